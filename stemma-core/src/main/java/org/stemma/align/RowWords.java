package org.stemma.align;

import java.util.Set;
import org.stemma.language.Language;
import org.stemma.language.PerLanguage;
import org.stemma.language.WordClasses;
import org.stemma.language.WordTable;

/** The closed classes of words of a language by which figures of several reports are told apart; see row-words.tsv of the pack. Empty classes for a language without them. */
record RowWords(
    Set<String> coming, Set<String> may, Set<String> pointers, Set<String> every, Set<String> of, Set<String> where, Set<String> least, Set<String> stop, Set<String> join, Set<String> toll,
    Set<String> number, Set<String> light, Set<String> anyone, Set<String> away, Set<String> from, Set<String> to, Set<String> revising,
    Set<String> ago, Set<String> later, Set<String> sooner, Set<String> lasting, Set<String> within,
    Set<String> before, Set<String> by, Set<String> after, Set<String> about, Set<String> self, Set<String> witness, Set<String> person) {
  private static final PerLanguage<RowWords> ALL = new PerLanguage<>(RowWords::read);

  static RowWords of(Language language) {
    return ALL.of(language);
  }

  private static RowWords read(Language language) {
    WordClasses c = WordClasses.of(language, WordTable.ROW_WORDS);
    return new RowWords(
        c.get("coming"), c.get("may"), c.get("pointer"), c.get("every"), c.get("of"), c.get("where"), c.get("least"), c.get("stop"), c.get("join"), c.get("toll"),
        c.get("number"), c.get("light"), c.get("anyone"), c.get("away"), c.get("from"), c.get("to"), c.get("revising"),
        c.get("ago"), c.get("later"), c.get("sooner"), c.get("lasting"), c.get("within"),
        c.get("before"), c.get("by"), c.get("after"), c.get("about"), c.get("self"), c.get("witness"), WordClasses.of(language, WordTable.FIGURE_CLASSES).get("somebody"));
  }
}
