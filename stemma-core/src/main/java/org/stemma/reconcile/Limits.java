package org.stemma.reconcile;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.stemma.model.Apparatus;
import org.stemma.model.Cite;
import org.stemma.model.Difference;
import org.stemma.model.Excerpts;
import org.stemma.model.FigureRow;
import org.stemma.model.PlaceMark;
import org.stemma.model.Prose;
import org.stemma.model.Zone;

/** Where readings of one point, told in other words, differ in how far it reaches: how much of it, and where. */
final class Limits {
  private static final int BEFORE = 3;
  /** Readings less alike than this may tell two things. */
  private static final double LIKE = .45;
  /** Readings as like as this tell one thing but for a word or two. */
  private static final double SURELY = .6;
  private static final double LARGE = 1000;
  /** Kilometres up to which two names may be of one place and a part of it. */
  private static final double NEAR = 40;

  private Limits() {}

  static List<Drafted> of(Ground ground, List<FigureRow> figures) {
    List<Drafted> out = new ArrayList<>();
    for (Apparatus.Locus l : ground.apparatus.loci()) {
      if (l.similarity() < LIKE) continue;
      List<Cite> readings = onePerReport(l);
      quantity(ground, readings).ifPresent(out::add);
      if (l.similarity() < SURELY) continue;
      place(ground, readings).ifPresent(out::add);
    }
    for (FigureRow f : figures) if (f.relation() != FigureRow.Relation.SINGLE) sameNumber(ground, f).ifPresent(out::add);
    return once(out);
  }

  /** A clause and the sentence around it may be points of their own, and differ in the same. */
  private static List<Drafted> once(List<Drafted> all) {
    List<Drafted> out = new ArrayList<>();
    for (Drafted d : all) {
      boolean told = out.stream().anyMatch(t -> t.note().equals(d.note()) && d.standsWithin(t));
      if (!told) out.add(d);
    }
    return out;
  }

  private static List<Cite> onePerReport(Apparatus.Locus l) {
    Map<String, Cite> out = new LinkedHashMap<>();
    l.readings().forEach(c -> out.putIfAbsent(c.report(), c));
    return List.copyOf(out.values());
  }

  /** The same noun with another word of quantity before it, or with none. */
  private static Optional<Drafted> quantity(Ground ground, List<Cite> readings) {
    List<Map<String, String>> limits = readings.stream().map(c -> quantified(ground, c)).toList();
    Set<Map<String, String>> first = new HashSet<>();
    for (int i = 0; i < readings.size(); i++) {
      Map<String, String> a = limits.get(i);
      if (!first.add(a)) continue;
      Set<Map<String, String>> beside = new HashSet<>(Set.of(a));
      for (int j = i + 1; j < readings.size(); j++) {
        Map<String, String> b = limits.get(j);
        if (!beside.add(b)) continue;
        for (Map.Entry<String, String> e : a.entrySet()) {
          String other = b.get(e.getKey());
          if (other != null && !other.equals(e.getValue()) && !other.isEmpty() && !e.getValue().isEmpty()) {
            String about = (e.getValue() + " " + e.getKey()).strip() + " / " + (other + " " + e.getKey()).strip();
            return Optional.of(new Drafted(Difference.Kind.SCOPE, about, shortened(ground, readings.get(i), readings.get(j)), "the readings limit the same thing by different words of quantity", 3.3));
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
      for (int k = Math.max(range[0], i - BEFORE); k < i; k++) if (ground.terms.quantity().contains(p.tokens().lower(k)) && !p.tokens().lowerAt(k + 1).equals("a")) words.append(words.isEmpty() ? "" : " ").append(p.tokens().lower(k));
      out.putIfAbsent(p.tokens().lower(i), words.toString());
    }
    return out;
  }

  private static double kilometres(PlaceMark a, PlaceMark b) {
    double lat = Math.toRadians(b.lat() - a.lat());
    double lon = Math.toRadians(b.lon() - a.lon());
    double h = Math.pow(Math.sin(lat / 2), 2) + Math.cos(Math.toRadians(a.lat())) * Math.cos(Math.toRadians(b.lat())) * Math.pow(Math.sin(lon / 2), 2);
    return 12742 * Math.asin(Math.min(1, Math.sqrt(h)));
  }

  /** One large or broken number that the reports give to different places. */
  private static Optional<Drafted> sameNumber(Ground ground, FigureRow f) {
    Map<Double, Map<String, Cite>> byValue = new TreeMap<>();
    for (FigureRow.Reading r : f.readings()) {
      OptionalDouble v = r.figure().quantity().value();
      if (r.figure().zone() != Zone.BODY || v.isEmpty() || v.getAsDouble() < LARGE && v.getAsDouble() == Math.rint(v.getAsDouble())) continue;
      sentence(ground, r.cite()).ifPresent(c -> byValue.computeIfAbsent(v.getAsDouble(), x -> new LinkedHashMap<>()).putIfAbsent(r.report(), c));
    }
    for (Map<String, Cite> told : byValue.values()) {
      Map<String, Cite> byPlaces = new LinkedHashMap<>();
      List<Set<String>> sets = new ArrayList<>();
      for (Cite c : told.values()) {
        Set<String> names = new TreeSet<>();
        for (PlaceMark p : ground.report(c.report()).places()) if (c.span().contains(p.span()) && p.precision() != PlaceMark.Precision.COUNTRY) names.add(p.name());
        if (names.isEmpty() || sets.stream().anyMatch(s -> s.stream().anyMatch(n -> names.stream().anyMatch(m -> isPart(n, m) || isPart(m, n))))) continue;
        sets.add(names);
        byPlaces.put(String.join(", ", names), c);
      }
      if (byPlaces.size() > 1) {
        return Optional.of(new Drafted(Difference.Kind.SCOPE, f.about(), List.copyOf(byPlaces.values()), "the readings give one number to different places: " + String.join(" / ", byPlaces.keySet()), 3.4));
      }
    }
    return Optional.empty();
  }

  private static Optional<Cite> sentence(Ground ground, Cite c) {
    return ground.sentence(c).map(s -> ground.shortened(new Cite(c.report(), s.span()), c.span()));
  }

  /** Each reading names a single place of the happening, the places are not the same and no report names both: what names both knows one to lie in the other, or by it. */
  private static Optional<Drafted> place(Ground ground, List<Cite> readings) {
    Map<PlaceMark, Cite> byPlace = new LinkedHashMap<>();
    for (Cite c : readings) {
      List<PlaceMark> here = ground.report(c.report()).places().stream().filter(p -> c.span().contains(p.span()) && p.precision() == PlaceMark.Precision.PLACE).toList();
      boolean told = !here.isEmpty() && byPlace.keySet().stream().anyMatch(p -> kilometres(p, here.getFirst()) < NEAR);
      if (here.stream().map(PlaceMark::name).distinct().count() == 1 && !told) byPlace.put(here.getFirst(), c);
    }
    if (byPlace.size() < 2 || byPlace.keySet().stream().anyMatch(p -> byPlace.entrySet().stream().anyMatch(e -> !e.getKey().equals(p) && names(ground, e.getValue().report(), p.name())))) return Optional.empty();
    List<Cite> cites = byPlace.values().stream().map(ground::shortened).toList();
    String names = String.join(" / ", byPlace.keySet().stream().map(PlaceMark::name).toList());
    return Optional.of(new Drafted(Difference.Kind.SCOPE, Excerpts.plain(ground.text(cites.getFirst())), cites, "the readings name different places: " + names, 3.1));
  }

  private static boolean names(Ground ground, String report, String place) {
    return ground.report(report).places().stream().anyMatch(p -> p.name().equalsIgnoreCase(place));
  }

  /** "Tarn" in "Tarn Hut". */
  private static boolean isPart(String part, String whole) {
    return (" " + whole + " ").contains(" " + part + " ");
  }

  private static List<Cite> shortened(Ground ground, Cite a, Cite b) {
    return List.of(ground.shortened(a), ground.shortened(b));
  }
}
