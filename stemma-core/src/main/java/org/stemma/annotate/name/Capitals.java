package org.stemma.annotate.name;

import java.util.HashSet;
import java.util.Set;
import org.stemma.language.Gazetteer;
import org.stemma.model.Prose;
import org.stemma.model.Sentence;
import org.stemma.text.Tokens;

/** Tells which tokens of a report may belong to a name, by capitals, place in the sentence and what the report writes elsewhere. */
final class Capitals {
  private final Prose prose;
  private final Tokens tokens;
  private final Lexicon lexicon;
  private final boolean[] namey;
  private final boolean[] heading;
  private final Set<String> inside = new HashSet<>();
  private final Set<String> small = new HashSet<>();

  private Capitals(Prose prose, Lexicon lexicon) {
    this.prose = prose;
    this.tokens = prose.tokens();
    this.lexicon = lexicon;
    this.namey = new boolean[tokens.size()];
    this.heading = new boolean[prose.sentences().size()];
  }

  static Capitals of(Prose prose, Lexicon lexicon) {
    Capitals out = new Capitals(prose, lexicon);
    for (int s = 0; s < out.heading.length; s++) out.heading[s] = out.isHeading(prose.sentences().get(s));
    for (int s = 0; s < out.heading.length; s++) if (!out.heading[s]) out.collect(prose.sentences().get(s));
    for (int s = 0; s < out.heading.length; s++) out.mark(prose.sentences().get(s), out.heading[s]);
    return out;
  }

  /** May belong to a name. */
  boolean isNamey(int token) {
    return token >= 0 && token < namey.length && namey[token];
  }

  /** People of a place that is known everywhere. */
  private static final int LARGE = 1_000_000;

  /** Most letters of a column's head, and fewest columns. */
  private static final int COLUMN = 3;

  /** The sentence is written in capitals or in title case throughout, so capitals tell little. */
  boolean isHeading(int sentence) {
    return heading[sentence];
  }

  /** A token that begins with a capital (or as "al-Qaeda" does) and has a letter. */
  static boolean isCapital(String word) {
    char c = word.charAt(0);
    if (Character.isUpperCase(c)) return !isPartyTag(word);
    int hyphen = word.indexOf('-');
    return hyphen > 0 && hyphen <= 3 && hyphen + 1 < word.length() && Character.isUpperCase(word.charAt(hyphen + 1));
  }

  /** "D-Calif" and "R-Ohio" tell a party and a state. */
  private static boolean isPartyTag(String word) {
    return word.length() > 2 && word.charAt(1) == '-' && (word.charAt(0) == 'D' || word.charAt(0) == 'R' || word.charAt(0) == 'I') && Character.isUpperCase(word.charAt(2));
  }

  static boolean isAllCapitals(String word) {
    int letters = 0;
    for (int i = 0; i < word.length(); i++) {
      if (Character.isLowerCase(word.charAt(i))) return false;
      if (Character.isUpperCase(word.charAt(i))) letters++;
    }
    return letters > 1;
  }

  private boolean isHeading(Sentence s) {
    int words = 0;
    int capitals = 0;
    int loud = 0;
    for (int i = s.first(); i < s.last(); i++) {
      String w = tokens.word(i);
      if (w.length() < 3 || !Character.isLetter(w.charAt(0)) || w.indexOf('\'') > 0 || w.indexOf('\u2019') > 0 || lexicon.notNames().contains(tokens.lower(i))) continue;
      words++;
      if (isCapital(w)) capitals++;
      if (isAllCapitals(w)) loud++;
    }
    if (words >= 3 && loud >= 0.8 * words || isTableHead(s)) return true;
    return words >= 4 && capitals >= 0.8 * words && !isPunctuated(s) && !isRow(s) && hasCommonCapital(s);
  }

  /** A row of results: three numbers or more. */
  private boolean isRow(Sentence s) {
    int numbers = 0;
    for (int i = s.first(); i < s.last(); i++) if (Character.isDigit(tokens.word(i).charAt(0))) numbers++;
    return numbers >= 3;
  }

  /** "Delivery Date", "Price Volume Turnover": two to six common words, each with a capital, and no more. */
  private boolean isTableHead(Sentence s) {
    if (s.size() < 2 || s.size() > 6) return false;
    for (int i = s.first(); i < s.last(); i++) {
      String lower = tokens.lower(i);
      boolean common = lexicon.isCommon(lower) && !lexicon.organisations().contains(lower) && !lexicon.isFirstName(lower) && !lexicon.organisationWords().contains(lower);
      if (!Character.isUpperCase(tokens.word(i).charAt(0)) || !common) return false;
    }
    return true;
  }

  /** "W L PCT GB": what stands in the columns below, letters alone among short words in capitals. */
  private boolean isColumnHead(Sentence s) {
    boolean single = false;
    for (int i = s.first(); i < s.last(); i++) {
      String w = tokens.word(i);
      if (w.length() > COLUMN || !w.chars().allMatch(Character::isUpperCase)) return false;
      single |= w.length() == 1;
    }
    return single && s.size() >= COLUMN;
  }

  private boolean isPunctuated(Sentence s) {
    return tokens.word(s.last() - 1).equals(".") || s.size() > 1 && tokens.word(s.last() - 2).equals(".");
  }

  private boolean hasCommonCapital(Sentence s) {
    int common = 0;
    for (int i = s.first() + 1; i < s.last(); i++) {
      if (isCapital(tokens.word(i)) && isPlain(tokens.lower(i))) common++;
    }
    return common >= 2;
  }

  private boolean isPlain(String lower) {
    return !lexicon.organisationWords().contains(lower) && (lexicon.isCommon(lower) || lexicon.isWord(lower) && !isBorne(lower) && !lexicon.gazetteer().knows(lower));
  }

  /** A name of persons, whatever else it is. */
  private boolean isBorne(String lower) {
    return lexicon.isFirstName(lower) || lexicon.surnames().contains(lower);
  }

  private void collect(Sentence s) {
    boolean tells = isRunning(s);
    for (int i = s.first(); i < s.last(); i++) {
      String w = tokens.word(i);
      if (!Character.isLetter(w.charAt(0))) continue;
      if (!isCapital(w)) small.add(tokens.lower(i));
      else if (!opens(s, i) && (tells || !lexicon.isCommon(tokens.lower(i)))) inside.add(tokens.lower(i));
    }
  }

  /** Has words of its own in small letters, as a row of a table has not. */
  private boolean isRunning(Sentence s) {
    int small = 0;
    for (int i = s.first(); i < s.last(); i++) if (Character.isLowerCase(tokens.word(i).charAt(0)) && tokens.word(i).length() > 2) small++;
    return small >= 3;
  }

  /** First word of its sentence, or of a quotation, list item or clause after a colon. */
  private boolean opens(Sentence s, int i) {
    for (int k = i - 1; k >= s.first(); k--) {
      String w = tokens.word(k);
      if (w.equals(":") || "\"\u201C``\u2018''\u2022".contains(w)) return true;
      if (Character.isLetterOrDigit(w.charAt(0))) return false;
    }
    return true;
  }

  private void mark(Sentence s, boolean heading) {
    if (isColumnHead(s)) return;
    for (int i = s.first(); i < s.last(); i++) {
      namey[i] = !isSpanOfCalendar(tokens.lower(i)) && (heading ? inHeading(i) : opens(s, i) ? atStart(i) : inside(i));
    }
  }

  private boolean inside(int i) {
    String w = tokens.word(i);
    if (!isCapital(w)) return false;
    String lower = tokens.lower(i);
    if (isTitled(i)) return true;
    return !lexicon.notNames().contains(lower) || joinsAnyway(i) || isBracketedLetters(i, w);
  }

  /** "Jan-April". */
  private boolean isSpanOfCalendar(String lower) {
    int hyphen = lower.indexOf('-');
    return hyphen > 2 && isCalendar(lower.substring(0, hyphen)) && isCalendar(lower.substring(hyphen + 1));
  }

  /** "(AN)" after the name that it shortens. */
  private boolean isBracketedLetters(int i, String word) {
    return i > 1 && word.length() >= 2 && isAllCapitals(word) && tokens.word(i - 1).equals("(") && tokens.word(i - 2).length() > 1 && isCapital(tokens.word(i - 2)) && i + 1 < tokens.size() && tokens.word(i + 1).equals(")");
  }

  /** "First", "May" or "State" between capitals belong to a name. */
  private boolean joinsAnyway(int i) {
    if (lexicon.has(Cue.CROWDS, tokens.lower(i)) && !lexicon.has(Cue.POSSESSIVE, tokens.lowerAt(i + 1))) return false;
    if (isCalendar(tokens.lower(i)) || tokens.word(i).length() < 3) return false;
    boolean after = i + 1 < tokens.size() && isCapital(tokens.word(i + 1)) && !lexicon.notNames().contains(tokens.lower(i + 1));
    boolean linked = i > 1 && lexicon.has(Cue.LINKS, tokens.lower(i - 1)) && isCapital(tokens.word(i - 2)) && namey[i - 2];
    boolean owning = lexicon.has(Cue.PLAIN_OWNERS, tokens.lower(i)) && i + 2 < tokens.size() && lexicon.has(Cue.POSSESSIVE, tokens.lower(i + 1)) && isCapital(tokens.word(i + 2));
    if (linked || owning) return true;
    boolean before = i > 0 && isCapital(tokens.word(i - 1)) && !lexicon.notNames().contains(tokens.lower(i - 1)) && namey[i - 1];
    return after || before;
  }

  /** "Governor Jan Holm", "Senator June Park": a month that is a first name, between a title and a name. */
  private boolean isTitled(int i) {
    String lower = tokens.lower(i);
    return isCalendar(lower) && lexicon.isFirstName(lower) && i > 0 && i + 1 < tokens.size() && lexicon.isTitle(tokens.lower(i - 1)) && isCapital(tokens.word(i + 1)) && !isCalendar(tokens.lower(i + 1));
  }

  private boolean isCalendar(String lower) {
    return lexicon.has(Cue.CALENDAR, lower.endsWith(".") ? lower.substring(0, lower.length() - 1) : lower);
  }

  private boolean atStart(int i) {
    String w = tokens.word(i);
    String lower = tokens.lower(i);
    if (!isCapital(w) || lexicon.notNames().contains(lower) && !(isCommonHead(i) && joinsAnyway(i))) return false;
    if (isAllCapitals(w) && w.length() > 1 && !lexicon.isCommon(lower)) return true;
    if (inside.contains(lower) && !isOnlyAWord(i, lower)) return true;
    String tag = prose.tag(i);
    boolean proper = tag.startsWith("NNP");
    if (lexicon.isDemonym(w)) return true;
    boolean chained = i + 1 < tokens.size() && isCapital(tokens.word(i + 1)) && !lexicon.notNames().contains(tokens.lower(i + 1));
    if (lexicon.isCommon(lower) || small.contains(lower)) {
      return chained && (proper || lexicon.isFirstName(lower) || lexicon.isTitle(lower)) || proper && lexicon.isFirstName(lower) && !small.contains(lower);
    }
    return proper || !tag.startsWith("V") && !tag.startsWith("R") && !tag.startsWith("J") && !tag.equals("IN") && !tag.equals("NN") && !tag.equals("NNS")
        || lexicon.isFirstName(lower) || lexicon.surnames().contains(lower) || chained || lexicon.gazetteer().knows(w) && w.length() > 3;
  }

  /** "Human rights groups, among them Human Rights Watch": a common word before one in small letters. */
  private boolean isOnlyAWord(int i, String lower) {
    boolean next = i + 1 < tokens.size() && Character.isLowerCase(tokens.word(i + 1).charAt(0)) && (prose.tag(i + 1).startsWith("NN") || prose.tag(i + 1).startsWith("JJ"));
    return next && lexicon.isCommon(lower) && !lexicon.organisations().contains(lower);
  }

  private static boolean isCommonHeadTag(String tag) {
    return tag.startsWith("NNP");
  }

  private boolean isCommonHead(int i) {
    return isCommonHeadTag(prose.tag(i));
  }

  /** In a heading only what the body names, or what the lists know, or what is no common word. */
  private boolean inHeading(int i) {
    String w = tokens.word(i);
    String lower = tokens.lower(i);
    if (!isCapital(w) || lower.length() < 2 || lexicon.has(Cue.HOSTED_AT, lower)) return false;
    if (inside.contains(lower) && !small.contains(lower)) return true;
    if (lexicon.notNames().contains(lower)) return false;
    if (lexicon.organisations().contains(lower) && !lexicon.isCommon(lower) || lexicon.isDemonym(w) || lexicon.otherNames().contains(lower)) return true;
    if (small.contains(lower) || lexicon.isCommon(lower) || lexicon.isWord(lower) && !isBorne(lower) && !isLargePlace(w)) return isNameInHeading(i, lower);
    String tag = prose.tag(i);
    if (isBorne(lower) || lexicon.gazetteer().knows(w)) return true;
    return tag.startsWith("NNP") && !lexicon.endsWithAny(Cue.WORD_ENDINGS, lower);
  }

  /** "South" of "South Africa". */
  private boolean isPartOfPlace(int i) {
    boolean before = i > 0 && isCapital(tokens.word(i - 1)) && isCountry(i - 1);
    return before || i + 1 < tokens.size() && isCapital(tokens.word(i + 1)) && isCountry(i);
  }

  private boolean isCountry(int first) {
    return isLargePlace(tokens.span(first, first + 2).in(tokens.text()));
  }

  private boolean isLargePlace(String name) {
    return lexicon.gazetteer().places(name).stream().anyMatch(e -> e.kind() == Gazetteer.Kind.COUNTRY || e.population() > LARGE);
  }

  private boolean isNameInHeading(int i, String lower) {
    if (isPartOfPlace(i)) return true;
    if (small.contains(lower)) return false;
    boolean afterName = i > 0 && namey[i - 1];
    return afterName && lexicon.surnames().contains(lower) && lexicon.isFirstName(tokens.lower(i - 1)) || afterName && (lexicon.organisationWords().contains(lower) || lexicon.placeWords().contains(lower) || lexicon.otherWords().contains(lower));
  }
}
