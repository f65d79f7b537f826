package org.stemma.annotate.quote;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Speakers named without a verb of saying: "according to", a colon, "as reported by". */
final class Prefaces extends LineReading {
  /** Words behind an opening source to the comma that ends it. */
  private static final int FAR = 12;
  private static final int APPOSITIONS = 3;
  private static final Cue ACCORDING = new Cue("according to", "cq", true);
  private static final Cue TITLED = new Cue(":", "cq", false);

  Prefaces(LineReading line) {
    super(line);
  }

  /** "According to the police, ..." and "..., according to the police". */
  void accordingTo() {
    for (int k = 0; k + 2 < line.size(); k++) if (line.is(k, Words.Kind.ACCORDING) && line.is(k + 1, Words.Kind.DATIVE)) accordingTo(k);
  }

  private void accordingTo(int k) {
    int limit = sourceLimit(k + 2);
    int e = Nouns.full(line, k + 2, limit);
    if (e == k + 2) return;
    boolean first = k == 0 || k == 1 && line.tag(0).equals("CC") || hasOnlyOpeners(k);
    int end = first ? openingEnd(e, limit) : closingEnd(e, limit);
    List<Range> content = first ? following(end) : surrounding(k, end);
    if (content.isEmpty()) return;
    out.add(new Draft(line.index(), ACCORDING, Optional.of(tokens(new Range(k, k + 2))), Optional.of(tokens(new Range(k + 2, end))), content, Optional.empty(), false, ""));
    mark(new Range(k, end));
  }

  /** Where who is named at the opening of a sentence ends: at the next comma, if it is not far. */
  private int openingEnd(int noun, int limit) {
    int e = office(noun, limit);
    int comma = line.firstComma(e, line.size());
    return comma >= 0 && comma - e < FAR ? comma : e;
  }

  /** Where who is named at the end of a sentence ends: past appositions and clauses on "who". */
  private int closingEnd(int noun, int limit) {
    int e = noun;
    for (int n = 0; n < APPOSITIONS && line.isComma(e) && !hasFinite(e, limit); n++) e = Math.max(e, Nouns.apposition(line, e, limit));
    boolean clause = Nouns.isWho(line, e) || line.tag(e).equals("VBN") || line.tag(e).equals("VBG") && !line.isComma(e - 1);
    return clause ? clauseEnd(e) : e;
  }

  private List<Range> following(int end) {
    int from = line.isComma(end) ? end + 1 : end;
    Range content = upTo(from, stop(from));
    return content.isEmpty() ? List.of() : List.of(tokens(content));
  }

  /** What stands before the words at k, and what goes on behind who is named. */
  private List<Range> surrounding(int k, int end) {
    List<Range> out = new ArrayList<>();
    Range before = frontContent(k - 1);
    if (!before.isEmpty()) out.add(tokens(before));
    Range rest = line.isComma(k - 1) ? rest(end) : Contents.NONE;
    if (!rest.isEmpty() && hasFinite(rest.from(), rest.to())) out.add(tokens(rest));
    return out;
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

  /** "Ruiz: Ferry was late": a name of few words at the beginning of a paragraph. */
  private boolean isNamed(int k) {
    if (k > 4 || line.regionBefore() >= 0 || line.is(k - 1, Words.Kind.LABEL)) return false;
    for (int j = 0; j < k; j++) if (!line.tag(j).startsWith("NNP") && (line.index() > 0 || !Nouns.isNoun(line.tag(j)))) return false;
    return true;
  }
}
