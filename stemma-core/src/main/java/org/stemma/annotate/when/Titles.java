package org.stemma.annotate.when;

import org.stemma.annotate.when.Matches.Match;

/** Words of time that are the title of a broadcast or paper: "This Week" inside a sentence that writes its own words small. */
final class Titles {
  private Titles() {}

  /** Letters from which a headline writes every word large. */
  private static final int LONG = 5;

  static boolean isTitle(Match m, Atoms atoms, Lexicon lexicon) {
    if (m.from() == 0 || !onlyCounts(m.rule().sense()) || !isCapitalised(m, atoms, lexicon)) return false;
    for (int i = 0; i < atoms.size(); i++) {
      if ((i < m.from() || i >= m.to()) && atoms.words()[i].length() >= LONG && Character.isLowerCase(atoms.words()[i].charAt(0))) return true;
    }
    return false;
  }

  private static boolean onlyCounts(Sense sense) {
    return sense == Sense.UNIT || sense == Sense.LENGTH || sense == Sense.STRETCH || sense == Sense.DAY || sense == Sense.REF || sense == Sense.PART;
  }

  /** Every word that ought to be small is large, and there is a word. */
  private static boolean isCapitalised(Match m, Atoms atoms, Lexicon lexicon) {
    boolean any = false;
    for (int i = m.from(); i < m.to(); i++) {
      String word = atoms.words()[i];
      if (Character.isLowerCase(word.charAt(0))) return false;
      if (lexicon.is(atoms.lower(i), "weekday") || lexicon.is(atoms.lower(i), "month")) return false;
      any |= word.length() > 1 && Character.isUpperCase(word.charAt(0)) && Character.isLowerCase(word.charAt(1));
    }
    return any && !follows(m.from() - 1, atoms);
  }

  /** After a colon, a full stop or a mark that opens a quotation the sentence may begin anew. */
  private static boolean follows(int before, Atoms atoms) {
    String w = atoms.lower(before);
    boolean quote = w.equals("\"") || w.equals("\u201C") || w.equals("``") || w.equals("'") || w.equals("''");
    return quote ? before == 0 || atoms.lower(before - 1).equals(",") || atoms.lower(before - 1).equals(":") : !w.isEmpty() && !Character.isLetterOrDigit(w.charAt(w.length() - 1)) && !w.equals("-");
  }
}
