package org.stemma.trace;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.stemma.language.Language;
import org.stemma.model.Marked;
import org.stemma.model.Story;
import org.stemma.text.EditDistance;

/**
 * How a later report of an agency stands to an earlier one with which it shares text: the same sent again, the same affair carried
 * further, or another affair told in stock words.
 */
public final class Retelling {
  private Retelling() {}

  /** The three. */
  public enum Kind {
    /** Nothing new but wording; it may be cut. */
    RESEND,
    /** The same affair with something added, changed or put right. */
    UPDATE,
    /** Another affair in the same words, another day's table, or a digest with a piece of it. */
    OTHER
  }

  /** Names of the shorter report that the other lacks, of all it has: from here it tells of somebody else. */
  private static final double STRANGE_NAMES = .34;
  /** How much longer a report is that may be a digest, and the share of its first lines that a digest does not take from the other. */
  private static final double DIGEST = 1.6;
  /** New words of the later report, of all it has, and new numbers, that make it more than a resend. */
  private static final double NEW_WORDS = .025;
  private static final int FEW = 2;
  /** New numbers of a later day, of all it has and at least, that make it another day's table: one number alone was put right or grew. */
  private static final double NEW_NUMBERS = .4;
  private static final int TABLE = 2;
  /** Words in a row of the later report that the earlier has nothing of, telling ones among them, that are something added whatever words they use. */
  private static final int ADDED = 9;
  private static final int TELLING = 5;
  /** Letters of a word in which one slip makes no new word, and of a subject that may stand there with an ending. */
  private static final int LONG = 6;
  private static final double LITTLE = .5;
  /** Share of the shorter one that leaves no room for another affair. */
  private static final double WHOLE = .95;

  /**
   * @param story two reports, in any order; the later one by its time is held against the earlier, without times the second against the first
   */
  public static Kind of(Story story, Language language) {
    Texts texts = Texts.of(story, language);
    boolean turned = Clock.compare(story.reports().get(0).report(), story.reports().get(1).report()) > 0;
    Collation c = Collations.of(texts).getFirst();
    return of(turned ? c.turned() : c, texts);
  }

  /** @param c seen from the earlier report */
  private static Kind of(Collation c, Texts texts) {
    if (Math.max(c.shareOfA(), c.shareOfB()) < WHOLE && isStrange(c, texts) || isDigest(c)) return Kind.OTHER;
    Set<Integer> numbers = numbers(c.b(), texts);
    Set<Integer> fresh = new HashSet<>(numbers);
    fresh.removeAll(numbers(c.a(), texts));
    if (isLaterDay(c) && fresh.size() >= TABLE && fresh.size() >= NEW_NUMBERS * numbers.size()) return Kind.OTHER;
    if (Math.max(c.shareOfA(), c.shareOfB()) < LITTLE && isLaterDay(c)) return Kind.OTHER;
    Set<String> there = words(c.a().marked());
    fresh.removeIf(n -> there.contains(texts.lexicon().word(n).substring(1).replaceFirst("-\\p{L}.*", "")));
    if (!fresh.isEmpty() || isAdded(c, texts, there)) return Kind.UPDATE;
    return fresh(c, texts, there) <= Math.max(FEW, NEW_WORDS * c.b().size()) ? Kind.RESEND : Kind.UPDATE;
  }

  private static boolean isLaterDay(Collation c) {
    return !c.a().marked().report().published().day().equals(c.b().marked().report().published().day());
  }

  /** True when the names of the shorter one, or of its headline where it has none, are not the other's. */
  private static boolean isStrange(Collation c, Texts texts) {
    Wording small = c.a().size() <= c.b().size() ? c.a() : c.b();
    Wording large = small == c.a() ? c.b() : c.a();
    Set<String> there = words(large.marked());
    int names = 0;
    int strange = 0;
    for (int l = 0; l < small.lines().length; l++) {
      Line line = texts.lines().get(small.lines()[l]);
      for (int i = 0; i < line.size(); i++) {
        if (line.kinds()[i] != Line.NAME) continue;
        names++;
        if (!there.contains(texts.lexicon().word(line.forms()[i]))) strange++;
      }
    }
    return names > 0 && strange > STRANGE_NAMES * names || isOtherSubject(small.marked(), there);
  }

  /** True when the first word of a headline, whom it is about, stands nowhere in the other report. */
  private static boolean isOtherSubject(Marked small, Set<String> there) {
    String headline = small.report().headline().orElse("").toLowerCase(java.util.Locale.ROOT).replaceAll("[^\\p{L}\\p{N}.' ]+", " ").strip();
    String first = headline.replaceFirst("^corrected ", "").split(" ")[0];
    return !first.isEmpty() && !there.contains(first) && !there.contains(first.replace(".", "")) && (first.length() < LONG || there.stream().noneMatch(w -> w.startsWith(first)));
  }

  /** Every printed word of a report, headline and all, small, and the parts of compounds; numbers without their commas. */
  private static Set<String> words(Marked m) {
    Set<String> out = new HashSet<>();
    for (String w : (m.report().headline().orElse("") + " " + m.report().text()).toLowerCase(java.util.Locale.ROOT).replaceAll("(?<=\\d),(?=\\d{3})", "").split("[^\\p{L}\\p{N}.']+")) {
      out.add(w.replaceAll("^[.']+|[.']+$", ""));
      out.add(w.replace(".", ""));
      if (w.endsWith("'s")) out.add(w.substring(0, w.length() - 2));
    }
    return out;
  }

  /** True when the longer one has more than the other and does not begin with it. */
  private static boolean isDigest(Collation c) {
    Wording large = c.a().size() > c.b().size() ? c.a() : c.b();
    Wording small = large == c.a() ? c.b() : c.a();
    if (large.size() < DIGEST * small.size() || large.lines().length == 0) return false;
    List<Shared> shared = c.shared();
    int opening = Math.max(1, large.lines().length / 4);
    return shared.stream().mapToInt(s -> large == c.a() ? s.lineA() : s.lineB()).noneMatch(l -> l < opening);
  }

  private static boolean isPrinted(String word, Set<String> printed) {
    return printed.contains(word) || word.length() >= LONG && printed.stream().anyMatch(w -> Math.abs(w.length() - word.length()) <= 1 && w.charAt(0) == word.charAt(0) && EditDistance.between(w, word) <= word.length() / LONG);
  }

  private static Set<Integer> numbers(Wording w, Texts texts) {
    Set<Integer> out = new HashSet<>();
    for (int l : w.lines()) for (int b : texts.lines().get(l).bases()) if (texts.lexicon().isNumber(b)) out.add(b);
    return out;
  }

  /** True when the later report has a run of words that the earlier has nothing of. */
  private static boolean isAdded(Collation c, Texts texts, Set<String> printed) {
    boolean[] shared = shared(c);
    int run = 0;
    int telling = 0;
    int fresh = 0;
    for (int l = 0; l < c.b().lines().length; l++) {
      Line line = texts.lines().get(c.b().lines()[l]);
      for (int i = 0; i < line.size(); i++) {
        boolean own = !shared[c.b().starts()[l] + i];
        run = own ? run + 1 : 0;
        telling = own ? telling + (line.kinds()[i] == Line.STOP ? 0 : 1) : 0;
        fresh = own ? fresh + (line.kinds()[i] == Line.STOP || isPrinted(texts.lexicon().word(line.forms()[i]), printed) ? 0 : 1) : 0;
        if (run >= ADDED && telling >= TELLING && fresh >= FEW) return true;
      }
    }
    return false;
  }

  /** Which words of the later report are the earlier one's. */
  private static boolean[] shared(Collation c) {
    boolean[] out = new boolean[c.b().size()];
    for (Shared s : c.shared()) for (int i : s.strand().bs()) out[c.b().starts()[s.lineB()] + i] = true;
    return out;
  }

  /** Content words of the later report that neither stand in the earlier nor have a synonym there; a slip of a letter is no other word. */
  private static int fresh(Collation c, Texts texts, Set<String> printed) {
    Set<Integer> there = new HashSet<>();
    for (int l : c.a().lines()) for (int b : texts.lines().get(l).bases()) there.add(b);
    boolean[] shared = shared(c);
    int out = 0;
    for (int i = 0; i < shared.length; i++) {
      int l = java.util.Arrays.binarySearch(c.b().starts(), i);
      int line = l >= 0 ? l : -l - 2;
      Line of = texts.lines().get(c.b().lines()[line]);
      int base = of.bases()[i - c.b().starts()[line]];
      if (!shared[i] && c.b().kinds()[i] == Line.CONTENT && !there.contains(base) && there.stream().noneMatch(t -> texts.lexicon().agreement(base, t) > Lexicon.OTHER)
          && !isPrinted(texts.lexicon().word(of.forms()[i - c.b().starts()[line]]), printed)) out++;
    }
    return out;
  }
}
