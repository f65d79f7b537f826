package org.stemma.views.told;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.function.Function;
import org.stemma.model.FigureMark;
import org.stemma.model.FigureRow;
import org.stemma.model.Quantity;
import org.stemma.model.Support;

/** Numbers in digits: thousands apart, at most three decimals, a share of thirds to twelfths as such, bounds in words. */
public final class Numbers {
  private static final int MOST_PARTS = 12;
  private static final int FEW = 3;
  /** Shares are kept to six decimals. */
  private static final double NEXT_TO = 1e-6;

  private Numbers() {}

  public static String plain(double value) {
    if (Double.isNaN(value) || Double.isInfinite(value)) return "?";
    String digits = BigDecimal.valueOf(value).setScale(3, RoundingMode.HALF_UP).stripTrailingZeros().toPlainString();
    int dot = digits.indexOf('.');
    return dot < 0 ? grouped(digits) : grouped(digits.substring(0, dot)) + digits.substring(dot);
  }

  /** What a figure tells: "2/3", which three decimals do not tell, else as digits. */
  private static String told(double value) {
    for (int parts = 3; parts <= MOST_PARTS && value > 0 && value < 1; parts++) if (isShare(value, parts)) return Math.round(value * parts) + "/" + parts;
    return plain(value);
  }

  private static boolean isShare(double value, int parts) {
    return Math.abs(value - Math.round(value * parts) / (double) parts) < NEXT_TO && Math.abs(value * 1000 - Math.round(value * 1000)) > NEXT_TO * 1000;
  }

  private static String grouped(String whole) {
    StringBuilder out = new StringBuilder(whole);
    int first = whole.startsWith("-") ? 1 : 0;
    for (int i = whole.length() - 3; i > first; i -= 3) out.insert(i, ',');
    return out.toString();
  }

  /** 0.613 → "61 %". */
  public static String percent(double share) {
    return Math.round(share * 100) + "\u00a0%";
  }

  /** "more than 200", "10\u201314", "about 4,000", "3 or more" for a vague word; "before 8:00", "about 20:30" for a time of day. */
  public static String of(FigureMark f) {
    boolean place = f.measure() == FigureMark.Measure.RANK && f.quantity().bound() == Quantity.Bound.EXACT && f.quantity().value().isPresent();
    return place ? rank(f.quantity().value().getAsDouble()) : of(f.quantity(), isClock(f));
  }

  static String of(Quantity q) {
    return of(q, false);
  }

  private static boolean isClock(FigureMark f) {
    return f.measure() == FigureMark.Measure.CLOCK;
  }

  private static String of(Quantity q, boolean clock) {
    return switch (q.bound()) {
      case EXACT -> middle(q, clock);
      case AT_LEAST -> "at least " + middle(q, clock);
      case MORE_THAN -> (clock ? "after " : "more than ") + middle(q, clock);
      case AT_MOST -> (clock ? "by " : "at most ") + middle(q, clock);
      case FEWER_THAN -> (clock ? "before " : "fewer than ") + middle(q, clock);
      case ABOUT -> "about " + middle(q, clock);
      case RANGE -> interval(q.low(), q.high());
      case VAGUE -> interval(q.low(), q.high());
    };
  }

  private static String middle(Quantity q, boolean clock) {
    OptionalDouble value = q.value().isPresent() ? q.value() : q.low().isPresent() ? q.low() : q.high();
    return value.isEmpty() ? "?" : clock ? clock(value.getAsDouble()) : told(value.getAsDouble());
  }

  /** Hours since midnight as a clock shows them: 8.5 \u2192 "8:30". */
  private static String clock(double hours) {
    long minutes = Math.round(hours * 60);
    return "%d:%02d".formatted(minutes / 60, minutes % 60);
  }

  /** "10\u201314", "10 or more", "up to 14", "open" when nothing is known. */
  public static String interval(OptionalDouble low, OptionalDouble high) {
    if (low.isEmpty() && high.isEmpty()) return "open";
    if (high.isEmpty()) return told(low.getAsDouble()) + " or more";
    if (low.isEmpty()) return "up to " + told(high.getAsDouble());
    if (low.getAsDouble() == high.getAsDouble()) return told(low.getAsDouble());
    return told(low.getAsDouble()) + "\u2013" + told(high.getAsDouble());
  }

  /** Each number of a row once, in its order, the last few of many: "12 / 19", "\u2026 / 30 / 31 / 34". @param told one reading as it is to be printed */
  static String each(List<FigureRow.Reading> readings, Function<FigureRow.Reading, String> told) {
    List<String> all = readings.stream().map(told).distinct().toList();
    return all.size() <= FEW ? String.join(" / ", all) : "\u2026 / " + String.join(" / ", all.subList(all.size() - FEW, all.size()));
  }

  /**
   * The row in one interval with the bounds of the readings at its ends: "more than 4,000", "24 or more to more than 200", "35\u201338"; "" where the rule gives none.
   */
  public static String of(FigureRow row) {
    FigureRow.Summary sum = row.summary();
    if (sum.low().isEmpty() || sum.high().isEmpty()) return of(sum);
    if (isClock(row.readings().getFirst().figure())) return sum.low().equals(sum.high()) ? clock(sum.low().getAsDouble()) : clock(sum.low().getAsDouble()) + "\u2013" + clock(sum.high().getAsDouble());
    String low = end(row, sum.low().getAsDouble());
    String high = end(row, sum.high().getAsDouble());
    if (low.equals(high)) return low;
    boolean bare = low.equals(told(sum.low().getAsDouble())) && high.equals(told(sum.high().getAsDouble()));
    return bare ? of(sum) : low + " to " + high;
  }

  /** The same with the unit, where all standing readings print the same one and the row's name does not have it; "" for a rank, which its name tells. */
  public static String withUnit(FigureRow row) {
    List<FigureMark> standing = row.readings().stream().filter(r -> r.status() == FigureRow.Status.CURRENT).map(FigureRow.Reading::figure).toList();
    if (!standing.isEmpty() && standing.stream().allMatch(f -> f.measure() == FigureMark.Measure.RANK && f.quantity().equals(standing.getFirst().quantity()))) return "";
    List<String> units = standing.stream().map(f -> f.unit().strip()).distinct().toList();
    String sum = of(row);
    if (isClock(row.readings().getFirst().figure())) return sum;
    boolean named = units.size() != 1 || row.about().toLowerCase(Locale.ROOT).contains(units.getFirst().toLowerCase(Locale.ROOT));
    return sum.isEmpty() || named || units.getFirst().isEmpty() ? sum : sum + " " + units.getFirst();
  }

  /** One reading with what it counts, as printed there: "more than 60 volunteers", "7th provincial capital"; a time of day alone. */
  public static String withUnit(FigureMark f) {
    return isClock(f) ? of(f) : (of(f) + " " + f.unit()).strip();
  }

  /** A number as the standing readings of it tell it, or those overtaken where none stands, without a bound where one of them has none. */
  private static String end(FigureRow row, double value) {
    List<FigureRow.Reading> having = row.readings().stream().filter(r -> middle(r.figure().quantity(), false).equals(told(value))).toList();
    List<FigureRow.Reading> standing = having.stream().filter(r -> r.status() == FigureRow.Status.CURRENT).toList();
    List<String> told = (standing.isEmpty() ? having : standing).stream().map(r -> of(r.figure().quantity())).distinct().toList();
    return told.size() == 1 && !told.getFirst().contains("\u2013") ? told.getFirst() : told(value);
  }

  /** The row in one interval, or "" where the rule gives none. */
  public static String of(FigureRow.Summary summary) {
    return summary.low().isEmpty() && summary.high().isEmpty() ? "" : interval(summary.low(), summary.high());
  }

  /** "1 report", "4 reports". */
  public static String count(int n, String one) {
    return count(n, one, one + "s");
  }

  public static String count(int n, String one, String many) {
    return plain(n) + " " + (n == 1 ? one : many);
  }

  /** "2", "2\u20134", "up to 1" where there may be none: how many are named. */
  public static String between(int low, int high) {
    return low <= 0 && high > 0 ? "up to " + high : atLeastAtMost(low, high);
  }

  /** A place in an order: 1 \u2192 "1st", 12 \u2192 "12th". */
  private static String rank(double value) {
    long n = Math.round(value);
    boolean teen = n % 100 > 10 && n % 100 < 14;
    return plain(n) + (teen ? "th" : n % 10 == 1 ? "st" : n % 10 == 2 ? "nd" : n % 10 == 3 ? "rd" : "th");
  }

  /** "2 origins", in words where it is open: "at least 1 and at most 3 origins". */
  public static String origins(Support s) {
    return atLeastAtMost(s.atLeast(), s.atMost()) + (s.atMost() == 1 ? " origin" : " origins");
  }

  /** "2", "2\u20134". */
  public static String atLeastAtMost(int low, int high) {
    return low >= high ? String.valueOf(low) : low + "\u2013" + high;
  }
}
