package org.stemma.cli;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.stemma.model.Homes;
import org.stemma.model.Homes.Home;

/** A user's list of where outlets are at home. A line is the outlet, by name or site, and its place, with a tab between; {@code #} opens a remark. */
final class Settled {
  private Settled() {}

  static Homes read(Path file) {
    try {
      return parse(Files.readString(file, StandardCharsets.UTF_8), file.toString(), Desk::isPlace);
    } catch (NoSuchFileException e) {
      throw new NotUnderstood("cannot read the homes in " + file + ": there is no such file");
    } catch (CharacterCodingException e) {
      throw new NotUnderstood("cannot read the homes in " + file + ": it is no text in UTF-8");
    } catch (IOException e) {
      throw new NotUnderstood("cannot read the homes in " + file + ": " + e.getMessage());
    }
  }

  /**
   * @param where what messages call the list
   * @param known whether a place is one that the gazetteer has
   */
  static Homes parse(String text, String where, Predicate<String> known) {
    List<Home> out = new ArrayList<>();
    Homes checked = Homes.none();
    int number = 0;
    for (String line : text.lines().toList()) {
      number++;
      if (line.isBlank() || line.startsWith("#")) continue;
      String[] cells = line.strip().split("\t+");
      if (cells.length != 2) throw new NotUnderstood(where + ", line " + number + ": a home must be an outlet and its place, with a tab between; got: " + line);
      if (!known.test(cells[1].strip())) throw new NotUnderstood(where + ", line " + number + ": no such place is known; write it as Paris, Texas; got: " + cells[1].strip());
      out.add(new Home(cells[0].strip(), cells[1].strip()));
      try {
        checked = new Homes(out);
      } catch (IllegalArgumentException e) {
        throw new NotUnderstood(where + ", line " + number + ": " + e.getMessage());
      }
    }
    return checked;
  }

  /** The list as {@link #read} takes it. */
  static String written(Homes homes) {
    StringBuilder out = new StringBuilder();
    for (Home h : homes.all()) out.append(h.outlet().replaceAll("[\t\r\n]", " ")).append('\t').append(h.place()).append('\n');
    return out.toString();
  }
}
