package org.stemma.bench;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.stemma.bench.generate.Grafted;

/**
 * How right told passages are. A later text's sentence is taken over when an earlier text has it. Notices count neither way.
 *
 * <p>Recall: of the sentences set into texts of their own those of which half lies in a passage told with a text that has them. Precision: of the told passages those of which half, on either
 * side, lies in sentences that both texts have. Span F1: words of taken-over sentences against words of told passages.
 */
final class Spans {
  /** A passage: words from first, included, to last, excluded, of a text and of an earlier one. */
  record Told(int text, int first, int last, int earlier, int from, int to) {}

  /** For each text the sentence of each word. */
  private final List<int[]> ids = new ArrayList<>();
  private final List<Set<Integer>> holds = new ArrayList<>();
  private final List<List<int[]>> embedded = new ArrayList<>();

  Spans(Grafted grafted) {
    for (List<Grafted.Sentence> text : grafted.sentences()) {
      int[] all = new int[text.stream().mapToInt(Grafted.Sentence::words).sum()];
      Set<Integer> mine = new HashSet<>();
      List<int[]> taken = new ArrayList<>();
      int at = 0;
      for (Grafted.Sentence s : text) {
        java.util.Arrays.fill(all, at, at + s.words(), s.id());
        if (s.id() != Grafted.NOTICE) mine.add(s.id());
        if (s.embedded()) taken.add(new int[] {at, at + s.words()});
        at += s.words();
      }
      ids.add(all);
      holds.add(mine);
      embedded.add(taken);
    }
  }

  /** @return recall, precision and span F1 in this order */
  double[] measure(List<Told> told) {
    List<List<Told>> of = new ArrayList<>();
    for (int i = 0; i < ids.size(); i++) of.add(new ArrayList<>());
    long right = 0;
    long counted = 0;
    for (Told t : told) {
      of.get(t.text()).add(t);
      if (isNotice(t)) continue;
      counted++;
      if (2 * shared(t.text(), t.first(), t.last(), t.earlier()) >= t.last() - t.first() && 2 * shared(t.earlier(), t.from(), t.to(), t.text()) >= t.to() - t.from()) right++;
    }
    return new double[] {recall(of), counted == 0 ? 1 : (double) right / counted, f(of)};
  }

  static String say(double[] m) {
    return String.format(Locale.ROOT, "recall %.4f, precision %.4f, span F1 %.4f", m[0], m[1], m[2]);
  }

  private boolean isNotice(Told t) {
    int notice = 0;
    for (int w = t.first(); w < t.last(); w++) if (ids.get(t.text())[w] == Grafted.NOTICE) notice++;
    return 2 * notice > t.last() - t.first();
  }

  /** How many of the words stand in sentences that the other text has too. */
  private int shared(int text, int first, int last, int other) {
    int n = 0;
    for (int w = first; w < last; w++) if (holds.get(other).contains(ids.get(text)[w])) n++;
    return n;
  }

  private double recall(List<List<Told>> of) {
    int all = 0;
    int found = 0;
    for (int i = 0; i < ids.size(); i++) {
      for (int[] s : embedded.get(i)) {
        all++;
        boolean[] in = new boolean[s[1] - s[0]];
        for (Told t : of.get(i)) {
          if (!holds.get(t.earlier()).contains(ids.get(i)[s[0]])) continue;
          for (int w = Math.max(s[0], t.first()); w < Math.min(s[1], t.last()); w++) in[w - s[0]] = true;
        }
        if (2 * count(in) >= in.length) found++;
      }
    }
    return (double) found / all;
  }

  private double f(List<List<Told>> of) {
    Set<Integer> before = new HashSet<>();
    long both = 0;
    long sum = 0;
    for (int i = 0; i < ids.size(); i++) {
      boolean[] in = new boolean[ids.get(i).length];
      for (Told t : of.get(i)) java.util.Arrays.fill(in, t.first(), t.last(), true);
      for (int w = 0; w < in.length; w++) {
        if (ids.get(i)[w] == Grafted.NOTICE) continue;
        boolean taken = before.contains(ids.get(i)[w]);
        if (taken && in[w]) both++;
        sum += (taken ? 1 : 0) + (in[w] ? 1 : 0);
      }
      before.addAll(holds.get(i));
    }
    return 2.0 * both / sum;
  }

  private static int count(boolean[] in) {
    int n = 0;
    for (boolean b : in) if (b) n++;
    return n;
  }
}
