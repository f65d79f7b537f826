package org.stemma.trace;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.stemma.model.Cite;
import org.stemma.model.Notice;
import org.stemma.model.Origin;
import org.stemma.model.Report;
import org.stemma.text.Span;

/**
 * Tells two versions of one dispatch apart by the readings that their copies share: where some copies say "five" and
 * "three others" and the rest at the same places something else, two texts stand behind them. One copy alone that differs
 * shows an editor, not a version.
 *
 * <p>Method: groups by agreement in variant readings, as textual criticism sorts witnesses (Maas, "Textkritik", 1927).
 */
final class Versions {
  private Versions() {}

  /** Places that must speak for a parting, numbers counting double. */
  private static final double LEAST = 3;

  private static final int MOST = 12;

  /** What a number that one copy alone has is worth: it goes with those that lack the shared number where nothing else decides. */
  private static final double HINT = .05;

  /**
   * A place at which the carriers differ.
   *
   * @param reading number of the reading of each carrier, -1 where it lacks the place
   * @param words word of each carrier, -1 where it lacks the place
   */
  record Place(int[] reading, int[] words, double weight) {
    boolean isNumber() {
      return weight > 1;
    }
  }

  /**
   * @param carriers reports with text of the origin, rising
   * @return earlier and later version; none when they cannot be told apart
   */
  static List<Origin.Version> of(String origin, List<Integer> carriers, Family family) {
    if (carriers.size() < 3) return List.of();
    List<Place> places = Places.of(carriers.stream().limit(MOST).toList(), family);
    boolean[] side = best(Math.min(MOST, carriers.size()), places);
    if (side.length == 0) return List.of();
    List<Integer> one = side(carriers, side, true, places);
    List<Integer> other = side(carriers, side, false, places);
    if (one.isEmpty() || other.isEmpty()) return List.of();
    boolean turn = isLater(one, other, carriers, family, places, side);
    List<Integer> earlier = turn ? other : one;
    List<Integer> later = turn ? one : other;
    return List.of(
        new Origin.Version(origin + ".1", Optional.empty(), ids(earlier, family), cites(earlier, carriers, family, places, side)),
        new Origin.Version(origin + ".2", Optional.of(origin + ".1"), ids(later, family), cites(later, carriers, family, places, side)));
  }

  private static List<String> ids(List<Integer> reports, Family family) {
    return reports.stream().map(r -> family.reports().get(r).id()).toList();
  }

  /** Carriers of one side, without those that share no reading which tells the versions apart. */
  private static List<Integer> side(List<Integer> carriers, boolean[] side, boolean which, List<Place> places) {
    List<Integer> out = new ArrayList<>();
    for (int i = 0; i < side.length; i++) {
      int carrier = i;
      if (side[i] == which && places.stream().anyMatch(p -> support(p, side) > HINT && isShared(p, side, carrier))) out.add(carriers.get(i));
    }
    return out;
  }

  private static boolean isShared(Place p, boolean[] side, int carrier) {
    for (int j = 0; j < side.length; j++) {
      if (j != carrier && side[j] == side[carrier] && p.reading()[j] >= 0 && p.reading()[j] == p.reading()[carrier]) return true;
    }
    return false;
  }

  /** The parting that most places speak for; empty when none is spoken for enough. */
  private static boolean[] best(int n, List<Place> places) {
    boolean[] best = {};
    double top = LEAST - 2e-9;
    for (int mask = 1; mask < 1 << (n - 1); mask++) {
      if (Integer.bitCount(mask) < 2) continue;
      boolean[] side = new boolean[n];
      for (int i = 0; i < n; i++) side[i] = (mask >> i & 1) == 1;
      double score = score(places, side);
      if (score > top + 1e-9) {
        top = score;
        best = side;
      }
    }
    return best;
  }

  /** What numbers say for the parting, and words on top: editors change words alike without having seen each other, so words take nothing away from numbers. */
  private static double score(List<Place> places, boolean[] side) {
    double numbers = 0;
    double words = 0;
    for (Place p : places) {
      if (p.isNumber()) numbers += support(p, side);
      else words += support(p, side);
    }
    return numbers + Math.max(0, words);
  }

  /**
   * A place speaks for a parting when two copies at least of either side have it, one side agrees in its reading and nobody of
   * the other side reads so; it speaks against when a reading stands on both sides. One copy that reads alone tells next to nothing.
   */
  static double support(Place p, boolean[] side) {
    int groups = readings(p, true);
    if (groups == 0) return 0;
    if (groups == 1 && readings(p, false) < 2) return !p.isNumber() || crosses(p, side) ? 0 : aloneApart(p, side) ? HINT : -HINT;
    if (crosses(p, side)) return p.weight() * (groups > 1 ? -.7 : -.3);
    int agreed = agreed(p, side, true);
    int others = agreed(p, side, false);
    int in = present(p, side, true);
    int out = present(p, side, false);
    if (in < 2 || out < 2) return 0;
    if (agreed == in && others == out) return p.weight() * 1.5;
    return agreed == in || others == out ? p.weight() : 0;
  }

  /** True when the copy that reads alone stands on the other side from those that agree. */
  private static boolean aloneApart(Place p, boolean[] side) {
    return agreed(p, side, true) == present(p, side, true) && agreed(p, side, false) == present(p, side, false);
  }

  /** How many readings two copies or more share, or one alone has. */
  private static int readings(Place p, boolean shared) {
    int n = 0;
    for (int i = 0; i < p.reading().length; i++) {
      int same = 0;
      boolean first = p.reading()[i] >= 0;
      for (int j = 0; j < p.reading().length; j++) {
        if (p.reading()[j] != p.reading()[i]) continue;
        same++;
        first &= j >= i;
      }
      if (first && same > 1 == shared) n++;
    }
    return n;
  }

  private static int present(Place p, boolean[] side, boolean which) {
    int n = 0;
    for (int i = 0; i < side.length; i++) if (side[i] == which && p.reading()[i] >= 0) n++;
    return n;
  }

  private static int agreed(Place p, boolean[] side, boolean which) {
    int first = -1;
    int n = 0;
    for (int i = 0; i < side.length; i++) {
      if (side[i] != which || p.reading()[i] < 0) continue;
      if (first >= 0 && p.reading()[i] != first) return 0;
      first = p.reading()[i];
      n++;
    }
    return n;
  }

  private static boolean crosses(Place p, boolean[] side) {
    for (int i = 0; i < side.length; i++)
      for (int j = i + 1; j < side.length; j++)
        if (side[i] != side[j] && p.reading()[i] >= 0 && p.reading()[i] == p.reading()[j]) return true;
    return false;
  }

  /** True when the first side is the later version: by a correction, then by larger counts, then by its dates. */
  private static boolean isLater(
      List<Integer> one, List<Integer> other, List<Integer> carriers, Family family, List<Place> places, boolean[] side) {
    boolean oneCorrects = one.stream().anyMatch(r -> isCorrected(family.reports().get(r).marked().report()));
    boolean otherCorrects = other.stream().anyMatch(r -> isCorrected(family.reports().get(r).marked().report()));
    if (oneCorrects != otherCorrects) return oneCorrects;
    double growth = 0;
    for (Place p : places) if (support(p, side) > HINT) growth += Math.signum(value(p, one, carriers, family) - value(p, other, carriers, family));
    if (growth != 0) return growth > 0;
    return first(one, family).compareTo(first(other, family)) > 0;
  }

  private static boolean isCorrected(Report r) {
    return r.notices().stream().anyMatch(n -> n.kind() == Notice.Kind.CORRECTION || n.kind() == Notice.Kind.UPDATE);
  }

  private static double value(Place p, List<Integer> reports, List<Integer> carriers, Family family) {
    double sum = 0;
    int n = 0;
    for (int i = 0; i < p.words().length; i++) {
      if (p.words()[i] < 0 || !reports.contains(carriers.get(i))) continue;
      Optional<Double> v = family.reports().get(carriers.get(i)).number(p.words()[i], family);
      if (v.isEmpty()) return 0;
      sum += v.get();
      n++;
    }
    return n == 0 ? 0 : sum / n;
  }

  private static String first(List<Integer> reports, Family family) {
    return reports.stream().map(r -> family.reports().get(r).marked().report().published().date().orElse("~")).min(Comparator.naturalOrder()).orElse("~");
  }

  /** The words of this side at the places that speak for the parting, in order of report and place. */
  private static List<Cite> cites(List<Integer> reports, List<Integer> carriers, Family family, List<Place> places, boolean[] side) {
    TreeSet<Integer> sorted = new TreeSet<>(reports);
    List<Cite> out = new ArrayList<>();
    for (int r : sorted) {
      int i = carriers.indexOf(r);
      if (i >= side.length) continue;
      places.stream().filter(p -> p.words()[i] >= 0 && support(p, side) > HINT).mapToInt(p -> p.words()[i]).sorted().distinct()
          .forEach(w -> out.add(new Cite(family.reports().get(r).id(), span(family.reports().get(r), w))));
    }
    return out;
  }

  private static Span span(Wording w, int word) {
    return w.span(word, word + 1);
  }
}
