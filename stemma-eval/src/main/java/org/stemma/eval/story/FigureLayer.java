package org.stemma.eval.story;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.stemma.text.Span;
import tools.jackson.databind.JsonNode;

/** Readings of figures, their values and bounds, and the rows they stand in. */
final class FigureLayer {
  private static final Set<String> CONFLICT = Set.of("contradiction", "evolving", "corrected", "bound", "scope", "rounding");

  private record Reading(Told.At at, String row, JsonNode json, String unit) {}

  private final Gold gold;
  private final Told told;
  private final Scores out;
  private final List<Reading> readings = new ArrayList<>();
  private final Map<String, String> relations = new HashMap<>();
  private final Set<Integer> used = new HashSet<>();
  private final Set<Integer> spare = new HashSet<>();
  private final Map<String, String> goldRow = new LinkedHashMap<>();
  private final Map<String, String> toldRow = new LinkedHashMap<>();
  private final Map<String, Map<String, Integer>> rowMatch = new HashMap<>();
  private int tooLong;
  private int found;
  private int missed;
  private int value;
  private int bound;
  private int whole;
  private int wholes;
  private int asOf;
  private int asOfs;
  private int said;
  private int saids;

  private FigureLayer(Gold gold, Told told, Scores out) {
    this.gold = gold;
    this.told = told;
    this.out = out;
  }

  static void score(Gold gold, Told told, Scores out) {
    FigureLayer layer = new FigureLayer(gold, told, out);
    layer.collect();
    layer.match();
    layer.tell();
    layer.relations();
  }

  private void collect() {
    for (JsonNode s : told.json().path("stories")) {
      for (JsonNode f : s.path("figures")) {
        String row = s.path("id").asString() + "/" + f.path("id").asString();
        relations.put(row, f.path("relation").asString());
        for (JsonNode r : f.path("readings")) {
          Told.At at = told.at(r.path("cite"));
          String unit = r.path("unit").asString("").isEmpty() ? f.path("unit").asString("") : r.path("unit").asString();
          if (at.length() <= Matching.LONG) readings.add(new Reading(at, row, r, unit));
          else tooLong++;
        }
      }
    }
  }

  private void match() {
    for (JsonNode row : gold.json().path("figures")) {
      String id = row.path("id").asString();
      int k = 0;
      for (JsonNode r : row.path("readings")) {
        String item = id + "#" + k++;
        List<Span> spans = gold.spans(r, "number");
        if (isTrue(r, "derived") || isTrue(row, "optional") || isTrue(row, "derived")) {
          spare(r, spans);
          continue;
        }
        goldRow.put(item, id);
        Optional<Integer> best = best(r, spans);
        if (best.isPresent()) compare(row, r, item, best.get());
        else miss(row, r);
      }
    }
  }

  private void spare(JsonNode r, List<Span> spans) {
    for (int i = 0; i < readings.size(); i++) {
      Told.At at = readings.get(i).at();
      if (at.report().equals(r.path("report").asString()) && spans.stream().anyMatch(s -> s.shared(at.span()) > 0)) spare.add(i);
    }
  }

  private Optional<Integer> best(JsonNode r, List<Span> spans) {
    Optional<Integer> best = Optional.empty();
    int most = 0;
    for (int i = 0; i < readings.size(); i++) {
      Told.At at = readings.get(i).at();
      if (used.contains(i) || !at.report().equals(r.path("report").asString())) continue;
      int shared = spans.stream().mapToInt(s -> s.shared(at.span())).max().orElse(0);
      if (shared > most) {
        most = shared;
        best = Optional.of(i);
      }
    }
    return best;
  }

  private void miss(JsonNode row, JsonNode r) {
    missed++;
    out.miss("figure", row.path("about").asString(), r.path("report").asString(), r.path("quote").asString());
  }

  private void compare(JsonNode row, JsonNode r, String item, int i) {
    used.add(i);
    found++;
    Reading x = readings.get(i);
    toldRow.put(item, x.row());
    rowMatch.computeIfAbsent(row.path("id").asString(), k -> new LinkedHashMap<>()).merge(x.row(), 1, Integer::sum);
    if (sameValue(row, r, x)) value++;
    else out.miss("value", row.path("about").asString(), r.path("report").asString(), r.path("quote").asString(), x.json().path("value"));
    if (x.json().path("bound").asString("").equals(r.path("bound").asString(""))) bound++;
    if (has(r, "asOf")) {
      asOfs++;
      if (Matching.sameTime(x.json().path("asOf").asString(""), r.path("asOf").asString())) asOf++;
    }
    if (has(r, "attributedTo")) {
      saids++;
      if (Matching.sameSpeaker(r.path("attributedTo").asString(), x.json().path("speaker").asString(""))) said++;
    }
    if (has(r, "of")) {
      wholes++;
      JsonNode of = x.json().path("of").path("value");
      if (of.isNumber() && of.asDouble() == r.path("of").asDouble()) whole++;
    }
  }

  private static boolean sameValue(JsonNode row, JsonNode r, Reading x) {
    JsonNode got = x.json().path("value");
    if (!has(r, "value")) return List.of("vague", "range", r.path("bound").asString("")).contains(x.json().path("bound").asString(""));
    if (!got.isNumber()) return false;
    double want = r.path("value").asDouble();
    if (Math.abs(got.asDouble() - want) <= 1e-6 * Math.max(1, Math.abs(want))) return true;
    Optional<Double> p = Matching.days(want, row.path("unit").asString(""));
    Optional<Double> q = Matching.days(got.asDouble(), x.unit());
    return p.isPresent() && q.isPresent() && Math.abs(p.get() - q.get()) <= .05 * p.get();
  }

  private void tell() {
    Set<Integer> counted = new HashSet<>(used);
    counted.addAll(spare);
    out.put("figure.readings", Ratio.f(found, readings.size() - counted.size() + tooLong, missed));
    out.put("figure.value", Ratio.of(value, found));
    out.put("figure.bound", Ratio.of(bound, found));
    out.put("figure.part_of_whole", Ratio.of(whole, wholes));
    out.put("figure.as_of", Ratio.of(asOf, asOfs));
    out.put("figure.speaker", Ratio.of(said, saids));
    out.put("figure.rows", Pairwise.of(goldRow, toldRow));
  }

  private void relations() {
    int n = 0;
    int good = 0;
    int hard = 0;
    int hardGood = 0;
    Ratio differs = Ratio.f(0, 0, 0);
    for (JsonNode row : gold.json().path("figures")) {
      if (row.path("readings").size() < 2 || isTrue(row, "derived") || isTrue(row, "optional") || allDerived(row)) continue;
      n++;
      String want = row.path("relation").asString();
      String got = relation(row);
      boolean ok = got.equals(want) || Matching.list(row.path("relationsAlso")).stream().anyMatch(a -> a.asString().equals(got));
      good += ok ? 1 : 0;
      if (!want.equals("agree") && !want.equals("evolving")) {
        hard++;
        hardGood += ok ? 1 : 0;
      }
      if (!ok) out.miss("relation", row.path("about").asString(), want, got);
      boolean g = CONFLICT.contains(want);
      boolean t = CONFLICT.contains(got);
      differs = differs.plus(Ratio.f(g && t ? 1 : 0, !g && t ? 1 : 0, g && !t ? 1 : 0));
    }
    out.put("figure.relation", Ratio.of(good, n));
    out.put("figure.relation_hard", Ratio.of(hardGood, hard));
    out.put("figure.differs", differs);
  }

  private String relation(JsonNode row) {
    String best = "";
    int most = 0;
    for (Map.Entry<String, Integer> e : rowMatch.getOrDefault(row.path("id").asString(), Map.of()).entrySet()) {
      if (e.getValue() > most) {
        most = e.getValue();
        best = e.getKey();
      }
    }
    return relations.getOrDefault(best, "none");
  }

  private static boolean allDerived(JsonNode row) {
    return Matching.list(row.path("readings")).stream().allMatch(r -> isTrue(r, "derived"));
  }

  private static boolean isTrue(JsonNode n, String field) {
    JsonNode x = n.path(field);
    return x.isString() ? !x.asString().isEmpty() : x.asBoolean(false);
  }

  private static boolean has(JsonNode n, String field) {
    return n.has(field) && !n.path(field).isNull() && !n.path(field).asString("x").isEmpty();
  }
}
