package org.stemma.annotate.quote;

import java.util.List;
import java.util.Optional;
import org.stemma.model.Prose;
import org.stemma.model.Sentence;

/** Who is named beside a quotation that no cue governs: announced before a colon, signed behind a dash, or the subject of what stands before. Ranges count tokens of the text. */
final class Introductions {
  /** How many sentences before a quotation its announcement may stand, captions and the like between them. */
  private static final int NEAR = 4;
  /** Tokens of a signature, its dash included. */
  private static final int SIGNATURE = 14;
  private final Prose prose;
  private final int[] regions;
  private final List<Line> lines;
  private final QuotedForm form;
  private final Speech speech;

  Introductions(Prose prose, int[] regions, List<Line> lines, QuotedForm form, Speech speech) {
    this.prose = prose;
    this.regions = regions;
    this.lines = lines;
    this.form = form;
    this.speech = speech;
  }

  /** "Patience is all." — Anna Moreno: the name after a dash, to the end of the sentence. */
  Optional<Range> signed(Quoted r) {
    int dash = r.last() + (r.closed() ? 1 : 0);
    if (dash + 1 >= prose.tokens().size() || !isDash(prose.tokens().word(dash))) return Optional.empty();
    int s = prose.sentenceAt(prose.tokens().begin(dash));
    if (s < 0) return Optional.empty();
    int end = prose.sentences().get(s).last();
    while (end > dash + 1 && prose.tokens().word(end - 1).equals(".")) end--;
    if (end - dash > SIGNATURE || !prose.tag(dash + 1).startsWith("NNP") && !prose.tag(dash + 1).startsWith("JJ")) return Optional.empty();
    for (int k = dash + 1; k < end; k++) if (prose.tag(k).startsWith("VB") || regions[k] != -1) return Optional.empty();
    return Optional.of(new Range(dash + 1, end));
  }

  private static boolean isDash(String w) {
    return w.equals("\u2014") || w.equals("\u2013") || w.equals("--") || w.equals("-");
  }

  /** "Anna Moreno, a reporter, told us what she saw:" and the quotation in the next paragraph; captions and the like between them do not part them. */
  Optional<Range> announced(Quoted r) {
    int at = form.line(r);
    Sentence quotation = prose.sentences().get(at);
    int s = at - 1;
    while (s >= 0 && s > at - NEAR && prose.sentences().get(s).zone() != quotation.zone()) s--;
    if (s < 0) return Optional.empty();
    Line line = lines.get(s);
    if (!line.is(line.size() - 1, ":")) return Optional.empty();
    List<VerbGroup> groups = VerbGroup.of(line);
    for (int g = 0; g < groups.size(); g++) {
      Range who = Subjects.of(line, groups, g);
      if (!who.isEmpty() && !line.tag(who.from()).startsWith("W")) return Optional.of(line.tokens(who));
    }
    return Optional.empty();
  }

  /** Subject of the verb before the quotation in its sentence, or of the sentence before. */
  Optional<Range> subject(Quoted r) {
    int s = form.line(r);
    Line line = lines.get(s);
    Optional<Draft> told = speech.lastOf(s).filter(d -> d.begin() < r.first());
    if (told.isPresent()) return told.get().source();
    Optional<Range> own = subjectBefore(line, r.first(), !announces(line, r));
    if (own.isPresent() || s == 0) return own;
    Optional<Draft> before = speech.lastOf(s - 1);
    return before.isPresent() ? before.get().source() : lastSubject(lines.get(s - 1), line);
  }

  private static Optional<Range> lastSubject(Line before, Line line) {
    return before.sentence().paragraph() + 1 >= line.sentence().paragraph() ? subjectBefore(before, Integer.MAX_VALUE, true) : Optional.empty();
  }

  /** 'the sign reads, "..."', 'a sign warned of talk: "..."': a colon, or a verb, right before the quotation. */
  private static boolean announces(Line line, Quoted r) {
    int k = line.placeOf(r.first());
    if (line.isComma(k - 1)) k--;
    return line.is(k - 1, ":") || line.tag(k - 1).startsWith("VB");
  }

  /** @param speaks true for one who can speak, not "the expectations" */
  private static Optional<Range> subjectBefore(Line line, int token, boolean speaks) {
    List<VerbGroup> groups = VerbGroup.of(line);
    for (int g = groups.size() - 1; g >= 0; g--) {
      VerbGroup vg = groups.get(g);
      if (line.token(vg.head()) >= token || line.region(vg.head()) >= 0) continue;
      Range s = Subjects.of(line, groups, g);
      if (s.isEmpty() || line.tag(s.from()).startsWith("W") || line.is(s.from(), Words.Kind.RELATIVE)) continue;
      boolean many = token < Integer.MAX_VALUE && line.tag(s.to() - 1).equals("NNS");
      if (!speaks || Voices.canSpeak(line, s) || many) return Optional.of(line.tokens(s));
    }
    return Optional.empty();
  }
}
