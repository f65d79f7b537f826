package org.stemma.text;

/**
 * How many letters must be put in, left out or changed to make one word another: V. I. Levenshtein, "Binary codes capable
 * of correcting deletions, insertions, and reversals" (1966). Two letters that changed places are two changes.
 */
public final class EditDistance {
  private EditDistance() {}

  /**
   * Cost: the length of one word times that of the other.
   *
   * @return UTF-16 units put in, left out or changed, 0..the longer length; the same both ways
   */
  public static int between(String a, String b) {
    int[] row = new int[b.length() + 1];
    for (int j = 0; j < row.length; j++) row[j] = j;
    for (int i = 1; i <= a.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int above = row[j];
        row[j] = Math.min(Math.min(above, row[j - 1]) + 1, diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1));
        diagonal = above;
      }
    }
    return row[b.length()];
  }
}
