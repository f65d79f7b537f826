package org.stemma.language;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Which given names one person may go by: "William" and "Bill". */
public final class Nicknames {
  private static final PerLanguage<Nicknames> ALL = new PerLanguage<>(Nicknames::new);

  private final Map<String, Set<String>> fullNames = new HashMap<>();
  private final Set<String> given;

  private Nicknames(Language language) {
    given = language.words(WordList.FIRST_NAMES);
    language.table(WordTable.NICKNAMES).forEach((name, row) -> {
      for (String nick : row.getFirst().split(" ")) fullNames.computeIfAbsent(nick, k -> new HashSet<>()).add(name);
    });
  }

  /** @return the table of that language, read once */
  public static Nicknames of(Language language) {
    return ALL.of(language);
  }

  /**
   * True when one is a short form of the other. Two short forms of one name ("Bill", "Will") are not: few go by both.
   *
   * @param a in lower case, as b
   */
  public boolean areOne(String a, String b) {
    return isShortFor(a, b) || isShortFor(b, a);
  }

  /** A given name or an initial. @param word in lower case, without points */
  public boolean isGiven(String word) {
    return word.length() == 1 || given.contains(word);
  }

  /** True for "bill" and "william", in that order. */
  public boolean isShortFor(String nick, String name) {
    return fullNames.getOrDefault(nick, Set.of()).contains(name);
  }
}
