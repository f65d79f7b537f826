package org.stemma.model;

/**
 * A passage that two reports share.
 *
 * @param similarity 0..1, 1 is word for word
 */
public record Alignment(
    Cite a,
    Cite b,
    double similarity,
    Edge.Kind kind) {}
