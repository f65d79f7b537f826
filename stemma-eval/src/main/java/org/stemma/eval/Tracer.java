package org.stemma.eval;

import java.util.ArrayList;
import java.util.List;
import org.stemma.annotate.Proses;
import org.stemma.english.English;
import org.stemma.language.Language;
import org.stemma.model.Lineage;
import org.stemma.model.Marked;
import org.stemma.model.Report;
import org.stemma.model.Story;
import org.stemma.trace.Tracing;

/** Traces reports that stand alone: no names, figures or statements are read in them. */
final class Tracer {
  private final Language english = English.load();

  Language language() {
    return english;
  }

  Marked mark(Report report) {
    return new Marked(report, Proses.of(report, english), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of());
  }

  Lineage of(List<Report> reports) {
    List<Marked> marked = new ArrayList<>();
    for (Report r : reports) marked.add(mark(r.numbered("r" + (marked.size() + 1))));
    return Tracing.of(new Story("s1", marked, List.of()), english);
  }
}
