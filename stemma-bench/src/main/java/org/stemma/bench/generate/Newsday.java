package org.stemma.bench.generate;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A day of news, invented: a row of happenings, each told by agencies and outlets.
 *
 * @param seed names the day
 * @param size reports of outlets a happening, 0 for chance (2..14)
 * @param manner how outlets work
 */
public record Newsday(long seed, int size, Newsday.Manner manner) {

  /** How most outlets treat a dispatch. */
  public enum Manner {
    LIGHT(new Newsroom.Manner(0, .2, .1, .15)),
    HEAVY(new Newsroom.Manner(1, .2, .1, 0)),
    MIXED(new Newsroom.Manner(.35, .3, .12, .12));

    private final Newsroom.Manner shares;

    Manner(Newsroom.Manner shares) {
      this.shares = shares;
    }
  }

  /** A day of mixed manners. */
  public static Newsday of(long seed) {
    return new Newsday(seed, 0, Manner.MIXED);
  }

  /** The happening of that number; it depends on the day's seed and the number only. */
  public Known happening(int number) {
    Chance chance = Chance.of(seed, number);
    Happening h = Happening.of(number, chance);
    return Newsroom.of(h, size > 0 ? size : chance.between(2, 14), manner.shares, chance);
  }

  /** Happenings without end, made as they are taken. */
  public Stream<Known> happenings() {
    return IntStream.iterate(0, i -> i + 1).mapToObj(this::happening);
  }

  /**
   * Writes at most so many reports to DIR/reports/NNNN/ and the truth beside them to DIR/truth.jsonl, one line a happening.
   * The last happening may be cut short; its truth is then left out with the reports that were.
   *
   * @return the reports' files, in order
   */
  public List<Path> write(int reports, Path dir) throws IOException {
    List<Path> out = new ArrayList<>();
    Files.createDirectories(dir);
    try (BufferedWriter truth = Files.newBufferedWriter(dir.resolve("truth.jsonl"), StandardCharsets.UTF_8)) {
      for (int n = 0; out.size() < reports; n++) {
        Known all = happening(n);
        int left = reports - out.size();
        for (Written w : all.reports().subList(0, Math.min(left, all.reports().size()))) out.add(write(w, dir, out.size()));
        if (all.reports().size() <= left) truth.write(Truth.line(all) + "\n");
      }
    }
    return out;
  }

  private static Path write(Written w, Path dir, int number) throws IOException {
    Path folder = dir.resolve("reports").resolve(String.format(java.util.Locale.ROOT, "%04d", number / 1000));
    Files.createDirectories(folder);
    return Files.writeString(folder.resolve(w.id() + ".txt"), w.text());
  }
}
