package org.stemma.bench.generate;

import java.util.List;
import java.util.Map;

/** Words by which a report takes a number back. */
final class Notices {
  private static final Map<String, String> COUNTED = Map.of("dead", "people killed", "injured", "people injured", "missing", "people missing",
      "evacuated", "residents evacuated", "homes", "homes damaged", "power", "households without electricity", "crews", "firefighters at the scene",
      "shelter", "people in shelters");

  private Notices() {}

  static String of(Happening.Fact f, Chance chance) {
    if (f.kind().equals("cost")) return cost(chance, "$" + f.value() + " million", "$" + f.early() + " million");
    String what = COUNTED.get(f.kind());
    String now = Words.digits(f.value());
    String was = Words.digits(f.early());
    return chance.one(List.of(
        "This story has been updated to correct the number of " + what + ". It is " + now + ", not " + was + ".",
        "Correction: An earlier version of this story misstated the number of " + what + ". It is " + now + ", not " + was + ".",
        "This story corrects the number of " + what + " to " + now + ", not " + was + ".",
        "CORRECTION: The number of " + what + " is " + now + ", not " + was + " as reported earlier."));
  }

  private static String cost(Chance chance, String now, String was) {
    return chance.one(List.of(
        "This story has been updated to correct the estimate of the damage. It is " + now + ", not " + was + ".",
        "Correction: An earlier version of this story misstated the estimated damage. It is " + now + ", not " + was + ".",
        "CORRECTION: The damage is put at " + now + ", not " + was + " as reported earlier."));
  }
}
