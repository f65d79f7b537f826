package org.stemma.annotate.quote;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.stemma.language.Genders;
import org.stemma.language.Language;
import org.stemma.model.NameKind;
import org.stemma.model.NameMark;
import org.stemma.model.Prose;
import org.stemma.text.Tokens;

/** Whether a name is called "he" or "she": by title and role, by what the report calls it, by its given name. */
final class Called {
  private final Tokens t;
  private final Genders words;
  private final Map<String, Character> genders = new HashMap<>();

  Called(Prose prose, List<NameMark> names, Language language) {
    this.t = prose.tokens();
    this.words = Genders.of(language);
    for (NameMark n : names) if (n.kind() == NameKind.PERSON) note(n);
  }

  private void note(NameMark n) {
    int first = t.firstAfter(n.span().begin());
    for (int k = first - 1; k <= first; k++) note(n.canonical(), words.ofTitle(t.lowerAt(k)));
    for (String w : n.role().orElse("").toLowerCase(Locale.ROOT).split(" ")) note(n.canonical(), words.ofTitle(w));
  }

  /** Remembers what a name was called first. @param gender 'm', 'f' or a blank */
  void note(String name, char gender) {
    if (gender != ' ') genders.putIfAbsent(name, gender);
  }

  /** True where the name is known to be called so. */
  boolean is(String name, char gender) {
    return gender != ' ' && fits(name, gender) && !fits(name, gender == 'm' ? 'f' : 'm');
  }

  /** True unless the noun is for the other sex: "woman", "spokesman". */
  boolean fitsNoun(String noun, char gender) {
    char of = words.ofTitle(noun);
    return gender == ' ' || of == ' ' || of == gender;
  }

  /** True unless the name is known to be called otherwise. */
  boolean fits(String name, char gender) {
    if (gender == ' ') return true;
    Character known = genders.get(name);
    if (known != null) return known == gender;
    char given = words.ofGiven(name.toLowerCase(Locale.ROOT));
    return given == ' ' || given == gender;
  }
}
