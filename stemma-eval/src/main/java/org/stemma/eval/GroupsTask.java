package org.stemma.eval;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.stemma.Stemma;
import org.stemma.annotate.when.Dating;
import org.stemma.english.English;
import org.stemma.group.Grouping;
import org.stemma.language.Language;
import org.stemma.model.Furniture;
import org.stemma.model.Marked;
import org.stemma.model.Published;
import org.stemma.model.Report;
import org.stemma.model.Story;
import org.stemma.text.Span;
import tools.jackson.databind.JsonNode;

/**
 * Stories against ECB+ sub-topics, BASIL events and the UCI headlines: B-cubed F1 (Bagga and Baldwin 1998).
 *
 * <p>Thresholds were tuned on ECB+ topics 1-20, every other BASIL event and the older half of the headlines; those runs are named "tune". "dev" is the
 * rest, "all" the whole set in one run. The values of "dev" were seen while rules were chosen. {@code MISSES=tune} lists the misses of that part alone.
 */
final class GroupsTask implements Task {
  private final Language english = English.load();
  private final Stemma stemma = Whole.stemma();

  @Override
  public String name() {
    return "groups";
  }

  @Override
  public List<String> folders() {
    return List.of("ecbplus", "basil", "uci_news_aggregator");
  }

  /** The same texts with the days of writing that the library infers for each part of them, as it does for a user's reports without dates. */
  private static final String INFERRED = "ecbplus.inferred";

  /** One report with its gold label. */
  private record Labelled(Report report, String label, boolean tune) {}

  @Override
  public void run(Path data, Consumer<Measure> out, Consumer<String> misses) throws IOException {
    score("ecbplus", ecbplus(data), out, misses);
    score(INFERRED, ecbplus(data), out, misses);
    score("basil", basil(data), out, misses);
    score("uci", uci(data), out, misses);
  }

  private void score(String set, List<Labelled> all, Consumer<Measure> out, Consumer<String> misses) {
    if (all.isEmpty()) return;
    run(set, "tune", all.stream().filter(Labelled::tune).toList(), out, m -> misses.accept("tune " + m));
    run(set, "dev", all.stream().filter(l -> !l.tune()).toList(), out, m -> {});
    run(set, "all", all, out, m -> misses.accept("all " + m));
  }

  private void run(String set, String split, List<Labelled> chosen, Consumer<Measure> out, Consumer<String> misses) {
    List<Labelled> ordered = (set.equals(INFERRED) ? dated(chosen) : chosen).stream()
        .sorted(Comparator.comparing((Labelled l) -> l.report().published().date().orElse("~")).thenComparing(l -> l.report().source())).toList();
    Map<String, String> gold = new HashMap<>();
    List<Marked> marked = new ArrayList<>();
    for (Labelled l : ordered) {
      Report numbered = l.report().numbered("r" + (marked.size() + 1));
      gold.put(numbered.id(), l.label());
      marked.add(stemma.annotate(numbered));
    }
    long began = System.nanoTime();
    List<Story> stories = Grouping.of(marked, english);
    double seconds = (System.nanoTime() - began) / 1e9;
    double[] prf = bcubed(gold, stories);
    out.accept(new Measure("groups", set + ".b3.precision", prf[0], gold.size(), split));
    out.accept(new Measure("groups", set + ".b3.recall", prf[1], gold.size(), split));
    out.accept(new Measure("groups", set + ".b3", prf[2], gold.size(), split));
    misses.accept(String.format(java.util.Locale.ROOT, "%s: %d reports, %d stories, grouped in %.2f s", set, gold.size(), stories.size(), seconds));
    tellMisses(set, gold, stories, misses);
  }

  private List<Labelled> dated(List<Labelled> chosen) {
    List<Published> days = Dating.of(chosen.stream().map(Labelled::report).toList(), english);
    List<Labelled> out = new ArrayList<>();
    for (Labelled l : chosen) out.add(new Labelled(l.report().published(days.get(out.size())), l.label(), l.tune()));
    return out;
  }

  private static void tellMisses(String set, Map<String, String> gold, List<Story> stories, Consumer<String> misses) {
    for (Story s : stories) {
      Map<String, List<String>> labels = new java.util.TreeMap<>();
      for (Marked m : s.reports()) {
        labels.computeIfAbsent(gold.get(m.id()), l -> new ArrayList<>())
            .add(m.report().headline().orElse(m.report().text().lines().findFirst().orElse("")));
      }
      if (labels.size() > 1) misses.accept(set + " mixed " + labels);
    }
    Map<String, Integer> parts = new java.util.TreeMap<>();
    for (Story s : stories) s.reports().stream().map(m -> gold.get(m.id())).distinct().forEach(l -> parts.merge(l, 1, Integer::sum));
    parts.forEach((label, n) -> {
      if (n > 1) misses.accept(set + " split in " + n + ": " + label);
    });
  }

  /** Precision, recall and F1, the mean over reports. */
  static double[] bcubed(Map<String, String> gold, List<Story> stories) {
    Map<String, Integer> size = new HashMap<>();
    gold.values().forEach(l -> size.merge(l, 1, Integer::sum));
    double precision = 0;
    double recall = 0;
    for (Story s : stories) {
      Map<String, Integer> inStory = new java.util.TreeMap<>();
      for (Marked m : s.reports()) inStory.merge(gold.get(m.id()), 1, Integer::sum);
      for (Map.Entry<String, Integer> e : inStory.entrySet()) {
        double n = e.getValue();
        precision += n * n / s.reports().size();
        recall += n * n / size.get(e.getKey());
      }
    }
    double p = precision / gold.size();
    double r = recall / gold.size();
    return new double[] {p, r, 2 * p * r / (p + r)};
  }

  private static List<Labelled> ecbplus(Path data) throws IOException {
    List<Labelled> out = new ArrayList<>();
    for (JsonNode d : JsonLines.of(data.resolve("ecbplus/documents.jsonl"))) {
      out.add(new Labelled(Plain.report(d.get("id").asString(), d.get("text").asString(), Optional.empty()),
          d.get("subtopic").asString(), d.get("topic").asInt() <= 20));
    }
    return out;
  }

  private static List<Labelled> basil(Path data) throws IOException {
    List<Labelled> out = new ArrayList<>();
    for (JsonNode d : JsonLines.of(data.resolve("basil/articles.jsonl"))) {
      StringBuilder text = new StringBuilder();
      for (JsonNode p : d.get("paragraphs")) {
        for (JsonNode s : p) text.append(s.asString()).append(' ');
        text.append('\n');
      }
      String story = d.get("story").asString();
      out.add(new Labelled(titled(d.get("id").asString(), d.get("title").asString(), text.toString(), d.get("date").asString()),
          story, story.charAt(0) < '8'));
    }
    return out;
  }

  private static List<Labelled> uci(Path data) throws IOException {
    List<JsonNode> all = JsonLines.of(data.resolve("uci_news_aggregator/headlines.jsonl"));
    long middle = 1394541000000L;
    List<Labelled> out = new ArrayList<>();
    for (JsonNode d : all) {
      String when = Instant.ofEpochMilli(d.get("timestamp").asLong()).toString();
      out.add(new Labelled(titled(d.get("id").asString(), d.get("title").asString(), "", when), d.get("story").asString(),
          d.get("timestamp").asLong() < middle));
    }
    return out;
  }

  private static Report titled(String source, String title, String body, String date) {
    Published published = new Published(Optional.of(date), Published.Basis.METADATA, "the corpus", Optional.empty());
    return new Report("r1", source, "", "", title + "\n" + body, Optional.empty(), Optional.of(title), List.of(), Optional.empty(), published,
        Optional.empty(), "en", List.of(), List.of(), List.of(new Furniture(Furniture.Kind.HEADLINE, new Span(0, title.length()))));
  }
}
