package org.stemma.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.stemma.model.Families;
import org.stemma.model.Families.Family;

/** A user's list of publisher families. A line is the family's name and its outlets by name or site, with tabs between. */
final class Owned {
  private Owned() {}

  static Families read(Path file) {
    return parse(Listed.text(file, "families"), file.toString());
  }

  /** @param where what messages call the list */
  static Families parse(String text, String where) {
    List<Family> out = new ArrayList<>();
    Families checked = Families.none();
    for (Listed.Line line : Listed.lines(text)) {
      List<String> cells = line.cells();
      if (cells.size() < 3) throw new NotUnderstood(where + ", line " + line.number() + ": a family must have a name and at least two outlets, with tabs between; got: " + line.text());
      out.add(new Family(cells.getFirst(), cells.subList(1, cells.size())));
      try {
        checked = new Families(out);
      } catch (IllegalArgumentException e) {
        throw new NotUnderstood(where + ", line " + line.number() + ": " + e.getMessage());
      }
    }
    return checked;
  }
}
