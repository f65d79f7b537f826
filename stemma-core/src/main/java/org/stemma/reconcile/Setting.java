package org.stemma.reconcile;

import java.util.List;
import java.util.Optional;
import org.stemma.language.WordTable;
import org.stemma.model.Apparatus.FigureAt;
import org.stemma.model.FigureMark;
import org.stemma.model.FigureMark.Measure;
import org.stemma.model.Prose;
import org.stemma.model.Sentence;
import org.stemma.text.Spaces;

/** Where a figure stands in its sentence: the words around it, and how far a phrase goes. Places count tokens of the report. */
final class Setting {
  /** Words behind a noun, or before a number, that are looked at. */
  static final int LONGEST = 9;
  /** Characters of a label. */
  static final int CHARACTERS = 70;
  private final Ground ground;
  final FigureMark figure;
  final Prose p;
  /** True when all numbers of the row are one, so that a label may have it. */
  final boolean same;
  /** The sentence. */
  final int first;
  final int last;
  /** The number. */
  final int from;
  final int to;

  Setting(Ground ground, FigureAt f, boolean same) {
    this.ground = ground;
    this.figure = f.figure();
    this.p = ground.report(f.report()).prose();
    this.same = same;
    Sentence s = p.sentences().get(p.sentenceAt(figure.span().begin()));
    this.first = s.first();
    this.last = s.last();
    int[] range = p.tokens().range(figure.span());
    this.from = range[0];
    this.to = range[1];
  }

  /** Whether the pack's list of that name has the word. */
  boolean has(String list, String word) {
    List<String> row = ground.language.table(WordTable.LABEL_WORDS).get(list);
    return row != null && (" " + row.getFirst() + " ").contains(" " + word + " ");
  }

  /** Nothing to begin or end with. */
  boolean isLoose(int i) {
    String tag = p.tag(i);
    if (p.lemma(i).equals("be") || p.lemma(i).equals("have")) return true;
    return !(tag.startsWith("NN") || tag.startsWith("JJ") || tag.startsWith("VB") && tag.length() > 2 && !tag.equals("VBZ") && !tag.equals("VBP") || tag.equals("CD"));
  }

  /** One past the words behind a noun that limit it, ended at a noun or a participle; the place itself when there are none. */
  int limited(int start) {
    int end = start;
    int verbs = 0;
    int prepositions = 0;
    for (int k = start; k < Math.min(last, start + LONGEST); k++) {
      String tag = p.tag(k);
      if (tag.startsWith("NN") && !(tag.startsWith("NNP") && k == start) && !isDay(k)) end = k + 1;
      else if (isHarm(k) || k == start && isParticiple(k)) {
        if (++verbs > 1) break;
        end = k + 1;
      } else if (!joins(k) && !(has("helping", p.tokens().lower(k)) && k < start + 3) || Character.isDigit(p.tokens().lower(k).charAt(0)) || isDay(k)) break;
      if (tag.equals("IN") && ++prepositions > 2) break;
    }
    return end;
  }

  private boolean isHarm(int k) {
    return ground.language.table(WordTable.OUTCOME_WORDS).containsKey(p.lemma(k)) && !p.tag(k).startsWith("N");
  }

  /** "declared disaster areas" behind "counties", not "given the", "killed people". */
  private boolean isParticiple(int k) {
    String next = p.tagAt(k + 1);
    return p.tag(k).equals("VBN") && !next.equals("DT") && !next.startsWith("NN") && !next.startsWith("PRP");
  }

  private boolean joins(int k) {
    String tag = p.tag(k);
    boolean preposition = tag.equals("IN") && !has("breaks", p.tokens().lower(k));
    boolean to = tag.equals("TO") && (p.tagAt(k + 1).startsWith("NN") || p.tagAt(k + 1).equals("DT"));
    return preposition || to || tag.equals("DT") || tag.equals("PRP$") || tag.equals("POS") || tag.startsWith("JJ") || tag.startsWith("RB");
  }

  boolean isDay(int k) {
    String w = p.tokens().lower(k);
    return w.endsWith("day") && !w.equals("day") || w.equals("yesterday") || w.equals("week") || w.equals("year") || w.equals("month");
  }

  /** One past the words of the figure's unit behind a place, or the place. */
  int unitEnd(int start) {
    int unit = start;
    while (unit < last && unit < start + 3 && figure.unit().contains(p.tokens().word(unit))) unit++;
    return unit;
  }

  /** The words as a label, better the more they are and without a number; empty outside the sentence or where they are too long. */
  Optional<Label> label(int begin, int end, double good) {
    if (begin < first || end > last || begin >= end) return Optional.empty();
    String text = Spaces.single(p.text(p.tokens().span(begin, end)));
    if (text.length() > CHARACTERS || text.endsWith(".") && end - begin == 1) return Optional.empty();
    int words = end - begin;
    boolean number = !same && text.chars().anyMatch(Character::isDigit);
    return Optional.of(new Label(text, good + Math.min(words, 6) * .5 - (number ? 3 : 0) - (words == 1 && figure.measure() != Measure.AGE ? .5 : 0)));
  }
}
