package org.stemma.annotate.figure;

import java.util.Optional;
import java.util.regex.Pattern;
import org.stemma.annotate.figure.Numeral.Form;

/** Numbers in digits: "1,200", "3/4", "21st", "1.5 x 10^9". */
final class Digits {
  private static final Pattern DIGITS = Pattern.compile("\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|\\d{1,2}(?:,\\d{2})+,\\d{3}(?:\\.\\d+)?|\\d+(?:\\.\\d+)?|\\.\\d+");
  private static final Pattern SLASH = Pattern.compile("(\\d{1,2})/(2|3|4|5|6|8|10|16|32|64|100)");
  private static final Pattern ORDINAL = Pattern.compile("(\\d{1,3}(?:,\\d{3})+|\\d+)(?:st|nd|rd|th)");

  private Digits() {}

  static Optional<Numeral> at(Pieces p, int i, Lexicon lex) {
    String w = p.low(i);
    var ordinal = ORDINAL.matcher(w);
    if (ordinal.matches()) return Optional.of(Numeral.of(Form.ORDINAL, value(ordinal.group(1)), 1, i, i + 1));
    if (SLASH.matcher(w).matches()) return Optional.of(quotient(w)).filter(v -> v < 1).map(v -> Numeral.of(Form.FRACTION, v, 1, i, i + 1));
    if (!DIGITS.matcher(w).matches()) return Optional.empty();
    if (p.low(i + 1).equals("\u2044") && p.isDigits(i + 2)) return Optional.of(Numeral.of(Form.FRACTION, value(w) / value(p.low(i + 2)), 1, i, i + 3));
    Optional<Numeral> power = power(p, i, value(w));
    if (power.isPresent()) return power;
    if (w.length() < 4 && p.low(i + 1).equals(",") && p.glued(i + 1) && p.low(i + 2).equals("000")) return Optional.of(Scales.scaled(p, Numeral.of(Form.DIGITS, value(w) * 1000, 1, i, i + 3), lex));
    Numeral plain = Parts.with(p, Numeral.of(Form.DIGITS, value(w), 1, i, i + 1), lex);
    return Optional.of(Scales.scaled(p, plain, lex));
  }

  /** Value of digits before and behind a slash, "3/4"; 0 for all else. */
  static double quotient(String word) {
    var slash = SLASH.matcher(word);
    return slash.matches() ? value(slash.group(1)) / value(slash.group(2)) : 0;
  }

  /** "1.5 x 10^9", "1.5\u00D710-9". */
  private static Optional<Numeral> power(Pieces p, int i, double value) {
    boolean times = (p.low(i + 1).equals("\u00D7") || p.low(i + 1).equals("x")) && p.low(i + 2).equals("10");
    if (!times) return Optional.empty();
    int k = p.low(i + 3).equals("^") ? i + 4 : i + 3;
    boolean minus = p.low(k).equals("\u2212") || p.low(k).equals("-") || p.hyphen(k) && p.isDigits(k);
    if (minus && !p.isDigits(k)) k++;
    if (!p.isDigits(k) || !p.glued(k) && !p.hyphen(k) || p.low(k).length() > 3) return Optional.empty();
    return Optional.of(Numeral.of(Form.DIGITS, value * Math.pow(10, minus ? -value(p.low(k)) : value(p.low(k))), 1, i, k + 1));
  }

  static double value(String digits) {
    return Double.parseDouble(digits.replace(",", ""));
  }
}
