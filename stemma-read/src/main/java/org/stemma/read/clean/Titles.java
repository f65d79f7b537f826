package org.stemma.read.clean;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.stemma.model.Outlet;
import org.stemma.read.lists.Lists;
import org.stemma.text.Span;

/** Agencies and press titles by every form of their name. */
public final class Titles {
  /**
   * A title found in a line.
   *
   * @param name as the list has it: "Associated Press" for "AP"
   * @param agency true for one that sells text to others
   */
  public record Found(String name, boolean agency, Span span) {}

  private record Title(String name, boolean agency) {}

  private static final Map<String, Title> EXACT = new HashMap<>();
  private static final Map<String, Title> FOLDED = new HashMap<>();
  private static final Map<String, Outlet> BY_DOMAIN = new HashMap<>();
  private static final Map<String, String> DOMAINS = new HashMap<>();
  private static final Set<String> WORDS = new HashSet<>();
  /** The forms that begin with two characters, in whatever case, the longest first. */
  private static final Map<String, Pattern> BY_OPENING = new HashMap<>();
  /** Characters of ASCII, in either case, with which a form begins. */
  private static final boolean[] FIRST = new boolean[0x80];

  static {
    List<String> forms = new ArrayList<>();
    for (String[] row : Lists.rows(Titles.class, "agencies.tsv")) {
      for (String form : forms(row[0], row[1])) add(form, new Title(row[0], true), forms);
    }
    for (String[] row : Lists.rows(Titles.class, "outlets.tsv")) {
      DOMAINS.put(row[0], row[1]);
      BY_DOMAIN.put(row[1], new Outlet(row[0], Optional.of(row[1])));
      for (String form : forms(row[0], row[2])) {
        if (form.matches("[a-z0-9.-]+\\.[a-z]{2,6}")) BY_DOMAIN.put(form, new Outlet(row[0], Optional.of(form)));
        else add(form, new Title(row[0], false), forms);
      }
    }
    Lists.rows(Titles.class, "outlet-words.tsv").forEach(row -> WORDS.add(row[0]));
    forms.sort(Comparator.comparingInt(String::length).reversed().thenComparing(Comparator.naturalOrder()));
    Map<String, List<String>> alike = new HashMap<>();
    for (String f : forms) alike.computeIfAbsent(f.substring(0, Math.min(2, f.length())).toLowerCase(Locale.ROOT), k -> new ArrayList<>()).add(pattern(f));
    alike.forEach((opening, patterns) -> {
      BY_OPENING.put(opening, Pattern.compile("(?<![\\p{L}\\d@/.])(?:" + String.join("|", patterns) + ")(?![\\p{L}\\d@])"));
      char c = opening.charAt(0);
      if (c < 0x80) FIRST[c] = FIRST[Character.toUpperCase(c)] = true;
    });
  }

  private Titles() {}

  private static List<String> forms(String name, String others) {
    List<String> out = new ArrayList<>(List.of(name));
    for (String form : others.split("\\|")) if (!form.isBlank()) out.add(form);
    return out;
  }

  private static void add(String form, Title title, List<String> forms) {
    if (EXACT.putIfAbsent(form, title) != null) return;
    FOLDED.putIfAbsent(fold(form), title);
    forms.add(form);
  }

  /** Short and one-word forms as printed; longer ones in any case. */
  private static String pattern(String form) {
    boolean asPrinted = form.length() <= 5 || form.indexOf(' ') < 0;
    return asPrinted ? Pattern.quote(form) : "(?i:" + Pattern.quote(form) + ")";
  }

  private static String fold(String form) {
    return form.toLowerCase(Locale.ROOT).replaceFirst("^the ", "");
  }

  /** All titles in the line, in order, the longest form at each place. Cost: linear in the line times the list's depth. */
  public static List<Found> in(String line) {
    List<Found> out = new ArrayList<>();
    for (int at = 0; at < line.length(); at++) {
      Pattern here = opening(line, at);
      if (here == null) continue;
      Matcher m = here.matcher(line).useTransparentBounds(true).region(at, line.length());
      if (!m.lookingAt()) continue;
      title(m.group()).ifPresent(t -> out.add(new Found(t.name, t.agency, new Span(m.start(), m.end()))));
      at = m.end() - 1;
    }
    return out;
  }

  /** The forms that begin with the two characters that stand here, in whatever case; null where none does. */
  private static @Nullable Pattern opening(String line, int at) {
    if (at > 0 && Character.isLetterOrDigit(line.charAt(at - 1))) return null;
    char c = line.charAt(at);
    return c < 0x80 && !FIRST[c] ? null : BY_OPENING.get(line.substring(at, Math.min(at + 2, line.length())).toLowerCase(Locale.ROOT));
  }

  private static Optional<Title> title(String form) {
    Title exact = EXACT.get(form);
    return Optional.ofNullable(exact != null ? exact : FOLDED.get(fold(form)));
  }

  /** The title that the whole line is, if it is one. */
  public static Optional<Found> only(String line) {
    String s = line.strip().replaceFirst("^[-—(\\[ ]+", "").replaceFirst("[)\\].: ]+$", "");
    int at = line.indexOf(s);
    return s.isEmpty() || s.length() > 60 ? Optional.empty() : title(s).map(t -> new Found(t.name, t.agency, new Span(at, at + s.length())));
  }

  /** The outlet that publishes at an address or host name; one that the list does not know is called by its host. */
  public static Optional<Outlet> at(String address) {
    String host = address.toLowerCase(Locale.ROOT).replaceFirst("^[a-z]+://", "").replaceFirst("[/:?#].*$", "").replaceFirst("^www\\d?\\.", "");
    if (!host.matches("[a-z0-9-]+(\\.[a-z0-9-]+)*\\.[a-z]{2,24}")) return Optional.empty();
    String part = host;
    while (part.indexOf('.') > 0) {
      Outlet known = BY_DOMAIN.get(part);
      if (known != null) return Optional.of(new Outlet(known.name(), Optional.of(host)));
      part = part.substring(part.indexOf('.') + 1);
    }
    return Optional.of(new Outlet(host, Optional.of(host)));
  }

  /** An outlet by name, with its domain where the list has it. */
  public static Outlet named(String name) {
    String own = title(name).map(Title::name).orElse(name);
    return new Outlet(own, Optional.ofNullable(DOMAINS.get(own)));
  }

  /** True when both name one title: "Fox News" and "FOX News". */
  public static boolean same(String a, String b) {
    return fold(title(a).map(Title::name).orElse(a)).equals(fold(title(b).map(Title::name).orElse(b)));
  }

  /** True when the words look like a press title that no list knows: "The Valley Herald". */
  public static boolean looksLikeTitle(String words) {
    String[] w = words.strip().split("[\\s-]+");
    if (w.length < 2 || w.length > 8 || !Character.isUpperCase(words.strip().codePointAt(0))) return false;
    for (String word : w) if (WORDS.contains(word.replaceAll("[(),.]", ""))) return true;
    return false;
  }

  /** True for "The Signal": an article and one to three capital words, which no person is called. What it is depends on where it stands. */
  static boolean isMasthead(String line) {
    return line.strip().matches("The(?: \\p{Lu}[\\p{L}'-]+){1,3}");
  }

  /** True for a line that is such a title and nothing else: no more than five words, all of them capital but "of" and the like. */
  static boolean isTitleLine(String line) {
    String s = line.strip();
    if (!looksLikeTitle(s) || s.matches(".*[.?!:,\"].*|.* (?:[Ss]taff|[Tt]eam|[Dd]esk|[Ww]riters?|[Rr]eporters?)")) return false;
    String[] words = s.split("\\s+");
    for (String w : words) if (!Character.isUpperCase(w.codePointAt(0)) && !w.matches("of|the|and|on|in|de|la")) return false;
    return words.length <= 5;
  }
}
