package org.stemma.annotate.figure;

import java.util.regex.Pattern;
import org.stemma.annotate.figure.Numeral.Form;
import org.stemma.text.Span;

/** Digits glued to letters or marks of a code, a telephone number, a score of three or an address on the net. */
final class Codes {
  private static final Pattern PHONE = Pattern.compile("(?<!\\d)(?:(?:\\(?\\d{3}\\)?[ .-]{1,2})?\\d{3}[.-]\\d{4}|\\(?0\\d{2,4}\\)?(?:[ .-]\\d{3,8}){1,2})(?!\\d)");
  /** Characters around a number in which the rest of a telephone number stands. */
  private static final int PHONE_LENGTH = 18;

  private Codes() {}

  static boolean is(Pieces p, Amount a) {
    if (a.number().form() != Form.DIGITS) return false;
    String text = p.prose().text();
    if (isPhone(text, p.span(a.from(), a.to())) || isBracketed(p, a) || isMarked(p, a, text)) return true;
    if (p.hyphen(a.to()) && p.isDigits(a.to()) && a.until().isEmpty() || isSecondYear(p, a) || isThird(p, a)) return true;
    return isPhoneRange(p, a) || p.low(a.from()).startsWith("0") && p.low(a.from()).length() > 1 && p.low(a.from()).charAt(1) != '.';
  }

  /** "[3]": a note. */
  private static boolean isBracketed(Pieces p, Amount a) {
    return p.low(a.from() - 1).equals("[") && p.low(a.to()).equals("]") && p.glued(a.from() - 1);
  }

  /** Right behind or before a mark of codes and addresses, or across a sign from another number; "#50,000" is told of a sum. */
  private static boolean isMarked(Pieces p, Amount a, String text) {
    int begin = p.begin(a.from());
    int end = p.end(a.to() - 1);
    char before = begin > 0 ? text.charAt(begin - 1) : ' ';
    char after = end < text.length() ? text.charAt(end) : ' ';
    boolean hash = before == '#' && a.number().scale() >= 1000;
    return "#@&=_/:".indexOf(before) >= 0 && !hash || "@=_".indexOf(after) >= 0 || isAcross(text, begin - 1) || isAcross(text, end);
  }

  /** "555-0142" that was read as a range. */
  private static boolean isPhoneRange(Pieces p, Amount a) {
    if (a.until().isEmpty()) return false;
    return p.hyphen(a.to()) && p.isDigits(a.to()) || p.low(a.number().first()).length() == 3 && p.low(a.to() - 1).length() == 4 && p.hyphen(a.to() - 1);
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

  private static boolean isPhone(String text, Span number) {
    int from = Math.max(0, number.begin() - PHONE_LENGTH);
    var phone = PHONE.matcher(text).region(from, Math.min(text.length(), number.end() + PHONE_LENGTH));
    while (phone.find()) if (phone.start() <= number.begin() && phone.end() >= number.end()) return true;
    return false;
  }
}
