package org.stemma.eval.story;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.stemma.text.Span;
import tools.jackson.databind.JsonNode;

/**
 * An account as JSON with its report ids turned into gold ids and its offsets into UTF-16 units.
 *
 * @param json the account
 * @param names gold id (file name without ending) by report id
 * @param texts text by gold id
 */
record Told(JsonNode json, Map<String, String> names, Map<String, String> texts) {

  static Told of(JsonNode account, Map<String, String> texts) {
    Map<String, String> names = new HashMap<>();
    for (JsonNode r : account.path("reports")) {
      String file = r.path("source").asString().replaceAll(".*[/\\\\]", "");
      names.put(r.path("id").asString(), file.replaceAll("\\.[^.]*$", ""));
    }
    return new Told(account, names, texts);
  }

  /** A cite with the gold id of its report. */
  record At(String report, Span span) {
    int length() {
      return span.length();
    }
  }

  At at(JsonNode cite) {
    String report = names.getOrDefault(cite.path("report").asString(), "");
    return new At(report, span(report, cite.path("start").asInt(), cite.path("end").asInt()));
  }

  Span span(String report, int start, int end) {
    String text = texts.getOrDefault(report, "");
    return new Span(text.offsetByCodePoints(0, Math.min(start, text.codePointCount(0, text.length()))), text.offsetByCodePoints(0, Math.min(end, text.codePointCount(0, text.length()))));
  }

  JsonNode report(String goldId) {
    for (JsonNode r : json.path("reports")) if (goldId.equals(names.get(r.path("id").asString()))) return r;
    return json.path("none");
  }

  /** Items of one list over all stories. */
  List<JsonNode> all(String list) {
    List<JsonNode> out = new ArrayList<>();
    for (JsonNode s : json.path("stories")) s.path(list).forEach(out::add);
    return out;
  }
}
