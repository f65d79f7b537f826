package org.stemma.reconcile;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.stemma.language.Language;
import org.stemma.language.WordTable;
import org.stemma.model.Prose;

/** The closed classes of words of a language by which differences are known; empty classes for a language without them. */
record Terms(
    Set<String> quantity, Set<String> limit, Set<String> negation, Set<String> helping, Set<String> planned, Set<String> ahead, Set<String> phase,
    Set<String> begun, Set<String> light, Set<String> small, Set<String> carrying,
    Set<String> open, Set<String> settled, Set<String> answer, Set<String> early, Set<String> excess, Set<String> pronouns, Set<String> identity, Set<String> material, Set<String> purpose, Set<String> article,
    Map<String, String> titles) {

  static Terms of(Language language) {
    Map<String, List<String>> table = language.table(WordTable.DIFFERENCE_WORDS);
    return new Terms(
        words(table, "quantity"), words(table, "limit"), words(table, "negation"), words(table, "helping"), words(table, "planned"),
        words(table, "ahead"), words(table, "phase"), words(table, "begun"), words(table, "light"), words(table, "small"), words(table, "carrying"),
        words(table, "open"), words(table, "settled"), words(table, "answer"), words(table, "early"), words(table, "excess"), words(table, "pronoun"), words(table, "identity"),
        words(table, "material"), words(table, "purpose"), words(table, "article"), pairs(table, "title"));
  }

  private static Set<String> words(Map<String, List<String>> table, String name) {
    List<String> row = table.getOrDefault(name, List.of());
    return row.isEmpty() ? Set.of() : Set.of(row.getFirst().split(" "));
  }

  /** Words written "short=full". */
  private static Map<String, String> pairs(Map<String, List<String>> table, String name) {
    Map<String, String> out = new TreeMap<>();
    for (String pair : words(table, name)) out.put(pair.substring(0, pair.indexOf('=')), pair.substring(pair.indexOf('=') + 1));
    return out;
  }

  /** A shortened title in full, "senator" for "sen."; any other word as it is. */
  String inFull(String word) {
    return titles.getOrDefault(word.endsWith(".") ? word.substring(0, word.length() - 1) : word, word);
  }

  /** Letters at which two words begin that are forms of one. */
  private static final int STEM = 4;

  /** The beginning by which forms of one word are known: "arrest" and "arrested". */
  static String stem(String lemma) {
    return lemma.length() <= STEM ? lemma : lemma.substring(0, STEM);
  }

  /** Two longer words that begin alike. */
  static boolean areForms(String a, String b) {
    return a.length() >= STEM && b.length() >= STEM && stem(a).equals(stem(b));
  }

  /** Words of negation among the tokens from, up to and without, to. */
  int negations(Prose p, int from, int to) {
    int n = 0;
    for (int i = from; i < to; i++) if (negation.contains(p.tokens().lower(i))) n++;
    return n;
  }

  /** A verb that only helps another. */
  boolean isHelping(Prose p, int i) {
    return helping.contains(p.lemma(i)) || p.tag(i).equals("MD");
  }
}
