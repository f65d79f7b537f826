package org.stemma.text;

/** Cuts text into words, numbers and marks without changing a character. */
final class TokenScanner {
  private TokenScanner() {}

  /** Told of each cut, in order. */
  interface Sink {
    void token(int begin, int end);
  }

  static void scan(String s, Span range, Sink out) {
    int i = range.begin();
    int end = range.end();
    while (i < end) {
      char c = s.charAt(i);
      if (isSpace(c)) {
        i++;
      } else if (isWordStart(s, i, end)) {
        i = word(s, i, end, out);
      } else {
        i = mark(s, i, end, out);
      }
    }
  }

  static boolean isSpace(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\u200B' || c == '\uFEFF';
  }

  private static boolean isWordStart(String s, int i, int end) {
    char c = s.charAt(i);
    return isWordChar(c) || isLeadingPoint(s, i, end);
  }

  /** ".5" and "'80s" begin a number. */
  private static boolean isLeadingPoint(String s, int i, int end) {
    return s.charAt(i) == '.' && i + 1 < end && isDigit(s.charAt(i + 1))
        && (i == 0 || !isWordChar(s.charAt(i - 1)));
  }

  static boolean isWordChar(char c) {
    return Character.isLetterOrDigit(c) || Character.isSurrogate(c) || c == '_'
        || Character.getType(c) == Character.NON_SPACING_MARK;
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private static boolean isApostrophe(char c) {
    return c == '\'' || c == '\u2019' || c == '\u02BC';
  }

  private static int word(String s, int from, int end, Sink out) {
    int i = from + 1;
    while (i < end && (isWordChar(s.charAt(i)) || joins(s, from, i, end))) i++;
    if (i < end && s.charAt(i) == '.' && keepsPoint(s, from, i, end)) i++;
    return clitics(s, from, i, out);
  }

  /** Marks that stay inside a word: 4,000  3.5  U.S  al-Qaeda  O'Neill  1961's  10:30  12/25  AT&T. */
  private static boolean joins(String s, int from, int i, int end) {
    if (i + 1 >= end || i == from) return false;
    char c = s.charAt(i);
    char before = s.charAt(i - 1);
    char after = s.charAt(i + 1);
    return switch (c) {
      case ',', ':', '/' -> isDigit(before) && isDigit(after);
      case '.' -> isDigit(before) && isDigit(after) || isInitials(s, afterHyphen(s, from, i), i) && Character.isLetter(after);
      case '-', '\u2010', '\u2011' -> isWordChar(before) && isWordChar(after);
      case '&' -> Character.isUpperCase(before) && Character.isUpperCase(after);
      case '@' -> Character.isLetterOrDigit(after);
      default -> isApostrophe(c) && Character.isLetter(after) && (Character.isLetter(before) || isDigit(before) && lower(s, i + 1) == 's');
    };
  }

  /** "U", "U.S", "a.m": single letters with points between. */
  private static boolean isInitials(String s, int from, int i) {
    for (int k = i - 1; k >= from; k -= 2) {
      if (!Character.isLetter(s.charAt(k))) return false;
      if (k > from && s.charAt(k - 1) != '.') return false;
    }
    return true;
  }

  /** Where the last part of a word with hyphens begins: "D-N.Y.", "R-Fla.". */
  private static int afterHyphen(String s, int from, int i) {
    int k = i;
    while (k > from && s.charAt(k - 1) != '-') k--;
    return k;
  }

  /** The point belongs to initials and to common shortenings; the splitter decides if it also ends a sentence. */
  private static boolean keepsPoint(String s, int start, int i, int end) {
    int from = afterHyphen(s, start, i);
    if (from > start && isInitials(s, from, i) && i - from < 3) return false;
    if (isInitials(s, from, i) && Character.isUpperCase(s.charAt(from))) return true;
    if (isInitials(s, from, i) && i - from >= 3) return true;
    return Shortenings.isShortening(s.substring(from, i));
  }

  private static int clitics(String s, int from, int to, Sink out) {
    int cut = cliticStart(s, from, to);
    if (cut > from) {
      out.token(from, cut);
      out.token(cut, to);
    } else {
      out.token(from, to);
    }
    return to;
  }

  private static int cliticStart(String s, int from, int to) {
    int n = to - from;
    if (n > 3 && isApostrophe(s.charAt(to - 2)) && lower(s, to - 1) == 't' && lower(s, to - 3) == 'n') {
      return to - 3;
    }
    if (n > 2 && isApostrophe(s.charAt(to - 2)) && "sdm".indexOf(lower(s, to - 1)) >= 0) return to - 2;
    if (n > 3 && isApostrophe(s.charAt(to - 3))) {
      String tail = ("" + lower(s, to - 2)) + lower(s, to - 1);
      if (tail.equals("re") || tail.equals("ve") || tail.equals("ll")) return to - 3;
    }
    return -1;
  }

  private static char lower(String s, int i) {
    return Character.toLowerCase(s.charAt(i));
  }

  private static int mark(String s, int i, int end, Sink out) {
    char c = s.charAt(i);
    int j = i + 1;
    if (c == '.' || c == '-' || c == '\'' || c == '`') {
      while (j < end && s.charAt(j) == c) j++;
    }
    out.token(i, j);
    return j;
  }
}
