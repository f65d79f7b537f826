package org.stemma.views.told;

import java.util.regex.Pattern;
import org.stemma.model.Difference;
import org.stemma.text.Spaces;

/** What a difference is about, as a reader meets it. */
final class Headings {
  private static final Pattern MARKED = Pattern.compile("[\u201C\u201D\u2039\u203A\"]| / |: ");
  /** Words from which on a heading that a report prints reads as a quotation. */
  private static final int QUOTED = 5;

  private Headings() {}

  /** The words of a report in marks. */
  static String of(Desk desk, Difference d) {
    return isPrinted(desk, d) ? Marks.quoted(d.about()) : Marks.nested(d.about());
  }

  private static boolean isPrinted(Desk desk, Difference d) {
    String about = Spaces.single(d.about()).strip();
    return !MARKED.matcher(about).find() && about.split(" ").length >= QUOTED && d.readings().stream().anyMatch(r -> Spaces.single(desk.text(r.cite())).contains(about));
  }
}
