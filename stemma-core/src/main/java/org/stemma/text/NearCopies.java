package org.stemma.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Finds among many texts those that share much of their wording, one text after the other.
 *
 * <p>Runs of five words are hashed, and of each window of eight such hashes the least is kept (winnowing: Saul Schleimer, Daniel Wilkerson and Alex Aiken, 2003):
 * two texts that share twelve words in a row share a kept hash. Texts themselves are not kept. Letters are compared without regard to case; punctuation is
 * left out. Of a run of words that very many texts hold the first {@value Holders#MOST} texts are remembered. Where such runs are less than half of a text, they
 * are phrases of the trade or a notice at the foot and are passed over; else it is a dispatch that everybody prints, and finds those who had it first. Not safe
 * for several threads.
 */
public final class NearCopies {
  /** Two texts are not told as copies on fewer shared hashes than this: a shared name of an office, a shared sentence. */
  private static final int FEWEST = 3;

  private static final int WINDOW = 8;

  private final double least;
  private final Fingerprints prints = new Fingerprints(WINDOW);
  private final Holders holders = new Holders();
  private int[] kept = new int[1024];
  private int[] shared = new int[1024];
  private int[] touched = new int[1024];
  private int[] everywhere = new int[512];
  private int size;

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
  }

  /** How many texts were added. */
  public int size() {
    return size;
  }

  /** Adds a text. @return the earlier texts that share at least the least share with it, in order of their numbers. Cost: the words, and the texts that share a run with it */
  public List<Match> add(CharSequence text) {
    if (size == kept.length) grow();
    int n = prints.read(text);
    int own = 0;
    int found = 0;
    int common = 0;
    if (n > everywhere.length) everywhere = new int[2 * n];
    holders.find(prints.kept(), n);
    for (int i = 0; i < n; i++) {
      int count = holders.add(i, prints.kept()[i], size);
      if (count < 0) continue;
      own++;
      if (count == Holders.MOST) everywhere[common++] = holders.list();
      else found = count(count, found);
    }
    for (int i = 0; i < common && 2 * common >= own; i++) found = count(holders.open(everywhere[i]), found);
    kept[size++] = own;
    return matches(found, own);
  }

  /** Counts the texts of the list that was looked up last. @return how many texts share anything so far */
  private int count(int holding, int before) {
    int found = before;
    for (int k = 0; k < holding; k++) {
      int t = holders.text(k);
      if (shared[t]++ == 0) touched[found++] = t;
    }
    return found;
  }

  private List<Match> matches(int found, int n) {
    int many = 0;
    for (int i = 0; i < found; i++) {
      int t = touched[i];
      int shorter = Math.min(n, kept[t]);
      if (shared[t] >= Math.min(FEWEST, shorter) && shared[t] >= least * shorter) touched[many++] = t;
      else shared[t] = 0;
    }
    Arrays.sort(touched, 0, many);
    List<Match> out = new ArrayList<>(many);
    for (int i = 0; i < many; i++) {
      int t = touched[i];
      out.add(new Match(t, (double) shared[t] / Math.min(n, kept[t])));
      shared[t] = 0;
    }
    return out;
  }

  private void grow() {
    kept = Arrays.copyOf(kept, 2 * size);
    shared = Arrays.copyOf(shared, 2 * size);
    touched = Arrays.copyOf(touched, 2 * size);
  }
}
