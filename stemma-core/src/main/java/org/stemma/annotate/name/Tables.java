package org.stemma.annotate.name;

import static org.stemma.model.NameKind.ORGANISATION;
import static org.stemma.model.NameKind.PLACE;

import java.util.List;
import org.stemma.model.Sentence;
import org.stemma.text.Tokens;

/** In tables of results and next to verbs of contest a town stands for its team. */
final class Tables {
  private final Tokens tokens;
  private final Lexicon lexicon;
  private final Features features;

  Tables(Tokens tokens, Lexicon lexicon, Features features) {
    this.tokens = tokens;
    this.lexicon = lexicon;
    this.features = features;
  }

  void weigh(List<Candidate> candidates) {
    for (Candidate c : candidates) {
      if (c.inner[PLACE.ordinal()] <= 0) continue;
      Sentence s = features.sentence(c.first);
      if (isStanding(c, s)) c.outside(ORGANISATION, c.inner[PLACE.ordinal()] + 1);
      if (c.inner[PLACE.ordinal()] >= 4.5) continue;
      if (isTable(s)) c.outside(ORGANISATION, features.isNumber(c.last) ? 4.5 : 1);
      else if (isFixture(c, s)) c.outside(ORGANISATION, 4.5);
      else if (lexicon.has(Cue.CONTESTS, tokens.lowerAt(c.last)) || lexicon.has(Cue.CONTESTS, tokens.lowerAt(c.first - 1))) c.outside(ORGANISATION, 1.8);
    }
  }

  /** "KANSAS CITY 58 72 .446": a town by its word opens a row of numbers. */
  private boolean isStanding(Candidate c, Sentence s) {
    return c.first == s.first() && c.size() > 1 && features.isNumber(c.last) && isTable(s) && lexicon.placeWords().contains(tokens.lower(c.last - 1));
  }

  /** "TEXAS AT SEATTLE": a row of who plays where. */
  private boolean isFixture(Candidate c, Sentence s) {
    return c.first == s.first() && s.size() <= 6 && lexicon.has(Cue.HOSTED_AT, tokens.lowerAt(c.last)) && Capitals.isAllCapitals(tokens.word(c.last)) && Capitals.isAllCapitals(tokens.word(c.first));
  }

  private boolean isTable(Sentence s) {
    int numbers = 0;
    int small = 0;
    for (int i = s.first(); i < s.last(); i++) {
      String w = tokens.word(i);
      if (features.isNumber(i)) numbers++;
      else if (Character.isLowerCase(w.charAt(0))) small++;
    }
    return numbers >= 2 && small <= 1 && s.size() <= 14;
  }
}
