package org.stemma.annotate.quote;

import java.util.List;
import java.util.Optional;

/** Nouns that report: "a warning from the UN that ...", "her decision to resign". */
final class CueNouns extends LineReading {
  /** Times and givers between a noun and what it tells. */
  private static final int PHRASES = 4;

  CueNouns(LineReading line) {
    super(line);
  }

  void nouns() {
    for (int k = 0; k + 1 < line.size(); k++) {
      if (!Nouns.isNoun(line.tag(k))) continue;
      for (Cue cue : lexicon.nouns().getOrDefault(line.lemma(k), List.of())) if (cue.takes('c') ? noun(k, cue) : attitude(k, cue)) break;
    }
  }

  private boolean noun(int k, Cue cue) {
    Range source = possessor(k);
    int p = k + 1;
    for (int n = 0; n < PHRASES; n++) {
      int next = Times.end(line, p);
      if (next == p && isBesideGiver(p, cue)) {
        if (!line.is(p, Words.Kind.DATIVE) && source.isEmpty()) source = new Range(p + 1, giverEnd(p));
        next = giverEnd(p);
      }
      if (next == p) break;
      p = next;
    }
    if (source.isEmpty()) source = giver(k);
    if (line.is(p, Words.Kind.NOUN_COPULA)) p++;
    if (!opensContent(p, cue)) return false;
    Range content = upTo(p + 1, limit(k, p));
    if (content.isEmpty()) return false;
    out.add(new Draft(line.index(), cue, Optional.of(tokens(new Range(k, k + 1))), source.isEmpty() ? Optional.empty() : Optional.of(tokens(source)), List.of(tokens(content)), Optional.empty(), false, ""));
    return true;
  }

  /** "from the port that", "by the port on Monday", "to the port that": who gives or is given what the noun tells, right before a time or what it tells. */
  private boolean isBesideGiver(int p, Cue cue) {
    if (!line.is(p, Words.Kind.GIVER_PREPOSITION) && !(line.is(p, Words.Kind.DATIVE) && cue.asserts())) return false;
    int e = giverEnd(p);
    return e > p + 1 && (line.is(e, Words.Kind.COMPLEMENTISER) || Times.end(line, e) > e);
  }

  private int giverEnd(int preposition) {
    int e = Nouns.base(line, preposition + 1);
    while (e > preposition + 1 && line.is(e, Words.Kind.NARROW_LINK) && Nouns.base(line, e + 1) > e + 1) e = Nouns.base(line, e + 1);
    return e;
  }

  /** "that" and a clause behind it, no "that" of a relative clause. */
  private boolean opensContent(int p, Cue cue) {
    if (!line.is(p, Words.Kind.COMPLEMENTISER)) return false;
    boolean relative = line.tag(p).equals("WDT") && (Nouns.isFiniteVerb(line, p + 1) || !cue.takes('c'));
    return !relative && Clauses.isClause(line, p + 1, line.size());
  }

  /** Where what the noun at k tells from p on ends at the latest: at a semicolon, a dash, or the verb whose subject the noun is. */
  private int limit(int k, int p) {
    int limit = line.size();
    for (int j = p + 1; j < limit; j++) if (line.region(j) < 0 && (line.is(j, ";") || line.isDash(j))) limit = j;
    return hasFinite(0, k) ? limit : Clauses.mainVerb(line, p + 1, limit);
  }

  /** "her decision to resign", "the union's opposition to the bill", "Opposition to the bill from farmers". */
  private boolean attitude(int k, Cue cue) {
    Range source = possessor(k);
    int p = k + 1;
    Range content;
    if (cue.takes('i')) {
      if (source.isEmpty()) source = giver(k);
      if (source.isEmpty() || !line.tag(p).equals("TO") || !line.tag(p + 1).equals("VB")) return false;
      content = upTo(p, Math.min(clauseEnd(p), nextFinite(p)));
    } else {
      if (!line.is(p, cue.words().substring(cue.words().indexOf(' ') + 1))) return false;
      p++;
      int e = Nouns.full(line, p, line.size());
      if (e == p) return false;
      content = new Range(p, e);
    }
    if (content.isEmpty() || line.region(k) >= 0) return false;
    Range cueWords = new Range(k, cue.takes('i') ? k + 1 : p);
    for (VerbGroup vg : groups) if (vg.to() == k && source.isEmpty()) return false;
    if (source.isEmpty()) source = giver(k);
    if (source.isEmpty()) return false;
    out.add(new Draft(line.index(), cue, Optional.of(tokens(cueWords)), Optional.of(tokens(source)), List.of(tokens(content)), Optional.empty(), false, ""));
    return true;
  }

  private int nextFinite(int k) {
    int e = k;
    while (e < line.size() && !Nouns.isFiniteVerb(line, e)) e++;
    return e;
  }

  /** Subject of "issued a warning", "gave an assurance". */
  private Range giver(int k) {
    int j = k;
    while (j > 0 && !isGiving(j - 1) && (Nouns.isNoun(line.tag(j - 1)) || Nouns.isPremodifier(line, j - 1))) j--;
    for (int g = 0; g < groups.size(); g++) {
      boolean there = line.tag(groups.get(g).from() - 1).equals("EX");
      if (groups.get(g).to() == j && !there && line.has(Words.Kind.GIVING, line.lemma(groups.get(g).head()))) return Subjects.of(line, groups, g);
    }
    return Contents.NONE;
  }

  /** "has raised concerns": the last verb of a group, which stands before the noun as "raised" of "raised concerns" may. */
  private boolean isGiving(int k) {
    for (VerbGroup vg : groups) if (vg.head() == k && vg.verb() < k && !vg.passive() && line.has(Words.Kind.GIVING, line.lemma(k))) return true;
    return false;
  }

  private Range possessor(int k) {
    int j = k - 1;
    while (line.tag(j).startsWith("JJ") || line.tag(j).startsWith("NN") && j > k - 3 && !line.tag(j + 1).equals("POS")) j--;
    if (line.tag(j).equals("PRP$")) return new Range(j, j + 1);
    if (!line.tag(j).equals("POS")) return Contents.NONE;
    int s = j - 1;
    while (s > 0 && (Nouns.isNoun(line.tag(s - 1)) || Nouns.isPremodifier(line, s - 1) && !line.isComma(s - 1))) s--;
    return s <= j - 1 && !line.has(Words.Kind.TIME_UNIT, line.lower(j - 1)) ? new Range(s, j) : Contents.NONE;
  }
}
