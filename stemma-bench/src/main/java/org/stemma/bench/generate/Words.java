package org.stemma.bench.generate;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The word lists: towns, invented names, synonyms. */
final class Words {
  private Words() {}

  private static final Map<String, List<String>> LISTS = Sections.read("words.txt");
  private static final Map<String, String> SYNONYMS = synonyms();
  private static final List<String> SMALL = List.of("zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten",
      "eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen");
  private static final List<String> TENS = List.of("", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety");

  static List<String> list(String name) {
    return LISTS.get(name);
  }

  /** Another word for it, or the word itself. */
  static String synonym(String word) {
    return SYNONYMS.getOrDefault(word, word);
  }

  private static Map<String, String> synonyms() {
    Map<String, String> out = new TreeMap<>();
    for (String row : list("synonyms")) {
      String[] two = row.split("\\|");
      out.putIfAbsent(two[0], two[1]);
      if (!two[1].contains(" ")) out.putIfAbsent(two[1], two[0]);
    }
    return out;
  }

  /** @param n 0..99 */
  static String spelled(int n) {
    if (n < 20) return SMALL.get(n);
    return TENS.get(n / 10) + (n % 10 == 0 ? "" : "-" + SMALL.get(n % 10));
  }

  /** "4,000". */
  static String digits(int n) {
    return n < 1000 ? String.valueOf(n) : n / 1000 + "," + String.valueOf(1000 + n % 1000).substring(1);
  }

  static String capital(String s) {
    return s.isEmpty() ? s : Character.toUpperCase(s.charAt(0)) + s.substring(1);
  }
}
