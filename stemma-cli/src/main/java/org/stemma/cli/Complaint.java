package org.stemma.cli;

import java.util.List;
import org.stemma.model.Problem;

/**
 * A problem as a user reads it: code and thing · why · where · next step. Lines with nothing to say are left out.
 *
 * <pre>{@code
 * S014 cannot use reports/ferry.html
 *   why:   no article text: kept 0 of 41 blocks; a report needs one paragraph of 40 characters
 *   where: bytes 0-18233, read as windows-1252 (from <meta>)
 *   next:  stemma read --show-blocks reports/ferry.html
 * }</pre>
 */
record Complaint(String code, String thing, String why, String where, String next) {

  /** @param told whether the report was told all the same */
  static Complaint of(Problem p, boolean told) {
    return new Complaint(p.code(), (told ? "told, with a doubt: " : "cannot use ") + p.source(), p.message(), p.where(), p.next());
  }

  /** Four lines at most, each ended; control characters of file names and messages are shown, not sent to the terminal. */
  String lines(Ink ink) {
    var out = new StringBuilder(ink.bold(code) + " " + plain(thing) + "\n");
    for (var part : List.of(new String[] {"why:   ", why}, new String[] {"where: ", where}, new String[] {"next:  ", next})) {
      if (!part[1].isBlank()) out.append("  ").append(ink.faint(part[0])).append(plain(part[1])).append('\n');
    }
    return out.toString();
  }

  private static String plain(String s) {
    var out = new StringBuilder();
    s.codePoints().forEach(c -> {
      if (Character.isISOControl(c) || Character.getType(c) == Character.FORMAT) out.append(String.format(java.util.Locale.ROOT, "\\u%04x", c));
      else out.appendCodePoint(c);
    });
    return out.toString();
  }
}
