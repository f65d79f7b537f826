package org.stemma.annotate.when;

import java.util.ArrayList;
import java.util.List;
import org.stemma.model.Prose;
import org.stemma.model.Sentence;
import org.stemma.text.Span;

/** The words of one sentence, cut further at hyphens: "mid-1990s" is three atoms, "2021-08-10" stays one. */
record Atoms(int[] begins, int[] ends, String[] words, String[] lowers, int[] tokens) {

  static Atoms of(Prose prose, Sentence sentence) {
    List<int[]> cuts = new ArrayList<>();
    for (int t = sentence.first(); t < sentence.last(); t++) cut(prose, t, cuts);
    int n = cuts.size();
    Atoms out = new Atoms(new int[n], new int[n], new String[n], new String[n], new int[n]);
    for (int i = 0; i < n; i++) {
      int[] c = cuts.get(i);
      out.begins[i] = c[0];
      out.ends[i] = c[1];
      out.tokens[i] = c[2];
      out.words[i] = prose.text().substring(c[0], c[1]);
      out.lowers[i] = lower(out.words[i]);
    }
    return out;
  }

  private static String lower(String word) {
    return word.toLowerCase(java.util.Locale.ROOT).replace('\u2019', '\'').replace('\u2010', '-').replace('\u2011', '-').replace('\u2013', '-');
  }

  private static void cut(Prose prose, int token, List<int[]> out) {
    int begin = prose.tokens().begin(token);
    int end = prose.tokens().end(token);
    String word = prose.tokens().word(token);
    if (!hasHyphen(word) || Digits.isIsoDate(word)) {
      out.add(new int[] {begin, end, token});
      return;
    }
    int from = 0;
    for (int i = 0; i < word.length(); i++) {
      if (isHyphen(word.charAt(i))) {
        if (i > from) out.add(new int[] {begin + from, begin + i, token});
        out.add(new int[] {begin + i, begin + i + 1, token});
        from = i + 1;
      }
    }
    if (from < word.length()) out.add(new int[] {begin + from, end, token});
  }

  private static boolean hasHyphen(String word) {
    for (int i = 1; i + 1 < word.length(); i++) if (isHyphen(word.charAt(i))) return true;
    return false;
  }

  private static boolean isHyphen(char c) {
    return c == '-' || c == '\u2010' || c == '\u2011' || c == '\u2013';
  }

  int size() {
    return words.length;
  }

  /** The atom in lower case, or "" outside. */
  String lower(int i) {
    return i < 0 || i >= lowers.length ? "" : lowers[i];
  }

  boolean isCapital(int i) {
    return Character.isUpperCase(words[i].charAt(0));
  }

  /** From the first character of atom i to the last of atom j-1. */
  Span span(int i, int j) {
    return new Span(begins[i], ends[j - 1]);
  }
}
