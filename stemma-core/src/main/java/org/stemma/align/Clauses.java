package org.stemma.align;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.stemma.model.Prose;
import org.stemma.model.Sentence;
import org.stemma.text.Span;

/** Cuts a sentence into clauses: at its inner marks and before words that open a clause, none shorter than a few words. */
final class Clauses {
  private static final int SHORTEST = 4;
  private static final Set<String> MARKS = Set.of(",", ";", ":", "--", "\u2014", "\u2013", "(", ")", "\u201C", "\u201D", "\"");
  private static final Set<String> OPENERS = Set.of("who", "which", "that", "after", "before", "while", "when", "where", "because", "although", "but", "as", "and", "if");

  private Clauses() {}

  /** @return clauses in order; the whole sentence when it has but one */
  static List<Span> of(Prose prose, Sentence sentence) {
    List<Span> out = new ArrayList<>();
    int from = sentence.first();
    for (int i = sentence.first(); i < sentence.last(); i++) {
      if (!isCut(prose, i) || i - from < SHORTEST || sentence.last() - i <= SHORTEST) continue;
      add(prose, from, i, out);
      from = i;
    }
    add(prose, from, sentence.last(), out);
    return out;
  }

  /** Without the marks at its ends. */
  private static void add(Prose prose, int from, int to, List<Span> out) {
    int first = from;
    int last = to;
    while (first < last && !isWord(prose, first)) first++;
    while (last > first && !isWord(prose, last - 1)) last--;
    if (first < last) out.add(prose.tokens().span(first, last));
  }

  private static boolean isWord(Prose prose, int i) {
    return Character.isLetterOrDigit(prose.tokens().word(i).codePointAt(0));
  }

  private static boolean isCut(Prose prose, int i) {
    String w = prose.tokens().lower(i);
    if (MARKS.contains(w)) return true;
    return OPENERS.contains(w) && Set.of("WP", "WDT", "WRB", "IN", "CC").contains(prose.tag(i)) && opensClause(prose, i);
  }

  /** "and" opens a clause only when a verb or its subject follows at once. */
  private static boolean opensClause(Prose prose, int i) {
    if (!prose.tag(i).equals("CC")) return true;
    for (int k = i + 1; k < Math.min(i + 4, prose.tokens().size()); k++) if (prose.tag(k).startsWith("V") || prose.tag(k).equals("MD")) return true;
    return false;
  }
}
