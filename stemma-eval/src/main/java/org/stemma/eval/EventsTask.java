package org.stemma.eval;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.stemma.annotate.Proses;
import org.stemma.annotate.event.Events;
import org.stemma.annotate.when.Times;
import org.stemma.english.English;
import org.stemma.language.Language;
import org.stemma.model.EventMark;
import org.stemma.model.Prose;
import org.stemma.model.Published;
import org.stemma.model.Report;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/**
 * Types of events against the coded sentences of PLOVER (gsr.jsonl): {@code type.first}, the first typed event has the coded type;
 * {@code type.any}, one of them has. The four types of its first draft go by their names of 2021.
 */
public final class EventsTask implements Task {
  private static final Map<String, String> RENAMED = Map.of("DEMAND", "REQUEST", "DISAPPROVE", "ACCUSE", "FIGHT", "ASSAULT", "INVESTIGATE", "COERCE");

  @Override
  public String name() {
    return "events";
  }

  @Override
  public List<String> folders() {
    return List.of("plover");
  }

  @Override
  public void run(Path data, Consumer<Measure> out, Consumer<String> misses) throws IOException {
    List<Path> files;
    try (Stream<Path> all = Files.walk(data)) {
      files = all.filter(p -> p.getFileName().toString().equals("gsr.jsonl")).sorted().toList();
    }
    int n = 0;
    int first = 0;
    int any = 0;
    for (Path file : files) {
      for (String line : Files.readAllLines(file)) {
        JsonNode record = new ObjectMapper().readTree(line);
        String gold = RENAMED.getOrDefault(record.get("event").asString(), record.get("event").asString());
        List<String> codes = codes(record.get("text").asString());
        n++;
        if (!codes.isEmpty() && codes.getFirst().equals(gold)) first++;
        if (codes.contains(gold)) any++;
        else misses.accept(String.join("\t", "events", gold, codes.toString(), record.get("text").asString()));
      }
    }
    if (n == 0) return;
    out.accept(new Measure("events", "type.first", (double) first / n, n, "dev"));
    out.accept(new Measure("events", "type.any", (double) any / n, n, "dev"));
  }

  private static List<String> codes(String text) {
    Language english = English.load();
    Published undated = Published.unknown("not told");
    Report report = new Report("r1", "", "", "", text, Optional.empty(), Optional.empty(), List.of(), Optional.empty(), undated, Optional.empty(), "en",
        List.of(), List.of(), List.of());
    Prose prose = Proses.of(report, english);
    return Events.of(prose, List.of(), Times.of(prose, undated, english), List.of(), english).stream().map(EventMark::code).filter(c -> !c.isEmpty()).toList();
  }
}
