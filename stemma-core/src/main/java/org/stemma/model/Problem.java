package org.stemma.model;

/**
 * Something a run could not use or doubts, told so that a user can act.
 *
 * @param code stable, "S014"
 * @param source the file or address
 * @param message what and why, one line
 * @param where offset, line or bytes; "" when it is the whole
 * @param next what to do
 */
public record Problem(
    String code,
    String source,
    String message,
    String where,
    String next) {}
