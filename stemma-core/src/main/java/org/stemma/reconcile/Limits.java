package org.stemma.reconcile;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.stemma.model.Apparatus;
import org.stemma.model.Cite;
import org.stemma.model.Difference;
import org.stemma.model.Excerpts;
import org.stemma.model.Marked;
import org.stemma.model.PlaceMark;
import org.stemma.model.Prose;
import org.stemma.model.TimeMark;

/** Where readings of one point, told in other words, differ in how far it reaches: how much of it, where, on which day. */
final class Limits {
  private static final Set<String> QUANTIFIERS = Set.of("all", "every", "most", "many", "some", "several", "few", "nearly", "almost", "half", "majority", "thousands", "hundreds", "dozens");
  private static final int BEFORE = 3;
  /** Readings less alike than this may tell two things. */
  private static final double LIKE = .45;

  private Limits() {}

  /** A difference found. */
  record Limit(Difference.Kind kind, String about, List<Cite> readings, String note) {}

  static List<Limit> of(Ground ground) {
    List<Limit> out = new ArrayList<>();
    for (Apparatus.Locus l : ground.apparatus.loci()) {
      if (l.similarity() < LIKE) continue;
      List<Cite> readings = onePerReport(l);
      quantity(ground, readings).ifPresent(out::add);
      day(ground, readings).ifPresent(out::add);
      place(ground, readings).ifPresent(out::add);
    }
    return out;
  }

  private static List<Cite> onePerReport(Apparatus.Locus l) {
    Map<String, Cite> out = new LinkedHashMap<>();
    l.readings().forEach(c -> out.putIfAbsent(c.report(), c));
    return List.copyOf(out.values());
  }

  /** The same noun with another word of quantity before it, or with none. */
  private static Optional<Limit> quantity(Ground ground, List<Cite> readings) {
    for (int i = 0; i < readings.size(); i++) {
      for (int j = i + 1; j < readings.size(); j++) {
        Map<String, String> a = quantified(ground, readings.get(i));
        Map<String, String> b = quantified(ground, readings.get(j));
        for (Map.Entry<String, String> e : a.entrySet()) {
          String other = b.get(e.getKey());
          if (other != null && !other.equals(e.getValue())) {
            String about = (e.getValue() + " " + e.getKey()).strip() + " / " + (other + " " + e.getKey()).strip();
            return Optional.of(new Limit(Difference.Kind.SCOPE, about, shortened(ground, readings.get(i), readings.get(j)), "the readings limit the same thing by different words of quantity"));
          }
        }
      }
    }
    return Optional.empty();
  }

  /** Nouns and the words of quantity right before them. */
  private static Map<String, String> quantified(Ground ground, Cite c) {
    Prose p = ground.report(c.report()).prose();
    int[] range = p.tokens().range(c.span());
    Map<String, String> out = new LinkedHashMap<>();
    for (int i = range[0]; i < range[1]; i++) {
      if (!p.tag(i).equals("NNS") || p.tagAt(i + 1).startsWith("NN")) continue;
      StringBuilder words = new StringBuilder();
      for (int k = Math.max(range[0], i - BEFORE); k < i; k++) if (QUANTIFIERS.contains(p.tokens().lower(k)) && !p.tokens().lowerAt(k + 1).equals("a")) words.append(words.isEmpty() ? "" : " ").append(p.tokens().lower(k));
      out.putIfAbsent(p.tokens().lower(i), words.toString());
    }
    return out;
  }

  /** Each reading names a single day and the days are not the same. */
  private static Optional<Limit> day(Ground ground, List<Cite> readings) {
    Map<String, Cite> byDay = new LinkedHashMap<>();
    for (Cite c : readings) {
      Set<String> days = new TreeSet<>();
      for (TimeMark t : ground.report(c.report()).times()) {
        if (c.span().contains(t.span()) && t.from().isPresent() && t.from().equals(t.to())) days.add(t.from().get().toString());
      }
      if (days.size() == 1) byDay.putIfAbsent(days.iterator().next(), c);
    }
    if (byDay.size() < 2) return Optional.empty();
    List<Cite> cites = byDay.values().stream().map(ground::shortened).toList();
    return Optional.of(new Limit(Difference.Kind.SCOPE, Excerpts.plain(ground.text(cites.getFirst())), cites, "the readings date it to different days: " + String.join(" / ", byDay.keySet())));
  }

  /** Each reading names a single place of the happening and the places are not the same. */
  private static Optional<Limit> place(Ground ground, List<Cite> readings) {
    Map<String, Cite> byPlace = new LinkedHashMap<>();
    for (Cite c : readings) {
      Marked m = ground.report(c.report());
      Set<String> places = new TreeSet<>();
      for (PlaceMark p : m.places()) if (c.span().contains(p.span()) && p.precision() == PlaceMark.Precision.PLACE) places.add(p.name());
      if (places.size() == 1) byPlace.putIfAbsent(places.iterator().next(), c);
    }
    if (byPlace.size() < 2) return Optional.empty();
    List<Cite> cites = byPlace.values().stream().map(ground::shortened).toList();
    return Optional.of(new Limit(Difference.Kind.SCOPE, Excerpts.plain(ground.text(cites.getFirst())), cites, "the readings name different places: " + String.join(" / ", byPlace.keySet())));
  }

  private static List<Cite> shortened(Ground ground, Cite a, Cite b) {
    return List.of(ground.shortened(a), ground.shortened(b));
  }
}
