package org.stemma.eval.story;

import java.util.List;
import java.util.Optional;
import org.stemma.text.Span;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ArrayNode;

/** Times resolved to the right days, places to the right part of the world. */
final class MarkLayer {
  private static final double KILOMETRES = 161;

  private MarkLayer() {}

  static void score(Gold gold, Told told, Scores out) {
    times(gold, told, out);
    places(gold, told, out);
  }

  private static void times(Gold gold, Told told, Scores out) {
    int n = 0;
    int good = 0;
    for (JsonNode x : gold.json().path("times")) {
      n++;
      List<Span> spans = gold.spans(x);
      Optional<JsonNode> m = Matching.bestMark(told, told.report(x.path("report").asString()).path("times"), spans);
      String want = x.path("date").asString();
      boolean ok = m.isPresent() && (Matching.sameTime(m.get().path("value").asString(""), want) || Matching.sameTime(range(m.get()), want));
      good += ok ? 1 : 0;
      if (!ok) out.miss("time", x.path("report").asString(), x.path("quote").asString(), want, m.map(y -> y.path("value").asString()).orElse("none"));
    }
    out.put("time.value", Ratio.of(good, n));
  }

  private static String range(JsonNode m) {
    String from = m.path("from").asString("");
    String to = m.path("to").asString("");
    return from.isEmpty() || to.isEmpty() ? from + to : from + "/" + to;
  }

  private static void places(Gold gold, Told told, Scores out) {
    int n = 0;
    int good = 0;
    for (JsonNode x : gold.json().path("places")) {
      if (!x.path("lat").isNumber()) continue;
      n++;
      ArrayNode located = JsonNodeFactory.instance.arrayNode();
      for (JsonNode p : told.report(x.path("report").asString()).path("places")) if (p.path("lat").isNumber()) located.add(p);
      Optional<JsonNode> m = Matching.bestMark(told, located, gold.spans(x));
      boolean ok = m.isPresent() && kilometres(x, m.get()) <= KILOMETRES;
      good += ok ? 1 : 0;
      if (!ok) out.miss("place", x.path("report").asString(), x.path("quote").asString(), x.path("name").asString());
    }
    out.put("place.within_161km", Ratio.of(good, n));
  }

  private static double kilometres(JsonNode a, JsonNode b) {
    double p = Math.toRadians(a.path("lat").asDouble());
    double q = Math.toRadians(b.path("lat").asDouble());
    double h = Math.pow(Math.sin((q - p) / 2), 2)
        + Math.cos(p) * Math.cos(q) * Math.pow(Math.sin(Math.toRadians(b.path("lon").asDouble() - a.path("lon").asDouble()) / 2), 2);
    return 12742 * Math.asin(Math.min(1, Math.sqrt(h)));
  }
}
