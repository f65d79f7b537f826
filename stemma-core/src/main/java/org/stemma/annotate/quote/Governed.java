package org.stemma.annotate.quote;

/** Who said it first, then the content: "officials said that ...". */
final class Governed extends LineReading {
  private final Passives passives;

  Governed(LineReading line) {
    super(line);
    this.passives = new Passives(line);
  }

  void forward(int g) {
    VerbGroup vg = groups.get(g);
    for (Cue cue : cues(vg)) {
      int end = cueEnd(vg, cue);
      if (vg.passive() && passives.passive(g, vg, cue, end)) return;
      if (vg.passive()) continue;
      if (vg.form() == VerbGroup.Form.PARTICIPLE && !Subjects.isFinite(line, vg)) {
        boolean told = cue.takes('A') && (vg.from() == 0 || line.is(vg.from() - 1, Words.Kind.WHEN));
        if ((told || line.is(end, Words.Kind.AGENT) || line.is(end, Words.Kind.ROLE_PREPOSITION) && cue.takes('n') && !cue.takes('c')) && passives.passive(g, vg, cue, end)) return;
        continue;
      }
      if (line.has(Words.Kind.SEEMING, cue.words())) {
        if (vg.finite() && passives.seeming(g, vg, end)) return;
        continue;
      }
      Range source = source(g, vg);
      if (isNobodys(g, vg, source)) return;
      Bridge bridge = Bridges.of(line, vg, cue, end);
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
    return addressed || vg.from() == 0 && source.isEmpty() && line.sentence().zone() != org.stemma.model.Zone.BODY;
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
      if (line.is(s, Words.Kind.WITH) && s < vg.from() - 1) return new Range(s + 1, vg.from());
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
