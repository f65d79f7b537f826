package org.stemma.reconcile;

import java.util.regex.Pattern;

/**
 * Words of a sentence that may name a row.
 *
 * @param good the higher the better
 */
record Label(String text, double good) {
  private static final Pattern NUMBER = Pattern.compile("\\W?\\d");
  /** Characters of two words that are hardly more than one. */
  private static final int BARE = 10;

  /** A single word, or a number and a word: "people", "two days". */
  boolean isBare() {
    int space = text.indexOf(' ');
    return space < 0 || text.indexOf(' ', space + 1) < 0 && (NUMBER.matcher(text).lookingAt() || text.length() < BARE);
  }
}
