package org.stemma.text;

import java.util.Arrays;

/** The words of many texts, one after the other: a hash and the place of each, 8 bytes a word, in pages, so that growing copies nothing. */
final class Wordings {
  /** Letters of a word that its place tells; of a longer one the last. */
  static final int LONGEST = 255;
  /** Characters of a text: the begin of a word has 24 bits. */
  static final int MOST = 1 << 24;

  private static final int PAGE_BITS = 16;
  private static final int PAGE = 1 << PAGE_BITS;
  private static final int LENGTH_BITS = 8;

  private int[][] hashes = new int[16][];
  private int[][] places = new int[16][];
  private int size;

  int size() {
    return size;
  }

  /** @param begin first character of the word in its text, below {@link #MOST} @param end at most {@link #LONGEST} after it */
  void add(int hash, int begin, int end) {
    int page = size >>> PAGE_BITS;
    int at = size & PAGE - 1;
    if (at == 0) open(page);
    hashes[page][at] = hash;
    places[page][at] = begin << LENGTH_BITS | end - begin;
    size++;
  }

  private void open(int page) {
    if (page == hashes.length) {
      hashes = Arrays.copyOf(hashes, 2 * page);
      places = Arrays.copyOf(places, 2 * page);
    }
    hashes[page] = new int[PAGE];
    places[page] = new int[PAGE];
  }

  int hash(int i) {
    return hashes[i >>> PAGE_BITS][i & PAGE - 1];
  }

  boolean agree(int i, int j) {
    return hash(i) == hash(j);
  }

  /** The characters from one word to another of the same text. @param last the last word, included */
  Span span(int first, int last) {
    int end = place(last);
    return new Span(place(first) >>> LENGTH_BITS, (end >>> LENGTH_BITS) + (end & LONGEST));
  }

  private int place(int i) {
    return places[i >>> PAGE_BITS][i & PAGE - 1];
  }
}
