package org.stemma.bench.generate;

import java.util.ArrayList;
import java.util.List;

/**
 * Many texts of invented words with copies planted among them, to find copies in. Words are drawn by Zipf's law from an invented vocabulary, so that
 * unrelated texts share words and hardly ever a phrase; each text ends with the notice of its outlet, which unrelated texts share word by word.
 *
 * @param texts in the order in which they come
 * @param family for each text the number of the text it goes back to, its own where it is no copy
 * @param kind for each text how it was made
 */
public record Planted(List<String> texts, int[] family, List<Kind> kind) {
  /** How a copy is made: word by word, 3-8 % of the words changed, 15-20 % changed, the first 40-70 % only, with a new opening of 40 words. */
  public enum Kind {
    OWN,
    EXACT,
    LIGHT,
    HEAVY,
    ABRIDGED,
    UPDATED
  }

  private static final int VOCABULARY = 30_000;
  private static final int OUTLETS = 40;
  private static final int NOTICE = 18;
  private static final double COPIES = .6;

  /** @param words of a text that is no copy, before its notice */
  public static Planted of(long seed, int n, int words) {
    Maker maker = new Maker(Chance.of(seed, 0));
    List<String[]> bodies = new ArrayList<>();
    List<String> texts = new ArrayList<>();
    List<Kind> kinds = new ArrayList<>();
    int[] family = new int[n];
    for (int i = 0; i < n; i++) {
      Chance chance = Chance.of(seed, i + 1);
      Kind kind = i > 0 && chance.often(COPIES) ? Kind.values()[chance.between(1, 5)] : Kind.OWN;
      int of = kind == Kind.OWN ? i : family[chance.below(i)];
      family[i] = of;
      bodies.add(kind == Kind.OWN ? maker.draw(words, chance) : maker.copy(bodies.get(of), kind, chance));
      kinds.add(kind);
      texts.add(String.join(" ", bodies.get(i)) + ". " + maker.notices.get(chance.below(OUTLETS)));
    }
    return new Planted(List.copyOf(texts), family, List.copyOf(kinds));
  }

  private static final class Maker {
    private final String[] vocabulary = new String[VOCABULARY];
    private final double[] upTo = new double[VOCABULARY];
    private final List<String> notices = new ArrayList<>();

    Maker(Chance chance) {
      double sum = 0;
      for (int i = 0; i < VOCABULARY; i++) {
        vocabulary[i] = word(chance) + (i % 7 == 0 ? "s" : "");
        upTo[i] = sum += 1.0 / (i + 3);
      }
      for (int i = 0; i < OUTLETS; i++) notices.add(String.join(" ", draw(NOTICE, chance)) + ".");
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
      int found = java.util.Arrays.binarySearch(upTo, at);
      return vocabulary[found < 0 ? -found - 1 : found];
    }

    String[] copy(String[] of, Kind kind, Chance chance) {
      return switch (kind) {
        case OWN, EXACT -> of;
        case LIGHT -> edited(of, chance.between(3, 8), chance);
        case HEAVY -> edited(of, chance.between(15, 20), chance);
        case ABRIDGED -> java.util.Arrays.copyOf(of, of.length * chance.between(40, 70) / 100);
        case UPDATED -> updated(of, chance);
      };
    }

    /** Each word changed, dropped or followed by a new one with so many chances in a hundred. */
    private String[] edited(String[] of, int percent, Chance chance) {
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

    private String[] updated(String[] of, Chance chance) {
      List<String> out = new ArrayList<>(List.of(draw(40, chance)));
      out.addAll(List.of(of));
      return out.toArray(new String[0]);
    }
  }
}
