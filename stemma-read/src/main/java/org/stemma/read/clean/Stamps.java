package org.stemma.read.clean;

import java.util.Optional;
import org.stemma.model.Furniture.Kind;
import org.stemma.model.Notice;
import org.stemma.model.Published;
import org.stemma.read.when.DateLine;
import org.stemma.text.Span;

/** Takes the day of a text, and of its last change, from a line that states them. */
final class Stamps {
  private Stamps() {}

  /** The first stamp that is no change is the day of the text; without one, the last change is. */
  static void take(Draft draft, DateLine line, Unit unit) {
    draft.add(Kind.DATE, unit.within(line.span()));
    for (DateLine.Stamp s : line.stamps()) {
      Span cite = unit.within(s.span());
      if (s.change()) {
        draft.modified = Optional.of(s.moment());
        draft.notices.add(new Notice(Notice.Kind.UPDATE, unit.within(new Span(changeFrom(line, s), s.span().end()))));
      } else if (draft.published.date().isEmpty()) {
        draft.published = new Published(Optional.of(s.moment()), Published.Basis.STATED, "the text states it: \"" + cite.in(draft.text) + "\"", Optional.of(cite));
      }
    }
    if (draft.published.date().isEmpty() && draft.modified.isPresent()) {
      Span cite = unit.within(line.stamps().getLast().span());
      draft.published = new Published(draft.modified, Published.Basis.STATED, "the text states only when it was last changed: \"" + cite.in(draft.text) + "\"", Optional.of(cite));
    }
  }

  /** Where the label of a stamp begins: after the stamp before it. */
  private static int changeFrom(DateLine line, DateLine.Stamp stamp) {
    int at = line.stamps().indexOf(stamp);
    return at == 0 ? line.span().begin() : line.stamps().get(at - 1).span().end() + 1;
  }
}
