package org.stemma.read.language;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.stemma.read.lists.Lists;

/**
 * Which language a text is in: by its script where that settles it, else by how many of its words are the function
 * words of a language.
 */
public final class Languages {
  /** When nothing is sure. */
  public static final String UNKNOWN = "und";

  private static final Map<String, Set<String>> WORDS = profiles();
  private static final int LOOK = 20_000;
  private static final int ENOUGH = 5;
  private static final double SHARE = 0.12;

  /** The languages of each function word. */
  private static final Map<String, List<String>> SPOKEN_IN = spokenIn();

  private Languages() {}

  /** ISO 639-1 code, or {@link #UNKNOWN}. Looks at the first 20,000 characters. */
  public static String of(String text) {
    String head = text.substring(0, Math.min(LOOK, text.length()));
    return byScript(head);
  }

  private static String byScript(String head) {
    Map<Character.UnicodeScript, Integer> scripts = new HashMap<>();
    int latin = 0;
    for (int i = 0; i < head.length(); i += Character.charCount(head.codePointAt(i))) {
      int c = head.codePointAt(i);
      if (!Character.isLetter(c)) continue;
      if (c < 0x250) latin++;
      else scripts.merge(Character.UnicodeScript.of(c), 1, Integer::sum);
    }
    if (latin > 0) scripts.merge(Character.UnicodeScript.LATIN, latin, Integer::sum);
    int all = scripts.values().stream().mapToInt(Integer::intValue).sum();
    if (all == 0) return UNKNOWN;
    if (share(scripts, all, Character.UnicodeScript.HIRAGANA, Character.UnicodeScript.KATAKANA) > 0.1) return "ja";
    if (share(scripts, all, Character.UnicodeScript.HANGUL) > 0.4) return "ko";
    if (share(scripts, all, Character.UnicodeScript.HAN) > 0.4) return "zh";
    if (share(scripts, all, Character.UnicodeScript.GREEK) > 0.4) return "el";
    if (share(scripts, all, Character.UnicodeScript.HEBREW) > 0.4) return "he";
    if (share(scripts, all, Character.UnicodeScript.DEVANAGARI) > 0.4) return "hi";
    if (share(scripts, all, Character.UnicodeScript.THAI) > 0.4) return "th";
    return byWords(head);
  }

  private static double share(Map<Character.UnicodeScript, Integer> scripts, int all, Character.UnicodeScript... some) {
    int n = 0;
    for (var s : some) n += scripts.getOrDefault(s, 0);
    return (double) n / all;
  }

  /** The language with most hits, if they are enough and clearly more than the next one's. */
  private static String byWords(String head) {
    Map<String, Integer> hits = new LinkedHashMap<>();
    WORDS.keySet().forEach(l -> hits.put(l, 0));
    int words = 0;
    for (int at = 0; at < head.length(); ) {
      int end = wordEnd(head, at);
      if (end == at) {
        at += Character.charCount(head.codePointAt(at));
        continue;
      }
      words++;
      String w = head.substring(at, end).toLowerCase(Locale.ROOT);
      at = end;
      for (String language : SPOKEN_IN.getOrDefault(w, List.of())) hits.merge(language, 1, Integer::sum);
    }
    String best = UNKNOWN;
    int first = 0;
    int second = 0;
    for (var e : hits.entrySet()) {
      if (e.getValue() > first) {
        second = first;
        first = e.getValue();
        best = e.getKey();
      } else if (e.getValue() > second) second = e.getValue();
    }
    boolean sure = first >= ENOUGH && first > words * SHARE && first > second * 1.15;
    return sure ? best : UNKNOWN;
  }

  /** Where the word that begins here ends, an apostrophe with letters on both sides in it; the place itself where none begins. */
  private static int wordEnd(String s, int at) {
    int end = letters(s, at);
    if (end == at || end >= s.length() || s.charAt(end) != '\'' && s.charAt(end) != '\u2019') return end;
    int more = letters(s, end + 1);
    return more > end + 1 ? more : end;
  }

  private static int letters(String s, int at) {
    int i = at;
    while (i < s.length()) {
      int c = s.codePointAt(i);
      if (c < 0x80 ? (c | 0x20) < 'a' || (c | 0x20) > 'z' : !Character.isLetter(c) && !mark(c)) break;
      i += Character.charCount(c);
    }
    return i;
  }

  private static boolean mark(int c) {
    int type = Character.getType(c);
    return type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK || type == Character.COMBINING_SPACING_MARK;
  }

  private static Map<String, List<String>> spokenIn() {
    Map<String, List<String>> out = new HashMap<>();
    WORDS.forEach((language, words) -> words.forEach(w -> out.computeIfAbsent(w, k -> new ArrayList<>()).add(language)));
    return out;
  }

  private static Map<String, Set<String>> profiles() {
    Map<String, Set<String>> out = new LinkedHashMap<>();
    for (String[] row : Lists.rows(Languages.class, "function-words.tsv")) out.put(row[0], Set.of(row[1].split(" ")));
    return out;
  }
}
