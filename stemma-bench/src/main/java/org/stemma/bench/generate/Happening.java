package org.stemma.bench.generate;

import java.time.LocalDate;
import java.util.List;

/**
 * What really happened.
 *
 * @param id "h12"
 * @param facts in order of weight; the first opens a report
 */
record Happening(String id, String event, String site, String place, String near, LocalDate day, String body, List<Happening.Person> officials,
    List<Happening.Fact> facts) {
  Happening {
    officials = List.copyOf(officials);
    facts = List.copyOf(facts);
  }

  /** Somebody with a role. */
  record Person(String name, String role) {}

  /** How the first dispatch of the leading agency had a figure. */
  enum First {
    RIGHT,
    WRONG,
    EARLY
  }

  /**
   * A figure of the happening.
   *
   * @param value as it is in the end
   * @param early as the first dispatch of the leading agency has it
   */
  record Fact(String kind, int value, int early, First first) {
    int at(boolean firstDispatch) {
      return firstDispatch ? early : value;
    }
  }

  private static final List<String> KINDS = List.of("dead", "injured", "missing", "evacuated", "homes", "power", "crews", "shelter", "cost");
  private static final List<Integer> LOW = List.of(2, 5, 2, 60, 10, 400, 30, 40, 2);
  private static final List<Integer> HIGH = List.of(40, 95, 30, 900, 300, 9000, 250, 600, 80);
  private static final LocalDate FIRST_DAY = LocalDate.of(2026, 5, 12);
  private static final int A_DAY = 400;

  /** Happening of that number; the same for the same seed and number. */
  static Happening of(int number, Chance chance) {
    List<String> places = chance.some(2, Words.list("towns"));
    List<String> roles = chance.some(2, Words.list("role"));
    List<Person> officials = roles.stream().map(r -> new Person(name(chance), r)).toList();
    String site = chance.one(Words.list("last")) + " " + chance.one(Words.list("site"));
    LocalDate day = FIRST_DAY.plusDays(number / A_DAY);
    return new Happening("h" + number, chance.one(Words.list("events")), site, places.get(0), places.get(1), day,
        chance.one(Words.list("body")), officials, facts(chance));
  }

  static String name(Chance chance) {
    return chance.one(Words.list("first")) + " " + chance.one(Words.list("last"));
  }

  private static List<Fact> facts(Chance chance) {
    List<String> leads = chance.some(chance.between(1, 3), KINDS.subList(0, 2));
    List<String> others = chance.some(chance.between(3, 5), KINDS.subList(2, KINDS.size()));
    int wrong = chance.often(.5) ? chance.below(3) : -1;
    int early = chance.often(.4) ? chance.below(3) : -1;
    List<Fact> out = new java.util.ArrayList<>();
    for (String kind : leads) out.add(fact(kind, out.size() == wrong, out.size() == early, chance));
    for (String kind : others) out.add(fact(kind, out.size() == wrong, out.size() == early, chance));
    return out;
  }

  private static Fact fact(String kind, boolean wrong, boolean early, Chance chance) {
    int k = KINDS.indexOf(kind);
    int value = chance.between(LOW.get(k), HIGH.get(k));
    int step = Math.max(1, value / 6);
    if (wrong) return new Fact(kind, value, chance.often(.5) || value - step < 2 ? value + step : value - step, First.WRONG);
    if (early && value - step >= 2) return new Fact(kind, value, value - step, First.EARLY);
    return new Fact(kind, value, value, First.RIGHT);
  }
}
