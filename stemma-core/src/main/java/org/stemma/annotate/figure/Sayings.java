package org.stemma.annotate.figure;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.stemma.model.NameMark;
import org.stemma.model.Prose;
import org.stemma.model.Sentence;
import org.stemma.model.Speaker;
import org.stemma.model.StatementMark;
import org.stemma.text.Span;

/**
 * Who says a figure: the speaker of the statement that holds it, of the one it goes on from after a semicolon or in the next sentence of the paragraph, who
 * "put the toll at 20", by whom the dead were "identified".
 */
final class Sayings {
  private final Prose prose;
  private List<StatementMark> statements = List.of();
  private Optional<Speaker> before = Optional.empty();
  private int paragraph = -1;

  Sayings(Prose prose) {
    this.prose = prose;
  }

  /** Moves on to a sentence with these statements. */
  void in(Sentence s, List<StatementMark> here) {
    before = s.paragraph() == paragraph ? last(statements).filter(m -> m.kind() == StatementMark.Kind.INDIRECT && m.checkable()).map(StatementMark::speaker) : Optional.empty();
    paragraph = s.paragraph();
    statements = here;
  }

  private static Optional<StatementMark> last(List<StatementMark> here) {
    return here.stream().filter(m -> m.inside().isEmpty()).max(Comparator.comparingInt(m -> m.span().end())).filter(m -> m.speaker().isKnown());
  }

  Speaker of(Pieces p, Amount a, List<NameMark> names, Lexicon lex) {
    Span span = p.span(a.from(), a.to());
    return holding(span, lex)
        .or(() -> putter(p, a, names, lex))
        .or(() -> namer(p, a, names, lex))
        .or(() -> goingOn(p, a, span))
        .or(() -> Tellers.of(p, a, names, lex))
        .or(() -> statements.isEmpty() && !turns(p, lex) ? before.filter(b -> Sources.is(b, lex)) : Optional.empty())
        .orElseGet(Speaker::unknown);
  }

  /** The innermost statement that holds the number; what only feels or wants something is no source of numbers unless it can speak. */
  private Optional<Speaker> holding(Span span, Lexicon lex) {
    return statements.stream().filter(s -> s.span().contains(span) && s.speaker().isKnown() && !Sources.isAmount(s.speaker(), lex) && (s.checkable() || s.kind() != StatementMark.Kind.INDIRECT || Sources.is(s.speaker(), lex) && !isTold(s, span)))
        .min(Comparator.comparingInt(s -> s.span().length())).map(StatementMark::speaker);
  }

  /** "Moreno said the owners want 20 boats back": what one is told to feel or want is told by whoever says so. */
  private boolean isTold(StatementMark s, Span number) {
    return statements.stream().anyMatch(o -> o != s && o.checkable() && o.speaker().isKnown() && o.span().contains(number) && s.cue().filter(o.span()::contains).isPresent());
  }

  /** "Police said 20 were freed; another 15 were missing": what follows the semicolon goes on with what was said, where no one else is told to say it. */
  private Optional<Speaker> goingOn(Pieces p, Amount a, Span span) {
    Optional<StatementMark> said = last(statements).filter(m -> m.span().end() <= span.begin());
    if (said.isEmpty() || said.get().kind() == StatementMark.Kind.DIRECT) return Optional.empty();
    String between = prose.text().substring(said.get().span().end(), span.begin()).strip();
    return between.startsWith(";") ? said.map(StatementMark::speaker) : Optional.empty();
  }

  /** A sentence that turns against or away from the one before is no longer what was said. */
  private static boolean turns(Pieces p, Lexicon lex) {
    return lex.is("turn", p.low(0));
  }

  private static final int PUT_WITHIN = 12;

  /** "Mayor Lind put the number of dead at 20", "put the toll over 20": the subject right before the verb. */
  private static Optional<Speaker> putter(Pieces p, Amount a, List<NameMark> names, Lexicon lex) {
    int at = beforeCompany(p, a.bounded() - 1);
    while (p.tag(at).startsWith("RB")) at--;
    if (!p.low(at).equals("at") && !(p.isNoun(at) && a.bounded() < a.from())) return Optional.empty();
    for (int k = at - 2; k >= Math.max(1, at - PUT_WITHIN); k--) {
      if (lex.is("put", p.lemma(k)) && p.tag(k).startsWith("V")) return Subjects.before(p, k, names);
      if (p.tag(k).startsWith("V") || ".;:".contains(p.low(k))) return Optional.empty();
    }
    return Optional.empty();
  }

  private static final int COMPANY = 5;

  /** "put the dead at 13, with as many as 81 hurt": past the first number, which the same one tells. */
  private static int beforeCompany(Pieces p, int k) {
    if (!p.low(k).equals("with") || !p.low(k - 1).equals(",")) return k;
    for (int i = k - 2; i >= Math.max(0, k - COMPANY); i--) if (p.low(i).equals("at") && !p.in(Closed.LEAST, p.low(i + 1))) return i;
    return k;
  }

  private static final int NAMED_WITHIN = 30;

  /** "identified by the parish as Ann Marsh, 66, and Tom Hale, 20": up to the next verb. */
  private static Optional<Speaker> namer(Pieces p, Amount a, List<NameMark> names, Lexicon lex) {
    for (int k = a.bounded() - 1; k >= Math.max(3, a.bounded() - NAMED_WITHIN); k--) {
      if (p.tag(k).startsWith("V") || p.tag(k).equals("MD")) return Optional.empty();
      if (!p.low(k).equals("as")) continue;
      int by = k - 1;
      while (by > 0 && !p.low(by).equals("by") && !p.tag(by).startsWith("V")) by--;
      boolean named = p.low(by).equals("by") && lex.is("naming", p.lemma(by - 1)) && p.tag(by - 1).startsWith("V");
      return named ? Subjects.before(p, k, names) : Optional.empty();
    }
    return Optional.empty();
  }
}
