package org.stemma.views;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.stemma.model.*;
import org.stemma.text.Span;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** What reports and stories are written with: cites in code points, words for constants, null for what is not there. */
class JsonParts {
  static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  private final Map<String, CodePoints> points;

  JsonParts(Map<String, CodePoints> points) {
    this.points = points;
  }

  /** The offsets of each report's text, by its id. */
  static Map<String, CodePoints> points(Account account) {
    Map<String, CodePoints> out = new HashMap<>();
    for (Marked m : account.reports()) out.put(m.id(), CodePoints.of(m.report().text()));
    return out;
  }

  /** Offsets of a report's text. */
  final CodePoints at(String report) {
    return points.get(report);
  }

  static String placeId(String report, int index) {
    return "g" + report.substring(1) + "." + (index + 1);
  }

  final ArrayNode cites(List<Cite> all) {
    ArrayNode out = NODES.arrayNode();
    all.forEach(c -> out.add(cite(c)));
    return out;
  }

  final void citeOrNull(ObjectNode o, String name, String report, Optional<Span> span) {
    if (span.isPresent()) o.set(name, cite(report, span.get()));
    else o.putNull(name);
  }

  final ObjectNode cite(Cite c) {
    return cite(c.report(), c.span());
  }

  final ObjectNode cite(String report, Span span) {
    CodePoints at = points.get(report);
    return NODES.objectNode().put("report", report).put("start", at.begin(span)).put("end", at.end(span));
  }

  static String word(Enum<?> e) {
    return e.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  static String zone(Zone z) {
    return word(z);
  }

  static void put(ObjectNode o, String name, Optional<String> value) {
    if (value.isPresent()) o.put(name, value.get());
    else o.putNull(name);
  }

  static void number(ObjectNode o, String name, OptionalDouble value) {
    if (value.isEmpty()) o.putNull(name);
    else if (value.getAsDouble() == Math.rint(value.getAsDouble()) && Math.abs(value.getAsDouble()) < 1e15) o.put(name, (long) value.getAsDouble());
    else o.put(name, round(value.getAsDouble(), 6));
  }

  static double round(double x, int digits) {
    return BigDecimal.valueOf(x).setScale(digits, RoundingMode.HALF_UP).doubleValue();
  }

  static void strings(ArrayNode to, List<String> from) {
    from.forEach(to::add);
  }

  static void ints(ArrayNode to, List<Integer> from) {
    from.forEach(to::add);
  }
}
