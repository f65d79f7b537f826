package org.stemma.group;

import java.util.Arrays;
import java.util.Collection;
import org.stemma.text.Slots;

/**
 * Each word that any report tells, once: its number in the order in which words came, its spelling, and how telling it is. Some 40 bytes a word. Two words that had one
 * hash of 64 bits would be taken for one, as they are where reports are compared.
 */
final class Words {
  private final Statistics statistics;
  private final Slots slots = new Slots();
  private final Pages spellings = new Pages();
  private final Packed.Out out = new Packed.Out();
  private long[] places = new long[1 << 9];
  /** How telling each is; NaN until asked. */
  private double[] weights = new double[1 << 9];

  Words(Statistics statistics) {
    this.statistics = statistics;
  }

  /** FNV-1a (Fowler, Noll and Vo 1991) over UTF-16 units, with a last mixing. */
  static long hash(String word) {
    long h = 0xcbf29ce484222325L;
    for (int i = 0; i < word.length(); i++) h = (h ^ word.charAt(i)) * 0x100000001b3L;
    return h ^ h >>> 29;
  }

  int number(String word) {
    int known = slots.size();
    int number = slots.add(hash(word));
    if (number < known) return number;
    if (number == places.length) {
      places = Arrays.copyOf(places, number + (number >> 1));
      weights = Arrays.copyOf(weights, places.length);
    }
    out.clear().text(word);
    places[number] = spellings.add(out);
    weights[number] = Double.NaN;
    return number;
  }

  /** Rising. */
  int[] numbers(Collection<String> some) {
    return some.stream().mapToInt(this::number).sorted().toArray();
  }

  long hash(int number) {
    return slots.key(number);
  }

  /** Hashes of some, rising. */
  long[] hashes(int[] numbers) {
    return Arrays.stream(numbers).mapToLong(this::hash).sorted().toArray();
  }

  String spelled(int number) {
    return spellings.at(places[number]).text();
  }

  /** @see Statistics#weight */
  double weight(int number) {
    if (Double.isNaN(weights[number])) weights[number] = statistics.weight(spelled(number));
    return weights[number];
  }
}
