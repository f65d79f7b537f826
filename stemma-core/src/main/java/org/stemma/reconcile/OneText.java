package org.stemma.reconcile;

import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.stemma.model.Alignment;
import org.stemma.model.Cite;
import org.stemma.model.StatementMark;

/**
 * Whether two groups of readings are one text: they lie in one shared passage, or are one long sentence word for word. What is asked of a reading is
 * found once. Cost: the pairs of readings of the two groups, at most.
 */
final class OneText {
  /** Words at which two reports that share a text elsewhere would not have the same reading by chance. */
  private static final int LONG = 5;

  /** Share of the pairs of two groups' readings that have the same words if the groups are one. */
  private static final double ONE_TEXT = .34;

  /** How alike two passages must be that come from two known texts, to be one text all the same. */
  private static final double ALIKE = .75;

  private final Ground ground;
  private final Map<Cite, Told> told = new HashMap<>();

  OneText(Ground ground) {
    this.ground = ground;
  }

  /**
   * What is asked of a reading when it is held beside many others.
   *
   * @param words its words where they are many, else empty
   * @param origins of its report
   * @param report its number among those that share passages
   * @param isPlaced its text is known to come from somewhere, or from its report alone
   */
  private record Told(Cite cite, int report, String words, Set<String> origins, boolean isSpeech, boolean isFree, boolean isPlaced, boolean isGathered) {}

  private Told told(Cite c) {
    return told.computeIfAbsent(c, x -> {
      String words = ground.plain(c);
      boolean gathered = ground.provenance.taken(c.report()).isEmpty();
      return new Told(c, ground.passages().number(c.report()), words.split(" ").length >= LONG ? words : "", ground.provenance.origins(c.report()), isSpeech(c), Independence.isFree(ground, c.report()), ground.provenance.isCopied(c) || gathered, gathered);
    });
  }

  /** Words in quotation marks, whoever printed them. */
  private boolean isSpeech(Cite c) {
    return Independence.statementsAt(ground, c).stream().anyMatch(s -> s.kind() != StatementMark.Kind.INDIRECT);
  }

  /** So many pairs of their readings have the same words: one reading between two texts does not make them one. */
  boolean isOf(List<Cite> x, List<Cite> y) {
    List<Told> others = y.stream().map(this::told).toList();
    long left = (long) x.size() * y.size();
    long wanted = Math.max(1, (long) Math.ceil(ONE_TEXT * left));
    for (Cite c : x) {
      Told a = told(c);
      for (Told b : others) {
        if (shareWords(a, b) && --wanted == 0) return true;
        if (--left < wanted) return false;
      }
    }
    return false;
  }

  /** Where both gather, what their sentences have in common is how such things are told. */
  private boolean shareWords(Told a, Told b) {
    if (areSameSentence(a, b)) return true;
    if (a.isGathered() && b.isGathered()) return false;
    boolean near = !a.isSpeech() && (a.isFree() || b.isFree()) || a.isPlaced() && b.isPlaced();
    return isAligned(ground.passages().of(a.report(), b.report()), a.cite(), b.cite(), near ? ALIKE : 0);
  }

  /** Word for word one long reading, in two reports that share a text elsewhere: it belongs to what they share. */
  private static boolean areSameSentence(Told a, Told b) {
    return !a.words().isEmpty() && a.words().equals(b.words()) && !Collections.disjoint(a.origins(), b.origins());
  }

  /** One passage, nearly word for word, covers both. */
  static boolean isNearlyCopied(Ground ground, Cite a, Cite b) {
    return isAligned(ground.alignments(a.report(), b.report()), a, b, ALIKE);
  }

  /** A passage so much alike covers both. @param passages of their reports */
  private static boolean isAligned(List<Alignment> passages, Cite a, Cite b, double alike) {
    for (Alignment al : passages) {
      if (al.similarity() >= alike && (covers(al.a(), a) && covers(al.b(), b) || covers(al.a(), b) && covers(al.b(), a))) return true;
    }
    return false;
  }

  private static boolean covers(Cite passage, Cite reading) {
    return passage.report().equals(reading.report()) && 2 * passage.span().shared(reading.span()) >= reading.span().length();
  }
}
