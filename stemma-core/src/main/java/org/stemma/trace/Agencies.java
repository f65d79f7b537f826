package org.stemma.trace;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.stemma.language.Language;
import org.stemma.language.WordList;
import org.stemma.language.WordTable;

/** News agencies by their names, which are the same in every language, and when two names mean one outlet. */
final class Agencies {
  private static final Map<String, String> KNOWN = names(
      "Associated Press|AP|AP News|Associated Press news agency",
      "Agence France-Presse|AFP|Agence France Presse",
      "Reuters|Thomson Reuters|Reuters News Agency",
      "United Press International|UPI",
      "Bloomberg|Bloomberg News",
      "Press Association|PA|PA Media",
      "Deutsche Presse-Agentur|dpa|DPA International",
      "EFE|Agencia EFE|EPA-EFE",
      "ANSA|Agenzia ANSA",
      "TASS|ITAR-TASS|Tass news agency",
      "RIA Novosti|RIA|Sputnik",
      "Interfax",
      "Xinhua|Xinhua News Agency",
      "Kyodo|Kyodo News",
      "Jiji Press|Jiji",
      "Yonhap|Yonhap News Agency",
      "Press Trust of India|PTI",
      "Asian News International|ANI",
      "IANS|Indo-Asian News Service",
      "Anadolu|Anadolu Agency|AA",
      "Canadian Press|The Canadian Press|CP",
      "Australian Associated Press|AAP",
      "Belga|Belga News Agency",
      "Austria Presse Agentur|APA",
      "Keystone-SDA|SDA|ATS",
      "Ritzau", "NTB", "TT News Agency|TT", "PAP", "CTK", "MTI", "Lusa|Lusa News Agency", "Antara", "Bernama",
      "Islamic Republic News Agency|IRNA", "MENA|Middle East News Agency", "Dow Jones|Dow Jones Newswires",
      "McClatchy|McClatchy Newspapers", "States News Service", "Inter Press Service|IPS", "Religion News Service|RNS",
      "Kaiser Health News|KHN", "Cox Newspapers", "Scripps Howard News Service", "Tribune News Service|TNS");

  private final Set<String> endings;
  private final Set<String> unnamed;
  private final Set<String> filling;
  private final List<SignOff> signOffs;

  /** How an agency signs. */
  private record SignOff(String agency, Pattern pattern) {}

  Agencies(Language language) {
    endings = language.words(WordList.AGENCY_WORDS);
    unnamed = language.words(WordList.UNNAMED_AGENCIES);
    filling = language.words(WordList.TITLE_WORDS);
    signOffs = language.table(WordTable.SIGN_OFFS).entrySet().stream()
        .map(e -> new SignOff(e.getKey(), Pattern.compile(e.getValue().get(0)))).toList();
  }

  private static Map<String, String> names(String... rows) {
    var out = new java.util.HashMap<String, String>();
    for (String row : rows) for (String name : row.split("\\|")) out.put(fold(name), row.split("\\|")[0]);
    return Map.copyOf(out);
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
    return KNOWN.containsKey(folded) || endings.stream().anyMatch(e -> folded.endsWith(" " + e));
  }

  /** Keys of agencies that sign a text in their way without naming themselves. */
  List<String> signed(String text) {
    return signOffs.stream().filter(s -> s.pattern().matcher(text).find()).map(s -> key(s.agency())).toList();
  }

  /** True for "news agencies" and the like. */
  boolean isAny(String name) {
    return unnamed.contains(fold(name));
  }

  /** The full name of an agency, or the name as given. */
  String name(String name) {
    return KNOWN.getOrDefault(fold(name), name);
  }

  /** Equal for two names of one agency or outlet: "AP" and "The Associated Press", "Fox News" and "Fox Online News". */
  String key(String name) {
    String agency = KNOWN.get(fold(name));
    if (agency != null) return fold(agency);
    List<String> telling = words(name).stream().filter(w -> !filling.contains(w)).toList();
    return telling.isEmpty() || isAgency(name) ? fold(name) : String.join(" ", telling);
  }
}
