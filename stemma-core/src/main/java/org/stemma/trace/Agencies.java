package org.stemma.trace;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.stemma.language.Language;
import org.stemma.language.NewsAgency;
import org.stemma.language.WordList;
import org.stemma.language.WordTable;
import org.stemma.model.Families;
import org.stemma.model.Outlet;

/** News agencies by their own names and by the words that the pack has for them, and when two names mean one outlet. */
final class Agencies {
  private final Map<String, String> known = new HashMap<>();
  private final Map<String, String> names = new HashMap<>();
  private final Map<String, String> keys = new HashMap<>();
  private final Set<String> endings;
  private final Set<String> unnamed;
  private final Set<String> filling;
  private final List<SignOff> signOffs;

  /** How an agency signs. */
  private record SignOff(String agency, Pattern pattern) {}

  private final Families families;

  /** @param families outlets of one owner, as a user knows them */
  Agencies(Language language, Families families) {
    this.families = families;
    for (NewsAgency agency : NewsAgency.all()) for (String name : agency.names()) known.put(fold(name), agency.name());
    endings = language.words(WordList.AGENCY_WORDS);
    unnamed = language.words(WordList.UNNAMED_AGENCIES);
    filling = language.words(WordList.TITLE_WORDS);
    signOffs = language.table(WordTable.SIGN_OFFS).entrySet().stream()
        .map(e -> new SignOff(e.getKey(), Pattern.compile(e.getValue().get(0)))).toList();
  }

  private static String fold(String name) {
    return String.join(" ", words(name));
  }

  private static List<String> words(String name) {
    String plain = name.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
    String bare = plain.startsWith("the ") ? plain.substring(4) : plain;
    return List.of(bare.split(" "));
  }

  /** A known agency, or a name that ends as names of agencies do. */
  boolean isAgency(String name) {
    String folded = fold(name);
    return known.containsKey(folded) || endings.stream().anyMatch(e -> folded.endsWith(" " + e));
  }

  /** Keys of agencies that sign a text in their way without naming themselves. */
  List<String> signed(String text) {
    return signOffs.stream().filter(s -> s.pattern().matcher(text).find()).map(s -> key(s.agency())).toList();
  }

  /** The family of an outlet that a report is of. */
  Optional<Families.Family> family(Outlet outlet) {
    return families.of(outlet);
  }

  /** The family of an outlet of which only the key is known. */
  Optional<Families.Family> family(String key) {
    return families.all().stream().filter(f -> f.outlets().stream().anyMatch(o -> key(o).equals(key))).findFirst();
  }

  /** True for "news agencies" and the like. */
  boolean isAny(String name) {
    return unnamed.contains(fold(name));
  }

  /** The full name of an agency, or the name as given. */
  String name(String name) {
    return names.computeIfAbsent(name, n -> known.getOrDefault(fold(n), n));
  }

  /** Equal for two names of one agency or outlet: "AP" and "The Associated Press", "Fox News" and "Fox Online News". */
  String key(String name) {
    return keys.computeIfAbsent(name, this::keyed);
  }

  private String keyed(String name) {
    String agency = known.get(fold(name));
    if (agency != null) return fold(agency);
    List<String> telling = words(name).stream().filter(w -> !filling.contains(w)).toList();
    return telling.isEmpty() || isAgency(name) ? fold(name) : String.join(" ", telling);
  }
}
