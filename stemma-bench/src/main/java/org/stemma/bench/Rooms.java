package org.stemma.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.stemma.align.Aligning;
import org.stemma.annotate.Proses;
import org.stemma.annotate.event.Events;
import org.stemma.annotate.figure.Figures;
import org.stemma.annotate.name.Names;
import org.stemma.annotate.name.RoleNouns;
import org.stemma.annotate.quote.Statements;
import org.stemma.annotate.when.Dating;
import org.stemma.annotate.when.Times;
import org.stemma.annotate.where.Places;
import org.stemma.english.English;
import org.stemma.group.Grouping;
import org.stemma.language.Gazetteer;
import org.stemma.language.Language;
import org.stemma.model.*;
import org.stemma.places.Gazetteers;
import org.stemma.read.Readers;
import org.stemma.reconcile.Reconciling;
import org.stemma.tell.Telling;
import org.stemma.trace.Tracing;

/**
 * The rooms in the order of {@code Stemma}, each with a clock beside it. CPU time of this one thread: what the collector
 * and the compiler take beside it is in the whole process only.
 */
final class Rooms {
  private final Language language = English.load();
  private final Gazetteer gazetteer = Gazetteers.load();
  private final Map<String, Long> nanos = new LinkedHashMap<>();

  /** @return CPU seconds of each room over the files, in order of the rooms */
  static Map<String, Double> cpu(List<Path> files) throws IOException {
    return cpu(files, false);
  }

  /** The same for what is done with single reports alone: dating and annotating. */
  static Map<String, Double> cpuOfAnnotating(List<Path> files) throws IOException {
    Rooms rooms = new Rooms();
    List<Report> read = rooms.read(files);
    rooms.timed("annotate.date", () -> rooms.dated(read)).forEach(rooms::annotate);
    Map<String, Double> out = new LinkedHashMap<>();
    rooms.nanos.forEach((room, n) -> out.put(room, n / 1e9));
    return out;
  }

  /** The same with all reports taken as one story, whatever grouping says. */
  static Map<String, Double> cpuOfOne(List<Path> files) throws IOException {
    return cpu(files, true);
  }

  /** Words of the reports in the files, parted by blanks. */
  static long words(List<Path> files) throws IOException {
    long words = 0;
    for (Report r : new Rooms().read(files)) words += r.text().strip().split("\\s+").length;
    return words;
  }

  private static Map<String, Double> cpu(List<Path> files, boolean one) throws IOException {
    Rooms rooms = new Rooms();
    rooms.tell(rooms.read(files), one);
    Map<String, Double> out = new LinkedHashMap<>();
    rooms.nanos.forEach((room, n) -> out.put(room, n / 1e9));
    return out;
  }

  private <T> T timed(String room, Supplier<T> work) {
    long from = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    T out = work.get();
    nanos.merge(room, ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - from, Long::sum);
    return out;
  }

  private List<Report> read(List<Path> files) throws IOException {
    List<Report> out = new ArrayList<>();
    for (Path p : files) {
      byte[] bytes = Files.readAllBytes(p);
      out.addAll(timed("read", () -> Readers.read(new Page(p.toString(), bytes, Optional.empty())).reports()));
    }
    return out;
  }

  private void tell(List<Report> reports, boolean one) {
    List<Report> dated = timed("annotate.date", () -> dated(reports));
    List<Marked> marked = dated.stream().map(this::annotate).toList();
    List<Story> grouped = timed("group", () -> Grouping.of(marked, language));
    for (Story story : one ? List.of(new Story("s1", marked, List.of())) : grouped) {
      Lineage lineage = timed("trace", () -> Tracing.of(story, language));
      Apparatus apparatus = timed("align", () -> Aligning.of(story, lineage, language));
      Findings findings = timed("reconcile", () -> Reconciling.of(story, lineage, apparatus, FigureRow.Rule.RANGE, language));
      timed("tell", () -> Telling.of(story, lineage, apparatus, findings, language));
    }
  }

  private List<Report> dated(List<Report> reports) {
    List<Report> sorted = reports.stream().sorted(Comparator.comparing(Report::sha256)).toList();
    List<Published> dates = Dating.of(sorted, language);
    List<Report> all = new ArrayList<>();
    for (int i = 0; i < sorted.size(); i++) all.add(sorted.get(i).published(dates.get(i)));
    all.sort(Comparator.comparing((Report r) -> r.published().date().orElse("~")).thenComparing(Report::sha256));
    List<Report> out = new ArrayList<>();
    for (Report r : all) out.add(r.numbered("r" + (out.size() + 1)));
    return out;
  }

  private Marked annotate(Report report) {
    Prose prose = timed("annotate.prose", () -> Proses.of(report, language));
    List<NameMark> names = timed("annotate.name", () -> Names.of(prose, language, gazetteer));
    List<RoleMark> roles = timed("annotate.roles", () -> RoleNouns.of(prose, names, language));
    List<TimeMark> times = timed("annotate.when", () -> Times.of(prose, report.published(), language));
    List<PlaceMark> places = timed("annotate.where", () -> Places.of(report, prose, names, gazetteer, language));
    List<StatementMark> statements = timed("annotate.quote", () -> Statements.of(prose, names, roles, times, language));
    List<FigureMark> figures = timed("annotate.figure", () -> Figures.of(prose, names, times, statements, report.published(), language));
    List<EventMark> events = timed("annotate.event", () -> Events.of(prose, names, times, places, language));
    return new Marked(report, prose, names, roles, times, places, statements, figures, events);
  }
}
