package org.stemma.annotate.quote;

import java.util.List;

/** Reads the attributions of one line, cue, source and content, by clause structure: what stands first claims its words first. */
final class Attributions extends LineReading {
  /** No sentence has more words; longer lines are lists or no prose at all. */
  private static final int LONGEST = 400;

  private Attributions(Line line, Cue.Lexicon lexicon, List<Quoted> quoted) {
    super(line, lexicon, quoted);
  }

  static List<Draft> of(Line line, Cue.Lexicon lexicon, List<Quoted> quoted) {
    return line.size() > LONGEST ? List.of() : new Attributions(line, lexicon, quoted).all();
  }

  private List<Draft> all() {
    Prefaces prefaces = new Prefaces(this);
    prefaces.accordingTo();
    prefaces.asReportedBy();
    Relayed relayed = new Relayed(this);
    relayed.quotedAs();
    Fronted fronted = new Fronted(this);
    for (int g = 0; g < groups.size(); g++) if (!used[g]) fronted.fronted(g);
    prefaces.colon();
    Governed governed = new Governed(this);
    for (int g = 0; g < groups.size(); g++) if (!used[g]) governed.forward(g);
    new CueAdjectives(this).adjectives();
    new CueNouns(this).nouns();
    relayed.citing();
    return out;
  }
}
