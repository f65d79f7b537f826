package org.stemma.annotate.name;

import static org.stemma.model.NameKind.PLACE;

import java.util.List;
import org.stemma.model.NameKind;
import org.stemma.text.Tokens;

/** Names in a list are mostly of one kind: "Alachua, Gilchrist and Levy counties". */
final class Coordination {
  private final Tokens tokens;
  private final Lexicon lexicon;
  private final Features features;

  Coordination(Tokens tokens, Lexicon lexicon, Features features) {
    this.tokens = tokens;
    this.lexicon = lexicon;
    this.features = features;
  }

  void weigh(List<Candidate> candidates) {
    for (int i = candidates.size() - 2; i >= 0; i--) {
      if (!isListed(candidates.get(i), candidates.get(i + 1))) continue;
      share(candidates.get(i + 1), candidates.get(i));
      if (endsInPlaces(candidates.get(i + 1))) candidates.get(i).outside(PLACE, 2);
    }
    for (int i = 1; i < candidates.size(); i++) {
      if (isListed(candidates.get(i - 1), candidates.get(i))) share(candidates.get(i - 1), candidates.get(i));
    }
  }

  private boolean isListed(Candidate a, Candidate b) {
    if (b.first - a.last > 2 || b.first <= a.last) return false;
    String gap = tokens.lower(a.last);
    boolean and = lexicon.has(Cue.COORDINATORS, gap) || lexicon.has(Cue.AND, tokens.lower(b.first - 1));
    return and && (b.first - a.last == 1 || gap.equals(",")) || gap.equals(",") && b.first - a.last == 1 && !features.isWiderPlace(b.first, features.sentence(b.first));
  }

  /** "the Holm and Lind reservoirs": the word of place is for both. */
  private boolean endsInPlaces(Candidate c) {
    String after = tokens.lowerAt(c.last);
    return lexicon.isPluralForm(after) && features.isPlaceWord(after) && !lexicon.has(Cue.LOOSE, after);
  }

  private static void share(Candidate from, Candidate to) {
    for (NameKind kind : NameKind.values()) {
      double lead = from.inner[kind.ordinal()] + from.outer[kind.ordinal()];
      if (lead > 2.5) to.outside(kind, Math.min(1, 0.25 * lead));
    }
  }
}
