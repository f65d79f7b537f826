package org.stemma.annotate.where;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.stemma.language.Language;
import org.stemma.language.PerLanguage;
import org.stemma.language.WordTable;

/**
 * The closed classes of words by which this room reads places; they are the language pack's.
 *
 * @param divisions words that make a name that of a division: province
 * @param towns words that make it that of a town
 * @param event words before the place of a happening: in, near
 * @param before words before a name that only say what part or sort of place it is
 * @param after the same behind it
 * @param at words after which a house is a place and not who works in it
 * @param townNouns words behind a name that favour the town over the division
 */
record Words(Set<String> divisions, Set<String> towns, Set<String> event, Set<String> before, Set<String> after, Set<String> at, Set<String> townNouns) {
  private static final PerLanguage<Words> ALL = new PerLanguage<>(l -> read(l.table(WordTable.PLACE_CUES)));

  static Words of(Language language) {
    return ALL.of(language);
  }

  private static Words read(Map<String, List<String>> table) {
    return new Words(words(table, "divisions"), words(table, "towns"), words(table, "event"), words(table, "before"), words(table, "after"), words(table, "at"), words(table, "town-nouns"));
  }

  private static Set<String> words(Map<String, List<String>> table, String key) {
    return table.containsKey(key) ? Set.of(table.get(key).getFirst().split(" ")) : Set.of();
  }
}
