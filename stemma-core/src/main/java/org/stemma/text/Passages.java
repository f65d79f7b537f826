package org.stemma.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * Finds what a text shares with earlier ones, and where, one text after the other: a sentence taken over as well as a whole text.
 *
 * <p>Runs of {@value Fingerprints#RUN} words are hashed and of each window of four such hashes the least is kept (winnowing: Saul Schleimer, Daniel Wilkerson and Alex Aiken, 2003), with its
 * place; from a hash that an earlier text has too the two texts are followed to both sides, over words that were changed, put in or left out (seed and extend: Stephen Altschul and others, 1990).
 * Of texts their words are kept as hashes, 8 bytes a word. Letters are compared without regard to case; punctuation is left out. Of words that more than {@value Holders#MOST} places have
 * the first place alone is told: a notice, or a dispatch that everybody prints. Not safe for several threads.
 */
public final class Passages {
  /** Words in a row that are found wherever they stand. */
  public static final int SURE = 8;

  private static final int WINDOW = SURE - Fingerprints.RUN + 1;

  private final int least;
  private final Fingerprints prints = new Fingerprints(WINDOW);
  private final Holders holders = new Holders();
  private final Wordings words = new Wordings();
  private final Stretch stretch = new Stretch(words);
  /** First word of each text, and after the last text its end. */
  private int[] starts = new int[1024];
  /** For each text the passage that was found last with the text at hand, -1 for none. */
  private int[] latest = new int[1024];
  private int size;

  private final List<Found> found = new ArrayList<>();

  /** @param there begins and ends in words of all texts, like here @param before the passage with the same text that was found before, -1 for none */
  private record Found(int text, int hereFirst, int hereLast, int thereFirst, int thereLast, int agreeing, int before) {
    boolean covers(int here, int there) {
      return hereFirst <= here && here <= hereLast && thereFirst <= there && there <= thereLast;
    }
  }

  /**
   * What the text that was added shares with an earlier one.
   *
   * @param text number of the earlier text, from 0 in the order of adding
   * @param here in the text that was added, from a shared word to a shared word
   * @param there in the earlier text
   * @param words how many words agree, one for one
   */
  public record Shared(int text, Span here, Span there, int words) {}

  /** @param least words that agree in a passage, for it to be told; {@value #SURE} or more */
  public Passages(int least) {
    if (least < SURE) throw new IllegalArgumentException("least must satisfy least >= " + SURE + "; got " + least);
    this.least = least;
    Arrays.fill(latest, -1);
  }

  /** How many texts were added. */
  public int size() {
    return size;
  }

  /**
   * Adds a text. @return what it shares with earlier ones, in order of place here, then of the texts. Cost: the words, and what is shared
   *
   * @throws IllegalArgumentException when the text has {@value Wordings#MOST} characters or more: cut it
   * @throws IllegalStateException when all texts together have more than 2,147,483,646 words: begin another index
   */
  public List<Shared> add(CharSequence text) {
    if (text.length() >= Wordings.MOST) throw new IllegalArgumentException("text must have fewer than " + Wordings.MOST + " characters; got " + text.length());
    if (size + 2 > starts.length) grow();
    int base = words.size();
    int n = keep(text);
    starts[++size] = words.size();
    holders.find(prints.kept(), n);
    found.clear();
    for (int i = 0; i < n; i++) {
      int here = base + prints.places()[i];
      int count = holders.add(i, prints.kept()[i], here);
      if (count == Holders.MOST) count = 1;
      for (int k = 0; k < count; k++) if (holders.text(k) < base) follow(here, holders.text(k));
    }
    return told();
  }

  /** Keeps the words of a text. @return how many hashes stand for it */
  private int keep(CharSequence text) {
    int n = prints.words(text);
    if ((long) words.size() + n >= Integer.MAX_VALUE) throw new IllegalStateException("all texts must have fewer than " + Integer.MAX_VALUE + " words; got " + words.size() + " + " + n);
    for (int w = 0; w < n; w++) words.add(prints.word(w), prints.begin(prints.end(w), Wordings.LONGEST), prints.end(w));
    return prints.keep(n);
  }

  /** Looks how far the two texts agree around two places with one hash. */
  private void follow(int here, int there) {
    int text = textOf(there);
    for (int p = latest[text]; p >= 0; p = found.get(p).before()) if (found.get(p).covers(here, there)) return;
    stretch.go(here, there, 1, words.size(), starts[text + 1]);
    if (stretch.agreeing == 0) return;
    int hereLast = stretch.here;
    int thereLast = stretch.there;
    int agreeing = stretch.agreeing;
    stretch.go(here, there, -1, starts[size - 1] - 1, starts[text] - 1);
    found.add(new Found(text, stretch.here, hereLast, stretch.there, thereLast, agreeing + stretch.agreeing - 1, latest[text]));
    latest[text] = found.size() - 1;
  }

  private int textOf(int word) {
    int at = Arrays.binarySearch(starts, 0, size + 1, word);
    if (at < 0) return -at - 2;
    while (starts[at + 1] == word) at++;
    return at;
  }

  private List<Shared> told() {
    List<Shared> out = new ArrayList<>(found.size());
    for (Found f : found) {
      latest[f.text()] = -1;
      if (f.agreeing() >= least) out.add(new Shared(f.text(), words.span(f.hereFirst(), f.hereLast()), words.span(f.thereFirst(), f.thereLast()), f.agreeing()));
    }
    out.sort(Comparator.comparing(Shared::here).thenComparingInt(Shared::text).thenComparing(Shared::there));
    return out;
  }

  private void grow() {
    int before = latest.length;
    starts = Arrays.copyOf(starts, 2 * before);
    latest = Arrays.copyOf(latest, 2 * before);
    Arrays.fill(latest, before, latest.length, -1);
  }
}
