package org.stemma.bench.generate;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.stemma.bench.generate.Line.Piece;
import org.stemma.bench.generate.Line.Sort;

/** Sentence templates with choices "(a|b)" and places to fill "{x}". */
final class Templates {
  private Templates() {}

  private static final Map<String, List<String>> ALL = Sections.read("sentences.txt");
  private static final Pattern CHOICE = Pattern.compile("\\(([^()]*)\\)");
  private static final Pattern SLOT = Pattern.compile("\\{([a-z.]+)}");

  static List<String> kinds() {
    return List.copyOf(ALL.keySet());
  }

  /** In how many ways sentences of a kind can be put. */
  static long ways(String kind) {
    return ALL.get(kind).stream().mapToLong(t -> CHOICE.matcher(t).results().mapToLong(m -> m.group(1).split("\\|", -1).length).reduce(1, Math::multiplyExact)).sum();
  }

  /**
   * One sentence without its places filled.
   *
   * @param taken templates that somebody else has written by; they are left alone while there are others, and the one chosen is added
   */
  private static String choose(String kind, Set<String> taken, Chance chance) {
    List<String> free = ALL.get(kind).stream().filter(t -> !taken.contains(kind + t)).toList();
    String template = chance.one(free.isEmpty() ? ALL.get(kind) : free);
    taken.add(kind + template);
    return CHOICE.matcher(template).replaceAll(m -> Matcher.quoteReplacement(chance.one(List.of(m.group(1).split("\\|", -1)))));
  }

  /** What fills the places that differ from sentence to sentence. @param claim of the figure or the quotation */
  record Filling(String claim, int value, String quotation, Happening.Person official, String witness) {}

  static Line line(String kind, String origin, Happening h, Filling filling, Set<String> taken, Chance chance) {
    String text = choose(kind, taken, chance);
    List<Piece> out = new ArrayList<>();
    int at = 0;
    Matcher m = SLOT.matcher(text);
    while (m.find()) {
      if (m.start() > at) out.add(Piece.words(text.substring(at, m.start())));
      out.add(piece(m.group(1), h, filling, chance));
      at = m.end();
    }
    String rest = text.substring(at);
    out.add(Piece.words(text.endsWith(".") || text.endsWith(".\"") ? rest : rest + "."));
    return new Line(kind, origin, out);
  }

  /** Plain words: a headline, a quotation. */
  static String words(String kind, Happening h, Set<String> taken, Chance chance) {
    Filling none = new Filling("", 0, "", h.officials().getFirst(), "");
    String text = choose(kind, taken, chance);
    return SLOT.matcher(text).replaceAll(m -> Matcher.quoteReplacement(piece(m.group(1), h, none, chance).text()));
  }

  private static Piece piece(String slot, Happening h, Filling f, Chance chance) {
    return switch (slot) {
      case "n" -> new Piece(f.value() < 10 ? Words.spelled(f.value()) : Words.digits(f.value()), Sort.FIGURE, f.claim(), f.value());
      case "n.c" -> new Piece(f.value() < 100 ? Words.capital(Words.spelled(f.value())) : Words.digits(f.value()), Sort.FIGURE, f.claim(), f.value());
      case "quote" -> new Piece(f.quotation(), Sort.QUOTATION, f.claim(), 0);
      case "event" -> Piece.fixed(h.event());
      case "event.a" -> Piece.fixed(("aeiou".indexOf(h.event().charAt(0)) >= 0 ? "an " : "a ") + h.event());
      case "event.c" -> Piece.fixed(Words.capital(h.event()));
      case "site" -> Piece.fixed(h.site());
      case "place" -> Piece.fixed(h.place());
      case "near" -> Piece.fixed(h.near());
      case "day" -> Piece.fixed(Text.weekday(h.day()));
      case "body" -> Piece.fixed(h.body());
      case "body.c" -> Piece.fixed(Words.capital(h.body()));
      case "name" -> Piece.fixed(f.official().name());
      case "role" -> Piece.fixed(f.official().role());
      case "role.c" -> Piece.fixed(Words.capital(f.official().role()));
      case "name.r" -> Piece.fixed(Words.capital(f.official().role()) + " " + f.official().name());
      case "who" -> Piece.fixed(f.witness());
      default -> throw new IllegalArgumentException("template place must be one of those of sentences.txt; got {" + slot + "}");
    };
  }
}
