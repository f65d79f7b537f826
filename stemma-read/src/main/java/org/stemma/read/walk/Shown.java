package org.stemma.read.walk;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.parser.Parser;
import org.stemma.read.html.Inert;

/**
 * Characters that show something, decomposed (Unicode NFD), white space left out; each knows the stretch of source that it stands for.
 *
 * @param from first source character of each
 * @param to behind the last
 */
record Shown(String text, int[] from, int[] to) {
  private static final Pattern REFERENCE = Pattern.compile("&(?:#[0-9]{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z][A-Za-z0-9]{1,31});?");
  private static final Pattern ESCAPE = Pattern.compile("\\\\(?:u([0-9a-fA-F]{4})|([\"\\\\/bfnrt]))");

  /** Of a text that stands for itself. */
  static Shown plain(String s) {
    Building b = new Building(s.length());
    for (int i = 0; i < s.length(); i++) b.add(s.charAt(i), i, i + 1);
    return b.done();
  }

  /** Of markup: tags, comments, scripts and styles show nothing, references show what they name. */
  static Shown markup(String s) {
    Building b = new Building(s.length());
    Matcher reference = REFERENCE.matcher(s);
    for (int i = 0; i < s.length(); ) {
      int end = s.charAt(i) == '<' ? tag(s, i) : i;
      if (end > i) i = end;
      else i = one(s, i, reference, b);
    }
    return b.done();
  }

  /** Of source in which text stands in attributes, scripts or fields: tags show too, escapes of JSON are read. */
  static Shown raw(String s) {
    Building b = new Building(s.length());
    Matcher reference = REFERENCE.matcher(s);
    Matcher escape = ESCAPE.matcher(s);
    for (int i = 0; i < s.length(); ) {
      if (s.charAt(i) == '\\' && escape.region(i, s.length()).lookingAt()) {
        String letter = escape.group(1) != null ? String.valueOf((char) Integer.parseInt(escape.group(1), 16)) : "nrtbf".contains(escape.group(2)) ? " " : escape.group(2);
        b.add(letter.charAt(0), i, escape.end());
        i = escape.end();
      } else i = one(s, i, reference, b);
    }
    return b.done();
  }

  private static int one(String s, int i, Matcher reference, Building b) {
    if (s.charAt(i) == '&' && reference.region(i, s.length()).lookingAt()) {
      String named = Parser.unescapeEntities(reference.group(), false);
      if (!named.equals(reference.group())) {
        for (int k = 0; k < named.length(); k++) b.add(named.charAt(k), i, reference.end());
        return reference.end();
      }
    }
    b.add(s.charAt(i), i, i + 1);
    return i + 1;
  }

  /** Behind the tag, comment, script or style that begins here; the same place where none does. */
  private static int tag(String s, int at) {
    if (s.startsWith("<!--", at)) return end(s.indexOf("-->", at + 4), 3, s);
    if (at + 1 >= s.length() || !(Character.isLetter(s.charAt(at + 1)) || "/!?".indexOf(s.charAt(at + 1)) >= 0)) return at;
    int i = at + 1;
    for (char quote = 0; i < s.length() && (quote != 0 || s.charAt(i) != '>'); i++) {
      char c = s.charAt(i);
      if (quote == 0 && (c == '"' || c == '\'') && s.charAt(i - 1) == '=') quote = c;
      else if (c == quote) quote = 0;
    }
    int end = Math.min(s.length(), i + 1);
    String name = s.substring(at + 1, Math.min(s.length(), at + 8)).toLowerCase(Locale.ROOT);
    for (String silent : new String[] {"script", "style"}) {
      if (name.startsWith(silent)) return end(lower(s, "</" + silent, end), 0, s);
    }
    return end;
  }

  private static int lower(String s, String mark, int from) {
    for (int i = s.indexOf("</", from); i >= 0; i = s.indexOf("</", i + 2)) if (s.regionMatches(true, i, mark, 0, mark.length())) return i;
    return -1;
  }

  private static int end(int found, int length, String s) {
    return found < 0 ? s.length() : found + length;
  }

  /** Grows the three side by side. */
  private static final class Building {
    private final StringBuilder text;
    private int[] from;
    private int[] to;

    Building(int size) {
      text = new StringBuilder(size);
      from = new int[size + 16];
      to = new int[size + 16];
    }

    void add(char c, int begin, int end) {
      if (c <= ' ' || c == '\u00A0' || c == '\u2007' || c == '\u202F' || Character.isWhitespace(c) || Inert.is(c) || c == '\uDB40') return;
      if (c < '\u00C0') put(c, begin, end);
      else for (char d : Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFD).toCharArray()) put(d, begin, end);
    }

    private void put(char c, int begin, int end) {
      if (text.length() == from.length) {
        from = Arrays.copyOf(from, from.length * 2);
        to = Arrays.copyOf(to, to.length * 2);
      }
      from[text.length()] = begin;
      to[text.length()] = end;
      text.append(c);
    }

    Shown done() {
      return new Shown(text.toString(), Arrays.copyOf(from, text.length()), Arrays.copyOf(to, text.length()));
    }
  }
}
