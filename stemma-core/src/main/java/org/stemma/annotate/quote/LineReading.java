package org.stemma.annotate.quote;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What all who read a line share: its verb groups, and what has been read in it so far. */
abstract class LineReading {
  final Line line;
  final List<Quoted> quoted;
  final Cue.Lexicon lexicon;
  private final LineCues cues;
  final List<VerbGroup> groups;
  /** Words that content before its speaker cannot reach back over. */
  final boolean[] front;
  /** Verb groups that already attribute something. */
  final boolean[] used;
  final List<Draft> out;
  final List<Voice> voices;

  LineReading(Line line, Cue.Lexicon lexicon, List<Quoted> quoted) {
    this.line = line;
    this.lexicon = lexicon;
    this.cues = new LineCues(line, lexicon);
    this.quoted = quoted;
    this.groups = VerbGroup.of(line);
    this.front = new boolean[line.size() + 1];
    this.used = new boolean[groups.size()];
    this.out = new ArrayList<>();
    this.voices = new ArrayList<>();
  }

  /** Reads on in the same line. */
  LineReading(LineReading other) {
    this.line = other.line;
    this.lexicon = other.lexicon;
    this.cues = other.cues;
    this.quoted = other.quoted;
    this.groups = other.groups;
    this.front = other.front;
    this.used = other.used;
    this.out = other.out;
    this.voices = other.voices;
  }

  List<Cue> cues(VerbGroup vg) {
    return cues.of(vg);
  }

  int cueEnd(VerbGroup vg, Cue cue) {
    return cues.end(vg, cue);
  }

  int cueFrom(VerbGroup vg) {
    int from = vg.from();
    while (from < vg.head() && line.is(from, Words.Kind.THEN)) from++;
    return from;
  }

  static Range bridgeRange(int from, Bridge bridge) {
    return new Range(from, bridge.to());
  }

  void add(Cue cue, VerbGroup vg, Range words, Range source, Range content, Range rest, Range after) {
    List<Range> pieces = new ArrayList<>();
    pieces.add(content);
    if (!rest.isEmpty()) pieces.add(rest);
    out.add(draft(cue, vg, words, source, pieces, after));
    if (!source.isEmpty()) voices.add(new Voice(source, words, Math.max(words.to(), Math.max(content.to(), source.to()))));
    mark(content);
    mark(rest);
    for (int k = words.from(); k < words.to(); k++) front[k] = true;
    if (!source.isEmpty() && source.from() > content.from()) for (int k = source.from(); k < source.to(); k++) front[k] = true;
  }

  void mark(Range r) {
    for (int k = r.from(); k < r.to(); k++) front[k] = true;
  }

  Draft draft(Cue cue, VerbGroup vg, Range words, Range source, List<Range> content, Range after) {
    return new Draft(
        line.index(), cue, Optional.of(tokens(words)), source.isEmpty() ? Optional.empty() : Optional.of(tokens(source)), content.stream().map(this::tokens).toList(),
        after.isEmpty() ? Optional.empty() : Optional.of(tokens(after)), vg.negated(), vg.modal());
  }

  Range tokens(Range r) {
    return line.tokens(r);
  }

  /** Ends the content where a cue of the same rank begins: "said A and insisted B", "said A, adding that B", "said A, but the police said B". */
  Range cut(Range content, int g) {
    VerbGroup self = groups.get(g);
    for (int n = g + 1; n < groups.size(); n++) {
      VerbGroup vg = groups.get(n);
      if (vg.from() <= content.from()) continue;
      if (vg.from() >= content.to()) break;
      if (line.region(vg.head()) >= 0 && line.region(vg.head()) != line.region(self.head())) continue;
      List<Cue> cues = cues(vg);
      if (cues.isEmpty()) continue;
      int before = vg.from() - 1;
      boolean apart = line.isComma(before) || line.is(before, Words.Kind.SIMULTANEOUS);
      if (vg.form() == VerbGroup.Form.GERUND && apart && cues.stream().anyMatch(c -> c.takes('q') || c.takes('c') || c.takes('t'))) return trimmed(content, before);
      int beside = besideOther(vg);
      if (beside > content.from()) return trimmed(content, beside);
      boolean speech = cues.stream().anyMatch(c -> c.asserts() && (c.takes('q') || c.takes('a') || c.takes('o') || c.takes('c') || c.takes('t')));
      if (!vg.finite() || !speech) continue;
      if (line.tag(before).equals("CC") && sameForm(self, vg)) return trimmed(content, before);
      Range own = Subjects.left(line, vg.from());
      if (own.isEmpty() || own.from() <= content.from()) continue;
      int b = own.from() - 1;
      if (used[n] && line.isComma(b) && line.region(b) == line.region(self.head())) return trimmed(content, b);
      if (line.is(b, Words.Kind.CONTRASTING) || line.is(b, Words.Kind.LOOSE_LINK) && line.isComma(b - 1)) return trimmed(content, b);
    }
    return content;
  }

  /** "with divers saying A, and sailors saying B": the comma before those who are told beside others to say something, or -1. */
  int besideOther(VerbGroup vg) {
    if (vg.form() != VerbGroup.Form.GERUND) return -1;
    int s = vg.from() - 1;
    while (s > 0 && (Nouns.isNoun(line.tag(s)) || Nouns.isPremodifier(line, s))) s--;
    if (s == vg.from() - 1 || !line.is(s, Words.Kind.ADDITIVE) || !line.isComma(s - 1)) return -1;
    for (int k = s - 1; k >= 0; k--) if (line.is(k, Words.Kind.WITH) && groups.stream().anyMatch(g -> g.form() == VerbGroup.Form.GERUND && g.to() <= vg.from() - 3 && !cues(g).isEmpty())) return s - 1;
    return -1;
  }

  /** "refused to name the amount, but it is high", "did not say why he left, but he is gone": what somebody else than the speaker is or does is not refused. */
  Range beforeOther(Range content) {
    for (int k = content.from() + 1; k + 1 < content.to(); k++) {
      if (line.isComma(k) && line.region(k) < 0 && line.is(k + 1, Words.Kind.NEW_SUBJECT) && Clauses.isClause(line, k + 2, content.to())) return trimmed(content, k);
    }
    return content;
  }

  boolean sameForm(VerbGroup a, VerbGroup b) {
    String x = line.tag(a.verb());
    String y = line.tag(b.verb());
    return x.equals(y) || a.form() == VerbGroup.Form.GERUND && y.equals("VBD") || isPerfect(a) && y.equals("VBD") && b.finite();
  }

  /** "has said", beside which a past tense stands: "has said A, but stressed that B". */
  private boolean isPerfect(VerbGroup vg) {
    return vg.finite() && !vg.passive() && vg.verb() < vg.head() && line.has(Words.Kind.FORM_OF_HAVE, line.lower(vg.verb()));
  }

  Range trimmed(Range content, int to) {
    int e = to;
    while (e > content.from() && line.region(e - 1) < 0 && (line.isComma(e - 1) || line.tag(e - 1).equals("CC") || line.isDash(e - 1))) e--;
    return e > content.from() ? new Range(content.from(), e) : Contents.NONE;
  }

  Range upTo(int from, int to) {
    int e = to;
    while (e > from && line.region(e - 1) < 0 && (line.isStop(e - 1) || line.isComma(e - 1))) e--;
    return e > from ? new Range(from, e) : Contents.NONE;
  }

  /** What goes on after an interrupting "she said,"; after a quotation only what stands in marks again. */
  Range rest(int p, boolean quote) {
    Range all = rest(p);
    return quote && !all.isEmpty() && line.region(all.from()) < 0 ? Contents.NONE : all;
  }

  Range rest(int p) {
    if (p >= line.size() || !line.isComma(p) && !line.isDash(p)) return Contents.NONE;
    int k = p + 1;
    if (line.quoteBeginsAt(k)) return upTo(k, regionEnd(k));
    if (line.tag(k).equals("CC") && line.quoteBeginsAt(k + 1)) return upTo(k + 1, regionEnd(k + 1));
    if (line.tag(k).equals("VBG") || line.is(k, Words.Kind.ACCORDING) || Nouns.isWho(line, k)) return Contents.NONE;
    if (line.tag(k).equals("CC") || line.tag(k).equals("IN") && !hasFinite(k, line.size())) return Contents.NONE;
    if (line.is(k, Words.Kind.REMARK_OPENER)) return Contents.NONE;
    if (Nouns.starts(line, k) && !hasFinite(k, line.size())) return Contents.NONE;
    return upTo(k, line.size());
  }

  int regionEnd(int k) {
    int e = k;
    while (e < line.size() && line.region(e) == line.region(k)) e++;
    return e;
  }

  int frontStart(int before) {
    int from = before;
    while (from > 0 && !front[from - 1] && !(line.is(from - 1, ";") && line.region(from - 1) < 0)) from--;
    while (from < before && (line.isComma(from) || line.isStop(from))) from++;
    if (line.tag(from).equals("CC") && line.region(from) < 0) from++;
    if ((line.tag(from).startsWith("RB") || line.is(from, Words.Kind.MEANWHILE)) && line.isComma(from + 1) && line.region(from) < 0) from += 2;
    return from;
  }

  Range frontContent(int before) {
    int from = frontStart(before);
    int to = before + 1;
    while (to > from && line.region(to - 1) < 0 && (line.isComma(to - 1) || line.isDash(to - 1))) to--;
    return to > from ? new Range(from, to) : Contents.NONE;
  }

  int clauseEnd(int k) {
    int e = k;
    while (e < line.size() && !line.isComma(e) && !line.isStop(e) && !line.is(e, ";") && !line.isDash(e)) e++;
    return e;
  }

  int stop(int k) {
    int e = k;
    while (e < line.size() && !(line.is(e, ";") && line.region(e) < 0)) e++;
    return e;
  }

  /** A finite verb, or "to" and a verb, as headlines have it. */
  boolean hasPredicate(int from, int to) {
    if (hasFinite(from, to)) return true;
    for (int k = from; k + 1 < to; k++) if (line.tag(k).equals("TO") && line.tag(k + 1).equals("VB")) return true;
    return false;
  }

  boolean hasFinite(int from, int to) {
    for (int k = from; k < to; k++) if (Nouns.isFiniteVerb(line, k)) return true;
    return false;
  }

  boolean hasVerb(int from) {
    for (int k = from; k < line.size(); k++) if (line.tag(k).startsWith("VB")) return true;
    return false;
  }

  /** A speaker of this line, the cue and where the content ends. */
  record Voice(Range source, Range cue, int end) {}
}
