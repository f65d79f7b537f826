package org.stemma.group;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.stemma.language.Language;
import org.stemma.language.WordList;
import org.stemma.model.Marked;
import org.stemma.model.Prose;
import org.stemma.model.Sentence;
import org.stemma.model.Zone;

/** The terms of a report: base forms of its telling words, each with its weight by place. What opens a report tells most of its story. */
final class Terms {
  private Terms() {}

  private static final double HEADLINE = 2;
  private static final double LEAD = 2;
  private static final double NAME = 2;

  /** Numbers tell one flood, match or attack from the next. Headlines round them or leave them out; beside a name they are part of a date or of the name. */
  private static final double NUMBER = 3;
  private static final int LEAD_SENTENCES = 3;
  private static final int STORY_WORDS = 500;

  /** @return terms in order of their letters, so that sums are always taken in one order */
  static Map<String, Double> of(Marked report, Language language) {
    Set<String> stop = language.words(WordList.STOP_WORDS);
    Prose prose = report.prose();
    Map<String, Double> out = new TreeMap<>();
    int body = 0;
    int words = 0;
    for (Sentence s : prose.sentences()) {
      if (s.zone() == Zone.CAPTION || s.zone() == Zone.CROSSHEAD) continue;
      double weight = s.zone() == Zone.HEADLINE ? HEADLINE : body++ < LEAD_SENTENCES ? LEAD : words < STORY_WORDS ? 1 : .5;
      words += s.size();
      for (int t = s.first(); t < s.last(); t++) {
        if (isTerm(prose, t, stop)) out.merge(prose.lemma(t), weight * kind(prose, t, s), Double::sum);
      }
    }
    return out;
  }

  private static double kind(Prose prose, int token, Sentence s) {
    if (isName(prose, token)) return NAME;
    boolean bare = !(token > s.first() && isName(prose, token - 1)) && !(token + 1 < s.last() && isName(prose, token + 1));
    return prose.tag(token).equals("CD") && s.zone() != Zone.HEADLINE && bare ? NUMBER : 1;
  }

  private static boolean isName(Prose prose, int token) {
    return prose.tag(token).startsWith("NNP");
  }

  private static boolean isTerm(Prose prose, int token, Set<String> stop) {
    String lower = prose.tokens().lower(token);
    return lower.length() > 1 && Character.isLetterOrDigit(lower.charAt(0)) && !stop.contains(lower) && !stop.contains(prose.lemma(token));
  }
}
