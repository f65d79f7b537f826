package org.stemma.eval.story;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.stemma.model.Point;
import org.stemma.text.Span;
import tools.jackson.databind.JsonNode;

/**
 * Precision of points and differences by the verdicts of a reader, kept by offsets. A finding is known again when it has
 * the same number of readings and each lies over a judged one by half; what is not known again is counted as unjudged.
 */
final class JudgedLayer {
  private static final List<Verdict> VERDICTS = read();

  private JudgedLayer() {}

  private record Verdict(String kind, String story, List<Told.At> readings, boolean right) {}

  static void score(Gold gold, Told told, Scores out) {
    String story = gold.json().path("story").asString();
    tally("point", "points", told.all("points"), story, told, out);
    tally("point", "points.sure", told.all("points").stream().filter(p -> p.path("confidence").asDouble() >= Point.SURE).toList(), story, told, out);
    tally("difference", "differences", told.all("differences"), story, told, out);
  }

  /** @param name of the measure */
  private static void tally(String kind, String name, List<JsonNode> all, String story, Told told, Scores out) {
    int right = 0;
    int judged = 0;
    for (JsonNode item : all) {
      Optional<Verdict> v = verdict(kind, story, cites(item, told), told);
      if (v.isEmpty()) continue;
      judged++;
      if (v.get().right()) right++;
    }
    out.put(name + ".precision.judged", Ratio.of(right, judged));
    out.put(name + ".judged", Ratio.of(judged, all.size()));
    out.miss("unjudged", name, all.size() - judged);
  }

  private static List<Told.At> cites(JsonNode item, Told told) {
    List<Told.At> out = new ArrayList<>();
    for (JsonNode r : item.path("readings")) out.add(told.at(r.has("cite") ? r.path("cite") : r));
    return out;
  }

  private static Optional<Verdict> verdict(String kind, String story, List<Told.At> cites, Told told) {
    return VERDICTS.stream()
        .filter(v -> v.kind().equals(kind) && v.story().equals(story) && v.readings().size() == cites.size())
        .filter(v -> v.readings().stream().allMatch(r -> cites.stream().anyMatch(c -> same(told, r, c))))
        .findFirst();
  }

  private static boolean same(Told told, Told.At judged, Told.At cite) {
    if (!judged.report().equals(cite.report())) return false;
    Span known = told.span(judged.report(), judged.span().begin(), judged.span().end());
    return 2 * known.shared(cite.span()) >= Math.max(known.length(), cite.length());
  }

  private static List<Verdict> read() {
    try (InputStream in = JudgedLayer.class.getResourceAsStream("/org/stemma/eval/judged.tsv")) {
      if (in == null) return List.of();
      try (BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
        return lines.lines().filter(l -> !l.startsWith("#") && !l.isBlank()).map(JudgedLayer::verdict).toList();
      }
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read judged.tsv", e);
    }
  }

  private static Verdict verdict(String line) {
    String[] cells = line.split("\t");
    return new Verdict(cells[0], cells[1], Stream.of(cells[2].split(" ")).map(JudgedLayer::reading).toList(), cells[3].equals("right"));
  }

  /** "r:10-20" in code points. */
  private static Told.At reading(String cell) {
    int colon = cell.lastIndexOf(':');
    int dash = cell.lastIndexOf('-');
    Span span = new Span(Integer.parseInt(cell.substring(colon + 1, dash)), Integer.parseInt(cell.substring(dash + 1)));
    return new Told.At(cell.substring(0, colon), span);
  }

  /** How many findings of each kind have a verdict. */
  static Map<String, Long> sizes() {
    return VERDICTS.stream().collect(java.util.stream.Collectors.groupingBy(Verdict::kind, java.util.TreeMap::new, java.util.stream.Collectors.counting()));
  }
}
