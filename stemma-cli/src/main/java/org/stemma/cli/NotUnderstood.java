package org.stemma.cli;

/** A file or an option of the user says what cannot be: the run does not begin. */
final class NotUnderstood extends RuntimeException {
  private static final long serialVersionUID = 1;

  NotUnderstood(String why) {
    super(why);
  }
}
