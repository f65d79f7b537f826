package org.stemma.eval;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.stemma.read.html.About;
import org.stemma.read.html.WebPage;
import tools.jackson.core.json.JsonReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Day of publication from HTML, htmldate's pages: right day TP, wrong day FP, none FN. The page's own bytes only, no address given. */
public final class DatesTask implements Task {
  private static final JsonMapper JSON = JsonMapper.builder().enable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS).build();

  @Override
  public String name() {
    return "dates";
  }

  @Override
  public List<String> folders() {
    return List.of("html/htmldate");
  }

  @Override
  public void run(Path data, Consumer<Measure> out, Consumer<String> misses) throws IOException {
    Path folder = data.resolve("html/htmldate");
    if (!Files.exists(folder)) return;
    Map<String, int[]> counts = new TreeMap<>();
    try (var zip = Zips.open(folder.resolve("pages.zip"))) {
      for (String line : Files.readAllLines(folder.resolve("gold.jsonl"), StandardCharsets.UTF_8)) {
        JsonNode gold = JSON.readTree(line);
        String file = gold.path("file").asString("");
        About about = WebPage.of(Zips.bytes(zip, "html/" + file)).about();
        String want = gold.path("date").asString("");
        String have = about.published().map(p -> p.substring(0, 10)).orElse("");
        int kind = have.isEmpty() ? 2 : have.equals(want) ? 0 : 1;
        if (kind != 0) misses.accept("dates\t" + HtmlTask.split(file) + "\t" + file + "\twant " + want + "\thave " + have + "\t" + about.from() + "\t" + about.modified().orElse("-") + "\t" + gold.path("url").asString(""));
        for (String split : List.of(HtmlTask.split(file), "all")) {
          int[] c = counts.computeIfAbsent(split, k -> new int[4]);
          c[kind]++;
          c[3]++;
        }
      }
    }
    counts.forEach((split, c) -> out.accept(new Measure("dates", "day.f", 2.0 * c[0] / (2.0 * c[0] + c[1] + c[2]), c[3], split)));
  }
}
