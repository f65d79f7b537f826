package org.stemma.align;

import java.util.OptionalDouble;
import org.stemma.model.FigureMark.Tally;
import org.stemma.model.Quantity.Bound;

/** How surely two figures answer one question. Weights are set by hand, in halves and tenths. */
final class RowScores {
  private RowScores() {}

  /** From here on two figures, or two groups of them on average, are of one row. */
  static final double JOIN = 1.4;
  /** "rose from 12 to 14" is joined before all else. */
  private static final double REVISION = 9;
  /** Tolls of one day that differ by more are of different happenings; so are tolls more than so many days apart. */
  private static final double TOLL = 1.45;
  private static final int LONG_APART = 45;
  /** Sentences that "those four" may point back over. */
  private static final int BACK = 2;
  /** Two of something and three of it are mostly other things, not a count that moved. */
  private static final int FEW = 4;
  /** Numbers so large are rarely equal by chance, whatever the words. */
  private static final int MANY = 10_000;

  /** What the words of two figures say for one question, whatever reports they stand in: see {@link FigureSorts}, which works each out once. */
  interface Asked {
    /** The figures themselves: what is counted, how many, what happens to it, where. */
    double told(FigureTraits a, FigureTraits b);

    /** The words around them. */
    double context(FigureTraits a, FigureTraits b);
  }

  /** @param aligned twice the likeness of a passage in which both stand at one place, 0 for none
   * @return Linkage.NEVER when they cannot */
  static double of(FigureTraits a, FigureTraits b, double aligned, Asked asked) {
    if (!comparable(a, b)) return Linkage.NEVER;
    boolean same = a.at().report().equals(b.at().report());
    boolean equal = near(a.value(), b.value());
    if (same && a.sentence() == b.sentence() && Moves.isFromTo(a, b)) return REVISION;
    if (same && a.sentence() == b.sentence() && (!equal || !a.head().equals(b.head()))) return a.isOutcome(b) && Moves.isRevised(a, b) ? -1 : Linkage.NEVER;
    if (a.family().equals("AGE") && !a.owner().isEmpty() && !b.owner().isEmpty()) return age(a, b);
    if (a.isElsewhere(b) || TwoQuestions.areTwoRanks(a, b)) return Linkage.NEVER;
    if (same && TwoQuestions.areTwo(a, b) || (aligned == 0 || !equal) && TwoQuestions.areTwoSelves(a, b)) return Linkage.NEVER;
    if (same && equal && (a.order() < b.order() ? b : a).pointsBack() && Math.abs(a.sentence() - b.sentence()) <= BACK) return JOIN + 1;
    boolean small = a.family().equals("COUNT") && !equal && a.value().isPresent() && b.value().isPresent() && Math.max(a.number(), b.number()) < FEW && !a.isOutcome(b);
    if (small && aligned == 0) return Linkage.NEVER;
    double told = asked.told(a, b);
    if (told < -.8 && aligned == 0) return told;
    double context = asked.context(a, b) + aligned;
    double against = same ? equal ? 0 : a.isOutcome(b) || value(a, b) > 0 ? .5 : SAME_REPORT : TwoQuestions.cost(a, b, context);
    return told + context - against - (isFurther(a) != isFurther(b) && !a.isOutcome(b) ? .5 : 0);
  }

  static double context(FigureTraits a, FigureTraits b, Likeness likeness) {
    return 2 * likeness.dice(a.close(), b.close()) + likeness.dice(a.near(), b.near()) + 2 * likeness.dice(a.far(), b.far());
  }

  static double told(FigureTraits a, FigureTraits b, Likeness likeness) {
    boolean equal = near(a.value(), b.value());
    double rare = a.family().equals("COUNT") || a.family().equals("DURATION") || a.family().equals(FigureTraits.ORDER) ? 0 : .4;
    double noun = noun(a, b, likeness);
    double value = value(a, b);
    return (a.ahead() != b.ahead() && (!equal || a.number() < MANY) ? -AHEAD : 0) + (equal && isSameBound(a, b) ? SAME_BOUND : 0) + (a.isPlaced() != b.isPlaced() ? -UNPLACED : 0) + (isFramedApart(a, b) ? -OTHER_FRAME : 0) + (a.family().equals("AGE") && a.owner().isEmpty() != b.owner().isEmpty() ? -UNOWNED : 0) + rare + noun + outcome(a, b) + (noun < 0 && value > 0 && a.family().equals("COUNT") && a.number() < MANY ? value / 2 : value) + place(a, b);
  }

  /** Measures, units and outcomes must not speak against it. */
  private static boolean comparable(FigureTraits a, FigureTraits b) {
    double scale = a.factor() / b.factor();
    boolean units = a.family().equals(b.family()) && scale < 61 && scale > 1 / 61.0;
    return units && (a.outcome().isEmpty() || b.outcome().isEmpty() || a.isOutcome(b));
  }

  /** What may come and what came are mostly two questions. */
  private static final double AHEAD = 1;
  /** "25 miles from the town" and "25 miles on the clock". */
  private static final double UNPLACED = 1.6;
  private static final double SAME_BOUND = .3;
  /** One report that tells two numbers of one noun mostly counts two things. */
  private static final double SAME_REPORT = 1.2;

  private static boolean isSameBound(FigureTraits a, FigureTraits b) {
    var bound = a.at().figure().quantity().bound();
    return bound == b.at().figure().quantity().bound() && bound != Bound.EXACT;
  }

  /** An age of somebody named and one of nobody in particular. */
  private static final double UNOWNED = 1.5;
  private static final double OTHER_FRAME = 1;

  private static boolean isFramedApart(FigureTraits a, FigureTraits b) {
    return !a.frame().isEmpty() && !b.frame().isEmpty() && !a.frame().equals(b.frame());
  }

  private static boolean isFurther(FigureTraits t) {
    return t.at().figure().tally() == Tally.NEW;
  }

  private static double age(FigureTraits a, FigureTraits b) {
    boolean owner = !a.owner().isEmpty() && last(a.owner()).equals(last(b.owner()));
    return owner && (near(a.value(), b.value()) || isSameRange(a, b)) ? 5 : Linkage.NEVER;
  }

  /** "between 12 and 16" twice. */
  private static boolean isSameRange(FigureTraits a, FigureTraits b) {
    var x = a.at().figure().quantity();
    var y = b.at().figure().quantity();
    return x.bound() == Bound.RANGE && y.bound() == Bound.RANGE && x.high().isPresent() && x.low().equals(y.low()) && x.high().equals(y.high());
  }

  private static String last(String name) {
    return name.substring(name.lastIndexOf(' ') + 1);
  }

  private static double noun(FigureTraits a, FigureTraits b, Likeness likeness) {
    if (a.head().isEmpty() || b.head().isEmpty()) return .1;
    if (a.head().equals(b.head())) return 1 + overlap(a, b);
    if (likeness.isSynonym(a.head(), b.head())) return .5;
    if (near(a.value(), b.value()) && (a.words().contains(b.head()) || b.words().contains(a.head()))) return .3;
    if (a.people() && b.people() && (a.anyone() || b.anyone())) return ratio(a, b) < 1.3 ? .3 : ratio(a, b) < 4 || !a.isOutcome(b) ? 0 : -1;
    if (a.people() && b.people()) return a.number() >= FEW && near(a.value(), b.value()) ? -.2 : a.isOutcome(b) ? -.5 : -1;
    return a.isOutcome(b) ? .5 : -.5;
  }

  private static double ratio(FigureTraits a, FigureTraits b) {
    double least = Math.min(a.number(), b.number());
    return least == 0 ? 1 : Math.max(a.number(), b.number()) / least;
  }

  private static double overlap(FigureTraits a, FigureTraits b) {
    if (a.words().isEmpty() || b.words().isEmpty()) return 0;
    long both = a.words().stream().filter(b.words()::contains).count();
    return both == 0 ? -.8 : .5 * both / Math.max(a.words().size(), b.words().size());
  }

  private static double outcome(FigureTraits a, FigureTraits b) {
    if (a.isOutcome(b)) return 1.5;
    return a.outcome().equals(b.outcome()) ? 0 : -.5;
  }

  /** Equal numbers speak for one question, the more the rarer they are; numbers far apart on one day against it. */
  private static double value(FigureTraits a, FigureTraits b) {
    OptionalDouble x = a.value();
    OptionalDouble y = b.value();
    if (x.isEmpty() || y.isEmpty()) return vague(a, b);
    double size = Math.max(a.number(), b.number());
    if (near(x, y) && a.family().equals(FigureTraits.ORDER)) return 0;
    if (near(x, y) && size >= MILLION) return 2.5;
    if (near(x, y) && size >= 100 && size < THOUSAND && isOneDigit(size) && a.at().figure().quantity().bound() != b.at().figure().quantity().bound()) return ROUND;
    if (near(x, y)) return size > 12 ? 2 : size > 3 ? a.family().equals("DURATION") ? 1 : 1.3 : .6;
    double least = Math.min(x.getAsDouble(), y.getAsDouble());
    double ratio = Math.max(x.getAsDouble(), y.getAsDouble()) / Math.max(1e-9, least);
    boolean hedged = a.at().figure().hedged() || b.at().figure().hedged();
    if (size >= 100 && ratio < ROUNDED && (isRounding(x.getAsDouble(), y.getAsDouble()) || isRounding(y.getAsDouble(), x.getAsDouble()) || hedged)) return 1;
    if (size >= MANY && ratio < HELD && (isHeld(a, b) || isHeld(b, a))) return .8;
    if (isCoarser(a, b) || isCoarser(b, a)) return .6;
    double far = a.family().equals("COUNT") ? -.6 : -.9;
    double apart = ratio < 1.3 ? 0 : ratio < 4 ? -.3 : far;
    if (!a.isOutcome(b) && size <= FEW && a.family().equals("COUNT")) return apart - 1.3;
    if (!a.isOutcome(b) && size >= THOUSAND && ratio >= 10) return apart - 1;
    long days = FigureTraits.daysApart(a, b);
    boolean toll = a.isOutcome(b) && least >= 8;
    return toll && (ratio > TOLL && days <= 1 || days > LONG_APART) ? apart - 2.5 : apart;
  }

  /** "close to 100" and "at least a hundred": everybody's number. */
  private static final double ROUND = .8;

  private static boolean isOneDigit(double number) {
    double power = Math.pow(10, Math.floor(Math.log10(number)));
    return Math.rint(number / power) * power == number;
  }

  /** Counts so large are of different wholes when one is ten times the other. */
  private static final double THOUSAND = 1000;
  /** Equal numbers from here on are hardly equal by chance. */
  private static final double MILLION = 1e6;
  private static final double VAGUE = 200;

  /** One of the two has no number: "hundreds of thousands" and 700,000 are alike, "hundreds" and 6.8 million are not, nor are "thousands" and "dozens". */
  private static double vague(FigureTraits a, FigureTraits b) {
    if (isSameRange(a, b)) return a.at().figure().quantity().high().getAsDouble() > 12 ? 2 : 1.3;
    OptionalDouble least = a.at().figure().quantity().low();
    OptionalDouble other = b.at().figure().quantity().low();
    if (a.value().isEmpty() && b.value().isEmpty()) return least.equals(other) ? .4 : least.isPresent() && other.isPresent() && ratio(least.getAsDouble(), other.getAsDouble()) >= 10 ? -1 : -.2;
    FigureTraits open = a.value().isEmpty() ? a : b;
    double number = (open == a ? b : a).number();
    double low = open.at().figure().quantity().low().orElse(0);
    double high = open.at().figure().quantity().high().orElse(10 * low);
    if (low >= MANY && number >= low && number <= high) return a.family().equals("COUNT") ? .8 : 0;
    return low > 0 && number > 0 && (number < low / 2 || number > VAGUE * low) ? -1.5 : -.2;
  }

  private static double ratio(double x, double y) {
    return Math.max(x, y) / Math.max(1e-9, Math.min(x, y));
  }

  /** "nearly seven million" and 6.8 million. */
  private static final double ROUNDED = 1.05;

  /** "about an hour" and 79 minutes: told in a larger unit, to the whole of it. */
  private static boolean isCoarser(FigureTraits coarse, FigureTraits fine) {
    return coarse.family().equals("DURATION") && coarse.factor() > fine.factor() && coarse.at().figure().hedged() && Math.rint(fine.number() * fine.factor() / coarse.factor()) == coarse.number();
  }

  /** "more than 6 million" and 6.5 million. */
  private static final double HELD = 1.15;

  private static boolean isHeld(FigureTraits bound, FigureTraits other) {
    Bound told = bound.at().figure().quantity().bound();
    return (told == Bound.MORE_THAN || told == Bound.AT_LEAST) && other.number() > bound.number() || (told == Bound.FEWER_THAN || told == Bound.AT_MOST) && other.number() < bound.number();
  }

  /** The first has at most two digits that are no noughts, and the second rounded to its last digit is the first: 7,000 for 6,812, not 6,500 for 6,800. */
  static boolean isRounding(double round, double exact) {
    double unit = 1;
    double x = Math.abs(round);
    while (x >= 100) {
      x /= 10;
      unit *= 10;
    }
    if (x < 10 || x != Math.rint(x)) return false;
    double step = x % 10 == 0 ? 10 * unit : unit;
    return Math.abs(round - exact) <= step / 2;
  }

  private static double place(FigureTraits a, FigureTraits b) {
    if (a.family().equals("DURATION")) return 0;
    boolean shared = a.places().stream().anyMatch(b.places()::contains);
    boolean both = !a.places().isEmpty() && !b.places().isEmpty();
    if (!a.isOutcome(b)) return !both ? 0 : shared ? .5 : -.3;
    if (both) return shared ? .5 : -2.5;
    return a.places().isEmpty() && b.places().isEmpty() ? .4 : -.4;
  }

  private static boolean near(OptionalDouble x, OptionalDouble y) {
    return x.isPresent() && y.isPresent() && Math.abs(x.getAsDouble() - y.getAsDouble()) <= 1e-6 * Math.max(1, Math.abs(x.getAsDouble()));
  }
}
