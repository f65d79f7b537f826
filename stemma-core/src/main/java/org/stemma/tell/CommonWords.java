package org.stemma.tell;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The words that texts have in common: what most of them have is what they are about. */
final class CommonWords {
  private final Map<String, Integer> with = new HashMap<>();
  private final int brief;

  /** @param texts the words of each @param brief how many words a brief text has: so many are added to those of each, lest two common words alone win */
  CommonWords(List<Set<String>> texts, int brief) {
    for (Set<String> t : texts) for (String w : t) with.merge(w, 1, Integer::sum);
    this.brief = brief;
  }

  /** How many further texts have its words, each word for itself, and less for a long one. @param words of one of the texts */
  double of(Set<String> words) {
    return words.stream().mapToInt(w -> with.getOrDefault(w, 1) - 1).sum() / (double) (words.size() + brief);
  }
}
