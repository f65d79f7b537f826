package org.stemma.views.page;

import static org.stemma.views.page.Tag.tag;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.stemma.model.FigureMark;
import org.stemma.model.FigureRow;
import org.stemma.model.Quantity;
import org.stemma.views.told.Credibility;
import org.stemma.views.told.Dates;
import org.stemma.views.told.Desk;
import org.stemma.views.told.Numbers;
import org.stemma.views.told.Words;

/**
 * A row of figures over time: days from left to right, numbers upwards, one mark a reading with its report's number
 * in the colour of its origin. A bound is drawn as the interval it leaves, with an arrow where that is open.
 */
final class FigureChart {
  private static final double WIDE = 380;
  private static final double HIGH = 190;
  private static final double LEFT = 52;
  private static final double RIGHT = 14;
  private static final double TOP = 14;
  private static final double BOTTOM = 30;
  private static final double DOT = 9;
  private static final int THREADS = 5;

  private final Sheet sheet;
  private final FigureRow row;
  private final List<Mark> marks;
  private final Scale values;

  private FigureChart(Sheet sheet, FigureRow row) {
    this.sheet = sheet;
    this.row = row;
    this.marks = place(drawn(row));
    this.values = Scale.over(marks.stream().flatMap(m -> ends(m.reading).stream()).toList());
  }

  /** A reading at its place in time. @param x 0..WIDE */
  private record Mark(FigureRow.Reading reading, double x) {}

  /** What can be drawn; of very many readings each number of a day once, as it stands. */
  private static List<FigureRow.Reading> drawn(FigureRow row) {
    List<FigureRow.Reading> all = row.readings().stream().filter(r -> middle(r).isPresent()).toList();
    if (all.size() <= Sheet.MANY) return all;
    Map<List<?>, FigureRow.Reading> first = new LinkedHashMap<>();
    all.forEach(r -> first.putIfAbsent(List.of(r.asOf(), r.figure().quantity(), r.status()), r));
    return List.copyOf(first.values());
  }

  /** A picture says more than the table when there are two different numbers. */
  static boolean isWorth(FigureRow row) {
    List<FigureRow.Reading> drawn = row.readings().stream().filter(r -> middle(r).isPresent()).toList();
    boolean one = drawn.stream().map(r -> r.figure().measure() == FigureMark.Measure.COUNT ? "" : r.figure().base()).distinct().count() == 1;
    return one && row.readings().getFirst().figure().measure() != FigureMark.Measure.CLOCK && drawn.stream().map(FigureChart::middle).distinct().count() > 1;
  }

  static Markup of(Sheet sheet, FigureRow row) {
    if (!isWorth(row)) return Markup.none();
    FigureChart chart = new FigureChart(sheet, row);
    return tag("figure", "chart").add(chart.picture(), chart.key());
  }

  private Markup picture() {
    Tag svg = tag("svg").with("viewBox", "0 0 380 190").with("role", "img").with("aria-label", summary());
    svg.add(axis());
    svg.add(days());
    svg.add(threads());
    marks.forEach(m -> svg.add(bound(m)));
    marks.forEach(m -> svg.add(dot(m)));
    return svg;
  }

  /** The picture in words. */
  private String summary() {
    return row.about() + " over time: " + marks.stream()
        .map(m -> Numbers.of(m.reading.figure()) + m.reading.asOf().map(d -> " as of " + Credibility.date(sheet.desk().story(), d)).orElse("") + " (report " + Desk.number(m.reading.report())
            + (m.reading.status() == FigureRow.Status.CURRENT ? ")" : ", " + Words.of(m.reading.status()) + ")"))
        .collect(Collectors.joining("; ")) + ".";
  }

  // places

  /** Readings of one day stand side by side; those without a day stand at the right end. */
  private static List<Mark> place(List<FigureRow.Reading> readings) {
    TreeMap<Long, List<FigureRow.Reading>> byDay = new TreeMap<>();
    long last = readings.stream().flatMap(r -> day(r).stream()).mapToLong(LocalDate::toEpochDay).max().orElse(0);
    long first = readings.stream().flatMap(r -> day(r).stream()).mapToLong(LocalDate::toEpochDay).min().orElse(0);
    long none = last + Math.max(1, (last - first) / 4);
    for (FigureRow.Reading r : readings) byDay.computeIfAbsent(day(r).map(LocalDate::toEpochDay).orElse(none), d -> new ArrayList<>()).add(r);
    List<Mark> out = new ArrayList<>();
    byDay.forEach((day, group) -> out.addAll(beside(group, x(day, byDay.firstKey(), byDay.lastKey()), room(byDay))));
    return out;
  }

  private static List<Mark> beside(List<FigureRow.Reading> group, double centre, double room) {
    List<FigureRow.Reading> sorted = group.stream().sorted(Comparator.comparing((FigureRow.Reading r) -> middle(r).orElse(0))).toList();
    double step = Math.min(DOT * 2 + 2, room / Math.max(1, sorted.size()));
    List<Mark> out = new ArrayList<>();
    for (int i = 0; i < sorted.size(); i++) out.add(new Mark(sorted.get(i), centre + (i - (sorted.size() - 1) / 2.0) * step));
    return out;
  }

  private static double room(Map<Long, ?> byDay) {
    return (WIDE - LEFT - RIGHT) / byDay.size();
  }

  private static double x(long day, long first, long last) {
    double inset = DOT * 5;
    double from = LEFT + inset;
    double to = WIDE - RIGHT - inset;
    return first == last ? (from + to) / 2 : from + (to - from) * (day - first) / (last - first);
  }

  private static Optional<LocalDate> day(FigureRow.Reading r) {
    return r.asOf().flatMap(Dates::day);
  }

  private static OptionalDouble middle(FigureRow.Reading r) {
    Quantity q = r.figure().quantity();
    if (q.value().isPresent()) return q.value();
    if (q.low().isPresent() && q.high().isPresent()) return OptionalDouble.of((q.low().getAsDouble() + q.high().getAsDouble()) / 2);
    return q.low().isPresent() ? q.low() : q.high();
  }

  private static List<Double> ends(FigureRow.Reading r) {
    Quantity q = r.figure().quantity();
    return List.of(q.low(), q.high(), middle(r)).stream().filter(OptionalDouble::isPresent).map(OptionalDouble::getAsDouble).toList();
  }

  private double y(double value) {
    return HIGH - BOTTOM - (HIGH - BOTTOM - TOP - DOT) * values.at(value);
  }

  // drawing

  private Markup axis() {
    List<Markup> out = new ArrayList<>();
    for (double tick : values.ticks()) {
      out.add(tag("line", "grid").with("x1", LEFT).with("x2", WIDE - RIGHT).with("y1", y(tick)).with("y2", y(tick)));
      out.add(tag("text", "tick").with("x", LEFT - 6).with("y", y(tick) + 3.5).with("text-anchor", "end").text(Numbers.plain(tick)));
    }
    return Markup.of(out);
  }

  private Markup days() {
    TreeMap<Double, String> labels = new TreeMap<>();
    marks.stream().collect(Collectors.groupingBy(m -> m.reading.asOf().map(d -> Credibility.date(sheet.desk().story(), d)).orElse("no date"),
        Collectors.averagingDouble(Mark::x))).forEach((label, x) -> labels.put(x, label));
    List<Markup> out = new ArrayList<>();
    double free = 0;
    for (Map.Entry<Double, String> e : labels.entrySet()) {
      double half = e.getValue().length() * 3.1;
      if (e.getKey() - half < free) continue;
      out.add(tag("text", "tick").with("x", e.getKey()).with("y", HIGH - 8).with("text-anchor", "middle").text(e.getValue()));
      free = e.getKey() + half + 6;
    }
    return Markup.of(out);
  }

  /** A thin line through the standing readings of each origin. */
  private Markup threads() {
    Map<Integer, List<Mark>> byOrigin = new TreeMap<>(marks.stream().filter(m -> m.reading.origin().isPresent() && m.reading.status() != FigureRow.Status.STALE)
        .collect(Collectors.groupingBy(m -> sheet.desk().rank(m.reading.origin()))));
    List<Markup> out = new ArrayList<>();
    byOrigin.forEach((rank, line) -> {
      String points = line.stream().sorted(Comparator.comparing(Mark::x)).map(m -> Digits.one(m.x) + "," + Digits.one(y(middle(m.reading).orElse(0)))).collect(Collectors.joining(" "));
      if (line.size() > 1 && byOrigin.size() <= THREADS) out.add(tag("polyline", "thread stroke " + Sheet.colour(rank)).with("points", points));
    });
    return Markup.of(out);
  }

  private Markup bound(Mark m) {
    Quantity q = m.reading.figure().quantity();
    boolean exact = q.low().isPresent() && q.low().equals(q.high());
    if (exact || q.low().isEmpty() && q.high().isEmpty()) return Markup.none();
    double top = q.high().isPresent() ? y(q.high().getAsDouble()) : TOP - 8;
    double bottom = q.low().isPresent() ? y(q.low().getAsDouble()) : HIGH - BOTTOM + 6;
    String colour = " stroke " + sheet.colour(m.reading.origin());
    List<Markup> out = new ArrayList<>();
    out.add(tag("line", "bound" + colour).with("x1", m.x).with("x2", m.x).with("y1", top).with("y2", bottom));
    if (q.high().isEmpty()) out.add(tag("path", "bound" + colour).with("d", "M" + Digits.one(m.x - 4) + "," + Digits.one(top + 6) + "l4,-6l4,6"));
    else out.add(end(m.x, top, colour));
    if (q.low().isEmpty()) out.add(tag("path", "bound" + colour).with("d", "M" + Digits.one(m.x - 4) + "," + Digits.one(bottom - 6) + "l4,6l4,-6"));
    else out.add(end(m.x, bottom, colour));
    return Markup.of(out);
  }

  private static Tag end(double x, double y, String colour) {
    return tag("line", "bound" + colour).with("x1", x - 5).with("x2", x + 5).with("y1", y).with("y2", y);
  }

  private Markup dot(Mark m) {
    double y = y(middle(m.reading).orElse(0));
    String status = m.reading.status().name().toLowerCase(java.util.Locale.ROOT);
    boolean crowded = marks.size() > 16;
    double r = crowded ? 5 : DOT;
    Tag link = sheet.lead("mark mark-" + status + " " + sheet.colour(m.reading.origin()), m.reading.cite()).with("tabindex", "-1").add(
        tag("title").text(sheet.desk().labelAndDay(m.reading.report()) + ": " + Numbers.of(m.reading.figure()) + ", " + Words.of(m.reading.status())),
        tag("circle").with("cx", m.x).with("cy", y).with("r", r));
    if (!crowded) link.add(tag("text").with("x", m.x).with("y", y + 3.8).with("text-anchor", "middle").text(Desk.number(m.reading.report())));
    if (m.reading.status() == FigureRow.Status.WITHDRAWN) link.add(tag("line", "strike").with("x1", m.x - r - 3).with("x2", m.x + r + 3).with("y1", y + r + 3).with("y2", y - r - 3));
    return link;
  }

  private Markup key() {
    List<String> said = new ArrayList<>(List.of("number = report, colour = origin"));
    if (marks.size() < row.readings().size() && row.readings().size() > Sheet.MANY) said.add("the first report of each number of a day");
    if (has(FigureRow.Status.SUPERSEDED)) said.add("pale = superseded");
    if (has(FigureRow.Status.WITHDRAWN)) said.add("struck = withdrawn");
    if (has(FigureRow.Status.STALE)) said.add("dashed = stale copy");
    return tag("figcaption").text(String.join(" \u00b7 ", said));
  }

  private boolean has(FigureRow.Status status) {
    return marks.stream().anyMatch(m -> m.reading.status() == status);
  }
}
