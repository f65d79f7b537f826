package org.stemma.bench.generate;

/**
 * A claim at a place in a report.
 *
 * @param claim "h3:dead=12" or the number of a quotation
 * @param origin who gathered it: an agency, or the outlet itself
 * @param start UTF-16 offset, 0..text.length() (texts stay in the basic plane, so that it counts code points too)
 * @param end half-open
 */
public record Mark(String claim, String origin, int start, int end) {}
