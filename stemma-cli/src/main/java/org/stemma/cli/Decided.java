package org.stemma.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.stemma.model.Decisions;
import org.stemma.model.Decisions.Decision;
import org.stemma.model.Problem;
import org.stemma.model.Report;

/**
 * What an editor has decided about stories, as options and as a list. A line of the list is {@code together} or {@code apart} and the
 * reports, with tabs between them (or blanks, where there is no tab).
 */
final class Decided {
  private Decided() {}

  /** @param groups reports of one decision each, with commas between them */
  static Decisions of(boolean together, List<String> groups) {
    return new Decisions(groups.stream().map(g -> decision(together, List.of(g.split(",")), "--" + word(together) + " " + g)).toList());
  }

  /** @return none when there is no such file yet */
  static Decisions read(Path file) {
    if (!Files.exists(file)) return Decisions.none();
    return parse(Listed.text(file, "decisions"));
  }

  static Decisions parse(String text) {
    List<Decision> out = new ArrayList<>();
    for (Listed.Line entry : Listed.lines(text)) {
      String line = entry.text();
      List<String> words = Arrays.stream(line.split(line.contains("\t") ? "\t" : "\\s+")).map(String::strip).filter(w -> !w.isEmpty()).toList();
      if (!List.of("together", "apart").contains(words.getFirst())) throw new NotUnderstood("a decision must begin with together or apart; got: " + line);
      out.add(decision(words.getFirst().equals("together"), words.subList(1, words.size()), line));
    }
    return new Decisions(out);
  }

  private static Decision decision(boolean together, List<String> reports, String said) {
    List<String> keys = reports.stream().map(String::strip).filter(r -> !r.isEmpty()).toList();
    if (keys.size() < 2) throw new NotUnderstood("a decision must name at least two reports; got: " + said);
    return new Decision(together, keys);
  }

  /** Adds decisions to the file, the reports named by their digests, so that they are still found under another name. */
  static void keep(Decisions made, List<Report> reports, Path file) throws IOException {
    String lines = made.all().stream().filter(d -> !read(file).all().contains(named(d, reports)))
        .map(d -> word(d.together()) + "\t" + String.join("\t", named(d, reports).reports()) + "\n").collect(Collectors.joining());
    if (!lines.isEmpty()) Files.writeString(file, lines, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
  }

  private static Decision named(Decision d, List<Report> reports) {
    return new Decision(d.together(), d.reports().stream().map(k -> digest(k, reports).orElse(k)).toList());
  }

  private static Optional<String> digest(String key, List<Report> reports) {
    return reports.stream().filter(r -> Decisions.names(key, r)).map(Report::sha256).findFirst();
  }

  static List<Problem> unknown(Decisions made, List<Report> reports) {
    return made.unknown(reports).stream().map(k -> new Problem("S102", k, "a decision names it and no report of this run is called so", "",
        "name reports as they are given, or by the SHA-256 that the JSON account shows")).toList();
  }

  private static String word(boolean together) {
    return together ? "together" : "apart";
  }
}
