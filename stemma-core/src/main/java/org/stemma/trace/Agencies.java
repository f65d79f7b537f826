package org.stemma.trace;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** News agencies by their names, and when two names mean one outlet. The same in every language. */
final class Agencies {
  private Agencies() {}

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

  /** Words that name agencies without saying which. */
  private static final Set<String> ANY = Set.of(
      "news agencies", "agencies", "news agency", "wire services", "wire reports", "wires", "wire", "news services", "news wires", "staff and wire reports",
      "news service");

  private static final Set<String> FILLING = Set.of("the", "news", "online", "web", "network", "digital", "com", "www", "opinion", "staff");

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

  static boolean isAgency(String name) {
    return KNOWN.containsKey(fold(name));
  }

  /** True for "news agencies" and the like. */
  static boolean isAny(String name) {
    return ANY.contains(fold(name));
  }

  /** The full name of an agency, or the name as given. */
  static String name(String name) {
    return KNOWN.getOrDefault(fold(name), name);
  }

  /** Equal for two names of one agency or outlet: "AP" and "The Associated Press", "Fox News" and "Fox Online News". */
  static String key(String name) {
    String agency = KNOWN.get(fold(name));
    if (agency != null) return fold(agency);
    List<String> telling = words(name).stream().filter(w -> !FILLING.contains(w)).toList();
    return telling.isEmpty() ? fold(name) : String.join(" ", telling);
  }
}
