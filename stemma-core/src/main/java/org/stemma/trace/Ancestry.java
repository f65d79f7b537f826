package org.stemma.trace;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Deque;
import java.util.List;

/** The parents of each report as far as they are chosen, and who takes from whom by way of them. */
final class Ancestry {
  private final List<Parents.Chosen> chosen = new ArrayList<>();
  private final List<List<Integer>> children = new ArrayList<>();

  /** @param size number of reports, none of which has parents yet */
  Ancestry(int size) {
    for (int r = 0; r < size; r++) {
      chosen.add(new Parents.Chosen(List.of(), false));
      children.add(new ArrayList<>());
    }
  }

  /** Once for each report. */
  void choose(int r, Parents.Chosen parents) {
    chosen.set(r, parents);
    for (int s : parents.reports()) children.get(s).add(r);
  }

  /** @return one a report */
  List<Parents.Chosen> all() {
    return List.copyOf(chosen);
  }

  List<Integer> parents(int r) {
    return chosen.get(r).reports();
  }

  boolean isForebear(int forebear, int of) {
    for (int p : parents(of)) if (p == forebear || isForebear(forebear, p)) return true;
    return false;
  }

  /** All that take from the report, directly or by way of others. */
  BitSet takers(int of) {
    BitSet out = new BitSet();
    Deque<Integer> left = new ArrayDeque<>(children.get(of));
    while (!left.isEmpty()) {
      int r = left.pop();
      if (out.get(r)) continue;
      out.set(r);
      left.addAll(children.get(r));
    }
    return out;
  }
}
