package org.stemma.language;

import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Stands in where there is no pack: what needs no language (digits, reuse, credits) still works. */
public record NoLanguage(String code) implements Language {

  @Override
  public List<String> tags(List<String> words) {
    return Collections.nCopies(words.size(), "");
  }

  @Override
  public String lemma(String word, String tag) {
    return word.toLowerCase(Locale.ROOT);
  }

  @Override
  public Set<String> words(WordList list) {
    return Set.of();
  }

  @Override
  public Map<String, List<String>> table(WordTable table) {
    return Map.of();
  }

  @Override
  public Set<String> synonyms(String lemma) {
    return Set.of();
  }
}
