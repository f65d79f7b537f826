package org.stemma.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Codes of problems are stable, listed in one file, never reused. */
class ProblemCodesTest {
  private static final Pattern ROW = Pattern.compile("(?m)^\\| (S\\d{3}) \\|");
  private static final Pattern CODE = Pattern.compile("\"(S\\d{3})[\" ]");

  @Test
  void every_code_in_the_sources_stands_in_the_list() throws IOException {
    Path root = Checkout.of(ProblemCodesTest.class);
    var missing = new TreeSet<String>();
    for (Path source : sources(root)) missing.addAll(codes(CODE, source));
    missing.removeAll(codes(ROW, root.resolve("PROBLEMS.md")));
    assertTrue(missing.isEmpty(), "codes that PROBLEMS.md does not list: " + missing);
  }

  @Test
  void the_list_is_in_order_and_names_no_code_twice() throws IOException {
    var listed = codes(ROW, Checkout.of(ProblemCodesTest.class).resolve("PROBLEMS.md"));
    assertEquals(List.copyOf(new TreeSet<>(listed)), listed);
  }

  private static List<Path> sources(Path root) throws IOException {
    var out = new ArrayList<>(List.of(root.resolve("stemma")));
    try (DirectoryStream<Path> modules = Files.newDirectoryStream(root, "stemma-*")) {
      for (Path module : modules) {
        try (Stream<Path> all = Files.walk(module.resolve("src/main/java"))) {
          all.filter(p -> p.toString().endsWith(".java")).forEach(out::add);
        }
      }
    }
    return out;
  }

  private static List<String> codes(Pattern pattern, Path file) throws IOException {
    return pattern.matcher(Files.readString(file)).results().map((MatchResult r) -> r.group(1)).toList();
  }
}
