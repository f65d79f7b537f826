package org.stemma.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Finds among many texts those that share much of their wording, one text after the other.
 *
 * <p>Runs of five words are hashed, and of each window of eight such hashes the least is kept (winnowing: Saul Schleimer, Daniel Wilkerson and Alex Aiken, 2003):
 * two texts that share twelve words in a row share a kept hash. What is kept lies in a few primitive arrays, 12 bytes and a slot for each kept hash, of which there are two
 * for every nine words; texts themselves are not kept. Letters are compared without regard to case; punctuation is left out. Not safe for several threads.
 */
public final class NearCopies {
  private static final int RUN = 5;
  private static final int WINDOW = 8;

  /** A run of words that more texts than this hold is a phrase of the trade or a notice at the foot, and is passed over. */
  private static final int COMMON = 200;

  /** Two texts are not told as copies on fewer shared hashes than this: a shared name of an office, a shared sentence. */
  private static final int FEWEST = 3;

  private final double least;
  private int[] heads;
  private int[] prints;
  private int[] texts;
  private int[] nexts;
  private int postings;
  private int[] kept = new int[1024];
  private int[] shared = new int[1024];
  private int size;

  private long[] hashes = new long[512];
  private int[] own = new int[512];
  private char[] chars = new char[4096];
  private int[] touched = new int[64];

  /**
   * An earlier text that shares wording with the one that was added.
   *
   * @param text number of the earlier text, from 0 in the order of adding
   * @param share part of the shorter one's kept hashes that both have, 0..1
   */
  public record Match(int text, double share) {}

  /** @param least share from which two texts are told, 0..1 */
  public NearCopies(double least) {
    if (!(least > 0 && least <= 1)) throw new IllegalArgumentException("least must satisfy 0 < least <= 1; got " + least);
    this.least = least;
    this.heads = new int[1 << 12];
    Arrays.fill(heads, -1);
    this.prints = new int[1 << 12];
    this.texts = new int[1 << 12];
    this.nexts = new int[1 << 12];
  }

  /** How many texts were added. */
  public int size() {
    return size;
  }

  /** Adds a text. @return the earlier texts that share at least the least share with it, in order of their numbers. Cost: the words, and the texts that share a run with it */
  public List<Match> add(CharSequence text) {
    int n = fingerprints(text);
    int found = 0;
    for (int i = 0; i < n; i++) found = count(own[i], found);
    List<Match> out = matches(found, n);
    reserve(n);
    for (int i = 0; i < n; i++) post(own[i]);
    kept[size++] = n;
    return out;
  }

  private List<Match> matches(int found, int n) {
    List<Match> out = new ArrayList<>();
    Arrays.sort(touched, 0, found);
    for (int i = 0; i < found; i++) {
      int t = touched[i];
      double share = Math.min(1, (double) shared[t] / Math.max(1, Math.min(n, kept[t])));
      if (shared[t] >= Math.min(FEWEST, Math.min(n, kept[t])) && share >= least) out.add(new Match(t, share));
      shared[t] = 0;
    }
    return out;
  }

  private int count(int print, int found) {
    int from = found;
    int holders = 0;
    for (int p = heads[slot(print)]; p >= 0; p = nexts[p]) {
      if (prints[p] != print) continue;
      if (++holders > COMMON) break;
      if (shared[texts[p]]++ > 0) continue;
      if (found == touched.length) touched = Arrays.copyOf(touched, 2 * found);
      touched[found++] = texts[p];
    }
    return holders > COMMON ? takeBack(print, from, found) : found;
  }

  /** Undoes the counting of a run that turned out to be common. */
  private int takeBack(int print, int from, int found) {
    int holders = 0;
    for (int p = heads[slot(print)]; p >= 0 && holders < COMMON; p = nexts[p]) {
      if (prints[p] != print) continue;
      holders++;
      shared[texts[p]]--;
    }
    int end = from;
    for (int i = from; i < found; i++) if (shared[touched[i]] > 0) touched[end++] = touched[i];
    return end;
  }

  private void post(int print) {
    prints[postings] = print;
    texts[postings] = size;
    hang(postings++);
  }

  private void hang(int posting) {
    int s = slot(prints[posting]);
    nexts[posting] = heads[s];
    heads[s] = posting;
  }

  /** Multiplicative hashing (Donald Knuth, 1973). */
  private int slot(int print) {
    return print * 0x9E3779B9 >>> Integer.numberOfLeadingZeros(heads.length) + 1;
  }

  private void reserve(int n) {
    if (size == kept.length) {
      kept = Arrays.copyOf(kept, 2 * size);
      shared = Arrays.copyOf(shared, 2 * size);
    }
    if (postings + n <= prints.length) return;
    int more = (int) Math.max(postings + n, Math.min(Integer.MAX_VALUE - 8L, prints.length * 3L / 2));
    prints = Arrays.copyOf(prints, more);
    texts = Arrays.copyOf(texts, more);
    nexts = Arrays.copyOf(nexts, more);
    if (more > heads.length && heads.length < 1 << 28) spread(2 * heads.length);
  }

  private void spread(int slots) {
    heads = new int[slots];
    Arrays.fill(heads, -1);
    for (int p = 0; p < postings; p++) hang(p);
  }

  /** Fills {@code own} with the kept hashes of a text, each once, in order. @return how many */
  private int fingerprints(CharSequence text) {
    int runs = runs(text);
    int n = 0;
    int last = -1;
    for (int i = 0; i + Math.min(WINDOW, runs) <= runs && runs > 0; i++) {
      int end = i + Math.min(WINDOW, runs);
      if (last < i) last = least(i, end);
      else if (hashes[end - 1] <= hashes[last]) last = end - 1;
      else continue;
      own[n++] = (int) (hashes[last] >>> 16);
    }
    Arrays.sort(own, 0, n);
    int distinct = 0;
    for (int i = 0; i < n; i++) if (i == 0 || own[i] != own[i - 1]) own[distinct++] = own[i];
    return distinct;
  }

  /** The last of the least. */
  private int least(int begin, int end) {
    int at = begin;
    for (int i = begin + 1; i < end; i++) if (hashes[i] <= hashes[at]) at = i;
    return at;
  }

  /** Fills {@code hashes} with one for each run of words. @return how many; one where the text is shorter than a run */
  private int runs(CharSequence text) {
    int words = words(text);
    int runs = words == 0 ? 0 : Math.max(1, words - RUN + 1);
    for (int i = 0; i < runs; i++) {
      long h = 0;
      for (int j = i; j < Math.min(words, i + RUN); j++) h = h * 0x9E3779B97F4A7C15L + hashes[j];
      hashes[i] = mixed(h);
    }
    return runs;
  }

  /** The last step of MurmurHash3 (Austin Appleby, 2011). */
  private static long mixed(long h) {
    long x = (h ^ h >>> 33) * 0xff51afd7ed558ccdL;
    x = (x ^ x >>> 33) * 0xc4ceb9fe1a85ec53L;
    return x ^ x >>> 33;
  }

  /** Fills {@code hashes} with one for each word: FNV-1a over its letters and digits. @return how many */
  private int words(CharSequence text) {
    int length = text.length();
    if (chars.length <= length) chars = new char[2 * length + 1];
    text.toString().getChars(0, length, chars, 0);
    chars[length] = ' ';
    int n = 0;
    long h = 0;
    boolean in = false;
    for (int i = 0; i <= length; i++) {
      char c = chars[i];
      if (isOfAWord(c)) {
        h = ((in ? h : 0xcbf29ce484222325L) ^ lower(c)) * 0x100000001b3L;
        in = true;
      } else if (in) {
        if (n == hashes.length) {
          hashes = Arrays.copyOf(hashes, 2 * n);
          own = Arrays.copyOf(own, 2 * n);
        }
        hashes[n++] = h;
        in = false;
      }
    }
    return n;
  }

  private static boolean isOfAWord(char c) {
    return c < 128 ? c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' : Character.isLetterOrDigit(c) || Character.isSurrogate(c);
  }

  private static char lower(char c) {
    return c < 128 ? c >= 'A' && c <= 'Z' ? (char) (c | 32) : c : Character.toLowerCase(c);
  }
}
