package org.stemma.read.html;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.stemma.read.lists.Lists;

class NamesTest {
  @Test
  void every_pattern_of_furniture_knows_its_example() {
    assertAll(Lists.rows(Names.class, "furniture.tsv").stream().map(r -> () -> assertEquals(Optional.of(Names.Kind.valueOf(r[1])), Names.kind(r[3]), r[3])));
  }

  @Test
  void every_container_name_knows_its_example() {
    assertAll(Lists.rows(Names.class, "containers.tsv").stream().map(r -> () -> {
      assertEquals(r[0], r[1].toLowerCase(Locale.ROOT));
      assertTrue(Names.container(new Element("div").attr("class", "x " + r[1])) >= 0, r[1]);
    }));
  }

  @Test
  void json_is_read_as_pages_print_it() {
    Map<String, Object> rows = Map.of(
        "{\"a\": 1, \"b\": [\"x\", {\"c\": true}],}", Map.of("a", "1", "b", java.util.List.of("x", Map.of("c", true))),
        "<!-- {\"a\": \"line\nend \\u00e4 \\\"q\\\"\"} -->", Map.of("a", "line\nend \u00e4 \"q\""),
        "{\"a\": null, \"a\": 2}", Map.of("a", ""),
        "[]", java.util.List.of());
    assertAll(rows.entrySet().stream().map(e -> () -> assertEquals(Optional.of(e.getValue()), Json.of(e.getKey()), e.getKey())));
    assertEquals(Optional.empty(), Json.of("no json"));
  }
}
