package org.stemma.annotate.quote;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Content first, then who said it: "...," said Mr. Ruiz. */
final class Fronted extends LineReading {
  Fronted(LineReading line) {
    super(line);
  }

  void fronted(int g) {
    VerbGroup vg = groups.get(g);
    if (vg.form() == VerbGroup.Form.INFINITIVE && !line.tag(vg.verb()).equals("VB") || vg.passive()) return;
    for (Cue cue : cues(vg)) {
      if (!cue.takes('q')) continue;
      int end = cueEnd(vg, cue);
      if (following(g, vg, cue, end) || !cue.takes('a') && inverted(vg, cue, end)) {
        used[g] = true;
        return;
      }
    }
  }

  /** "...," said Mr. Ruiz; never "..., said of Mr. Ruiz". */
  private boolean inverted(VerbGroup vg, Cue cue, int end) {
    int before = vg.from() - 1;
    if (before < 0 || line.tag(end - 1).equals("IN")) return false;
    boolean quote = line.quoteEndsBefore(vg.from()) && line.region(vg.from()) < 0;
    if (!quote && !line.isComma(before)) return false;
    if (!Subjects.isFinite(line, vg) && vg.form() != VerbGroup.Form.PARTICIPLE) return false;
    Range source = Subjects.right(line, end);
    if (source.isEmpty()) return false;
    if (!quote && isParted(before, source.to())) return parted(vg, cue, end, source, before);
    if (!quote && (line.tag(source.from()).equals("CD") || isTail(source.to()))) return false;
    if (!quote && (cue.takes('n') && !cue.takes('c') || !hasPredicate(frontStart(before), before) || !line.isSaying(vg.head()) && !Voices.canSpeak(line, source) || isAside(before))) return false;
    if (Nouns.isFiniteVerb(line, source.to()) && !ClauseStart.isReduced(line, source.to()) && !line.isComma(source.to()) || Times.isTimePhrase(line, source.from())) return false;
    if (!quote && Subjects.left(line, vg.from()).size() > 0 && line.isComma(before) && isRelativeOpen(before)) return false;
    Range content = frontContent(before);
    if (content.isEmpty()) return false;
    Bridge bridge = Bridges.of(line, vg, NEUTRAL, source.to());
    add(cue, vg, new Range(cueFrom(vg), end), source, content, rest(bridge.to(), quote), bridgeRange(source.to(), bridge));
    return true;
  }

  /** "The mayor, after calls by weavers to quit, made clear he": what stands before is a subject and an aside without a verb of its own. */
  private boolean isAside(int before) {
    int from = frontStart(before);
    int comma = Nouns.full(line, from, before);
    return comma > from && line.isComma(comma) && line.tag(comma + 1).equals("IN") && !hasFinite(comma, before);
  }

  /** "The board, said Moreno, is not for sale": the subject of what is said before, its verb after. */
  private boolean isParted(int before, int comma) {
    int k = comma + 1;
    while (line.tag(k).startsWith("RB")) k++;
    int from = frontStart(before);
    return line.isComma(comma) && Nouns.isFiniteVerb(line, k) && Nouns.full(line, from, before) == before && from < before;
  }

  private boolean parted(VerbGroup vg, Cue cue, int end, Range source, int before) {
    add(cue, vg, new Range(cueFrom(vg), end), source, frontContent(before), upTo(source.to() + 1, line.size()), Contents.NONE);
    return true;
  }

  /** A comma and a clause that could be the statement itself: 'Asked again, said Adler, he declined'; "said Adler, who ..." is none. */
  private boolean isTail(int comma) {
    return line.isComma(comma) && comma + 1 < line.size() && !line.quoteBeginsAt(comma + 1) && !Nouns.isWho(line, comma + 1) && hasVerb(comma);
  }

  private static final Cue NEUTRAL = new Cue("", "q", true);

  private boolean isRelativeOpen(int comma) {
    for (int k = comma - 1; k >= 0 && !line.isComma(k); k--) if (Nouns.isWho(line, k)) return true;
    return false;
  }

  /** "..., Mr. Ruiz said on Monday." */
  private boolean following(int g, VerbGroup vg, Cue cue, int end) {
    if (!Subjects.isFinite(line, vg)) return false;
    Bridge bridge = Bridges.of(line, vg, cue, end);
    int p = bridge.to();
    boolean quoteNext = p < line.size() && line.quoteBeginsAt(p);
    if (!isEmptyAfter(p) ) return false;
    Range source = Subjects.left(line, vg.from());
    if (source.isEmpty() || line.tag(source.from()).startsWith("W")) return false;
    int before = source.from() - 1;
    while (before >= 0 && (line.tag(before).startsWith("RB") && !line.quoteEndsBefore(before + 1))) before--;
    if (before < 0) return afterQuote(vg, cue, end, source, p, bridge);
    if (line.is(before, Words.Kind.ROLE_PREPOSITION)) return line.isComma(p) && remark(vg, cue, end, source, p, bridge);
    boolean quote = line.quoteEndsBefore(before + 1) && line.region(before + 1) < 0;
    if (!quote && !line.isComma(before) && !line.isDash(before)) return false;
    if (!quote && line.isComma(p) && line.quoteBeginsAt(p + 1) && !hasFinite(frontStart(before), before)) return false;
    if (!quote && (!hasFinite(frontStart(before), before) && !interposed(before, p))) return false;
    if (!quote && hasFinite(frontStart(before), before) && startsSubordinate(frontStart(before), before)) return interposed(before, p) && remark(vg, cue, end, source, p, bridge);
    if (quote && !line.quoteBeginsAt(frontStart(before)) && startsSubordinate(frontStart(before), before)) return interposed(before, p) && !line.quoteBeginsAt(p + 1) && remark(vg, cue, end, source, p, bridge);
    Range content = frontContent(before);
    if (!quote && !hasFinite(content.from(), content.to()) && !Nouns.starts(line, content.from())) content = Contents.NONE;
    if (content.isEmpty()) return remark(vg, cue, end, source, p, bridge);
    add(cue, vg, new Range(cueFrom(vg), end), source, content, rest(p, quote), bridgeRange(end, bridge));
    return true;
  }

  /** "As Mr. Ruiz noted, the bridge is old": all that is said follows. */
  private boolean remark(VerbGroup vg, Cue cue, int end, Range source, int p, Bridge bridge) {
    Range content = rest(p);
    if (content.isEmpty() || !hasFinite(content.from(), content.to())) return false;
    add(cue, vg, new Range(cueFrom(vg), end), source, content, Contents.NONE, bridgeRange(end, bridge));
    return true;
  }

  /** "Where is it?" Mr. Ruiz asked: the quotation is the sentence before. */
  private boolean afterQuote(VerbGroup vg, Cue cue, int end, Range source, int p, Bridge bridge) {
    int region = line.regionBefore();
    if (region < 0) return false;
    Quoted q = quoted.get(region);
    List<Range> pieces = new ArrayList<>();
    pieces.add(new Range(q.first(), q.last()));
    Range rest = rest(p);
    if (!rest.isEmpty()) pieces.add(tokens(rest));
    out.add(new Draft(line.index(), cue, Optional.of(tokens(new Range(cueFrom(vg), end))), Optional.of(tokens(source)), pieces, bridge.to() > end ? Optional.of(tokens(new Range(end, bridge.to()))) : Optional.empty(), vg.negated(), vg.modal()));
    voices.add(new Voice(source, new Range(cueFrom(vg), end), end));
    return true;
  }

  private boolean isEmptyAfter(int p) {
    if (p >= line.size() || line.isStop(p) || line.is(p, ";") || line.isComma(p) || line.is(p, "(")) return true;
    if (line.region(p) >= 0 || line.is(p, ":")) return false;
    String t = line.tag(p);
    return t.equals("IN") && !line.is(p, Words.Kind.COMPLEMENTISER) && !line.is(p, Words.Kind.QUESTION) || t.equals("WRB") && !line.is(p, Words.Kind.CONTENT_ADVERB) || t.equals("VBG") || t.equals("VBN") && Nouns.isNoun(line.tag(p - 1)) || line.is(p, Words.Kind.SIMULTANEOUS) || line.isDash(p);
  }

  /** "The bridge, officials said, is safe": a finite verb comes only after. */
  private boolean interposed(int before, int p) {
    return line.isComma(p) && hasFinite(p + 1, line.size()) && before > 0;
  }

  /** "In the shed three boats sank": where, then a clause of its own. */
  private boolean isPlaced(int from, int to) {
    int np = Nouns.base(line, from + 1);
    return np > from + 1 && line.tag(from).equals("IN") && Nouns.starts(line, np) && !Nouns.isFiniteVerb(line, np) && Clauses.isClause(line, np, to);
  }

  private boolean startsSubordinate(int from, int to) {
    String t = line.tag(from);
    if (line.quoteBeginsAt(from)) return false;
    boolean sub = t.equals("WRB") || line.has(Words.Kind.FRONT_OPENING, line.lower(from)) || line.is(from, Words.Kind.AT) && !line.is(from + 1, Words.Kind.EXTREME);
    if (!sub || isPlaced(from, to)) return false;
    for (int k = from + 1; k < to; k++) if (line.isComma(k) && !Nouns.isWho(line, k + 1) && hasFinite(k, to)) return false;
    return true;
  }
}
