package org.stemma.testkit;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.stemma.Stemma;
import org.stemma.english.English;
import org.stemma.model.Account;
import org.stemma.model.Page;
import org.stemma.model.Problem;
import org.stemma.model.Report;
import org.stemma.places.Gazetteers;
import org.stemma.read.Reading;
import org.stemma.read.Readers;

/**
 * A small invented news day in one file: what it shows, the reports, the account they must give.
 *
 * <pre>
 * What this story is to show, in a sentence or two.
 * === report one.txt
 * ...
 * === account
 * ...
 * </pre>
 *
 * @param file where it stands
 * @param shows its first lines
 * @param reports text by name, in order
 * @param account the account as {@link Retelling} writes it; "" when none was accepted yet
 */
public record GoldenStory(Path file, String shows, Map<String, String> reports, String account) {
  private static final String REPORT = "=== report ";
  private static final String ACCOUNT = "=== account";

  public GoldenStory {
    reports = new LinkedHashMap<>(reports);
  }

  /** Every story of a folder, in order of names. */
  public static List<GoldenStory> all(Path folder) throws IOException {
    List<Path> files;
    try (Stream<Path> list = Files.list(folder)) {
      files = list.filter(p -> p.toString().endsWith(".story")).sorted().toList();
    }
    List<GoldenStory> out = new ArrayList<>();
    for (Path p : files) out.add(read(p));
    return out;
  }

  private static GoldenStory read(Path file) throws IOException {
    String all = Files.readString(file);
    int account = all.indexOf("\n" + ACCOUNT + "\n");
    String told = account < 0 ? "" : all.substring(account + ACCOUNT.length() + 2);
    String above = account < 0 ? all : all.substring(0, account + 1);
    String[] parts = above.split("(?m)^" + REPORT);
    Map<String, String> reports = new LinkedHashMap<>();
    for (int i = 1; i < parts.length; i++) {
      int line = parts[i].indexOf('\n');
      reports.put(parts[i].substring(0, line).strip(), parts[i].substring(line + 1).replaceAll("\\n\\n$", "\n"));
    }
    return new GoldenStory(file, parts[0].strip(), reports, told);
  }

  /** The whole way from the reports to an account, as a user goes it. */
  public Account tell() {
    return tell(List.copyOf(reports.keySet()));
  }

  /** The same with the reports named in another order. */
  public Account tell(List<String> order) {
    List<Report> read = new ArrayList<>();
    List<Problem> problems = new ArrayList<>();
    for (String name : order) {
      Reading r = Readers.read(new Page(name, reports.get(name).getBytes(StandardCharsets.UTF_8), Optional.empty()));
      read.addAll(r.reports());
      problems.addAll(r.problems());
    }
    return stemma().tell(read, problems);
  }

  /** The library with the English pack and the world's places. */
  public static Stemma stemma() {
    return Stemma.with(List.of(English.load()), Gazetteers.load());
  }

  /** Writes the file anew with this account at its end. */
  public void accept(String told) throws IOException {
    StringBuilder out = new StringBuilder(shows).append("\n\n");
    reports.forEach((name, text) -> out.append(REPORT).append(name).append('\n').append(text).append(text.endsWith("\n") ? "\n" : "\n\n"));
    Files.writeString(file, out.append(ACCOUNT).append('\n').append(told).toString());
  }
}
