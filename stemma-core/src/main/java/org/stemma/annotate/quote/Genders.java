package org.stemma.annotate.quote;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.stemma.language.Language;
import org.stemma.language.WordTable;
import org.stemma.model.NameKind;
import org.stemma.model.NameMark;
import org.stemma.model.Prose;
import org.stemma.text.Tokens;

/** Whether a name is called "he" or "she": by title and role, by what the report calls it, by its given name. */
final class Genders {
  private final Tokens t;
  private final Words speech;
  private final Map<String, List<String>> given;
  private final Map<String, Character> genders = new HashMap<>();

  Genders(Prose prose, List<NameMark> names, Language language) {
    this.t = prose.tokens();
    this.speech = Words.of(language);
    this.given = language.table(WordTable.GIVEN_NAMES);
    for (NameMark n : names) if (n.kind() == NameKind.PERSON) note(n);
  }

  private void note(NameMark n) {
    int first = t.firstAfter(n.span().begin());
    for (int k = first - 1; k <= first; k++) note(n.canonical(), of(t.lowerAt(k)));
    for (String w : n.role().orElse("").toLowerCase(Locale.ROOT).split(" ")) note(n.canonical(), of(w));
  }

  /** Remembers what a name was called first. @param gender 'm', 'f' or a blank */
  void note(String name, char gender) {
    if (gender != ' ') genders.putIfAbsent(name, gender);
  }

  private char of(String title) {
    return speech.has(Words.Kind.FEMALE, title) ? 'f' : speech.has(Words.Kind.MALE, title) ? 'm' : ' ';
  }

  /** True unless the name is known to be called otherwise. */
  boolean fits(String name, char gender) {
    if (gender == ' ') return true;
    Character known = genders.get(name);
    if (known != null) return known == gender;
    List<String> row = given.getOrDefault(name.toLowerCase(Locale.ROOT).split(" ")[0], List.of());
    return row.isEmpty() || row.getFirst().charAt(0) == gender;
  }
}
