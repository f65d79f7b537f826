package org.stemma.trace;

import java.util.ArrayList;
import java.util.List;

/**
 * How far one text explains another, line by line.
 *
 * @param words agreeing words of each line of the child, by how they agree
 * @param unquoted of these, words outside quotation marks
 * @param total of the words of all lines
 * @param changes what would have to be done to the parent: numbers that read otherwise count two, lines left out between the first
 *     and the last that was taken one each, lines moved one each; words that agree in sense only half each
 * @param reworded words that agree in sense only
 * @param longestRun most words in a row that agree in print, outside quotation marks
 */
record Fit(double[] words, double[] unquoted, double total, double changes, int reworded, int longestRun) {

  private static final double NUMBER = 2;
  private static final double REWORDED = .5;

  /** @param c seen from the child */
  static Fit of(Collation c, Family family) {
    Wording child = c.a();
    double[] words = new double[child.lines().length];
    double[] unquoted = new double[child.lines().length];
    double changes = 0;
    int run = 0;
    int reworded = 0;
    for (Shared s : c.shared()) {
      for (int k = 0; k < s.strand().size(); k++) {
        double worth = worth(s.strand().grades()[k]);
        words[s.lineA()] += worth;
        if (s.strand().grades()[k] != Lexicon.SAME) reworded++;
        if (!child.quoted()[child.starts()[s.lineA()] + s.strand().as()[k]]) unquoted[s.lineA()] += worth;
      }
      changes += NUMBER * numbers(c, s, family);
      run = Math.max(run, run(child, s));
    }
    return new Fit(words, unquoted, sum(words), changes + REWORDED * reworded + leftOut(c) + moved(c), reworded, run);
  }

  private static int run(Wording child, Shared s) {
    int best = 0;
    int run = 0;
    Strand t = s.strand();
    for (int k = 0; k < t.size(); k++) {
      boolean on = t.grades()[k] == Lexicon.SAME && !child.quoted()[child.starts()[s.lineA()] + t.as()[k]];
      boolean follows = k > 0 && t.as()[k] == t.as()[k - 1] + 1 && t.bs()[k] == t.bs()[k - 1] + 1;
      run = !on ? 0 : follows ? run + 1 : 1;
      best = Math.max(best, run);
    }
    return best;
  }

  static double worth(byte grade) {
    return grade == Lexicon.SAME ? 1 : grade == Lexicon.BASE ? .9 : .7;
  }

  static double sum(double[] words) {
    double sum = 0;
    for (double w : words) sum += w;
    return sum;
  }

  /** Numbers that stand at one place and differ. */
  private static int numbers(Collation c, Shared s, Family family) {
    int differing = 0;
    int[] as = s.strand().as();
    int[] bs = s.strand().bs();
    for (int k = 0; k <= as.length; k++) {
      int sizeA = c.a().starts()[s.lineA() + 1] - c.a().starts()[s.lineA()];
      int sizeB = c.b().starts()[s.lineB() + 1] - c.b().starts()[s.lineB()];
      int a = number(c.a(), s.lineA(), k == 0 ? Math.max(0, as[0] - 2) : as[k - 1] + 1, k == as.length ? Math.min(sizeA, as[k - 1] + 3) : as[k], family);
      int b = number(c.b(), s.lineB(), k == 0 ? Math.max(0, bs[0] - 2) : bs[k - 1] + 1, k == bs.length ? Math.min(sizeB, bs[k - 1] + 3) : bs[k], family);
      if (a >= 0 && b >= 0 && a != b) differing++;
    }
    return differing;
  }

  /** Base form of the one number between two words of a line, or -1. */
  private static int number(Wording w, int line, int from, int to, Family family) {
    int found = -1;
    for (int i = w.starts()[line] + from; i < w.starts()[line] + to; i++) {
      int base = w.base(i, family);
      if (!family.lexicon().isNumber(base)) continue;
      if (found >= 0) return -1;
      found = base;
    }
    return found;
  }

  /** Lines of the parent between the first and the last that were taken, which the child lacks. */
  private static int leftOut(Collation c) {
    boolean[] taken = new boolean[c.b().lines().length];
    int first = taken.length;
    int last = -1;
    for (Shared s : c.shared()) {
      taken[s.lineB()] = true;
      first = Math.min(first, s.lineB());
      last = Math.max(last, s.lineB());
    }
    int out = 0;
    for (int i = first; i < last; i++) if (!taken[i]) out++;
    return out;
  }

  private static int moved(Collation c) {
    List<Integer> order = new ArrayList<>();
    for (Shared s : c.shared()) if (order.isEmpty() || order.getLast() != s.lineB()) order.add(s.lineB());
    int out = 0;
    for (int i = 1; i < order.size(); i++) if (order.get(i) < order.get(i - 1)) out++;
    return out;
  }
}
