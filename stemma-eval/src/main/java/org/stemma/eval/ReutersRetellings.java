package org.stemma.eval;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.stemma.model.Marked;
import org.stemma.model.Outlet;
import org.stemma.model.Published;
import org.stemma.model.Report;
import org.stemma.model.Story;
import org.stemma.trace.Retelling;
import tools.jackson.databind.JsonNode;

/** Resend, update or other: pairs of Reuters-21578 items judged by hand. */
final class ReutersRetellings {
  private static final List<String> KINDS = List.of("resend", "update", "other");
  private final Tracer tracer;

  ReutersRetellings(Tracer tracer) {
    this.tracer = tracer;
  }

  /**
   * Resend, update or other: 200 pairs judged by hand (retellings.tsv), rules tuned on one half, "dev" the other; F1 as the mean of the three
   * kinds, and the share told right.
   */
  void run(Path data, Consumer<Measure> out, Consumer<String> misses) throws IOException {
    Map<String, JsonNode> items = new HashMap<>();
    for (JsonNode d : JsonLines.of(data.resolve("reuters21578/reuters21578.zip"), "reuters21578.jsonl")) items.put(d.get("id").asString(), d);
    if (items.isEmpty()) return;
    Map<String, List<String[]>> told = new TreeMap<>();
    for (String[] row : Judged.rows("retellings.tsv")) {
      List<Marked> two = List.of(tracer.mark(item(items.get(row[0])).numbered("r1")), tracer.mark(item(items.get(row[1])).numbered("r2")));
      String kind = Retelling.of(new Story("s1", two, List.of()), tracer.language()).name().toLowerCase(Locale.ROOT);
      told.computeIfAbsent(row[4], k -> new ArrayList<>()).add(new String[] {row[2], kind});
      if (!kind.equals(row[2])) misses.accept("retelling " + row[4] + " " + row[0] + " " + row[1] + ": " + row[2] + " (" + row[3] + ") told " + kind);
    }
    told.forEach((split, rows) -> {
      out.accept(new Measure("copies", "reuters.f", macro(rows), rows.size(), split));
      out.accept(new Measure("copies", "reuters.accuracy", (double) rows.stream().filter(r -> r[0].equals(r[1])).count() / rows.size(), rows.size(), split));
    });
  }

  private static Report item(JsonNode d) {
    String title = d.path("title").asString("").replaceAll("\\s+", " ").strip();
    String body = d.path("body").asString("").replaceAll("(?i)\\s+reuter\\s*$", "").replaceAll("\\s*\\n\\s*", " ").strip();
    String date = d.path("date").asString("");
    Report plain = Plain.report(d.get("id").asString(), body, Optional.of(title));
    Published when = new Published(Optional.of(date.length() > 16 ? date.substring(0, 16) : date), Published.Basis.METADATA, "the collection", Optional.empty());
    return new Report("", plain.source(), plain.source(), "", plain.text(), Optional.of(new Outlet("Reuters", Optional.empty())), Optional.of(title), List.of(),
        Optional.empty(), when, Optional.empty(), "en", List.of(), List.of(), plain.furniture());
  }

  private static double macro(List<String[]> rows) {
    double sum = 0;
    for (String kind : KINDS) {
      long hit = rows.stream().filter(r -> r[0].equals(kind) && r[1].equals(kind)).count();
      long all = rows.stream().filter(r -> r[0].equals(kind)).count() + rows.stream().filter(r -> r[1].equals(kind)).count();
      sum += all == 0 ? 1 : 2.0 * hit / all;
    }
    return sum / KINDS.size();
  }
}
