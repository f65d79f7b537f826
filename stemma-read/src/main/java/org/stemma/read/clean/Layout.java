package org.stemma.read.clean;

import java.util.List;
import java.util.Optional;
import org.stemma.model.Credit;
import org.stemma.model.Dateline;
import org.stemma.model.Furniture;
import org.stemma.model.Notice;
import org.stemma.model.Outlet;
import org.stemma.model.Published;

/**
 * What stands in a text beside its running text.
 *
 * @param bylines names of persons as printed
 * @param modified ISO date of the last change that the text states
 * @param furniture in order of place; kinds may nest
 */
public record Layout(
    Optional<String> headline,
    List<String> bylines,
    Optional<Dateline> dateline,
    Optional<Outlet> outlet,
    Published published,
    Optional<String> modified,
    List<Credit> credits,
    List<Notice> notices,
    List<Furniture> furniture) {

  public Layout {
    bylines = List.copyOf(bylines);
    credits = List.copyOf(credits);
    notices = List.copyOf(notices);
    furniture = List.copyOf(furniture);
  }

  /** The layout of a plain text. Cost: linear. */
  public static Layout of(String text) {
    return Laying.of(text, Optional.empty());
  }

  /** The same where the outlet is known from outside. */
  public static Layout of(String text, Optional<Outlet> outlet) {
    return Laying.of(text, outlet);
  }
}
