package org.stemma.read.clean;

import java.util.Optional;
import org.stemma.model.Credit;
import org.stemma.model.Furniture.Kind;
import org.stemma.model.Notice;
import org.stemma.text.Span;

/** Takes furniture that a rule of the reader knows by its words, and captions printed twice. */
final class Ruled {
  private Ruled() {}

  /** Applies the rules to a unit; true when all of it, or its label, is furniture and the rest is not for others to read. */
  static boolean take(Draft draft, Unit unit) {
    Optional<Rule.Fit> found = Rule.of(unit.folded());
    if (found.isEmpty()) return false;
    Rule.Fit fit = found.get();
    Span part = unit.within(fit.part());
    String[] kind = fit.kind().split("\\.");
    switch (kind[0]) {
      case "NOTICE" -> {
        draft.notices.add(new Notice(Notice.Kind.valueOf(kind[1]), part));
        draft.add(Kind.NOTICE, part);
      }
      case "CREDIT" -> {
        draft.add(Kind.CREDIT, part);
        draft.credits.addAll(Credits.in(unit.folded(), Credit.Kind.valueOf(kind[1]), part, draft.own()));
      }
      default -> draft.add(Kind.valueOf(kind[0]), part);
    }
    fit.credit().ifPresent(c -> photo(draft, unit, c));
    return part.equals(unit.span());
  }

  private static void photo(Draft draft, Unit unit, Span within) {
    Span span = unit.within(within);
    draft.add(Kind.CREDIT, span);
    draft.credits.addAll(Credits.in(within.in(unit.folded()), Credit.Kind.PHOTO, span, Optional.empty()));
  }

  /** Takes the first of a caption printed twice, the second time with its credit; true when it did. */
  static boolean takeDoubled(Draft draft, int i) {
    if (i + 1 >= draft.units.size()) return false;
    Unit unit = draft.units.get(i);
    Unit next = draft.units.get(i + 1);
    boolean twice = unit.folded().length() > 30 && unit.folded().length() < 900 && next.folded().startsWith(unit.folded()) && next.folded().length() < unit.folded().length() + 120
        && (next.folded().length() > unit.folded().length() + 3 && Rule.of(next.folded()).filter(f -> f.kind().equals("CAPTION")).isPresent());
    if (twice) draft.add(Kind.CAPTION, unit.span());
    return twice;
  }
}
