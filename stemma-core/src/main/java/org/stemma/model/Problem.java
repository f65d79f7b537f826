package org.stemma.model;

import java.util.Arrays;
import java.util.stream.Collectors;

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
    String next) {

  /** Where in our own code a fault was met: "Amounts.java:177, ...", three places at most. */
  public static String place(Throwable fault) {
    return Arrays.stream(fault.getStackTrace()).filter(f -> f.getClassName().startsWith("org.stemma.")).limit(3)
        .map(f -> f.getFileName() + ":" + f.getLineNumber()).collect(Collectors.joining(", "));
  }
}
