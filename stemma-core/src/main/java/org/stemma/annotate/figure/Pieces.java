package org.stemma.annotate.figure;

import java.util.Arrays;
import java.util.Locale;
import java.util.function.Predicate;
import org.stemma.model.Prose;
import org.stemma.model.Sentence;
import org.stemma.text.Span;
import org.stemma.text.Tokens;

/**
 * The tokens of one sentence, cut further where numbers hide in them: "five-minute" is "five" + "minute", "$1.5bn" is
 * "$" + "1.5" + "bn", "32in" is "32" + "in". "B-52" and "A320" are names and stay whole.
 */
final class Pieces {
  private final Prose prose;
  private final Sentence sentence;
  private final Lexicon lex;
  private int[] begins;
  private int[] ends;
  private int[] tokens;
  private boolean[] hyphens;
  private String[] lowers;
  private int size;

  private Pieces(Prose prose, Sentence sentence, Lexicon lex) {
    this.lex = lex;
    this.prose = prose;
    this.sentence = sentence;
    int room = sentence.size() + 8;
    begins = new int[room];
    ends = new int[room];
    tokens = new int[room];
    hyphens = new boolean[room];
    lowers = new String[room];
  }

  /** @param prefix tells lower-case letters that may stand glued before digits, such as "rm" in "RM79" */
  static Pieces of(Prose prose, Sentence sentence, Lexicon lex, Predicate<String> prefix) {
    Pieces out = new Pieces(prose, sentence, lex);
    Tokens t = prose.tokens();
    for (int i = sentence.first(); i < sentence.last(); i++) {
      if (needsCut(t.word(i))) out.cut(t, i, prefix);
      else out.add(t.begin(i), t.end(i), i, false, t.lower(i));
    }
    return out;
  }

  /** The word is of the class, in the language of the sentence. */
  boolean in(Closed words, String word) {
    return lex.has(words, word);
  }

  private static boolean needsCut(String w) {
    if (w.length() < 2) return false;
    boolean digit = false;
    boolean other = false;
    for (int i = 0; i < w.length(); i++) {
      char c = w.charAt(i);
      if (isHyphen(c)) return true;
      if (isDigit(c)) digit = true;
      else other = true;
    }
    return digit && other;
  }

  private void cut(Tokens t, int token, Predicate<String> prefix) {
    String text = prose.text();
    int at = t.begin(token);
    int end = t.end(token);
    boolean hyphen = false;
    while (at < end) {
      if (isHyphen(text.charAt(at))) {
        hyphen = true;
        at++;
      } else {
        int to = pieceEnd(text, at, end, prefix);
        add(at, to, token, hyphen, text.substring(at, to).toLowerCase(Locale.ROOT).replace('\u2019', '\''));
        hyphen = false;
        at = to;
      }
    }
  }

  private static int pieceEnd(String s, int from, int end, Predicate<String> prefix) {
    int hyphen = from;
    while (hyphen < end && !isHyphen(s.charAt(hyphen))) hyphen++;
    if (isDigit(s.charAt(from)) || s.charAt(from) == '.') return numberEnd(s, from, hyphen);
    int letters = from;
    while (letters < hyphen && !isDigit(s.charAt(letters))) letters++;
    if (letters == hyphen) return hyphen;
    boolean known = prefix.test(s.substring(from, letters).toLowerCase(Locale.ROOT)) && !isCode(s, letters, hyphen);
    return known ? letters : hyphen;
  }

  /** "US10YT": letters that are no scale follow the digits. */
  private static boolean isCode(String s, int from, int end) {
    int i = from;
    while (i < end && !Character.isLetter(s.charAt(i))) i++;
    return end - i > 1 && !s.substring(i, end).toLowerCase(Locale.ROOT).matches("bn|mn|tn|mln|bln|mil|million|billion|trillion");
  }

  /** End of the digits; ordinals ("19th"), decades ("1940s") and mixed codes ("4x4") stay whole. */
  private static int numberEnd(String s, int from, int end) {
    int i = from;
    while (i < end && (isDigit(s.charAt(i)) || ",./:".indexOf(s.charAt(i)) >= 0)) i++;
    while (i > from && !isDigit(s.charAt(i - 1))) i--;
    if (i == end) return end;
    String rest = s.substring(i, end).toLowerCase(Locale.ROOT);
    if (rest.equals("st") || rest.equals("nd") || rest.equals("rd") || rest.equals("th") || rest.equals("s") && i - from != 1) return end;
    for (int k = 0; k < rest.length(); k++) if (isDigit(rest.charAt(k)) && !(k == rest.length() - 1 && rest.charAt(k) <= '3')) return end;
    return i;
  }

  private static boolean isHyphen(char c) {
    return c == '-' || c == '\u2010' || c == '\u2011';
  }

  static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private void add(int begin, int end, int token, boolean hyphen, String lower) {
    if (size == begins.length) grow();
    begins[size] = begin;
    ends[size] = end;
    tokens[size] = token;
    hyphens[size] = hyphen;
    lowers[size++] = lower;
  }

  private void grow() {
    int room = size * 2;
    begins = Arrays.copyOf(begins, room);
    ends = Arrays.copyOf(ends, room);
    tokens = Arrays.copyOf(tokens, room);
    hyphens = Arrays.copyOf(hyphens, room);
    lowers = Arrays.copyOf(lowers, room);
  }

  Prose prose() {
    return prose;
  }

  Sentence sentence() {
    return sentence;
  }

  int size() {
    return size;
  }

  boolean has(int i) {
    return i >= 0 && i < size;
  }

  int begin(int i) {
    return begins[i];
  }

  int end(int i) {
    return ends[i];
  }

  int token(int i) {
    return tokens[i];
  }

  /** From the first character of piece i to the last of piece j-1. */
  Span span(int from, int to) {
    return new Span(begins[from], ends[to - 1]);
  }

  /** In lower case; "" outside. */
  String low(int i) {
    return has(i) ? lowers[i] : "";
  }

  /** As printed; "" outside. */
  String word(int i) {
    return has(i) ? prose.text().substring(begins[i], ends[i]) : "";
  }

  /** Tag of its token; "" outside. */
  String tag(int i) {
    return has(i) ? prose.tag(tokens[i]) : "";
  }

  String lemma(int i) {
    return !has(i) ? "" : isWholeToken(i) ? prose.lemma(tokens[i]) : lowers[i];
  }

  boolean isWholeToken(int i) {
    return begins[i] == prose.tokens().begin(tokens[i]) && ends[i] == prose.tokens().end(tokens[i]);
  }

  /** A hyphen stands between the piece before and this one. */
  boolean hyphen(int i) {
    return has(i) && hyphens[i];
  }

  /** No space stands before this piece. */
  boolean glued(int i) {
    return i > 0 && i < size && begins[i] == ends[i - 1];
  }

  boolean isDigits(int i) {
    String w = low(i);
    return !w.isEmpty() && (isDigit(w.charAt(0)) || w.length() > 1 && w.charAt(0) == '.' && isDigit(w.charAt(1)));
  }

  boolean isCapital(int i) {
    return has(i) && Character.isUpperCase(prose.text().charAt(begins[i]));
  }

  /** "CDs", "MPs": capitals and a small letter behind them. */
  boolean isAcronyms(int i) {
    String w = word(i);
    if (w.length() < 3 || !Character.isLowerCase(w.charAt(w.length() - 1))) return false;
    for (int k = 0; k < w.length() - 1; k++) if (!Character.isUpperCase(w.charAt(k))) return false;
    return true;
  }

  /** Most words of the sentence begin with a capital: capitals tell nothing. */
  boolean isTitle() {
    int capitals = 0;
    int words = 0;
    for (int i = 0; i < size; i++) {
      if (!Character.isLetter(low(i).charAt(0))) continue;
      words++;
      if (isCapital(i)) capitals++;
    }
    return words > 3 && capitals * 3 > words * 2;
  }

  boolean isNoun(int i) {
    return tag(i).startsWith("NN");
  }

  /** The lower-case words of [from, to) with single spaces. */
  String phrase(int from, int to) {
    StringBuilder out = new StringBuilder();
    for (int i = Math.max(0, from); i < Math.min(to, size); i++) {
      if (!out.isEmpty()) out.append(' ');
      out.append(lowers[i]);
    }
    return out.toString();
  }
}
