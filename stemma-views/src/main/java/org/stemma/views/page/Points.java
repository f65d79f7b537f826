package org.stemma.views.page;

import static org.stemma.views.page.Tag.tag;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.stemma.model.Cite;
import org.stemma.model.Point;
import org.stemma.model.Support;
import org.stemma.views.told.Against;
import org.stemma.views.told.Credibility;
import org.stemma.views.told.Desk;
import org.stemma.views.told.Marks;
import org.stemma.views.told.Numbers;
import org.stemma.views.told.Why;
import org.stemma.views.told.Words;

/** What is told, by how many origins, grouped by how it stands. */
final class Points {
  private static final List<Point.Status> ORDER =
      List.of(Point.Status.AGREED, Point.Status.DISPUTED, Point.Status.CORRECTED, Point.Status.SINGLE_ORIGIN, Point.Status.SUPERSEDED);
  private static final int DOTS = 8;

  private Points() {}

  static Markup of(Sheet sheet) {
    List<Point> points = sheet.desk().story().findings().points();
    Tag section = sheet.section("points", "What is told");
    if (points.isEmpty()) return section.add(Sheet.note("No point was found that two reports share or one tells with weight."));
    List<Point> sure = sheet.desk().story().findings().surePoints();
    ORDER.forEach(status -> section.add(group(sheet, sure.stream().filter(p -> p.status() == status).toList(), status)));
    section.add(unsure(sheet, sheet.desk().story().findings().unsurePoints()));
    section.add(Sheet.note(Credibility.rule(sheet.desk().account()) + " " + Words.SILENT));
    return section.add(Matrix.of(sheet, ORDER.stream().flatMap(status -> sure.stream().filter(p -> p.status() == status)).toList()));
  }

  private static Markup group(Sheet sheet, List<Point> points, Point.Status status) {
    if (points.isEmpty()) return Markup.none();
    int shown = status == Point.Status.AGREED || status == Point.Status.DISPUTED ? 12 : 5;
    return tag("div", "group " + css(status)).id(sheet.id(css(status))).add(
        sheet.heading(1).text(title(status) + " ").add(tag("span", "count").text(String.valueOf(points.size()))),
        Sheet.folded(IntStream.range(0, points.size()).mapToObj(i -> item(sheet, points.get(i), i < Sheet.MANY)).toList(), shown, "ul", "more"));
  }

  /** What a person should lay side by side first: every reading is shown at once. */
  private static Markup unsure(Sheet sheet, List<Point> points) {
    if (points.isEmpty()) return Markup.none();
    return tag("div", "group unsure").id(sheet.id("unsure")).add(
        sheet.heading(1).text(Words.UNSURE + " ").add(tag("span", "count").text(String.valueOf(points.size()))),
        Sheet.folded(points.stream().map(p -> laid(sheet, p)).toList(), 5, "ul", "more"));
  }

  private static Tag laid(Sheet sheet, Point p) {
    return tag("li", "point").id(sheet.id(p.id())).with("data-item").add(
        tag("div", "point-text").with("dir", "auto").text(Marks.nested(p.text()) + " ").add(sheet.chips(p.readings())),
        sheet.readings(p.readings()),
        sheet.why(Why.of(sheet.desk(), p), List.of()));
  }

  static String css(Point.Status status) {
    return Words.of(status).replace(' ', '-');
  }

  private static String title(Point.Status status) {
    return switch (status) {
      case AGREED -> "Agreed by origins known to be apart";
      case DISPUTED -> "Disputed";
      case CORRECTED -> "Corrected";
      case SINGLE_ORIGIN -> "Resting on one origin or one named source";
      case SUPERSEDED -> "Superseded by later readings";
    };
  }

  /** @param laid whether its readings are shown one under the other, as they are of the first points; the numbers lead to the others */
  private static Tag item(Sheet sheet, Point p, boolean laid) {
    return tag("li", "point").id(sheet.id(p.id())).with("data-item").add(
        tag("div", "point-text").with("dir", "auto").text(Marks.nested(p.text()) + " ").add(sheet.chips(p.readings())),
        support(sheet, p),
        perhaps(sheet, p),
        against(sheet, p),
        sheet.why(Why.of(sheet.desk(), p), laid ? p.readings() : List.of()));
  }

  /** The way to what shares less with it and counts for nothing. */
  private static Markup perhaps(Sheet sheet, Point p) {
    List<Cite> cites = p.match().perhaps();
    return cites.isEmpty() ? Markup.none() : tag("div", "note").text("May tell it too: ").add(sheet.chips(cites));
  }

  /** The way to what speaks against it. */
  private static Markup against(Sheet sheet, Point p) {
    List<Against> all = Against.of(sheet.desk().story().findings(), p);
    if (all.isEmpty()) return Markup.none();
    Tag line = tag("p", "note").text("Against it: ");
    for (int i = 0; i < all.size(); i++) line.text(i == 0 ? "" : "; ").add(tag("a").with("href", "#" + sheet.id(all.get(i).id())).with("dir", "auto").text(Marks.nested(all.get(i).about())));
    return line;
  }

  private static Markup support(Sheet sheet, Point p) {
    Support s = p.support();
    String origins = Numbers.origins(s);
    Tag line = tag("p", "support").add(dots(s), new Text(" "), tag("b").text(origins), new Text(" "), sheet.badges(s.of().stream().sorted(Comparator.comparingInt(o -> sheet.desk().rank(Optional.of(o)))).toList()),
        new Text(" \u00b7 " + Numbers.count(s.reports(), "report")));
    if (s.primaryAtMost() > 0) line.text(" \u00b7 " + primary(sheet.desk(), s));
    line.text(" \u00b7 credibility ").add(tag("b").text(Credibility.of(sheet.desk(), p)));
    if (!s.silent().isEmpty()) line.text(" \u00b7 silent: " + silent(s));
    return line;
  }

  private static String primary(Desk desk, Support s) {
    List<String> names = s.primaryOf().stream().map(desk::name).limit(3).toList();
    String count = Numbers.between(s.primaryAtLeast(), s.primaryAtMost()) + (s.primaryAtMost() == 1 ? " primary source" : " primary sources");
    return names.isEmpty() ? count : count + " (" + String.join(", ", names) + (s.primaryOf().size() > 3 ? " \u2026)" : ")");
  }

  private static String silent(Support s) {
    if (s.silent().size() > 6) return Numbers.count(s.silent().size(), "report");
    return String.join(", ", s.silent().stream().map(Desk::number).toList());
  }

  /** Full dots for origins known to be apart, hollow ones up to the most there may be. */
  private static Markup dots(Support s) {
    int most = Math.min(DOTS, Math.max(s.atLeast(), s.atMost()));
    List<Markup> out = new ArrayList<>();
    for (int i = 0; i < most; i++) {
      out.add(tag("circle", i < s.atLeast() ? "full" : "hollow").with("cx", 5 + i * 11).with("cy", "5").with("r", "3.8"));
    }
    return tag("svg", "dots").with("viewBox", "0 0 " + Math.max(1, most * 11) + " 10").with("width", Math.max(1, most * 11)).with("height", "10").with("aria-hidden", "true").add(out);
  }
}
