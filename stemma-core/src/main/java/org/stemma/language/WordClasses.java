package org.stemma.language;

import java.util.List;
import java.util.Map;
import java.util.Set;

/** A table of a language whose rows are closed classes of words: the name of a class, then its words with single spaces between. */
public record WordClasses(Map<String, List<String>> rows) {

  public static WordClasses of(Language language, WordTable table) {
    return new WordClasses(language.table(table));
  }

  /** The words of a class; none for a class that the language does not have. */
  public Set<String> get(String name) {
    List<String> row = rows.getOrDefault(name, List.of());
    return row.isEmpty() ? Set.of() : Set.of(row.getFirst().split(" "));
  }
}
