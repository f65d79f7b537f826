package org.stemma.annotate.event;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.stemma.language.Language;
import org.stemma.language.PerLanguage;
import org.stemma.language.WordList;
import org.stemma.language.WordTable;
import org.stemma.model.Prose;

/** Words of action of one language, made ready for reading. */
final class EventWords {
  private static final PerLanguage<EventWords> ALL = new PerLanguage<>(EventWords::new);

  /**
   * A word or phrase of action.
   *
   * @param words base forms, the verb first
   * @param code PLOVER type, "" for none
   */
  record Action(String name, String[] words, String code, boolean verb, boolean noun) {}

  private final Map<String, java.util.ArrayList<Action>> byFirst = new HashMap<>();
  private final Set<String> reporting;

  static EventWords of(Language language) {
    return ALL.of(language);
  }

  private EventWords(Language language) {
    for (var row : language.table(WordTable.EVENT_WORDS).entrySet()) {
      List<String> cells = row.getValue();
      if (cells.size() < 2) continue;
      String[] words = row.getKey().split(" ");
      Action action = new Action(row.getKey(), words, cells.get(0).equals("-") ? "" : cells.get(0), cells.get(1).contains("v"), cells.get(1).contains("n"));
      byFirst.computeIfAbsent(words[0], k -> new java.util.ArrayList<>()).add(action);
    }
    byFirst.values().forEach(l -> l.sort(java.util.Comparator.comparingInt((Action a) -> -a.words().length)));
    reporting = language.words(WordList.REPORTING_VERBS);
  }

  /** The longest action whose verb stands at a token and whose other words follow, each within four. */
  Optional<Found> verb(Prose prose, int token, int limit) {
    for (Action a : byFirst.getOrDefault(prose.lemma(token), new java.util.ArrayList<>())) {
      int last = a.verb() ? end(a, prose, token, limit) : -1;
      if (last > 0) return Optional.of(new Found(a, last));
    }
    return Optional.empty();
  }

  /** An action and one past its last word. */
  record Found(Action action, int end) {}

  private static int end(Action a, Prose prose, int token, int limit) {
    int at = token;
    for (int w = 1; w < a.words().length; w++) {
      int next = at + 1;
      while (next < limit && next <= at + 4 && !isWord(prose, next, a.words()[w])) {
        if (prose.tag(next).startsWith("VB") || prose.tag(next).equals("IN")) return -1;
        next++;
      }
      if (next >= limit || next > at + 4) return -1;
      at = next;
    }
    return at + 1;
  }

  private static boolean isWord(Prose prose, int token, String word) {
    return prose.lemma(token).equals(word) || prose.tokens().lower(token).equals(word);
  }

  Optional<Action> noun(String lemma) {
    for (Action a : byFirst.getOrDefault(lemma, new java.util.ArrayList<>())) if (a.noun() && a.words().length == 1) return Optional.of(a);
    return Optional.empty();
  }

  boolean reports(String lemma) {
    return reporting.contains(lemma) || lemma.equals("say") || lemma.equals("claim");
  }
}
