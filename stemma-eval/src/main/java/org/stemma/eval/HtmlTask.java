package org.stemma.eval;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.stemma.read.html.WebPage;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Article text from HTML: the scrapinghub benchmark (bags of four-word shingles) and trafilatura's segments.
 *
 * <p>Pages are split in two by the last bit of a hash of their name: "tune" may be looked at, "report" not.
 */
public final class HtmlTask implements Task {
  private static final Pattern WORD = Pattern.compile("\\w+", Pattern.UNICODE_CHARACTER_CLASS);
  private static final JsonMapper JSON = new JsonMapper();

  @Override
  public String name() {
    return "html";
  }

  @Override
  public List<String> folders() {
    return List.of("html/scrapinghub", "html/trafilatura");
  }

  @Override
  public void run(Path data, Consumer<Measure> out, Consumer<String> misses) throws IOException {
    Path benchmark = data.resolve("html/scrapinghub/scrapinghub.zip");
    if (Files.exists(benchmark)) scrapinghub(benchmark, out, misses);
    Path segments = data.resolve("html/trafilatura");
    if (Files.exists(segments)) trafilatura(segments, out, misses);
  }

  private static void scrapinghub(Path path, Consumer<Measure> out, Consumer<String> misses) {
    Map<String, double[]> sums = new TreeMap<>();
    try (var zip = Zips.open(path)) {
      JsonNode gold = JSON.readTree(Zips.bytes(zip, "ground-truth.json"));
      for (var e : gold.properties()) {
        String text = WebPage.of(Zips.bytes(zip, "html/" + e.getKey() + ".html")).article().body();
        double[] pr = shingles(e.getValue().path("articleBody").asString(""), text);
        for (String split : List.of(split(e.getKey()), "all")) {
          double[] s = sums.computeIfAbsent(split, k -> new double[3]);
          s[0] += pr[0];
          s[1] += pr[1];
          s[2]++;
        }
        misses.accept(String.format(Locale.ROOT, "scrapinghub\t%s\t%s\t%.3f\t%.3f\t%s", split(e.getKey()), e.getKey(), pr[0], pr[1], e.getValue().path("url").asString("")));
      }
    } catch (IOException x) {
      throw new java.io.UncheckedIOException(x);
    }
    sums.forEach((split, s) -> {
      double p = s[0] / s[2];
      double r = s[1] / s[2];
      measure(out, "scrapinghub.f", 2 * p * r / (p + r), (int) s[2], split);
      measure(out, "scrapinghub.p", p, (int) s[2], split);
      measure(out, "scrapinghub.r", r, (int) s[2], split);
    });
  }

  /** Precision and recall of the bag of four-word shingles, as the benchmark counts. */
  private static double[] shingles(String gold, String ours) {
    Map<List<String>, Integer> g = bag(gold);
    Map<List<String>, Integer> o = bag(ours);
    Set<List<String>> keys = new HashSet<>(g.keySet());
    keys.addAll(o.keySet());
    double tp = 0;
    double fp = 0;
    double fn = 0;
    for (var k : keys) {
      int a = g.getOrDefault(k, 0);
      int b = o.getOrDefault(k, 0);
      tp += Math.min(a, b);
      fp += Math.max(0, b - a);
      fn += Math.max(0, a - b);
    }
    double p = fp == 0 && fn == 0 ? 1 : tp == 0 && fp == 0 && fn == 0 ? 1 : tp + fp == 0 ? 0 : tp / (tp + fp);
    double r = fp == 0 && fn == 0 ? 1 : tp + fn == 0 ? 0 : tp / (tp + fn);
    return new double[] {p, r};
  }

  private static Map<List<String>, Integer> bag(String text) {
    List<String> words = WORD.matcher(text).results().map(java.util.regex.MatchResult::group).toList();
    Map<List<String>, Integer> out = new HashMap<>();
    if (words.isEmpty()) return out;
    if (words.size() < 4) out.put(words, 1);
    for (int i = 0; i + 4 <= words.size(); i++) out.merge(words.subList(i, i + 4), 1, Integer::sum);
    return out;
  }

  private static void trafilatura(Path folder, Consumer<Measure> out, Consumer<String> misses) throws IOException {
    Map<String, int[]> sums = new TreeMap<>();
    try (var zip = Zips.open(folder.resolve("pages.zip"))) {
      for (String line : Files.readAllLines(folder.resolve("gold.jsonl"), StandardCharsets.UTF_8)) {
        JsonNode gold = JSON.readTree(line);
        String file = gold.path("file").asString("");
        String text = WebPage.of(Zips.bytes(zip, "html/" + file)).article().body();
        int[] c = new int[4];
        StringBuilder missed = new StringBuilder();
        for (JsonNode w : gold.path("with")) {
          boolean found = text.contains(w.asString(""));
          c[found ? 0 : 1]++;
          if (!found) missed.append(" -[").append(w.asString("")).append(']');
        }
        for (JsonNode w : gold.path("without")) {
          boolean found = text.contains(w.asString(""));
          c[found ? 2 : 3]++;
          if (found) missed.append(" +[").append(w.asString("")).append(']');
        }
        for (String split : List.of(split(file), "all")) {
          int[] s = sums.computeIfAbsent(split, k -> new int[5]);
          for (int i = 0; i < 4; i++) s[i] += c[i];
          s[4]++;
        }
        misses.accept(String.format(Locale.ROOT, "trafilatura\t%s\t%s\t%d\t%d\t%d\t%d\t%s\t%d%s", split(file), file, c[0], c[1], c[2], c[3], gold.path("url").asString(""), text.length(), missed.toString().replace('\n', ' ')));
      }
    }
    sums.forEach((split, s) -> {
      double p = (double) s[0] / (s[0] + s[2]);
      double r = (double) s[0] / (s[0] + s[1]);
      measure(out, "trafilatura.f", 2 * p * r / (p + r), s[4], split);
      measure(out, "trafilatura.p", p, s[4], split);
      measure(out, "trafilatura.r", r, s[4], split);
    });
  }

  /** "tune" or "report", by the page's name alone. */
  static String split(String name) {
    int h = 0;
    for (int i = 0; i < name.length(); i++) h = h * 31 + name.charAt(i);
    return ((h ^ (h >>> 16)) & 1) == 0 ? "tune" : "report";
  }

  private static void measure(Consumer<Measure> out, String measure, double value, int n, String split) {
    out.accept(new Measure("html", measure, value, n, split));
  }
}
