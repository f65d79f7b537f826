package org.stemma.english;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import opennlp.tools.postag.POSModel;

/** Penn Treebank parts of speech by the maximum-entropy model of OpenNLP. */
final class Tagger {
  /** Most words tagged at once. The tagger's time grows with the square of a sentence, and past some 30,000 words it finds no tags at all. */
  private static final int LONGEST = 150;

  private final TagSearch search;

  private Tagger(TagWeights weights) {
    search = new TagSearch(weights);
  }

  static Tagger load() {
    try (InputStream in = Tagger.class.getResourceAsStream("/en-pos-maxent.bin")) {
      if (in == null) throw new IllegalStateException("en-pos-maxent.bin must be on the class path; add opennlp-postag-models");
      return new Tagger(TagWeights.of(new POSModel(in)));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the tagging model", e);
    }
  }

  List<String> tags(List<String> words) {
    if (words.isEmpty()) return List.of();
    List<String> plain = new ArrayList<>(words.size());
    for (String word : words) plain.add(straight(word));
    List<String> tags = new ArrayList<>(words.size());
    for (int from = 0; from < plain.size(); from += LONGEST) tags.addAll(search.best(plain.subList(from, Math.min(plain.size(), from + LONGEST))));
    for (int i = 0; i < tags.size(); i++) tags.set(i, mended(plain.get(i), tags.get(i)));
    return tags;
  }

  /** The model has seen straight marks only. */
  private static String straight(String word) {
    return switch (word) {
      case "\u201C", "\u00AB" -> "``";
      case "\u201D", "\u2033", "\u00BB", "\"" -> "''";
      case "\u2018" -> "`";
      case "\u2019" -> "'";
      case "\u2014", "\u2013", "\u2015" -> "--";
      default -> word.replace('\u2019', '\'').replace('\u2011', '-').replace('\u2010', '-');
    };
  }

  /** Marks have one tag each, whatever the model says. */
  private static String mended(String word, String tag) {
    return switch (word) {
      case "``", "`" -> "``";
      case "''", "'" -> word.equals("'") && tag.equals("POS") ? "POS" : "''";
      case "--" -> ":";
      case "," -> ",";
      case "(", "[" -> "-LRB-";
      case ")", "]" -> "-RRB-";
      case "US", "UN" -> tag.startsWith("NN") ? tag : "NNP";
      default -> tag;
    };
  }
}
