package org.stemma.eval.story;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.stemma.text.Span;
import tools.jackson.databind.JsonNode;

/** Statements found, their speakers and kinds, and the utterances they are joined into. */
final class StatementLayer {
  private record Reading(Told.At at, String utterance, String speaker, String kind, boolean checkable) {}

  private StatementLayer() {}

  static void score(Gold gold, Told told, Scores out) {
    List<Reading> readings = readings(told);
    Map<String, int[]> byKind = new LinkedHashMap<>();
    for (String k : List.of("direct", "mixed", "indirect")) byKind.put(k, new int[2]);
    Set<Integer> used = new HashSet<>();
    Map<String, String> goldUtterance = new LinkedHashMap<>();
    Map<String, String> toldUtterance = new LinkedHashMap<>();
    int found = 0;
    int speaker = 0;
    int kind = 0;
    int k = 0;
    for (JsonNode st : gold.json().path("statements")) {
      String item = "s" + k++;
      String want = st.path("kind").asString();
      byKind.get(want)[1]++;
      goldUtterance.put(item, st.path("utterance").asString());
      int best = best(gold.spans(st), st.path("report").asString(), readings, used);
      if (best < 0) {
        out.miss("statement", want, st.path("report").asString(), head(st, 90));
        continue;
      }
      used.add(best);
      found++;
      byKind.get(want)[0]++;
      Reading r = readings.get(best);
      toldUtterance.put(item, r.utterance());
      boolean same = Matching.sameSpeaker(st.path("speaker").asString(""), r.speaker());
      speaker += same ? 1 : 0;
      if (!same) out.miss("speaker", st.path("report").asString(), st.path("speaker").asString(), r.speaker(), head(st, 60));
      kind += r.kind().equals(want) ? 1 : 0;
    }
    byKind.forEach((name, n) -> out.put("statement." + name + "_recall", Ratio.of(n[0], n[1])));
    int told2 = 0;
    for (int i = 0; i < readings.size(); i++) if (used.contains(i) || readings.get(i).checkable()) told2++;
    out.put("statement.precision", Ratio.of(found, told2));
    out.put("statement.speaker", Ratio.of(speaker, found));
    out.put("statement.kind", Ratio.of(kind, found));
    out.put("statement.utterances", Pairwise.of(goldUtterance, toldUtterance));
  }

  private static String head(JsonNode st, int n) {
    String q = st.path("quote").asString();
    return q.substring(0, Math.min(n, q.length()));
  }

  private static List<Reading> readings(Told told) {
    List<Reading> out = new ArrayList<>();
    for (JsonNode s : told.json().path("stories")) {
      for (JsonNode u : s.path("statements")) {
        for (JsonNode r : u.path("readings")) {
          String speaker = r.path("speaker").path("name").asString("");
          out.add(new Reading(told.at(r.path("content")), s.path("id").asString() + "/" + u.path("utterance").asString(),
              r.has("speaker") ? speaker : u.path("speaker").path("name").asString(""), r.path("kind").asString(), u.path("checkable").asBoolean(true)));
        }
      }
    }
    return out;
  }

  /** The unused reading that fits best, at least half of what the two cover together; -1 when none does. */
  private static int best(List<Span> spans, String report, List<Reading> readings, Set<Integer> used) {
    int best = -1;
    double most = 0;
    for (int i = 0; i < readings.size(); i++) {
      if (used.contains(i) || !readings.get(i).at().report().equals(report)) continue;
      for (Span s : spans) {
        double j = Matching.jaccard(readings.get(i).at().span(), s);
        if (j > most) {
          most = j;
          best = i;
        }
      }
    }
    return most >= .5 ? best : -1;
  }
}
