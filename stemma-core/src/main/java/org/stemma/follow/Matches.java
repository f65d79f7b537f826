package org.stemma.follow;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.stemma.model.Cite;

/**
 * Which earlier item each item of the account is: the one with its key, else the one that most of the same places tell. One to one.
 * Cost: items by the earlier readings in the reports that they cite.
 *
 * @param <E> earlier items
 * @param <N> items of the account
 */
final class Matches<E, N> {
  private final List<E> earlier;
  private final int[] match;

  private Matches(List<E> earlier, int[] match) {
    this.earlier = earlier;
    this.match = match;
  }

  /** What is asked of an item. */
  record Asked<T>(Function<T, String> key, Function<T, List<Cite>> places) {}

  static <E, N> Matches<E, N> of(List<E> earlier, Asked<E> then, List<N> items, Asked<N> now) {
    int[] match = new int[items.size()];
    Arrays.fill(match, -1);
    boolean[] taken = new boolean[earlier.size()];
    byKey(earlier, then, items, now, match, taken);
    for (Candidate c : candidates(earlier, then, items, now, match, taken)) {
      if (match[c.item] >= 0 || taken[c.earlier]) continue;
      match[c.item] = c.earlier;
      taken[c.earlier] = true;
    }
    return new Matches<>(List.copyOf(earlier), match);
  }

  private static <E, N> void byKey(List<E> earlier, Asked<E> then, List<N> items, Asked<N> now, int[] match, boolean[] taken) {
    Map<String, Integer> keys = new HashMap<>();
    for (int e = 0; e < earlier.size(); e++) keys.putIfAbsent(then.key.apply(earlier.get(e)), e);
    for (int n = 0; n < items.size(); n++) {
      Integer e = keys.get(now.key.apply(items.get(n)));
      if (e == null || taken[e]) continue;
      match[n] = e;
      taken[e] = true;
    }
  }

  /** @param alike how much of the places they have in common, the sum of what each two that meet share of both */
  private record Candidate(int earlier, int item, double alike) {}

  private record Place(int earlier, Cite cite) {}

  private static <E, N> List<Candidate> candidates(List<E> earlier, Asked<E> then, List<N> items, Asked<N> now, int[] match, boolean[] taken) {
    Map<String, List<Place>> places = new HashMap<>();
    for (int e = 0; e < earlier.size(); e++)
      if (!taken[e]) for (Cite c : then.places.apply(earlier.get(e))) places.computeIfAbsent(c.report(), r -> new ArrayList<>()).add(new Place(e, c));
    List<Candidate> out = new ArrayList<>();
    for (int n = 0; n < items.size(); n++) {
      if (match[n] >= 0) continue;
      List<Cite> cites = now.places.apply(items.get(n));
      double[] alike = new double[earlier.size()];
      int[] met = new int[earlier.size()];
      for (Cite c : cites)
        for (Place p : places.getOrDefault(c.report(), List.of()))
          if (c.meets(p.cite)) {
            met[p.earlier]++;
            alike[p.earlier] += shared(c, p.cite);
          }
      for (int e = 0; e < earlier.size(); e++)
        if (met[e] > 0 && 2 * met[e] >= Math.min(cites.size(), then.places.apply(earlier.get(e)).size())) out.add(new Candidate(e, n, alike[e]));
    }
    out.sort(Comparator.comparingDouble((Candidate c) -> -c.alike).thenComparingInt(Candidate::item).thenComparingInt(Candidate::earlier));
    return out;
  }

  /** The part of both that two places have in common, 0..1. */
  private static double shared(Cite a, Cite b) {
    int shared = a.span().shared(b.span());
    int both = a.span().length() + b.span().length() - shared;
    return both == 0 ? 1 : (double) shared / both;
  }

  /** @param item place in the list of the account's items */
  Optional<E> of(int item) {
    return match[item] < 0 ? Optional.empty() : Optional.of(earlier.get(match[item]));
  }

  /** Earlier items that no item of the account is, in their order. */
  List<E> left() {
    boolean[] taken = new boolean[earlier.size()];
    for (int e : match) if (e >= 0) taken[e] = true;
    List<E> out = new ArrayList<>();
    for (int e = 0; e < earlier.size(); e++) if (!taken[e]) out.add(earlier.get(e));
    return out;
  }
}
