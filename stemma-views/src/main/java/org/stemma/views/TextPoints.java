package org.stemma.views;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.stemma.model.*;
import org.stemma.views.told.*;

/** The points of a story in a terminal, by how they stand, with what each was counted from. */
final class TextPoints {
  /** Letters of a sum that is still shown with its names. */
  private static final int SUM = 90;
  private static final Pattern PRIMARY = Pattern.compile("\\d+ primary sources?");

  private TextPoints() {}

  static void of(Desk desk, Lines out) {
    for (Point.Status status : List.of(Point.Status.AGREED, Point.Status.DISPUTED, Point.Status.CORRECTED, Point.Status.SINGLE_ORIGIN)) {
      List<Point> points = desk.story().findings().surePoints().stream().filter(p -> p.status() == status).toList();
      if (points.isEmpty()) continue;
      out.head(title(status) + " (" + points.size() + ")");
      int shown = status == Point.Status.SINGLE_ORIGIN ? 5 : 12;
      points.stream().limit(shown).forEach(p -> point(desk, p, out));
      out.more(points.size() - shown);
      out.gap();
    }
    unsure(desk, out);
  }

  private static void unsure(Desk desk, Lines out) {
    List<Point> points = desk.story().findings().unsurePoints();
    if (points.isEmpty()) return;
    out.head(Words.UNSURE + " (" + points.size() + ")");
    for (Point p : points.stream().limit(8).toList()) {
      Optional<Cite> told = p.readings().stream().filter(c -> Marks.excerpts(p.text(), desk.text(c))).findFirst();
      Map<String, List<Cite>> wordings = new LinkedHashMap<>();
      p.readings().forEach(c -> wordings.computeIfAbsent(wording(desk, c), w -> new ArrayList<>()).add(c));
      List<Cite> same = told.map(c -> wordings.remove(wording(desk, c))).orElse(List.of());
      out.item("-", Marks.nested(p.text()) + (same.isEmpty() ? "" : " " + Refs.of(same)));
      wordings.entrySet().stream().limit(4).forEach(w -> out.under(Refs.of(w.getValue()) + " " + w.getKey()));
    }
    out.more(points.size() - 8);
    out.gap();
  }

  private static String wording(Desk desk, Cite cite) {
    return Marks.quoted(desk.excerpt(cite, 18).plain());
  }

  private static String title(Point.Status status) {
    return switch (status) {
      case AGREED -> "Agreed";
      case DISPUTED -> "Disputed";
      case CORRECTED -> "Corrected";
      case SINGLE_ORIGIN -> "One origin or one named source";
      case SUPERSEDED -> "Superseded";
    };
  }

  private static void point(Desk desk, Point p, Lines out) {
    Support s = p.support();
    out.item("-", Marks.nested(p.text()));
    out.under(Numbers.origins(s) + letters(desk, s.of()) + ", " + sum(s) + silent(s) + "; credibility " + Credibility.of(desk, p) + " " + Refs.of(p.readings()));
    if (!p.match().perhaps().isEmpty()) out.under(Words.PERHAPS + ": " + Refs.of(p.match().perhaps()));
    Against.of(desk.story().findings(), p).forEach(a -> out.under("against it: " + Marks.nested(a.about())));
  }

  /** What the support was counted from; where names are many, the counts alone. Where it is open how many primary sources there are, their part of the sum says so. */
  private static String sum(Support s) {
    String primary = s.primaryAtMost() == 0 ? "" : Numbers.between(s.primaryAtLeast(), s.primaryAtMost()) + (s.primaryAtMost() == 1 ? " primary source" : " primary sources");
    if (s.because().isEmpty()) return Numbers.count(s.reports(), "report") + (primary.isEmpty() ? "" : " \u00b7 " + primary);
    List<String> parts = new ArrayList<>(List.of((s.because().length() <= SUM ? s.because() : s.because().replaceAll(" \\([^\u00b7]*\\)", "")).split(" \u00b7 ")));
    int at = IntStream.range(0, parts.size()).filter(i -> PRIMARY.matcher(parts.get(i)).lookingAt()).findFirst().orElse(-1);
    if (primary.isEmpty()) return String.join(" \u00b7 ", parts);
    if (at < 0) parts.add(primary);
    else parts.set(at, PRIMARY.matcher(parts.get(at)).replaceFirst(primary));
    return String.join(" \u00b7 ", parts);
  }

  private static String silent(Support s) {
    if (s.silent().isEmpty()) return "";
    return "; silent: " + (s.silent().size() > 6 ? Numbers.count(s.silent().size(), "report") : Refs.numbers(s.silent()));
  }

  private static String letters(Desk desk, List<String> origins) {
    return origins.isEmpty() ? "" : " " + origins.stream().map(o -> desk.letter(Optional.of(o))).sorted(Desk.BY_NUMBER).collect(Collectors.joining("+"));
  }
}
