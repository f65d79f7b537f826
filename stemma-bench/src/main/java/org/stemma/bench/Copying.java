package org.stemma.bench;

import java.lang.management.ManagementFactory;
import java.lang.ref.Reference;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.stemma.bench.generate.Planted;
import org.stemma.text.NearCopies;

/** Near-copies among generated texts: ours and java-LSH on the same texts, in turns in one run. CPU time of this one thread. */
final class Copying {
  private static final double LEAST = .15;
  private static final int WORDS = 300;

  /** Rounds before the first that counts; of the peer, whose rounds are longer, a quarter. */
  private static final int WARM = 12;

  private final Planted planted;
  private final List<Set<Integer>> found = new ArrayList<>();

  private Copying(Planted planted) {
    this.planted = planted;
  }

  static void measure(long seed, int runs, int n, Results results) {
    Copying copying = new Copying(Planted.of(seed, n, WORDS));
    for (int i = 0; i < WARM; i++) {
      copying.ours();
      if (i % 4 == 0) copying.peer();
    }
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

  /** What a text costs among many, among ten times as many and again, what memory the index takes, and the same of java-LSH as far as it goes. */
  static void growth(long seed, int n, Results results) {
    ours(seed, n / 100);
    Map<Integer, Double> cost = new LinkedHashMap<>();
    for (int size : List.of(n / 100, n / 10, n)) {
      Grown g = ours(seed, size);
      cost.put(size, g.micros());
      results.add("near-copies, a text among " + size, "\u00B5s", List.of(g.micros()), String.format(Locale.ROOT, "index %,d MB; %.2f times the first", g.megabytes(), g.micros() / cost.get(n / 100)));
    }
    for (int size : List.of(n / 100, n / 10)) {
      Grown g = peer(seed, size);
      results.add("  java-LSH 0.12, a text among " + size, "\u00B5s", List.of(g.micros()), String.format(Locale.ROOT, "index %,d MB; %.1f times ours", g.megabytes(), g.micros() / cost.get(size)));
    }
    results.add("near-copies, a text among " + n + " against " + n / 10, "times", List.of(cost.get(n) / cost.get(n / 10)), "<= 1.3");
  }

  /** @param megabytes of the index, after all texts */
  record Grown(double micros, long megabytes) {}

  private static Grown ours(long seed, int n) {
    NearCopies index = new NearCopies(LEAST);
    return grown(seed, n, index::add, index);
  }

  private static Grown peer(long seed, int n) {
    JavaLsh index = new JavaLsh();
    return grown(seed, n, index::add, index);
  }

  /** Texts are made anew in blocks and their making is not counted. @param index kept until its memory was measured */
  static Grown grown(long seed, int n, Consumer<String> add, Object index) {
    int block = Math.min(n, 10_000);
    long before = used();
    long nanos = 0;
    for (int done = 0; done < n; done += block) {
      List<String> texts = Planted.of(seed + done, Math.min(block, n - done), WORDS).texts();
      long began = cpu();
      texts.forEach(add);
      nanos += cpu() - began;
    }
    long megabytes = Math.max(0, used() - before) >> 20;
    Reference.reachabilityFence(index);
    return new Grown(nanos / 1e3 / n, megabytes);
  }

  private static long used() {
    System.gc();
    return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
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
    JavaLsh index = new JavaLsh();
    for (String t : planted.texts()) found.add(index.add(t));
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
