package org.stemma.reconcile;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.stemma.language.WordList;
import org.stemma.model.Cite;
import org.stemma.model.Prose;
import org.stemma.model.Sentence;
import org.stemma.model.StatementMark;

/** Readings in which a report only passes on what media that it does not name tell: "reportedly", "according to local media". They show no newsgathering of its own. */
final class Hearsay {
  private Hearsay() {}

  /** @return true when every reading is passed on so */
  static boolean all(Ground ground, List<Cite> readings) {
    return readings.stream().allMatch(c -> isRelayed(ground, c));
  }

  private static boolean isRelayed(Ground ground, Cite c) {
    Set<String> words = ground.language.words(WordList.RELAYING_WORDS);
    return Independence.statementsAt(ground, c).stream().anyMatch(s -> isMedia(s, words)) || isTold(ground, c, words);
  }

  /** The speaker has no name and is called by such a word, with or without the one before it. */
  private static boolean isMedia(StatementMark s, Set<String> words) {
    if (s.speaker().referent().isPresent()) return false;
    String[] name = s.speaker().name().toLowerCase(Locale.ROOT).split(" ");
    String last = name[name.length - 1];
    return words.contains(last) || name.length > 1 && words.contains(name[name.length - 2] + " " + last);
  }

  /** An adverb of such a kind in the reading. */
  private static boolean isTold(Ground ground, Cite c, Set<String> words) {
    Prose p = ground.report(c.report()).prose();
    Optional<Sentence> sentence = ground.sentence(c);
    int[] range = p.tokens().range(c.span());
    for (int i = range[0]; i < Math.min(range[1], sentence.map(Sentence::last).orElse(range[1])); i++) if (p.tag(i).startsWith("RB") && words.contains(p.tokens().lower(i))) return true;
    return false;
  }
}
