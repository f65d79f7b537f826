package org.stemma.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.stemma.model.Ratings;
import org.stemma.model.Ratings.Rating;
import org.stemma.model.Reliability;

/** A user's list of how reliable sources are. A line is the outlet or agency, by name or site, and its letter, with a tab between. */
final class Rated {
  private Rated() {}

  static Ratings read(Path file) {
    return parse(Listed.text(file, "letters of reliability"), file.toString());
  }

  /** @param where what messages call the list */
  static Ratings parse(String text, String where) {
    List<Rating> out = new ArrayList<>();
    Listed.Outlets outlets = new Listed.Outlets();
    for (Listed.Line line : Listed.lines(text)) {
      String at = where + ", line " + line.number() + ": ";
      if (line.cells().size() != 2) throw new NotUnderstood(at + "a rating must be an outlet and its letter, with a tab between; got: " + line.text());
      String outlet = line.cells().getFirst();
      outlets.once(outlet, at, "an outlet must have one letter");
      out.add(new Rating(outlet, letter(line.cells().getLast(), at)));
    }
    return new Ratings(out);
  }

  private static Reliability letter(String cell, String at) {
    return Arrays.stream(Reliability.values()).filter(r -> r.name().equalsIgnoreCase(cell)).findFirst().orElseThrow(() -> new NotUnderstood(at + "the letter must be one of A to F; got: " + cell));
  }
}
