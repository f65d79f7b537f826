package org.stemma.read.clean;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Lines that name the writers. */
final class Bylines {
  private static final Pattern BY = Pattern.compile("(?:(?:Published |Posted |Written |Story |Report )?(?:By|BY|by)|Von|Par|Por|Di|Door|Af|Av)\\s?:?\\s+(.{2,180})");
  private static final String WORD = "(?:\\p{Lu}[\\p{L}.'-]*|de|del|della|di|da|van|von|der|den|al|el|bin|ibn|la|le|du|dos|y|e)";
  private static final Pattern NAME = Pattern.compile("\\p{Lu}[\\p{L}.'-]*(?: " + WORD + "){1,4}");
  private static final Pattern APART = Pattern.compile("\\s*(?:,|;|\\||/|&|\\band\\b|\\bAND\\b|\\bwith\\b|\\bund\\b|\\bet\\b| — | - )\\s*");
  private static final Pattern ROLE = Pattern.compile(
      "(?i).*\\b(?:writers?|reporters?|correspondents?|editors?|staff|contributors?|columnists?|bureau|chief|desk|producers?|analysts?|director|service|team|network|bureaus?|newsroom|agency|agencies|digital|special to)\\b.*");
  private static final Pattern PLACE = Pattern.compile("(?i)\\s+(?:in|at) \\p{Lu}.*$");

  private Bylines() {}

  /** What follows "By", if the line is a byline. */
  static Optional<String> after(String line) {
    if (line.length() > 200) return Optional.empty();
    Matcher m = BY.matcher(line);
    if (!m.matches() || line.matches(".*[.?!:]\"?$") && !line.matches(".*\\b(?:Jr|Sr|\\p{Lu})\\.$")) return Optional.empty();
    String rest = m.group(1).strip();
    boolean named = !names(rest).isEmpty() || !Titles.in(rest).isEmpty() || hasTitle(rest) || rest.matches("(?i)(?:the )?(?:editorial board|editors|staff|.{0,30} (?:staff|team|desk))");
    return named && lower(rest) <= 4 ? Optional.of(rest) : Optional.empty();
  }

  /** True when a part of it looks like a press title: "Lantern staff and Harbor Wire". */
  private static boolean hasTitle(String rest) {
    for (String part : APART.split(rest)) if (Titles.isTitleLine(part)) return true;
    return false;
  }

  /** Number of words that no name or role has. */
  private static int lower(String line) {
    int n = 0;
    for (String w : line.split("\\s+")) if (!w.isEmpty() && Character.isLowerCase(w.codePointAt(0)) && !w.matches("and|in|at|of|for|with|the|de|van|von|und|et|y|e|to|al|el|bin|la|le|di|da|del")) n++;
    return n;
  }

  /** Names of persons in what follows "By": roles, places, agencies and titles left out. */
  static List<String> names(String list) {
    List<String> out = new ArrayList<>();
    for (String part : APART.split(list)) {
      String name = PLACE.matcher(part.strip()).replaceFirst("").replaceFirst("(?i)^by:? ", "").replaceFirst("[.,]+$", "").strip();
      String whole = name;
      for (Titles.Found f : Titles.in(whole)) name = name.replace(f.span().in(whole), "").strip();
      name = name.replaceFirst("(?i)\\s+(?:of|for|at|the)$", "").replaceFirst("(?i)\\s+(?:of|for) the$", "").strip();
      if (NAME.matcher(name).matches() && !ROLE.matcher(name).matches() && !Titles.looksLikeTitle(name) && !out.contains(name)) out.add(name);
    }
    return out;
  }

  /** True when the line is names of persons and nothing else: "Ana Reed and Paul Marsh". */
  static boolean onlyNames(String line) {
    if (line.length() > 110 || line.isEmpty() || Titles.isTitleLine(line) || Titles.isMasthead(line)) return false;
    for (String part : APART.split(line)) {
      if (!NAME.matcher(part.strip()).matches() || part.strip().split(" ").length > 4 || Titles.only(part).isPresent()) return false;
    }
    return true;
  }

  /** True when the line is a writer's role: "Staff Writer", "Associated Press". */
  static boolean role(String line) {
    return line.length() < 50 && ROLE.matcher(line).matches() && lower(line) <= 1 && !line.matches(".*[.?!]$");
  }
}
