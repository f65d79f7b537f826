package org.stemma.english;

import java.util.Arrays;
import java.util.List;
import opennlp.tools.ml.model.Context;
import org.jspecify.annotations.Nullable;

/**
 * The likeliest tags of a sentence by beam search: from word to word the three likeliest rows of tags are kept and each goes on with its three likeliest tags. Gives, to the
 * last bit of every probability, what {@code POSTaggerME} gives; it does not ask again for each row what hangs on the words alone.
 */
final class TagSearch {
  private static final int BEAM = 3;

  private final TagWeights weights;

  TagSearch(TagWeights weights) {
    this.weights = weights;
  }

  /** A row of tags by its last one. @param score sum of the logarithms of the probabilities */
  private record Row(@Nullable Row before, int tag, double score) {
    static final Row NONE = new Row(null, -1, 0);
  }

  /** The likeliest rows of one length, the best first. */
  private static final class Beam {
    private final Row[] rows = new Row[BEAM];
    private int size;

    void add(Row before, int tag, double probability) {
      double score = before.score() + StrictMath.log(probability);
      if (size == BEAM && score <= rows[BEAM - 1].score()) return;
      int i = size < BEAM ? size++ : BEAM - 1;
      for (; i > 0 && rows[i - 1].score() < score; i--) rows[i] = rows[i - 1];
      rows[i] = new Row(before, tag, score);
    }
  }

  /** @param words one at least */
  List<String> best(List<String> words) {
    Beam beam = new Beam();
    beam.rows[beam.size++] = Row.NONE;
    for (int at = 0; at < words.size(); at++) beam = longer(beam, words, at);
    String[] out = new String[words.size()];
    Row row = beam.rows[0];
    for (int at = out.length - 1; at >= 0 && row != null; at--) {
      out[at] = weights.tags().get(row.tag());
      row = row.before();
    }
    return Arrays.asList(out);
  }

  private Beam longer(Beam beam, List<String> words, int at) {
    TagWeights.Word word = weights.at(words, at);
    double[] sums = word.sums().clone();
    TagWeights.add(sums, weights.at(words, at - 1).before());
    Context twoBefore = at > 0 ? weights.at(words, at - 2).twoBefore() : null;
    Context next = weights.at(words, at + 1).next();
    Context secondNext = at + 1 < words.size() ? weights.at(words, at + 2).secondNext() : null;
    Beam out = new Beam();
    double[] p = new double[sums.length];
    for (int kept = 0; kept < beam.size; kept++) {
      Row row = beam.rows[kept];
      System.arraycopy(sums, 0, p, 0, p.length);
      if (row.before() != null) {
        TagWeights.add(p, weights.after(row.tag()));
        TagWeights.add(p, twoBefore);
        if (row.before().before() != null) TagWeights.add(p, weights.after(row.before().tag(), row.tag()));
      }
      TagWeights.add(p, next);
      TagWeights.add(p, secondNext);
      toProbabilities(p);
      extend(row, p, least(p), word.allowed(), out);
      if (out.size == 0) extend(row, p, 0, word.allowed(), out);
    }
    return out;
  }

  private static void extend(Row row, double[] p, double least, boolean[] allowed, Beam out) {
    for (int tag = 0; tag < p.length; tag++) if (p[tag] >= least && allowed[tag]) out.add(row, tag, p[tag]);
  }

  private static void toProbabilities(double[] sums) {
    double all = 0;
    for (int i = 0; i < sums.length; i++) {
      sums[i] = StrictMath.exp(sums[i]);
      all += sums[i];
    }
    for (int i = 0; i < sums.length; i++) sums[i] /= all;
  }

  /** The least of the likeliest tags that go on. */
  private static double least(double[] p) {
    double[] most = new double[BEAM];
    for (double x : p) {
      if (x <= most[0]) continue;
      int i = 0;
      for (; i + 1 < BEAM && x > most[i + 1]; i++) most[i] = most[i + 1];
      most[i] = x;
    }
    return most[0];
  }
}
