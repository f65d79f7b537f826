package org.stemma.trace;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.stemma.language.Language;
import org.stemma.language.WordList;
import org.stemma.language.WordTable;

/** The words of one story as numbers, so that texts are compared without strings. Filled first, then asked. */
final class Lexicon {
  /** How two words agree: the same print, the same base form or number, a synonym, not at all. */
  static final int SAME = 3;
  static final int BASE = 2;
  static final int SYNONYM = 1;
  static final int OTHER = 0;

  private static final int[] NONE = {};

  private final Language language;
  private final Set<String> stop;
  private final Map<String, List<String>> numbers;
  private final Map<String, Integer> ids = new HashMap<>();
  private final List<String> words = new ArrayList<>();
  private int[][] synonyms = {};

  Lexicon(Language language) {
    this.language = language;
    this.stop = language.words(WordList.STOP_WORDS);
    this.numbers = language.table(WordTable.NUMBER_WORDS);
  }

  int form(String lower) {
    return id(plain(lower));
  }

  /** Base form; a number is its value, whether in digits or in words. */
  int base(String lower, String lemma) {
    return id(number(plain(lower), plain(lemma)));
  }

  String word(int id) {
    return words.get(id);
  }

  boolean isStop(String lower) {
    return stop.contains(lower) || lower.length() == 1 && Character.isLetter(lower.charAt(0));
  }

  /** True for base forms that are numbers. */
  boolean isNumber(int base) {
    return words.get(base).startsWith("#");
  }

  /** A number in tens and units, "sixty-one", as its value; any other base form as it is. */
  int valued(int base) {
    String word = words.get(base);
    int hyphen = word.indexOf('-');
    Optional<Integer> ten = hyphen < 0 ? Optional.empty() : value(word.substring(0, hyphen), "ten");
    Optional<Integer> unit = value(word.substring(hyphen + 1), "unit");
    return ten.isPresent() && unit.isPresent() ? id("#" + (ten.get() + unit.get())) : base;
  }

  /** What the number word of that kind is: a ten, a unit. */
  private Optional<Integer> value(String word, String kind) {
    List<String> row = numbers.getOrDefault(word, List.of());
    return row.size() > 1 && row.getFirst().equals(kind) ? Optional.of(Integer.valueOf(row.get(1))) : Optional.empty();
  }

  /** How base forms agree, BASE at best. */
  int agreement(int baseA, int baseB) {
    if (baseA == baseB) return BASE;
    int[] of = synonymsOf(baseA);
    for (int s : of) if (s == baseB) return SYNONYM;
    return OTHER;
  }

  private int[] synonymsOf(int base) {
    if (base >= synonyms.length) synonyms = Arrays.copyOf(synonyms, Math.max(words.size(), base + 1));
    int[] known = synonyms[base];
    if (known == null) {
      known = words.get(base).startsWith("#") ? NONE
          : language.synonyms(words.get(base)).stream().filter(ids::containsKey).mapToInt(ids::get).filter(i -> i != base).sorted().toArray();
      synonyms[base] = known;
    }
    return known;
  }

  private int id(String word) {
    Integer known = ids.putIfAbsent(word, words.size());
    if (known != null) return known;
    words.add(word);
    return words.size() - 1;
  }

  private static String plain(String lower) {
    return lower.indexOf('.') >= 0 && !Character.isDigit(lower.charAt(0)) ? lower.replace(".", "") : lower;
  }

  private String number(String lower, String lemma) {
    if (Character.isDigit(lower.charAt(0))) return "#" + lower.replace(",", "");
    List<String> row = numbers.getOrDefault(lower, List.of());
    boolean exact = row.size() > 1 && (row.getFirst().equals("unit") || row.getFirst().equals("ten"));
    return exact ? "#" + row.get(1) : lemma;
  }
}
