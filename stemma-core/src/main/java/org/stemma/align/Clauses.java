package org.stemma.align;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.stemma.model.Prose;
import org.stemma.model.Sentence;
import org.stemma.text.Span;

/**
 * Cuts a sentence into clauses: at its inner marks and before words that open a clause. A piece without a verb of its own
 * stays with the piece before it; a relative clause begins with the words it tells of ("a settlement, which is ...").
 */
final class Clauses {
  private static final int SHORTEST = 4;
  private static final int ANTECEDENT = 7;
  private static final Set<String> MARKS = Set.of(",", ";", ":", "--", "\u2014", "\u2013", "(", ")", "\u201C", "\u201D", "\"");
  static final Set<String> FINITE = Set.of("VBD", "VBZ", "VBP", "MD");
  /** Verbs that open an item of a list: "restoring a limit, to ban weapons and expand checks". */
  private static final Set<String> LISTED = Set.of("VBG", "VBN", "VB");
  private static final Set<String> OPENER_TAGS = Set.of("WP", "WDT", "WRB", "IN", "CC");
  private static final Set<String> RELATIVE = Set.of("WP", "WDT", "WP$");

  private Clauses() {}

  /** @param openers words that open a clause: after, because @return clauses in order; the whole sentence when it has but one */
  static List<Span> of(Prose prose, Sentence sentence, Set<String> openers) {
    List<int[]> pieces = new ArrayList<>();
    int from = sentence.first();
    for (int i = sentence.first(); i < sentence.last(); i++) {
      if (!isCut(prose, i, sentence.last(), openers) || i - from < SHORTEST || sentence.last() - i <= SHORTEST) continue;
      add(prose, from, i, pieces);
      from = i;
    }
    add(prose, from, sentence.last(), pieces);
    if (pieces.size() == 1) return List.of(sentence.span());
    return pieces.stream().map(p -> span(prose, sentence, p)).toList();
  }

  private static void add(Prose prose, int from, int to, List<int[]> pieces) {
    boolean alone = isTelling(prose, from, to);
    if (pieces.isEmpty() || alone && isTelling(prose, pieces.getLast()[0], pieces.getLast()[1])) pieces.add(new int[] {from, to});
    else pieces.getLast()[1] = to;
  }

  /** A finite verb, or a participle right at the start: "killing eight people". */
  private static boolean isTelling(Prose prose, int from, int to) {
    int words = 0;
    for (int i = from; i < to; i++) {
      if (FINITE.contains(prose.tag(i))) return true;
      if (isWord(prose, i) && words++ < 2 && LISTED.contains(prose.tag(i)) && !prose.lemma(i).equals("include")) return true;
    }
    return false;
  }

  /** Without the marks at its ends; a relative clause with what it tells of. */
  private static Span span(Prose prose, Sentence sentence, int[] piece) {
    int first = piece[0];
    int last = piece[1];
    while (first < last - 1 && (!isWord(prose, first) || first > sentence.first() && prose.tag(first).equals("CC"))) first++;
    while (last > first + 1 && !isWord(prose, last - 1)) last--;
    // "an attack in which two died": the preposition belongs to the relative clause.
    while (last > first + 1 && prose.tag(last - 1).equals("IN") && RELATIVE.contains(prose.tagAt(last))) last--;
    if (RELATIVE.contains(prose.tag(first))) first = antecedent(prose, sentence, first);
    return prose.tokens().span(first, last);
  }

  private static int antecedent(Prose prose, Sentence sentence, int opener) {
    int i = opener - 1;
    while (i > sentence.first() && (!isWord(prose, i) || prose.tag(i).equals("IN"))) i--;
    if (!prose.tagAt(i).startsWith("NN")) return opener;
    int first = i;
    while (i >= Math.max(sentence.first(), opener - ANTECEDENT) && isOfNounPhrase(prose, i)) first = i--;
    return first;
  }

  private static boolean isOfNounPhrase(Prose prose, int i) {
    String tag = prose.tag(i);
    return tag.startsWith("NN") || tag.startsWith("JJ") || tag.equals("DT") || tag.equals("CD") || tag.equals("PRP$") || tag.equals("POS");
  }

  private static boolean isWord(Prose prose, int i) {
    return Character.isLetterOrDigit(prose.tokens().word(i).codePointAt(0));
  }

  private static boolean isCut(Prose prose, int i, int last, Set<String> openers) {
    if (MARKS.contains(prose.tokens().lower(i))) return true;
    String tag = prose.tag(i);
    if (!OPENER_TAGS.contains(tag)) return false;
    return RELATIVE.contains(tag) || tag.equals("WRB") || openers.contains(prose.tokens().lower(i)) && opensClause(prose, i, last);
  }

  private static boolean opensClause(Prose prose, int i, int last) {
    boolean noun = prose.tag(i).equals("CC");
    if (noun && LISTED.contains(prose.tagAt(i + 1)) || noun && prose.tagAt(i + 1).equals("TO")) return true;
    for (int k = i + 1; k < Math.min(i + 9, last); k++) {
      String tag = prose.tag(k);
      if (FINITE.contains(tag)) return noun;
      if (tag.startsWith("NN") || tag.equals("PRP") || tag.equals("EX")) noun = true;
      else if (!isOfNounPhrase(prose, k) && !tag.equals("RB") && !tag.equals("IN")) return false;
      if (MARKS.contains(prose.tokens().lower(k))) return false;
    }
    return false;
  }
}
