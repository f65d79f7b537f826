package org.stemma.eval;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Gold stories that are kept as places, and articles made up to stand there. */
class PlacedGoldTest {
  private static String golds() throws IOException {
    try (InputStream in = PlacedGold.class.getResourceAsStream("basil-gold.jsonl")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  @Test
  void no_text_of_a_report_is_kept() throws IOException {
    for (String field : List.of("quote", "number", "cue", "speakerMention", "evidence", "headline")) assertFalse(golds().contains("\"" + field + "\":"), field);
  }

  @Test
  void a_story_is_left_out_where_an_article_is_missing(@TempDir Path data) throws IOException {
    assertEquals(List.of(), PlacedGold.of(data));
  }

  @Test
  void places_become_words_again(@TempDir Path data) throws IOException {
    String first = golds().lines().findFirst().orElseThrow();
    String words = IntStream.range(0, 4000).mapToObj(i -> "w" + i).collect(Collectors.joining(" "));
    StringBuilder articles = new StringBuilder();
    Matcher ids = Pattern.compile("\"(fox|nyt|hpo)\":\"([0-9a-f-]{36})\"").matcher(first);
    while (ids.find()) articles.append("{\"id\":\"%s\",\"outlet\":\"%s\",\"date\":\"2021-08-10\",\"title\":\"Boats\",\"paragraphs\":[[\"%s\"]]}%n".formatted(ids.group(2), ids.group(1), words));
    Files.writeString(Files.createDirectories(data.resolve("basil")).resolve("articles.jsonl"), articles.toString());
    List<PlacedGold> found = PlacedGold.of(data);
    assertEquals(1, found.size());
    String told = found.getFirst().json().path("statements").get(0).path("quote").asString();
    assertFalse(told.isEmpty());
    String report = found.getFirst().json().path("statements").get(0).path("report").asString();
    assertTrue(found.getFirst().texts().get(report).contains(told), told);
  }
}
