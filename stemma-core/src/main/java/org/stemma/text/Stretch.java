package org.stemma.text;

/**
 * Follows two wordings from a place where they agree, over small differences, as far as they agree. Greedy: at a difference the nearest places after it are taken at which two words
 * in a row agree, three where more than one word stands between. The object is used again.
 */
final class Stretch {
  /** Words on either side that may stand between words that agree: one put in, left out or put otherwise, and two and three. */
  private static final int WIDEST = 3;

  private final Wordings words;
  /** How far it went: the last words that agree, and how many do. */
  int here;
  int there;
  int agreeing;

  Stretch(Wordings words) {
    this.words = words;
  }

  /**
   * Goes from two words, step by step, until {@code hereStop} and {@code thereStop}, which are no longer looked at.
   *
   * @param step 1 or -1
   */
  void go(int fromHere, int fromThere, int step, int hereStop, int thereStop) {
    int i = fromHere;
    int j = fromThere;
    here = i - step;
    there = j - step;
    agreeing = 0;
    while (true) {
      while (i != hereStop && j != thereStop && words.agree(i, j)) {
        i += step;
        j += step;
        agreeing++;
      }
      if (agreeing == 0) return;
      here = i - step;
      there = j - step;
      int over = over(i, j, step, (hereStop - i) * step, (thereStop - j) * step);
      if (over < 0) return;
      i += step * (over / (WIDEST + 1));
      j += step * (over % (WIDEST + 1));
    }
  }

  /** @return words to pass over here, times four, and there; -1 where the two do not meet again */
  private int over(int i, int j, int step, int leftHere, int leftThere) {
    for (int sum = 1; sum <= 2 * WIDEST; sum++) {
      for (int d = Math.max(0, sum - WIDEST); d <= Math.min(WIDEST, sum); d++) {
        int needed = d < 2 && sum - d < 2 ? 2 : 3;
        if (d + needed <= leftHere && sum - d + needed <= leftThere && meet(i + step * d, j + step * (sum - d), step, needed)) return d * (WIDEST + 1) + sum - d;
      }
    }
    return -1;
  }

  private boolean meet(int i, int j, int step, int needed) {
    for (int k = 0; k < needed; k++) if (!words.agree(i + step * k, j + step * k)) return false;
    return true;
  }
}
