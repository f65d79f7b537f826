package org.stemma.annotate.figure;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.stemma.annotate.figure.Numeral.Form;
import org.stemma.model.FigureMark.Measure;
import org.stemma.model.NameMark;
import org.stemma.model.TimeMark;
import org.stemma.text.Span;

/** Numbers that are no figures: dates, times of day, years, names, addresses, telephone numbers, list numbers. */
final class LeftOut {
  private static final String CLOCK = "clock";
  private static final Pattern HOURS = Pattern.compile("(?:[01]\\d|2[0-3])[0-5]\\d");
  /** House numbers of a block are told in hundreds: "the 7300 block of Mill Street". */
  private static final double HUNDRED = 100;

  private LeftOut() {}

  static boolean is(Pieces p, Amount a, List<NameMark> names, List<TimeMark> times, Lexicon lex) {
    if (isScreen(p, a)) return true;
    if (a.measure() == Measure.AGE || a.measure() == Measure.MONEY) return false;
    return isSelf(p, a, lex) || isDate(p, a, lex) || isClock(p, a, lex) || isYear(p, a) || isLabel(p, a, names, lex) || isAddress(p, a, lex) || isCode(p, a)
        || isListed(p, a) || isCounter(p, a, lex) || isNamed(p, a) || isTimed(p, a, times) || isModel(p, a, lex) || isHalf(p, a, lex) || isTable(p, a) || isIndex(p, a, lex) || isJoined(p, a, lex) || isPeriod(p, a) || isNamedByNumber(p, a);
  }

  /** "in 1080p": lines of a picture, not pence. */
  private static boolean isScreen(Pieces p, Amount a) {
    return p.glued(a.to()) && p.low(a.to()).equals("p") && p.in(Closed.SCREEN_LINES, p.low(a.from()));
  }

  private static boolean isSelf(Pieces p, Amount a, Lexicon lex) {
    if (p.low(a.from() - 1).equals("ground") && p.low(a.from()).equals("zero")) return true;
    boolean index = p.low(a.next()).equals("index") && a.number().form() == Form.DIGITS && a.number().scale() == 1 && (p.tag(a.from() - 1).equals("POS") || p.tag(a.from() - 1).startsWith("NNP"));
    return index || lex.is("self", p.phrase(a.from(), a.to())) && a.unit().isEmpty() && a.bounded() == a.from();
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

  /** "4Q profit", "the 1H result": quarters and halves of a year. */
  private static boolean isPeriod(Pieces p, Amount a) {
    return a.number().form() == Form.DIGITS && a.to() == a.from() + 1 && p.low(a.from()).length() == 1 && p.glued(a.to()) && p.isCapital(a.to()) && p.in(Closed.PERIOD, p.low(a.to()));
  }

  /** "the 84ers": who are called by a number. */
  private static boolean isNamedByNumber(Pieces p, Amount a) {
    return a.number().form() == Form.DIGITS && p.glued(a.to()) && p.in(Closed.CALLED_BY_NUMBER, p.low(a.to()));
  }

  private static boolean isMinus(Pieces p, int k) {
    return p.low(k).equals("minus");
  }

  private static boolean isLabelWord(String word, Lexicon lex) {
    return lex.is("label", word);
  }

  private static boolean isDate(Pieces p, Amount a, Lexicon lex) {
    if (!a.unit().isEmpty() || a.number().value().orElse(99) > 31 || a.number().form() == Form.WORDS) return false;
    int k = a.from() - 1;
    if (p.low(k).equals("the") || p.low(k).equals(".") && p.low(k - 1).length() <= 4) k--;
    return isMonth(p, k, lex) || isMonth(p, a.next(), lex) || p.low(a.next()).equals("of") && isMonth(p, a.next() + 1, lex);
  }

  private static boolean isMonth(Pieces p, int k, Lexicon lex) {
    boolean sure = p.isCapital(k) || p.low(k).endsWith(".") || p.low(k + 1).equals(".") && p.low(k).length() <= 4 || p.low(k).length() > 5 || p.low(k - 2).equals("on") && p.tag(k).startsWith("N");
    return sure && (lex.is("month", p.low(k)) || p.low(k + 1).equals(".") && lex.is("month", p.low(k) + ".")) && !p.tag(k).equals("MD");
  }

  private static boolean isClock(Pieces p, Amount a, Lexicon lex) {
    int k = a.next();
    if (isHours(p, a, lex)) return true;
    boolean clock = lex.is(CLOCK, p.low(k)) && !(p.low(k).equals("am") && !p.glued(k) && p.tag(k).equals("VBP"));
    return clock && (a.number().form() == Form.DIGITS || p.low(k).contains(CLOCK));
  }

  /** "at 1842 (1512 GMT)", "at 1100 hours": four digits that tell hour and minute. */
  private static boolean isHours(Pieces p, Amount a, Lexicon lex) {
    if (a.number().form() != Form.DIGITS || !HOURS.matcher(p.low(a.from())).matches()) return false;
    boolean converted = p.low(a.next()).equals("(") && p.isDigits(a.next() + 1) && lex.is(CLOCK, p.low(a.next() + 2));
    return converted || p.in(Closed.PLACE, p.low(a.from() - 1)) && p.in(Closed.CLOCK_UNIT, p.low(a.to()));
  }

  /** Four digits without a comma and nothing counted. */
  private static boolean isYear(Pieces p, Amount a) {
    if (a.number().form() != Form.DIGITS || a.unit().isPresent() || p.low(a.number().first()).length() != 4 || a.number().scale() != 1) return false;
    double v = a.number().value().orElse(0);
    if (v < 1500 || v >= 2100 || v != Math.rint(v)) return false;
    if (a.until().isPresent()) return a.until().get().value().orElse(0) < 2100;
    boolean counts = p.tag(a.next()).equals("NNS") || p.low(a.next()).equals("people");
    return !isFirm(p, a) && !(counts && v % 100 == 0) && !(counts && v < 1900);
  }

  /** "more than 2000", but "above 2016 records", "around 1950". */
  private static boolean isFirm(Pieces p, Amount a) {
    return a.bounded() < a.from() && (a.from() - a.bounded() > 1 || p.in(Closed.ALMOST, p.low(a.bounded())));
  }

  private static boolean isLabel(Pieces p, Amount a, List<NameMark> names, Lexicon lex) {
    if (isNumbered(p, a, lex)) return true;
    if (a.number().form() != Form.DIGITS || a.unit().isPresent() || a.bounded() < a.from()) return false;
    int k = a.from() - 1;
    boolean joined = p.hyphen(a.from()) && !p.isDigits(k);
    if (joined) return !isMinus(p, k);
    if (p.low(k).equals(".") && p.glued(k)) k--;
    String word = p.low(k + 1).equals(".") ? p.low(k) + "." : p.low(k);
    boolean counts = p.tag(a.next()).equals("NNS") && !p.isCapital(a.next()) || p.low(a.next()).equals("people");
    boolean edition = counts && p.isCapital(k) && p.tag(k).startsWith("NNP") && p.low(a.from()).matches("(19|20)\\d\\d");
    if (edition) return true;
    if (isLabelWord(word, lex) && !counts && (p.isCapital(k) || p.isNoun(k))) return true;
    boolean plain = p.low(a.number().first()).indexOf(',') < 0 && p.low(a.number().first()).indexOf('.') < 0;
    boolean named = (p.tag(k).startsWith("NNP") || k > 0 && p.isNoun(k)) && p.isCapital(k) && !isTitle(p) && !lex.is("people", p.lemma(k)) && !lex.is("rank", word);
    if (named && plain && !counts && !p.glued(a.from()) && a.measure() != Measure.SCORE) return true;
    return isInName(p.span(a.from(), a.to()), names);
  }

  /** "the number one threat", "Chapter Two", "the RX 350L", "iOS 7.1", "six XR 20 pumps". */
  private static boolean isNumbered(Pieces p, Amount a, Lexicon lex) {
    int k = a.from() - 1;
    boolean one = a.to() == a.from() + 1 && a.bounded() == a.from();
    if (one && a.number().form() == Form.WORDS && a.unit().isEmpty() && isPart(p, a, k, lex)) return true;
    if (one && a.number().form() == Form.WORDS && a.unit().isEmpty()) return p.in(Closed.NUMBERING, p.low(k)) && !p.tag(a.next()).equals("NNS") || p.isCapital(a.from()) && p.isCapital(k) && isLabelWord(p.low(k), lex) && !isTitle(p);
    if (!one || a.number().form() != Form.DIGITS || !p.isCapital(k) && !hasCapital(p.word(k))) return false;
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

  private static final int CODE = 3;
  private static final Pattern VERSION = Pattern.compile("\\d{1,2}(\\.\\d){0,2}");

  /** A capital behind a small letter, as brands have: "iOS", "PlayStation". */
  private static boolean hasCapital(String word) {
    boolean small = false;
    for (int i = 0; i < word.length(); i++) {
      if (small && Character.isUpperCase(word.charAt(i))) return true;
      small |= Character.isLowerCase(word.charAt(i));
    }
    return false;
  }

  /** "the 737 Max", "two new 737 Max jets", "the 11 Pro": digits before a proper name, or behind another number of the same phrase, name a thing. */
  private static boolean isModel(Pieces p, Amount a, Lexicon lex) {
    boolean plain = a.isCount() && a.unit().isEmpty() && a.number().form() == Form.DIGITS && a.number().scale() == 1 && a.to() == a.from() + 1 && a.bounded() == a.from()
        && p.low(a.from()).indexOf(',') < 0 && p.low(a.from()).length() > 1 && !p.hyphen(a.next()) && !isTitle(p);
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

  /** "the bottom three", "the final four": places in a table. */
  private static boolean isTable(Pieces p, Amount a) {
    String before = p.low(a.from() - 1);
    boolean places = p.in(Closed.TABLE_PLACE, before);
    return places && a.isCount() && !p.isNoun(a.next()) && !p.tag(a.next()).startsWith("JJ") && !p.low(a.next()).equals("of");
  }

  /** "the second half", "the other half": a part with a name. */
  private static boolean isHalf(Pieces p, Amount a, Lexicon lex) {
    String before = p.low(a.from() - 1);
    boolean named = lex.number(before, Lexicon.Kind.ORDINAL).isPresent() || p.in(Closed.OTHER_PART, before);
    return named && a.number().form() == Form.FRACTION && p.low(a.from()).equals("half");
  }

  /** Most words of the sentence begin with a capital: capitals tell nothing. */
  static boolean isTitle(Pieces p) {
    int capitals = 0;
    int words = 0;
    for (int i = 0; i < p.size(); i++) {
      if (!Character.isLetter(p.low(i).charAt(0))) continue;
      words++;
      if (p.isCapital(i)) capitals++;
    }
    return words > 3 && capitals * 3 > words * 2;
  }

  private static boolean isInName(Span number, List<NameMark> names) {
    for (NameMark n : names) {
      if (n.span().begin() >= number.end()) return false;
      if (n.span().contains(number) && n.span().begin() < number.begin()) return true;
    }
    return false;
  }

  private static boolean isAddress(Pieces p, Amount a, Lexicon lex) {
    if (a.number().form() != Form.DIGITS && a.number().form() != Form.ORDINAL) return false;
    if (p.in(Closed.HOUSES, p.low(a.next())) && a.number().value().orElse(0) >= HUNDRED && p.tag(a.from() - 1).equals("DT")) return true;
    for (int k = a.next(); k < a.next() + 4 && p.isCapital(k); k++) if (lex.is("street", p.low(k))) return true;
    return false;
  }

  /** Glued to letters or marks of a code, telephone number or address on the net. */
  private static boolean isCode(Pieces p, Amount a) {
    if (a.number().form() != Form.DIGITS) return false;
    String text = p.prose().text();
    if (isPhone(text, p.span(a.from(), a.to()))) return true;
    if (p.low(a.from() - 1).equals("[") && p.low(a.to()).equals("]") && p.glued(a.from() - 1)) return true;
    int begin = p.begin(a.from());
    int end = p.end(a.to() - 1);
    char before = begin > 0 ? text.charAt(begin - 1) : ' ';
    char after = end < text.length() ? text.charAt(end) : ' ';
    if ("#@&=_/:".indexOf(before) >= 0 && !(before == '#' && a.number().scale() >= 1000) || "@=_:".indexOf(after) >= 0 && after != ':') return true;
    if (isAcross(text, begin - 1) || isAcross(text, end)) return true;
    if (p.hyphen(a.to()) && p.isDigits(a.to()) && a.until().isEmpty() || isSecondYear(p, a) || isThird(p, a)) return true;
    boolean phone = a.until().isPresent() && (p.hyphen(a.to()) && p.isDigits(a.to()) || p.low(a.number().first()).length() == 3 && p.low(a.to() - 1).length() == 4 && p.hyphen(a.to() - 1));
    return phone || p.low(a.from()).startsWith("0") && p.low(a.from()).length() > 1 && p.low(a.from()).charAt(1) != '.';
  }

  /** "a 4\u00D74 car": a sign between two numbers. */
  private static boolean isAcross(String text, int at) {
    return at > 0 && at + 1 < text.length() && text.charAt(at) == '\u00D7' && Character.isDigit(text.charAt(at - 1)) && Character.isDigit(text.charAt(at + 1));
  }

  /** "a record of 31-4-6": the last of three that are joined. */
  private static boolean isThird(Pieces p, Amount a) {
    return p.hyphen(a.from()) && p.isDigits(a.from() - 1) && p.hyphen(a.from() - 1) && p.isDigits(a.from() - 2);
  }

  /** "for 2018-19", "from 1962-71": a year told by its last two digits; before what is counted only the next. */
  private static boolean isSecondYear(Pieces p, Amount a) {
    boolean year = p.hyphen(a.from()) && p.low(a.from() - 1).matches("(19|20)\\d\\d") && p.low(a.from()).matches("\\d\\d") && a.unit().isEmpty();
    if (!year) return false;
    int first = Integer.parseInt(p.low(a.from() - 1).substring(2));
    int second = Integer.parseInt(p.low(a.from()));
    return (first + 1) % 100 == second || second > first && !p.tag(a.next()).equals("NNS");
  }

  private static final Pattern PHONE = Pattern.compile("(?<!\\d)(?:(?:\\(?\\d{3}\\)?[ .-]{1,2})?\\d{3}[.-]\\d{4}|\\(?0\\d{2,4}\\)?(?:[ .-]\\d{3,8}){1,2})(?!\\d)");
  private static final int PHONE_LENGTH = 18;

  private static boolean isPhone(String text, Span number) {
    int from = Math.max(0, number.begin() - PHONE_LENGTH);
    var phone = PHONE.matcher(text).region(from, Math.min(text.length(), number.end() + PHONE_LENGTH));
    while (phone.find()) if (phone.start() <= number.begin() && phone.end() >= number.end()) return true;
    return false;
  }

  private static final double LISTED = 10;

  /** "1)", "(2)" before what is listed, "(2/3)" of a message in three parts. */
  private static boolean isListed(Pieces p, Amount a) {
    String next = p.low(a.next());
    boolean alone = p.low(a.from() - 1).equals("(") && next.equals(")") && a.unit().isEmpty() && a.number().form() != Form.WORDS;
    if (alone && (a.number().form() == Form.FRACTION || a.number().value().orElse(LISTED) < LISTED && (a.from() == 1 || ":;,".contains(p.low(a.from() - 2)) || p.in(Closed.JOINING, p.low(a.from() - 2))))) return true;
    if (next.equals(")") && a.number().form() == Form.DIGITS && p.phrase(0, a.from()).indexOf('(') < 0) return true;
    return a.from() == 0 && a.number().form() == Form.DIGITS && a.unit().isEmpty() && (next.equals(")") || next.equals(".") && p.has(a.next() + 1));
  }

  /** "Photo 3 of 9": the number of a picture. */
  private static boolean isCounter(Pieces p, Amount a, Lexicon lex) {
    if (a.number().form() != Form.DIGITS) return false;
    boolean second = p.low(a.from() - 1).equals("of") && p.isDigits(a.from() - 2);
    boolean first = p.low(a.to()).equals("of") && p.isDigits(a.to() + 1);
    if (!first && !second) return false;
    int k = second ? a.from() - 3 : a.from() - 1;
    return isLabelWord(p.low(k), lex) || !p.tag(second ? a.to() : a.to() + 2).startsWith("NN");
  }

  /** "Seven Oaks": a number word in a name. */
  private static boolean isNamed(Pieces p, Amount a) {
    return a.number().form() == Form.WORDS && a.unit().isEmpty() && a.from() > 0 && p.isCapital(a.from()) && p.isCapital(a.next()) && p.tag(a.next()).startsWith("NNP") && !isTitle(p)
        && !p.tag(a.from() - 1).equals(":") && !p.low(a.from() - 1).equals("\"") && !p.low(a.from() - 1).equals("\u201C");
  }

  private static boolean isTimed(Pieces p, Amount a, List<TimeMark> times) {
    if (a.unit().isPresent() || p.low(a.from()).indexOf(',') >= 0) return false;
    Span span = p.span(a.from(), a.to());
    for (TimeMark t : times) {
      if (t.span().begin() >= span.end()) return false;
      if (t.span().contains(span) && (t.type() == TimeMark.Type.DATE || t.type() == TimeMark.Type.TIME)) return true;
    }
    return false;
  }
}
