package org.stemma.annotate.figure;

import java.util.ArrayList;
import java.util.List;
import org.stemma.model.Mark;
import org.stemma.text.Span;

/** The marks that touch a sentence, sentence after sentence. Sentences must be asked for in order. Cost: linear over a report. */
final class Within<M extends Mark> {
  private final List<M> marks;
  private int next;
  private List<M> open = List.of();

  /** @param marks in order of place */
  Within(List<M> marks) {
    this.marks = marks;
  }

  List<M> of(Span sentence) {
    List<M> here = new ArrayList<>();
    for (M m : open) if (m.span().end() > sentence.begin()) here.add(m);
    for (; next < marks.size() && marks.get(next).span().begin() < sentence.end(); next++) {
      if (marks.get(next).span().end() > sentence.begin()) here.add(marks.get(next));
    }
    open = here;
    return List.copyOf(here);
  }
}
