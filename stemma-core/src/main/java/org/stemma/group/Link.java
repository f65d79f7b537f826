package org.stemma.group;

/**
 * How near two reports are.
 *
 * @param a index of the first report
 * @param b index of the second, above a
 * @param score 0..1
 */
record Link(int a, int b, double score) {}
