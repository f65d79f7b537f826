package org.stemma.views.page;

import static org.stemma.views.page.Tag.tag;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.stemma.views.told.Desk;
import org.stemma.views.told.Numbers;
import org.stemma.views.told.Share;

/** A report's text as one bar, cut by whose text it is. */
final class Shares {
  private static final double WIDE = 100;
  private static final double HIGH = 6;

  private Shares() {}

  static Markup bar(Sheet sheet, String report) {
    List<Share> shares = Share.of(sheet.desk(), report);
    if (shares.isEmpty()) return Markup.none();
    List<Markup> rects = new ArrayList<>();
    double x = 0;
    for (Share s : shares) {
      rects.add(tag("rect", "fill " + Sheet.colour(s.rank())).with("x", x).with("y", "0").with("width", Math.max(0, s.part() * WIDE - .6)).with("height", HIGH));
      x += s.part() * WIDE;
    }
    return tag("svg", "bar").with("viewBox", "0 0 100 6").with("preserveAspectRatio", "none").with("role", "img").with("aria-label", words(sheet, shares)).add(rects);
  }

  /** "94 % A, 6 % D". */
  static String words(Sheet sheet, List<Share> shares) {
    return shares.stream().map(s -> Numbers.percent(s.part()) + " " + letter(sheet, s.rank())).collect(Collectors.joining(", "));
  }

  private static String letter(Sheet sheet, int rank) {
    if (rank < 0) return "origin not known";
    return sheet.desk().letter(java.util.Optional.of(sheet.desk().story().lineage().origins().get(rank).id()));
  }
}
