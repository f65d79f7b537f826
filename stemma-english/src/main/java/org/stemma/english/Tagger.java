package org.stemma.english;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import opennlp.tools.postag.POSModel;
import opennlp.tools.postag.POSTagFormat;
import opennlp.tools.postag.POSTaggerME;

/** Penn Treebank parts of speech by the maximum-entropy model of OpenNLP. A tagger has state: one a thread. */
final class Tagger {
  /** Most words tagged at once. The tagger's time grows with the square of a sentence, and past some 30,000 words it finds no tags at all. */
  private static final int LONGEST = 150;

  private final ThreadLocal<POSTaggerME> taggers;

  private Tagger(POSModel model) {
    taggers = ThreadLocal.withInitial(() -> new POSTaggerME(model, POSTagFormat.PENN));
  }

  static Tagger load() {
    try (InputStream in = Tagger.class.getResourceAsStream("/en-pos-maxent.bin")) {
      if (in == null) throw new IllegalStateException("en-pos-maxent.bin must be on the class path; add opennlp-postag-models");
      return new Tagger(new POSModel(in));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the tagging model", e);
    }
  }

  List<String> tags(List<String> words) {
    if (words.isEmpty()) return List.of();
    List<String> plain = new ArrayList<>(words.size());
    for (String word : words) plain.add(straight(word));
    List<String> tags = new ArrayList<>(words.size());
    for (int from = 0; from < plain.size(); from += LONGEST) tags.addAll(piece(plain.subList(from, Math.min(plain.size(), from + LONGEST))));
    for (int i = 0; i < tags.size(); i++) tags.set(i, mended(plain.get(i), tags.get(i)));
    return tags;
  }

  private List<String> piece(List<String> plain) {
    return List.of(taggers.get().tag(plain.toArray(String[]::new)));
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
