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
    Listed.Outlets outlets = new Listed.Outlets();
    for (Listed.Line line : Listed.lines(text)) {
      List<String> cells = line.cells();
      String at = where + ", line " + line.number() + ": ";
      if (cells.size() < 3) throw new NotUnderstood(at + "a family must have a name and at least two outlets, with tabs between; got: " + line.text());
      List<String> members = cells.subList(1, cells.size());
      members.forEach(m -> outlets.once(m, at, "an outlet must be in one family and there once"));
      out.add(new Family(cells.getFirst(), members));
    }
    return new Families(out);
  }
}
