package org.stemma.annotate.quote;

/**
 * What a cue is followed by before its content.
 *
 * @param to one past its last word, where the content begins
 * @param addressee whom it is told to; empty when nobody is named
 * @param channel where it is told; empty when not said
 */
record Bridge(int to, Range addressee, Range channel) {}
