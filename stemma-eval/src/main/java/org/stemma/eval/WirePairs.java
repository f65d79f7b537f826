package org.stemma.eval;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.stemma.model.Lineage;
import org.stemma.model.Outlet;
import org.stemma.model.Page;
import org.stemma.model.Pair;
import org.stemma.model.Published;
import org.stemma.model.Report;
import org.stemma.read.Readers;
import tools.jackson.databind.JsonNode;

/**
 * Wire-pairs between outlets (silver: computed containment): which are found, which of those reported are right, and who took from whom. A reported wire-pair counts as right
 * when it is listed or was upheld by hand (wirepairs.tsv). A wire-pair is found when it is reported partial or more, or with a share of .10 or more as two reports of one speech.
 */
final class WirePairs {
  /** Share of a report's words that another contains, from which the pair is asked for, and from which it is found. */
  private static final double ASKED = .30;
  private static final double FOUND = .10;
  private final List<JsonNode> documents;
  /** Rows of pairs.tsv. */
  private final List<String[]> rows;
  /** By id of a document, its place. */
  private final Map<String, Integer> at = new HashMap<>();
  /** Pairs that share anything, by the two numbers of their reports. */
  private final Map<String, Pair> found = new HashMap<>();
  private final Consumer<Measure> out;
  private final Consumer<String> misses;

  private WirePairs(List<JsonNode> documents, List<String[]> rows, Consumer<Measure> out, Consumer<String> misses) {
    this.documents = documents;
    this.rows = rows;
    this.out = out;
    this.misses = misses;
  }

  static void run(Tracer tracer, Path data, Consumer<Measure> out, Consumer<String> misses) throws IOException {
    List<JsonNode> documents = JsonLines.of(data.resolve("wirepairs/documents.zip"), "documents.jsonl");
    if (documents.isEmpty()) return;
    List<String[]> rows = Files.readAllLines(data.resolve("wirepairs/pairs.tsv")).stream().skip(1).map(l -> l.split("\t")).toList();
    WirePairs pairs = new WirePairs(documents, rows, out, misses);
    pairs.trace(tracer);
    pairs.recall();
    pairs.precision();
    pairs.direction();
  }

  private void trace(Tracer tracer) {
    List<Report> reports = new ArrayList<>();
    for (JsonNode d : documents) {
      at.put(d.get("id").asString(), reports.size());
      reports.add(document(d));
    }
    long began = System.nanoTime();
    Lineage lineage = tracer.of(reports);
    misses.accept(String.format(Locale.ROOT, "%d documents, all pairs in %.1f s", reports.size(), (System.nanoTime() - began) / 1e9));
    for (Pair p : lineage.pairs()) if (p.level() != Pair.Level.NONE) found.put(p.a() + " " + p.b(), p);
  }

  private static Report document(JsonNode d) {
    String text = d.get("title").asString("") + "\n\n" + d.get("text").asString("");
    Report read = Readers.read(new Page(d.get("id").asString() + ".txt", text.getBytes(StandardCharsets.UTF_8), Optional.of("text/plain"))).reports()
        .stream().findFirst().orElseGet(() -> Plain.report(d.get("id").asString(), text, Optional.empty()));
    String date = d.path("date").asString("");
    Published published = date.matches("\\d{4}-\\d\\d-\\d\\d.*")
        ? new Published(Optional.of(date.substring(0, 10)), Published.Basis.METADATA, "the corpus", Optional.empty()) : Published.unknown("the corpus has none");
    return new Report("", read.source(), d.get("id").asString(), "", read.text(), Optional.of(new Outlet(d.get("outlet").asString(), Optional.empty())),
        read.headline(), read.bylines(), read.dateline(), published, Optional.empty(), "en", read.credits(), read.notices(), read.furniture());
  }

  private Optional<Pair> pair(String[] row) {
    int i = at.getOrDefault(row[0], -1);
    int j = at.getOrDefault(row[1], -1);
    return Optional.ofNullable(found.get("r" + (Math.min(i, j) + 1) + " r" + (Math.max(i, j) + 1)));
  }

  private void recall() {
    int n = 0;
    int hit = 0;
    for (String[] row : rows) {
      if (!row[9].equals("0") || contained(row) < ASKED) continue;
      n++;
      Optional<Pair> p = pair(row);
      if (p.filter(x -> isDerived(x) || Math.max(x.shareOfA(), x.shareOfB()) >= FOUND).isPresent()) hit++;
      else misses.accept("wirepairs not found: " + String.join(" | ", row) + " " + p.map(x -> x.shareOfA() + " " + x.shareOfB() + " " + x.level()));
    }
    out.accept(new Measure("copies", "wirepairs.recall", (double) hit / n, n, "dev"));
  }

  private void precision() throws IOException {
    Set<String> listed = new HashSet<>();
    for (String[] row : Judged.rows("wirepairs.tsv")) if (row[2].equals("upheld")) pair(row).ifPresent(p -> listed.add(p.a() + " " + p.b()));
    Set<String> site = new HashSet<>();
    for (String[] row : rows) {
      pair(row).ifPresent(p -> listed.add(p.a() + " " + p.b()));
      if (row[9].equals("1")) pair(row).ifPresent(p -> site.add(p.a() + " " + p.b()));
    }
    int n = 0;
    int good = 0;
    for (Map.Entry<String, Pair> e : found.entrySet().stream().sorted(Map.Entry.comparingByKey()).toList()) {
      if (!isDerived(e.getValue()) || site.contains(e.getKey())) continue;
      JsonNode a = documents.get(Integer.parseInt(e.getValue().a().substring(1)) - 1);
      JsonNode b = documents.get(Integer.parseInt(e.getValue().b().substring(1)) - 1);
      if (host(a).equals(host(b)) || a.get("outlet").asString().equals(b.get("outlet").asString())) continue;
      n++;
      if (listed.contains(e.getKey())) good++;
      else misses.accept("wirepairs not listed: " + e.getValue() + " " + a.get("outlet").asString() + ": " + a.get("title").asString() + " / "
          + b.get("outlet").asString() + ": " + b.get("title").asString());
    }
    out.accept(new Measure("copies", "wirepairs.precision", n == 0 ? 0 : (double) good / n, n, "dev"));
  }

  private void direction() {
    int n = 0;
    int good = 0;
    int dated = 0;
    int datedGood = 0;
    for (String[] row : rows) {
      Optional<Pair> p = pair(row);
      if (!row[9].equals("0") || p.isEmpty() || p.get().level() == Pair.Level.NONE) continue;
      boolean turned = at.get(row[0]) > at.get(row[1]);
      Pair.Direction aFirst = turned ? Pair.Direction.B_TO_A : Pair.Direction.A_TO_B;
      Pair.Direction bFirst = turned ? Pair.Direction.A_TO_B : Pair.Direction.B_TO_A;
      if (row[10].equals("a") || row[10].equals("b")) {
        n++;
        if (p.get().direction() == (row[10].equals("a") ? aFirst : bFirst)) good++;
        else misses.accept("direction: " + p.get().direction() + " " + String.join(" | ", row));
      } else if (row[10].equals("-") && row[4].matches("\\d{4}.*") && row[5].matches("\\d{4}.*") && !row[4].equals(row[5])) {
        boolean directed = p.get().direction() == Pair.Direction.A_TO_B || p.get().direction() == Pair.Direction.B_TO_A;
        if (!directed) continue;
        dated++;
        if (p.get().direction() == (row[4].compareTo(row[5]) < 0 ? aFirst : bFirst)) datedGood++;
      }
    }
    out.accept(new Measure("copies", "wirepairs.direction", (double) good / Math.max(1, n), n, "dev"));
    out.accept(new Measure("copies", "wirepairs.direction.dated", (double) datedGood / Math.max(1, dated), dated, "dev"));
  }

  private static double contained(String[] row) {
    return Math.max(Double.parseDouble(row[7]), Double.parseDouble(row[8]));
  }

  private static boolean isDerived(Pair p) {
    return p.level().compareTo(Pair.Level.PARTIAL) >= 0;
  }

  private static String host(JsonNode d) {
    return d.path("url").asString("").replaceFirst("^https?://(www\\.)?", "").replaceFirst("/.*", "");
  }
}
