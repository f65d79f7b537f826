package org.stemma.annotate.figure;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.stemma.language.Language;
import org.stemma.language.PerLanguage;
import org.stemma.language.WordClasses;
import org.stemma.language.WordList;
import org.stemma.language.WordTable;
import org.stemma.model.FigureMark.Measure;

/** The tables of a language pack that this room reads, typed. Made once for each pack and kept. */
final class Lexicon {

  /** What a number word does. */
  enum Kind {
    UNIT,
    TEN,
    SCALE,
    SUFFIX,
    ORDINAL,
    FRACTION,
    MULTIPLE,
    VAGUE,
    VAGUE_UNIT,
    SILENT
  }

  /** A number word. @param low least a vague word allows */
  record NumberWord(Kind kind, double value, OptionalDouble low, OptionalDouble high) {}

  /** A unit. @param factor size within its measure. @param glued only right after digits. @param before stands before the number */
  record Unit(Measure measure, String base, double factor, boolean glued, boolean before) {}

  /** A phrase of bound. @param bound the name in the table, "nearly" for about and no more. @param before it may stand before the number. @param after it may stand after it */
  record BoundPhrase(String bound, boolean before, boolean after) {
    boolean isHedge() {
      return bound.equals("about") || bound.equals("nearly");
    }
  }

  private final Language language;
  private final Map<String, NumberWord> numbers = new HashMap<>();
  private final List<String> pairs;
  private final Map<String, Unit> units = new HashMap<>();
  private final Map<String, Unit> spelled = new HashMap<>();
  private final Map<String, BoundPhrase> bounds = new HashMap<>();
  private final Map<String, String> roles = new HashMap<>();
  private final Map<Closed, Set<String>> closed = new EnumMap<>(Closed.class);

  private Lexicon(Language language) {
    this.language = language;
    language.table(WordTable.NUMBER_WORDS).forEach((w, row) -> numbers.put(w, numberWord(row)));
    pairs = numbers.keySet().stream().filter(w -> w.indexOf(' ') > 0).sorted().toList();
    language.table(WordTable.UNITS).forEach((w, row) -> (row.get(3).startsWith(SPELLED) ? spelled : units).put(row.get(3).startsWith(SPELLED) ? row.get(3).substring(SPELLED.length()) : w, unit(row)));
    language.table(WordTable.BOUNDS).forEach((w, row) -> bounds.put(w, new BoundPhrase(row.get(0), !row.get(1).equals("after"), !row.get(1).equals("before"))));
    language.table(WordTable.FIGURE_WORDS).forEach((w, row) -> roles.put(w, row.get(0)));
    WordClasses classes = WordClasses.of(language, WordTable.FIGURE_CLASSES);
    for (Closed c : Closed.values()) closed.put(c, classes.get(c.row()));
    if (units.isEmpty()) DIGITS_ONLY.forEach(units::put);
  }

  /** A unit with this flag goes by its letters as they are printed: "Nm" is no nanometre. */
  private static final String SPELLED = "as ";

  /** What is read even where there is no pack. */
  private static final Map<String, Unit> DIGITS_ONLY = Map.of(
      "%", new Unit(Measure.PERCENT, "percentage", 1, false, false),
      "$", new Unit(Measure.MONEY, "dollar", 1, false, true),
      "\u20AC", new Unit(Measure.MONEY, "euro", 1, false, true),
      "\u00A3", new Unit(Measure.MONEY, "pound sterling", 1, false, true));

  private static final Set<WordList> SPEAKERS = EnumSet.of(WordList.SPEAKER_NOUNS, WordList.PEOPLE_NOUNS, WordList.PUBLIC_ROLES, WordList.ORGANISATION_WORDS, WordList.PERSON_TITLES);
  private static final Set<WordList> PERSONS = EnumSet.of(WordList.PEOPLE_NOUNS, WordList.PUBLIC_ROLES, WordList.PERSON_TITLES);
  private static final PerLanguage<Lexicon> ALL = new PerLanguage<>(Lexicon::new);

  static Lexicon of(Language language) {
    return ALL.of(language);
  }

  private static NumberWord numberWord(List<String> row) {
    Kind kind = Kind.valueOf(row.get(0).toUpperCase(Locale.ROOT).replace('-', '_'));
    return new NumberWord(kind, number(row.get(1)).orElse(0), number(row.get(2)), number(row.get(3)));
  }

  private static OptionalDouble number(String cell) {
    return cell.equals("-") ? OptionalDouble.empty() : OptionalDouble.of(Double.parseDouble(cell));
  }

  private static Unit unit(List<String> row) {
    Measure measure = Measure.valueOf(row.get(0).toUpperCase(Locale.ROOT).replace('-', '_'));
    return new Unit(measure, row.get(1), Double.parseDouble(row.get(2)), row.get(3).equals("glued"), row.get(3).equals("before"));
  }

  Optional<NumberWord> number(String word, Kind kind) {
    NumberWord found = numbers.get(word);
    return found == null || found.kind() != kind ? Optional.empty() : Optional.of(found);
  }

  /** Words that tell a number without naming it, alone or with the next: "nobody", "no one". @return the row's key; empty for none */
  Optional<String> silent(String word, String next) {
    if (number(word, Kind.SILENT).isPresent()) return Optional.of(word);
    for (String key : pairs) if (key.length() == word.length() + 1 + next.length() && key.startsWith(word) && key.endsWith(next) && key.charAt(word.length()) == ' ') return Optional.of(key);
    return Optional.empty();
  }

  boolean has(Closed words, String word) {
    return closed.get(words).contains(word);
  }

  boolean isNumber(String word) {
    NumberWord found = numbers.get(word);
    return found != null && found.kind() != Kind.SILENT;
  }

  /** A unit that is known by its small and capital letters. */
  Optional<Unit> spelled(String printed) {
    return Optional.ofNullable(spelled.get(printed));
  }

  /** A unit that stands after its number, in singular or plural. */
  Optional<Unit> unitAfter(String told) {
    String phrase = told.indexOf('/') > 0 ? told.replace(" / ", "/") : told;
    Unit found = units.get(phrase);
    if (found == null && phrase.length() > 2 && phrase.endsWith("s")) found = units.get(phrase.substring(0, phrase.length() - 1));
    if (found == null && phrase.endsWith("ies")) found = units.get(phrase.substring(0, phrase.length() - 3) + "y");
    if (found == null && phrase.endsWith("s'")) found = units.get(phrase.substring(0, phrase.length() - 2));
    if (found == null && phrase.startsWith("degrees ")) found = units.get("degree" + phrase.substring(7));
    if (found == null && phrase.contains("s ")) found = units.get(phrase.replaceFirst("s (?=per |an? |of )", " "));
    if (found == null && phrase.indexOf('/') > 0) return over(phrase);
    return found == null || found.before() ? Optional.empty() : Optional.of(found);
  }

  /** Metres a day; speeds are measured in miles per hour. */
  private static final double MILE_PER_HOUR = 1609.34 * 24;

  /** "km/h", "tonnes/year": one unit over another. */
  private Optional<Unit> over(String phrase) {
    int slash = phrase.indexOf('/');
    Optional<Unit> top = unitAfter(phrase.substring(0, slash).strip());
    Optional<Unit> under = unitAfter(phrase.substring(slash + 1).strip());
    if (top.isEmpty() || under.isEmpty()) return Optional.empty();
    boolean speed = top.get().measure() == Measure.DISTANCE && under.get().measure() == Measure.DURATION;
    return Optional.of(new Unit(speed ? Measure.SPEED : top.get().measure(), top.get().base() + " per " + under.get().base(), top.get().factor() / under.get().factor() / (speed ? MILE_PER_HOUR : 1), false, false));
  }

  /** A sign or code of money that may stand after its number too: "1,200\u20AC", "50 USD". */
  Optional<Unit> signAfter(String sign) {
    return sign.equals("rs") || sign.equals("rm") ? Optional.empty() : unitBefore(sign);
  }

  /** A sign or code of money that stands before its number. */
  Optional<Unit> unitBefore(String sign) {
    return Optional.ofNullable(units.get(sign)).filter(Unit::before);
  }

  Optional<BoundPhrase> bound(String phrase) {
    return Optional.ofNullable(bounds.get(phrase));
  }

  /** True when the table of figure words has this word or phrase, in whatever role. */
  boolean isFigureWord(String word) {
    return roles.containsKey(word);
  }

  boolean is(String role, String word) {
    return role.equals(roles.get(word));
  }

  private static final java.util.EnumSet<Way> WAYS = java.util.EnumSet.allOf(Way.class);

  /** Roles that tell the way of a change, by their names in the table. */
  private enum Way {
    UP,
    DOWN,
    MORE,
    LESS
  }

  /** True when the word tells a change of whatever way. */
  boolean moves(String word) {
    String role = roles.get(word);
    return role != null && WAYS.stream().anyMatch(w -> w.name().equalsIgnoreCase(role));
  }

  String lemma(String word, String tag) {
    return language.lemma(word, tag);
  }

  /** A noun for people or bodies that say things, in base form. */
  boolean speaks(String noun) {
    return SPEAKERS.stream().anyMatch(l -> language.words(l).contains(noun));
  }

  /** A noun for one person: what somebody does, is called, or is to others. */
  boolean isPerson(String noun) {
    return PERSONS.stream().anyMatch(l -> language.words(l).contains(noun));
  }

  /** "percent", "half", "two-thirds": a share, not somebody. */
  boolean isShare(String word) {
    return unitAfter(word).filter(u -> u.measure() == Measure.PERCENT).isPresent() || number(word, Kind.FRACTION).isPresent();
  }
}
