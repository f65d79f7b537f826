package org.stemma.read.clean;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.stemma.model.Outlet;
import org.stemma.read.when.DateLine;
import org.stemma.read.when.Dates;

/** Which outlet a text says it comes from, in its own furniture. */
final class Outlets {
  private static final int HEAD = 10;
  private static final int TAIL = 8;
  private static final Pattern SITE = Pattern.compile("(?:https?://)?(?:www\\.)?[a-z0-9-]+(?:\\.[a-z0-9-]+){1,3}(?:/\\S*)?");
  private static final Pattern SOURCE = Pattern.compile("(?i)sources?\\s?: ?(.{2,60}?)(?: and (?:news )?agencies| and wire services|,.*)");
  private static final Pattern WITH = Pattern.compile("\\((.{2,40}?) (?:with|and|via|/) .{2,60}\\)");
  private static final Pattern APP = Pattern.compile("(?i).*\\b(?:download|get|install) the (.{2,40}?) (?:news )?apps?\\b.*");
  private static final Pattern COPYRIGHT = Pattern.compile("(?i)\\(?(?:copyright|©|\\(c\\))[ ©]*(?:\\d{4},? )?(.{2,60}?)(?:,? (?:llc|inc|ltd)\\b.*|\\. .*|\\.?$)");
  private static final Pattern PHOTO = Pattern.compile("((?:The )?\\p{Lu}[\\p{L}.&']+(?: \\p{Lu}[\\p{L}.&']+){0,3}) Photo");
  private static final Pattern STAFF = Pattern.compile("(.{2,40}?)'s? .{2,200} contributed to this (?:report|story|article)\\.?");

  private Outlets() {}

  /** The first that speaks: a site or title in the head, then source line, app promo, photo credit, copyright. */
  static Optional<Outlet> of(List<Unit> units) {
    List<Unit> head = units.subList(0, Math.min(HEAD, units.size()));
    List<Unit> tail = units.subList(Math.max(0, units.size() - TAIL), units.size());
    return first(head, Outlets::site)
        .or(() -> opens(units) ? Optional.of(Titles.named(units.getFirst().folded().strip())) : Optional.empty())
        .or(() -> headTitle(head))
        .or(() -> first(tail, l -> group(SOURCE, l)))
        .or(() -> first(tail, l -> group(WITH, l)))
        .or(() -> first(tail, l -> group(APP, l)))
        .or(() -> first(units, l -> l.length() > 60 ? Optional.empty() : group(PHOTO, l)))
        .or(() -> first(tail, l -> group(COPYRIGHT, l)))
        .or(() -> first(tail, l -> group(STAFF, l)));
  }

  /** A title's own line opens the text, and a date follows. */
  static boolean opens(List<Unit> units) {
    return units.size() > 1 && Titles.isTitleLine(units.getFirst().folded()) && DateLine.of(units.get(1).folded(), Dates.Order.MONTH_FIRST).isPresent();
  }

  /** A title on a line of its own in the head, next to a date; an agency's name there may be a byline and tells nothing. */
  private static Optional<Outlet> headTitle(List<Unit> head) {
    for (int i = 1; i < head.size(); i++) {
      boolean dated = DateLine.of(head.get(i - 1).folded(), Dates.Order.MONTH_FIRST).isPresent()
          || i + 1 < head.size() && DateLine.of(head.get(i + 1).folded(), Dates.Order.MONTH_FIRST).isPresent();
      Optional<Titles.Found> title = Titles.only(head.get(i).folded());
      if (dated && title.isPresent()) return Optional.of(Titles.named(title.get().name()));
      if (dated && (Titles.isTitleLine(head.get(i).folded()) || Titles.isMasthead(head.get(i).folded()))) return Optional.of(Titles.named(head.get(i).folded().strip()));
    }
    return Optional.empty();
  }

  private static Optional<Outlet> first(List<Unit> units, Function<String, Optional<Outlet>> rule) {
    for (Unit unit : units) {
      if (unit.folded().length() > 400) continue;
      Optional<Outlet> found = rule.apply(unit.folded());
      if (found.isPresent()) return found;
    }
    return Optional.empty();
  }

  private static Optional<Outlet> site(String line) {
    return line.length() < 80 && SITE.matcher(line).matches() ? Titles.at(line) : Optional.empty();
  }

  /** The title in the pattern's first group, if it is one that the lists know and no agency. */
  private static Optional<Outlet> group(Pattern pattern, String line) {
    Matcher m = pattern.matcher(line);
    if (!m.matches()) return Optional.empty();
    return Titles.only(m.group(1)).filter(t -> !t.agency()).map(t -> Titles.named(t.name()));
  }
}
