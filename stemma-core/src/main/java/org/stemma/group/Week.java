package org.stemma.group;

import java.util.Arrays;
import java.util.function.IntConsumer;

/**
 * Reports of one week by term, packed: terms rise, and each is followed by its reports, which rise too, with the count of their bytes before them. Of every eighth term the
 * place is known beforehand. Immutable; some 4 bytes a term and 1 to 2 for each report of it.
 */
final class Week {
  static final Week NONE = new Week(new int[0], new int[0], new byte[0], 0);

  private static final int EACH = 8;

  /** Every eighth term, and where it begins. */
  private final int[] terms;

  private final int[] places;
  private final byte[] bytes;

  /** Reports are counted from this one. */
  private final int least;

  private Week(int[] terms, int[] places, byte[] bytes, int least) {
    this.terms = terms;
    this.places = places;
    this.bytes = bytes;
    this.least = least;
  }

  /** A term and a report as one number. */
  static long entry(int term, int report) {
    return (long) term << Integer.SIZE | report;
  }

  private static int term(long entry) {
    return (int) (entry >>> Integer.SIZE);
  }

  /** The same with more. @param more entries in any order, none of them known yet. Cost: all of the week */
  Week with(long[] more) {
    long[] all = entries(more);
    Arrays.sort(all);
    int least = (int) Arrays.stream(all).map(e -> (int) e).min().orElse(0);
    Packed.Out out = new Packed.Out();
    Packed.Out reports = new Packed.Out();
    int[] terms = new int[all.length / EACH + 1];
    int[] places = new int[terms.length];
    int before = 0;
    int nth = 0;
    for (int i = 0; i < all.length; nth++) {
      int term = term(all[i]);
      if (nth % EACH == 0) {
        terms[nth / EACH] = term;
        places[nth / EACH] = out.size();
        before = term;
      }
      i = pack(all, i, least, reports.clear());
      out.number(term - before);
      out.number(reports.size());
      out.all(reports);
      before = term;
    }
    int marked = (nth + EACH - 1) / EACH;
    return new Week(Arrays.copyOf(terms, marked), Arrays.copyOf(places, marked), out.bytes(), least);
  }

  /** @return the first entry of the next term */
  private static int pack(long[] all, int first, int least, Packed.Out reports) {
    int i = first;
    for (int last = least; i < all.length && term(all[i]) == term(all[first]); last = (int) all[i++]) reports.number((int) all[i] - last);
    return i;
  }

  private long[] entries(long[] more) {
    long[] out = Arrays.copyOf(more, Math.max(16, 2 * more.length));
    int size = more.length;
    int term = 0;
    int nth = 0;
    for (Packed.In in = new Packed.In(bytes, 0); in.at() < bytes.length; nth++) {
      int rise = in.count();
      term = nth % EACH == 0 ? terms[nth / EACH] : term + rise;
      int end = in.count() + in.at();
      for (int report = least; in.at() < end; ) {
        report += in.count();
        if (size == out.length) out = Arrays.copyOf(out, 2 * size);
        out[size++] = entry(term, report);
      }
    }
    return Arrays.copyOf(out, size);
  }

  /** The reports of a term, rising. */
  void each(int term, IntConsumer reader) {
    int found = Arrays.binarySearch(terms, term);
    int block = found >= 0 ? found : -2 - found;
    if (block < 0) return;
    int end = block + 1 < places.length ? places[block + 1] : bytes.length;
    Packed.In in = new Packed.In(bytes, places[block]);
    for (int t = terms[block]; in.at() < end; ) {
      t += in.count();
      int size = in.count();
      if (t == term) read(in, in.at() + size, reader);
      if (t >= term) return;
      in.skip(size);
    }
  }

  private void read(Packed.In in, int end, IntConsumer reader) {
    for (int report = least; in.at() < end; ) {
      report += in.count();
      reader.accept(report);
    }
  }
}
