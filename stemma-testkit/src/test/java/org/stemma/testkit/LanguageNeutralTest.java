package org.stemma.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.stemma.english.English;
import org.stemma.language.WordList;
import org.stemma.language.WordTable;

/**
 * The library knows no language: words belong in the pack. So many English words as {@code core-words.tsv} counts for each room still stand in its rules; a number may fall and not rise.
 * {@code make accept} writes the lower numbers.
 */
class LanguageNeutralTest {
  private static final Path PINNED = Path.of("stemma-testkit/src/test/resources/core-words.tsv");
  private static final Path CORE = Path.of("stemma-core/src/main/java/org/stemma");
  private static final Set<String> ENGLISH = english();

  @Test
  void rules_of_the_library_gain_no_word_of_english() throws IOException {
    Path root = Checkout.of(LanguageNeutralTest.class);
    Map<String, Integer> pinned = read(root.resolve(PINNED));
    Map<String, List<String>> now = now(root.resolve(CORE));
    Map<String, List<String>> more = new TreeMap<>(now);
    more.entrySet().removeIf(e -> e.getValue().size() <= pinned.getOrDefault(e.getKey(), 0));
    assertEquals(Map.of(), more, "these rooms compare text with more English words than " + pinned + "; move the words to the language pack");
    Map<String, Integer> counts = new TreeMap<>();
    now.forEach((room, words) -> counts.put(room, words.size()));
    if (Boolean.getBoolean("stemma.accept")) write(root.resolve(PINNED), counts);
    else assertEquals(pinned, counts, "fewer words than are pinned: make accept writes the lower numbers");
  }

  @Test
  void words_that_text_is_compared_with_are_found() throws IOException {
    assertEquals(List.of("of"), words("boolean x(String w) { return w.equals(\"of\"); }"));
    assertEquals(List.of("the "), words("String x(String w) { return w.startsWith(\"the \") ? w.substring(4) : w; }"));
    assertEquals(List.of("and", "or"), words("static final Set<String> X = Set.of(\"and\", \"or\");"));
    assertEquals(List.of("(?i)\\bnot\\b"), words("static final Pattern X = Pattern.compile(\"(?i)\\\\bnot\\\\b\");"));
    assertEquals(List.of("than"), words("int x(String w) { return switch (w) { case \"than\" -> 1; default -> 0; }; }"));
    assertEquals(List.of("the"), words("static final String X = \"the\";"));
  }

  @Test
  void messages_keys_tags_and_pattern_syntax_are_no_words() throws IOException {
    assertEquals(List.of(), words("String x() { throw new IllegalArgumentException(\"the span\"); }"));
    assertEquals(List.of(), words("Object x(Map<String, String> m) { return m.get(\"of\"); }"));
    assertEquals(List.of(), words("boolean x(String t) { return t.equals(\"VBD\") || t.equals(\",\"); }"));
    assertEquals(List.of(), words("boolean x(String k) { return k.startsWith(\"wire:\") || k.equals(\"s1\"); }"));
    assertEquals(List.of(), words("boolean x(String t) { return t.matches(\"\\\\p{L}+\\\\s\"); }"));
    assertEquals(List.of(), words("List<String> x() { return List.of(\"both take text from another one\"); }"));
  }

  private static List<String> words(String member) throws IOException {
    return RuleWords.in(Map.of("X.java", "class X { " + member + " }"), ENGLISH::contains).get("X.java");
  }

  /** Rooms by name, "annotate/quote" and "trace", and the words in their rules. */
  private static Map<String, List<String>> now(Path core) throws IOException {
    Map<String, List<String>> out = new TreeMap<>();
    RuleWords.in(sources(core), ENGLISH::contains).forEach((file, words) -> {
      Path path = Path.of(file);
      String room = path.getParent() == null ? "front door" : path.getParent().toString().replace('\\', '/');
      if (!words.isEmpty()) out.merge(room, words.stream().map(w -> path.getFileName() + ": " + w).toList(), LanguageNeutralTest::joined);
    });
    return out;
  }

  private static Map<String, String> sources(Path core) throws IOException {
    Map<String, String> out = new TreeMap<>();
    try (Stream<Path> files = Files.walk(core)) {
      for (Path f : files.filter(p -> p.toString().endsWith(".java")).toList()) out.put(core.relativize(f).toString().replace('\\', '/'), Files.readString(f));
    }
    return out;
  }

  private static List<String> joined(List<String> a, List<String> b) {
    return Stream.concat(a.stream(), b.stream()).toList();
  }

  private static Set<String> english() {
    var pack = English.load();
    Set<String> out = new HashSet<>(pack.table(WordTable.WORD_FREQUENCIES).keySet());
    for (WordList list : List.of(WordList.STOP_WORDS, WordList.COMMON_WORDS, WordList.VERBS, WordList.PERSON_TITLES, WordList.NOT_NAMES)) out.addAll(pack.words(list));
    return out;
  }

  private static Map<String, Integer> read(Path file) throws IOException {
    return Files.readAllLines(file).stream().map(l -> l.split("\t")).collect(Collectors.toMap(c -> c[0], c -> Integer.parseInt(c[1]), Math::min, TreeMap::new));
  }

  private static void write(Path file, Map<String, Integer> counts) throws IOException {
    Files.writeString(file, counts.entrySet().stream().map(e -> e.getKey() + "\t" + e.getValue() + "\n").collect(Collectors.joining()));
  }
}
