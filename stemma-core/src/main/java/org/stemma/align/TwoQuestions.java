package org.stemma.align;

import java.util.Collections;
import org.stemma.model.FigureMark;
import org.stemma.model.FigureMark.AsOfBasis;
import org.stemma.model.FigureMark.Measure;
import org.stemma.model.Quantity;
import org.stemma.model.Zone;

/**
 * What speaks against two different numbers answering one question. A false contradiction is worse than two rows: numbers that no bound, rounding or other
 * day explains must be told in like words, of the same persons and of one time; and a report does not contradict itself, so two numbers of one report
 * mostly answer two questions ("won 40 games", "took the final to six games").
 */
final class TwoQuestions {
  /** Share by which a number told roundly may miss the number. */
  private static final double ROUND = .06;
  /** Likeness of the words around, see {@link RowScores.Asked#context}, below which two numbers of one noun mostly count two things. */
  private static final double LIKE = 1.2;
  private static final double UNLIKE = 1;
  private static final double OTHER_PERSON = 1;
  private static final double OTHER_PERIOD = 2.5;
  private static final double OTHER_SCORE = 2;
  private static final double OTHER_LIST = 1;
  /** Times the lesser of two numbers; a slip of the pen lies nearer. */
  private static final double FAR = 1.25;

  private TwoQuestions() {}

  /** "The sixth day" and "the seventh day" are two days: an ordinal tells which one. Running numbers of those killed and of towns taken count. */
  static boolean areTwoRanks(FigureTraits a, FigureTraits b) {
    boolean ranks = a.at().figure().measure() == Measure.RANK && b.at().figure().measure() == Measure.RANK && !FigureTraits.isGrade(a.at().figure(), a.prose());
    return ranks && !a.isOutcome(b) && a.number() != b.number();
  }

  /** "I have lived here for twenty years", "I have lived here for forty years": two persons speak, each of himself. */
  static boolean areTwoSelves(FigureTraits a, FigureTraits b) {
    return a.self() && b.self() && !Owners.last(a.at().figure().speaker().name()).equals(Owners.last(b.at().figure().speaker().name()));
  }

  /** @return true when two numbers of one report cannot be of one row; tolls, which grow while they are told, and running numbers may be */
  static boolean areTwo(FigureTraits a, FigureTraits b) {
    if (!isUnexplained(a, b)) return false;
    FigureMark x = a.at().figure();
    FigureMark y = b.at().figure();
    if (x.zone() != Zone.BODY || y.zone() != Zone.BODY || x.isOfOtherSpeaker(y)) return false;
    boolean running = x.measure() == Measure.RANK || y.measure() == Measure.RANK || isToll(a, b) || Moves.isFormer(a) || Moves.isFormer(b);
    return !running && !areOfTwoDays(x, y) || Periods.areApart(a, b);
  }

  /**
   * @param context likeness of the words around
   * @return what two numbers of two reports lose of their score
   */
  static double cost(FigureTraits a, FigureTraits b, double context) {
    if (!isUnexplained(a, b) || FigureTraits.daysApart(a, b) > 0) return 0;
    double period = Periods.areApart(a, b) ? OTHER_PERIOD : 0;
    if (isToll(a, b)) return period;
    boolean apart = !a.persons().isEmpty() && !b.persons().isEmpty() && Collections.disjoint(a.persons(), b.persons());
    return period + (context < LIKE ? UNLIKE : 0) + (apart ? OTHER_PERSON : 0) + (isScore(a) ? OTHER_SCORE : 0) + (areOfTwoLists(a, b) ? OTHER_LIST : 0);
  }

  /** "40 planks in nine hours", "22 planks in four": far apart, and each told among other numbers of which none is the other's. */
  private static boolean areOfTwoLists(FigureTraits a, FigureTraits b) {
    double x = Math.abs(a.value().orElse(0));
    double y = Math.abs(b.value().orElse(0));
    return Math.max(x, y) > FAR * Math.min(x, y) && !a.listed().isEmpty() && !b.listed().isEmpty() && Collections.disjoint(a.listed(), b.listed());
  }

  /** Of all that is told to befall people and towns only years that a court gave do not add up. */
  private static boolean isToll(FigureTraits a, FigureTraits b) {
    return a.isOutcome(b) && !a.outcome().equals(Outcomes.SENTENCED);
  }

  /** Both tell a number, and the words of neither let it be the other's. */
  private static boolean isUnexplained(FigureTraits a, FigureTraits b) {
    if (isScore(a) && isScore(b) || isRange(a) && isRange(b)) return !a.at().figure().quantity().equals(b.at().figure().quantity());
    return a.value().isPresent() && b.value().isPresent() && !a.at().figure().isInOtherMoney(b.at().figure()) && !isOne(a, b);
  }

  /** "27-24", two numbers that tell one thing. */
  private static boolean isScore(FigureTraits t) {
    return t.at().figure().measure() == Measure.SCORE;
  }

  private static boolean isRange(FigureTraits t) {
    return t.at().figure().quantity().bound() == Quantity.Bound.RANGE && t.value().isEmpty();
  }

  private static boolean isOne(FigureTraits a, FigureTraits b) {
    double x = a.value().getAsDouble();
    double y = b.value().getAsDouble();
    boolean hedged = a.at().figure().hedged() || b.at().figure().hedged();
    boolean near = Math.abs(x - y) <= ROUND * Math.max(Math.abs(x), Math.abs(y));
    return x == y || holds(a.at().figure().quantity(), x, y) || holds(b.at().figure().quantity(), y, x) || near && (hedged || RowScores.isRounding(x, y) || RowScores.isRounding(y, x));
  }

  /** "More than 50" may be 52. */
  private static boolean holds(Quantity q, double bound, double other) {
    return switch (q.bound()) {
      case AT_LEAST, MORE_THAN -> other >= bound;
      case AT_MOST, FEWER_THAN -> other <= bound;
      case VAGUE, RANGE -> true;
      case EXACT, ABOUT -> false;
    };
  }

  private static boolean areOfTwoDays(FigureMark x, FigureMark y) {
    return (x.asOfBasis() == AsOfBasis.STATED || y.asOfBasis() == AsOfBasis.STATED) && !x.asOf().equals(y.asOf());
  }
}
