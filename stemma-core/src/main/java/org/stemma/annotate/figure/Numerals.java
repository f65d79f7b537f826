package org.stemma.annotate.figure;

import java.util.Optional;
import java.util.OptionalDouble;
import java.util.regex.Pattern;
import org.stemma.annotate.figure.Lexicon.Kind;
import org.stemma.annotate.figure.Lexicon.NumberWord;
import org.stemma.annotate.figure.Numeral.Form;

/** Reads numbers from words and digits. */
final class Numerals {
  private Numerals() {}

  private static final Pattern DIGITS = Pattern.compile("\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|\\d{1,2}(?:,\\d{2})+,\\d{3}(?:\\.\\d+)?|\\d+(?:\\.\\d+)?|\\.\\d+");
  private static final Pattern SLASH = Pattern.compile("(\\d{1,2})/(2|3|4|5|6|8|10|16|32|64|100)");
  private static final Pattern ORDINAL = Pattern.compile("(\\d{1,3}(?:,\\d{3})+|\\d+)(?:st|nd|rd|th)");
  private static final String PARTS = "\u00BD\u00BC\u00BE\u2153\u2154\u215B\u215C\u215D\u215E";
  private static final double[] PART_VALUES = {.5, .25, .75, 1 / 3.0, 2 / 3.0, .125, .375, .625, .875};

  /** The number that begins at piece i, the longest reading. */
  static Optional<Numeral> at(Pieces p, int i, Lexicon lex) {
    return single(p, i, lex).map(n -> Shares.of(p, n, lex));
  }

  /** One number, never a share of two. */
  static Optional<Numeral> single(Pieces p, int i, Lexicon lex) {
    if (p.isDigits(i)) return digits(p, i, lex);
    double part = part(p, i);
    if (part > 0) return Optional.of(Numeral.of(Form.FRACTION, part, 1, i, i + 1));
    String w = p.low(i);
    if (p.in(Closed.ARTICLE, w)) return article(p, i, lex);
    Optional<Numeral> silent = Silent.at(p, i, lex);
    if (silent.isPresent()) return silent;
    if (!lex.isNumber(w)) return Optional.empty();
    return fraction(p, i, lex)
        .or(() -> ordinal(p, i, lex))
        .or(() -> words(p, i, lex))
        .or(() -> vague(p, i, lex))
        .or(() -> multiple(p, i, lex));
  }

  // digits

  private static Optional<Numeral> digits(Pieces p, int i, Lexicon lex) {
    String w = p.low(i);
    var ordinal = ORDINAL.matcher(w);
    if (ordinal.matches()) return Optional.of(Numeral.of(Form.ORDINAL, parse(ordinal.group(1)), 1, i, i + 1));
    var slash = SLASH.matcher(w);
    if (slash.matches()) return slash(i, slash.group(1), slash.group(2));
    if (!DIGITS.matcher(w).matches()) return Optional.empty();
    if (p.low(i + 1).equals("\u2044") && p.isDigits(i + 2)) return Optional.of(Numeral.of(Form.FRACTION, parse(w) / parse(p.low(i + 2)), 1, i, i + 3));
    Optional<Numeral> power = power(p, i, parse(w));
    if (power.isPresent()) return power;
    if (w.length() < 4 && p.low(i + 1).equals(",") && p.glued(i + 1) && p.low(i + 2).equals("000")) return Optional.of(scaled(p, Numeral.of(Form.DIGITS, parse(w) * 1000, 1, i, i + 3), lex));
    Numeral plain = withPart(p, Numeral.of(Form.DIGITS, parse(w), 1, i, i + 1), lex);
    return Optional.of(scaled(p, plain, lex));
  }

  private static Optional<Numeral> slash(int i, String a, String b) {
    double over = Double.parseDouble(a);
    double under = Double.parseDouble(b);
    return over < under ? Optional.of(Numeral.of(Form.FRACTION, over / under, 1, i, i + 1)) : Optional.empty();
  }

  /** "1.5 x 10^9", "1.5\u00D710-9". */
  private static Optional<Numeral> power(Pieces p, int i, double value) {
    boolean times = (p.low(i + 1).equals("\u00D7") || p.low(i + 1).equals("x")) && p.low(i + 2).equals("10");
    if (!times) return Optional.empty();
    int k = p.low(i + 3).equals("^") ? i + 4 : i + 3;
    boolean minus = p.low(k).equals("\u2212") || p.low(k).equals("-") || p.hyphen(k) && p.isDigits(k);
    if (minus && !p.isDigits(k)) k++;
    if (!p.isDigits(k) || !p.glued(k) && !p.hyphen(k) || p.low(k).length() > 3) return Optional.empty();
    return Optional.of(Numeral.of(Form.DIGITS, value * Math.pow(10, minus ? -parse(p.low(k)) : parse(p.low(k))), 1, i, k + 1));
  }

  private static double parse(String digits) {
    return Double.parseDouble(digits.replace(",", ""));
  }

  /** "10 1/2", "10½", "ten and a half". */
  private static Numeral withPart(Pieces p, Numeral n, Lexicon lex) {
    int k = n.last();
    double part = part(p, k);
    var slash = SLASH.matcher(p.low(k));
    if (part == 0 && slash.matches() && parse(slash.group(1)) < parse(slash.group(2))) part = parse(slash.group(1)) / parse(slash.group(2));
    int last = k + 1;
    if (part == 0 && p.low(k).equals("and") && p.low(k + 1).equals("a") && fractionWord(p.low(k + 2), lex) < 1) {
      part = fractionWord(p.low(k + 2), lex);
      last = k + 3;
    }
    return part == 0 || part >= 1 ? n : Numeral.of(n.form(), n.value().orElse(0) + part, 1, n.first(), last);
  }

  /** "a dozen and a half" is eighteen. */
  private static Numeral withHalf(Pieces p, Numeral n, Lexicon lex) {
    Numeral more = withPart(p, n, lex);
    return more == n ? n : Numeral.of(n.form(), n.scale() * (more.value().orElse(0) - n.value().orElse(0) + 1), n.scale(), n.first(), more.last());
  }

  private static double part(Pieces p, int i) {
    int at = p.low(i).length() == 1 ? PARTS.indexOf(p.low(i)) : -1;
    return at < 0 ? 0 : PART_VALUES[at];
  }

  private static Numeral scaled(Pieces p, Numeral n, Lexicon lex) {
    Numeral out = n;
    for (int k = n.last(); p.has(k); k++) {
      double factor = scale(p, k, n, lex);
      if (factor == 0) break;
      out = Numeral.of(out.form(), times(out.value().orElse(0), factor), out.scale() * factor, out.first(), k + 1);
    }
    return out;
  }

  /** 4.1 million is 4,100,000 and not a hair less. */
  private static double times(double value, double factor) {
    double product = value * factor;
    return factor >= 100 && product < 1e12 && Math.abs(value * 1e6 - Math.rint(value * 1e6)) < 1e-6 ? Math.rint(product * 1000) / 1000 : product;
  }

  private static double scale(Pieces p, int k, Numeral n, Lexicon lex) {
    String w = p.low(k);
    Optional<NumberWord> word = lex.number(w, Kind.SCALE);
    if (word.isPresent()) return word.get().value();
    Optional<NumberWord> suffix = lex.number(w, Kind.SUFFIX);
    if (suffix.isEmpty()) return 0;
    boolean money = Amounts.moneyBefore(p, n.first(), lex) < n.first();
    boolean longSuffix = w.length() > 1;
    if (!p.glued(k)) return money && longSuffix || p.word(k).equals("B") && p.isNoun(k + 1) ? suffix.get().value() : 0;
    if (w.equals("k") || longSuffix) return suffix.get().value();
    return money || p.tag(k + 1).equals("NNS") || p.low(k + 1).equals("people") ? suffix.get().value() : 0;
  }

  // words

  private static Optional<Numeral> words(Pieces p, int i, Lexicon lex) {
    double total = 0;
    double current = 0;
    double scale = 1;
    int k = i;
    boolean afterScale = false;
    for (; p.has(k); k++) {
      String w = p.low(k);
      Optional<NumberWord> unit = lex.number(w, Kind.UNIT);
      Optional<NumberWord> ten = lex.number(w, Kind.TEN);
      Optional<NumberWord> big = lex.number(w, Kind.SCALE);
      if (unit.isPresent() && fits(current, unit.get().value(), k == i)) {
        current += unit.get().value();
        afterScale = false;
      } else if (ten.isPresent() && current % 100 == 0) {
        current += ten.get().value();
        afterScale = false;
      } else if (big.isPresent() && k > i) {
        scale *= big.get().value();
        afterScale = true;
        if (big.get().value() <= 100) current *= big.get().value();
        else {
          total += current * big.get().value();
          current = 0;
        }
      } else if (w.equals("and") && afterScale && (lex.number(p.low(k + 1), Kind.UNIT).isPresent() || lex.number(p.low(k + 1), Kind.TEN).isPresent())) {
        afterScale = false;
      } else {
        break;
      }
    }
    if (k == i) return Optional.empty();
    Numeral plain = Numeral.of(Form.WORDS, total + current, scale, i, k);
    return Optional.of(halved(p, plain, lex));
  }

  private static boolean fits(double current, double unit, boolean first) {
    if (first) return true;
    return current % 100 == 0 && current > 0 || unit > 0 && unit < 10 && current % 10 == 0 && current % 100 >= 20 || current == 0;
  }

  /** "one and a half million". */
  private static Numeral halved(Pieces p, Numeral n, Lexicon lex) {
    Numeral with = withPart(p, n, lex);
    return with.last() == n.last() ? n : scaled(p, with, lex);
  }

  // articles, fractions, ordinals

  private static Optional<Numeral> article(Pieces p, int i, Lexicon lex) {
    String next = p.low(i + 1);
    Optional<NumberWord> scale = lex.number(next, Kind.SCALE);
    if (scale.isPresent()) return Optional.of(scaled(p, withHalf(p, Numeral.of(Form.WORDS, scale.get().value(), scale.get().value(), i, i + 2), lex), lex));
    if (p.in(Closed.A_FEW, next)) return someScale(p, i, i + 2, lex);
    boolean scaled = lex.number(next, Kind.FRACTION).isPresent() && lex.number(p.low(i + 2), Kind.SCALE).isPresent();
    if (next.equals("half") || scaled || isFractionOf(p, i + 1, lex)) return fractionTail(p, i, i + 2, fractionWord(next, lex), lex);
    if (p.low(i + 1).equals("single")) return Optional.empty();
    return Optional.empty();
  }

  private static double fractionWord(String word, Lexicon lex) {
    String w = word.endsWith("ves") ? word.substring(0, word.length() - 3) + "f" : word;
    Optional<NumberWord> plain = lex.number(w, Kind.FRACTION).or(() -> lex.number(cutS(w), Kind.FRACTION));
    if (plain.isPresent()) return plain.get().value();
    Optional<NumberWord> ordinal = lex.number(w, Kind.ORDINAL).or(() -> lex.number(cutS(w), Kind.ORDINAL));
    return ordinal.isPresent() && ordinal.get().value() > 2 ? 1 / ordinal.get().value() : 1;
  }

  private static String cutS(String w) {
    return w.endsWith("s") ? w.substring(0, w.length() - 1) : w;
  }

  /** "a third of", "a quarter of": an ordinal before "of" divides. */
  private static boolean isFractionOf(Pieces p, int i, Lexicon lex) {
    return fractionWord(p.low(i), lex) < 1 && !p.hyphen(i + 1)
        && (p.low(i + 1).equals("of") || p.low(i + 1).equals("more") && p.low(i + 2).equals("than") || p.low(i + 1).equals("-") || lex.unitAfter(p.low(i + 1)).isPresent() && p.low(i).equals("quarter"));
  }

  private static Optional<Numeral> fraction(Pieces p, int i, Lexicon lex) {
    Optional<NumberWord> over = lex.number(p.low(i), Kind.UNIT);
    if (over.isPresent() && over.get().value() > 0 && (over.get().value() == 1 ? isPlainFraction(p, i + 1, lex) : isPluralFraction(p, i + 1, lex))) {
      return fractionTail(p, i, i + 2, over.get().value() * fractionWord(p.low(i + 1), lex), lex);
    }
    boolean half = lex.number(p.low(i), Kind.FRACTION).isPresent() && p.low(i).equals("half");
    boolean bare = fractionWord(p.low(i), lex) < 1 && lex.number(p.low(i), Kind.FRACTION).isPresent() && lex.number(p.low(i + 1), Kind.SCALE).filter(x -> x.value() >= 1000).isPresent();
    if (bare) return fractionTail(p, i, i + 1, fractionWord(p.low(i), lex), lex);
    if (half && isHalf(p, i, lex)) return fractionTail(p, i, p.in(Closed.ARTICLE, p.low(i + 1)) ? i + 2 : i + 1, fractionWord(p.low(i), lex), lex);
    return Optional.empty();
  }

  private static boolean isPlainFraction(Pieces p, int i, Lexicon lex) {
    String w = p.low(i);
    return !w.endsWith("s") && fractionWord(w, lex) < 1 && !(p.isNoun(i + 1) && !p.hyphen(i));
  }

  private static boolean isPluralFraction(Pieces p, int i, Lexicon lex) {
    String w = p.low(i);
    return (w.endsWith("s") || w.endsWith("ves") || w.equals("half")) && !w.equals("seconds") && fractionWord(w, lex) < 1;
  }

  private static boolean isHalf(Pieces p, int i, Lexicon lex) {
    String next = p.low(i + 1);
    return p.in(Closed.BEHIND_HALF, next) || p.tag(i + 1).equals("PRP$") || lex.unitAfter(next).isPresent() && p.hyphen(i + 1);
  }

  /** "half a million", "a quarter of a million", "half a mile". */
  private static Optional<Numeral> fractionTail(Pieces p, int first, int last, double value, Lexicon lex) {
    int k = last;
    if (p.low(k).equals("of") && p.low(k + 1).equals("a")) k += 2;
    else if (p.in(Closed.ARTICLE, p.low(k))) k++;
    Optional<NumberWord> scale = lex.number(p.low(k), Kind.SCALE);
    if (scale.isPresent()) return Optional.of(Numeral.of(Form.WORDS, value * scale.get().value(), scale.get().value(), first, k + 1));
    boolean unit = k > last && lex.unitAfter(p.low(k)).isPresent();
    return Optional.of(Numeral.of(Form.FRACTION, value, 1, first, unit ? k : last));
  }

  private static Optional<Numeral> ordinal(Pieces p, int i, Lexicon lex) {
    Optional<NumberWord> one = lex.number(p.low(i), Kind.ORDINAL);
    if (one.isPresent()) return Optional.of(Numeral.of(Form.ORDINAL, one.get().value(), 1, i, i + 1));
    Optional<NumberWord> ten = lex.number(p.low(i), Kind.TEN);
    Optional<NumberWord> next = lex.number(p.low(i + 1), Kind.ORDINAL);
    if (ten.isPresent() && next.isPresent() && next.get().value() < 10) return Optional.of(Numeral.of(Form.ORDINAL, ten.get().value() + next.get().value(), 1, i, i + 2));
    return Optional.empty();
  }

  // vague words

  private static Optional<Numeral> vague(Pieces p, int i, Lexicon lex) {
    Optional<NumberWord> word = lex.number(p.low(i), Kind.VAGUE);
    if (word.isEmpty()) {
      return lex.number(p.low(i), Kind.VAGUE_UNIT).map(w -> Numeral.vague(OptionalDouble.of(2), OptionalDouble.empty(), i, i));
    }
    if (p.in(Closed.SEVERAL, p.low(i))) return someScale(p, i, i + 1, lex);
    return Optional.of(manyOf(p, i, word.get(), lex));
  }

  /** "hundreds", "hundreds of thousands", "hundreds and hundreds". */
  private static Numeral manyOf(Pieces p, int i, NumberWord word, Lexicon lex) {
    Optional<NumberWord> of = p.low(i + 1).equals("of") ? lex.number(p.low(i + 2), Kind.VAGUE) : Optional.empty();
    if (of.isPresent() && of.get().low().isPresent()) {
      double one = p.low(i).equals("tens") ? 10 : word.low().orElse(1);
      double low = one * of.get().low().getAsDouble();
      return Numeral.vague(OptionalDouble.of(p.low(i).equals("dozens") ? low : 2 * low), OptionalDouble.of(10 * low - 1), i, i + 3);
    }
    boolean twice = p.low(i + 1).equals("and") && p.low(i + 2).equals(p.low(i));
    if (twice) return Numeral.vague(OptionalDouble.of(2 * word.low().orElse(0)), word.high(), i, i + 3);
    return Numeral.vague(word.low(), word.high(), i, i + 1);
  }

  /** "several", "several hundred", "a few thousand", "a couple of dozen", "a handful". */
  private static Optional<Numeral> someScale(Pieces p, int first, int after, Lexicon lex) {
    int k = p.low(after).equals("of") && lex.number(p.low(after + 1), Kind.SCALE).isPresent() ? after + 1 : after;
    Optional<NumberWord> scale = lex.number(p.low(k), Kind.SCALE);
    if (scale.isPresent()) {
      double s = scale.get().value();
      return Optional.of(Numeral.vague(OptionalDouble.of(2 * s), OptionalDouble.of(p.low(k).equals("dozen") ? 10 * s : 10 * s - 1), first, k + 1));
    }
    String last = p.low(after - 1);
    if (p.in(Closed.SOME, last)) return Optional.of(Numeral.vague(OptionalDouble.of(2), OptionalDouble.empty(), first, after));
    return Optional.empty();
  }

  private static Optional<Numeral> multiple(Pieces p, int i, Lexicon lex) {
    Optional<NumberWord> word = lex.number(p.low(i), Kind.MULTIPLE);
    boolean measures = p.tag(i + 1).equals("PRP$") || p.in(Closed.BEHIND_MULTIPLE, p.low(i + 1));
    return word.filter(w -> measures).map(w -> Numeral.of(Form.MULTIPLE, w.value(), 1, i, i + 1));
  }
}
