package org.stemma.reconcile;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.stemma.model.Cite;
import org.stemma.model.FigureRow.Reading;
import org.stemma.model.Prose;
import org.stemma.model.Sentence;

/**
 * Readings that their own report tells as what the number was before: four in "rose from four to 11" and in "11, up from four"; of times of day the one after which the report tells that of the other
 * reports: "a curfew from 11 p.m.", then "pushed back to midnight". No day is needed to know that it moved.
 */
final class Formers {
  private Formers() {}

  private static final int STEP = 5;
  /** Words between "to" and its number: "to about 18". */
  private static final int LEAD = 2;

  static Set<Cite> of(Ground ground, List<Reading> row) {
    Set<Cite> out = new HashSet<>();
    for (Reading r : row) {
      if (isPutOff(r, row)) out.add(r.cite());
      if (isBehindFrom(ground, r) && row.stream().anyMatch(o -> o != r && o.report().equals(r.report()) && isBeside(ground, r, o))) out.add(r.cite());
    }
    return out;
  }

  /** No other report has this hour, and what its report goes on to tell is theirs. */
  private static boolean isPutOff(Reading r, List<Reading> row) {
    if (!Clocking.is(r)) return false;
    List<Reading> others = row.stream().filter(o -> !o.report().equals(r.report())).toList();
    boolean alone = others.stream().noneMatch(o -> Clocking.canBeOne(o, r));
    return alone && row.stream().anyMatch(o -> o.report().equals(r.report()) && o.figure().span().begin() > r.figure().span().begin() && others.stream().allMatch(x -> Clocking.canBeOne(x, o)));
  }

  private static boolean isBehindFrom(Ground ground, Reading r) {
    Prose p = ground.report(r.report()).prose();
    int first = p.tokens().range(r.figure().span())[0];
    return first > 0 && ground.terms.former().contains(p.tokens().lower(first - 1));
  }

  /** In one sentence and with few words between, of which the last lead to the later number or away from it: "from four to 11", "11, up from four". */
  private static boolean isBeside(Ground ground, Reading former, Reading other) {
    Prose p = ground.report(former.report()).prose();
    Optional<Sentence> s = ground.sentence(former.cite());
    if (s.isEmpty() || !s.get().span().contains(other.figure().span()) || other.figure().quantity().equals(former.figure().quantity())) return false;
    int[] a = p.tokens().range(former.figure().span());
    int[] b = p.tokens().range(other.figure().span());
    if (b[0] < a[0]) return true;
    if (b[0] - a[1] > STEP) return false;
    for (int i = Math.max(a[1], b[0] - LEAD); i < b[0]; i++) if (ground.terms.latter().contains(p.tokens().lower(i))) return true;
    return false;
  }
}
