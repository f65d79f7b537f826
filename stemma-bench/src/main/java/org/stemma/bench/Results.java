package org.stemma.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Prints the table and keeps every single run as JSON lines. */
final class Results {
  private final Path file;
  private final String day;

  /** @param day written into every line and the file's name */
  Results(Path folder, String day) throws IOException {
    Files.createDirectories(folder);
    this.file = folder.resolve(day + ".jsonl");
    this.day = day;
  }

  /** One measure: its median on the table, all runs in the file. @param target as in the project's goals, "" for none */
  void add(String measure, String unit, List<Double> runs, String target) {
    System.out.printf(Locale.ROOT, "%-44s %10.2f %-14s n=%-2d %8.2f … %-8.2f %s%n", measure, median(runs), unit, runs.size(),
        runs.stream().min(Double::compare).orElseThrow(), runs.stream().max(Double::compare).orElseThrow(), target);
    String all = runs.stream().map(r -> String.format(Locale.ROOT, "%.4f", r)).collect(Collectors.joining(",", "[", "]"));
    keep(String.format(Locale.ROOT, "{\"day\":\"%s\",\"measure\":\"%s\",\"unit\":\"%s\",\"median\":%.4f,\"runs\":%s}%n", day, measure, unit, median(runs), all));
  }

  private void keep(String line) {
    try {
      Files.writeString(file, line, java.nio.file.StandardOpenOption.CREATE, java.nio.file.StandardOpenOption.APPEND);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** @param of not empty */
  static double median(List<Double> of) {
    List<Double> sorted = of.stream().sorted().toList();
    int n = sorted.size();
    return n % 2 == 1 ? sorted.get(n / 2) : (sorted.get(n / 2 - 1) + sorted.get(n / 2)) / 2;
  }
}
