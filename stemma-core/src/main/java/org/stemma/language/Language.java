package org.stemma.language;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What a language pack offers to the rooms. Named by {@link #code()}, loaded once per JVM, safe for many threads.
 *
 * <p>Rules that are data stand in the pack as plain files, one for each {@link WordList} and {@link WordTable}.
 */
public interface Language {

  /** ISO 639-1 code: "en". */
  String code();

  /**
   * Parts of speech for the words of one sentence.
   *
   * @param words as printed
   * @return one Penn Treebank tag a word; all "" for a language without a tagger
   */
  List<String> tags(List<String> words);

  /** Base form of a word with its tag, lower case: "captured", VBD gives "capture". */
  String lemma(String word, String tag);

  /** Words or phrases of a list, lower case, single spaces; empty for a list that the pack has not. */
  Set<String> words(WordList list);

  /** Rows of a table by their first column, lower case; empty for a table that the pack has not. */
  Map<String, List<String>> table(WordTable table);

  /** Groups of words that may stand for one another in a rewrite, by base form; a word of no group stands for itself. */
  Set<String> synonyms(String lemma);
}
