package org.stemma.annotate.quote;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What somebody passes on for another: "the Herald quoted Ruiz as saying ...", "the Herald, citing officials, reported ...". */
final class Relayed extends LineReading {
  Relayed(LineReading line) {
    super(line);
  }

  /** "quoted Ruiz as saying that ...", "Ruiz was quoted by the Herald as saying ...", '"...," the Herald quoted Ruiz as saying'. */
  void quotedAs() {
    for (int g = 1; g < groups.size(); g++) {
      VerbGroup saying = groups.get(g);
      int as = saying.from() - 1;
      if (saying.form() != VerbGroup.Form.GERUND || !line.is(as, Words.Kind.ROLE_PREPOSITION)) continue;
      VerbGroup quoting = groups.get(g - 1);
      if (!line.has(Words.Kind.QUOTING, line.lemma(quoting.head())) || as - quoting.to() > 12) continue;
      for (Cue cue : cues(saying)) if (cue.asserts() && (cue.takes('c') || cue.takes('q')) && quotedAs(g, quoting, saying, cue, as)) break;
    }
  }

  private boolean quotedAs(int g, VerbGroup quoting, VerbGroup saying, Cue cue, int as) {
    boolean passive = quoting.passive() || quoting.form() == VerbGroup.Form.PARTICIPLE;
    Range subject = Subjects.left(line, quoting.from());
    Range who = passive ? subject : new Range(quoting.to(), as);
    Range whom = passive ? agent(quoting.to(), as) : subject;
    if (who.isEmpty() || !Nouns.starts(line, who.from())) return false;
    int end = cueEnd(saying, cue);
    Bridge bridge = Bridges.of(line, saying, cue, end);
    Range content = Contents.right(line, groups, g, cue, bridge, -1);
    int before = subject.isEmpty() ? -1 : subject.from() - 1;
    if (content.isEmpty() && before > 0 && (line.isComma(before) || line.quoteEndsBefore(before + 1))) content = frontContent(before);
    if (content.isEmpty()) return false;
    if (whom.isEmpty()) whom = agent(bridge.to(), line.size());
    add(cue, saying, new Range(cueFrom(saying), end), who, content, Contents.NONE, bridgeRange(end, bridge));
    out.add(out.removeLast().passedOnBy(whom.isEmpty() ? Optional.empty() : Optional.of(tokens(whom))));
    used[g] = true;
    used[g - 1] = true;
    return true;
  }

  /** "by the Herald" between two places. */
  private Range agent(int from, int to) {
    for (int k = from; k < to && k < from + 3; k++) {
      int e = Nouns.full(line, k + 1, to);
      if (line.is(k, Words.Kind.AGENT) && e > k + 1) return new Range(k + 1, e);
    }
    return Contents.NONE;
  }

  /** "The Herald, citing officials, reported that ...": the officials say it, the Herald passes it on. */
  void citing() {
    for (int g = 0; g < groups.size(); g++) {
      VerbGroup vg = groups.get(g);
      if (isAside(vg) && line.has(Words.Kind.CITING, line.lemma(vg.head()))) {
        Range who = cited(vg.to());
        if (!who.isEmpty()) passOn(g, who);
      } else if (vg.form() == VerbGroup.Form.PARTICIPLE && line.isComma(vg.from() - 1) && line.has(Words.Kind.QUOTING, line.lemma(vg.head()))) {
        Range by = agent(vg.to(), line.size());
        if (!by.isEmpty()) passedOnBy(tokens(new Range(vg.from(), vg.to())), tokens(by));
      }
    }
  }

  /** "citing ..." after a comma or first, "which cited ...". */
  private boolean isAside(VerbGroup vg) {
    if (vg.form() == VerbGroup.Form.GERUND) return vg.from() == 0 || line.isComma(vg.from() - 1);
    return vg.finite() && Nouns.isWho(line, vg.from() - 1);
  }

  /** "Officials, quoted by state radio, said". */
  private void passedOnBy(Range quoted, Range by) {
    out.removeIf(d -> d.cue().isPresent() && d.cue().get().from() <= quoted.from() && quoted.to() <= d.cue().get().to());
    out.replaceAll(d -> d.entry().asserts() && d.via().isEmpty() && d.source().isPresent() && d.source().get().from() < quoted.from() && quoted.to() <= d.source().get().to() + 4 ? d.passedOnBy(Optional.of(by)) : d);
  }

  /** The noun phrase at k to its comma, when it is of somebody or something that speaks. */
  private Range cited(int k) {
    int e = Nouns.full(line, k, line.size());
    int head = Nouns.base(line, k) - 1;
    if (e == k || head < k || !line.isSpeaker(head)) return Contents.NONE;
    if (line.tag(e).equals("VBN") || Nouns.isWho(line, e)) e = clauseEnd(e);
    return new Range(k, e);
  }

  private void passOn(int g, Range who) {
    Range by = subjectOf(g);
    if (by.isEmpty()) return;
    List<Draft> now = new ArrayList<>();
    Range words = tokens(by);
    Range citing = tokens(new Range(groups.get(g).from(), groups.get(g).to()));
    for (Draft d : out) {
      boolean own = d.cue().isPresent() && d.cue().get().from() <= citing.from() && citing.to() <= d.cue().get().to();
      if (own) continue;
      now.add(d.entry().asserts() && d.source().filter(words::equals).isPresent() && d.via().isEmpty() ? d.passedOn(tokens(who)) : d);
    }
    out.clear();
    out.addAll(now);
  }

  /** Who cites: the speaker named last before, or the subject that comes after an opening "Citing officials,". */
  private Range subjectOf(int g) {
    VerbGroup vg = groups.get(g);
    Range best = Contents.NONE;
    for (Voice v : voices) {
      if (line.tag(v.source().from()).startsWith("W") || v.cue().from() <= vg.from() && vg.from() < v.cue().to()) continue;
      boolean nearer = best.isEmpty() || Math.abs(v.source().from() - vg.from()) < Math.abs(best.from() - vg.from());
      if (line.region(v.cue().from()) == line.region(vg.from()) && nearer) best = v.source();
    }
    return best;
  }
}
