package org.stemma.reconcile;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeSet;
import org.stemma.language.WordList;
import org.stemma.model.Cite;
import org.stemma.model.FigureMark;
import org.stemma.model.FigureRow;
import org.stemma.model.Prose;
import org.stemma.model.Zone;

/**
 * Numbers on which reports agree: the readings of one row that can all be true of one number, in two reports or more.
 * "at least 31 dead" and "more than 30 people are dead" agree with 31. Each is cited wherever a report gives it. A number that two reporters
 * would not give by chance is known by itself, any other by the further words that its readings share. Beside a denial it
 * may stand only to be denied, and so it may in a report that denies what others tell with it: there it is left out.
 */
final class FigurePoints {
  /** Counts up to this are told of many things. */
  private static final int SMALL = 12;
  /** Numbers from which, or with a fraction, one thing counted is enough to know the fact by. */
  private static final int LARGE = 1000;
  /** How far above its bound a number may lie: "more than 30" of 31, not of 50. */
  private static final double ABOVE = 1.1;

  private FigurePoints() {}

  /**
   * @param told readings of the row
   * @param readings the clauses around them, by report
   */
  record Fact(FigureRow row, List<FigureRow.Reading> told, List<Cite> readings) {
    /** A number that two would not give by chance. */
    boolean isKnownAlone() {
      return told.stream().allMatch(r -> r.figure().quantity().value().stream().anyMatch(v -> isTelling(r.figure(), v)));
    }

    List<Cite> places() {
      return told.stream().map(FigureRow.Reading::cite).toList();
    }
  }

  record Telling(FigureRow.Reading reading, Cite clause, Set<String> words, Set<String> outcomes) {
    boolean isTold(Telling other) {
      int common = 0;
      for (String w : words) if (other.words.contains(w) && ++common > 1) return true;
      return false;
    }
  }

  static List<Fact> of(Ground ground, List<FigureRow> rows) {
    List<Fact> out = new ArrayList<>();
    List<Denials.Denial> denials = Denials.all(ground);
    for (FigureRow row : rows) {
      if (Clocking.is(row)) continue;
      List<Telling> left = new ArrayList<>();
      for (FigureRow.Reading r : row.readings()) if (r.figure().zone() == Zone.BODY && !Denials.isNear(ground, r.cite())) left.add(telling(ground, r));
      boolean still = row.relation() != FigureRow.Relation.EVOLVING;
      boolean one = isOneNumber(left);
      TellingSorts sorts = new TellingSorts(left, (a, b) -> agrees(a.reading().figure(), b.reading().figure()) && (still || one || !isOtherTime(a.reading(), b.reading())) && isOneFact(a, b, one));
      for (List<Telling> fact = largest(left, sorts); !fact.isEmpty(); fact = largest(left, sorts)) {
        left.removeAll(new HashSet<>(fact));
        List<Cite> clauses = fact.stream().map(Telling::clause).toList();
        List<Telling> told = fact.stream().filter(t -> denials.stream().noneMatch(d -> d.concerns(t.reading().report(), clauses))).toList();
        if (reports(told) > 1) out.add(fact(row, told));
      }
    }
    return out;
  }

  private static Telling telling(Ground ground, FigureRow.Reading r) {
    Cite clause = ground.clause(r.cite());
    Prose p = ground.report(r.report()).prose();
    int[] range = p.tokens().range(clause.span());
    Set<String> words = new TreeSet<>();
    for (int t = range[0]; t < range[1]; t++) {
      if ((p.tag(t).startsWith("N") || p.tag(t).startsWith("V")) && !ground.language.words(WordList.STOP_WORDS).contains(p.lemma(t))) words.add(p.lemma(t));
    }
    if (r.figure().measure() != FigureMark.Measure.COUNT && !r.figure().base().isEmpty()) words.add(r.figure().base());
    return new Telling(r, clause, words, Fates.of(ground, clause, r.figure()));
  }

  /** Around one reading, all that may be the same number told again; the most reports, the earliest of these. Empty when fewer than two. */
  private static List<Telling> largest(List<Telling> all, TellingSorts sorts) {
    List<Telling> best = List.of();
    Set<Integer> done = new HashSet<>();
    for (Telling middle : all) {
      if (sorts.fit(middle, middle) && !done.add(sorts.of(middle))) continue;
      List<Telling> around = all.stream().filter(t -> t == middle || sorts.fit(middle, t)).toList();
      if (reports(around) > Math.max(1, reports(best))) best = around;
    }
    return best;
  }

  private static long reports(List<Telling> tellings) {
    return tellings.stream().map(t -> t.reading().report()).distinct().count();
  }

  /** The same number, or a bound right below it. */
  private static boolean agrees(FigureMark exact, FigureMark other) {
    OptionalDouble v = exact.quantity().value();
    OptionalDouble w = other.quantity().value();
    if (v.isEmpty() || w.isEmpty()) return v.isEmpty() && w.isEmpty() && exact.quantity().low().equals(other.quantity().low()) && exact.quantity().high().equals(other.quantity().high());
    if (v.getAsDouble() == w.getAsDouble()) return true;
    return switch (other.quantity().bound()) {
      case AT_LEAST, MORE_THAN -> w.getAsDouble() > SMALL && w.getAsDouble() < v.getAsDouble() && v.getAsDouble() <= ABOVE * w.getAsDouble();
      case EXACT, AT_MOST, FEWER_THAN, ABOUT, RANGE, VAGUE -> false;
    };
  }

  /** @param one all readings of the row have one number */
  private static boolean isOneFact(Telling a, Telling b, boolean one) {
    if (Fates.areApart(a.outcomes(), b.outcomes())) return false;
    if (a.isTold(b) || one && !a.outcomes().isEmpty() && a.outcomes().equals(b.outcomes())) return true;
    OptionalDouble v = a.reading().figure().quantity().value();
    if (v.isEmpty() || !isTelling(a.reading().figure(), v.getAsDouble())) return false;
    if (one) return true;
    if (v.getAsDouble() % 10 != 0 && !a.outcomes().isEmpty() && a.outcomes().equals(b.outcomes())) return true;
    return sameThing(a.reading().figure(), b.reading().figure()) && isRare(v.getAsDouble());
  }

  private static boolean isRare(double value) {
    return value >= LARGE || value != Math.rint(value);
  }

  private static boolean isOneNumber(List<Telling> row) {
    return row.stream().map(t -> t.reading().figure().quantity().value()).distinct().count() == 1;
  }

  /** Where the number moves, a number of another day is another number. */
  private static boolean isOtherTime(FigureRow.Reading a, FigureRow.Reading b) {
    return a.asOf().isPresent() && b.asOf().isPresent() && (Relations.isBefore(a.asOf().get(), b.asOf().get()) || Relations.isBefore(b.asOf().get(), a.asOf().get()));
  }

  /** One noun is counted, or one of the two leaves it out. */
  private static boolean sameThing(FigureMark a, FigureMark b) {
    return a.measure() == b.measure() && (a.measure() != FigureMark.Measure.COUNT || a.counted().equals(b.counted()) || a.counted().isEmpty() || b.counted().isEmpty());
  }

  /** Counts and sums that two reporters would not give by chance; how long, how old and which in order say too little. */
  private static boolean isTelling(FigureMark f, double value) {
    return switch (f.measure()) {
      case DURATION, AGE, RANK, RATIO, CLOCK, OTHER -> false;
      case DISTANCE -> value != Math.rint(value);
      case COUNT -> value > SMALL && !f.counted().isEmpty();
      case MONEY, PERCENT, PERCENTAGE_POINTS, AREA, WEIGHT, VOLUME, SPEED, TEMPERATURE, SCORE -> value > 2;
    };
  }

  private static Fact fact(FigureRow row, List<Telling> tellings) {
    List<Telling> sorted = tellings.stream().sorted(Comparator.comparingInt((Telling t) -> Ground.number(t.reading().report())).thenComparing(t -> t.clause().span())).toList();
    return new Fact(row, sorted.stream().map(Telling::reading).toList(), sorted.stream().map(Telling::clause).distinct().toList());
  }
}
