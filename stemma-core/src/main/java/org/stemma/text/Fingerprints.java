package org.stemma.text;

/** The hashes that stand for a text, of runs of its words. Arrays are used again from text to text. */
final class Fingerprints {
  /** Words whose hash is taken together. */
  static final int RUN = 5;

  private static final long FACTOR = 0x9E3779B97F4A7C15L;
  /** What a word adds that has gone through a whole run. */
  private static final long LEAVING = FACTOR * FACTOR * FACTOR * FACTOR * FACTOR;
  private static final int ASCII = 128;
  /** For each letter and digit of ASCII, great and small alike, a number of its own; 0 for what belongs to no word. */
  private static final long[] NUMBERS = new long[ASCII];

  static {
    for (char c = 0; c < ASCII; c++) if (Character.isLetterOrDigit(c)) NUMBERS[c] = mixed(Character.toLowerCase(c));
  }

  private final int window;
  private char[] chars = new char[4096];
  private long[] hashes = new long[512];
  private int[] ends = new int[512];
  private int[] kept = new int[512];
  private int[] places = new int[512];

  /** @param window of as many runs in a row the least hash is kept */
  Fingerprints(int window) {
    this.window = window;
  }

  /** Reads a text. @return how many hashes stand for it, some maybe twice */
  int read(CharSequence text) {
    return keep(words(text));
  }

  /** Keeps hashes of the text whose words were just read, whose own hashes are gone then. @return how many */
  int keep(int words) {
    int runs = runs(words);
    int wide = Math.min(window, runs);
    int n = 0;
    int last = -1;
    for (int end = wide; end <= runs && runs > 0; end++) {
      if (last < end - wide) last = least(end - wide, end);
      else if (hashes[end - 1] <= hashes[last]) last = end - 1;
      else continue;
      places[n] = last;
      kept[n++] = (int) (hashes[last] >>> 16);
    }
    return n;
  }

  /** The hashes of the text that was read last. */
  int[] kept() {
    return kept;
  }

  /** The words at which the runs of the kept hashes begin, from 0, rising. */
  int[] places() {
    return places;
  }

  /** Hash of a word, after {@link #words} and before {@link #keep}. */
  int word(int i) {
    return (int) (hashes[i] * FACTOR >>> Integer.SIZE);
  }

  /** One past the last character of a word. */
  int end(int i) {
    return ends[i];
  }

  /** First character of the word that ends there, no further back than {@code most} characters. */
  int begin(int end, int most) {
    int b = end;
    while (b > 0 && end - b < most && number(chars[b - 1]) != 0) b--;
    return b;
  }

  /** The last of the least. */
  private int least(int begin, int end) {
    int at = begin;
    for (int i = begin + 1; i < end; i++) if (hashes[i] <= hashes[at]) at = i;
    return at;
  }

  /** Puts in place of each word the hash of the run that it opens. @return how many; one where the text is shorter than a run */
  private int runs(int words) {
    if (words == 0) return 0;
    long h = 0;
    for (int j = 0; j < Math.min(words, RUN); j++) h = h * FACTOR + hashes[j];
    for (int i = 0; i + RUN < words; i++) {
      long gone = hashes[i];
      hashes[i] = mixed(h);
      h = h * FACTOR + hashes[i + RUN] - gone * LEAVING;
    }
    int last = Math.max(0, words - RUN);
    hashes[last] = mixed(h);
    return last + 1;
  }

  /** The last step of MurmurHash3 (Austin Appleby, 2011). */
  private static long mixed(long h) {
    long x = (h ^ h >>> 33) * 0xff51afd7ed558ccdL;
    x = (x ^ x >>> 33) * 0xc4ceb9fe1a85ec53L;
    return x ^ x >>> 33;
  }

  /**
   * Fills {@code hashes} with one for each word: a cyclic polynomial of its letters and digits (Jonathan Cohen, "Recursive hashing functions for n-grams", 1997).
   *
   * @return how many
   */
  int words(CharSequence text) {
    int length = text.length();
    if (chars.length <= length) chars = new char[2 * length + 1];
    text.toString().getChars(0, length, chars, 0);
    chars[length] = ' ';
    if (hashes.length < length + 2) {
      hashes = new long[2 * length + 2];
      ends = new int[2 * length + 2];
      kept = new int[2 * length + 2];
      places = new int[2 * length + 2];
    }
    long[] out = hashes;
    int[] stops = ends;
    char[] in = chars;
    int n = 0;
    long h = 0;
    for (int i = 0; i <= length; i++) {
      long number = number(in[i]);
      if (number != 0) h = Long.rotateLeft(h, 1) ^ number;
      else if (h != 0) {
        stops[n] = i;
        out[n++] = h;
        h = 0;
      }
    }
    return n;
  }

  private static long number(char c) {
    if (c < ASCII) return NUMBERS[c];
    return Character.isLetterOrDigit(c) || Character.isSurrogate(c) ? mixed(Character.toLowerCase(c)) : 0;
  }
}
