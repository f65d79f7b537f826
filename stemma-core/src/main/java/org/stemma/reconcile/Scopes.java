package org.stemma.reconcile;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.regex.Pattern;
import org.stemma.model.FigureMark;
import org.stemma.model.FigureMark.Tally;
import org.stemma.model.FigureRow.Reading;

/** Two numbers that count to other limits: another whole, a part against a total, something in one that is left out of the other. */
final class Scopes {
  private Scopes() {}

  private static final Pattern BLANKS = Pattern.compile("\\s+");
  private static final Pattern DIGITS = Pattern.compile("\\d{1,6}");
  private static final Set<String> LEAVING = Set.of("not", "excluding", "without");
  private static final Map<String, Integer> SMALL = Map.ofEntries(
      Map.entry("a", 1), Map.entry("an", 1), Map.entry("the", 1), Map.entry("one", 1), Map.entry("two", 2), Map.entry("three", 3), Map.entry("four", 4), Map.entry("five", 5),
      Map.entry("six", 6), Map.entry("seven", 7), Map.entry("eight", 8), Map.entry("nine", 9), Map.entry("ten", 10));
  private static final Set<Tally> PARTIAL = Set.of(Tally.SUBSET, Tally.NEW, Tally.CHANGE);

  /** Why they differ by scope; empty when they do not. */
  static Optional<String> between(Reading a, Reading b) {
    FigureMark x = a.figure();
    FigureMark y = b.figure();
    if (x.isInOtherMoney(y)) return Optional.of("the readings are told in different money");
    if (x.of().isPresent() && y.of().isPresent() && x.of().get().value() != y.of().get().value()) return Optional.of("the readings are parts of different wholes");
    if (leaves(x) != leaves(y)) return Optional.of("a reading says what it leaves out and another does not");
    if (PARTIAL.contains(x.tally()) != PARTIAL.contains(y.tally()) && x.of().isEmpty() && y.of().isEmpty()) return Optional.of("the readings differ in whether they tell a total, a part or new cases");
    return Optional.empty();
  }

  /** Readings of the row that say what is in or out: the only ones that can make up a difference. */
  static List<Reading> saying(List<Reading> all) {
    return all.stream().filter(r -> included(r.figure()).isPresent()).toList();
  }

  /** Two numbers of which some report of the row says what makes up the difference, wherever else they stand. @param saying of all readings of the row, see {@link #saying} */
  static Optional<String> proved(List<Reading> saying, Reading a, Reading b) {
    if (saying.isEmpty()) return Optional.empty();
    Reading larger = number(a) >= number(b) ? a : b;
    Reading smaller = larger == a ? b : a;
    boolean made = makesUp(larger, smaller) || saying.stream().filter(r -> number(r) == number(larger)).anyMatch(r -> makesUp(r, smaller))
        || saying.stream().filter(r -> number(r) == number(smaller)).anyMatch(r -> makesUp(larger, r));
    return made ? Optional.of("what a reading includes makes up the difference") : Optional.empty();
  }

  private static double number(Reading r) {
    return r.figure().quantity().value().orElse(Double.NaN);
  }

  /** The larger number includes so many more: 214 "with two infants" against 212. */
  static boolean makesUp(Reading larger, Reading smaller) {
    OptionalDouble x = larger.figure().quantity().value();
    OptionalDouble y = smaller.figure().quantity().value();
    OptionalDouble more = included(larger.figure());
    boolean left = leaves(smaller.figure()) && included(smaller.figure()).isPresent() && x.isPresent() && y.isPresent()
        && x.getAsDouble() - y.getAsDouble() == included(smaller.figure()).getAsDouble();
    return left || more.isPresent() && x.isPresent() && y.isPresent() && !leaves(larger.figure()) && x.getAsDouble() - y.getAsDouble() == more.getAsDouble();
  }

  /** "not including the driver", "without the crew", "in the city alone". */
  static boolean leaves(FigureMark f) {
    if (f.includes().isEmpty()) return false;
    String words = f.includes().get().toLowerCase(Locale.ROOT);
    return LEAVING.contains(BLANKS.split(words)[0]) || words.endsWith(" alone");
  }

  /** How many "two infants" or "the driver" are. */
  static OptionalDouble included(FigureMark f) {
    if (f.includes().isEmpty()) return OptionalDouble.empty();
    for (String w : BLANKS.split(f.includes().get().toLowerCase(Locale.ROOT))) {
      if (SMALL.containsKey(w)) return OptionalDouble.of(SMALL.get(w));
      if (DIGITS.matcher(w).matches()) return OptionalDouble.of(Double.parseDouble(w));
    }
    return OptionalDouble.empty();
  }
}
