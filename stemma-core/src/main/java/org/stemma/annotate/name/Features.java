package org.stemma.annotate.name;

import static org.stemma.model.NameKind.PLACE;

import org.stemma.language.Gazetteer;
import org.stemma.model.Prose;
import org.stemma.model.Sentence;
import org.stemma.text.Tokens;

/** What can be seen of words one by one: an acronym, an initial, a number, a word or a name of place. */
final class Features {
  private final Prose prose;
  private final Tokens tokens;
  private final Lexicon lexicon;

  Features(Prose prose, Lexicon lexicon) {
    this.prose = prose;
    this.tokens = prose.tokens();
    this.lexicon = lexicon;
  }

  /** The sentence that a token stands in. */
  Sentence sentence(int token) {
    return prose.sentences().get(Math.max(0, prose.sentenceAt(tokens.begin(token))));
  }

  /** The last word before "of" or "for", else the last word; in small letters. */
  String headWord(Candidate c) {
    for (int i = c.first + 1; i < c.last; i++) {
      String w = tokens.lower(i);
      if (lexicon.has(Cue.OF, w) || lexicon.has(Cue.FOR, w)) return tokens.lower(i - 1);
    }
    return tokens.lower(c.last - 1);
  }

  /** "NATO": two to six capitals, and not for being in a heading. */
  boolean isAcronym(Candidate c) {
    String w = tokens.word(c.first);
    return c.size() == 1 && w.length() >= 2 && w.length() <= 6 && (Capitals.isAllCapitals(w) && !c.heading) && !w.endsWith("-");
  }

  /** "J.", "J": not the letters of a land. */
  static boolean isInitial(String word) {
    return word.length() <= 4 && Character.isUpperCase(word.charAt(0)) && (word.endsWith(".") || word.length() == 1) && !word.equals("U.S.") && !word.equals("U.N.");
  }

  /** A number, also one that begins with its point: ".446". */
  boolean isNumber(int i) {
    return i < tokens.size() && !tokens.word(i).isEmpty() && (Character.isDigit(tokens.word(i).charAt(0)) || tokens.word(i).startsWith("."));
  }

  /** The gazetteer has it as a land or nearly so. */
  static boolean isLand(Candidate c) {
    return c.inner[PLACE.ordinal()] >= 4.5;
  }

  /** "province", "provinces". */
  boolean isPlaceWord(String lower) {
    return lexicon.isPlural(lower, lexicon.placeWords());
  }

  /** A land or a state of a large one begins at the token, inside the sentence. */
  boolean isWiderPlace(int at, Sentence s) {
    if (at >= s.last() || !Capitals.isCapital(tokens.word(at))) return false;
    boolean two = at + 1 < s.last() && Capitals.isCapital(tokens.word(at + 1));
    String name = two ? tokens.span(at, at + 2).in(tokens.text()) : tokens.word(at);
    return isWide(name) || two && isWide(tokens.word(at));
  }

  private boolean isWide(String name) {
    return lexicon.gazetteer().places(name).stream()
        .anyMatch(e -> !e.other() && (e.kind() == Gazetteer.Kind.COUNTRY || e.kind() == Gazetteer.Kind.STATE && !e.country().isEmpty() && "US CA AU GB IN AF MX BR".contains(e.country())));
  }
}
