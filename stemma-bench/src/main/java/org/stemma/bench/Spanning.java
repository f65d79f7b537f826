package org.stemma.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.stemma.bench.Spans.Told;
import org.stemma.bench.generate.Grafted;
import org.stemma.text.Passages;

/**
 * Passages that generated texts share, with their places: ours and sim_text on the same files, in turns in one run, user and system CPU time; both read the files. What sim_text tells is judged
 * from a layout with one word on a line, which tells its places to the word, and its time is that of the faster layout.
 */
final class Spanning {
  private static final int WORDS = 300;
  /** Rounds before the first that counts. */
  private static final int WARM = 12;

  private Spanning() {}

  static void measure(long seed, int runs, int n, Path out, String program, Results results) throws IOException, InterruptedException {
    Grafted grafted = Grafted.of(seed, n, WORDS);
    SimText plain = SimText.of(program, out.resolve("spans-plain"), grafted.texts(), t -> t.replace(". ", ".\n") + "\n");
    SimText words = SimText.of(program, out.resolve("spans-words"), grafted.texts(), t -> t.replace(' ', '\n') + "\n");
    boolean peer = SimText.isThere(program);
    List<Path> files = plain.files();
    for (int i = 0; i < WARM; i++) ours(files);
    List<Double> mine = new ArrayList<>();
    List<Double> theirs = new ArrayList<>();
    List<Double> ratio = new ArrayList<>();
    List<Double> inMemory = new ArrayList<>();
    for (int i = 0; i < runs; i++) {
      double before = peer ? fastest(plain, words) : 0;
      mine.add(n / seconds(files));
      inMemory.add(n / secondsInMemory(grafted.texts()));
      if (!peer) continue;
      theirs.add(n / Math.min(before, fastest(plain, words)));
      ratio.add(mine.getLast() / theirs.getLast());
    }
    results.add("passages with places, " + n + " texts of " + WORDS + " words", "texts/s", mine, Spans.say(accuracy(grafted)) + ", wanted >= .95 each");
    results.add("  texts in memory, no files read", "texts/s", inMemory, "");
    if (peer) {
      results.add("  the same with sim_text -r 8", "texts/s", theirs, Spans.say(new Spans(grafted).measure(words.told())));
      results.add("  ratio", "", ratio, ">= 1.5");
    } else {
      System.out.println("  no " + program + " here: install Debian's similarity-tester, or name the program with -Dstemma.simtext");
    }
  }

  /** @return recall, precision and span F1 of ours */
  static double[] accuracy(Grafted grafted) {
    return new Spans(grafted).measure(told(grafted.texts()));
  }

  private static double fastest(SimText plain, SimText words) throws IOException, InterruptedException {
    return Math.min(plain.seconds(), words.seconds());
  }

  /** What a text costs among many and among ten times as many, without reading, and what memory it takes. */
  static void growth(long seed, int n, Results results) {
    double before = 0;
    Copying.grown(seed, n / 100, new Passages(Passages.SURE)::add, "");
    for (int size : List.of(n / 100, n / 10, n)) {
      Passages index = new Passages(Passages.SURE);
      Copying.Grown g = Copying.grown(seed, size, index::add, index);
      results.add("passages, a text among " + size, "\u00B5s", List.of(g.micros()), String.format(java.util.Locale.ROOT, "index %,d MB; %.2f times a tenth of it", g.megabytes(), before == 0 ? 1 : g.micros() / before));
      before = g.micros();
    }
  }

  private static double seconds(List<Path> files) throws IOException {
    long began = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    ours(files);
    return (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - began) / 1e9;
  }

  private static double secondsInMemory(List<String> texts) {
    long began = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    Passages index = new Passages(Passages.SURE);
    texts.forEach(index::add);
    return (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - began) / 1e9;
  }

  private static long ours(List<Path> files) throws IOException {
    Passages index = new Passages(Passages.SURE);
    long found = 0;
    for (Path f : files) found += index.add(Files.readString(f)).size();
    return found;
  }

  private static List<Told> told(List<String> texts) {
    Passages index = new Passages(Passages.SURE);
    List<Told> out = new ArrayList<>();
    for (int i = 0; i < texts.size(); i++) {
      for (Passages.Shared s : index.add(texts.get(i))) {
        String earlier = texts.get(s.text());
        out.add(new Told(i, words(texts.get(i), s.here().begin()), words(texts.get(i), s.here().end()), s.text(), words(earlier, s.there().begin()), words(earlier, s.there().end())));
      }
    }
    return out;
  }

  /** How many words begin before the place. */
  private static int words(String text, int place) {
    int n = 0;
    for (int i = 0; i < place; i++) if (text.charAt(i) != ' ' && (i == 0 || text.charAt(i - 1) == ' ')) n++;
    return n;
  }
}
