package org.stemma.annotate.where;

import java.util.Map;
import java.util.EnumMap;
import java.util.regex.Pattern;
import org.stemma.language.ClosedClasses;
import org.stemma.language.Language;
import org.stemma.language.PerLanguage;
import org.stemma.language.WordTable;

/** The closed classes of words and the patterns by which this room reads places; they are the language pack's. */
final class Words {
  private static final PerLanguage<Words> ALL = new PerLanguage<>(Words::new);

  /** One class of the table. */
  enum Kind {
    /** Words that make a name that of a division: province. */
    DIVISIONS,
    /** Words that make it that of a town. */
    TOWNS,
    /** Words before the place of a happening: in, near. */
    EVENT,
    /** Words before a name that only say what part or sort of place it is. */
    BEFORE,
    /** The same behind it. */
    AFTER,
    /** Words after which a house is a place and not who works in it. */
    AT,
    /** Words behind a name that favour the town over the division. */
    TOWN_NOUNS,
    /** Between a sort of place and its name: of. */
    OF,
    /** Articles of what is known: the. */
    DEFINITE,
    /** What joins the last of a list: and, or. */
    COORDINATORS,
    /** Plurals behind a list of divisions and what each is called by itself: "counties=County". */
    LISTED,
    /** Nouns behind two lands for the line between them: border. */
    BORDERS,
    /** Nouns behind a people for the town it is ruled from: capital. */
    RULED_FROM,
    /** Words of which titles are made, beside the names of places: herald, evening. */
    TITLE_WORDS,
    /** Last parts of sites that are a land's but are sold to all the world: tv, me. */
    OPEN_SITES,
    /** Last parts of sites that are not the letters of their land, and the land: uk=GB. */
    SITE_LANDS
  }

  /** What the words between two places, or before one, tell of them; a row of patterns each. */
  enum Gap {
    /** "X, the capital of southern Y": X lies in Y. */
    SEAT_OF,
    /** "X in Y", more loosely. */
    INSIDE,
    /** "Y's X". */
    OWNED_BY,
    /** "Y town of X". */
    TOWN_OF,
    /** "the Afghan city of X". */
    PEOPLES_TOWN,
    /** "Anna Lind in X", in a credit; the first group is the place. */
    WRITTEN_IN
  }

  /** Matches nothing: stands for a pattern that the language has not. */
  private static final Pattern NOTHING = Pattern.compile("(?!)");

  private final ClosedClasses<Kind> classes;
  private final Map<Gap, Pattern> gaps = new EnumMap<>(Gap.class);

  private Words(Language language) {
    classes = ClosedClasses.of(language, WordTable.PLACE_CUES, Kind.class);
    var rows = language.table(WordTable.PLACE_GAPS);
    for (Gap g : Gap.values()) gaps.put(g, rows.containsKey(ClosedClasses.key(g)) ? Pattern.compile(rows.get(ClosedClasses.key(g)).getFirst()) : NOTHING);
  }

  static Words of(Language language) {
    return ALL.of(language);
  }

  boolean has(Kind kind, String word) {
    return classes.has(kind, word);
  }

  ClosedClasses<Kind> classes() {
    return classes;
  }

  Pattern pattern(Gap gap) {
    return gaps.get(gap);
  }
}
