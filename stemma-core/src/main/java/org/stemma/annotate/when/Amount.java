package org.stemma.annotate.when;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/**
 * A number before a unit of time: "20", "twenty-five", "2 1/2", "one and a half", "two hundred", "several".
 *
 * @param value plain decimal, or "X" when it is not told how many
 * @param length atoms
 */
record Amount(String value, int length) {

  static Optional<Amount> at(Atoms atoms, int i, Lexicon lexicon) {
    String first = atoms.lower(i);
    if (lexicon.is(first, "some")) return Optional.of(new Amount(lexicon.value(first, "some"), 1));
    int at = i;
    BigDecimal total = BigDecimal.ZERO;
    BigDecimal part = BigDecimal.ZERO;
    boolean any = false;
    while (at < atoms.size()) {
      int word = at > i && atoms.lower(at).equals("-") ? at + 1 : at;
      Optional<BigDecimal> n = plain(atoms.lower(word), lexicon);
      if (n.isEmpty() || any && !follows(part, n.get(), atoms.lower(word))) break;
      if (isScale(n.get()) && any) {
        part = part.multiply(n.get());
        if (n.get().intValue() >= 1000) {
          total = total.add(part);
          part = BigDecimal.ZERO;
        }
      } else {
        part = part.add(n.get());
      }
      any = true;
      at = word + 1;
    }
    if (!any) return Optional.empty();
    total = total.add(part);
    int half = halfLength(atoms, at, lexicon);
    if (half > 0) total = total.add(halfValue(atoms, at, lexicon));
    return Optional.of(new Amount(total.stripTrailingZeros().toPlainString(), at + half - i));
  }

  /** A year in words: "nineteen ninety-six". */
  static Optional<Amount> year(Atoms atoms, int i, Lexicon lexicon) {
    int century = small(atoms.lower(i), lexicon);
    int tens = small(atoms.lower(i + 1), lexicon);
    if (century < 15 || century > 20 || tens < 10 || tens > 99) return Optional.empty();
    int dash = atoms.lower(i + 2).equals("-") ? 3 : 2;
    int ones = tens >= 20 && tens % 10 == 0 ? small(atoms.lower(i + dash), lexicon) : 0;
    boolean more = ones > 0 && ones < 10;
    return Optional.of(new Amount(String.valueOf(century * 100 + tens + (more ? ones : 0)), more ? dash + 1 : 2));
  }

  private static int small(String word, Lexicon lexicon) {
    String value = lexicon.value(word, "count");
    return value.isEmpty() ? 0 : Integer.parseInt(value);
  }

  /** "twenty" may be followed by "five", "two" by "hundred", "hundred" by "twelve"; digits stand alone. */
  private static boolean follows(BigDecimal part, BigDecimal next, String word) {
    if (Character.isDigit(word.charAt(0))) return false;
    if (isScale(next)) return true;
    int p = part.intValue();
    return p >= 20 && p < 100 && p % 10 == 0 && next.intValue() < 10 || p >= 100 && p % 100 == 0 && next.intValue() < 100;
  }

  private static boolean isScale(BigDecimal n) {
    int v = n.intValue();
    return v == 12 || v == 100 || v == 1000 || v == 1_000_000;
  }

  private static Optional<BigDecimal> plain(String word, Lexicon lexicon) {
    if (!word.isEmpty() && Character.isDigit(word.charAt(0))) {
      String bare = word.replace(",", "");
      boolean number = bare.matches("\\d{1,7}(\\.\\d{1,3})?");
      return number ? Optional.of(new BigDecimal(bare)) : Optional.empty();
    }
    String value = lexicon.value(word, "count");
    return value.isEmpty() ? Optional.empty() : Optional.of(new BigDecimal(value));
  }

  /** "1/2", "and a half", "and one - half". */
  private static int halfLength(Atoms atoms, int at, Lexicon lexicon) {
    if (!fraction(atoms.lower(at)).equals(BigDecimal.ZERO)) return 1;
    if (!lexicon.is(atoms.lower(at), "and")) return 0;
    if (lexicon.is(atoms.lower(at + 2), "half")) return 3;
    return atoms.lower(at + 2).equals("-") && lexicon.is(atoms.lower(at + 3), "half") ? 4 : 0;
  }

  private static BigDecimal halfValue(Atoms atoms, int at, Lexicon lexicon) {
    BigDecimal f = fraction(atoms.lower(at));
    return f.equals(BigDecimal.ZERO) ? new BigDecimal("0.5") : f;
  }

  private static BigDecimal fraction(String word) {
    return switch (word) {
      case "\u00BD" -> new BigDecimal("0.5");
      case "\u00BC" -> new BigDecimal("0.25");
      case "\u00BE" -> new BigDecimal("0.75");
      default -> word.matches("[1-9]/[2-9]")
          ? new BigDecimal(word.charAt(0) - '0').divide(new BigDecimal(word.charAt(2) - '0'), 2, RoundingMode.HALF_UP)
          : BigDecimal.ZERO;
    };
  }
}
