package org.stemma.eval.story;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.stemma.text.Span;
import tools.jackson.databind.JsonNode;

/**
 * A gold story and its texts.
 *
 * @param json the gold as read
 * @param texts text by gold report id; offsets here count UTF-16 units as the reports' Java strings do
 */
record Gold(JsonNode json, Map<String, String> texts) {

  /** Every place of a reading's quote, or of one of the inner tokens inside it. */
  List<Span> spans(JsonNode reading, String innerField) {
    String text = texts.getOrDefault(reading.path("report").asString(""), "");
    String quote = reading.path("quote").asString("");
    List<String> inners = inner(reading, innerField);
    List<Span> out = new ArrayList<>();
    for (int at = text.indexOf(quote); at >= 0 && !quote.isEmpty(); at = text.indexOf(quote, at + 1)) {
      if (inners.isEmpty()) out.add(new Span(at, at + quote.length()));
      for (String token : inners) {
        int k = quote.indexOf(token);
        if (k >= 0) out.add(new Span(at + k, at + k + token.length()));
      }
    }
    return out;
  }

  List<Span> spans(JsonNode reading) {
    return spans(reading, "");
  }

  private static List<String> inner(JsonNode reading, String field) {
    JsonNode x = field.isEmpty() ? null : reading.get(field);
    if (x == null || x.isNull()) return List.of();
    if (!x.isArray()) return List.of(x.asString());
    List<String> out = new ArrayList<>();
    x.forEach(n -> out.add(n.asString()));
    return out;
  }
}
