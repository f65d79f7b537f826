package org.stemma.text;

/** White space as a reader sees it: blanks, breaks of lines, and the no-break spaces that pages put between words that belong together. */
public final class Spaces {
  private static final String RUN = "[\\s\\p{Z}]+";

  private Spaces() {}

  /** The text on one line without quotation marks and round brackets around words; an apostrophe inside a word stays, and so does a text that is nothing but marks. */
  public static String unmarked(String text) {
    String bare = single(text.replaceAll("[\"\u201c\u201d()]|(?<!\\p{L})['\u2018]|['\u2019](?!\\p{L})", "")).strip();
    return bare.isEmpty() ? text : bare;
  }

  /** The text on one line, with one blank for every run of white space. */
  public static String single(String text) {
    return text.replaceAll(RUN, " ");
  }
}
