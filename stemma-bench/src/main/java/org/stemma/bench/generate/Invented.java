package org.stemma.bench.generate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** An invented vocabulary, drawn from by Zipf's law, so that unrelated texts share words and hardly ever a phrase. */
final class Invented {
  private static final int VOCABULARY = 30_000;

  private final String[] vocabulary = new String[VOCABULARY];
  private final double[] upTo = new double[VOCABULARY];

  Invented(Chance chance) {
    double sum = 0;
    for (int i = 0; i < VOCABULARY; i++) {
      vocabulary[i] = word(chance) + (i % 7 == 0 ? "s" : "");
      upTo[i] = sum += 1.0 / (i + 3);
    }
  }

  private static String word(Chance chance) {
    StringBuilder out = new StringBuilder();
    for (int i = chance.between(1, 4); i > 0; i--) out.append("bdfgklmnprstvz".charAt(chance.below(14))).append("aeiou".charAt(chance.below(5)));
    return out.toString();
  }

  String[] draw(int n, Chance chance) {
    String[] out = new String[n];
    for (int i = 0; i < n; i++) out[i] = one(chance);
    return out;
  }

  private String one(Chance chance) {
    double at = chance.below(1 << 30) / (double) (1 << 30) * upTo[VOCABULARY - 1];
    int found = Arrays.binarySearch(upTo, at);
    return vocabulary[found < 0 ? -found - 1 : found];
  }

  /** Each word changed, dropped or followed by a new one with so many chances in a hundred. */
  String[] edited(String[] of, int percent, Chance chance) {
    List<String> out = new ArrayList<>();
    for (String w : of) {
      if (chance.below(100) >= percent) out.add(w);
      else switch (chance.below(3)) {
        case 0 -> out.add(one(chance));
        case 1 -> { }
        default -> { out.add(w); out.add(one(chance)); }
      }
    }
    return out.toArray(new String[0]);
  }
}
