package org.stemma.model;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The passages that reports share, found by the two reports. Rows of numbers stand for the pairs, since a large story has millions of passages. Cost: linear in the
 * passages to make, logarithmic in the reports to ask.
 */
public final class SharedPassages {
  private final Map<String, Integer> numbers = new HashMap<>();
  /** Pair after pair in order of its reports' numbers, the smaller first. */
  private final List<Alignment> all;
  /** Where the passages of each pair begin, and last where they end. */
  private final int[] begins;
  /** For each report where its row begins, and last where the rows end; in the row the other reports, rising, and beside each the number of the pair. */
  private final int[] rows;
  private final int[] others;
  private final int[] pairs;

  private SharedPassages(List<String> reports, List<Alignment> passages) {
    for (String r : reports) numbers.putIfAbsent(r, numbers.size());
    this.all = isSorted(passages) ? passages : passages.stream().sorted(Comparator.comparingLong(this::pair)).toList();
    int[] from = new int[all.size() + 1];
    int n = 0;
    for (int i = 0; i < all.size(); i++) if (i == 0 || !isOfOnePair(all.get(i - 1), all.get(i))) from[n++] = i;
    from[n] = all.size();
    this.begins = Arrays.copyOf(from, n + 1);
    this.rows = new int[numbers.size() + 1];
    this.others = new int[2 * n];
    this.pairs = new int[2 * n];
    fill(n);
  }

  /** @param reports ids of all that have a passage, each once */
  public static SharedPassages of(List<String> reports, List<Alignment> passages) {
    return new SharedPassages(reports, passages);
  }

  /** @param reports of the story */
  public static SharedPassages of(Story story, Lineage lineage) {
    return of(story.reports().stream().map(Marked::id).toList(), lineage.alignments());
  }

  private boolean isSorted(List<Alignment> passages) {
    for (int i = 1; i < passages.size(); i++) if (!isOfOnePair(passages.get(i - 1), passages.get(i)) && pair(passages.get(i - 1)) > pair(passages.get(i))) return false;
    return true;
  }

  private boolean isOfOnePair(Alignment x, Alignment y) {
    return x.a().report().equals(y.a().report()) && x.b().report().equals(y.b().report()) || pair(x) == pair(y);
  }

  /** The numbers of its two reports as one, the smaller in the high half. */
  private long pair(Alignment p) {
    int a = number(p.a().report());
    int b = number(p.b().report());
    return (long) Math.min(a, b) << 32 | Math.max(a, b);
  }

  /** Each pair into the rows of both its reports: as pairs come in order, so do the others in every row. */
  private void fill(int n) {
    long[] of = new long[n];
    for (int k = 0; k < n; k++) {
      of[k] = pair(all.get(begins[k]));
      rows[(int) (of[k] >> 32) + 1]++;
      rows[(int) of[k] + 1]++;
    }
    for (int i = 0; i + 1 < rows.length; i++) rows[i + 1] += rows[i];
    int[] next = rows.clone();
    for (int k = 0; k < n; k++) {
      int a = (int) (of[k] >> 32);
      int b = (int) of[k];
      put(next[a]++, b, k);
      put(next[b]++, a, k);
    }
  }

  private void put(int at, int other, int pair) {
    others[at] = other;
    pairs[at] = pair;
  }

  /** Hears of the passages of one pair. */
  public interface OfPair {
    /** @param x number of a report @param y number of the other, greater @param passages in the order in which they were found */
    void accept(int x, int y, List<Alignment> passages);
  }

  /** Every pair that has passages, in order of the reports. */
  public void each(OfPair hearer) {
    for (int x = 0; x + 1 < rows.length; x++) for (int at = rows[x]; at < rows[x + 1]; at++) if (others[at] > x) hearer.accept(x, others[at], ofPair(pairs[at]));
  }

  private List<Alignment> ofPair(int pair) {
    return all.subList(begins[pair], begins[pair + 1]);
  }

  /** Number of the reports. */
  public int reports() {
    return numbers.size();
  }

  /** @return the number by which a report is asked for, 0.. in their order */
  public int number(String report) {
    return numbers.get(report);
  }

  /** Passages of two reports, given in either order; none for a report and itself. */
  public List<Alignment> of(String x, String y) {
    return of(number(x), number(y));
  }

  /** @param x number of a report @param y number of the other */
  public List<Alignment> of(int x, int y) {
    int at = Arrays.binarySearch(others, rows[x], rows[x + 1], y);
    return at < 0 ? List.of() : ofPair(pairs[at]);
  }
}
