package org.stemma.annotate.name;

import org.stemma.language.Gazetteer;
import org.stemma.model.Prose;
import org.stemma.text.Tokens;

/** What those who cut names ask of a report's words. */
abstract class RunReading {
  final Prose prose;
  final Tokens tokens;
  final Lexicon lexicon;

  RunReading(Prose prose, Lexicon lexicon) {
    this.prose = prose;
    this.tokens = prose.tokens();
    this.lexicon = lexicon;
  }

  final boolean isPlainWord(int i) {
    String lower = tokens.lower(i);
    return lexicon.isCommon(lower) || lexicon.otherNames().contains(lower) || lexicon.has(Cue.FIELDS, lower);
  }

  /** A given name or initials. */
  final boolean isGiven(int i) {
    return lexicon.isFirstName(tokens.lower(i)) || isInitials(i);
  }

  /** "C.H.", "J". */
  final boolean isInitials(int i) {
    String w = tokens.word(i);
    return (w.length() == 1 || w.endsWith(".") && w.length() <= 6) && w.chars().allMatch(c -> Character.isUpperCase(c) || c == '.');
  }

  final boolean isOf(int i) {
    return lexicon.has(Cue.OF, tokens.lower(i));
  }

  static boolean isLandOrState(Gazetteer.Entry e) {
    return e.kind() == Gazetteer.Kind.COUNTRY || e.kind() == Gazetteer.Kind.STATE;
  }

  final boolean isLand(int first, int last) {
    return lexicon.gazetteer().places(tokens.span(first, last).in(tokens.text())).stream().anyMatch(e -> e.kind() == Gazetteer.Kind.COUNTRY && !e.other());
  }

  final String phrase(int first, int last) {
    StringBuilder s = new StringBuilder();
    for (int i = first; i < last; i++) {
      if (i > first && tokens.begin(i) > tokens.end(i - 1)) s.append(' ');
      s.append(tokens.lower(i));
    }
    return s.toString();
  }

  final boolean isLandOrState(int first, int last) {
    return lexicon.gazetteer().places(tokens.span(first, last).in(tokens.text())).stream().anyMatch(e -> isLandOrState(e) && !e.other());
  }
}
