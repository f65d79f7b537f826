package org.stemma.text;

/** White space as a reader sees it: blanks, breaks of lines, and the no-break spaces that pages put between words that belong together. */
public final class Spaces {
  private static final String RUN = "[\\s\\p{Z}]+";

  private Spaces() {}

  /** The text on one line, with one blank for every run of white space. */
  public static String single(String text) {
    return text.replaceAll(RUN, " ");
  }
}
