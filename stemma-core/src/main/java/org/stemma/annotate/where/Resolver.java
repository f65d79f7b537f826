package org.stemma.annotate.where;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.stemma.language.Gazetteer.Entry;
import org.stemma.language.Gazetteer.Kind;

/**
 * Chooses one place for each toponym of a report.
 *
 * <p>Each reading of a name is weighed by its size, by what the words around say, and by how well its country, its division and its
 * position agree with the other places of the report; as these are read in turn from the current readings, weighing is repeated
 * a few times. Mentions of one name are one place (one sense a discourse: Gale, Church and Yarowsky, 1992), unless the text says "X, Y" of
 * one of them. The agreement by division and position follows Leidner (2007) and Lieberman and Samet (2012).
 */
final class Resolver {
  private static final int ROUNDS = 3;
  private static final double OTHER = 0.6;
  private static final double CAPITAL = 3.2;
  private static final double COUNTY = 2;
  private static final double STRAY = 50_000;
  private static final double SIZE = 0.55;
  private static final double COUNTRY = 2.2;
  private static final double STATE = 2.6;
  private static final double NEAR = 1.6;

  /** The place chosen and how sure it is, 0..1. */
  record Choice(Entry place, double confidence) {}

  private final List<Toponym> toponyms;
  private final List<Sense> senses = new ArrayList<>();
  private final int[] senseOf;

  private Resolver(List<Toponym> toponyms) {
    this.toponyms = toponyms;
    this.senseOf = new int[toponyms.size()];
  }

  /**
   * One choice a toponym, in their order; none for a name that the gazetteer has not. Cost: quadratic in the distinct names.
   *
   * @param home places that the text does not name but is known to be written from: they weigh as one mention of a town each, and get no choice
   */
  static List<Optional<Choice>> resolve(String text, List<Toponym> toponyms, List<Cue> cues, List<Toponym> home, Words words) {
    Resolver resolver = new Resolver(Stream.concat(toponyms.stream(), home.stream()).toList());
    List<Containment.Tie> ties = Containment.of(text, toponyms, words);
    resolver.gather(ties);
    resolver.weigh(Stream.concat(cues.stream(), home.stream().map(h -> new Cue(-1))).toList());
    for (int round = 0; round < ROUNDS; round++) resolver.agree(ties);
    return resolver.choices().subList(0, toponyms.size());
  }

  /** What the words beside a mention say of its sort: +1 a division, -1 a town, 0 nothing. */
  record Cue(int division) {}

  private void gather(List<Containment.Tie> ties) {
    Map<String, Integer> byKey = new LinkedHashMap<>();
    Map<Integer, String> held = new HashMap<>();
    for (Containment.Tie tie : ties) if (tie.weight() >= 6) held.put(tie.inner(), toponyms.get(tie.outer()).key());
    Map<String, String> usual = new HashMap<>();
    held.forEach((mention, outer) -> usual.merge(toponyms.get(mention).key(), outer, (a, b) -> a.equals(b) ? a : "?"));
    for (int t = 0; t < toponyms.size(); t++) {
      String key = toponyms.get(t).key();
      String name = "?".equals(usual.get(key)) && held.containsKey(t) ? key + "|" + held.get(t) : key;
      int known = byKey.getOrDefault(name, -1);
      if (known < 0) {
        known = senses.size();
        byKey.put(name, known);
        senses.add(new Sense(toponyms.get(t).candidates()));
      }
      senses.get(known).mentions.add(t);
      senseOf[t] = known;
    }
  }

  private void weigh(List<Cue> cues) {
    for (Sense s : senses) {
      int division = 0;
      for (int m : s.mentions) division += cues.get(m).division();
      for (int r = 0; r < s.readings.size(); r++) {
        s.fixed[r] = size(s.readings.get(r));
        boolean town = s.readings.get(r).kind().isTown();
        if (division > 0) s.fixed[r] += town ? -0.8 : 0.8;
        if (division < 0) s.fixed[r] += town ? 0.8 : -0.8;
      }
      normalise(s, s.fixed);
    }
  }

  /** The logarithm of the people, for what has none a figure that puts it in its place among towns. */
  private static double size(Entry e) {
    double people = SIZE * Math.log(1 + e.population()) - (e.other() ? e.kind().isTown() && e.population() < 100_000 ? 2.5 : OTHER : 0);
    return switch (e.kind()) {
      case COUNTRY -> Math.max(people, 9.5) + 1.5;
      case CONTINENT -> 12;
      case STATE -> people + (isWritten(e.country()) ? 1 : -0.8);
      case COUNTY -> people - COUNTY - (e.other() ? 1 : 0);
      case REGION -> 9.5;
      case SEA -> 9.5;
      case LANDMARK -> 9.2;
      case AIRPORT -> 7.5;
      case CAPITAL -> people + CAPITAL;
      case SEAT -> people + 0.4;
      case SECTION -> people - 0.7;
      case TOWN -> people;
    };
  }

  private static boolean isWritten(String country) {
    return country.equals("US") || country.equals("CA") || country.equals("AU") || country.equals("GB");
  }

  private void agree(List<Containment.Tie> ties) {
    Map<String, Double> countries = new HashMap<>();
    Map<String, Double> states = new HashMap<>();
    double total = 0;
    for (Sense s : senses) {
      double weight = 1 + Math.log(s.mentions.size());
      total += weight;
      for (int r = 0; r < s.readings.size(); r++) {
        Entry e = s.readings.get(r);
        countries.merge(e.country(), weight * s.share[r], Double::sum);
        String state = state(e);
        if (!state.isEmpty()) states.merge(state, weight * s.share[r], Double::sum);
      }
    }
    List<double[]> next = new ArrayList<>();
    for (Sense s : senses) next.add(s.readings.size() == 1 ? s.fixed : scores(s, countries, states, total));
    ties(ties, next);
    for (int i = 0; i < senses.size(); i++) normalise(senses.get(i), next.get(i));
  }

  private double[] scores(Sense s, Map<String, Double> countries, Map<String, Double> states, double total) {
    double weight = 1 + Math.log(s.mentions.size());
    double others = Math.max(1, total - weight);
    double[] own = new double[s.readings.size()];
    double[] out = s.fixed.clone();
    for (int r = 0; r < out.length; r++) {
      Entry e = s.readings.get(r);
      double sameCountry = 0;
      double sameState = 0;
      for (int q = 0; q < out.length; q++) {
        if (s.readings.get(q).country().equals(e.country())) sameCountry += s.share[q] * weight;
        if (state(s.readings.get(q)).equals(state(e))) sameState += s.share[q] * weight;
      }
      double land = Math.max(0, countries.getOrDefault(e.country(), 0.0) - sameCountry);
      double part = state(e).isEmpty() ? 0 : Math.max(0, states.getOrDefault(state(e), 0.0) - sameState);
      out[r] += COUNTRY * Math.log1p(4 * land / others) + STATE * Math.log1p(part) / Math.log(2) * 0.8;
      own[r] = near(s, e);
      out[r] += NEAR * own[r];
    }
    return out;
  }

  private static String state(Entry e) {
    return switch (e.kind()) {
      case STATE -> e.country() + "." + e.name();
      case COUNTRY, CONTINENT, REGION, SEA -> "";
      default -> e.admin1().isEmpty() ? "" : e.country() + "." + e.admin1();
    };
  }

  /** How many of the report's other places lie close by, counted with less weight the farther they are. */
  private double near(Sense own, Entry e) {
    double sum = 0;
    for (Sense s : senses) {
      if (s == own || s.top() < 0) continue;
      Entry there = s.readings.get(s.top());
      if (Toponym.isWide(there) && there.kind() != Kind.COUNTY) continue;
      double d = Near.kilometres(e, there);
      if (d < 400) sum += Math.exp(-d / 80);
    }
    return Math.log1p(2 * sum);
  }

  private void ties(List<Containment.Tie> ties, List<double[]> scores) {
    for (Containment.Tie tie : ties) {
      Sense inner = senses.get(senseOf[tie.inner()]);
      Sense outer = senses.get(senseOf[tie.outer()]);
      if (inner == outer) continue;
      inner.tied = true;
      double[] in = scores.get(senseOf[tie.inner()]);
      double[] out = scores.get(senseOf[tie.outer()]);
      for (int r = 0; r < in.length; r++) in[r] += tie.weight() * held(inner.readings.get(r), outer);
      for (int r = 0; r < out.length; r++) out[r] += tie.weight() * holds(outer.readings.get(r), inner);
    }
  }

  private static double held(Entry e, Sense outer) {
    double sum = 0;
    for (int q = 0; q < outer.readings.size(); q++) if (Containment.lies(e, outer.readings.get(q))) sum += outer.share[q];
    return sum;
  }

  private static double holds(Entry e, Sense inner) {
    for (int q = 0; q < inner.readings.size(); q++) if (Containment.lies(inner.readings.get(q), e)) return 1;
    return 0;
  }

  private static void normalise(Sense s, double[] scores) {
    double top = Double.NEGATIVE_INFINITY;
    for (double x : scores) top = Math.max(top, x);
    double sum = 0;
    for (int r = 0; r < scores.length; r++) sum += s.share[r] = Math.exp(scores[r] - top);
    for (int r = 0; r < scores.length; r++) s.share[r] /= sum;
  }

  /** A small place in a country that the report does not name otherwise, in a report that is set elsewhere: rather a place that the gazetteer has not. */
  private boolean isStray(Sense own, Entry e) {
    if (!e.kind().isTown() && e.kind() != Kind.COUNTY || e.population() > STRAY || own.tied) return false;
    double same = 0;
    Map<String, Double> elsewhere = new HashMap<>();
    for (Sense s : senses) {
      if (s == own || s.top() < 0) continue;
      Entry there = s.readings.get(s.top());
      if (there.country().equals(e.country())) same += 1;
      else if (!there.country().isEmpty()) elsewhere.merge(there.country(), 1.0, Double::sum);
    }
    double most = 0;
    for (double x : elsewhere.values()) most = Math.max(most, x);
    return same == 0 && most >= 3;
  }

  private List<Optional<Choice>> choices() {
    List<Optional<Choice>> out = new ArrayList<>(toponyms.size());
    for (int t = 0; t < toponyms.size(); t++) {
      Sense s = senses.get(senseOf[t]);
      int b = s.spot();
      out.add(b < 0 || isStray(s, s.readings.get(b)) ? Optional.empty() : Optional.of(new Choice(s.readings.get(b), s.around(b))));
    }
    return out;
  }
}
