package org.stemma.views.page;

import static org.stemma.views.page.Tag.tag;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.ToDoubleFunction;
import org.stemma.model.*;
import org.stemma.views.told.Desk;
import org.stemma.views.told.Numbers;
import org.stemma.views.told.Words;

/** Where it happened: the places of the story on outlines drawn from the page itself, and in a list. */
final class Atlas {
  private static final double WIDE = 720;
  private static final double HIGH = 400;
  private static final int LABELS = 16;

  private final Sheet sheet;
  private final List<Spot> spots;
  private final Frame frame;
  private final List<double[]> taken = new ArrayList<>();

  /** One place of the story. @param role the weightiest in any report */
  private record Spot(PlaceMark place, PlaceMark.Role role, TreeSet<String> reports, List<Cite> cites) {
    boolean isArea() {
      return place.precision() == PlaceMark.Precision.COUNTRY;
    }
  }

  private Atlas(Sheet sheet, List<Spot> spots) {
    this.sheet = sheet;
    this.spots = spots;
    this.frame = frame(spots);
  }

  static Markup of(Sheet sheet) {
    List<Spot> spots = spots(sheet.desk());
    if (spots.isEmpty()) return Markup.none();
    Atlas atlas = new Atlas(sheet, spots);
    return sheet.section("map", "Where").add(tag("figure", "map").add(atlas.picture(), tag("figcaption").text("filled = where it happened \u00b7 ring = written from \u00b7 small = mentioned \u00b7 places: GeoNames (CC BY 4.0) \u00b7 outlines: Natural Earth")), atlas.list());
  }

  // places

  private static List<Spot> spots(Desk desk) {
    Map<String, Spot> by = new LinkedHashMap<>();
    for (Marked m : desk.inStory()) for (PlaceMark p : m.places()) merge(by, m.report(), p);
    return by.values().stream().sorted(Comparator.comparing(Spot::role).thenComparing(s -> -s.reports.size()).thenComparing(s -> s.place.name())).toList();
  }

  private static void merge(Map<String, Spot> by, Report r, PlaceMark p) {
    if (Double.isNaN(p.lat()) || Double.isNaN(p.lon()) || Math.abs(p.lat()) > 90 || Math.abs(p.lon()) > 180) return;
    String key = p.geonames() > 0 ? p.geonames() + "" : p.name();
    Spot had = by.getOrDefault(key + p.name(), new Spot(p, p.role(), new TreeSet<>(Comparator.comparing(String::length).thenComparing(s -> s)), new ArrayList<>()));
    had.reports.add(r.id());
    had.cites.add(r.cite(p.span()));
    PlaceMark.Role role = had.role.compareTo(p.role()) <= 0 ? had.role : p.role();
    by.put(key + p.name(), new Spot(had.place, role, had.reports, had.cites));
  }

  /** Around where it happened; around all there is when no report says where. */
  private static Frame frame(List<Spot> spots) {
    List<Spot> events = spots.stream().filter(s -> s.role == PlaceMark.Role.EVENT && !s.isArea()).toList();
    List<Spot> near = spots.stream().filter(s -> s.role != PlaceMark.Role.MENTION && !s.isArea()).toList();
    List<Spot> shown = !events.isEmpty() ? events : !near.isEmpty() ? near : spots;
    return Frame.around(together(shown).stream().map(s -> new double[] {s.place.lon(), s.place.lat()}).toList(), WIDE, HIGH);
  }

  /** Without places that lie far from all others and would make these small: three quarters of the weight, and on as long as the next is not much farther. */
  private static List<Spot> together(List<Spot> spots) {
    double x = median(spots, s -> s.place.lon());
    double y = median(spots, s -> s.place.lat());
    List<Spot> near = spots.stream().sorted(Comparator.comparingDouble(s -> away(s, x, y))).toList();
    int all = near.stream().mapToInt(s -> s.reports.size()).sum();
    int held = 0;
    double reach = 3;
    List<Spot> out = new ArrayList<>();
    for (Spot s : near) {
      if (held * 4 >= all * 3 && away(s, x, y) > reach * 2) break;
      out.add(s);
      held += s.reports.size();
      reach = Math.max(reach, away(s, x, y));
    }
    return out;
  }

  private static double away(Spot s, double x, double y) {
    return Math.hypot((s.place.lon() - x) * Math.cos(Math.toRadians(y)), s.place.lat() - y);
  }

  private static double median(List<Spot> spots, ToDoubleFunction<Spot> of) {
    double[] values = spots.stream().flatMapToDouble(s -> s.reports.stream().mapToDouble(r -> of.applyAsDouble(s))).sorted().toArray();
    return values[values.length / 2];
  }

  // drawing

  private Markup picture() {
    Tag svg = tag("svg").with("viewBox", "0 0 720 400").with("role", "img").with("aria-label", "Map of the places of the story; the list below names them.");
    svg.add(tag("rect", "sea").with("x", "0").with("y", "0").with("width", WIDE).with("height", HIGH));
    svg.add(land(), graticule());
    taken.add(new double[] {WIDE - 162, 0, WIDE, 75});
    List<Spot> inside = spots.stream().filter(s -> !s.isArea() && frame.holds(s.place.lon(), s.place.lat())).toList();
    inside.stream().limit(LABELS).forEach(s -> taken.add(around(s)));
    List<Markup> names = inside.stream().limit(LABELS).map(this::label).toList();
    svg.add(countries());
    for (int i = inside.size() - 1; i >= 0; i--) svg.add(dot(inside.get(i)));
    return svg.add(names).add(inset());
  }

  private double[] around(Spot s) {
    double x = frame.x(s.place.lon());
    double y = frame.y(s.place.lat());
    return new double[] {x - 4, y - 4, x + 4, y + 4};
  }

  private Markup land() {
    StringBuilder land = new StringBuilder();
    StringBuilder coast = new StringBuilder();
    StringBuilder border = new StringBuilder();
    for (Outline.Country c : Outline.world().countries()) for (double[] ring : c.rings()) land.append(frame.fill(ring, 1.2));
    for (Outline.Arc a : Outline.world().arcs()) (a.border() ? border : coast).append(frame.stroke(a.points(), 1.2));
    List<Markup> out = new ArrayList<>();
    if (!land.isEmpty()) out.add(tag("path", "land").with("d", land.toString()));
    if (!coast.isEmpty()) out.add(tag("path", "coast").with("d", coast.toString()));
    if (!border.isEmpty()) out.add(tag("path", "border").with("d", border.toString()));
    return Markup.of(out);
  }

  private Markup graticule() {
    double step = step(frame.north() - frame.south());
    List<Markup> out = new ArrayList<>();
    for (double y = Math.ceil(frame.south() / step) * step; y < frame.north(); y += step) {
      out.add(tag("line", "graticule").with("x1", "0").with("x2", WIDE).with("y1", frame.y(y)).with("y2", frame.y(y)));
      out.add(tag("text", "degree").with("x", "5").with("y", frame.y(y) - 4).text(degrees(y, "N", "S")));
    }
    for (double x = Math.ceil(frame.west() / step) * step; x < frame.east(); x += step) {
      out.add(tag("line", "graticule").with("y1", "0").with("y2", HIGH).with("x1", frame.x(x)).with("x2", frame.x(x)));
      if (frame.x(x) > 40) out.add(tag("text", "degree").with("x", frame.x(x) + 4).with("y", HIGH - 6).text(degrees(x, "E", "W")));
    }
    return Markup.of(out);
  }

  private static double step(double span) {
    for (double s : new double[] {1, 2, 5, 10, 20, 30}) if (span / s <= 5) return s;
    return 40;
  }

  private static String degrees(double v, String plus, String minus) {
    long d = Math.round(Math.abs(v));
    return d + "\u00b0" + (v > 1e-9 ? " " + plus : v < -1e-9 ? " " + minus : "");
  }

  private Markup countries() {
    double least = (frame.north() - frame.south()) * (frame.east() - frame.west()) / 250;
    List<Markup> out = new ArrayList<>();
    for (Outline.Country c : Outline.world().countries()) {
      if (c.area() < least || !frame.holds(c.x(), c.y())) continue;
      double x = frame.x(c.x());
      double y = frame.y(c.y());
      double half = c.name().length() * 6.2;
      if (isFree(new double[] {x - half, y - 12, x + half, y + 5})) out.add(tag("text", "country").with("x", x).with("y", y).with("text-anchor", "middle").text(c.name()));
    }
    return Markup.of(out);
  }

  /** Takes the place if nothing stands there and it is on the drawing. */
  private boolean isFree(double[] box) {
    if (box[0] < 2 || box[2] > WIDE - 2 || box[1] < 2 || box[3] > HIGH - 2 || taken.stream().anyMatch(b -> overlap(b, box))) return false;
    taken.add(box);
    return true;
  }

  private Markup dot(Spot s) {
    double r = switch (s.role) {
      case EVENT -> 6;
      case DATELINE -> 5.5;
      case MENTION -> 3.5;
    };
    return sheet.lead("spot spot-" + s.role.name().toLowerCase(Locale.ROOT), s.cites.getFirst()).with("tabindex", "-1").add(
        tag("title").text(s.place.name() + ": " + Words.of(s.role) + ", " + Numbers.count(s.reports.size(), "report")),
        tag("circle").with("cx", frame.x(s.place.lon())).with("cy", frame.y(s.place.lat())).with("r", r));
  }

  /** As large as it is on a phone. Right of its dot, else left, above or below, wherever nothing else stands; else not at all. */
  private Markup label(Spot s) {
    double x = frame.x(s.place.lon());
    double y = frame.y(s.place.lat());
    double w = s.place.name().length() * 9;
    double[][] tries = {{x + 9, y + 4, 0}, {x - 9, y + 4, 1}, {x, y - 11, .5}, {x, y + 22, .5}};
    for (double[] t : tries) {
      double left = t[0] - w * t[2];
      double[] box = {left, t[1] - 14, left + w, t[1] + 4};
      if (!isFree(box)) continue;
      return tag("text", "place place-" + s.role.name().toLowerCase(Locale.ROOT)).with("x", t[0]).with("y", t[1]).with("text-anchor", t[2] == 0 ? "start" : t[2] == 1 ? "end" : "middle").text(s.place.name());
    }
    return Markup.none();
  }

  private static boolean overlap(double[] a, double[] b) {
    return a[0] < b[2] && b[0] < a[2] && a[1] < b[3] && b[1] < a[3];
  }

  /** The whole world in a corner, with the frame on it. */
  private Markup inset() {
    if (frame.east() - frame.west() > 150) return Markup.none();
    Frame small = Frame.world(150);
    Tag svg = tag("svg", "inset").with("x", WIDE - 158).with("y", "8").with("width", "150").with("height", small.high()).with("viewBox", "0 0 150 " + Math.round(small.high()));
    svg.add(tag("rect", "sea").with("x", "0").with("y", "0").with("width", "150").with("height", small.high()), tag("path", "land").with("d", World.PATH));
    spots.stream().filter(s -> !s.isArea()).forEach(s -> svg.add(tag("circle", "speck").with("cx", small.x(s.place.lon())).with("cy", small.y(s.place.lat())).with("r", "1.4")));
    double w = Math.max(4, small.x(frame.east()) - small.x(frame.west()));
    double h = Math.max(3, small.y(frame.south()) - small.y(frame.north()));
    double cx = (small.x(frame.east()) + small.x(frame.west())) / 2;
    double cy = (small.y(frame.south()) + small.y(frame.north())) / 2;
    return svg.add(tag("rect", "window").with("x", cx - w / 2).with("y", cy - h / 2).with("width", w).with("height", h));
  }

  /** The outline of the inset, drawn once. */
  private static final class World {
    private static final String PATH = draw();

    private static String draw() {
      Frame small = Frame.world(150);
      StringBuilder out = new StringBuilder();
      for (Outline.Country c : Outline.world().countries()) if (c.area() > 8) for (double[] ring : c.rings()) out.append(small.fill(ring, 2.2));
      return out.toString();
    }
  }

  // list

  private Markup list() {
    List<Tag> items = spots.stream().map(this::item).toList();
    return tag("div", "places").add(Sheet.folded(items, 10, "ul", "more places"));
  }

  private Tag item(Spot s) {
    String country = s.place.country().isEmpty() || s.isArea() ? "" : ", " + s.place.country();
    return tag("li").with("data-item").add(
        tag("span", "spot-mark spot-" + s.role.name().toLowerCase(Locale.ROOT)).with("aria-hidden", "true"), new Text(" "),
        tag("b").add(Sheet.name(s.place.name())), new Text(country + " "), tag("small").text(Words.of(s.role)), new Text(" "), sheet.chips(s.cites));
  }
}
