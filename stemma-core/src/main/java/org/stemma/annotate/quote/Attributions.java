package org.stemma.annotate.quote;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads the attributions of one line: cue, source and content by clause structure. */
final class Attributions {
  /** No sentence has more words; longer lines are lists or no prose at all. */
  private static final int LONGEST = 400;
  private final Line line;
  private final List<Quoted> quoted;
  private final Cue.Lexicon lexicon;
  private final List<VerbGroup> groups;
  private final boolean[] front;
  private final boolean[] used;
  private final List<Draft> out = new ArrayList<>();
  private final List<Voice> voices = new ArrayList<>();

  private Attributions(Line line, Cue.Lexicon lexicon, List<Quoted> quoted) {
    this.quoted = quoted;
    this.line = line;
    this.lexicon = lexicon;
    this.groups = VerbGroup.of(line);
    this.front = new boolean[line.size() + 1];
    this.used = new boolean[groups.size()];
  }

  static List<Draft> of(Line line, Cue.Lexicon lexicon, List<Quoted> quoted) {
    if (line.size() > LONGEST) return List.of();
    Attributions a = new Attributions(line, lexicon, quoted);
    a.accordingTo();
    a.asReportedBy();
    for (int g = 0; g < a.groups.size(); g++) a.fronted(g);
    a.colon();
    for (int g = 0; g < a.groups.size(); g++) if (!a.used[g]) a.forward(g);
    a.nouns();
    return a.out;
  }

  // --- content first, then who said it

  private void fronted(int g) {
    VerbGroup vg = groups.get(g);
    if (vg.form() == VerbGroup.Form.INFINITIVE && !line.tag(vg.verb()).equals("VB") || vg.passive()) return;
    for (Cue cue : cues(vg)) {
      if (!cue.takes('q')) continue;
      int end = vg.to() + cue.length() - 1;
      if (following(g, vg, cue, end) || !cue.takes('a') && inverted(vg, cue, end)) {
        used[g] = true;
        return;
      }
    }
  }

  /** "...," said Mr. Ruiz. */
  private boolean inverted(VerbGroup vg, Cue cue, int end) {
    int before = vg.from() - 1;
    if (before < 0) return false;
    boolean quote = line.quoteEndsBefore(vg.from()) && line.region(vg.from()) < 0;
    if (!quote && !line.isComma(before)) return false;
    if (!Subjects.isFinite(line, vg) && vg.form() != VerbGroup.Form.PARTICIPLE) return false;
    Range source = Subjects.right(line, end);
    if (source.isEmpty()) return false;
    if (!quote && (line.tag(source.from()).equals("CD") || line.isComma(source.to()) && source.to() + 1 < line.size() && !line.quoteBeginsAt(source.to() + 1) && hasVerb(source.to()))) return false;
    if (!quote && (cue.takes('n') && !cue.takes('c') || !hasFinite(frontStart(before), before))) return false;
    if (Nouns.isFiniteVerb(line, source.to()) && !line.isComma(source.to()) || Times.isTimePhrase(line, source.from())) return false;
    if (!quote && Subjects.left(line, vg.from()).size() > 0 && line.isComma(before) && isRelativeOpen(before)) return false;
    Range content = frontContent(before);
    if (content.isEmpty()) return false;
    Contents.Bridge bridge = Contents.bridge(line, vg, NEUTRAL, source.to());
    add(cue, vg, new Range(cueFrom(vg), end), source, content, rest(bridge.to()), bridgeRange(source.to(), bridge));
    return true;
  }

  private boolean hasVerb(int from) {
    for (int k = from; k < line.size(); k++) if (line.tag(k).startsWith("VB")) return true;
    return false;
  }

  private static final Cue NEUTRAL = new Cue("", "q", true);

  private boolean isRelativeOpen(int comma) {
    for (int k = comma - 1; k >= 0 && !line.isComma(k); k--) if (Nouns.isWho(line, k)) return true;
    return false;
  }

  /** "..., Mr. Ruiz said on Monday." */
  private boolean following(int g, VerbGroup vg, Cue cue, int end) {
    if (!Subjects.isFinite(line, vg)) return false;
    Contents.Bridge bridge = Contents.bridge(line, vg, cue, end);
    int p = bridge.to();
    boolean quoteNext = p < line.size() && line.quoteBeginsAt(p);
    if (!isEmptyAfter(p) ) return false;
    Range source = Subjects.left(line, vg.from());
    if (source.isEmpty() || line.tag(source.from()).startsWith("W")) return false;
    int before = source.from() - 1;
    while (before >= 0 && (line.tag(before).startsWith("RB") && !line.quoteEndsBefore(before + 1))) before--;
    if (before < 0) return afterQuote(vg, cue, end, source, p, bridge);
    if (line.is(before, "as")) return line.isComma(p) && remark(vg, cue, end, source, p, bridge);
    boolean quote = line.quoteEndsBefore(before + 1) && line.region(before + 1) < 0;
    if (!quote && !line.isComma(before) && !line.isDash(before)) return false;
    if (!quote && line.isComma(p) && line.quoteBeginsAt(p + 1) && !hasFinite(frontStart(before), before)) return false;
    if (!quote && (!hasFinite(frontStart(before), before) && !interposed(before, p))) return false;
    if (!quote && hasFinite(frontStart(before), before) && startsSubordinate(frontStart(before), before)) return interposed(before, p) && remark(vg, cue, end, source, p, bridge);
    Range content = frontContent(before);
    if (!quote && !hasFinite(content.from(), content.to()) && !Nouns.starts(line, content.from())) content = Contents.NONE;
    if (content.isEmpty()) return remark(vg, cue, end, source, p, bridge);
    add(cue, vg, new Range(cueFrom(vg), end), source, content, rest(p), bridgeRange(end, bridge));
    return true;
  }

  /** "As Mr. Ruiz noted, the bridge is old": all that is said follows. */
  private boolean remark(VerbGroup vg, Cue cue, int end, Range source, int p, Contents.Bridge bridge) {
    Range content = rest(p);
    if (content.isEmpty() || !hasFinite(content.from(), content.to())) return false;
    add(cue, vg, new Range(cueFrom(vg), end), source, content, Contents.NONE, bridgeRange(end, bridge));
    return true;
  }

  /** "Where is it?" Mr. Ruiz asked: the quotation is the sentence before. */
  private boolean afterQuote(VerbGroup vg, Cue cue, int end, Range source, int p, Contents.Bridge bridge) {
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
    if (p >= line.size() || line.isStop(p) || line.is(p, ";") || line.isComma(p)) return true;
    if (line.region(p) >= 0 || line.is(p, ":")) return false;
    String t = line.tag(p);
    return t.equals("IN") && !line.is(p, "that") && !line.is(p, "if") && !line.is(p, "whether") || t.equals("WRB") && !line.is(p, "how") && !line.is(p, "why") && !line.is(p, "where") || t.equals("VBG") || line.is(p, "while") || line.isDash(p);
  }

  /** "The bridge, officials said, is safe": a finite verb comes only after. */
  private boolean interposed(int before, int p) {
    return line.isComma(p) && hasFinite(p + 1, line.size()) && before > 0;
  }

  private boolean startsSubordinate(int from, int to) {
    String t = line.tag(from);
    if (line.quoteBeginsAt(from)) return false;
    boolean sub = t.equals("WRB") || switch (line.lower(from)) {
      case "at" -> !line.is(from + 1, "least") && !line.is(from + 1, "most");
      case "as", "when", "while", "after", "before", "although", "though", "because", "if", "since", "unless", "asked", "in", "on", "with", "despite", "for", "during" -> true;
      default -> false;
    };
    if (!sub) return false;
    for (int k = from + 1; k < to; k++) if (line.isComma(k) && hasFinite(k, to)) return false;
    return true;
  }

  private boolean hasFinite(int from, int to) {
    for (int k = from; k < to; k++) if (Nouns.isFiniteVerb(line, k)) return true;
    return false;
  }

  private int frontStart(int before) {
    int from = before;
    while (from > 0 && !front[from - 1] && !(line.is(from - 1, ";") && line.region(from - 1) < 0)) from--;
    while (from < before && (line.isComma(from) || line.isStop(from))) from++;
    if (line.tag(from).equals("CC") && line.region(from) < 0) from++;
    if ((line.tag(from).startsWith("RB") || line.is(from, "meanwhile")) && line.isComma(from + 1) && line.region(from) < 0) from += 2;
    return from;
  }

  private Range frontContent(int before) {
    int from = frontStart(before);
    int to = before + 1;
    while (to > from && line.region(to - 1) < 0 && (line.isComma(to - 1) || line.isDash(to - 1))) to--;
    return to > from ? new Range(from, to) : Contents.NONE;
  }

  /** What goes on after an interrupting "she said,". */
  private Range rest(int p) {
    if (p >= line.size() || !line.isComma(p) && !line.isDash(p)) return Contents.NONE;
    int k = p + 1;
    if (line.quoteBeginsAt(k)) return upTo(k, regionEnd(k));
    if (line.tag(k).equals("CC") && line.quoteBeginsAt(k + 1)) return upTo(k + 1, regionEnd(k + 1));
    if (line.tag(k).equals("VBG") || line.is(k, "according") || Nouns.isWho(line, k)) return Contents.NONE;
    if (line.tag(k).equals("CC") || line.tag(k).equals("IN") && !hasFinite(k, line.size())) return Contents.NONE;
    if (line.is(k, "as") || line.is(k, "after") || line.is(k, "while") || line.is(k, "although")) return Contents.NONE;
    if (Nouns.starts(line, k) && !hasFinite(k, line.size())) return Contents.NONE;
    return upTo(k, line.size());
  }

  private int regionEnd(int k) {
    int e = k;
    while (e < line.size() && line.region(e) == line.region(k)) e++;
    return e;
  }

  private Range upTo(int from, int to) {
    int e = to;
    while (e > from && line.region(e - 1) < 0 && (line.isStop(e - 1) || line.isComma(e - 1))) e--;
    return e > from ? new Range(from, e) : Contents.NONE;
  }

  // --- who said it first, then the content

  private void forward(int g) {
    VerbGroup vg = groups.get(g);
    for (Cue cue : cues(vg)) {
      int end = vg.to() + cue.length() - 1;
      if (vg.passive() && passive(g, vg, cue, end)) return;
      if (vg.passive()) continue;
      if (vg.form() == VerbGroup.Form.PARTICIPLE && !Subjects.isFinite(line, vg)) {
        if (cue.takes('A') && (vg.from() == 0 || line.is(vg.from() - 1, "when")) && passive(g, vg, cue, end)) return;
        continue;
      }
      if (cue.words().equals("seem") || cue.words().equals("appear")) {
        if (vg.finite() && seeming(g, vg, end)) return;
        continue;
      }
      Range source = source(g, vg);
      Contents.Bridge bridge = Contents.bridge(line, vg, cue, end);
      int sourceAt = isOwn(source, vg) ? source.from() : -1;
      Range content = Contents.right(line, groups, g, cue, bridge, sourceAt);
      if (content.isEmpty()) continue;
      content = cut(content, g);
      if (content.isEmpty() || !isStrong(vg, cue, content)) continue;
      add(cue, vg, new Range(cueFrom(vg), end), source, content, Contents.NONE, bridgeRange(end, bridge));
      used[g] = true;
      return;
    }
  }

  /** Attitudes in "to" and "-ing" count only where words are quoted, or where they stand apart. */
  private boolean isStrong(VerbGroup vg, Cue cue, Range content) {
    if (cue.asserts()) return true;
    for (int k = content.from(); k < content.to(); k++) if (line.region(k) >= 0 && line.region(vg.head()) < 0) return true;
    if (cue.quoted()) return false;
    if (vg.form() == VerbGroup.Form.INFINITIVE) return !line.tag(vg.verb()).equals("TO");
    return vg.form() != VerbGroup.Form.GERUND || line.isComma(vg.from() - 1) || vg.from() == 0 || cue.takes('n') && cue.frames().length() < 3;
  }

  /** Who the verb group is said of; after "and" or in "..., adding" the speaker of the statement that ends there. */
  private Range source(int g, VerbGroup vg) {
    boolean own = Subjects.isFinite(line, vg) && !line.tag(vg.from() - 1).equals("CC");
    if (vg.form() == VerbGroup.Form.GERUND) {
      int s = vg.from() - 1;
      while (s > 0 && (Nouns.isNoun(line.tag(s)) || Nouns.isPremodifier(line, s) || line.tag(s).equals("POS"))) s--;
      if (line.is(s, "with") && s < vg.from() - 1) return new Range(s + 1, vg.from());
    }
    if (!own) {
      Voice first = null;
      for (Voice v : voices) {
        boolean ends = v.cue().from() < vg.from() && line.region(v.cue().from()) == line.region(vg.from()) && v.end() <= vg.from() && v.end() >= vg.from() - 3;
        if (ends && (first == null || v.cue().from() < first.cue().from())) first = v;
      }
      if (first != null) return first.source();
    }
    return Subjects.of(line, groups, g);
  }

  /** A speaker of this line, the cue and where the content ends. */
  private record Voice(Range source, Range cue, int end) {}

  private static boolean isOwn(Range source, VerbGroup vg) {
    return !source.isEmpty() && source.to() <= vg.from() && vg.from() - source.to() < 8;
  }

  /** Ends the content where a cue of the same rank begins: "said A and insisted B", "said A, adding that B", "said A, but the police said B". */
  private Range cut(Range content, int g) {
    VerbGroup self = groups.get(g);
    for (int n = g + 1; n < groups.size(); n++) {
      VerbGroup vg = groups.get(n);
      if (vg.from() <= content.from()) continue;
      if (vg.from() >= content.to()) break;
      if (line.region(vg.head()) >= 0 && line.region(vg.head()) != line.region(self.head())) continue;
      List<Cue> cues = cues(vg);
      if (cues.isEmpty()) continue;
      int before = vg.from() - 1;
      if (vg.form() == VerbGroup.Form.GERUND && line.isComma(before) && cues.stream().anyMatch(c -> c.takes('q') || c.takes('c'))) return trimmed(content, before);
      boolean speech = cues.stream().anyMatch(c -> c.asserts() && (c.takes('q') || c.takes('a') || c.takes('o') || c.takes('c')));
      if (!vg.finite() || !speech) continue;
      if (line.tag(before).equals("CC") && sameForm(self, vg)) return trimmed(content, before);
      Range own = Subjects.left(line, vg.from());
      if (own.isEmpty() || own.from() <= content.from()) continue;
      int b = own.from() - 1;
      if (line.is(b, "but") || line.is(b, "while") || line.is(b, "whereas") || line.is(b, "although") || (line.is(b, "and") || line.is(b, "as")) && line.isComma(b - 1)) return trimmed(content, b);
    }
    return content;
  }

  private boolean sameForm(VerbGroup a, VerbGroup b) {
    String x = line.tag(a.verb());
    String y = line.tag(b.verb());
    return x.equals(y) || a.form() == VerbGroup.Form.GERUND && y.equals("VBD");
  }

  private Range trimmed(Range content, int to) {
    int e = to;
    while (e > content.from() && line.region(e - 1) < 0 && (line.isComma(e - 1) || line.tag(e - 1).equals("CC") || line.isDash(e - 1))) e--;
    return e > content.from() ? new Range(content.from(), e) : Contents.NONE;
  }

  /** "He was told that ...", "The firm was accused of ...", "Rain is expected to fall". */
  private boolean passive(int g, VerbGroup vg, Cue cue, int end) {
    Range source = Contents.NONE;
    int p = end;
    if (line.is(p, "by")) {
      int e = Nouns.full(line, p + 1, line.size());
      if (e > p + 1) {
        source = new Range(p + 1, e);
        p = e;
      }
    }
    Contents.Bridge bridge = new Contents.Bridge(Math.max(p, Times.end(line, p)), Contents.NONE, Contents.NONE);
    Cue passive = new Cue(cue.words(), passiveFrames(cue, p), cue.asserts());
    Range content = Contents.right(line, groups, g, passive, bridge, -1);
    boolean of = line.is(p, "of") || line.is(p, "as") || line.is(p, "for");
    if (content.isEmpty() && of) content = Contents.right(line, groups, g, new Cue("", "ngc", true), new Contents.Bridge(p + 1, Contents.NONE, Contents.NONE), -1);
    if (content.isEmpty()) return false;
    content = cut(content, g);
    if (content.isEmpty()) return false;
    Range subject = Subjects.left(line, vg.from());
    boolean told = cue.takes('a') || cue.takes('A');
    boolean dummy = subject.size() == 1 && (line.is(subject.from(), "it") || line.is(subject.from(), "there") || line.tag(subject.from()).startsWith("W"));
    Draft d = draft(cue, vg, new Range(cueFrom(vg), of ? p + 1 : end), source, List.of(content), Contents.NONE);
    if (!told && !dummy && !subject.isEmpty() && d.entry().frames().length() > 0) d = d.with(List.of(tokens(subject), tokens(content)));
    out.add(d);
    mark(content);
    used[g] = true;
    return true;
  }

  /** A passive takes a clause only with "that" or as a question, unless it tells who was told. */
  private String passiveFrames(Cue cue, int p) {
    String frames = cue.frames().replace("n", "") + "i";
    boolean clause = line.is(p, "that") || line.tag(p).startsWith("W") || line.is(p, "whether") || line.is(p, "if");
    return clause || cue.takes('a') || cue.takes('A') ? frames : frames.replace("c", "");
  }

  /** "The plan seems dead": subject and complement are what is told; nobody is named who thinks so. */
  private boolean seeming(int g, VerbGroup vg, int end) {
    String next = line.tag(end);
    boolean complement = next.equals("TO") || next.startsWith("JJ") || next.startsWith("RB") && (line.tag(end + 1).startsWith("JJ") || line.tag(end + 1).equals("TO")) || line.is(end, "that") || line.is(end, "like");
    if (!complement) return false;
    Range subject = Subjects.left(line, vg.from());
    int e = end;
    while (e < line.size() && !line.isComma(e) && !line.is(e, ";") && !line.isDash(e) && line.region(e) == line.region(vg.head())) e++;
    Range content = upTo(end, e);
    if (content.isEmpty()) return false;
    boolean dummy = subject.isEmpty() || subject.size() == 1 && (line.is(subject.from(), "it") || line.tag(subject.from()).startsWith("W"));
    Cue seem = new Cue("seem", "i", false);
    Draft d = draft(seem, vg, new Range(vg.from(), end), Contents.NONE, List.of(content), Contents.NONE);
    out.add(dummy ? d : d.with(List.of(tokens(subject), tokens(content))));
    used[g] = true;
    return true;
  }

  /** "According to the police, ..." and "..., according to the police". */
  private void accordingTo() {
    for (int k = 0; k + 2 < line.size(); k++) {
      if (!line.is(k, "according") || !line.is(k + 1, "to")) continue;
      int limit = sourceLimit(k + 2);
      int e = Nouns.full(line, k + 2, limit);
      if (e == k + 2) continue;
      boolean first = k == 0 || k == 1 && line.tag(0).equals("CC") || hasOnlyOpeners(k);
      if (!first) {
        for (int guard = 0; guard < 3 && line.isComma(e) && !hasFinite(e, limit); guard++) e = Math.max(e, Nouns.apposition(line, e, limit));
        if (Nouns.isWho(line, e) || line.tag(e).equals("VBN") || line.tag(e).equals("VBG") && !line.isComma(e - 1)) e = clauseEnd(e);
      } else {
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

  private static final Cue ACCORDING = new Cue("according to", "cq", true);

  private int sourceLimit(int k) {
    int e = k;
    while (e < line.size() && !line.isStop(e) && !line.is(e, ";") && !line.isDash(e)) e++;
    return e;
  }

  private int clauseEnd(int k) {
    int e = k;
    while (e < line.size() && !line.isComma(e) && !line.isStop(e) && !line.is(e, ";") && !line.isDash(e)) e++;
    return e;
  }

  private int stop(int k) {
    int e = k;
    while (e < line.size() && !(line.is(e, ";") && line.region(e) < 0)) e++;
    return e;
  }

  private boolean hasOnlyOpeners(int k) {
    for (int j = 0; j < k; j++) if (!line.tag(j).startsWith("RB") && !line.isComma(j) && !line.tag(j).equals("CC")) return false;
    return true;
  }

  /** "Mr. Ruiz: 'We saw nothing.'" at the beginning of a sentence. */
  private void colon() {
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
  private void asReportedBy() {
    if (!line.is(0, "as") || !line.tag(1).equals("VBN") || !line.is(2, "by")) return;
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
    if (k > 4 || line.regionBefore() >= 0) return false;
    for (int j = 0; j < k; j++) if (!line.tag(j).startsWith("NNP") && (line.index() > 0 || !Nouns.isNoun(line.tag(j)))) return false;
    return true;
  }

  // --- nouns that report: "a warning from the UN that ..."

  private void nouns() {
    for (int k = 0; k + 1 < line.size(); k++) {
      if (!Nouns.isNoun(line.tag(k))) continue;
      for (Cue cue : lexicon.nouns().getOrDefault(line.lemma(k), List.of())) if (cue.takes('c') ? noun(k, cue) : attitude(k, cue)) break;
    }
  }

  private boolean noun(int k, Cue cue) {
    Range source = possessor(k);
    int p = k + 1;
    for (int guard = 0; guard < 4; guard++) {
      int next = Times.end(line, p);
      if (next == p && (line.is(p, "from") || line.is(p, "by") || line.is(p, "of") || line.is(p, "among") || line.is(p, "to") && cue.asserts())) {
        int e = Nouns.base(line, p + 1);
        while (e > p + 1 && (line.is(e, "of") || line.is(e, "in") || line.is(e, "at")) && Nouns.base(line, e + 1) > e + 1) e = Nouns.base(line, e + 1);
        if (e > p + 1 && (line.is(e, "that") || Times.end(line, e) > e)) {
          if (!line.is(p, "to") && source.isEmpty()) source = new Range(p + 1, e);
          next = e;
        }
      }
      if (next == p) break;
      p = next;
    }
    if (source.isEmpty()) source = giver(k);
    if (line.is(p, "is") || line.is(p, "was")) p++;
    if (!line.is(p, "that") || line.tag(p).equals("WDT") && Nouns.isFiniteVerb(line, p + 1)) return false;
    if (line.tag(p).equals("WDT") && !cue.takes('c') || !Contents.isClause(line, p + 1, line.size())) return false;
    int limit = line.size();
    for (int j = p + 1; j < limit; j++) if (line.region(j) < 0 && (line.is(j, ";") || line.isDash(j))) limit = j;
    Range content = upTo(p + 1, limit);
    if (content.isEmpty()) return false;
    out.add(new Draft(line.index(), cue, Optional.of(tokens(new Range(k, k + 1))), source.isEmpty() ? Optional.empty() : Optional.of(tokens(source)), List.of(tokens(content)), Optional.empty(), false, ""));
    return true;
  }

  /** "her decision to resign", "the union's opposition to the bill", "Opposition to the bill from farmers". */
  private boolean attitude(int k, Cue cue) {
    Range source = possessor(k);
    int p = k + 1;
    Range content;
    if (cue.takes('i')) {
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
    while (j > 0 && (Nouns.isNoun(line.tag(j - 1)) || Nouns.isPremodifier(line, j - 1))) j--;
    for (int g = 0; g < groups.size(); g++) {
      if (groups.get(g).to() == j && GIVING.contains(line.lemma(groups.get(g).head()))) return Subjects.of(line, groups, g);
    }
    return Contents.NONE;
  }

  private static final Set<String> GIVING = Set.of("issue", "give", "make", "bring", "deliver", "send", "release", "offer", "repeat", "receive", "post", "publish", "voice", "express", "have", "raise");

  private Range possessor(int k) {
    int j = k - 1;
    while (line.tag(j).startsWith("JJ") || line.tag(j).startsWith("NN") && j > k - 3 && !line.tag(j + 1).equals("POS")) j--;
    if (line.tag(j).equals("PRP$")) return new Range(j, j + 1);
    if (!line.tag(j).equals("POS")) return Contents.NONE;
    int s = j - 1;
    while (s > 0 && (Nouns.isNoun(line.tag(s - 1)) || Nouns.isPremodifier(line, s - 1) && !line.isComma(s - 1))) s--;
    return s <= j - 1 ? new Range(s, j) : Contents.NONE;
  }

  // --- what all share

  private List<Cue> cues(VerbGroup vg) {
    List<Cue> all = lexicon.verbs().getOrDefault(line.lemma(vg.head()), List.of());
    if (all.isEmpty()) return all;
    return all.stream().filter(c -> matches(vg, c)).toList();
  }

  private boolean matches(VerbGroup vg, Cue cue) {
    if (cue.length() == 1) return true;
    String[] words = cue.words().split(" ");
    int k = vg.head() + 1;
    for (int i = 1; i < words.length; i++, k++) if (!line.is(k, words[i]) && !line.lemma(k).equals(words[i])) return false;
    return true;
  }

  private int cueFrom(VerbGroup vg) {
    int from = vg.from();
    while (from < vg.head() && line.is(from, "then")) from++;
    return from;
  }

  private static Range bridgeRange(int from, Contents.Bridge bridge) {
    return new Range(from, bridge.to());
  }

  private void add(Cue cue, VerbGroup vg, Range words, Range source, Range content, Range rest, Range after) {
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

  private void mark(Range r) {
    for (int k = r.from(); k < r.to(); k++) front[k] = true;
  }

  private Draft draft(Cue cue, VerbGroup vg, Range words, Range source, List<Range> content, Range after) {
    return new Draft(
        line.index(), cue, Optional.of(tokens(words)), source.isEmpty() ? Optional.empty() : Optional.of(tokens(source)), content.stream().map(this::tokens).toList(),
        after.isEmpty() ? Optional.empty() : Optional.of(tokens(after)), vg.negated(), vg.modal());
  }

  private Range tokens(Range r) {
    return new Range(line.token(r.from()), line.token(r.to() - 1) + 1);
  }
}
