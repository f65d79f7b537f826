package org.stemma.language;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Closed classes of words (grammar's term: those that gain no members, as articles and prepositions) that the rules of a room ask for, each a constant of the room; the words are the
 * language pack's, a row of a table for each class: its key, then its words with a blank between, _ for a blank inside a word.
 *
 * @param <K> the classes of the room
 */
public final class ClosedClasses<K extends Enum<K>> {
  private final Map<K, Set<String>> words;

  private ClosedClasses(Map<K, Set<String>> words) {
    this.words = words;
  }

  /** @return the classes as the language has them; those that it has not are empty */
  public static <K extends Enum<K>> ClosedClasses<K> of(Language language, WordTable table, Class<K> classes) {
    Map<String, List<String>> rows = language.table(table);
    Map<K, Set<String>> words = new EnumMap<>(classes);
    for (K k : classes.getEnumConstants()) words.put(k, row(rows.getOrDefault(key(k), List.of())));
    return new ClosedClasses<>(words);
  }

  private static Set<String> row(List<String> cells) {
    Set<String> out = new HashSet<>();
    if (!cells.isEmpty()) for (String word : cells.getFirst().split(" ")) out.add(word.replace('_', ' '));
    return out;
  }

  /** Key of a class in the pack's table: BODY_NOUNS is "body-nouns". */
  public static String key(Enum<?> k) {
    return k.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  public boolean has(K k, String word) {
    return words.get(k).contains(word);
  }

  /** The words of a class; not to be changed. */
  public Set<String> get(K k) {
    return words.get(k);
  }

  public boolean endsWithAny(K k, String word) {
    for (String ending : words.get(k)) if (word.endsWith(ending)) return true;
    return false;
  }

  public boolean startsWithAny(K k, String word) {
    for (String beginning : words.get(k)) if (word.startsWith(beginning)) return true;
    return false;
  }
}
