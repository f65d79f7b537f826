package org.stemma.annotate.figure;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.stemma.model.FigureMark.Measure;

/** The unit in base form: "mile per hour" for "mph", "dollar per barrel" for "$ a barrel", "power plant" for "power plants". */
final class Bases {
  private Bases() {}

  private static final Pattern RATE = Pattern.compile("(.+?)[ -](?:per|a|an|each|every)[ -](.+)");

  static String of(Pieces p, Amount a, Counted counted, String unit, Lexicon lex) {
    boolean counts = a.isCount() || a.measure() == Measure.RANK || a.measure() == Measure.SCORE && a.unit().isEmpty() || a.measure() == Measure.RATIO && a.unit().isEmpty();
    if (!counts) return measured(unit.toLowerCase(Locale.ROOT).strip(), a, lex);
    if (counted.printed().isEmpty() || counted.span().filter(s -> s.begin() > p.begin(a.from())).isEmpty()) return counted.base();
    int end = Figures.endPiece(p, counted);
    int rate = Amounts.rateEnd(p, end, lex);
    return rate > end ? counted.base() + " per " + base(p.low(rate - 1), lex) : counted.base();
  }

  private static String measured(String printed, Amount a, Lexicon lex) {
    var rate = RATE.matcher(printed);
    if (lex.unitAfter(printed).isEmpty() && rate.matches()) {
      String unit = a.unit().map(Lexicon.Unit::base).orElseGet(() -> base(rate.group(1), lex));
      return unit + " per " + base(rate.group(2).replace('-', ' '), lex);
    }
    return a.unit().map(Lexicon.Unit::base).orElseGet(() -> base(printed, lex));
  }

  private static String base(String unit, Lexicon lex) {
    return Optional.of(unit).flatMap(lex::unitAfter).or(() -> lex.unitBefore(unit)).or(() -> lex.unitAfter(unit.replace('-', ' '))).map(Lexicon.Unit::base).orElse(unit);
  }

  /** What is counted, nouns in the singular: "coal-fired power plants" is "coal-fired power plant". */
  static String phrase(Pieces p, int from, int to, Lexicon lex) {
    StringBuilder out = new StringBuilder();
    for (int k = from; k < to; k++) {
      if (!out.isEmpty() && !p.tag(k).equals("POS") && !(p.glued(k) && p.token(k) == p.token(k - 1))) out.append(p.hyphen(k) ? '-' : ' ');
      out.append(p.tag(k).equals("NNS") || p.tag(k).equals("NNPS") || k == to - 1 ? singular(p, k, lex) : p.low(k));
    }
    return out.toString();
  }

  private static String singular(Pieces p, int k, Lexicon lex) {
    if (p.low(k).equals("people")) return "people";
    if (p.isAcronyms(k)) return p.low(k).substring(0, p.low(k).length() - 1);
    return p.isWholeToken(k) && p.isNoun(k) ? p.lemma(k).toLowerCase(Locale.ROOT) : lex.lemma(p.word(k), "NNS").toLowerCase(Locale.ROOT);
  }
}
