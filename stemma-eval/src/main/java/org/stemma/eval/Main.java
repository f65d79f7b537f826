package org.stemma.eval;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * Runs the evaluation tasks over the gold corpora: {@code [TASK] --data DIR [--misses 1|WORD] [--floors FILE [--lower REASON]]}.
 * Measures go to standard output, one JSON object a line and nothing else; what lies under its floor goes to standard error
 * and makes the end 1. With {@code --floors} the file is rewritten instead.
 */
public final class Main {
  private Main() {}

  /** Every task, in the order of a full run. */
  static final List<Task> TASKS = List.of(
      new StoriesTask(),
      new FiguresTask(),
      new HtmlTask(),
      new DatesTask(), new FeedsTask(),
      new CopiesTask(),
      new GroupsTask(),
      new NamesTask(),
      new PlacesTask(),
      new StatementsTask(),
      new TimesTask(),
      new EventsTask(),
      new TreesTask(),
      new OriginsTask(),
      new StaleTask(),
      new TruthTask());

  public static void main(String... args) throws IOException {
    String task = args.length > 0 && !args[0].startsWith("--") ? args[0] : "";
    Path data = Path.of(option("--data", "../shared/data", args));
    if (!Files.isDirectory(data)) fail("no gold corpora at " + data + "; name their folder with make eval DATA=...");
    List<Task> chosen = TASKS.stream().filter(t -> task.isEmpty() || t.name().equals(task)).toList();
    if (chosen.isEmpty()) fail("no task is called '" + task + "'; there are " + TASKS.stream().map(Task::name).toList());
    Consumer<String> misses = misses(option("--misses", "", args), System.err::println);
    String rewrite = option("--floors", "", args);
    List<String> broken = new ArrayList<>();
    Floors floors = shipped();
    for (Task t : chosen) {
      List<Measure> told = run(t, data, misses);
      String corpus = Corpus.digest(data, t.folders());
      if (rewrite.isEmpty()) broken.addAll(floors.broken(t.name(), told, corpus));
      else floors = moved(floors, t, told, corpus, option("--lower", "", args));
    }
    if (!rewrite.isEmpty()) Files.writeString(Path.of(rewrite), floors.text());
    if (!broken.isEmpty()) fail(1, "under their floors:\n" + String.join("\n", broken));
  }

  /**
   * Passes on the lines about misses that are asked for.
   *
   * @param asked "1" for all, nothing for none, else what a line begins with: the part of a corpus that rules may be written by
   */
  static Consumer<String> misses(String asked, Consumer<String> lines) {
    if (asked.isEmpty()) return line -> {};
    return asked.equals("1") ? lines : line -> {
      if (line.startsWith(asked)) lines.accept(line);
    };
  }

  private static List<Measure> run(Task task, Path data, Consumer<String> misses) throws IOException {
    List<Measure> told = new ArrayList<>();
    task.run(data, m -> {
      System.out.println(m.json());
      told.add(m);
    }, misses);
    return told;
  }

  private static Floors moved(Floors floors, Task task, List<Measure> told, String corpus, String reason) {
    try {
      return floors.after(task.name(), told, corpus, reason);
    } catch (IllegalStateException e) {
      fail(1, "no floor was moved; to lower one say why: make floors FLOOR=lower REASON=\"...\"\n" + e.getMessage());
      return floors;
    }
  }

  /** The floors that come with the program. */
  static Floors shipped() {
    try (InputStream in = Main.class.getResourceAsStream("floors.tsv")) {
      if (in == null) throw new IllegalStateException("floors.tsv is not among the resources");
      return Floors.parse(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String option(String name, String otherwise, String... args) {
    for (int i = 0; i + 1 < args.length; i++) if (args[i].equals(name)) return args[i + 1];
    return otherwise;
  }

  private static void fail(String why) {
    fail(2, why);
  }

  private static void fail(int status, String why) {
    System.err.println(why);
    System.exit(status);
  }
}
