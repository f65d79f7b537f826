package org.stemma.annotate.quote;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.stemma.language.Language;
import org.stemma.model.NameMark;
import org.stemma.model.Prose;
import org.stemma.model.RoleMark;
import org.stemma.model.StatementMark;
import org.stemma.model.TimeMark;

/** Finds who says what. */
public final class Statements {
  private Statements() {}

  /** Version of this room's output. */
  public static final int STAGE = 18;

  /**
   * All statements in order of place; one inside another comes after it.
   *
   * @param roles definite nouns for who is named elsewhere, in order of place
   * @param names as the names room gives them; without any, runs of capitalised words stand in
   * @return empty for a language without cue words
   */
  public static List<StatementMark> of(Prose prose, List<NameMark> names, List<RoleMark> roles, List<TimeMark> times, Language language) {
    Cue.Lexicon lexicon = Cue.Lexicon.of(language);
    if (lexicon.isEmpty()) return List.of();
    List<Quoted> quoted = Quotations.of(prose, lexicon);
    Read read = read(prose, quoted, lexicon, language);
    List<Quoted> closed = closed(quoted, read.drafts());
    if (!closed.equals(quoted)) read = read(prose, closed, lexicon, language);
    List<Draft> all = Assembly.of(prose, closed, read.regions(), read.lines(), read.drafts());
    return Marking.of(prose, all, read.lines(), closed, names.isEmpty() ? NameRuns.of(prose) : names, roles, times, language);
  }

  /** The lines of a text and what is attributed in each. */
  private record Read(int[] regions, List<Line> lines, List<Draft> drafts) {}

  private static Read read(Prose prose, List<Quoted> quoted, Cue.Lexicon lexicon, Language language) {
    int[] regions = regions(prose, quoted);
    List<Line> lines = new ArrayList<>();
    for (int s = 0; s < prose.sentences().size(); s++) lines.add(Line.of(prose, language, s, regions));
    List<Draft> drafts = new ArrayList<>();
    for (Line line : lines) drafts.addAll(Attributions.of(line, lexicon, quoted));
    return new Read(regions, lines, drafts);
  }

  /** A quotation whose closing mark was lost ends where its own speaker is named: '"The port is closed, Moreno said.' */
  private static List<Quoted> closed(List<Quoted> quoted, List<Draft> drafts) {
    List<Quoted> out = new ArrayList<>();
    for (Quoted q : quoted) {
      Quoted now = q;
      for (Draft d : q.closed() ? List.<Draft>of() : drafts) {
        if (d.cue().isEmpty() || !d.entry().asserts() || d.begin() != q.first() || d.content().size() > 1) continue;
        int end = d.content().getFirst().to();
        if (end <= d.cue().get().from() && d.cue().get().to() <= q.last() && d.source().filter(w -> end <= w.from()).isPresent()) now = q.cut(end);
      }
      out.add(now);
    }
    return out;
  }

  /** For each token the number of its quoted stretch, {@link Line#MARK} for quotation marks, else -1. */
  private static int[] regions(Prose prose, List<Quoted> quoted) {
    int[] out = new int[prose.tokens().size()];
    Arrays.fill(out, -1);
    for (int i = 0; i < out.length; i++) if (Quotations.isDouble(prose.tokens().word(i))) out[i] = Line.MARK;
    for (int q = 0; q < quoted.size(); q++) {
      Quoted r = quoted.get(q);
      if (r.opened() && r.first() > 0) out[r.first() - 1] = Line.MARK;
      if (r.closed()) out[r.last()] = Line.MARK;
      for (int i = r.first(); i < r.last(); i++) if (out[i] != Line.MARK) out[i] = q;
    }
    return out;
  }
}
