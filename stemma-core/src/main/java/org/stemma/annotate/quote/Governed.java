package org.stemma.annotate.quote;

import java.util.List;
import org.stemma.model.Zone;

/** Who said it first, then the content: "officials said that ...". */
final class Governed extends LineReading {
  private final Passives passives;

  Governed(LineReading line) {
    super(line);
    this.passives = new Passives(line);
  }

  void forward(int g) {
    VerbGroup vg = groups.get(g);
    for (Cue cue : cues(vg)) if (isDone(g, vg, cue)) return;
  }

  /** Reads the verb group as this cue; false where it may still be another. */
  private boolean isDone(int g, VerbGroup vg, Cue cue) {
    int end = cueEnd(vg, cue);
    if (vg.passive()) return passives.passive(g, vg, cue, end);
    if (vg.form() == VerbGroup.Form.PARTICIPLE && !Subjects.isFinite(line, vg)) return isPassive(vg, cue, end) && passives.passive(g, vg, cue, end);
    if (line.has(Words.Kind.SEEMING, cue.words())) return vg.finite() && passives.seeming(g, vg, end);
    if (isOtherSense(cue, end)) return false;
    Range source = source(g, vg);
    boolean mute = cue.frames().equals("o") && !source.isEmpty() && !Voices.canSpeak(line, source);
    return isNobodys(g, vg, source) || mute || active(g, vg, cue, end, source);
  }

  /** "Asked why", "warned by the crew", "known as a liar": a participle told of its hearer or its content. */
  private boolean isPassive(VerbGroup vg, Cue cue, int end) {
    boolean told = cue.takes('A') && (vg.from() == 0 || line.is(vg.from() - 1, Words.Kind.WHEN));
    return told || line.is(end, Words.Kind.AGENT) || line.is(end, Words.Kind.ROLE_PREPOSITION) && cue.takes('n') && !cue.takes('c');
  }

  /** "officials said that ...": adds the statement; false where nothing is said. */
  private boolean active(int g, VerbGroup vg, Cue cue, int end, Range subject) {
    Bridge bridge = Bridges.of(line, vg, cue, end);
    boolean own = isOwn(subject, vg);
    Range source = subject;
    Range content = Contents.right(line, groups, g, cue, bridge, own ? subject.from() : -1);
    if (content.isEmpty() && own && cue.takes('c') && isAsserted(vg, bridge)) {
      Range owner = Gaps.subject(line, subject);
      if (!owner.isEmpty()) content = Contents.right(line, groups, g, cue, bridge, owner.from());
      if (!content.isEmpty()) source = owner;
    }
    if (content.isEmpty()) content = topic(vg, cue, end);
    if (!content.isEmpty()) content = ended(g, cue, bridge, source, content);
    if (content.isEmpty() || !isStrong(vg, cue, content)) return false;
    Cue told = isDeed(cue, content) ? new Cue(cue.words(), "n", false) : cue;
    add(told, vg, new Range(cueFrom(vg), end), source, content, Contents.NONE, bridgeRange(end, bridge));
    used[g] = true;
    return true;
  }

  /** The content without what others say or do, or whom it is told of does. */
  private Range ended(int g, Cue cue, Bridge bridge, Range source, Range all) {
    VerbGroup vg = groups.get(g);
    Range content = cut(all, g);
    if (isUnsaid(vg, cue) || Clauses.isInfinitive(line, content.from())) content = beforeOther(content);
    content = isAsserted(vg, bridge) || line.tag(bridge.to()).equals("VBN") ? beforeVerb(content) : beforeDeed(content);
    if (isAside(vg, source)) content = beforeVerb(content);
    return isModifier(vg, cue, source) && !content.isEmpty() ? beforeMainVerb(content) : content;
  }

  /** "Moreno, under fire for saying". */
  private boolean isAside(VerbGroup vg, Range source) {
    return vg.form() == VerbGroup.Form.GERUND && !source.isEmpty() && source.to() < vg.from() && line.isComma(source.to()) && line.tag(vg.from() - 1).equals("IN");
  }

  /** "called it off", "found himself drawn to it", "spoke for an hour": with these words the verb is none of saying. */
  private boolean isOtherSense(Cue cue, int end) {
    if (line.tag(end).equals("PRP") && line.tag(end + 1).equals("RP")) return true;
    boolean moved = line.tag(end + 1).equals("TO") || line.tag(end + 1).equals("IN") && !line.is(end + 1, Words.Kind.ROLE_PREPOSITION) || line.tag(end + 1).equals("VBN");
    if (line.is(end, Words.Kind.REFLEXIVE) && moved && cue.takes('c')) return true;
    boolean preposition = cue.length() > 1 && line.tag(end - 1).equals("IN");
    return preposition && line.is(end, Words.Kind.DEFINITE) && line.tag(end + 1).startsWith("JJ") && line.has(Words.Kind.TIME_UNIT, line.lower(end + 2)) && line.tag(end + 2).equals("NN");
  }

  /** "said he would stay, and the mayor left at once": a deed after ", and" ends what somebody says will or should be. */
  private Range beforeDeed(Range content) {
    int first = content.from();
    while (first < content.to() && !Nouns.isFiniteVerb(line, first)) first++;
    if (first >= content.to() || !line.tag(first).equals("MD") || line.region(first) >= 0) return content;
    for (int k = first + 1; k + 2 < content.to(); k++) {
      if (!line.isComma(k) || !line.is(k + 1, Words.Kind.ADDITIVE) || line.region(k) >= 0 && line.region(k + 1) >= 0) continue;
      int verb = Nouns.full(line, k + 2, content.to());
      if (verb == k + 2) continue;
      while (line.tag(verb).startsWith("RB")) verb++;
      if (line.tag(verb).equals("VBD") && line.region(verb) < 0 && !line.has(Words.Kind.HAVE_OR_BE, line.lower(verb))) return trimmed(content, k);
    }
    return content;
  }

  /** "Moreno, under fire for saying that the pier is old, released a statement": an aside ends at the comma before the verb of its noun. */
  private Range beforeVerb(Range content) {
    for (int k = content.from() + 1; k + 1 < content.to(); k++) if (line.isComma(k) && (line.tag(k + 1).equals("VBN") || Clauses.isVerbNext(line, k + 1))) return trimmed(content, k);
    return content;
  }

  /** "warned the crew against sailing", "urged a longer rest": what somebody is warned of, what no one is but is urged. */
  private Range topic(VerbGroup vg, Cue cue, int end) {
    if (!cue.takes('a') || !cue.asserts() || vg.form() == VerbGroup.Form.INFINITIVE) return Contents.NONE;
    int np = Nouns.full(line, end, line.size());
    int from = np;
    for (int k = end + 1; k < np; k++) if (line.is(k, Words.Kind.WARNED_OF)) from = Math.min(from, k);
    if (np > end && line.is(from, Words.Kind.WARNED_OF) && line.region(from) < 0 && (Nouns.starts(line, from + 1) || line.tag(from + 1).equals("VBG"))) return new Range(from, Limits.nounPhrase(line, from + 1, stopAt(from)));
    if (!cue.takes('n') || np == end || line.region(end) >= 0 || Voices.canSpeak(line, new Range(end, Nouns.base(line, end)))) return Contents.NONE;
    return new Range(end, Limits.nounPhrase(line, end, stopAt(end)));
  }

  private int stopAt(int k) {
    int e = k;
    while (e < line.size() && !line.isStop(e) && !line.is(e, ";") && !line.isDash(e)) e++;
    return e;
  }

  /** "said is", "say would": a finite verb comes right after the cue. */
  private boolean isAsserted(VerbGroup vg, Bridge bridge) {
    return vg.finite() && !vg.negated() && Nouns.isFiniteVerb(line, bridge.to()) && line.region(bridge.to()) == line.region(vg.head());
  }

  /** "denied the motion", "claimed four lives": what is done with such a thing is not said. */
  private boolean isDeed(Cue cue, Range content) {
    if (!cue.asserts() || !cue.takes('n') || line.region(content.from()) >= 0 || hasFinite(content.from(), content.to())) return false;
    int head = Nouns.base(line, content.from()) - 1;
    return head >= content.from() && line.has(Words.Kind.DEED, cue.words() + "=" + line.lemma(head));
  }

  /**
   * Nobody says it: "no group claimed responsibility", "told cheering supporters", "Ruling party loses majority"; nor does one quoted speak for a "he" or "they" of whom
   * he tells.
   */
  private boolean isNobodys(int g, VerbGroup vg, Range source) {
    if (!source.isEmpty() && line.has(Words.Kind.NOBODY, line.lower(source.from())) && line.region(vg.head()) == line.region(source.from())) return true;
    boolean quoted = line.region(vg.head()) >= 0;
    if (quoted && source.size() == 1 && line.tag(source.from()).equals("PRP") && !line.has(Words.Kind.FIRST_PERSON, line.lower(source.from()))) return true;
    if (!line.lower(vg.head()).endsWith("ing")) return false;
    boolean addressed = g > 0 && groups.get(g - 1).to() == vg.from() && Nouns.isNoun(line.tag(vg.to())) && !cues(groups.get(g - 1)).isEmpty();
    return addressed || vg.from() == 0 && source.isEmpty() && line.sentence().zone() != Zone.BODY;
  }

  /** "did not say", "declined to say". */
  private boolean isUnsaid(VerbGroup vg, Cue cue) {
    return vg.negated() || line.has(Words.Kind.UNSAID, cue.words().split(" ")[0]) || vg.form() == VerbGroup.Form.INFINITIVE && line.has(Words.Kind.UNSAID, line.lemma(vg.from() - 1));
  }

  /** "the men urging sailors to stay", "the men who wanted to stay": a clause inside the subject of another verb. */
  private boolean isModifier(VerbGroup vg, Cue cue, Range source) {
    boolean who = source.size() == 1 && source.to() <= vg.from() && (line.tag(source.from()).startsWith("W") || line.is(source.from(), Words.Kind.RELATIVE)) && Nouns.isNoun(line.tag(source.from() - 1));
    return who || cue.asserts() && vg.form() == VerbGroup.Form.GERUND && Nouns.isNoun(line.tag(vg.from() - 1));
  }

  /** "urging sailors to stay | were not glad": an infinitive ends before the verb whose subject it stands in. */
  private Range beforeMainVerb(Range content) {
    int to = content.from();
    while (to < content.to() && !line.tag(to).equals("TO")) to++;
    for (int k = content.from(); k < to; k++) if (Nouns.isFiniteVerb(line, k)) return content;
    for (int k = to + 2; k < content.to(); k++) {
      if (line.isComma(k) || line.tag(k).startsWith("W") || line.tag(k).equals("CC") || line.is(k, Words.Kind.SUBORDINATOR) || line.is(k, Words.Kind.NOMINATIVE) || line.is(k, Words.Kind.COMPLEMENTISER)) return content;
      if (Nouns.isFiniteVerb(line, k) && cues(groups, to).isEmpty()) return trimmed(content, k);
    }
    return content;
  }

  /** Cues of the verb group that begins at the place. */
  private List<Cue> cues(List<VerbGroup> all, int from) {
    return all.stream().filter(v -> (v.verb() == from || v.from() == from) && !v.passive()).findFirst().map(this::cues).orElse(List.of());
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
      if ((line.is(s, Words.Kind.WITH) || s > 0 && besideOther(vg) == s - 1) && s < vg.from() - 1) return new Range(s + 1, vg.from());
    }
    if (!own) {
      Voice first = null;
      for (Voice v : voices) {
        if (line.isComma(vg.from() - 1) && Subjects.isSide(line, v.source())) continue;
        boolean ends = v.cue().from() < vg.from() && line.region(v.cue().from()) == line.region(vg.from()) && v.end() <= vg.from() && v.end() >= vg.from() - 3;
        if (ends && (first == null || v.cue().from() < first.cue().from())) first = v;
      }
      if (first != null) return first.source();
    }
    return Subjects.of(line, groups, g);
  }

  private static boolean isOwn(Range source, VerbGroup vg) {
    return !source.isEmpty() && source.to() <= vg.from() && vg.from() - source.to() < 8;
  }
}
