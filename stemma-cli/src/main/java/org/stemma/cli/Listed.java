package org.stemma.cli;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.stemma.model.Outlet;

/** A list that a user keeps in a file of text: an entry a line; {@code #} opens a remark. */
final class Listed {
  private Listed() {}

  /** @param text as it stands @param number of the line, 1.. */
  record Line(String text, int number) {
    /** What stands between tabs, none of it empty. */
    List<String> cells() {
      return Arrays.stream(text.split("\t")).map(String::strip).filter(c -> !c.isEmpty()).toList();
    }
  }

  /** The outlets that a list has named so far. */
  static final class Outlets {
    private final Set<String> named = new HashSet<>();

    /** @param at what a message begins with @param rule that one named again would break @throws NotUnderstood for one that was named */
    void once(String outlet, String at, String rule) {
      if (!named.add(Outlet.folded(outlet))) throw new NotUnderstood(at + rule + "; got again: " + outlet);
    }
  }

  /**
   * @param what the list is of, as messages call it
   * @throws NotUnderstood for a file that cannot be read as text
   */
  static String text(Path file, String what) {
    try {
      return Files.readString(file, StandardCharsets.UTF_8);
    } catch (NoSuchFileException e) {
      throw new NotUnderstood("cannot read the " + what + " in " + file + ": there is no such file");
    } catch (CharacterCodingException e) {
      throw new NotUnderstood("cannot read the " + what + " in " + file + ": it is no text in UTF-8");
    } catch (IOException e) {
      throw new NotUnderstood("cannot read the " + what + " in " + file + ": " + e.getMessage());
    }
  }

  /** The lines that have an entry. */
  static List<Line> lines(String text) {
    List<Line> out = new ArrayList<>();
    int number = 0;
    for (String line : text.lines().toList()) {
      number++;
      if (!line.isBlank() && !line.startsWith("#")) out.add(new Line(line, number));
    }
    return out;
  }
}
