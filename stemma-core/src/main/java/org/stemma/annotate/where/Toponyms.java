package org.stemma.annotate.where;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.stemma.language.Gazetteer;
import org.stemma.language.Gazetteer.Entry;
import org.stemma.language.Language;
import org.stemma.language.WordList;
import org.stemma.model.NameKind;
import org.stemma.model.NameMark;
import org.stemma.model.Prose;
import org.stemma.text.Span;

/** Turns names into toponyms: looks each up, with and without the words that only say what sort of place it is. */
final class Toponyms {
  private static final int MOST = 40;

  private Toponyms() {}

  /** Toponyms among the names and inside names of organisations ("Laurel County Court"), in order of place. */
  static List<Toponym> of(Prose prose, List<NameMark> names, Gazetteer gazetteer, Language language) {
    Words words = Words.of(language);
    Inside inside = new Inside(prose, names, gazetteer, language);
    List<Toponym> out = new ArrayList<>();
    for (NameMark name : names) {
      switch (name.kind()) {
        case PLACE -> out.add(place(prose, name.span(), gazetteer, words));
        case OTHER -> people(name.span(), prose.text(name.span()), gazetteer).or(() -> inside.of(name)).ifPresent(out::add);
        case ORGANISATION -> inside.of(name).ifPresent(out::add);
        case PERSON -> { }
      }
    }
    return out;
  }

  private static Toponym place(Prose prose, Span span, Gazetteer gazetteer, Words words) {
    String text = prose.text(span);
    Optional<Toponym> listed = listedAs(prose, span, words).flatMap(noun -> at(span, text + " " + noun, gazetteer, words));
    if (listed.isPresent()) return listed.get();
    return at(withPoint(prose, span, gazetteer), text, gazetteer, words).orElseGet(() -> new Toponym(span, key(text), false, List.of()));
  }

  /** The point of "W.Va." and "Sask." belongs to the name. */
  private static Span withPoint(Prose prose, Span span, Gazetteer gazetteer) {
    boolean point = span.end() < prose.text().length() && prose.text().charAt(span.end()) == '.' && span.length() <= 5 && span.end() + 1 < prose.text().length();
    return point && gazetteer.places(prose.text(span)).stream().anyMatch(e -> e.kind() == Gazetteer.Kind.STATE && e.other()) ? new Span(span.begin(), span.end() + 1) : span;
  }

  /** What each of "Alachua and Gilchrist counties" is: "County". */
  private static Optional<String> listedAs(Prose prose, Span span, Words words) {
    int at = prose.tokens().firstAfter(span.end());
    for (int i = at; i < at + 24 && i < prose.tokens().size(); i++) {
      String w = prose.tokens().word(i);
      for (String pair : words.classes().get(Words.Kind.LISTED)) if (pair.startsWith(prose.tokens().lower(i) + "=")) return Optional.of(pair.substring(pair.indexOf('=') + 1));
      if (!w.equals(",") && !words.has(Words.Kind.COORDINATORS, w) && !Character.isUpperCase(w.charAt(0))) return Optional.empty();
    }
    return Optional.empty();
  }

  /** Finds the place that an organisation is called after. */
  private static final class Inside {
    private final Prose prose;
    private final Gazetteer gazetteer;
    private final Set<String> known;
    private final Set<String> common;
    private final Set<String> people;
    private final Words words;
    private final Set<String> places = new HashSet<>();

    Inside(Prose prose, List<NameMark> names, Gazetteer gazetteer, Language language) {
      this.prose = prose;
      this.gazetteer = gazetteer;
      this.known = language.words(WordList.ORGANISATIONS);
      this.common = language.words(WordList.COMMON_WORDS);
      this.people = language.words(WordList.SURNAMES);
      this.words = Words.of(language);
      for (NameMark n : names) if (n.kind() == NameKind.PLACE) places.add(key(prose.text(n.span())));
    }

    Optional<Toponym> of(NameMark name) {
      int[] range = prose.tokens().range(name.span());
      Optional<Toponym> house = landmark(name, range[0]);
      if (house.isPresent()) return house;
      if (range[1] - range[0] < 2) return single(name);
      if (known.contains(key(prose.text(name.span())))) return Optional.empty();
      int head = range[0];
      while (head < range[1] && words.has(Words.Kind.BEFORE, prose.tokens().lower(head)) && !words.has(Words.Kind.OF, prose.tokens().lowerAt(head + 1))) head++;
      Optional<Toponym> first = longest(range[0], range[1]);
      if (first.isEmpty() && head > range[0]) first = longest(head, range[1]);
      for (int i = range[0] + 1; i + 1 < range[1] && first.isEmpty(); i++) if (words.has(Words.Kind.OF, prose.tokens().lower(i))) first = longest(i + 1, range[1] + 1);
      return first;
    }

    /** A house that stands for who works in it is a place after "at", "from", "outside". */
    private Optional<Toponym> landmark(NameMark name, int first) {
      int before = words.has(Words.Kind.DEFINITE, prose.tokens().lowerAt(first - 1)) ? first - 2 : first - 1;
      if (!words.has(Words.Kind.AT, prose.tokens().lowerAt(before))) return Optional.empty();
      String text = prose.text(name.span());
      List<Entry> found = gazetteer.places(text).stream().filter(e -> e.kind() == Gazetteer.Kind.LANDMARK).toList();
      return at(name.span(), found, text);
    }

    /** A town's name alone, which stands for its team or council, when the report names the place elsewhere. */
    private Optional<Toponym> single(NameMark name) {
      String text = prose.text(name.span());
      return places.contains(key(text)) ? at(name.span(), text, gazetteer) : Optional.empty();
    }

    private Optional<Toponym> longest(int from, int to) {
      for (int end = Math.min(from + 3, to - 1); end > from; end--) {
        Span span = prose.tokens().span(from, end);
        String text = prose.text(span);
        if (end == from + 1) {
          Optional<Toponym> land = people(span, text, gazetteer);
          if (land.isPresent()) return land;
        }
        Optional<Toponym> place = at(span, gazetteer.places(text), text);
        if (place.isPresent() && isLikely(place.get(), text, end - from)) return place;
      }
      return Optional.empty();
    }

    private Optional<Toponym> at(Span span, List<Entry> found, String text) {
      return found.isEmpty() ? Optional.empty() : Optional.of(new Toponym(span, key(text), false, found.size() > MOST ? found.subList(0, MOST) : found));
    }

    private Optional<Toponym> at(Span span, String text, Gazetteer world) {
      return at(span, world.places(text), text);
    }

    private boolean isLikely(Toponym place, String text, int words) {
      if (places.contains(place.key())) return true;
      if (words == 1 && common.contains(place.key())) return false;
      boolean person = words == 1 && people.contains(place.key());
      return place.candidates().stream().anyMatch(e -> !e.other() && isLikely(e, person, text));
    }

    private static boolean isLikely(Entry e, boolean person, String text) {
      return switch (e.kind()) {
        case COUNTRY, STATE, CONTINENT, REGION -> true;
        case COUNTY -> text.contains(" ");
        case TOWN, SEAT, CAPITAL, SECTION -> e.population() > (person ? 100_000 : 2_000);
        case SEA, LANDMARK, AIRPORT -> text.contains(" ");
      };
    }
  }

  /** The toponym that a span of text is, whatever kind of name it may be; without candidates when the gazetteer knows none. */
  static Toponym any(Span span, String text, Gazetteer gazetteer, Words words) {
    Optional<Toponym> people = people(span, text, gazetteer);
    Optional<Toponym> place = at(span, text, gazetteer, words);
    boolean land = people.isPresent() && place.map(p -> p.candidates().getFirst().population() < 3_000_000).orElse(true);
    return (land ? people : place).orElseGet(() -> new Toponym(span, key(text), false, List.of()));
  }

  static Optional<Toponym> at(Span span, String text, Gazetteer gazetteer, Words words) {
    List<Entry> found = candidates(text, gazetteer, words);
    if (found.isEmpty()) return Optional.empty();
    return Optional.of(new Toponym(span, key(text), false, found.size() > MOST ? found.subList(0, MOST) : found));
  }

  private static Optional<Toponym> people(Span span, String text, Gazetteer gazetteer) {
    if (text.length() < 3) return Optional.empty();
    return gazetteer.demonym(text).map(land -> new Toponym(span, key(land.name()), true, List.of(land)));
  }

  private static List<Entry> candidates(String text, Gazetteer gazetteer, Words known) {
    List<Entry> found = gazetteer.places(text);
    if (!found.isEmpty()) return found;
    String[] words = text.split("[\\s\u00A0]+");
    if (words.length > 1 && isNoun(words[words.length - 1], Words.Kind.AFTER, known)) {
      found = candidates(join(words, 0, words.length - 1), gazetteer, known);
      if (!found.isEmpty()) return favoured(found, words[words.length - 1], known);
    }
    if (words.length > 1 && isNoun(words[0], Words.Kind.BEFORE, known)) found = candidates(join(words, words.length > 2 && known.has(Words.Kind.OF, words[1]) ? 2 : 1, words.length), gazetteer, known);
    if (!found.isEmpty()) return found;
    int comma = text.indexOf(',');
    return comma > 1 ? candidates(text.substring(0, comma), gazetteer, known) : List.of();
  }

  /** "X province" is the division X before the town X. */
  private static List<Entry> favoured(List<Entry> found, String noun, Words known) {
    boolean town = isNoun(noun, Words.Kind.TOWN_NOUNS, known);
    return found.stream().sorted(Comparator.comparingInt((Entry e) -> e.kind().isTown() == town ? 0 : 1)).toList();
  }

  private static boolean isNoun(String word, Words.Kind nouns, Words known) {
    return known.has(nouns, word.toLowerCase(Locale.ROOT));
  }

  private static String join(String[] words, int from, int to) {
    return String.join(" ", List.of(words).subList(from, to));
  }

  private static String key(String name) {
    return name.toLowerCase(Locale.ROOT).replace("\u2019", "'");
  }
}
