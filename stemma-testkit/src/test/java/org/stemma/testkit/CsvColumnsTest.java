package org.stemma.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.stemma.model.Account;
import org.stemma.views.CsvView;
import org.stemma.views.ViewOptions;

class CsvColumnsTest {
  @Test
  void every_column_of_the_rows_is_documented_in_its_order() throws IOException {
    String page = Files.readString(Checkout.of(CsvColumnsTest.class).resolve("docs/csv.md"));
    List<String> documented = page.lines().filter(l -> l.startsWith("| `")).map(l -> l.split("\\|")[1]).flatMap(c -> Pattern.compile("`([a-z_]+)`").matcher(c).results().map((MatchResult m) -> m.group(1))).toList();
    String heading = new CsvView().render(new Account("0", Map.of(), List.of(), List.of(), List.of(), List.of()), ViewOptions.defaults()).strip();
    assertEquals(List.of(heading.split(",")), documented);
  }
}
