package org.stemma.eval;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

/** Runs the evaluation tasks over the gold corpora: {@code [TASK] --data DIR [--misses 1]}. */
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
      new StaleTask());

  public static void main(String... args) throws IOException {
    String task = args.length > 0 && !args[0].startsWith("--") ? args[0] : "";
    Path data = Path.of(option("--data", "../shared/data", args));
    if (!Files.isDirectory(data)) fail("no gold corpora at " + data + "; name their folder with make eval DATA=...");
    List<Task> chosen = TASKS.stream().filter(t -> task.isEmpty() || t.name().equals(task)).toList();
    if (chosen.isEmpty()) fail("no task is called '" + task + "'; there are " + TASKS.stream().map(Task::name).toList());
    Consumer<String> misses = option("--misses", "", args).isEmpty() ? line -> {} : System.err::println;
    for (Task t : chosen) t.run(data, m -> System.out.println(m.json()), misses);
  }

  private static String option(String name, String otherwise, String... args) {
    for (int i = 0; i + 1 < args.length; i++) if (args[i].equals(name)) return args[i + 1];
    return otherwise;
  }

  private static void fail(String why) {
    System.err.println(why);
    System.exit(2);
  }
}
