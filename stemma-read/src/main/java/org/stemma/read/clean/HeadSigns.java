package org.stemma.read.clean;

import java.util.regex.Pattern;
import org.stemma.read.when.DateLine;
import org.stemma.read.when.Dates;

/** What shows that a unit belongs to the head of a text, whatever stands around it. */
final class HeadSigns {
  /** An address of a site, with or without a path. */
  static final Pattern SITE = Pattern.compile("(?:https?://)?(?:www\\.)?[a-z0-9-]+(?:\\.[a-z0-9-]+){1,3}(?:/\\S*)?");

  private HeadSigns() {}

  /** A date, a site, a byline, an outlet or a caption, by itself. */
  static boolean isPlain(Unit unit) {
    String line = unit.folded();
    return DateLine.of(line, Dates.Order.MONTH_FIRST).isPresent()
        || line.length() < 80 && SITE.matcher(line).matches()
        || Bylines.after(line).isPresent()
        || line.length() < 60 && Titles.only(line).isPresent()
        || Rule.of(line).filter(f -> f.kind().equals("CAPTION") || f.kind().equals("CREDIT.PHOTO")).isPresent();
  }
}
