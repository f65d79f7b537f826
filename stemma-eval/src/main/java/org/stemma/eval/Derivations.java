package org.stemma.eval;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.stemma.model.Lineage;
import tools.jackson.databind.JsonNode;

/** Four degrees of derivation (Clough and Stevenson 2011). Levels are cut at shares tuned on tasks a, b, c; "dev" are tasks d and e. */
final class Derivations {
  /** An answer is told derived from the share at which a level is partial; the other bounds were tuned. */
  private static final double HEAVY = .10;
  private static final double LIGHT = .66;
  private static final double CUT = .93;
  private static final double IN_PRINT = .85;
  private static final double SOME = .25;

  private Derivations() {}

  static void run(Tracer tracer, Path data, Consumer<Measure> out, Consumer<String> misses) throws IOException {
    List<JsonNode> all = JsonLines.of(data.resolve("clough_stevenson/answers.jsonl"));
    if (all.isEmpty()) return;
    for (String split : List.of("tune", "dev")) {
      int n = 0;
      int good = 0;
      int derived = 0;
      for (JsonNode d : all) {
        String gold = d.get("category").asString();
        boolean tune = "abc".contains(d.get("task").asString());
        if (gold.equals("orig") || tune != split.equals("tune")) continue;
        JsonNode source = all.stream().filter(o -> o.get("category").asString().equals("orig") && o.get("task").asString().equals(d.get("task").asString())).findFirst().orElseThrow();
        Lineage lineage = tracer.of(List.of(Plain.report("orig", unwrapped(source), Optional.empty()),
            Plain.report("answer", unwrapped(d), Optional.empty())));
        double share = lineage.pairs().getFirst().shareOfB();
        double print = lineage.alignments().stream().filter(x -> x.similarity() >= .9).mapToInt(x -> x.b().span().length()).sum() / (double) unwrapped(d).length();
        String told = degree(share, print);
        n++;
        if (told.equals(gold)) good++;
        else misses.accept(split + " derivation " + d.get("id").asString() + ": " + gold + " told " + told + " " + share);
        if (told.equals("non") == gold.equals("non")) derived++;
      }
      out.accept(new Measure("copies", "clough.accuracy", (double) good / n, n, split));
      out.accept(new Measure("copies", "clough.derived", (double) derived / n, n, split));
    }
  }

  /**
   * @param share of the answer's words that are found in the source
   * @param print share of the answer that is found all but word for word
   */
  private static String degree(double share, double print) {
    if (share < HEAVY) return "non";
    if (share >= CUT || share >= SOME && print >= IN_PRINT * share) return "cut";
    return share >= LIGHT ? "light" : "heavy";
  }

  /** The answers are wrapped at a fixed width; a single line end is a space. */
  private static String unwrapped(JsonNode d) {
    return d.get("text").asString().replaceAll("(?<!\\n)\\n(?!\\n)", " ");
  }
}
