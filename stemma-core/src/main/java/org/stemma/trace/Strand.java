package org.stemma.trace;

/**
 * Words of two lines that run along one another.
 *
 * @param as places in the first line, rising
 * @param bs the places they agree with in the second line, rising
 * @param grades how each pair agrees: {@link Lexicon#SAME}, BASE or SYNONYM
 * @param similarity agreeing words by all words the strand covers, on the side that covers more, each agreement by its grade; 0 without words
 */
record Strand(int[] as, int[] bs, byte[] grades, double similarity) {

  Strand(int[] as, int[] bs, byte[] grades) {
    this(as, bs, grades, similarity(as, bs, grades));
  }

  int size() {
    return as.length;
  }

  int beginA() {
    return as[0];
  }

  int endA() {
    return as[as.length - 1] + 1;
  }

  int beginB() {
    return bs[0];
  }

  int endB() {
    return bs[bs.length - 1] + 1;
  }

  /** The same seen from the second line. */
  Strand turned() {
    return new Strand(bs, as, grades, similarity);
  }

  /** The agreeing pairs from index i to j-1. */
  Strand cut(int i, int j) {
    if (i == 0 && j == size()) return this;
    return new Strand(
        java.util.Arrays.copyOfRange(as, i, j), java.util.Arrays.copyOfRange(bs, i, j), java.util.Arrays.copyOfRange(grades, i, j));
  }

  /** Longest run of words that agree in print, without a gap on either side. */
  int longestRun() {
    int best = 0;
    int run = 0;
    for (int i = 0; i < as.length; i++) {
      boolean on = grades[i] == Lexicon.SAME;
      boolean follows = i > 0 && as[i] == as[i - 1] + 1 && bs[i] == bs[i - 1] + 1;
      run = !on ? 0 : follows ? run + 1 : 1;
      best = Math.max(best, run);
    }
    return best;
  }

  private static double similarity(int[] as, int[] bs, byte[] grades) {
    if (grades.length == 0) return 0;
    double good = 0;
    for (byte g : grades) good += g == Lexicon.SAME ? 1 : g == Lexicon.BASE ? .9 : .75;
    return good / (Math.max(as[as.length - 1] - as[0], bs[bs.length - 1] - bs[0]) + 1);
  }
}
