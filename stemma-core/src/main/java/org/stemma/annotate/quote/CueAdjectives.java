package org.stemma.annotate.quote;

import java.util.List;

/** Adjectives that tell what somebody feels or is sure of: "are confident that ...", "is opposed to the sale". */
final class CueAdjectives extends LineReading {
  CueAdjectives(LineReading line) {
    super(line);
  }

  void adjectives() {
    for (int g = 0; g < groups.size(); g++) {
      VerbGroup vg = groups.get(g);
      int k = adjective(vg);
      if (k < 0 || used[g] && vg.head() != k) continue;
      for (Cue cue : lexicon.adjectives().getOrDefault(line.lower(k), List.of())) if (standsAt(k, cue) && adjective(g, k, cue)) break;
    }
  }

  /** Place of the first word after a copula and its adverbs, or of the participle in "are worried"; -1 when there is no copula. */
  private int adjective(VerbGroup vg) {
    if (vg.passive() && !lexicon.adjectives().getOrDefault(line.lower(vg.head()), List.of()).isEmpty()) return vg.head();
    if (!line.has(Words.Kind.COPULA, line.lemma(vg.head()))) return -1;
    int k = vg.to();
    while (line.tag(k).startsWith("RB") && !lexicon.adjectives().containsKey(line.lower(k))) k++;
    return k < line.size() ? k : -1;
  }

  private boolean standsAt(int k, Cue cue) {
    String[] words = cue.words().split(" ");
    for (int i = 0; i < words.length; i++) if (!line.is(k + i, words[i])) return false;
    return true;
  }

  private boolean adjective(int g, int k, Cue cue) {
    VerbGroup vg = groups.get(g);
    int p = k + cue.length();
    Range source = Subjects.of(line, groups, g);
    if (source.isEmpty() || source.size() == 1 && (line.is(source.from(), Words.Kind.DUMMY) || line.is(source.from(), Words.Kind.EXISTENTIAL))) return false;
    Range content = content(g, p, cue, isOwn(source, vg) ? source.from() : -1);
    if (content.isEmpty()) return false;
    out.add(draft(cue, vg, new Range(cueFrom(vg), p), source, List.of(content), Contents.NONE));
    mark(content);
    return true;
  }

  private Range content(int g, int p, Cue cue, int sourceFrom) {
    Range content = Contents.right(line, groups, g, cue, new Bridge(p, Contents.NONE, Contents.NONE), sourceFrom);
    if (!content.isEmpty() || !cue.takes('n')) return content;
    return Contents.right(line, groups, g, new Cue("", "ngc", false), new Bridge(p, Contents.NONE, Contents.NONE), sourceFrom);
  }

  private static boolean isOwn(Range source, VerbGroup vg) {
    return source.to() <= vg.from() && vg.from() - source.to() < 8;
  }
}
