package org.stemma.language;

import java.util.List;
import java.util.Map;
import java.util.Set;

/** Whether a title or a given name is a man's or a woman's: 'm', 'f', or a blank where the language's tables do not say. */
public final class Genders {
  private static final PerLanguage<Genders> ALL = new PerLanguage<>(Genders::new);

  private final Set<String> male;
  private final Set<String> female;
  private final Map<String, List<String>> given;

  private Genders(Language language) {
    Map<String, List<String>> words = language.table(WordTable.SPEECH_WORDS);
    this.male = row(words, "male");
    this.female = row(words, "female");
    this.given = language.table(WordTable.GIVEN_NAMES);
  }

  private static Set<String> row(Map<String, List<String>> words, String key) {
    List<String> row = words.getOrDefault(key, List.of());
    return row.isEmpty() ? Set.of() : Set.of(row.getFirst().split(" "));
  }

  /** @return the tables of that language, read once */
  public static Genders of(Language language) {
    return ALL.of(language);
  }

  /** @param title in lower case: "mrs.", "spokesman" */
  public char ofTitle(String title) {
    return female.contains(title) ? 'f' : male.contains(title) ? 'm' : ' ';
  }

  /** @param name a person's name in lower case, its given name first */
  public char ofGiven(String name) {
    List<String> row = given.getOrDefault(name.split(" ")[0], List.of());
    return row.isEmpty() ? ' ' : row.getFirst().charAt(0);
  }
}
