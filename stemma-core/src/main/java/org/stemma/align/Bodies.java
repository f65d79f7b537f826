package org.stemma.align;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.stemma.language.Language;
import org.stemma.language.WordTable;

/**
 * One order of words for the names of parts of a state: "Department of State" is "State Department", "Ministry of Foreign Affairs" is "Foreign Ministry",
 * "US Department of Justice" is "US Justice Department". Which heads turn so is data of the pack: a university of a town is not the town's university.
 */
final class Bodies {
  /** Most letters of a land before the head: US, EU, UK. */
  static final int LETTERS = 3;
  private static final String OF = "of";

  private final Set<String> heads;
  private final Set<String> withoutLoss;
  private final Map<String, String> spelled = new HashMap<>();

  Bodies(Language language) {
    heads = words(language, "parts-of-state");
    withoutLoss = words(language, "without-loss");
    for (String pair : words(language, "spelled-alike")) spelled.put(pair.substring(0, pair.indexOf('=')), pair.substring(pair.indexOf('=') + 1));
  }

  private static Set<String> words(Language language, String row) {
    List<String> cells = language.table(WordTable.NAME_CUES).get(row);
    return cells == null ? Set.of() : new HashSet<>(List.of(cells.getFirst().split(" ")));
  }

  /** The words of an organisation's name with the head last, where it is such a part; else as they are. */
  List<String> turned(List<String> name) {
    List<String> out = new ArrayList<>();
    int at = headAt(name);
    for (int i = 0; i < at; i++) out.add(name.get(i));
    for (int i = at < 0 ? 0 : at + 2; i < name.size(); i++) out.add(spelled.getOrDefault(name.get(i), name.get(i)));
    if (at >= 0) out.add(name.get(at));
    boolean long3 = out.size() > 2 && heads.contains(out.getLast());
    if (long3 && withoutLoss.contains(out.get(out.size() - 2))) out.remove(out.size() - 2);
    return List.copyOf(out);
  }

  /** "department" in "department of state" and "us department of state"; -1 for none. */
  private int headAt(List<String> name) {
    int i = name.size() > 1 && name.getFirst().length() <= LETTERS ? 1 : 0;
    return i + 2 < name.size() && heads.contains(name.get(i)) && name.get(i + 1).equals(OF) ? i : -1;
  }
}
