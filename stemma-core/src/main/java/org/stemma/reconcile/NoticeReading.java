package org.stemma.reconcile;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeSet;
import org.stemma.language.Language;
import org.stemma.language.WordList;
import org.stemma.language.WordTable;
import org.stemma.text.Span;
import org.stemma.text.Tokens;

/**
 * Reads what a notice takes back and what it gives instead: "It is six, not five". Every number, name and quotation of the
 * notice stands on one of the two sides, by the words before it; the words that turn from one side to the other are data of
 * the language. A notice may change several things; each needs both its sides.
 */
public final class NoticeReading {
  /** One change. Texts are names and quotations; words are base forms of what the notice speaks of. */
  public record Change(Set<Double> was, Set<Double> now, Set<String> wasTexts, Set<String> nowTexts, Set<String> words) {
    /** Sets in their own order: an immutable set of the JDK has another one in every run. */
    public Change {
      was = Collections.unmodifiableSet(new TreeSet<>(was));
      now = Collections.unmodifiableSet(new TreeSet<>(now));
      wasTexts = Collections.unmodifiableSet(new TreeSet<>(wasTexts));
      nowTexts = Collections.unmodifiableSet(new TreeSet<>(nowTexts));
      words = Collections.unmodifiableSet(new TreeSet<>(words));
    }

    /** True when it tells a number, a name or a quotation on both sides. */
    public boolean isWhole() {
      return !was.isEmpty() && !now.isEmpty() || !wasTexts.isEmpty() && !nowTexts.isEmpty();
    }
  }

  private enum Side {
    STANDS,
    LEFT,
    TAKEN
  }

  private final Tokens tokens;
  private final Language language;
  private final Map<String, List<String>> turns;
  private final List<Change> found = new ArrayList<>();
  private Set<Double> was = new TreeSet<>();
  private Set<Double> now = new TreeSet<>();
  private Set<String> wasTexts = new TreeSet<>();
  private Set<String> nowTexts = new TreeSet<>();
  private Set<String> words = new TreeSet<>();
  private Side side = Side.STANDS;

  private NoticeReading(Tokens tokens, Language language) {
    this.tokens = tokens;
    this.language = language;
    this.turns = language.table(WordTable.CORRECTION_WORDS);
  }

  /** @return whole changes in order; what the notice speaks of without both sides comes last, as one change that is not whole */
  public static List<Change> of(Tokens tokens, Span notice, Language language) {
    NoticeReading reading = new NoticeReading(tokens, language);
    int[] range = tokens.range(notice);
    for (int i = range[0]; i < range[1]; ) i = reading.read(i, range);
    reading.close(true);
    return List.copyOf(reading.found);
  }

  /** Reads one word, number, name or quotation. @return the token after it */
  private int read(int i, int[] range) {
    String w = tokens.lower(i);
    if (isEnd(w)) {
      close(false);
      return i + 1;
    }
    if (opens(i)) side = Side.STANDS;
    Optional<Integer> quoted = quotation(i, range[1]);
    if (quoted.isPresent()) return quoted.get();
    OptionalDouble number = number(w);
    if (number.isPresent()) return number(i, number.getAsDouble(), range[1]);
    String role = role(w);
    if (!role.isEmpty() && !role.equals("own")) turn(role);
    else if (isName(i, range[0])) return name(i, range[1]);
    else word(w, role);
    return i + 1;
  }

  private static boolean isEnd(String w) {
    return w.equals(".") || w.equals(";") || w.equals("!");
  }

  /** "To clarify what we sent earlier: six boats sank": what a notice says of itself ends at the colon, but for "an earlier version said: ...". */
  private boolean opens(int i) {
    return tokens.lower(i).equals(":") && i > 0 && !role(tokens.lower(i - 1)).equals("own") && was.isEmpty() && wasTexts.isEmpty();
  }

  private String role(String w) {
    List<String> row = turns.get(w);
    return row == null || row.isEmpty() ? "" : row.getFirst();
  }

  private void turn(String role) {
    side = switch (role) {
      case "takes" -> Side.TAKEN;
      case "leaves" -> side == Side.TAKEN ? side : Side.LEFT;
      case "reaches" -> side == Side.TAKEN ? side : Side.STANDS;
      case "turns" -> side == Side.STANDS ? Side.TAKEN : Side.STANDS;
      default -> Side.STANDS;
    };
  }

  private void word(String w, String role) {
    if (NumberChanges.isMoney(language, w)) words.add(w);
    if (role.equals("own") || w.length() < 3 || !Character.isLetter(w.charAt(0))) return;
    if (language.words(WordList.STOP_WORDS).contains(w) && !language.words(WordList.PEOPLE_NOUNS).contains(w)) return;
    words.addAll(bases(w, language));
  }

  /** A word outside tagged text as noun and as verb. */
  static Set<String> bases(String w, Language language) {
    return new TreeSet<>(List.of(w, language.lemma(w, "NNS"), language.lemma(w, "VBD")));
  }

  private int number(int i, double value, int end) {
    double scaled = value;
    int next = i + 1;
    while (next < end && scale(tokens.lower(next)) > 1) scaled *= scale(tokens.lower(next++));
    (side == Side.STANDS ? now : was).add(scaled);
    return next;
  }

  private double scale(String w) {
    List<String> row = language.table(WordTable.NUMBER_WORDS).get(w);
    return row != null && row.size() > 1 && row.get(0).equals("scale") ? Double.parseDouble(row.get(1)) : 1;
  }

  /** "5", "4,000", "five", "sixth", "forty-two". */
  private OptionalDouble number(String w) {
    String digits = w.replace(",", "");
    if (digits.matches("\\d+(\\.\\d+)?")) return OptionalDouble.of(Double.parseDouble(digits));
    double sum = 0;
    for (String part : w.split("-")) {
      List<String> row = language.table(WordTable.NUMBER_WORDS).get(part);
      if (row == null || row.size() < 2 || !Set.of("unit", "ten", "ordinal").contains(row.get(0))) return OptionalDouble.empty();
      sum += Double.parseDouble(row.get(1));
    }
    return OptionalDouble.of(sum);
  }

  private Optional<Integer> quotation(int i, int end) {
    if (!isMark(tokens.lower(i))) return Optional.empty();
    int close = i + 1;
    while (close < end && !isMark(tokens.lower(close))) close++;
    if (close >= end || close - i < 3) return Optional.empty();
    (side == Side.STANDS ? nowTexts : wasTexts).add(plain(tokens.span(i + 1, close).in(tokens.text())));
    return Optional.of(close + 1);
  }

  private static boolean isMark(String w) {
    return w.equals("\"") || w.equals("\u201C") || w.equals("\u201D") || w.equals("``") || w.equals("''");
  }

  /** Words without marks, in one case and with single spaces. */
  static String plain(String text) {
    return text.replace('\u2019', '\'').replaceAll("[^\\p{L}\\p{N}']+", " ").strip();
  }

  /** A capital that the beginning of a sentence does not explain, or that another capital follows. */
  private boolean isName(int i, int from) {
    if (!Character.isUpperCase(tokens.word(i).charAt(0)) || !role(tokens.lower(i)).isEmpty()) return false;
    boolean first = i == from || isEnd(tokens.lower(i - 1)) || tokens.lower(i - 1).equals(":");
    return !first || i + 1 < tokens.size() && Character.isUpperCase(tokens.word(i + 1).charAt(0)) && role(tokens.lower(i + 1)).isEmpty();
  }

  private int name(int i, int end) {
    int next = i + 1;
    while (next < end && Character.isUpperCase(tokens.word(next).charAt(0)) && role(tokens.lower(next)).isEmpty()) next++;
    String name = tokens.span(i, next).in(tokens.text());
    (side == Side.STANDS ? nowTexts : wasTexts).add(plain(name));
    for (int k = i; k < next; k++) words.addAll(bases(tokens.lower(k), language));
    return next;
  }

  /** At the end of a sentence: what has both its sides is a change; what has one waits for the next sentence. */
  private void close(boolean last) {
    side = Side.STANDS;
    now.removeAll(was);
    nowTexts.removeAll(wasTexts);
    Change change = new Change(was, now, wasTexts, nowTexts, words);
    if (!change.isWhole() && !(last && !words.isEmpty() && found.isEmpty())) return;
    found.add(change);
    was = new TreeSet<>();
    now = new TreeSet<>();
    wasTexts = new TreeSet<>();
    nowTexts = new TreeSet<>();
    words = new TreeSet<>();
  }
}
