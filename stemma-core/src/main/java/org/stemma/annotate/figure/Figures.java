package org.stemma.annotate.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.stemma.language.Language;
import org.stemma.model.FigureMark;
import org.stemma.model.FigureMark.Measure;
import org.stemma.model.FigureMark.Trend;
import org.stemma.model.NameMark;
import org.stemma.model.Prose;
import org.stemma.model.Published;
import org.stemma.model.Quantity.Bound;
import org.stemma.model.Sentence;
import org.stemma.model.Speaker;
import org.stemma.model.StatementMark;
import org.stemma.model.TimeMark;

/** Finds figures: numbers that count or measure something and that a reader could check. */
public final class Figures {
  private Figures() {}

  /** Version of this room's output. */
  public static final int STAGE = 16;

  /**
   * @return in order of place, spans apart
   */
  public static List<FigureMark> of(
      Prose prose, List<NameMark> names, List<TimeMark> times, List<StatementMark> statements, Published published, Language language) {
    return read(prose, names, times, statements, published, language, false);
  }

  /** Trivial numbers too ("one of the best", "a few"), as corpora of quantities count them. */
  public static List<FigureMark> every(Prose prose, Published published, Language language) {
    return read(prose, List.of(), List.of(), List.of(), published, language, true);
  }

  private static List<FigureMark> read(
      Prose prose, List<NameMark> names, List<TimeMark> times, List<StatementMark> statements, Published published, Language language, boolean trivial) {
    Lexicon lex = Lexicon.of(language);
    Circumstances around = new Circumstances(prose, published);
    Sayings sayings = new Sayings(prose);
    Within<NameMark> named = new Within<>(names);
    Within<TimeMark> timed = new Within<>(times);
    Within<StatementMark> said = new Within<>(statements);
    List<FigureMark> out = new ArrayList<>();
    Counted before = Counted.NOTHING;
    int paragraph = -1;
    for (Sentence s : prose.sentences()) {
      if (s.paragraph() > paragraph + 1) before = Counted.NOTHING;
      paragraph = s.paragraph();
      List<TimeMark> here = timed.of(s.span());
      around.in(here);
      sayings.in(s, said.of(s.span()));
      before = sentence(Pieces.of(prose, s, lex, w -> isPrefix(w, lex)), named.of(s.span()), here, around, sayings, before, trivial, lex, out);
    }
    return List.copyOf(out);
  }

  /** Letters that may stand glued before digits: signs of money and words of bound run into the number ("About50"). */
  private static boolean isPrefix(String letters, Lexicon lex) {
    return lex.unitBefore(letters).isPresent() || lex.unitBefore("$" + letters).isPresent() || lex.bound(letters).isPresent() && letters.length() > 3;
  }

  private static Counted sentence(
      Pieces p, List<NameMark> names, List<TimeMark> times, Circumstances around, Sayings sayings, Counted before, boolean trivial, Lexicon lex, List<FigureMark> out) {
    Counted last = before;
    Optional<Trends.Told> told = Optional.empty();
    int i = 0;
    while (i < p.size()) {
      Optional<Amount> found = Amounts.at(p, i, lex).map(a -> Ages.of(p, a, lex)).map(a -> Ranks.of(p, a, lex));
      if (found.isEmpty()) {
        i++;
        continue;
      }
      Optional<Trends.Told> prior = told;
      Amount a = Leaning.of(p, found.get(), prior.map(Trends.Told::amount), lex);
      i = Math.max(i + 1, a.to());
      if (LeftOut.is(p, a, names, times, lex)) continue;
      Optional<FigureMark.Whole> part = Wholes.of(p, a, lex);
      Counted counted = Counted.of(p, a, part, last, lex);
      if (Trivial.isPronoun(p, a, counted, lex)) continue;
      Trend trend = Trends.of(p, a, prior, lex);
      told = Optional.of(new Trends.Told(a, trend));
      Optional<FigureMark.Whole> whole = part.or(() -> trend == Trend.NONE ? around.listed(p, a, counted, out).or(() -> around.pointed(p, a, out)) : Optional.empty());
      if (!trivial && Trivial.is(p, a, counted, whole.isPresent() && !p.low(a.next()).equals("of"), lex)) continue;
      out.add(mark(p, a, counted, whole, trend, around, sayings.of(p, a, names, lex), lex));
      if (a.isCount() && !counted.lemma().isEmpty()) last = counted;
    }
    return last;
  }

  private static FigureMark mark(Pieces p, Amount a, Counted counted, Optional<FigureMark.Whole> whole, Trend trend, Circumstances around, Speaker speaker, Lexicon lex) {
    AsOf asOf = around.asOf(p, a);
    String unit = a.printed().isEmpty() ? countedUnit(p, a, counted, lex) : a.printed();
    boolean hedged = a.quantity().bound() == Bound.ABOUT || Bounds.before(p, a.from(), lex).filter(f -> f.phrase().isHedge()).isPresent();
    return new FigureMark(
        p.span(a.from(), a.to()), a.quantity(), unit, Bases.of(p, a, counted, unit, lex), a.measure(), counted.lemma(), counted.span(), whole,
        Tallies.of(p, a, whole, counted, trend, lex), trend, hedged, around.includes(p, a, counted), asOf.day(), asOf.basis(), speaker, p.sentence().zone());
  }

  private static String countedUnit(Pieces p, Amount a, Counted counted, Lexicon lex) {
    if (a.measure() == Measure.AGE) return "years";
    if (counted.span().isEmpty() || counted.span().get().end() <= p.begin(a.from())) return counted.span().isPresent() ? counted.printed() : counted.lemma().equals("person") ? "people" : "";
    int from = endPiece(p, counted);
    int end = Amounts.rateEnd(p, from, lex);
    return end > from ? counted.printed() + " " + p.span(from, end).in(p.prose().text()) : counted.printed();
  }

  static int endPiece(Pieces p, Counted counted) {
    int end = counted.span().orElseThrow().end();
    int k = 0;
    while (k < p.size() && p.begin(k) < end) k++;
    return k;
  }
}
