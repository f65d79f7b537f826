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
    private final Invented words;
    private final List<String> notices = new ArrayList<>();

    Maker(Chance chance) {
      this.words = new Invented(chance);
      for (int i = 0; i < OUTLETS; i++) notices.add(String.join(" ", draw(NOTICE, chance)) + ".");
    }

    String[] draw(int n, Chance chance) {
      return words.draw(n, chance);
    }

    String[] copy(String[] of, Kind kind, Chance chance) {
      return switch (kind) {
        case OWN, EXACT -> of;
        case LIGHT -> words.edited(of, chance.between(3, 8), chance);
        case HEAVY -> words.edited(of, chance.between(15, 20), chance);
        case ABRIDGED -> java.util.Arrays.copyOf(of, of.length * chance.between(40, 70) / 100);
        case UPDATED -> updated(of, chance);
      };
    }

    private String[] updated(String[] of, Chance chance) {
      List<String> out = new ArrayList<>(List.of(draw(40, chance)));
      out.addAll(List.of(of));
      return out.toArray(new String[0]);
    }
  }
}
