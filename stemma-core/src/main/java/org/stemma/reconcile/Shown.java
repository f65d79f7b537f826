package org.stemma.reconcile;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.ToDoubleFunction;
import org.stemma.language.WordList;
import org.stemma.model.Cite;
import org.stemma.model.Excerpts;
import org.stemma.model.FigureMark;
import org.stemma.model.Prose;
import org.stemma.model.StatementMark;
import org.stemma.text.Span;

/**
 * The words that stand for a point: those of the reading that says least beyond what every report says. A whole sentence that reads at a glance is
 * better than a piece or a long one, if it says little more.
 */
final class Shown {
  /** A text longer than so many halves of the middle reading tells what the others do not. */
  private static final int LONGER = 3;
  /** Words of a text that reads at a glance: no fewer, no more. */
  private static final int SHORTEST = 5;
  private static final int GLANCE = 23;
  /** Share of its words that a piece of a sentence, or one that does not read at a glance, must have more in the other reports to be chosen. */
  private static final double PIECE = .2;
  private static final double UNREADY = .2;

  /** Share of common words from which two texts tell a reader the same. */
  private static final double SAME = .7;
  /** Share of its words with which a text stands in another, and of the words of both that they have in common then. */
  private static final double MOSTLY = .75;
  private static final double NEAR = .5;
  /** Share of the words shown that a reading has at least. */
  private static final double TOLD = .36;

  /** The same beside one number. */
  private static final double BESIDE = .2;

  private Shown() {}

  /** @param readings one at least @param burden what a reading tells that others do not: 0 nothing, never less */
  static Cite of(Ground ground, List<Cite> readings, ToDoubleFunction<Cite> burden) {
    List<Integer> lengths = readings.stream().map(c -> c.span().length()).sorted().toList();
    int fair = LONGER * lengths.get((lengths.size() - 1) / 2);
    Common common = new Common(ground, readings);
    Cite best = null;
    double most = Double.NEGATIVE_INFINITY;
    for (Cite c : readings) {
      if (2 * c.span().length() > fair) continue;
      // What is taken off is never negative: most readings are passed over by what they have in common alone.
      double worth = common.of(c);
      if (best != null && worth <= most) continue;
      worth -= awkward(ground, c);
      if (best != null && worth <= most) continue;
      worth -= burden.applyAsDouble(c);
      if (best == null || worth > most) {
        best = c;
        most = worth;
      }
    }
    return Objects.requireNonNull(best);
  }

  /** The words, with "..." where they begin or end inside a sentence. */
  static String words(Ground ground, Cite shown) {
    String text = ground.report(shown.report()).report().text();
    String first = shown.span().begin() > 0 && !opensSentence(ground, shown) ? "... " : "";
    String last = ground.sentence(shown).filter(s -> wordsBetween(text, shown.span().end(), s.span().end())).isPresent() ? " ..." : "";
    String words = Excerpts.plain(ground.text(shown), Excerpts.WORDS - 2);
    int marks = charged(ground, words);
    if (marks > 0) return Excerpts.enclosed(first + words.substring(0, marks).strip() + " ...");
    return Excerpts.enclosed(first + words + (words.endsWith("...") ? "" : last));
  }

  /** Where a quotation inside the words begins, if the report's words before it judge: those must stand between marks themselves, and marks do not nest; 0 where nothing is to be cut. */
  private static int charged(Ground ground, String words) {
    int marks = 0;
    while (marks < words.length() && "\"\u201C\u201D".indexOf(words.charAt(marks)) < 0) marks++;
    if (marks == words.length()) return 0;
    for (String w : words.substring(0, marks).toLowerCase(java.util.Locale.ROOT).split("[^\\p{L}]+")) if (ground.language.words(WordList.CHARGED).contains(w)) return marks;
    return 0;
  }

  /** Something is said of something: it has a verb or a figure, or words enough to stand without. */
  static boolean isClause(Ground ground, Cite c) {
    Prose p = ground.report(c.report()).prose();
    int[] range = p.tokens().range(c.span());
    for (int i = range[0]; i < range[1]; i++) if (p.tagAt(i).startsWith("V")) return true;
    return ground.content(c).size() >= SHORTEST || ground.report(c.report()).figures().stream().anyMatch(f -> c.span().contains(f.span()));
  }

  /** The reading has so much of what is shown that it tells it too, and not only numbers and what they count. */
  static boolean tells(Ground ground, Cite reading, Cite shown) {
    return tells(ground, reading, shown, TOLD);
  }

  /** The same of readings that have a number in common. */
  static boolean tellsBeside(Ground ground, Cite reading, Cite shown) {
    return tells(ground, reading, shown, BESIDE);
  }

  private static boolean tells(Ground ground, Cite reading, Cite shown, double share) {
    if (reading.equals(shown)) return true;
    Set<String> own = ground.content(reading);
    Set<String> counted = new TreeSet<>();
    for (FigureMark f : ground.report(reading.report()).figures()) if (reading.span().contains(f.span())) counted.add(f.counted());
    Set<String> words = ground.content(shown);
    List<String> shared = words.stream().filter(w -> has(ground, own, w)).toList();
    return shared.size() >= share * words.size() && shared.stream().anyMatch(w -> !counted.contains(w) && !Character.isDigit(w.charAt(0)));
  }

  /** The words have it, or one that means it. */
  static boolean has(Ground ground, Set<String> words, String w) {
    return words.contains(w) || ground.language.synonyms(w).stream().anyMatch(words::contains);
  }

  private static double alike(Ground ground, Set<String> a, Set<String> b) {
    if (a.isEmpty() || b.isEmpty()) return 0;
    return 2.0 * a.stream().filter(w -> has(ground, b, w)).count() / (a.size() + b.size());
  }

  /** The two have most of their words in common. */
  static boolean isSame(Ground ground, Cite a, Cite b) {
    return alike(ground, ground.content(a), ground.content(b)) >= SAME;
  }

  /** Most words of the one stand in the other, all that have a digit, and it has not many more. */
  static boolean isMostlyTold(Ground ground, Cite c, Cite by) {
    Set<String> own = ground.content(c);
    Set<String> other = ground.content(by);
    boolean counted = own.stream().filter(w -> w.chars().anyMatch(Character::isDigit)).allMatch(other::contains);
    return counted && own.stream().filter(w -> has(ground, other, w)).count() >= MOSTLY * own.size() && alike(ground, own, other) >= NEAR;
  }

  /** The words of a cite without who speaks and "said". */
  static Set<String> told(Ground ground, Cite c) {
    return told(ground, c, List.of());
  }

  /** The same without the words that lie in one of the spans. */
  static Set<String> told(Ground ground, Cite c, List<Span> without) {
    List<Span> left = new ArrayList<>(without);
    for (StatementMark s : ground.report(c.report()).statements()) {
      s.cue().filter(c.span()::overlaps).ifPresent(left::add);
      s.speakerMention().filter(c.span()::overlaps).ifPresent(left::add);
    }
    return content(ground, c, left);
  }

  /** The words of a cite that are no stop words, by their base forms, without those that lie in one of the spans. */
  static Set<String> content(Ground ground, Cite c, List<Span> without) {
    Prose p = ground.report(c.report()).prose();
    Set<String> stop = ground.language.words(WordList.STOP_WORDS);
    Set<String> out = new TreeSet<>();
    int[] range = p.tokens().range(c.span());
    for (int i = range[0]; i < range[1]; i++) {
      Span token = p.tokens().span(i, i + 1);
      boolean word = Character.isLetterOrDigit(p.tokens().word(i).codePointAt(0)) && !stop.contains(p.lemma(i)) && !stop.contains(p.tokens().lower(i));
      if (word && without.stream().noneMatch(token::overlaps)) out.add(p.lemma(i));
    }
    return out;
  }

  private static double awkward(Ground ground, Cite c) {
    int words = Excerpts.plain(ground.text(c), Integer.MAX_VALUE).split(" ").length;
    return (opensSentence(ground, c) ? 0 : PIECE) + (words >= SHORTEST && words <= GLANCE ? 0 : UNREADY);
  }

  private static boolean opensSentence(Ground ground, Cite shown) {
    String text = ground.report(shown.report()).report().text();
    return ground.sentence(shown).filter(s -> wordsBetween(text, s.span().begin(), shown.span().begin())).isEmpty();
  }

  private static boolean wordsBetween(String text, int from, int to) {
    return from < to && text.substring(from, to).chars().anyMatch(Character::isLetterOrDigit);
  }
}
