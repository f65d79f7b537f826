package org.stemma.align;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.stemma.model.Prose;
import org.stemma.model.StatementMark;
import org.stemma.text.Span;

/** Words that stand in quotation marks inside what is told: two tellings that print the same ones tell one utterance. */
final class Fragments {
  private static final Set<String> MARKS = Set.of("\"", "\u201C", "\u201D", "\u201E", "\u2033", "''", "``", "\u00AB", "\u00BB");
  private static final int LEAST = 2;

  private Fragments() {}

  /** All words of a stretch, lower case. */
  static List<String> words(Prose prose, Span span) {
    List<String> out = new ArrayList<>();
    int[] range = prose.tokens().range(span);
    for (int i = range[0]; i < range[1]; i++) if (isWord(prose.tokens().word(i))) out.add(prose.tokens().lower(i));
    return out;
  }

  private static boolean isWord(String w) {
    return Character.isLetterOrDigit(w.charAt(0));
  }

  /** The stretches in marks that have two telling words or more; a direct quotation is one. */
  static List<List<String>> of(Prose prose, StatementMark s, Likeness likeness) {
    List<List<String>> out = new ArrayList<>();
    if (s.kind() == StatementMark.Kind.INDIRECT) return out;
    int[] range = prose.tokens().range(s.span());
    boolean in = s.kind() == StatementMark.Kind.DIRECT;
    List<String> now = new ArrayList<>();
    int telling = 0;
    for (int i = range[0]; i <= range[1]; i++) {
      boolean end = i == range[1] || MARKS.contains(prose.tokens().word(i));
      if (end) {
        if (telling >= LEAST) out.add(now);
        now = new ArrayList<>();
        telling = 0;
        if (i < range[1] && s.kind() != StatementMark.Kind.DIRECT) in = !in;
      } else if (in && isWord(prose.tokens().word(i))) {
        now.add(prose.tokens().lower(i));
        if (likeness.tells(prose, i)) telling++;
      }
    }
    return out;
  }

  /** True when one of the stretches stands word by word in the words. */
  static boolean shared(List<List<String>> fragments, List<String> words) {
    return fragments.stream().anyMatch(f -> Collections.indexOfSubList(words, f) >= 0);
  }
}
