package org.stemma.annotate.figure;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.stemma.model.FigureMark;
import org.stemma.model.FigureMark.AsOfBasis;
import org.stemma.model.FigureMark.Whole;
import org.stemma.model.Prose;
import org.stemma.model.Published;
import org.stemma.model.Sentence;
import org.stemma.model.TimeMark;
import org.stemma.text.Span;

/** What stands around a figure: for which day it holds, what is in or out of it, which whole was listed before. */
final class Circumstances {
  private final Prose prose;
  private List<TimeMark> times = List.of();
  private final Optional<LocalDate> published;

  Circumstances(Prose prose, Published published) {
    this.prose = prose;
    this.published = published.day();
  }

  /** Moves on to a sentence with these times. */
  void in(List<TimeMark> timesHere) {
    times = timesHere;
  }

  /** A day told in the sentence, nearest first; else the day of the report. */
  AsOf asOf(Pieces p, Amount a) {
    Span span = p.span(a.from(), a.to());
    Optional<LocalDate> stated = stated(p, span);
    if (stated.isPresent()) return new AsOf(stated.map(LocalDate::toString), AsOfBasis.STATED);
    if (published.isEmpty() || isEarly(p, a)) return AsOf.UNKNOWN;
    return new AsOf(published.map(LocalDate::toString), isPresent(p) ? AsOfBasis.TENSE : AsOfBasis.PUBLICATION);
  }

  private static final int EARLY_WITHIN = 16;

  /** "Early reports put the toll at 13": of a time before the report's, which is not told. */
  private static boolean isEarly(Pieces p, Amount a) {
    for (int k = a.from() - 1; k >= Math.max(0, a.from() - EARLY_WITHIN); k--) {
      if (p.low(k).equals("initially") || p.in(Closed.EARLY, p.low(k)) && (p.in(Closed.REPORT, p.lemma(k + 1)))) return true;
    }
    return false;
  }

  private Optional<LocalDate> stated(Pieces p, Span figure) {
    Sentence sentence = p.sentence();
    Optional<LocalDate> best = Optional.empty();
    int nearest = Integer.MAX_VALUE;
    for (TimeMark t : times) {
      boolean day = sentence.span().contains(t.span()) && !t.span().overlaps(figure) && t.from().isPresent() && t.from().equals(t.to());
      if (!day || published.filter(d -> t.from().get().isAfter(d)).isPresent() || isOfEvent(p, t)) continue;
      int gap = Math.max(t.span().begin() - figure.end(), figure.begin() - t.span().end());
      if (gap < nearest) {
        nearest = gap;
        best = t.from();
      }
    }
    return best;
  }

  /** Days from which a happening is known by its date: "the attacks of Sept. 11, 2001", "the June 5 landslide", "a 9/11 bill". */
  private static final int LONG_AGO = 60;

  /** A day long before the report that only says which happening is meant. */
  private boolean isOfEvent(Pieces p, TimeMark t) {
    if (published.isEmpty() || t.from().get().isAfter(published.get().minusDays(LONG_AGO))) return false;
    int k = 0;
    while (k < p.size() && p.begin(k) < t.span().begin()) k++;
    int end = k;
    while (end < p.size() && p.begin(end) < t.span().end()) end++;
    boolean of = p.low(k - 1).equals("of") && p.tag(k - 2).equals("NNS");
    boolean named = !p.tag(k - 1).equals("IN") && p.isNoun(end);
    return of || named;
  }

  private boolean isPresent(Pieces p) {
    for (int i = 0; i < p.size(); i++) if (p.tag(i).equals("VBP") || p.tag(i).equals("VBZ")) return true;
    return false;
  }

  /** "48,700 homes, including 17,000 with major damage": the number before is the whole. */
  Optional<Whole> listed(Pieces p, Amount a, Counted counted, List<FigureMark> before) {
    if (before.isEmpty() || !a.isCount() && a.measure() != FigureMark.Measure.MONEY) return Optional.empty();
    FigureMark last = firstInSentence(p, before);
    double value = a.quantity().value().orElse(Double.NaN);
    boolean fits = last.measure() == a.measure() && last.span().begin() >= p.sentence().span().begin() && last.quantity().value().isPresent() && value < last.quantity().value().getAsDouble();
    boolean elliptical = !counted.told() || counted.lemma().equals(last.counted()) || a.measure() == FigureMark.Measure.MONEY;
    if (!fits || !elliptical) return Optional.empty();
    String between = prose.text().substring(last.span().end(), p.begin(a.bounded()));
    boolean lists = between.contains(" including ") || between.contains("\u2014") || between.contains(" -- ") || between.contains(" \u2013 ");
    return lists && !between.contains(";") && !between.contains(" while ") && !p.low(a.bounded() - 1).equals("another") ? Optional.of(new Whole(last.quantity().value().getAsDouble(), last.span())) : Optional.empty();
  }

  /** "20 were hurt, half of them children", "... Three of those were freed": the count told last, in this sentence or the one before, is the whole. */
  Optional<Whole> pointed(Pieces p, Amount a, List<FigureMark> before) {
    if (before.isEmpty() || !p.low(a.next()).equals("of") || !p.in(Closed.THEM, p.low(a.next() + 1)) || !a.isCount() && a.measure() != FigureMark.Measure.RATIO && a.measure() != FigureMark.Measure.PERCENT) return Optional.empty();
    FigureMark last = before.getLast();
    boolean near = prose.sentenceAt(p.begin(a.from())) - prose.sentenceAt(last.span().begin()) <= 1;
    double value = a.quantity().value().orElse(Double.NaN);
    boolean fits = last.measure() == FigureMark.Measure.COUNT && last.of().isEmpty() && last.quantity().value().isPresent() && last.quantity().value().getAsDouble() > value && last.quantity().value().getAsDouble() > 1;
    boolean part = before.stream().anyMatch(f -> f.of().filter(w -> w.span().overlaps(last.span())).isPresent());
    return near && fits && !part ? Optional.of(new Whole(last.quantity().value().getAsDouble(), last.span())) : Optional.empty();
  }

  /** The largest figure of the sentence so far, of which later ones may be parts. */
  private static FigureMark firstInSentence(Pieces p, List<FigureMark> before) {
    FigureMark best = before.getLast();
    for (int i = before.size() - 1; i >= 0 && before.get(i).span().begin() >= p.sentence().span().begin(); i--) {
      if (before.get(i).measure() == best.measure() && before.get(i).quantity().value().orElse(0) > best.quantity().value().orElse(0)) best = before.get(i);
    }
    return best;
  }

  /** "including two children", "not including the gunman", "with two infants", "the figure of 214 includes two infants", "in the city alone", as printed. */
  Optional<String> includes(Pieces p, Amount a, Counted counted) {
    for (int k = a.next(); k < Math.min(p.size(), a.next() + 14); k++) {
      String w = p.low(k);
      boolean in = p.in(Closed.INCLUDING, w) || w.equals("includes") && k <= a.next() + 1;
      boolean out = w.equals("excluding") || w.equals("without") && counted.told() && isSomebody(p, k + 1);
      if (w.equals(".") || w.equals(";") || !in && !out && !isWith(p, k) && p.tag(k).equals("CD")) return Optional.empty();
      if (w.equals("alone") && k > a.next() && isPlace(p, k)) return Optional.of(p.span(placeStart(p, k), k + 1).in(prose.text()));
      if (!in && !out && !isWith(p, k)) continue;
      boolean not = p.low(k - 1).equals("not");
      int end = k + 1;
      while (end < p.size() && end < k + 12 && !p.tag(end).startsWith("W") && !p.low(end).equals("-") && !p.low(end).equals("\u2013") && !",.;:)\u2014\u201D\"".contains(p.low(end))) end++;
      return end == k + 1 ? Optional.empty() : Optional.of(p.span(not ? k - 1 : out ? k : k + 1, end).in(prose.text()));
    }
    return alone(p, a);
  }

  /** What can be left out of a count: "the crew", "two guards", "its driver"; not "pay" of "without pay". */
  private static boolean isSomebody(Pieces p, int k) {
    return p.tag(k).equals("DT") && !p.in(Closed.ANY, p.low(k)) || p.tag(k).equals("CD") || p.tag(k).equals("PRP$");
  }

  /** "In Houston alone, 12 were hurt". */
  private Optional<String> alone(Pieces p, Amount a) {
    for (int k = a.bounded() - 1; k >= Math.max(1, a.bounded() - 4); k--) {
      if (p.low(k).equals("alone") && isPlace(p, k)) return Optional.of(p.span(placeStart(p, k), k + 1).in(prose.text()));
    }
    return Optional.empty();
  }

  private static boolean isPlace(Pieces p, int alone) {
    return p.tag(alone - 1).startsWith("NN") && placeStart(p, alone) < alone - 1;
  }

  /** The preposition before the place, or the last piece of it. */
  private static int placeStart(Pieces p, int alone) {
    int k = alone - 1;
    while (k > alone - 6 && (p.isNoun(k) || p.tag(k).equals("DT") || p.tag(k).startsWith("JJ"))) k--;
    return p.in(Closed.PLACE, p.low(k)) ? k : alone - 1;
  }

  /** "with two infants": a number of people behind "with". */
  private static boolean isWith(Pieces p, int k) {
    return p.low(k).equals("with") && p.tag(k + 1).equals("CD") && (p.tag(k + 2).equals("NNS") || p.low(k + 2).equals("people")) && (p.low(k - 1).equals(",") || p.isNoun(k - 1));
  }
}
