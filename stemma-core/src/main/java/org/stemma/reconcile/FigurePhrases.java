package org.stemma.reconcile;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.stemma.language.Language;
import org.stemma.language.PerLanguage;
import org.stemma.language.WordList;
import org.stemma.language.WordTable;
import org.stemma.model.FigureRow;
import org.stemma.model.Prose;
import org.stemma.text.Spaces;

/**
 * The phrase in which a number stands, where the noun alone tells little: "holds 40 people", "stood for 30 years", "backed by three-fifths of the guild": from the verb or noun
 * before the number to the end of what is counted. Where the readings of a row have several numbers, its place is left open: "holds \u2026 people".
 */
final class FigurePhrases {
  private static final int LONGEST = 6;
  /** Bounds by their words, and all these words. */
  private static final PerLanguage<List<List<String>>> PHRASES = new PerLanguage<>(l -> l.table(WordTable.BOUNDS).keySet().stream().map(b -> List.of(b.split(" "))).toList());
  private static final PerLanguage<Set<String>> WORDS = new PerLanguage<>(l -> PHRASES.of(l).stream().flatMap(List::stream).collect(Collectors.toUnmodifiableSet()));

  private final Prose p;
  private final List<List<String>> phrases;
  private final Set<String> bounds;
  private final IntPredicate isEmpty;
  private final Set<String> openers;

  /** @param isEmpty whether the verb at a token only leads from a subject to a number, or tells that somebody says it */
  FigurePhrases(Prose p, Language language, IntPredicate isEmpty) {
    this.p = p;
    this.phrases = PHRASES.of(language);
    this.bounds = WORDS.of(language);
    this.isEmpty = isEmpty;
    this.openers = language.words(WordList.CLAUSE_OPENERS);
  }

  /**
   * @param first token that the sentence begins with
   * @param from first token of the number
   * @param to one past the number
   * @param end one past what is counted
   * @param open without the number and its bound
   */
  Optional<String> of(int first, int from, int to, int end, boolean open) {
    int begin = begin(first, from);
    boolean bare = end == to && (!p.tag(begin).startsWith("V") || reaches(begin, from));
    if (begin == from || bare) return Optional.empty();
    return Optional.of(open ? (words(begin, unbounded(begin, from)) + " " + FigureRow.OPEN + " " + words(to, end)).strip() : words(begin, end));
  }

  private String words(int begin, int end) {
    return begin == end ? "" : Spaces.single(p.text(p.tokens().span(begin, end)));
  }

  /** Back over the bound of the number: "at least", and over a sign of money. */
  private int unbounded(int begin, int from) {
    int k = from;
    while (k > begin + 1) {
      int words = Math.max(boundBefore(begin + 1, k), p.tag(k - 1).startsWith("RB") || p.tag(k - 1).equals("$") ? 1 : 0);
      if (words == 0) break;
      k -= words;
    }
    return k;
  }

  /** Words of the longest bound that ends before a token. */
  private int boundBefore(int first, int k) {
    return phrases.stream().filter(b -> k - b.size() >= first && IntStream.range(0, b.size()).allMatch(i -> p.tokens().lower(k - b.size() + i).equals(b.get(i)))).mapToInt(List::size).max().orElse(0);
  }

  /** A preposition stands between the verb and the number. */
  private boolean reaches(int begin, int from) {
    for (int k = begin + 1; k < from; k++) if (p.tag(k).equals("IN") && !bounds.contains(p.tokens().lower(k))) return true;
    return false;
  }

  /** Back over what only leads to the number, to the verb or the noun with its adjectives; from where nothing of that stands there. */
  private int begin(int first, int from) {
    int k = from - 1;
    while (k >= first && from - k <= LONGEST && leads(k)) k--;
    if (k < first || from - k > LONGEST) return from;
    if (p.tag(k).startsWith("V")) return isEmpty.test(k) ? from : k;
    boolean joined = p.tag(k + 1).equals("IN") || p.tag(k + 1).equals("TO");
    if (!joined || !p.tag(k).equals("NN") && !p.tag(k).equals("NNS")) return from;
    while (k > first && from - k < LONGEST && (p.tag(k - 1).equals("NN") || p.tag(k - 1).equals("NNS") || p.tag(k - 1).startsWith("JJ"))) k--;
    return k;
  }

  private boolean leads(int k) {
    String tag = p.tag(k);
    boolean bound = !tag.equals("CC") && bounds.contains(p.tokens().lower(k));
    if (tag.equals("IN") && !bound && openers.contains(p.tokens().lower(k))) return false;
    return tag.equals("IN") || tag.equals("TO") || tag.equals("DT") || tag.equals("PRP$") || tag.startsWith("RB") || tag.startsWith("JJ") || tag.equals("$") || tag.equals("RP") || bound && !tag.startsWith("V");
  }
}
