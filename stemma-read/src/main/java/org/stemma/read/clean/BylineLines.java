package org.stemma.read.clean;

import java.util.Optional;
import org.stemma.model.Credit;
import org.stemma.model.Furniture.Kind;

/** Takes lines that name who wrote the text. */
final class BylineLines {
  private BylineLines() {}

  /**
   * @param i index of the unit
   * @param inHead above the running text, where names alone are a byline beside other furniture
   * @return true when the unit is a byline, or goes on with one
   */
  static boolean take(Draft draft, int i, boolean inHead) {
    Unit unit = draft.units.get(i);
    Optional<String> names = Bylines.after(unit.folded());
    boolean bare = inHead && names.isEmpty() && draft.headline.isPresent() && besideFurniture(draft, i) && Bylines.onlyNames(unit.folded());
    boolean again = names.isEmpty() && !draft.bylines.isEmpty() && draft.bylines.contains(unit.folded());
    boolean role = names.isEmpty() && !draft.bylines.isEmpty() && isLast(draft, Kind.BYLINE, i) && Bylines.role(unit.folded());
    if (names.isEmpty() && !bare && !again && !role) return false;
    String line = names.orElse(unit.folded());
    if (!role) Bylines.names(line).stream().filter(n -> !draft.bylines.contains(n)).forEach(draft.bylines::add);
    draft.add(Kind.BYLINE, unit.span());
    draft.credits.addAll(Credits.in(line, Credit.Kind.BYLINE, unit.span(), draft.own()));
    return true;
  }

  private static boolean isLast(Draft draft, Kind kind, int i) {
    return i > 0 && !draft.furniture.isEmpty() && draft.furniture.getLast().kind() == kind && draft.furniture.getLast().span().equals(draft.units.get(i - 1).span());
  }

  /** True when the unit before is furniture other than the headline, or the one after is furniture or a dispatch. */
  private static boolean besideFurniture(Draft draft, int i) {
    boolean before = i > 0 && !draft.furniture.isEmpty() && draft.furniture.getLast().kind() != Kind.HEADLINE && draft.furniture.getLast().span().contains(draft.units.get(i - 1).span());
    return before || i + 1 < draft.units.size() && HeadSigns.isPlain(draft.units.get(i + 1));
  }
}
