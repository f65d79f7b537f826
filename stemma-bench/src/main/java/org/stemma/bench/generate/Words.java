package org.stemma.bench.generate;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The word lists: towns, invented names, synonyms. */
final class Words {
  private Words() {}

  private static final Map<String, List<String>> LISTS = Sections.read("words.txt");
  private static final Map<String, List<String>> SYNONYMS = synonyms();
  private static final List<String> SMALL = List.of("zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten",
      "eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen");
  private static final List<String> TENS = List.of("", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety");

  static List<String> list(String name) {
    return LISTS.get(name);
  }

  /** Another word for it, each as likely as the others, or the word itself: two desks that rewrite seldom hit upon the same words throughout. */
  static String synonym(String word, Chance chance) {
    List<String> others = SYNONYMS.get(word);
    return others == null ? word : chance.one(others);
  }

  private static Map<String, List<String>> synonyms() {
    Map<String, List<String>> out = new TreeMap<>();
    for (String row : list("synonyms")) {
      List<String> words = List.of(row.split("\\|"));
      out.put(words.getFirst(), words.subList(1, words.size()));
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
