package org.stemma.tell;

import java.util.HashSet;
import java.util.Set;
import org.stemma.language.Language;
import org.stemma.language.WordList;
import org.stemma.model.Cite;
import org.stemma.model.Marked;
import org.stemma.model.Prose;
import org.stemma.model.Story;

/** Whether two places dated to one day tell one thing: most words of the shorter that mean something stand in the other. */
record Alike(Story story, Set<String> stopWords) {
  /** Share of the shorter one's words. */
  private static final double MOST = .6;
  /** Words in common at least. */
  private static final int FEWEST = 5;
  /** The same where all are. */
  private static final int ALL = 2;

  static Alike of(Story story, Language language) {
    return new Alike(story, language.words(WordList.STOP_WORDS));
  }

  boolean tell(Cite a, Cite b) {
    Set<String> of = words(a);
    Set<String> other = words(b);
    int shared = (int) of.stream().filter(other::contains).count();
    return shared >= FEWEST && shared >= MOST * Math.min(of.size(), other.size()) || shared >= ALL && of.equals(other);
  }

  /** Base forms of nouns, verbs, adjectives and numbers, without the words that tell the time. */
  private Set<String> words(Cite c) {
    Marked m = story.report(c.report());
    Prose p = m.prose();
    int[] range = p.tokens().range(c.span());
    Set<String> out = new HashSet<>();
    for (int t = range[0]; t < range[1]; t++) {
      int at = p.tokens().begin(t);
      if (means(p.tag(t)) && !stopWords.contains(p.lemma(t)) && m.times().stream().noneMatch(x -> x.span().begin() <= at && at < x.span().end())) out.add(p.lemma(t));
    }
    return out;
  }

  private static boolean means(String tag) {
    return tag.startsWith("NN") || tag.startsWith("VB") || tag.startsWith("JJ") || tag.equals("CD");
  }
}
