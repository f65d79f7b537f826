package org.stemma.cli;

/** What the command ends with; the same list stands in the help and in README. */
final class Exit {
  static final int OK = 0;
  static final int PROBLEMS = 1;
  static final int USAGE = 2;
  static final int NOTHING_READ = 3;
  static final int NOT_WRITTEN = 4;
  static final int TOO_LARGE = 5;
  static final int INTERNAL = 70;

  private Exit() {}
}
