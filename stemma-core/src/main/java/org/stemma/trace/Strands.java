package org.stemma.trace;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Finds how two lines run along one another: local alignment, the best stretch first, then the best of what is left, so
 * that moved parts are found too. Method: Smith and Waterman, "Identification of common molecular subsequences", 1981;
 * for parts out of order Waterman and Eggert, 1987.
 */
final class Strands {
  private Strands() {}

  private static final double GAP = .3;
  private static final double CHANGE = .4;
  private static final double LEAST = 1.6;
  private static final int MOST = 4;

  /** @return strands apart from one another, in order of their place in the first line. Cost: product of the lengths */
  static List<Strand> of(Line a, Line b, Lexicon lexicon) {
    if (a == b || a.equals(b)) return List.of(whole(a));
    byte[][] grade = grades(a, b, lexicon);
    List<Strand> out = new ArrayList<>();
    while (out.size() < MOST) {
      Strand best = best(a, b, grade);
      if (best.size() == 0) break;
      out.add(best);
      mask(grade, best);
    }
    out.sort(Comparator.comparingInt(Strand::beginA));
    return out;
  }

  private static Strand whole(Line line) {
    int n = line.size();
    int[] all = new int[n];
    byte[] same = new byte[n];
    for (int i = 0; i < n; i++) {
      all[i] = i;
      same[i] = Lexicon.SAME;
    }
    return new Strand(all, all, same);
  }

  private static byte[][] grades(Line a, Line b, Lexicon lexicon) {
    byte[][] out = new byte[a.size()][b.size()];
    for (int i = 0; i < a.size(); i++)
      for (int j = 0; j < b.size(); j++) out[i][j] = grade(a, i, b, j, lexicon);
    return out;
  }

  private static byte grade(Line a, int i, Line b, int j, Lexicon lexicon) {
    if (a.forms()[i] == b.forms()[j]) return Lexicon.SAME;
    if (a.kinds()[i] == Line.STOP || b.kinds()[j] == Line.STOP) {
      return (byte) (a.bases()[i] == b.bases()[j] ? Lexicon.BASE : Lexicon.OTHER);
    }
    return (byte) lexicon.agreement(a.bases()[i], b.bases()[j]);
  }

  private static double gain(Line a, int i, byte grade) {
    double weight = a.weight(i);
    return grade == Lexicon.SAME ? weight : grade == Lexicon.BASE ? weight * .9 : weight * .7;
  }

  private static Strand best(Line a, Line b, byte[][] grade) {
    int n = a.size();
    int m = b.size();
    double[][] score = new double[n + 1][m + 1];
    double top = 0;
    int ti = 0;
    int tj = 0;
    for (int i = 1; i <= n; i++) {
      double[] row = score[i];
      double[] before = score[i - 1];
      byte[] g = grade[i - 1];
      for (int j = 1; j <= m; j++) {
        double s = before[j - 1] + (g[j - 1] > 0 ? gain(a, i - 1, g[j - 1]) : -CHANGE);
        s = Math.max(s, Math.max(before[j], row[j - 1]) - GAP);
        row[j] = Math.max(0, s);
        if (row[j] > top + 1e-9) {
          top = row[j];
          ti = i;
          tj = j;
        }
      }
    }
    return top < LEAST ? new Strand(new int[0], new int[0], new byte[0]) : trace(a, grade, score, ti, tj);
  }

  private static Strand trace(Line a, byte[][] grade, double[][] score, int i, int j) {
    IntList as = new IntList();
    IntList bs = new IntList();
    while (i > 0 && j > 0 && score[i][j] > 1e-9) {
      byte g = grade[i - 1][j - 1];
      double through = score[i - 1][j - 1] + (g > 0 ? gain(a, i - 1, g) : -CHANGE);
      if (Math.abs(score[i][j] - through) < 1e-9) {
        if (g > 0) {
          as.add(i - 1);
          bs.add(j - 1);
        }
        i--;
        j--;
      } else if (Math.abs(score[i][j] - (score[i - 1][j] - GAP)) < 1e-9) {
        i--;
      } else {
        j--;
      }
    }
    return turnedAround(as, bs, grade);
  }

  private static Strand turnedAround(IntList as, IntList bs, byte[][] grade) {
    int n = as.size();
    int[] a = new int[n];
    int[] b = new int[n];
    byte[] g = new byte[n];
    for (int k = 0; k < n; k++) {
      a[k] = as.get(n - 1 - k);
      b[k] = bs.get(n - 1 - k);
      g[k] = grade[a[k]][b[k]];
    }
    return new Strand(a, b, g);
  }

  private static void mask(byte[][] grade, Strand strand) {
    for (int i = strand.beginA(); i < strand.endA(); i++) java.util.Arrays.fill(grade[i], (byte) 0);
    for (byte[] row : grade) for (int j = strand.beginB(); j < strand.endB(); j++) row[j] = 0;
  }
}
