package org.stemma.annotate.figure;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.stemma.model.NameMark;
import org.stemma.model.Speaker;

/** Whom a verb is told of: the name or the noun phrase right before it. */
final class Subjects {
  private Subjects() {}

  /** The subject that ends before piece verb, adverbs, helping verbs and an aside left out; empty where no noun stands there. */
  static Optional<Speaker> before(Pieces p, int verb, List<NameMark> names) {
    int k = verb;
    while (k > 0 && (p.tag(k - 1).startsWith("RB") || p.tag(k - 1).equals("MD") || p.lemma(k - 1).equals("have"))) k--;
    k = beforeAside(p, k);
    if (k < 1) return Optional.empty();
    int end = p.end(k - 1);
    for (NameMark n : names) if (n.span().end() == end) return Optional.of(new Speaker(n.canonical(), OptionalInt.of(n.referent()), n.role()));
    return p.isNoun(k - 1) ? Optional.of(described(p, k)) : Optional.empty();
  }

  /** The noun phrase that ends before piece to, without its article. */
  static Speaker described(Pieces p, int to) {
    int from = to - 1;
    while (from > 0 && (p.isNoun(from - 1) || p.tag(from - 1).startsWith("JJ") || p.tag(from - 1).equals("CD") || p.tag(from - 1).equals("POS") || p.hyphen(from))) from--;
    return Speaker.described(p.span(from, to).in(p.prose().text()));
  }

  /** Past "..., speaking to reporters, put": where the subject ends; k itself where no aside stands before. */
  private static int beforeAside(Pieces p, int k) {
    if (k < 2 || !p.low(k - 1).equals(",")) return k;
    int open = k - 2;
    while (open > 0 && !p.low(open).equals(",")) open--;
    return open > 0 && p.tag(open + 1).startsWith("VB") ? open : k;
  }
}
