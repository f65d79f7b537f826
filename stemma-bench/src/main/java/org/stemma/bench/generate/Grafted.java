package org.stemma.bench.generate;

import java.util.ArrayList;
import java.util.List;

/**
 * Texts of invented sentences, some of which stand in earlier texts too: one or two taken over into a text of its own, word for word or with a word here and there
 * changed, or a whole text taken over. Which sentence of which text is which is known word by word. Each text ends with the notice of its outlet, which unrelated texts share.
 *
 * @param texts sentences with a full stop after each, in the order in which they come
 * @param sentences of each text the sentences in order
 */
public record Grafted(List<String> texts, List<List<Sentence>> sentences) {
  /**
   * @param id the same wherever it stands, edited or not; {@link #NOTICE} for a notice
   * @param words how many it has here
   * @param embedded that it was taken over into a text of its own
   */
  public record Sentence(int id, int words, boolean embedded) {}

  public static final int NOTICE = -1;

  private static final int OUTLETS = 40;
  private static final int NOTICE_WORDS = 18;
  private static final int SHORTEST = 9;
  private static final int LONGEST = 27;
  /** Of a hundred texts so many take over sentences, and so many a whole text. */
  private static final int GRAFTS = 35;
  private static final int COPIES = 25;

  /** @param words of a text, about, before its notice */
  public static Grafted of(long seed, int n, int words) {
    Maker maker = new Maker(seed, words);
    for (int i = 0; i < n; i++) maker.add(Chance.of(seed, i + 1));
    return new Grafted(List.copyOf(maker.texts), List.copyOf(maker.sentences));
  }

  private record Piece(int id, String[] words, boolean embedded) {
    Sentence sentence() {
      return new Sentence(id, words.length, embedded);
    }
  }

  private static final class Maker {
    private final int words;
    private final Invented invented;
    private final List<Piece> notices = new ArrayList<>();
    private final List<List<Piece>> all = new ArrayList<>();
    private final List<String> texts = new ArrayList<>();
    private final List<List<Sentence>> sentences = new ArrayList<>();
    private int ids;

    Maker(long seed, int words) {
      Chance chance = Chance.of(seed, 0);
      this.words = words;
      this.invented = new Invented(chance);
      for (int i = 0; i < OUTLETS; i++) notices.add(new Piece(NOTICE, invented.draw(NOTICE_WORDS, chance), false));
    }

    void add(Chance chance) {
      int kind = all.isEmpty() ? 100 : chance.below(100);
      List<Piece> mine = kind < COPIES ? copy(chance) : own(chance);
      if (kind >= COPIES && kind < COPIES + GRAFTS) graft(mine, chance);
      all.add(mine);
      List<Piece> printed = new ArrayList<>(mine);
      printed.add(chance.one(notices));
      texts.add(String.join(" ", printed.stream().map(p -> String.join(" ", p.words()) + ".").toList()));
      sentences.add(printed.stream().map(Piece::sentence).toList());
    }

    private List<Piece> own(Chance chance) {
      List<Piece> out = new ArrayList<>();
      for (int left = words; left > 0; left -= out.getLast().words().length) out.add(new Piece(ids++, invented.draw(chance.between(SHORTEST, LONGEST), chance), false));
      return out;
    }

    /** A whole text, to 8 words in a hundred changed; of three one is cut from the end. */
    private List<Piece> copy(Chance chance) {
      List<Piece> of = chance.one(all);
      int percent = chance.below(9);
      int kept = chance.below(3) == 0 ? Math.max(1, of.size() * chance.between(40, 80) / 100) : of.size();
      return new ArrayList<>(of.subList(0, kept).stream().map(p -> edited(p, percent, false, chance)).toList());
    }

    private void graft(List<Piece> mine, Chance chance) {
      List<Piece> of = chance.one(all);
      int percent = chance.often(.5) ? 0 : chance.between(3, 8);
      for (Piece p : chance.some(chance.between(1, 2), of)) mine.add(chance.below(mine.size() + 1), edited(p, percent, true, chance));
    }

    private Piece edited(Piece p, int percent, boolean embedded, Chance chance) {
      String[] words = invented.edited(p.words(), percent, chance);
      return new Piece(p.id(), words.length == 0 ? p.words() : words, embedded);
    }
  }
}
