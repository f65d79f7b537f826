package org.stemma.annotate.quote;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.stemma.language.Language;
import org.stemma.language.PerLanguage;
import org.stemma.language.WordTable;

/**
 * A verb or noun that shows that somebody says or thinks something, and how its content may follow it.
 *
 * @param words base form, with what belongs to it: "say", "call for"
 * @param frames letters, see the head of cue-verbs.tsv
 * @param asserts true for cues of speech, whose content can be checked
 * @param quoted true for words that attribute only when quotation marks follow: "read", "issued"
 */
record Cue(String words, String frames, boolean asserts, boolean quoted) {

  Cue(String words, String frames, boolean asserts) {
    this(words, frames, asserts, false);
  }

  boolean takes(char frame) {
    return frames.indexOf(frame) >= 0;
  }

  int length() {
    return (int) words.chars().filter(c -> c == ' ').count() + 1;
  }

  /** Cues by their first word. */
  record Lexicon(Map<String, List<Cue>> verbs, Map<String, List<Cue>> nouns, Map<String, List<Cue>> adjectives) {

    static Lexicon of(Language language) {
      return ALL.of(language);
    }

    private static final PerLanguage<Lexicon> ALL =
        new PerLanguage<>(l -> new Lexicon(read(l.table(WordTable.CUE_VERBS)), read(l.table(WordTable.CUE_NOUNS)), read(l.table(WordTable.CUE_ADJECTIVES))));

    private static Map<String, List<Cue>> read(Map<String, List<String>> rows) {
      Map<String, List<Cue>> out = new HashMap<>();
      for (List<String> row : rows.values()) {
        boolean asserts = row.get(1).equals("assert");
        boolean quoted = row.get(1).equals("quoted");
        for (String words : row.get(2).split(",\\s*")) out.merge(words.split(" ")[0], List.of(new Cue(words, row.get(0), asserts, quoted)), Cue.Lexicon::joined);
      }
      return out;
    }

    private static List<Cue> joined(List<Cue> a, List<Cue> b) {
      List<Cue> all = new java.util.ArrayList<>(a);
      for (Cue c : b) {
        int same = indexOf(all, c);
        if (same < 0) all.add(c);
        else all.set(same, new Cue(c.words(), all.get(same).frames() + c.frames(), c.asserts(), c.quoted()));
      }
      all.sort(java.util.Comparator.comparingInt((Cue c) -> -c.length()).thenComparing(Cue::words).thenComparing(c -> !c.asserts()).thenComparing(Cue::quoted));
      return List.copyOf(all);
    }

    private static int indexOf(List<Cue> all, Cue c) {
      for (int i = 0; i < all.size(); i++) if (all.get(i).words().equals(c.words()) && all.get(i).asserts() == c.asserts() && all.get(i).quoted() == c.quoted()) return i;
      return -1;
    }

    /** What a verb attributes by, the longest words first; empty for a verb that attributes nothing. */
    List<Cue> verb(String lemma) {
      return verbs.getOrDefault(lemma, List.of());
    }

    boolean isEmpty() {
      return verbs.isEmpty();
    }
  }
}
