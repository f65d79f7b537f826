package org.stemma.views.page;

import static org.stemma.views.page.Tag.tag;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.stemma.model.*;
import org.stemma.views.told.Desk;
import org.stemma.views.told.Numbers;
import org.stemma.views.told.Why;
import org.stemma.views.told.Words;

/** The lineage drawn: unseen dispatches dashed, their versions apart, lines as strong as the share of text they stand for. */
final class FamilyTree {
  private static final double BOX = 200;
  private static final double TALL = 46;
  private static final double BETWEEN = 96;
  private static final double GAP = 14;
  private static final double EDGE = 4;
  private static final int LETTERS = 20;

  private final Sheet sheet;
  private final Lineage lineage;
  private final Map<String, double[]> places = new LinkedHashMap<>();
  private final List<Line> lines;
  private double wide;
  private double high;

  /** A drawn line from a node to a report. */
  private record Line(String from, String to, Edge edge) {}

  FamilyTree(Sheet sheet) {
    this.sheet = sheet;
    this.lineage = sheet.desk().story().lineage();
    this.lines = lineage.edges().stream().map(e -> new Line(source(e), e.to(), e)).toList();
    place();
  }

  /** The version that the report carries, where the origin has versions. */
  private String source(Edge e) {
    Optional<Origin> origin = lineage.origin(e.from());
    if (origin.isEmpty()) return e.from();
    return origin.get().versions().stream().filter(v -> v.reports().contains(e.to())).findFirst().or(() -> origin.get().versions().stream().findFirst())
        .map(Origin.Version::id).orElse(e.from());
  }

  // places

  private void place() {
    Set<String> drawn = new LinkedHashSet<>();
    lineage.origins().forEach(o -> drawn.addAll(sources(o)));
    Set<String> fixed = Set.copyOf(drawn);
    sheet.desk().inStory().forEach(m -> drawn.add(m.id()));
    Layers layers = Layers.of(List.copyOf(drawn), lines.stream().map(l -> new Layers.Arrow(l.from, l.to)).toList(), fixed);
    int tallest = layers.columns().stream().mapToInt(List::size).max().orElse(0);
    high = tallest * (TALL + GAP) - GAP + 2 * EDGE;
    wide = layers.columns().size() * (BOX + BETWEEN) - BETWEEN + 2 * EDGE;
    for (int c = 0; c < layers.columns().size(); c++) place(layers.columns().get(c), EDGE + c * (BOX + BETWEEN));
  }

  private void place(List<String> column, double x) {
    double slot = (high - 2 * EDGE + GAP) / column.size();
    double step = Math.min(slot, (TALL + GAP) * 1.6);
    double top = EDGE + ((high - 2 * EDGE + GAP) - step * column.size()) / 2 + (step - TALL - GAP) / 2;
    for (int i = 0; i < column.size(); i++) places.put(column.get(i), new double[] {x, top + i * step});
  }

  /** What stands for an origin in the picture: its versions, itself, or nothing where a report of its own stands for it. */
  private Set<String> sources(Origin o) {
    Set<String> used = lines.stream().map(Line::from).collect(Collectors.toSet());
    if (!o.versions().isEmpty() && (!o.seen() || o.versions().stream().anyMatch(v -> used.contains(v.id())))) {
      return o.versions().stream().map(Origin.Version::id).collect(Collectors.toCollection(LinkedHashSet::new));
    }
    return !o.seen() || used.contains(o.id()) ? Set.of(o.id()) : Set.of();
  }

  // drawing

  Markup picture() {
    Tag svg = tag("svg", "tree").with("viewBox", "0 0 " + Math.round(wide) + " " + Math.round(high)).with("width", Math.round(wide)).with("height", Math.round(high))
        .with("role", "img").with("aria-label", "Tree of who takes text from whom. The table below tells the same.");
    lineage.origins().forEach(o -> svg.add(versions(o)));
    lines.forEach(l -> svg.add(line(l)));
    lineage.origins().forEach(o -> sources(o).forEach(id -> svg.add(origin(o, id))));
    sheet.desk().inStory().forEach(m -> svg.add(report(m.report())));
    return tag("figure", "tree-figure").add(
        tag("div", "scroll").with("tabindex", "0").with("role", "region").with("aria-label", "Tree of who takes text from whom").add(svg),
        tag("figcaption").text("left is older \u00b7 dashed box = not among the reports \u00b7 line: full = verbatim, long dashes = edited, dots = rewritten; its width = share of the report\u2019s words"));
  }

  private Markup line(Line l) {
    if (!places.containsKey(l.from) || !places.containsKey(l.to)) return Markup.none();
    double[] a = places.get(l.from);
    double[] b = places.get(l.to);
    double x1 = a[0] + BOX;
    double bend = Math.max(30, (b[0] - x1) / 2);
    double y1 = a[1] + TALL / 2;
    double y2 = b[1] + TALL / 2;
    String d = "M" + at(x1, y1) + "C" + at(x1 + bend, y1) + " " + at(b[0] - bend, y2) + " " + at(b[0] - 3, y2);
    return tag("path", "edge edge-" + l.edge.kind().name().toLowerCase(Locale.ROOT) + " stroke " + colour(l.from)).with("d", d).with("stroke-width", 1 + 3.5 * l.edge.share())
        .add(tag("title").text(Words.of(l.edge.kind()) + ", " + Numbers.percent(l.edge.share()) + "; " + String.join("; ", Why.reasons(l.edge))));
  }

  /** " · takes 61 % + 20 %". */
  private String shares(String report) {
    List<String> all = lines.stream().filter(l -> l.to.equals(report)).map(l -> Numbers.percent(l.edge.share())).toList();
    if (all.isEmpty()) return "";
    return " \u00b7 takes " + String.join(" + ", all.subList(0, Math.min(2, all.size()))) + (all.size() > 2 ? " + \u2026" : "");
  }

  private static String at(double x, double y) {
    return Digits.one(x) + "," + Digits.one(y);
  }

  private String colour(String node) {
    Optional<Origin> origin = lineage.origins().stream().filter(o -> o.id().equals(node) || o.versions().stream().anyMatch(v -> v.id().equals(node))).findFirst();
    return sheet.colour(origin.map(Origin::id).or(() -> main(node)));
  }

  private Optional<String> main(String report) {
    return lineage.origins().stream().filter(o -> o.reports().contains(report)).map(Origin::id).findFirst();
  }

  /** A later version hangs under the one it follows. */
  private Markup versions(Origin o) {
    List<Markup> out = new ArrayList<>();
    for (Origin.Version v : o.versions()) {
      if (v.after().isEmpty() || !places.containsKey(v.id()) || !places.containsKey(v.after().get())) continue;
      double[] from = places.get(v.after().get());
      double[] to = places.get(v.id());
      double x = from[0] + 18;
      boolean down = to[1] > from[1];
      out.add(tag("line", "after").with("x1", x).with("x2", x).with("y1", down ? from[1] + TALL : from[1]).with("y2", down ? to[1] - 1 : to[1] + TALL + 1));
    }
    return Markup.of(out);
  }

  private Markup origin(Origin o, String id) {
    double[] at = places.get(id);
    int version = o.versions().stream().map(Origin.Version::id).toList().indexOf(id) + 1;
    String below = (version > 0 ? "version " + version + " \u00b7 " : "") + (o.seen() ? Words.of(o.kind()) : version > 0 ? "unseen" : "not among the reports");
    return tag("a", "node").with("href", "#" + sheet.id(o.id())).with("tabindex", "-1").add(
        tag("title").text(sheet.desk().label(o)),
        tag("rect", (o.seen() ? "box" : "box unseen") + " stroke " + sheet.colour(Optional.of(o.id()))).with("x", at[0]).with("y", at[1]).with("width", BOX).with("height", TALL).with("rx", "6"),
        tag("rect", "fill " + sheet.colour(Optional.of(o.id()))).with("x", at[0] + 8).with("y", at[1] + 8).with("width", "18").with("height", "18").with("rx", "4"),
        tag("text", "letter").with("x", at[0] + 17).with("y", at[1] + 21).with("text-anchor", "middle").text(sheet.desk().letter(Optional.of(o.id()))),
        tag("text", "name").with("x", at[0] + 33).with("y", at[1] + 21).text(Desk.cut(o.by().isEmpty() ? sheet.desk().label(o) : o.by(), LETTERS)),
        tag("text", "below").with("x", at[0] + 33).with("y", at[1] + 37).text(below));
  }

  private Markup report(Report r) {
    double[] at = places.get(r.id());
    String day = sheet.desk().day(r.id()).isEmpty() ? "no date" : sheet.desk().day(r.id());
    return tag("a", "node report-link").with("href", "#" + r.id()).with("data-report", r.id()).with("tabindex", "-1").add(
        tag("title").text(sheet.desk().label(r.id()) + r.headline().map(h -> ": " + h).orElse("")),
        tag("rect", "box stroke " + sheet.colour(main(r.id()))).with("x", at[0]).with("y", at[1]).with("width", BOX).with("height", TALL).with("rx", "6"),
        tag("text", "number").with("x", at[0] + 17).with("y", at[1] + 21).with("text-anchor", "middle").text(Desk.number(r.id())),
        tag("text", "name").with("x", at[0] + 33).with("y", at[1] + 21).text(Desk.cut(sheet.desk().label(r.id()), LETTERS)),
        tag("text", "below").with("x", at[0] + 33).with("y", at[1] + 37).text(day + shares(r.id())));
  }
}
