package org.stemma.bench;

import info.debatty.java.lsh.MinHash;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.stemma.bench.generate.Planted;
import org.stemma.text.NearCopies;

/** Near-copies among generated texts: ours and java-LSH on the same texts, in turns in one run. CPU time of this one thread. */
final class Copying {
  private static final double LEAST = .12;
  private static final int WORDS = 300;

  /** Bands of two values of 128: chosen for high recall, not tuned. */
  private static final int VALUES = 128;
  private static final int ROWS = 2;
  private static final double PEER_LEAST = .06;
  private static final int SHINGLE = 5;
  private static final int DICTIONARY = 1 << 20;

  private final Planted planted;
  private final List<Set<Integer>> found = new ArrayList<>();

  private Copying(Planted planted) {
    this.planted = planted;
  }

  static void measure(long seed, int runs, int n, Results results) {
    Copying copying = new Copying(Planted.of(seed, n, WORDS));
    copying.ours();
    List<Double> ours = new ArrayList<>();
    List<Double> peer = new ArrayList<>();
    List<Double> ratio = new ArrayList<>();
    String right = "";
    String peerRight = "";
    for (int i = 0; i < runs; i++) {
      double first = i % 2 == 0 ? copying.seconds(copying::ours) : copying.seconds(copying::peer);
      if (i % 2 == 0) right = copying.accuracy(); else peerRight = copying.accuracy();
      double second = i % 2 == 0 ? copying.seconds(copying::peer) : copying.seconds(copying::ours);
      if (i % 2 == 0) peerRight = copying.accuracy(); else right = copying.accuracy();
      ours.add(n / (i % 2 == 0 ? first : second));
      peer.add(n / (i % 2 == 0 ? second : first));
      ratio.add(ours.getLast() / peer.getLast());
    }
    results.add("near-copies, " + n + " texts of " + WORDS + " words", "texts/s", ours, right);
    results.add("  the same with java-LSH 0.12", "texts/s", peer, peerRight);
    results.add("  ratio", "", ratio, ">= 15");
  }

  /** What a text costs among many and among ten times as many, and how much memory the index takes. */
  static void growth(long seed, int n, Results results) {
    double small = one(seed, n / 10);
    double large = one(seed, n);
    results.add("near-copies, a text among " + n / 10, "µs", List.of(small), "");
    results.add("near-copies, a text among " + n, "µs", List.of(large), String.format(Locale.ROOT, "%.2f times", large / small));
  }

  /** Texts are made anew in blocks and their making is not counted. */
  private static double one(long seed, int n) {
    NearCopies index = new NearCopies(LEAST);
    int block = 10_000;
    long nanos = 0;
    for (int done = 0; done < n; done += block) {
      List<String> texts = Planted.of(seed + done, Math.min(block, n - done), WORDS).texts();
      long began = cpu();
      texts.forEach(index::add);
      nanos += cpu() - began;
    }
    return nanos / 1e3 / n;
  }

  private double seconds(Runnable way) {
    long began = cpu();
    way.run();
    return (cpu() - began) / 1e9;
  }

  private static long cpu() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }

  private void ours() {
    found.clear();
    NearCopies index = new NearCopies(LEAST);
    for (String t : planted.texts()) {
      Set<Integer> mine = new HashSet<>();
      index.add(t).forEach(m -> mine.add(m.text()));
      found.add(mine);
    }
  }

  private void peer() {
    found.clear();
    MinHash hash = new MinHash(VALUES, DICTIONARY, 1);
    Map<Long, List<Integer>> bands = new HashMap<>();
    List<int[]> signatures = new ArrayList<>();
    for (String t : planted.texts()) {
      int[] mine = hash.signature(shingles(t));
      BitSet candidates = new BitSet();
      for (int b = 0; b < VALUES; b += ROWS) {
        List<Integer> same = bands.computeIfAbsent(((long) b * 31 + mine[b]) * 1_000_003L + mine[b + 1], k -> new ArrayList<>());
        same.forEach(candidates::set);
        same.add(signatures.size());
      }
      Set<Integer> near = new HashSet<>();
      candidates.stream().filter(c -> hash.similarity(mine, signatures.get(c)) >= PEER_LEAST).forEach(near::add);
      found.add(near);
      signatures.add(mine);
    }
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

  /** Recall: copies found beside the text they were made from. Precision: told pairs that go back to one text. */
  private String accuracy() {
    int copies = 0;
    int hit = 0;
    long told = 0;
    long right = 0;
    for (int i = 0; i < found.size(); i++) {
      int me = i;
      if (planted.kind().get(i) != Planted.Kind.OWN) {
        copies++;
        if (found.get(i).contains(planted.family()[i])) hit++;
      }
      told += found.get(i).size();
      right += found.get(i).stream().filter(j -> planted.family()[j] == planted.family()[me]).count();
    }
    return String.format(Locale.ROOT, "recall %.4f, precision %.4f", (double) hit / copies, told == 0 ? 1 : (double) right / told);
  }
}
