package org.stemma.cli;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.stemma.model.Families;
import org.stemma.model.Families.Family;

/** A user's list of publisher families. A line is the family's name and its outlets by name or site, with tabs between; {@code #} opens a remark. */
final class Owned {
  private Owned() {}

  static Families read(Path file) {
    try {
      return parse(Files.readString(file, StandardCharsets.UTF_8), file.toString());
    } catch (NoSuchFileException e) {
      throw new NotUnderstood("cannot read the families in " + file + ": there is no such file");
    } catch (CharacterCodingException e) {
      throw new NotUnderstood("cannot read the families in " + file + ": it is no text in UTF-8");
    } catch (IOException e) {
      throw new NotUnderstood("cannot read the families in " + file + ": " + e.getMessage());
    }
  }

  /** @param where what messages call the list */
  static Families parse(String text, String where) {
    List<Family> out = new ArrayList<>();
    Families checked = Families.none();
    int number = 0;
    for (String line : text.lines().toList()) {
      number++;
      if (line.isBlank() || line.startsWith("#")) continue;
      List<String> cells = Arrays.stream(line.split("\t")).map(String::strip).filter(c -> !c.isEmpty()).toList();
      if (cells.size() < 3) throw new NotUnderstood(where + ", line " + number + ": a family must have a name and at least two outlets, with tabs between; got: " + line);
      out.add(new Family(cells.getFirst(), cells.subList(1, cells.size())));
      try {
        checked = new Families(out);
      } catch (IllegalArgumentException e) {
        throw new NotUnderstood(where + ", line " + number + ": " + e.getMessage());
      }
    }
    return checked;
  }
}
