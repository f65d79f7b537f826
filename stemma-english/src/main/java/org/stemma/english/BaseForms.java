package org.stemma.english;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Base forms: irregular ones by a table, others by the rules of detachment of Morphy (WordNet), tried in order until
 * one gives a known verb.
 */
final class BaseForms {
  private final Map<String, String> irregular = new HashMap<>();
  private final Set<String> verbs;

  /**
   * @param rows lines "form TAB kind TAB base" with kind v, n or a
   * @param verbs base forms of verbs
   */
  BaseForms(List<String> rows, Set<String> verbs) {
    for (String row : rows) {
      String[] cells = row.split("\t");
      irregular.put(cells[1] + " " + cells[0], cells[2]);
    }
    this.verbs = verbs;
  }

  String of(String word, String tag) {
    String w = word.toLowerCase(Locale.ROOT).replace('\u2019', '\'');
    return switch (tag) {
      case "NNS", "NNPS" -> irregular.getOrDefault("n " + w, plural(w));
      case "VB", "VBP", "VBZ", "VBD", "VBN", "VBG", "MD" -> verb(w, tag);
      case "JJR", "JJS", "RBR", "RBS" -> irregular.getOrDefault("a " + w, w);
      case "NN", "JJ" -> w;
      default -> w;
    };
  }

  private String verb(String w, String tag) {
    String small = SMALL.get(w);
    if (small != null) return small;
    String found = irregular.get("v " + w);
    if (found != null) return found;
    return switch (tag) {
      case "VBZ" -> known(w, plural(w), cut(w, "s"), cut(w, "es"));
      case "VBD", "VBN" -> known(w, cut(w, "d"), cut(w, "ed"), undoubled(cut(w, "ed")), y(cut(w, "ied")));
      case "VBG" -> known(w, cut(w, "ing") + "e", cut(w, "ing"), undoubled(cut(w, "ing")));
      default -> w;
    };
  }

  private String known(String w, String... tries) {
    for (String t : tries) if (!t.equals(w) && verbs.contains(t)) return t;
    return w;
  }

  private static final Map<String, String> SMALL = Map.ofEntries(
      Map.entry("is", "be"), Map.entry("am", "be"), Map.entry("are", "be"), Map.entry("was", "be"), Map.entry("were", "be"),
      Map.entry("been", "be"), Map.entry("being", "be"), Map.entry("'m", "be"), Map.entry("'re", "be"), Map.entry("'ve", "have"),
      Map.entry("has", "have"), Map.entry("had", "have"), Map.entry("having", "have"), Map.entry("does", "do"),
      Map.entry("did", "do"), Map.entry("done", "do"), Map.entry("doing", "do"), Map.entry("'ll", "will"),
      Map.entry("wo", "will"), Map.entry("ca", "can"), Map.entry("says", "say"), Map.entry("said", "say"), Map.entry("goes", "go"));

  private static String plural(String w) {
    if (w.length() < 4) return w;
    if (w.endsWith("women")) return w.substring(0, w.length() - 2) + "an";
    if (w.endsWith("ies")) return w.length() > 4 ? w.substring(0, w.length() - 3) + "y" : w.substring(0, w.length() - 1);
    if (endsWithAny(w, "sses", "shes", "ches", "xes", "zzes", "oes")) return cut(w, "es");
    return endsWithAny(w, "ss", "us", "is") ? w : cut(w, "s");
  }

  private static String undoubled(String s) {
    int n = s.length();
    return n > 2 && s.charAt(n - 1) == s.charAt(n - 2) ? s.substring(0, n - 1) : s;
  }

  private static String y(String s) {
    return s + "y";
  }

  private static String cut(String w, String end) {
    return w.endsWith(end) ? w.substring(0, w.length() - end.length()) : w;
  }

  private static boolean endsWithAny(String w, String... ends) {
    for (String e : ends) if (w.endsWith(e)) return true;
    return false;
  }
}
