package org.stemma.annotate.figure;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.stemma.annotate.figure.Numeral.Form;
import org.stemma.model.FigureMark.Measure;
import org.stemma.model.NameMark;
import org.stemma.text.Span;

/** Numbers that are part of a name: chapters, models, indices, versions, "Seven Oaks". */
final class NameNumbers {
  /** Letters of a code before a number: "RX". */
  private static final int CODE = 3;
  private static final Pattern VERSION = Pattern.compile("\\d{1,2}(\\.\\d){0,2}");

  private NameNumbers() {}

  static boolean is(Pieces p, Amount a, List<NameMark> names, Lexicon lex) {
    return isLabelled(p, a, names, lex) || isNamed(p, a) || isModel(p, a, lex) || isIndex(p, a, lex) || isJoined(p, a, lex) || isNamedByNumber(p, a);
  }

  private static boolean isLabelled(Pieces p, Amount a, List<NameMark> names, Lexicon lex) {
    if (isNumbered(p, a, lex)) return true;
    if (a.number().form() != Form.DIGITS || a.unit().isPresent() || a.bounded() < a.from()) return false;
    int k = a.from() - 1;
    if (p.hyphen(a.from()) && !p.isDigits(k)) return !isMinus(p, k);
    return isBehindName(p, a, p.low(k).equals(".") && p.glued(k) ? k - 1 : k, lex) || isInName(p.span(a.from(), a.to()), names);
  }

  /** "the Linden Games 2012 riders", "Chapter 3", "Apollo 11". @param k place of the word before the number */
  private static boolean isBehindName(Pieces p, Amount a, int k, Lexicon lex) {
    String word = p.low(k + 1).equals(".") ? p.low(k) + "." : p.low(k);
    boolean counts = p.tag(a.next()).equals("NNS") && !p.isCapital(a.next()) || p.low(a.next()).equals("people");
    boolean edition = counts && p.isCapital(k) && p.tag(k).startsWith("NNP") && p.low(a.from()).matches("(19|20)\\d\\d");
    if (edition) return true;
    if (isLabelWord(word, lex) && !counts && (p.isCapital(k) || p.isNoun(k))) return true;
    String number = p.low(a.number().first());
    boolean plain = number.indexOf(',') < 0 && number.indexOf('.') < 0 && !p.glued(a.from()) && a.measure() != Measure.SCORE;
    boolean named = (p.tag(k).startsWith("NNP") || k > 0 && p.isNoun(k)) && p.isCapital(k) && !p.isTitle() && !lex.is("people", p.lemma(k)) && !lex.is("rank", word);
    return named && plain && !counts;
  }

  /** "the number one threat", "Chapter Two", "the RX 350L", "iOS 7.1", "six XR 20 pumps". */
  private static boolean isNumbered(Pieces p, Amount a, Lexicon lex) {
    boolean one = a.to() == a.from() + 1 && a.bounded() == a.from();
    if (one && a.number().form() == Form.WORDS && a.unit().isEmpty()) return isNumberedInWords(p, a, a.from() - 1, lex);
    return one && a.number().form() == Form.DIGITS && isNumberedInDigits(p, a, a.from() - 1);
  }

  private static boolean isNumberedInWords(Pieces p, Amount a, int k, Lexicon lex) {
    if (isPart(p, a, k, lex)) return true;
    return p.in(Closed.NUMBERING, p.low(k)) && !p.tag(a.next()).equals("NNS") || p.isCapital(a.from()) && p.isCapital(k) && isLabelWord(p.low(k), lex) && !p.isTitle();
  }

  private static boolean isNumberedInDigits(Pieces p, Amount a, int k) {
    if (!p.isCapital(k) && !hasCapital(p.word(k))) return false;
    boolean code = a.unit().filter(Lexicon.Unit::glued).isPresent() && isLetters(p, k) && p.low(a.to()).length() == 1 && p.low(a.from()).length() > 2;
    boolean model = p.tag(k - 1).equals("CD") && p.isCapital(k) && isLetters(p, k);
    boolean version = a.unit().isEmpty() && VERSION.matcher(p.low(a.from())).matches() && hasCapital(p.word(k));
    return code || version || model;
  }

  /** "RX": few letters, all of them great. */
  private static boolean isLetters(Pieces p, int k) {
    return p.word(k).length() <= CODE && p.word(k).equals(p.word(k).toUpperCase(Locale.ROOT));
  }

  /** "the season four trailer", "in phase two": not "in the camp two children", "on the bus one man". */
  private static boolean isPart(Pieces p, Amount a, int k, Lexicon lex) {
    if (!isLabelWord(p.low(k), lex) || !p.tag(k).equals("NN") || p.isCapital(a.from())) return false;
    Counted.Chunk chunk = Counted.chunk(p, a.next());
    return chunk.isEmpty() || a.number().value().orElse(1) > 1 && p.tag(chunk.head()).equals("NN");
  }

  /** A capital behind a small letter, as brands have: "iOS", "PlayStation". */
  private static boolean hasCapital(String word) {
    boolean small = false;
    for (int i = 0; i < word.length(); i++) {
      if (small && Character.isUpperCase(word.charAt(i))) return true;
      small |= Character.isLowerCase(word.charAt(i));
    }
    return false;
  }

  /** "Seven Oaks": a number word in a name. */
  private static boolean isNamed(Pieces p, Amount a) {
    return a.number().form() == Form.WORDS && a.unit().isEmpty() && a.from() > 0 && p.isCapital(a.from()) && p.isCapital(a.next()) && p.tag(a.next()).startsWith("NNP") && !p.isTitle()
        && !p.tag(a.from() - 1).equals(":") && !p.low(a.from() - 1).equals("\"") && !p.low(a.from() - 1).equals("\u201C");
  }

  /** "the 737 Max", "two old 911 Turbo cars", "the 11 Pro": digits before a proper name, or behind another number of the same phrase, name a thing. */
  private static boolean isModel(Pieces p, Amount a, Lexicon lex) {
    boolean plain = a.isCount() && a.unit().isEmpty() && a.number().form() == Form.DIGITS && a.number().scale() == 1 && a.to() == a.from() + 1 && a.bounded() == a.from()
        && p.low(a.from()).indexOf(',') < 0 && p.low(a.from()).length() > 1 && !p.hyphen(a.next()) && !p.isTitle();
    if (!plain || p.low(a.next()).length() < 2 || !p.isCapital(a.next()) || !p.isNoun(a.next())) return false;
    if (p.isAcronyms(a.next())) return false;
    int k = a.next();
    while (p.isNoun(k)) k++;
    return p.isCapital(k - 1) && (p.tag(k - 1).equals("NNP") || p.tag(k - 1).equals("NN")) || isBehindNumber(p, a, lex);
  }

  private static boolean isBehindNumber(Pieces p, Amount a, Lexicon lex) {
    int k = a.from() - 1;
    while (p.tag(k).startsWith("JJ")) k--;
    return p.has(k) && (p.isDigits(k) || lex.isNumber(p.low(k))) && !p.low(k).equals("second");
  }

  /** "the S&P 500 has", "Fortune 500 companies", "the Standard & Poor's 500-stock index": the number is part of the name. */
  private static boolean isIndex(Pieces p, Amount a, Lexicon lex) {
    int k = p.tag(a.from() - 1).equals("POS") ? a.from() - 2 : a.from() - 1;
    return a.number().form() == Form.DIGITS && a.number().scale() == 1 && p.isCapital(k) && lex.is("index", p.low(k)) && p.low(a.from()).indexOf('.') < 0;
  }

  /** "a turbo-four", "Level-two": a number word at the end of a joined word; not "minus-five", "sub-seven", "twenty-four". */
  private static boolean isJoined(Pieces p, Amount a, Lexicon lex) {
    int k = a.from() - 1;
    return a.number().form() == Form.WORDS && p.hyphen(a.from()) && a.bounded() == a.from() && !lex.isNumber(p.low(k)) && !p.isDigits(k) && !isMinus(p, k) && p.token(k) == p.token(a.from());
  }

  /** "the 84ers": who are called by a number. */
  private static boolean isNamedByNumber(Pieces p, Amount a) {
    return a.number().form() == Form.DIGITS && p.glued(a.to()) && p.in(Closed.CALLED_BY_NUMBER, p.low(a.to()));
  }

  private static boolean isMinus(Pieces p, int k) {
    return p.low(k).equals("minus");
  }

  static boolean isLabelWord(String word, Lexicon lex) {
    return lex.is("label", word);
  }

  private static boolean isInName(Span number, List<NameMark> names) {
    for (NameMark n : names) {
      if (n.span().begin() >= number.end()) return false;
      if (n.span().contains(number) && n.span().begin() < number.begin()) return true;
    }
    return false;
  }
}
