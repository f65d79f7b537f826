package org.stemma.annotate.quote;

import java.util.List;

/** Statements told of their content or their hearer: "He was told that ...", "Rain is expected to fall". */
final class Passives extends LineReading {
  Passives(LineReading line) {
    super(line);
  }

  /** "He was told that ...", "The firm was accused of ...", "Rain is expected to fall". */
  boolean passive(int g, VerbGroup vg, Cue cue, int end) {
    Range source = Contents.NONE;
    int p = end;
    if (line.is(p, Words.Kind.AGENT)) {
      int e = Nouns.full(line, p + 1, line.size());
      if (e > p + 1) {
        source = new Range(p + 1, e);
        p = e;
      }
    }
    int after = Bridges.of(line, vg, NEUTRAL, p).to();
    Bridge bridge = new Bridge(Math.max(after, Times.end(line, p)), Contents.NONE, Contents.NONE);
    Cue passive = new Cue(cue.words(), passiveFrames(cue, bridge.to()), cue.asserts());
    Range content = Contents.right(line, groups, g, passive, bridge, -1);
    boolean of = line.is(p, Words.Kind.PARTICIPLE_PREPOSITION) || line.is(p, Words.Kind.ABOUT) && (cue.takes('a') || cue.takes('A'));
    if (content.isEmpty() && of) content = Contents.right(line, groups, g, new Cue("", line.is(p, Words.Kind.ABOUT) ? "ng" : "ngc", true), new Bridge(p + 1, Contents.NONE, Contents.NONE), -1);
    if (content.isEmpty()) return !source.isEmpty() && cue.takes('n') && undergone(g, vg, cue, source);
    content = opening(vg, cut(content, g));
    if (content.isEmpty()) return false;
    Range subject = Subjects.left(line, vg.from());
    boolean told = cue.takes('a') || cue.takes('A');
    boolean dummy = subject.size() == 1 && (line.is(subject.from(), Words.Kind.DUMMY) || line.is(subject.from(), Words.Kind.EXISTENTIAL) || line.tag(subject.from()).startsWith("W"));
    Draft d = draft(cue, vg, new Range(cueFrom(vg), of && source.isEmpty() ? p + 1 : end), source, List.of(content), Contents.NONE);
    if (!told && !dummy && !subject.isEmpty() && d.entry().frames().length() > 0) d = d.with(List.of(tokens(subject), tokens(content)));
    out.add(d);
    mark(content);
    used[g] = true;
    return true;
  }

  /** "Asked why he left, Adler said ...": what opens a sentence ends at its comma, or where he or she answers. */
  private Range opening(VerbGroup vg, Range content) {
    if (vg.form() != VerbGroup.Form.PARTICIPLE || vg.from() > 1) return content;
    for (int k = content.from(); k < content.to(); k++) {
      boolean answers = k > content.from() && line.is(k, Words.Kind.NOMINATIVE) && line.tag(k).equals("PRP") && Nouns.isNoun(line.tag(k - 1)) && saysNext(k + 1);
      if ((line.isComma(k) || answers) && line.region(k) < 0) return trimmed(content, k);
    }
    return content;
  }

  /** "Asked about the pier she said ...". */
  private boolean saysNext(int k) {
    return groups.stream().anyMatch(v -> v.from() == k && v.finite() && cues(v).stream().anyMatch(c -> c.asserts() && c.takes('c')));
  }

  private static final Cue NEUTRAL = new Cue("", "", true);

  /** "The plan was denounced by farmers", "a tax opposed by farmers": what they speak of stands before. */
  private boolean undergone(int g, VerbGroup vg, Cue cue, Range source) {
    Range content = vg.passive() || Subjects.isFinite(line, vg) ? Subjects.left(line, vg.from()) : before(vg.from());
    if (content.isEmpty() || line.tag(content.from()).equals("EX") || line.has(Words.Kind.QUOTING, line.lemma(vg.head())) || line.has(Words.Kind.DONE, line.lemma(vg.head())) || isPaper(content.to() - 1)) return false;
    Cue attitude = new Cue(cue.words(), "n", false);
    out.add(draft(attitude, vg, new Range(cueFrom(vg), vg.to()), source, List.of(content), Contents.NONE));
    used[g] = true;
    return true;
  }

  /** "A letter seen by reporters" tells where something stands. */
  private boolean isPaper(int k) {
    return line.has(Words.Kind.CHANNEL, line.lemma(k)) || line.has(Words.Kind.DOCUMENT, line.lemma(k));
  }

  /** The noun phrase that ends before k or before a comma there. */
  private Range before(int k) {
    int e = line.isComma(k - 1) ? k - 1 : k;
    int from = e;
    while (from > 0 && (Nouns.isNoun(line.tag(from - 1)) || Nouns.isPremodifier(line, from - 1) && !line.isComma(from - 1))) from--;
    return from < e && Nouns.isNoun(line.tag(e - 1)) ? new Range(from, e) : Contents.NONE;
  }

  /** A passive takes a clause only with "that" or as a question, unless it tells who was told. */
  private String passiveFrames(Cue cue, int p) {
    String frames = cue.frames().replace("n", "") + "i";
    boolean clause = line.is(p, Words.Kind.COMPLEMENTISER) || line.tag(p).startsWith("W") || line.is(p, Words.Kind.QUESTION);
    return clause || cue.takes('a') || cue.takes('A') ? frames : frames.replace("c", "");
  }

  /** "The plan seems dead": subject and complement are what is told; nobody is named who thinks so. */
  boolean seeming(int g, VerbGroup vg, int end) {
    String next = line.tag(end);
    boolean complement = next.equals("TO") || next.startsWith("JJ") || next.startsWith("RB") && (line.tag(end + 1).startsWith("JJ") || line.tag(end + 1).equals("TO")) || line.is(end, Words.Kind.COMPLEMENTISER) || line.is(end, Words.Kind.LIKE);
    if (!complement) return false;
    Range subject = Subjects.left(line, vg.from());
    int e = end;
    while (e < line.size() && !line.isComma(e) && !line.is(e, ";") && !line.isDash(e) && line.region(e) == line.region(vg.head())) e++;
    Range content = upTo(end, e);
    if (content.isEmpty()) return false;
    boolean dummy = subject.isEmpty() || subject.size() == 1 && (line.is(subject.from(), Words.Kind.DUMMY) || line.tag(subject.from()).startsWith("W"));
    Cue seem = new Cue("seem", "i", false);
    Draft d = draft(seem, vg, new Range(vg.from(), end), Contents.NONE, List.of(content), Contents.NONE);
    out.add(dummy ? d : d.with(List.of(tokens(subject), tokens(content))));
    used[g] = true;
    return true;
  }
}
