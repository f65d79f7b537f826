package org.stemma.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.stemma.bench.generate.Newsday;

/**
 * Measures: {@code -Dstemma.root=DIR [-Dstemma.runs=5] [-Dstemma.reports=1000] [-Dstemma.only=cold,whole,rooms,story,read,copies,spans,growth,stream,large] [-Dstemma.data=DIR] [-Dstemma.simtext=sim_text]}.
 * Writes generated reports and results under DIR/out/bench.
 */
public final class Main {
  private Main() {}

  private static final long SEED = 2026;

  public static void main(String... args) throws IOException, InterruptedException {
    if (args.length > 0) {
      System.err.println("make bench takes RUNS, REPORTS and ONLY, no words; got " + String.join(" ", args));
      System.exit(2);
    }
    Path root = Path.of(System.getProperty("stemma.root", "."));
    Path out = root.resolve("out/bench");
    int runs = Integer.getInteger("stemma.runs", 5);
    int reports = Integer.getInteger("stemma.reports", 1000);
    String only = System.getProperty("stemma.only", "");
    Results results = new Results(out, LocalDate.now(ZoneOffset.UTC).toString());
    if (only.isEmpty() || only.contains("cold")) cold(root, out, runs, results);
    if (only.isEmpty() || only.contains("whole")) whole(root, out, runs, reports, results);
    if (only.isEmpty() || only.contains("story")) for (int n : List.of(50, 100, 200)) story(out, runs, n, results);
    if (only.isEmpty() || only.contains("read")) Pages.measure(Path.of(System.getProperty("stemma.data", "../shared/data")), runs, results);
    if (only.isEmpty() || only.contains("copies")) Copying.measure(SEED, runs, 4000, results);
    if (only.isEmpty() || only.contains("spans")) Spanning.measure(SEED, runs, 4000, out, System.getProperty("stemma.simtext", "sim_text"), results);
    if (only.contains("growth")) Copying.growth(SEED, Integer.getInteger("stemma.reports", 1_000_000), results);
    if (only.contains("growth")) Spanning.growth(SEED, Integer.getInteger("stemma.reports", 1_000_000), results);
    if (only.contains("large")) large(out, reports, results);
    if (only.contains("stream")) Streaming.measure(SEED, runs, reports, results);
    if (only.contains("annotate")) annotate(out, runs, reports, results);
    if (only.isEmpty() || only.contains("rooms")) rooms(out, runs, reports, results);
  }

  /** Words of a report of common length. */
  private static final int REPORT = 600;

  /** A folder of generated reports, written anew. */
  private static List<Path> folder(Path out, int reports, int size) throws IOException {
    Path dir = out.resolve("reports-" + reports + (size > 0 ? "-of-one" : ""));
    if (Files.isDirectory(dir)) try (Stream<Path> old = Files.walk(dir)) {
      for (Path p : old.sorted(java.util.Comparator.reverseOrder()).toList()) Files.delete(p);
    }
    return new Newsday(SEED, size, Newsday.Manner.MIXED).write(reports, dir);
  }

  private static void cold(Path root, Path out, int runs, Results results) throws IOException, InterruptedException {
    Path reports = folder(out, 5, 0).getFirst().getParent();
    Outside.tell(root.resolve("stemma"), reports);
    List<Outside.Took> took = new ArrayList<>();
    for (int i = 0; i < runs; i++) took.add(Outside.tell(root.resolve("stemma"), reports));
    results.add("cold start, 5 reports, wall", "s", took.stream().map(Outside.Took::wall).toList(), "< 2");
    results.add("cold start, 5 reports, CPU", "s", took.stream().map(Outside.Took::cpu).toList(), "");
  }

  private static void whole(Path root, Path out, int runs, int n, Results results) throws IOException, InterruptedException {
    Path reports = folder(out, n, 0).getFirst().getParent().getParent();
    List<Outside.Took> took = new ArrayList<>();
    for (int i = 0; i < runs; i++) took.add(Outside.tell(root.resolve("stemma"), reports));
    results.add("whole way, " + n + " reports, wall", "s", took.stream().map(Outside.Took::wall).toList(), "");
    results.add("whole way, " + n + " reports, CPU a report", "ms", took.stream().map(t -> 1000 * t.cpu() / n).toList(), "<= 50");
  }

  private static void annotate(Path out, int runs, int n, Results results) throws IOException {
    List<Path> files = folder(out, n, 0);
    Rooms.cpuOfAnnotating(files);
    Map<String, List<Double>> all = new LinkedHashMap<>();
    for (int i = 0; i < runs; i++) Rooms.cpuOfAnnotating(files).forEach((room, s) -> all.computeIfAbsent(room, r -> new ArrayList<>()).add(s));
    double reports = Rooms.words(files) / (double) REPORT;
    List<Double> sums = new ArrayList<>();
    for (int i = 0; i < runs; i++) {
      double sum = 0;
      for (Map.Entry<String, List<Double>> e : all.entrySet()) if (e.getKey().startsWith("annotate.")) sum += e.getValue().get(i);
      sums.add(1000 * sum / reports);
    }
    results.add("warm, annotating 600 words, one thread", "ms", sums, "<= 15");
    all.forEach((room, r) -> results.add("warm, 600 words, " + room, "ms", r.stream().map(x -> 1000 * x / reports).toList(), ""));
  }

  private static void rooms(Path out, int runs, int n, Results results) throws IOException {
    List<Path> files = folder(out, n, 0);
    Rooms.cpu(files.subList(0, Math.min(200, n)));
    Map<String, List<Double>> all = timed(runs, files);
    double annotating = all.entrySet().stream().filter(e -> e.getKey().startsWith("annotate.")).mapToDouble(e -> Results.median(e.getValue())).sum();
    results.add("warm, annotating 600 words, all rooms", "ms", List.of(1000 * annotating * REPORT / Rooms.words(files)), "<= 15");
    double sum = all.values().stream().mapToDouble(Results::median).sum();
    all.forEach((room, r) -> results.add("warm, " + room, "ms a report", r.stream().map(x -> 1000 * x / n).toList(),
        Math.round(100 * Results.median(r) / sum) + " %"));
  }

  /** One happening told in n reports: what comes after the single reports. */
  private static void story(Path out, int runs, int n, Results results) throws IOException {
    List<Path> files = folder(out, n, n);
    Rooms.cpuOfOne(files);
    Map<String, List<Double>> all = new LinkedHashMap<>();
    for (int i = 0; i < runs; i++) Rooms.cpuOfOne(files).forEach((room, s) -> all.computeIfAbsent(room, r -> new ArrayList<>()).add(s));
    for (String room : List.of("group", "trace", "align", "reconcile", "tell"))
      results.add("story of " + n + ", " + room, "s", all.get(room), room.equals("reconcile") && n == 200 ? "<= 2" : "");
  }

  /** A quarter, a half and the whole of so many reports of one happening, once each: how what a story takes grows with it. */
  private static void large(Path out, int n, Results results) throws IOException {
    Rooms.cpuOfOne(folder(out, 200, 200));
    for (int size : List.of(n / 4, n / 2, n)) {
      Map<String, Double> took = Rooms.cpuOfOne(folder(out, size, size));
      for (String room : List.of("trace", "align", "reconcile")) results.add("story of " + size + ", " + room, "s", List.of(took.get(room)), room.equals("reconcile") && size == 2000 ? "<= 30" : "");
    }
  }

  private static Map<String, List<Double>> timed(int runs, List<Path> files) throws IOException {
    Map<String, List<Double>> out = new LinkedHashMap<>();
    for (int i = 0; i < runs; i++) Rooms.cpu(files).forEach((room, s) -> out.computeIfAbsent(room, r -> new ArrayList<>()).add(s));
    return out;
  }
}
