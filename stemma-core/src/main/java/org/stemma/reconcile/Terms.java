package org.stemma.reconcile;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.stemma.language.Language;
import org.stemma.language.WordClasses;
import org.stemma.language.WordTable;
import org.stemma.model.Prose;

/** The closed classes of words of a language by which differences are known; empty classes for a language without them. */
record Terms(
    Set<String> quantity, Set<String> limit, Set<String> negation, Set<String> helping, Set<String> planned, Set<String> ahead, Set<String> phase,
    Set<String> begun, Set<String> light, Set<String> small, Set<String> carrying,
    Set<String> open, Set<String> settled, Set<String> answer, Set<String> early, Set<String> excess, Set<String> pronouns, Set<String> identity, Set<String> material, Set<String> purpose, Set<String> article, Set<String> former, Set<String> latter, Set<String> all, Set<String> except, Set<String> suffix, Set<String> junior, Set<String> placing, Set<String> aloud, Set<String> definite, Set<String> rank, Set<String> prefix, Set<String> person, Set<String> like, Set<String> such, Set<String> copula, Set<String> voice, Set<String> yet, Set<String> thinking, Set<String> condition, Set<String> before, Set<String> asking, Set<String> accusing,
    Map<String, String> titles, Map<String, String> media) {

  static Terms of(Language language) {
    WordClasses table = WordClasses.of(language, WordTable.DIFFERENCE_WORDS);
    return new Terms(
        table.get("quantity"), table.get("limit"), table.get("negation"), table.get("helping"), table.get("planned"),
        table.get("ahead"), table.get("phase"), table.get("begun"), table.get("light"), table.get("small"), table.get("carrying"),
        table.get("open"), table.get("settled"), table.get("answer"), table.get("early"), table.get("excess"), table.get("pronoun"), table.get("identity"),
        table.get("material"), table.get("purpose"), table.get("article"), table.get("former"), table.get("latter"), table.get("all"), table.get("except"), table.get("suffix"), table.get("junior"), table.get("placing"), table.get("aloud"), table.get("definite"), table.get("rank"), table.get("prefix"), table.get("person"), table.get("like"), table.get("such"), table.get("copula"), table.get("voice"), table.get("yet"), table.get("thinking"), table.get("condition"), table.get("before"), table.get("asking"), table.get("accusing"), pairs(table, "title"), pairs(table, "medium"));
  }

  /** Words written "short=full". */
  private static Map<String, String> pairs(WordClasses table, String name) {
    Map<String, String> out = new TreeMap<>();
    for (String pair : table.get(name)) out.put(pair.substring(0, pair.indexOf('=')), pair.substring(pair.indexOf('=') + 1));
    return out;
  }

  /** A shortened title in full, "senator" for "sen."; any other word as it is. */
  String inFull(String word) {
    return titles.getOrDefault(word.endsWith(".") ? word.substring(0, word.length() - 1) : word, word);
  }

  /** Tokens beside a change over which a negation may have moved. */
  private static final int BESIDE = 2;

  /** Tokens before a change in which a verb of thinking may stand. */
  private static final int REACH = 8;

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

  /** Words of negation among the tokens from, up to and without, to; "had yet to" is one. */
  int negations(Prose p, int from, int to) {
    int n = 0;
    for (int i = from; i < to; i++) if (negation.contains(p.tokens().lower(i)) || isYetTo(p, i)) n++;
    return n;
  }

  /** "has yet to wake": it has not woken. */
  private boolean isYetTo(Prose p, int i) {
    return yet.contains(p.tokens().lower(i)) && p.tagAt(i + 1).equals("TO") && helping.contains(p.lemmaAt(i - 1));
  }

  /** "I do not think it was open": the negation stands with the verb of thinking and is of what is thought. */
  private boolean isRaised(Prose p, int from, int to) {
    for (int i = Math.max(0, from - REACH); i < to; i++) {
      for (int k = i + 1; negation.contains(p.tokens().lower(i)) && k <= i + BESIDE && k < p.tokens().size(); k++) if (thinking.contains(p.lemma(k))) return true;
    }
    return false;
  }

  /** One of the two has a negation that the other has not, a word or two beside the change either: "to not reopen" for "not to reopen" turns nothing. */
  boolean isTurned(Prose x, Prose y, WordDiff.Change c) {
    return (negations(x, c.aFrom(), c.aTo()) - negations(y, c.bFrom(), c.bTo())) % 2 != 0
        && (beside(x, c.aFrom(), c.aTo()) - beside(y, c.bFrom(), c.bTo())) % 2 != 0
        && isRaised(x, c.aFrom(), c.aTo()) == isRaised(y, c.bFrom(), c.bTo());
  }

  private int beside(Prose p, int from, int to) {
    return negations(p, Math.max(0, from - BESIDE), Math.min(p.tokens().size(), to + BESIDE));
  }

  /** A verb that only helps another. */
  boolean isHelping(Prose p, int i) {
    return helping.contains(p.lemma(i)) || p.tag(i).equals("MD");
  }
}
