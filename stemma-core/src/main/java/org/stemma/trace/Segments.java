package org.stemma.trace;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.stemma.model.Origin;
import org.stemma.model.Paragraph;
import org.stemma.model.Prose;
import org.stemma.model.Segment;
import org.stemma.model.Sentence;
import org.stemma.model.Zone;
import org.stemma.text.Span;

/** Cuts a report by whose text it is. Every character stands in one segment; white space goes with what is before it. */
final class Segments {
  private Segments() {}

  /** Where a stretch begins and whose it is. */
  private record Start(int at, Optional<String> origin, Segment.Kind kind) {}

  static List<Segment> of(Wording w, List<Attribution.Ascribed> lines, Map<String, Origin> origins) {
    List<Start> starts = starts(w, lines, origins);
    int end = w.marked().report().text().length();
    List<Segment> out = new ArrayList<>();
    for (int i = 0; i < starts.size(); ) {
      int j = i + 1;
      while (j < starts.size() && same(starts.get(i), starts.get(j))) j++;
      int from = out.isEmpty() ? 0 : starts.get(i).at();
      int to = j < starts.size() ? starts.get(j).at() : end;
      out.add(new Segment(w.id(), new Span(from, to), starts.get(i).origin(), starts.get(i).kind()));
      i = j;
    }
    if (out.isEmpty() && end > 0) out.add(new Segment(w.id(), new Span(0, end), Optional.empty(), Segment.Kind.FURNITURE));
    return out;
  }

  private static boolean same(Start x, Start y) {
    return x.kind() == y.kind() && x.origin().equals(y.origin());
  }

  private static List<Start> starts(Wording w, List<Attribution.Ascribed> lines, Map<String, Origin> origins) {
    Prose prose = w.marked().prose();
    List<Start> out = new ArrayList<>();
    int line = 0;
    int sentence = 0;
    for (int p = 0; p < prose.paragraphs().size(); p++) {
      Paragraph paragraph = prose.paragraphs().get(p);
      boolean counts = paragraph.zone() == Zone.BODY || paragraph.zone() == Zone.CAPTION;
      if (!counts) out.add(new Start(paragraph.span().begin(), Optional.empty(), Segment.Kind.FURNITURE));
      for (; sentence < prose.sentences().size() && prose.sentences().get(sentence).paragraph() == p; sentence++) {
        Sentence s = prose.sentences().get(sentence);
        if (line >= w.sentences().length || w.sentences()[line] != sentence) continue;
        Attribution.Ascribed a = lines.get(line++);
        out.add(new Start(s.span().begin(), Optional.ofNullable(origins.get(a.key())).map(Origin::id), a.kind()));
      }
    }
    return out;
  }
}
