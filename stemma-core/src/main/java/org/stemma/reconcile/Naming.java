package org.stemma.reconcile;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.stemma.language.Language;
import org.stemma.language.WordTable;
import org.stemma.model.Apparatus.FigureAt;
import org.stemma.model.FigureMark;
import org.stemma.model.FigureMark.Measure;
import org.stemma.model.Marked;
import org.stemma.model.NameMark;
import org.stemma.model.Prose;
import org.stemma.model.Zone;
import org.stemma.text.Spaces;

/** The labels that one reading offers for its row: what is counted, measured or timed, or whose age it is. */
final class Naming {
  /** Better than any bare noun. */
  private static final double PHRASE = 7;
  private final Setting at;
  private final FigureMark figure;
  private final Marked report;
  private final Prose p;
  private final Language language;

  /** @param same all numbers of the row are one */
  Naming(Ground ground, FigureAt f, boolean same) {
    this.at = new Setting(ground, f, same);
    this.figure = f.figure();
    this.report = ground.report(f.report());
    this.p = report.prose();
    this.language = ground.language;
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
    if (range[0] < at.first || range[1] > at.last || at.has("empty", p.lemma(range[1] - 1))) return Optional.empty();
    boolean hyphen = range[0] == at.from && at.same;
    return at.label(hyphen ? at.from : Math.max(range[0], range[0] == at.from ? range[0] + 1 : range[0]), at.limited(range[1]), 3);
  }

  /** What tells more than a bare noun. @param several the row has several numbers, whose place is left open */
  List<Label> phrases(boolean several) {
    return Stream.of(phrase(several), acting()).flatMap(Optional::stream).toList();
  }

  /** The words before the number with what is counted, where that alone tells little: "holds 40 people", "holds \u2026 people". */
  private Optional<Label> phrase(boolean several) {
    if (figure.measure() == Measure.CLOCK || figure.measure() == Measure.AGE || figure.zone() != Zone.BODY) return Optional.empty();
    int noun = figure.countedSpan().map(c -> p.tokens().range(c)).filter(r -> r[0] >= at.from && r[1] <= at.last).map(r -> r[1]).orElse(at.to);
    int unit = noun == at.to ? at.unitEnd(at.to) : Math.max(noun, at.to);
    int end = Math.max(unit, at.limited(unit));
    if (figure.measure() == Measure.DURATION && !p.tagAt(at.from - 1).equals("IN")) return Optional.empty();
    return new FigurePhrases(p, language, this::leadsOn).of(at.first, at.from, at.to, end, several).filter(t -> t.length() <= Setting.CHARACTERS && !t.endsWith(".")).map(t -> new Label(t, PHRASE + Math.min(end - at.from, 6) * .1));
  }

  /** What is counted with what it does, where that alone tells little: "weavers sought shelter in barns". */
  private Optional<Label> acting() {
    if (figure.countedSpan().isEmpty() || figure.zone() != Zone.BODY) return Optional.empty();
    int[] noun = p.tokens().range(figure.countedSpan().get());
    boolean acts = noun[0] >= at.to && noun[1] < at.last && p.tag(noun[1]).startsWith("VB") && !p.tag(noun[1]).equals("VBG") && !leadsOn(noun[1]);
    int end = acts ? at.limited(noun[1] + 1) : 0;
    return end > noun[1] + 1 ? at.label(noun[0], end, PHRASE - 2) : Optional.empty();
  }

  /** It only leads to the number, or says it. */
  private boolean leadsOn(int k) {
    String w = p.tokens().lower(k);
    return at.has("links", w) || at.has("helping", w) || report.statements().stream().anyMatch(s -> s.span().overlaps(figure.span()) && s.cue().filter(p.tokens().span(k, k + 1)::overlaps).isPresent());
  }

  /** The words right around, where nothing else names it: "hold of two others". */
  Optional<Label> around() {
    int begin = Math.max(at.first, at.from - 4);
    int end = Math.min(at.last, at.to + 2);
    while (begin < at.from && at.isLoose(begin)) begin++;
    while (end > at.to && at.isLoose(end - 1)) end--;
    return at.label(begin, end, 0);
  }

  /** "wounded" for a number of which only the harm is told: the word of harm nearest to it. */
  private Optional<Label> deed() {
    if (figure.countedSpan().isPresent()) return Optional.empty();
    for (int away = 0; away < 5; away++) {
      double good = away == 0 ? 1 : .5;
      if (isHarm(at.from - 1 - away)) return at.label(at.from - 1 - away, at.from - away, good);
      if (isHarm(at.to + away)) return at.label(at.to + away, at.to + away + 1, good);
    }
    return Optional.empty();
  }

  private boolean isHarm(int i) {
    var outcomes = language.table(WordTable.OUTCOME_WORDS);
    return i >= at.first && i < at.last && (outcomes.containsKey(p.lemma(i)) || outcomes.containsKey(p.tokens().lower(i)));
  }

  /** The noun before, where the number leaves it out: "three others" of the provincial capitals told before. */
  private Optional<Label> noun() {
    if (figure.base().isEmpty() || figure.base().equals("people")) return Optional.empty();
    String text = Spaces.single(p.text(p.tokens().span(at.first, at.last)));
    int begin = text.toLowerCase(Locale.ROOT).indexOf(figure.base().toLowerCase(Locale.ROOT));
    if (begin < 0) return Optional.empty();
    int end = begin + figure.base().length();
    while (end < text.length() && Character.isLetter(text.charAt(end))) end++;
    return Optional.of(new Label(text.substring(begin, end), 1.5));
  }

  /** The unit and what is measured in it: "inches of rain", "miles south of the harbour"; for want of that the unit alone. */
  private Optional<Label> measured() {
    if (at.same && figure.measure() == Measure.MONEY) return at.label(at.from, at.limited(at.to), 2);
    int start = at.to < at.last && (p.tokens().lower(at.to).equals("of") || figure.measure() == Measure.PERCENT && p.tokens().begin(at.to) == p.tokens().end(at.to - 1)) ? at.to + 1 : at.to;
    int unit = at.unitEnd(start);
    if (unit == start) return at.same ? at.label(at.from, at.to, 0) : Optional.empty();
    int end = Math.max(unit, at.limited(unit));
    return at.label(at.same && end == unit ? at.from : start, end, end > unit ? 3 : 0);
  }

  /** The noun phrase that the amount is told of: "maximum sustained winds of 45 mph", "the repair cost $12". */
  private Optional<Label> before() {
    int k = at.from - 1;
    boolean linked = false;
    while (k > at.first && k > at.from - 6 && !p.tag(k).startsWith("NN") && !p.tag(k).equals("CC")) linked |= at.has("links", p.tokens().lower(k--));
    if (!linked || p.tag(k).equals("CC") || !p.tag(k).equals("NN") && !p.tag(k).equals("NNS") || at.isDay(k)) return Optional.empty();
    int start = k;
    while (start - 1 >= at.first && (p.tag(start - 1).startsWith("NN") || p.tag(start - 1).startsWith("JJ") || p.tag(start - 1).equals("VBN") || p.tag(start - 1).equals("POS"))) start--;
    return at.label(start, k + 1, 1.5);
  }

  /** What a time of day is told of: the words before it back to the subject of their verb, for want of a verb the noun behind: "11 p.m. curfew". */
  private Optional<Label> timed() {
    int end = at.from;
    while (end > at.first && at.isLoose(end - 1)) end--;
    int begin = end;
    boolean verb = false;
    while (begin > at.first && end - begin < Setting.LONGEST && !p.tokens().word(begin - 1).matches("\\W+")) {
      if (p.tag(begin - 1).startsWith("V")) verb = true;
      else if (verb && !p.tag(begin - 1).startsWith("N") && (p.tag(begin).startsWith("N") || p.tag(begin).equals("PRP"))) break;
      begin--;
    }
    while (begin < end && at.isLoose(begin)) begin++;
    if (verb) return at.label(begin, end, 2);
    int noun = at.to;
    while (noun < at.last && !p.tag(noun).startsWith("N")) noun++;
    return noun < at.last && noun - at.to < 4 ? at.label(noun, Math.max(noun + 1, at.limited(noun)), 1) : Optional.empty();
  }

  private Optional<Label> owner() {
    Optional<NameMark> nearest = report.names().stream().filter(n -> n.span().end() <= figure.span().begin() && figure.span().begin() - n.span().end() < 4 || n.span().begin() >= figure.span().end() && n.span().begin() - figure.span().end() < 14)
        .min(Comparator.comparingInt(n -> Math.abs(n.span().begin() - figure.span().begin())));
    return nearest.map(n -> new Label(Spaces.single(p.text(n.span())), 4));
  }
}
