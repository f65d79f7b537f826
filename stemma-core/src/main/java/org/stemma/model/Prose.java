package org.stemma.model;

import java.util.List;
import java.util.Map;
import org.stemma.text.Span;
import org.stemma.text.Tokens;

/**
 * A report's text cut into paragraphs, sentences and tagged words: what every annotating room reads.
 *
 * <p>Closed furniture (promos, credits, dates) has paragraphs but no sentences, so no room can read a fact from it.
 *
 * @param tokens all tokens of the text, closed furniture too
 * @param tags one part of speech a token, Penn Treebank; "" in closed furniture and for a language without a tagger
 * @param lemmas one base form a token, lower case
 */
public record Prose(
    String text, List<Paragraph> paragraphs, List<Sentence> sentences, Tokens tokens, List<String> tags, List<String> lemmas) {

  /** Words from a verb to its object at most: "lost their young lives". */
  private static final int OBJECT = 3;

  public Prose {
    paragraphs = List.copyOf(paragraphs);
    sentences = List.copyOf(sentences);
    tags = List.copyOf(tags);
    lemmas = List.copyOf(lemmas);
    if (tags.size() != tokens.size() || lemmas.size() != tokens.size()) {
      throw new IllegalArgumentException(
          "one tag and lemma a token; got " + tokens.size() + " tokens, " + tags.size() + " tags, " + lemmas.size() + " lemmas");
    }
  }

  public String tag(int token) {
    return tags.get(token);
  }

  /** The tag, or "" outside the text. */
  public String tagAt(int token) {
    return token < 0 || token >= tags.size() ? "" : tags.get(token);
  }

  public String lemma(int token) {
    return lemmas.get(token);
  }

  /** The base form, or "" outside the text. */
  public String lemmaAt(int token) {
    return token < 0 || token >= lemmas.size() ? "" : lemmas.get(token);
  }

  /** Index of the sentence that holds the offset, or -1. Cost: logarithmic. */
  public int sentenceAt(int offset) {
    int low = 0;
    int high = sentences.size() - 1;
    while (low <= high) {
      int mid = (low + high) >>> 1;
      Span s = sentences.get(mid).span();
      if (offset < s.begin()) high = mid - 1;
      else if (offset >= s.end()) low = mid + 1;
      else return mid;
    }
    return -1;
  }

  public String text(Span span) {
    return span.in(text);
  }

  /**
   * What a table of words says of a token: as a verb with its object ("lost their lives"), by its base form, or as it is printed; empty where it says nothing.
   *
   * @param end up to which token the object may stand, without it
   */
  public List<String> row(Map<String, List<String>> table, int token, int end) {
    for (int k = token + 1; k < Math.min(end, token + 2 + OBJECT); k++) {
      List<String> both = table.get(lemma(token) + " " + lemma(k));
      if (both != null && !both.isEmpty()) return both;
    }
    List<String> row = table.getOrDefault(lemma(token), table.get(tokens().lower(token)));
    return row == null ? List.of() : row;
  }
}
