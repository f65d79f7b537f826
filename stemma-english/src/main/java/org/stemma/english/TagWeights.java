package org.stemma.english;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import opennlp.tools.ml.model.AbstractModel;
import opennlp.tools.ml.model.Context;
import opennlp.tools.postag.POSModel;
import opennlp.tools.postag.TagDictionary;
import org.jspecify.annotations.Nullable;

/**
 * The tagging model by what it is asked: how much a feature of a word, or the tags before it, speak for each tag (Ratnaparkhi, "A maximum entropy model for part-of-speech
 * tagging", 1996). What hangs on tags alone is looked up by their numbers. A feature that the model does not know is null.
 */
final class TagWeights {
  /** What stands before the first word and behind the last. */
  private static final String BEGIN = "*SB*";
  private static final String END = "*SE*";
  /** Letters at the beginning and at the end of a word that are features. */
  private static final int AFFIX = 4;

  /** Most words that are remembered, some 10 MB; then they are found anew. */
  private static final int MOST = 20_000;

  private final Map<String, Context> byFeature;
  private final Map<String, Word> remembered = new ConcurrentHashMap<>();
  private final TagDictionary known;
  private final List<String> tags;
  private final @Nullable Context always;
  private final @Nullable Context hyphen;
  private final @Nullable Context capital;
  private final @Nullable Context digit;
  private final @Nullable Context[] afterTag;
  private final @Nullable Context[][] afterTags;

  private TagWeights(Map<String, Context> byFeature, List<String> tags, TagDictionary known) {
    this.byFeature = byFeature;
    this.known = known;
    this.tags = tags;
    this.always = byFeature.get("default");
    this.hyphen = byFeature.get("h");
    this.capital = byFeature.get("c");
    this.digit = byFeature.get("d");
    this.afterTag = new Context[tags.size()];
    this.afterTags = new Context[tags.size()][tags.size()];
    for (int last = 0; last < tags.size(); last++) {
      afterTag[last] = byFeature.get("t=" + tags.get(last));
      for (int before = 0; before < tags.size(); before++) afterTags[before][last] = byFeature.get("t2=" + tags.get(before) + "," + tags.get(last));
    }
  }

  /** @param model of maximum entropy, with the features of {@code DefaultPOSContextGenerator} and a dictionary of tags */
  @SuppressWarnings("unchecked")
  static TagWeights of(POSModel model) {
    AbstractModel weights = Objects.requireNonNull(model.getArtifact("pos.model"));
    Object[] parts = weights.getDataStructures();
    return new TagWeights((Map<String, Context>) parts[1], List.of((String[]) parts[2]), model.getFactory().getTagDictionary());
  }

  List<String> tags() {
    return tags;
  }

  /**
   * All that hangs on one word alone.
   *
   * @param sums for each tag what speaks for it from the word itself, in the model's order; not to be changed
   * @param allowed for each tag whether the word may have it: all of a word that the dictionary does not know
   * @param before what it speaks for where it stands before a word, and so on
   */
  record Word(double[] sums, boolean[] allowed, @Nullable Context before, @Nullable Context twoBefore, @Nullable Context next, @Nullable Context secondNext) {}

  /** The word; past either end of a sentence what stands there. */
  Word at(List<String> words, int at) {
    String word = at < 0 ? BEGIN : at < words.size() ? words.get(at) : END;
    Word found = remembered.get(word);
    if (found != null) return found;
    if (remembered.size() >= MOST) remembered.clear();
    Word made = new Word(sums(word), allowed(word), byFeature.get("p=" + word), byFeature.get("pp=" + word), byFeature.get("n=" + word), byFeature.get("nn=" + word));
    remembered.put(word, made);
    return made;
  }

  private boolean[] allowed(String word) {
    boolean[] out = new boolean[tags.size()];
    String[] may = known.getTags(word);
    Set<String> these = may == null ? Set.copyOf(tags) : Set.copyOf(Arrays.asList(may));
    for (int t = 0; t < out.length; t++) out[t] = these.contains(tags.get(t));
    return out;
  }

  private double[] sums(String word) {
    int n = word.length();
    double[] out = new double[tags.size()];
    Arrays.fill(out, StrictMath.log(1.0 / out.length));
    add(out, always);
    add(out, byFeature.get("w=" + word));
    for (int k = 1; k <= AFFIX; k++) add(out, byFeature.get("suf=" + word.substring(Math.max(0, n - k))));
    for (int k = 1; k <= AFFIX; k++) add(out, byFeature.get("pre=" + word.substring(0, Math.min(n, k))));
    if (word.indexOf('-') >= 0) add(out, hyphen);
    if (has(word, 'A', 'Z')) add(out, capital);
    if (has(word, '0', '9')) add(out, digit);
    return out;
  }

  private static boolean has(String word, char from, char to) {
    for (int i = 0; i < word.length(); i++) if (word.charAt(i) >= from && word.charAt(i) <= to) return true;
    return false;
  }

  /** What the tag before speaks for. */
  @Nullable Context after(int tag) {
    return afterTag[tag];
  }

  /** What the two tags before speak for. */
  @Nullable Context after(int before, int last) {
    return afterTags[before][last];
  }

  static void add(double[] sums, @Nullable Context weights) {
    if (weights == null) return;
    int[] of = weights.getOutcomes();
    double[] more = weights.getParameters();
    for (int i = 0; i < of.length; i++) sums[of[i]] += more[i];
  }
}
