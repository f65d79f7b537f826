package org.stemma.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/**
 * What stands at the other end of standard output and standard error.
 *
 * @param out whether a person reads standard output
 * @param err whether a person reads standard error
 * @param colour whether that person wants colours (NO_COLOR, TERM=dumb)
 * @param width columns, 20 or more; 80 when unknown
 */
record Terminal(boolean out, boolean err, boolean colour, int width) {
  static final Terminal NONE = new Terminal(false, false, false, 80);

  static Terminal here(Map<String, String> environment) {
    boolean colour = environment.getOrDefault("NO_COLOR", "").isEmpty() && !environment.getOrDefault("TERM", "").equals("dumb");
    boolean dumb = environment.getOrDefault("TERM", "").equals("dumb"); // cannot go back to the start of a line
    return new Terminal(isTerminal(1), isTerminal(2) && !dumb, colour, width(environment.get("STEMMA_COLUMNS"), environment.get("COLUMNS")));
  }

  Ink outInk() {
    return out && colour ? Ink.COLOUR : Ink.PLAIN;
  }

  Ink errInk() {
    return err && colour ? Ink.COLOUR : Ink.PLAIN;
  }

  /** Java tells of both ends together only; where the system has a name for each, that decides. */
  private static boolean isTerminal(int descriptor) {
    try {
      String name = Files.readSymbolicLink(Path.of("/proc/self/fd/" + descriptor)).toString();
      return name.startsWith("/dev/pts/") || name.startsWith("/dev/tty") || name.equals("/dev/console");
    } catch (IOException | UnsupportedOperationException e) {
      return Optional.ofNullable(System.console()).map(c -> c.isTerminal()).orElse(false);
    }
  }

  private static int width(String... candidates) {
    for (String c : candidates) {
      if (c != null && c.matches("[0-9]{2,4}")) return Math.max(20, Integer.parseInt(c));
    }
    return 80;
  }
}
