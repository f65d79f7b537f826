package org.stemma.eval;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.stemma.eval.story.Ratio;
import org.stemma.eval.story.Scores;
import org.stemma.eval.story.StoryScore;
import org.stemma.views.JsonView;
import org.stemma.views.ViewOptions;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Whole accounts against gold stories. For each measure the mean over the stories that have it; pooled over all of them
 * under the same name with ".pooled".
 */
public final class StoriesTask implements Task {

  @Override
  public String name() {
    return "stories";
  }

  @Override
  public List<String> folders() {
    return List.of("stories");
  }

  @Override
  public void run(Path data, Consumer<Measure> out, Consumer<String> misses) throws IOException {
    List<Scores> all = new ArrayList<>();
    for (Path gold : golds(data)) {
      Scores s = score(gold);
      s.misses().forEach(m -> misses.accept(gold.getParent().getFileName() + " | " + m));
      all.add(s);
    }
    if (!all.isEmpty()) tell(all, "", "dev", out);
    fresh(data, out, misses);
  }

  /** Gold stories of BASIL: those to look things up in, then those held out, whose misses are told to nobody. */
  private void fresh(Path data, Consumer<Measure> out, Consumer<String> misses) throws IOException {
    Map<String, List<Scores>> bySplit = new TreeMap<>();
    for (PlacedGold gold : PlacedGold.of(data)) {
      Scores s = score(gold);
      if (!gold.split().equals(HELD)) s.misses().forEach(m -> misses.accept(gold.json().path("story").asString() + " | " + m));
      bySplit.computeIfAbsent(gold.split(), x -> new ArrayList<>()).add(s);
    }
    bySplit.forEach((split, scores) -> tell(scores, "basil.", split.equals(HELD) ? "dev" : split, out));
  }

  private static final String HELD = "held";

  private static Scores score(PlacedGold gold) throws IOException {
    Path folder = Files.createTempDirectory("stemma-gold");
    try {
      return score(gold.json(), gold.texts(), gold.write(folder));
    } finally {
      for (String report : gold.texts().keySet()) Files.deleteIfExists(PlacedGold.file(folder, report));
      Files.delete(folder);
    }
  }

  private static List<Path> golds(Path data) throws IOException {
    Path stories = data.resolve("stories");
    if (!Files.isDirectory(stories)) return List.of();
    try (Stream<Path> all = Files.list(stories)) {
      return all.map(p -> p.resolve("gold.json")).filter(Files::isRegularFile).sorted().toList();
    }
  }

  private static Scores score(Path goldFile) throws IOException {
    Path folder = goldFile.resolveSibling("reports");
    Map<String, String> texts = new TreeMap<>();
    List<Path> files;
    try (Stream<Path> list = Files.list(folder)) {
      files = list.filter(p -> p.toString().endsWith(".txt")).sorted().toList();
    }
    for (Path p : files) texts.put(p.getFileName().toString().replaceFirst("\\.txt$", ""), text(p));
    JsonNode json = JsonMapper.builder().build().readTree(Files.readString(goldFile));
    return score(json, texts, files);
  }

  private static Scores score(JsonNode gold, Map<String, String> texts, List<Path> reports) throws IOException {
    return StoryScore.of(gold, texts, new JsonView().tree(Whole.account(reports), ViewOptions.defaults().withText(false)));
  }

  private static String text(Path p) throws IOException {
    String s = Files.readString(p, StandardCharsets.UTF_8);
    return s.startsWith("\uFEFF") ? s.substring(1) : s;
  }

  /** @param set what the measures' names begin with, "" for the stories of the data folder; the others have no findings judged by hand */
  private void tell(List<Scores> all, String set, String split, Consumer<Measure> out) {
    Map<String, List<Ratio>> byMeasure = new LinkedHashMap<>();
    for (Scores s : all) s.byMeasure().forEach((m, r) -> byMeasure.computeIfAbsent(m, x -> new ArrayList<>()).add(r));
    byMeasure.forEach((measure, ratios) -> {
      List<Ratio> there = ratios.stream().filter(r -> !r.isEmpty()).toList();
      double mean = there.stream().mapToDouble(Ratio::value).average().orElse(0);
      Ratio pooled = there.stream().reduce(Ratio::plus).orElse(Ratio.of(0, 0));
      if (!set.isEmpty() && (there.isEmpty() || measure.endsWith("judged"))) return;
      out.accept(new Measure(name(), set + measure, mean, pooled.n(), split));
      out.accept(new Measure(name(), set + measure + ".pooled", pooled.value(), pooled.n(), split));
    });
  }
}
