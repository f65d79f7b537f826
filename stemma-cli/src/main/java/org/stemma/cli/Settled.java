package org.stemma.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.stemma.model.Homes;
import org.stemma.model.Homes.Home;

/** A user's list of where outlets are at home. A line is the outlet, by name or site, and its place, with a tab between. */
final class Settled {
  private Settled() {}

  static Homes read(Path file) {
    return parse(Listed.text(file, "homes"), file.toString(), Desk::isPlace);
  }

  /**
   * @param where what messages call the list
   * @param known whether a place is one that the gazetteer has
   */
  static Homes parse(String text, String where, Predicate<String> known) {
    List<Home> out = new ArrayList<>();
    Listed.Outlets outlets = new Listed.Outlets();
    for (Listed.Line line : Listed.lines(text)) {
      String at = where + ", line " + line.number() + ": ";
      if (line.cells().size() != 2) throw new NotUnderstood(at + "a home must be an outlet and its place, with a tab between; got: " + line.text());
      Home home = new Home(line.cells().getFirst(), line.cells().getLast());
      if (!known.test(home.place())) throw new NotUnderstood(at + "no such place is known; write it as Paris, Texas; got: " + home.place());
      outlets.once(home.outlet(), at, "an outlet must have one home");
      out.add(home);
    }
    return new Homes(out);
  }

  /** The list as {@link #read} takes it. */
  static String written(Homes homes) {
    StringBuilder out = new StringBuilder();
    for (Home h : homes.all()) out.append(h.outlet().replaceAll("[\t\r\n]", " ")).append('\t').append(h.place()).append('\n');
    return out.toString();
  }
}
