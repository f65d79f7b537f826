package org.stemma.annotate.quote;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Speakers named without a verb of saying: "according to", a colon, "as reported by". */
final class Prefaces extends LineReading {
  Prefaces(LineReading line) {
    super(line);
  }

  /** "According to the police, ..." and "..., according to the police". */
  void accordingTo() {
    for (int k = 0; k + 2 < line.size(); k++) {
      if (!line.is(k, Words.Kind.ACCORDING) || !line.is(k + 1, Words.Kind.DATIVE)) continue;
      int limit = sourceLimit(k + 2);
      int e = Nouns.full(line, k + 2, limit);
      if (e == k + 2) continue;
      boolean first = k == 0 || k == 1 && line.tag(0).equals("CC") || hasOnlyOpeners(k);
      if (!first) {
        for (int guard = 0; guard < 3 && line.isComma(e) && !hasFinite(e, limit); guard++) e = Math.max(e, Nouns.apposition(line, e, limit));
        if (Nouns.isWho(line, e) || line.tag(e).equals("VBN") || line.tag(e).equals("VBG") && !line.isComma(e - 1)) e = clauseEnd(e);
      } else {
        e = office(e, limit);
        int comma = e;
        while (comma < line.size() && !line.isComma(comma)) comma++;
        if (comma < line.size() && comma - e < 12) e = comma;
      }
      Range source = new Range(k + 2, e);
      List<Range> content = new ArrayList<>();
      if (first) {
        int from = line.isComma(e) ? e + 1 : e;
        Range c = upTo(from, stop(from));
        if (!c.isEmpty()) content.add(tokens(c));
      } else {
        Range c = frontContent(k - 1);
        if (!c.isEmpty()) content.add(tokens(c));
        Range r = line.isComma(k - 1) ? rest(e) : Contents.NONE;
        if (!r.isEmpty() && hasFinite(r.from(), r.to())) content.add(tokens(r));
      }
      if (content.isEmpty()) continue;
      out.add(new Draft(line.index(), ACCORDING, Optional.of(tokens(new Range(k, k + 2))), Optional.of(tokens(source)), content, Optional.empty(), false, ""));
      for (int j = k; j < e; j++) front[j] = true;
    }
  }

  /** "According to Anna Moreno, head of the port, the pier ...": past the office, a noun without an article and what belongs to it; else e. */
  private int office(int e, int limit) {
    if (!line.isComma(e) || !line.tag(e - 1).startsWith("NNP")) return e;
    int head = Nouns.base(line, e + 1);
    boolean bare = line.tag(e + 1).equals("NN") || line.tag(e + 1).startsWith("JJ");
    if (!bare || head == e + 1 || !line.isSpeaker(head - 1)) return e;
    int end = Nouns.full(line, e + 1, limit);
    return line.isComma(end) && Clauses.isClause(line, end + 1, limit) ? end : e;
  }

  private static final Cue ACCORDING = new Cue("according to", "cq", true);

  private int sourceLimit(int k) {
    int e = k;
    while (e < line.size() && !line.isStop(e) && !line.is(e, ";") && !line.isDash(e)) e++;
    return e;
  }

  private boolean hasOnlyOpeners(int k) {
    for (int j = 0; j < k; j++) if (!line.tag(j).startsWith("RB") && !line.isComma(j) && !line.tag(j).equals("CC")) return false;
    return true;
  }

  /** "Mr. Ruiz: 'We saw nothing.'" at the beginning of a sentence. */
  void colon() {
    for (int k = 1; k + 1 < line.size() && k < 14; k++) {
      boolean quote = line.quoteBeginsAt(k + 1);
      if (line.is(k, ":") && (quote && Nouns.full(line, 0, k) == k || isNamed(k) && (line.index() == 0 || hasFinite(k, line.size())))) {
        Range content = upTo(k + 1, line.size());
        if (content.isEmpty()) return;
        out.add(new Draft(line.index(), quote ? ACCORDING : TITLED, Optional.of(tokens(new Range(k, k + 1))), Optional.of(tokens(new Range(0, k))), List.of(tokens(content)), Optional.empty(), false, ""));
        mark(content);
        return;
      }
      if (!Nouns.isNoun(line.tag(k)) && !line.isComma(k) && Nouns.isFiniteVerb(line, k)) return;
    }
  }

  /** "As reported by the Herald, the bridge is closed." */
  void asReportedBy() {
    if (!line.is(0, Words.Kind.ROLE_PREPOSITION) || !line.tag(1).equals("VBN") || !line.is(2, Words.Kind.AGENT)) return;
    int e = Nouns.full(line, 3, line.size());
    if (e == 3 || !line.isComma(e)) return;
    Range content = upTo(e + 1, line.size());
    if (content.isEmpty()) return;
    out.add(new Draft(line.index(), ACCORDING, Optional.of(tokens(new Range(1, 2))), Optional.of(tokens(new Range(3, e))), List.of(tokens(content)), Optional.empty(), false, ""));
    mark(content);
  }

  private static final Cue TITLED = new Cue(":", "cq", false);

  /** "Ruiz: Ferry was late": a name of few words at the beginning of a paragraph. */
  private boolean isNamed(int k) {
    if (k > 4 || line.regionBefore() >= 0 || line.is(k - 1, Words.Kind.LABEL)) return false;
    for (int j = 0; j < k; j++) if (!line.tag(j).startsWith("NNP") && (line.index() > 0 || !Nouns.isNoun(line.tag(j)))) return false;
    return true;
  }
}
