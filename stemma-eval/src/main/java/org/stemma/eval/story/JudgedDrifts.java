package org.stemma.eval.story;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/**
 * Changes of wording that a person has judged, run again: of those that the account still tells with the same kind, the share judged right.
 *
 * <p>Kept are offsets, kind, verdict and reason; no text.
 */
final class JudgedDrifts {
  private static final String FILE = "/org/stemma/eval/judged/drift.tsv";

  private JudgedDrifts() {}

  static void score(Gold gold, Told told, Scores out) {
    String story = gold.json().path("story").asString();
    Map<String, Boolean> verdicts = new HashMap<>();
    for (String[] row : rows()) if (row[0].equals(story)) verdicts.put(String.join(" ", List.of(row).subList(1, 8)), row[8].equals("right"));
    if (verdicts.isEmpty()) return;
    int n = 0;
    int right = 0;
    for (JsonNode u : told.all("statements")) {
      for (JsonNode d : u.path("drift")) {
        String key = place(told, d.path("from")) + " " + place(told, d.path("to")) + " " + d.path("kind").asString();
        Boolean verdict = verdicts.remove(key);
        if (verdict == null) continue;
        n++;
        if (verdict) right++;
        else out.miss("drift", key);
      }
    }
    out.put("statement.drift_kind", Ratio.of(right, n));
  }

  private static String place(Told told, JsonNode cite) {
    return told.names().get(cite.path("report").asString()) + " " + cite.path("start").asInt() + " " + cite.path("end").asInt();
  }

  private static List<String[]> rows() {
    List<String[]> out = new ArrayList<>();
    try (InputStream in = JudgedDrifts.class.getResourceAsStream(FILE)) {
      if (in == null) return out;
      BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      for (String line = lines.readLine(); line != null; line = lines.readLine()) if (!line.isBlank() && !line.startsWith("#")) out.add(line.split("\t"));
      return out;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
