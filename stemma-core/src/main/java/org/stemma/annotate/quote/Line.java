package org.stemma.annotate.quote;

import java.util.List;
import org.stemma.model.Prose;
import org.stemma.model.Sentence;
import org.stemma.text.Span;

/**
 * One sentence with its quotation marks taken out, so that clauses can be read through them. Places count words of this
 * line, 0..size()-1; each knows its token and the quoted stretch that holds it.
 */
final class Line {
  private final Prose prose;
  private final Sentence sentence;
  private final int index;
  private final int[] tokens;
  private final int[] regions;

  private Line(Prose prose, Sentence sentence, int index, int[] tokens, int[] regions) {
    this.prose = prose;
    this.sentence = sentence;
    this.index = index;
    this.tokens = tokens;
    this.regions = regions;
  }

  static Line of(Prose prose, int index, List<Quoted> quoted, int[] regionOfToken) {
    Sentence s = prose.sentences().get(index);
    int[] tokens = new int[s.size()];
    int n = 0;
    for (int i = s.first(); i < s.last(); i++) if (regionOfToken[i] != MARK) tokens[n++] = i;
    int[] kept = java.util.Arrays.copyOf(tokens, n);
    int[] regions = new int[n];
    for (int k = 0; k < n; k++) regions[k] = regionOfToken[kept[k]];
    return new Line(prose, s, index, kept, regions);
  }

  /** Stands for a quotation mark in the table of regions. */
  static final int MARK = -2;

  int size() {
    return tokens.length;
  }

  int index() {
    return index;
  }

  Sentence sentence() {
    return sentence;
  }

  int token(int k) {
    return tokens[k];
  }

  /** Number of the quoted stretch that holds the word, or -1; -1 outside the line. */
  int region(int k) {
    return k < 0 || k >= regions.length ? -1 : regions[k];
  }

  String tag(int k) {
    return k < 0 || k >= tokens.length ? "" : prose.tag(tokens[k]);
  }

  String lower(int k) {
    return k < 0 || k >= tokens.length ? "" : prose.tokens().lower(tokens[k]);
  }

  String word(int k) {
    return k < 0 || k >= tokens.length ? "" : prose.tokens().word(tokens[k]);
  }

  String lemma(int k) {
    return k < 0 || k >= tokens.length ? "" : prose.lemma(tokens[k]);
  }

  boolean is(int k, String word) {
    return lower(k).equals(word);
  }

  boolean isComma(int k) {
    return is(k, ",");
  }

  boolean isDash(int k) {
    String w = lower(k);
    return w.equals("--") || w.equals("\u2014") || w.equals("\u2013") || w.equals("---");
  }

  boolean isStop(int k) {
    String w = lower(k);
    return w.equals(".") || w.equals("!") || w.equals("?") || w.equals("\u2026") || w.startsWith("..");
  }

  int begin(int k) {
    return prose.tokens().begin(tokens[k]);
  }

  int end(int k) {
    return prose.tokens().end(tokens[k]);
  }

  /** Characters from the first to one before the last word. */
  Span span(int from, int to) {
    return new Span(begin(from), end(to - 1));
  }

  /** True when a quoted stretch ends between k-1 and k. */
  boolean quoteEndsBefore(int k) {
    return region(k - 1) >= 0 && region(k - 1) != region(k);
  }

  /** True when a quoted stretch begins at k. */
  boolean quoteBeginsAt(int k) {
    return region(k) >= 0 && region(k) != region(k - 1);
  }

  /** Words of the range, in lower case. */
  String lowers(int from, int to) {
    StringBuilder b = new StringBuilder();
    for (int k = from; k < to; k++) b.append(k > from ? " " : "").append(lower(k));
    return b.toString();
  }
}
