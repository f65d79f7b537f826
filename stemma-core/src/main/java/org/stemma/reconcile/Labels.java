package org.stemma.reconcile;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.stemma.language.WordTable;
import org.stemma.model.Apparatus.FigureAt;
import org.stemma.model.FigureMark;
import org.stemma.model.FigureMark.Measure;
import org.stemma.model.Marked;
import org.stemma.model.NameMark;
import org.stemma.model.Prose;
import org.stemma.model.Sentence;
import org.stemma.model.Zone;
import org.stemma.text.Spaces;
import org.stemma.text.Span;

/**
 * What a row is about, in a report's own words: a short run of words of one sentence that names what is counted or measured. "counties declared
 * disaster areas", "people were killed", "miles south of the harbour", "maximum sustained winds".
 */
final class Labels {
  private Labels() {}

  private static final int LONGEST = 9;
  private static final Pattern NUMBER = Pattern.compile("\\W?\\d");
  /** Characters of two words that are hardly more than one. */
  private static final int BARE = 10;
  /** Better than any bare noun. */
  private static final double PHRASE = 7;
  private static final int CHARACTERS = 70;

  /** Words of a sentence. @param good the higher the better */
  private record Label(String text, double good) {
    /** A single word, or a number and a word: "people", "two days". */
    boolean isBare() {
      int space = text.indexOf(' ');
      return space < 0 || text.indexOf(' ', space + 1) < 0 && (NUMBER.matcher(text).lookingAt() || text.length() < BARE);
    }
  }

  static String of(Ground ground, List<FigureAt> row) {
    boolean same = row.stream().map(f -> f.figure().quantity()).distinct().count() == 1;
    List<Label> all = new ArrayList<>();
    for (FigureAt f : row) all.addAll(new Reading(ground, f, same).labels());
    boolean several = row.stream().map(f -> f.figure().quantity().value()).distinct().count() > 1;
    if ((same || !all.isEmpty()) && all.stream().allMatch(Label::isBare)) row.forEach(f -> all.addAll(new Reading(ground, f, same).phrases(several)));
    if (all.isEmpty()) row.forEach(f -> new Reading(ground, f, same).around().ifPresent(all::add));
    return all.stream().filter(l -> !l.text().isBlank())
        .max(Comparator.comparingDouble(Label::good).thenComparing((Label l) -> -l.text().length()).thenComparing(Label::text, Comparator.reverseOrder())).map(Label::text)
        .orElseGet(() -> Spaces.single(ground.text(ground.clause(row.getFirst().cite()))));
  }

  /** The labels that one reading offers. */
  private static final class Reading {
    private final Ground ground;
    private final FigureMark figure;
    private final Marked report;
    private final Prose p;
    private final boolean same;
    private final int first;
    private final int last;
    private final int from;
    private final int to;

    Reading(Ground ground, FigureAt f, boolean same) {
      this.ground = ground;
      this.figure = f.figure();
      this.report = ground.report(f.report());
      this.p = report.prose();
      this.same = same;
      Sentence s = p.sentences().get(p.sentenceAt(figure.span().begin()));
      this.first = s.first();
      this.last = s.last();
      int[] range = p.tokens().range(figure.span());
      this.from = range[0];
      this.to = range[1];
    }

    List<Label> labels() {
      if (figure.measure() == Measure.CLOCK) return timed().stream().toList();
      boolean counts = figure.measure() == Measure.COUNT || figure.measure() == Measure.RANK || figure.measure() == Measure.RATIO;
      Stream<Optional<Label>> offered = counts ? Stream.of(counted(), deed(), noun()) : figure.measure() == Measure.AGE ? Stream.of(owner(), before()) : Stream.of(measured(), before(), counted());
      return offered.flatMap(Optional::stream).map(l -> figure.zone() == Zone.BODY ? l : new Label(l.text(), l.good() - 1)).toList();
    }

    /** The noun with what limits it. */
    private Optional<Label> counted() {
      if (figure.countedSpan().isEmpty()) return Optional.empty();
      int[] range = p.tokens().range(figure.countedSpan().get());
      if (range[0] < first || range[1] > last || has("empty", p.lemma(range[1] - 1))) return Optional.empty();
      boolean hyphen = range[0] == from && same;
      return label(hyphen ? from : Math.max(range[0], range[0] == from ? range[0] + 1 : range[0]), extend(range[1]), 3);
    }

    /** What tells more than a bare noun. @param several the row has several numbers, whose place is left open */
    List<Label> phrases(boolean several) {
      return Stream.of(phrase(several), acting()).flatMap(Optional::stream).toList();
    }

    /** The words before the number with what is counted, where that alone tells little: "holds 40 people", "holds \u2026 people". */
    private Optional<Label> phrase(boolean several) {
      if (figure.measure() == Measure.CLOCK || figure.measure() == Measure.AGE || figure.zone() != Zone.BODY) return Optional.empty();
      int noun = figure.countedSpan().map(c -> p.tokens().range(c)).filter(r -> r[0] >= from && r[1] <= last).map(r -> r[1]).orElse(to);
      int unit = Math.max(noun, to);
      while (noun == to && unit < last && unit < to + 3 && figure.unit().contains(p.tokens().word(unit))) unit++;
      int end = Math.max(unit, extend(unit));
      if (figure.measure() == Measure.DURATION && !p.tagAt(from - 1).equals("IN")) return Optional.empty();
      return new FigurePhrases(p, ground.language, this::leadsOn).of(first, from, to, end, several).filter(t -> t.length() <= CHARACTERS && !t.endsWith(".")).map(t -> new Label(t, PHRASE + Math.min(end - from, 6) * .1));
    }

    /** What is counted with what it does, where that alone tells little: "weavers sought shelter in barns". */
    private Optional<Label> acting() {
      if (figure.countedSpan().isEmpty() || figure.zone() != Zone.BODY) return Optional.empty();
      int[] noun = p.tokens().range(figure.countedSpan().get());
      boolean acts = noun[0] >= to && noun[1] < last && p.tag(noun[1]).startsWith("VB") && !p.tag(noun[1]).equals("VBG") && !leadsOn(noun[1]);
      int end = acts ? extend(noun[1] + 1) : 0;
      return end > noun[1] + 1 ? label(noun[0], end, PHRASE - 2) : Optional.empty();
    }

    /** It only leads to the number, or says it. */
    private boolean leadsOn(int k) {
      String w = p.tokens().lower(k);
      return has("links", w) || has("helping", w) || report.statements().stream().anyMatch(s -> s.span().overlaps(figure.span()) && s.cue().filter(p.tokens().span(k, k + 1)::overlaps).isPresent());
    }

    /** The words right around, where nothing else names it: "control of three others". */
    private Optional<Label> around() {
      int begin = Math.max(first, from - 4);
      int end = Math.min(last, to + 2);
      while (begin < from && isLoose(begin)) begin++;
      while (end > to && isLoose(end - 1)) end--;
      return label(begin, end, 0);
    }

    /** Nothing to begin or end with. */
    private boolean isLoose(int i) {
      String tag = p.tag(i);
      if (p.lemma(i).equals("be") || p.lemma(i).equals("have")) return true;
      return !(tag.startsWith("NN") || tag.startsWith("JJ") || tag.startsWith("VB") && tag.length() > 2 && !tag.equals("VBZ") && !tag.equals("VBP") || tag.equals("CD"));
    }

    /** "wounded" for a number of which only the harm is told: the word of harm nearest to it. */
    private Optional<Label> deed() {
      if (figure.countedSpan().isPresent()) return Optional.empty();
      for (int away = 0; away < 5; away++) {
        double good = away == 0 ? 1 : .5;
        if (isHarm(from - 1 - away)) return label(from - 1 - away, from - away, good);
        if (isHarm(to + away)) return label(to + away, to + away + 1, good);
      }
      return Optional.empty();
    }

    private boolean isHarm(int i) {
      var outcomes = ground.language.table(WordTable.OUTCOME_WORDS);
      return i >= first && i < last && (outcomes.containsKey(p.lemma(i)) || outcomes.containsKey(p.tokens().lower(i)));
    }

    /** The noun before, where the number leaves it out: "three others" of the provincial capitals told before. */
    private Optional<Label> noun() {
      if (figure.base().isEmpty() || figure.base().equals("people")) return Optional.empty();
      String text = Spaces.single(p.text(p.tokens().span(first, last)));
      int at = text.toLowerCase(Locale.ROOT).indexOf(figure.base().toLowerCase(Locale.ROOT));
      if (at < 0) return Optional.empty();
      int end = at + figure.base().length();
      while (end < text.length() && Character.isLetter(text.charAt(end))) end++;
      return Optional.of(new Label(text.substring(at, end), 1.5));
    }

    /** The unit and what is measured in it: "inches of rain", "miles south of the harbour"; for want of that the unit alone. */
    private Optional<Label> measured() {
      if (same && figure.measure() == Measure.MONEY) return label(from, extend(to), 2);
      int start = to < last && (p.tokens().lower(to).equals("of") || figure.measure() == Measure.PERCENT && p.tokens().begin(to) == p.tokens().end(to - 1)) ? to + 1 : to;
      int unit = start;
      while (unit < last && unit < start + 3 && figure.unit().contains(p.tokens().word(unit))) unit++;
      if (unit == start) return same ? label(from, to, 0) : Optional.empty();
      int end = Math.max(unit, extend(unit));
      return label(same && end == unit ? from : start, end, end > unit ? 3 : 0);
    }

    /** Whether the pack's list of that name has the word. */
    private boolean has(String list, String word) {
      List<String> row = ground.language.table(WordTable.LABEL_WORDS).get(list);
      return row != null && (" " + row.getFirst() + " ").contains(" " + word + " ");
    }

    /** The noun phrase that the amount is told of: "maximum sustained winds of 45 mph", "the repair cost $12". */
    private Optional<Label> before() {
      int k = from - 1;
      boolean linked = false;
      while (k > first && k > from - 6 && !p.tag(k).startsWith("NN") && !p.tag(k).equals("CC")) linked |= has("links", p.tokens().lower(k--));
      if (!linked || p.tag(k).equals("CC") || !p.tag(k).equals("NN") && !p.tag(k).equals("NNS") || isDay(p.tokens().lower(k))) return Optional.empty();
      int start = k;
      while (start - 1 >= first && (p.tag(start - 1).startsWith("NN") || p.tag(start - 1).startsWith("JJ") || p.tag(start - 1).equals("VBN") || p.tag(start - 1).equals("POS"))) start--;
      return label(start, k + 1, 1.5);
    }

    /** What a time of day is told of: the words before it back to the subject of their verb, for want of a verb the noun behind: "10 p.m. curfew". */
    private Optional<Label> timed() {
      int end = from;
      while (end > first && isLoose(end - 1)) end--;
      int begin = end;
      boolean verb = false;
      while (begin > first && end - begin < LONGEST && !p.tokens().word(begin - 1).matches("\\W+")) {
        if (p.tag(begin - 1).startsWith("V")) verb = true;
        else if (verb && !p.tag(begin - 1).startsWith("N") && (p.tag(begin).startsWith("N") || p.tag(begin).equals("PRP"))) break;
        begin--;
      }
      while (begin < end && isLoose(begin)) begin++;
      if (verb) return label(begin, end, 2);
      int noun = to;
      while (noun < last && !p.tag(noun).startsWith("N")) noun++;
      return noun < last && noun - to < 4 ? label(noun, Math.max(noun + 1, extend(noun)), 1) : Optional.empty();
    }

    private Optional<Label> owner() {
      Optional<NameMark> nearest = report.names().stream().filter(n -> n.span().end() <= figure.span().begin() && figure.span().begin() - n.span().end() < 4 || n.span().begin() >= figure.span().end() && n.span().begin() - figure.span().end() < 14)
          .min(Comparator.comparingInt(n -> Math.abs(n.span().begin() - figure.span().begin())));
      return nearest.map(n -> new Label(Spaces.single(p.text(n.span())), 4));
    }

    /** One past the words behind a noun that limit it, ended at a noun or a participle. */
    private int extend(int start) {
      int end = start;
      int verbs = 0;
      int names = 0;
      for (int k = start; k < Math.min(last, start + LONGEST); k++) {
        String tag = p.tag(k);
        String w = p.tokens().lower(k);
        boolean joins = tag.equals("IN") && !has("breaks", w) || tag.equals("TO") && (p.tagAt(k + 1).startsWith("NN") || p.tagAt(k + 1).equals("DT")) || tag.equals("DT") || tag.equals("PRP$") || tag.equals("POS") || tag.startsWith("JJ") || tag.startsWith("RB");
        boolean harm = ground.language.table(WordTable.OUTCOME_WORDS).containsKey(p.lemma(k)) && !tag.startsWith("N");
        boolean helping = has("helping", w) && k < start + 3;
        if (tag.startsWith("NN") && !(tag.startsWith("NNP") && k == start) && !isDay(w)) end = k + 1;
        else if (harm || tag.equals("VBN") && k == start && !p.tagAt(k + 1).equals("DT") && !p.tagAt(k + 1).startsWith("NN") && !p.tagAt(k + 1).startsWith("PRP")) {
          if (++verbs > 1) break;
          end = k + 1;
        } else if (!joins && !helping || Character.isDigit(w.charAt(0)) || isDay(w)) break;
        if (tag.equals("IN") && ++names > 2) break;
      }
      return end;
    }

    private boolean isDay(String w) {
      return w.endsWith("day") && !w.equals("day") || w.equals("yesterday") || w.equals("week") || w.equals("year") || w.equals("month");
    }

    private Optional<Label> label(int begin, int end, double good) {
      if (begin < first || end > last || begin >= end) return Optional.empty();
      String text = Spaces.single(p.text(p.tokens().span(begin, end)));
      if (text.length() > CHARACTERS || text.endsWith(".") && end - begin == 1) return Optional.empty();
      int words = end - begin;
      boolean number = !same && text.chars().anyMatch(Character::isDigit);
      return Optional.of(new Label(text, good + Math.min(words, 6) * .5 - (number ? 3 : 0) - (words == 1 && figure.measure() != Measure.AGE ? .5 : 0)));
    }
  }
}
