package org.stemma.bench;

import info.debatty.java.lsh.MinHash;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The peer: an index of near-copies with the MinHash of java-LSH 0.12, in bands of two values of 128, chosen for high recall. */
final class JavaLsh {
  private static final int VALUES = 128;
  private static final int ROWS = 2;
  private static final double LEAST = .06;
  private static final int SHINGLE = 5;
  private static final int DICTIONARY = 1 << 20;

  private final MinHash hash = new MinHash(VALUES, DICTIONARY, 1);
  private final Map<Long, List<Integer>> bands = new HashMap<>();
  private final List<int[]> signatures = new ArrayList<>();

  /** Adds a text. @return numbers of the earlier texts that are like it */
  Set<Integer> add(String text) {
    int[] mine = hash.signature(shingles(text));
    BitSet candidates = new BitSet();
    for (int b = 0; b < VALUES; b += ROWS) {
      List<Integer> same = bands.computeIfAbsent(((long) b * 31 + mine[b]) * 1_000_003L + mine[b + 1], k -> new ArrayList<>());
      same.forEach(candidates::set);
      same.add(signatures.size());
    }
    Set<Integer> near = new HashSet<>();
    candidates.stream().filter(c -> hash.similarity(mine, signatures.get(c)) >= LEAST).forEach(near::add);
    signatures.add(mine);
    return near;
  }

  private static Set<Integer> shingles(String text) {
    String[] words = text.toLowerCase(Locale.ROOT).split("\\W+");
    Set<Integer> out = new HashSet<>();
    for (int i = 0; i + SHINGLE <= words.length; i++) {
      int h = 0;
      for (int j = i; j < i + SHINGLE; j++) h = h * 31 + words[j].hashCode();
      out.add(Math.floorMod(h * 0x9E3779B9, DICTIONARY));
    }
    return out;
  }
}
