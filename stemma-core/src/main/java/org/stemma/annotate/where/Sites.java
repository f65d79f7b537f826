package org.stemma.annotate.where;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.stemma.language.Gazetteer;

/** Reads the place and the land out of the name of a site: "www.lindenherald.co.uk". */
final class Sites {
  private static final int LEAST = 4;
  private static final int MOST = 40;

  private Sites() {}

  /** The country whose letters the site ends in. @return ISO 3166 two letters */
  static Optional<String> land(String domain, Words words) {
    String last = domain.substring(domain.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    if (last.length() != 2 || words.has(Words.Kind.OPEN_SITES, last)) return Optional.empty();
    for (String pair : words.classes().get(Words.Kind.SITE_LANDS)) if (pair.startsWith(last + "=")) return Optional.of(pair.substring(3));
    return Optional.of(last.toUpperCase(Locale.ROOT));
  }

  /** The longest name of a place that fills a part of the site, but for words of which titles are made. @return with blanks for hyphens */
  static Optional<String> place(String domain, Gazetteer gazetteer, Words words) {
    String best = "";
    String[] parts = domain.toLowerCase(Locale.ROOT).split("\\.");
    for (String part : Arrays.copyOf(parts, parts.length - 1)) {
      String name = part.length() > MOST ? "" : inside(part, gazetteer, words);
      if (name.length() > best.length()) best = name;
    }
    return Optional.of(best).filter(b -> !b.isEmpty());
  }

  private static String inside(String part, Gazetteer gazetteer, Words words) {
    for (int length = part.length(); length >= LEAST; length--) {
      for (int at = 0; at + length <= part.length(); at++) {
        String name = part.substring(at, at + length).replace('-', ' ');
        if (isTitle(part.substring(0, at), words) && isTitle(part.substring(at + length), words) && !isTitle(name, words) && name.equals(name.strip()) && gazetteer.knows(name)) return name;
      }
    }
    return "";
  }

  /** Made of words of titles alone. */
  private static boolean isTitle(String part, Words words) {
    if (part.isEmpty()) return true;
    if (part.charAt(0) == '-') return isTitle(part.substring(1), words);
    for (int end = part.length(); end > 0; end--) if (words.has(Words.Kind.TITLE_WORDS, part.substring(0, end)) && isTitle(part.substring(end), words)) return true;
    return false;
  }
}
