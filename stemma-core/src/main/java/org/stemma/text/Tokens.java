package org.stemma.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * The words and marks of a text in order, each with its place. An immutable view over arrays: a
 * token is an index 0..size()-1; records are not made for them.
 *
 * <p>Every token is a stretch of the source: {@code text.substring(begin(i), end(i))}. Contractions
 * are cut as the Penn Treebank does ("doesn't" is "does" + "n't", "Kabul's" is "Kabul" + "'s").
 */
public final class Tokens {
  private final String text;
  private final int[] begins;
  private final int[] ends;
  private final String[] words;
  private final String[] lowers;

  private Tokens(String text, int[] begins, int[] ends) {
    this.text = text;
    this.begins = begins;
    this.ends = ends;
    this.words = new String[begins.length];
    this.lowers = new String[begins.length];
    for (int i = 0; i < begins.length; i++) {
      words[i] = text.substring(begins[i], ends[i]);
      lowers[i] = words[i].toLowerCase(Locale.ROOT).replace('\u2019', '\'').replace('\u2015', '\u2014');
    }
  }

  /** Cuts the whole text. Cost: linear. */
  public static Tokens of(String text) {
    return of(text, new Span(0, text.length()));
  }

  /** Cuts one stretch of a text; offsets count from the start of the whole text. */
  public static Tokens of(String text, Span range) {
    List<Span> cuts = new ArrayList<>(range.length() / 5 + 1);
    TokenScanner.scan(text, range, (b, e) -> cuts.add(new Span(b, e)));
    return of(text, cuts);
  }

  /** Takes cuts made elsewhere, in order and apart. */
  public static Tokens of(String text, List<Span> cuts) {
    int[] begins = cuts.stream().mapToInt(Span::begin).toArray();
    int[] ends = cuts.stream().mapToInt(Span::end).toArray();
    return new Tokens(text, begins, ends);
  }

  public int size() {
    return begins.length;
  }

  public int begin(int i) {
    return begins[i];
  }

  public int end(int i) {
    return ends[i];
  }

  public Span span(int i) {
    return new Span(begins[i], ends[i]);
  }

  /** From the first character of token i to the last of token j-1. */
  public Span span(int from, int to) {
    return new Span(begins[from], ends[to - 1]);
  }

  /** The token as printed. */
  public String word(int i) {
    return words[i];
  }

  /** The token in lower case, apostrophes made straight, a horizontal bar a dash. */
  public String lower(int i) {
    return lowers[i];
  }

  /** The token in lower case, or "" outside 0..size()-1, so that rules can look past an edge. */
  public String lowerAt(int i) {
    return i < 0 || i >= lowers.length ? "" : lowers[i];
  }

  /** The text all offsets count in. */
  public String text() {
    return text;
  }

  /** First token that ends after the offset; size() when there is none. */
  public int firstAfter(int offset) {
    int at = Arrays.binarySearch(ends, offset);
    return at >= 0 ? at + 1 : -at - 1;
  }

  /** Tokens that lie at least in part inside the span, as the half-open range [first, last). */
  public int[] range(Span span) {
    int first = firstAfter(span.begin());
    int last = first;
    while (last < begins.length && begins[last] < span.end()) last++;
    return new int[] {first, last};
  }
}
