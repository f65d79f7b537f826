package org.stemma.eval;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Gold stories of BASIL, annotated by hand for this project and kept without a word of their reports: where the gold of the data folder has a quote, these have its
 * place in code points ("at", "numberAt"). The texts are put together from BASIL's articles, headline, outlet, day and paragraphs, and the quotes read from them again.
 *
 * @param split "tune" for stories that rules may be looked up in, "held" for those that nobody may read while rules are written
 * @param json as the gold of the data folder has it
 * @param texts by report id
 */
record PlacedGold(String split, JsonNode json, Map<String, String> texts) {
  private static final String RESOURCE = "basil-gold.jsonl";
  private static final Map<String, String> OUTLETS = Map.of("fox", "Fox News", "nyt", "The New York Times", "hpo", "HuffPost");

  /** @return the stories whose articles are all there */
  static List<PlacedGold> of(Path data) throws IOException {
    Map<String, JsonNode> articles = new HashMap<>();
    for (JsonNode a : JsonLines.of(data.resolve("basil/articles.jsonl"))) articles.put(a.path("id").asString(), a);
    List<PlacedGold> out = new ArrayList<>();
    for (JsonNode gold : golds()) {
      Map<String, String> texts = new TreeMap<>();
      gold.path("articles").properties().forEach(e -> {
        JsonNode article = articles.get(e.getValue().asString());
        if (article != null) texts.put(e.getKey(), text(article));
      });
      if (texts.size() == gold.path("articles").size()) out.add(new PlacedGold(gold.path("split").asString(), quoted(gold, "", texts), texts));
    }
    return out;
  }

  private static List<JsonNode> golds() throws IOException {
    try (InputStream in = PlacedGold.class.getResourceAsStream(RESOURCE)) {
      JsonMapper mapper = JsonMapper.builder().build();
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().map(mapper::readTree).toList();
    }
  }

  /** Headline, outlet and day, then the paragraphs. */
  private static String text(JsonNode article) {
    List<String> blocks = new ArrayList<>();
    blocks.add(article.path("title").asString());
    blocks.add(OUTLETS.get(article.path("outlet").asString()) + "\n" + article.path("date").asString());
    for (JsonNode paragraph : article.path("paragraphs")) blocks.add(paragraph.valueStream().map(JsonNode::asString).collect(Collectors.joining(" ")));
    return String.join("\n\n", blocks) + "\n";
  }

  /** The same with quotes and numbers for their places. @param report id of the report around it, "" for none */
  private static JsonNode quoted(JsonNode node, String report, Map<String, String> texts) {
    if (node.isArray()) {
      ArrayNode out = ((ArrayNode) node).deepCopy().removeAll();
      node.forEach(x -> out.add(quoted(x, report, texts)));
      return out;
    }
    if (!node.isObject()) return node;
    String own = node.has("report") ? node.path("report").asString() : node.has("furniture") ? node.path("id").asString() : report;
    ObjectNode out = ((ObjectNode) node).deepCopy().removeAll();
    node.properties().forEach(e -> {
      switch (e.getKey()) {
        case "at" -> out.put("quote", at(texts.get(own), e.getValue()));
        case "numberAt" -> {
          ArrayNode numbers = out.putArray("number");
          e.getValue().forEach(n -> numbers.add(at(texts.get(own), n)));
        }
        default -> out.set(e.getKey(), quoted(e.getValue(), own, texts));
      }
    });
    return out;
  }

  private static String at(String text, JsonNode range) {
    return text.substring(text.offsetByCodePoints(0, range.get(0).asInt()), text.offsetByCodePoints(0, range.get(1).asInt()));
  }

  /** Writes the reports into a folder, each under its id. */
  List<Path> write(Path folder) throws IOException {
    List<Path> out = new ArrayList<>();
    for (Map.Entry<String, String> t : texts.entrySet()) out.add(Files.writeString(file(folder, t.getKey()), t.getValue()));
    return out;
  }

  static Path file(Path folder, String report) {
    return folder.resolve(report + ".txt");
  }
}
