package org.stemma.annotate.quote;

import java.util.List;
import org.stemma.language.ClosedClasses;
import org.stemma.language.Language;
import org.stemma.language.PerLanguage;
import org.stemma.language.WordTable;

/** The closed classes of words by which clauses are read, as the language gives them; without a language's table each is empty. */
final class Words {
  private static final PerLanguage<Words> ALL = new PerLanguage<>(Words::new);

  /** One class of the table. */
  enum Kind {
    /** First words of a subject that is nobody: "no group", "neither side". */
    NOBODY,
    /** Nouns that follow the name of a body they describe: "the IG Metall union". */
    APPOSED,
    /** Verbs that pass on another's words: "quoted Ruiz as saying". */
    QUOTING,
    /** Verbs that name whom one has something from: "citing officials". */
    CITING,
    /** Where one speaks or writes. */
    CHANNEL,
    /** Prepositions that name no place of speaking. */
    NO_CHANNEL,
    /** Verbs whose subject gives what a noun tells: "issued a warning". */
    GIVING,
    /** Verbs that an adjective of feeling follows. */
    COPULA,
    /** Verbs that give a name; after a comma their forms in -ed are participles. */
    NAMING,
    /** Past tenses before "to" that look like participles. */
    REFUSING,
    /** Past tenses not in -ed that look like participles. */
    IRREGULAR,
    /** Words that govern a verb without "to". */
    GOVERNING,
    /** Pronouns before a plain form. */
    PLURAL_SUBJECT,
    /** Prepositions in -ing; other words in -ing that begin a phrase are verbs. */
    ING_PREPOSITION,
    /** What shows that the form before it is a participle. */
    AFTER_PARTICIPLE,
    /** Pronouns that are subjects. */
    NOMINATIVE,
    /** Pronouns of who speaks and who is spoken to: their statements inside another's words are not told apart. */
    SELF,
    /** Modal verbs with which nobody has said anything yet: "should have told". */
    HYPOTHETICAL,
    /** Words that begin a courtesy, which nobody can check. */
    COURTESY,
    /** Prepositions that carry on a noun phrase. */
    POSTMODIFIER,
    /** Words that begin a clause that hangs on another. */
    SUBORDINATOR,
    /** Those of them that stand before a noun as well. */
    SUBORDINATING_PREPOSITION,
    /** Days and months, and their short forms. */
    DAY,
    /** Units of time. */
    TIME_UNIT,
    /** What stands right before a unit of time. */
    BEFORE_UNIT,
    /** What may stand inside a phrase of time. */
    IN_TIME,
    /** Prepositions before a time. */
    TIME_PREPOSITION,
    /** Pronouns that begin a clause on what stands before them. */
    RELATIVE,
    /** Words by which who speaks names himself. */
    FIRST_PERSON,
    /** Pronouns of a thing or a body. */
    IT,
    /** Words between a span of time and what it is counted from: a day before the vote. */
    COUNTED_FROM,
    /** Short forms of titles and what they are short for: "gov.=governor". */
    TITLE_FORM,
    /** What the bearer of a role is called too: "representative=congressman". */
    ALSO_CALLED,
    /** Words that tell whose side a politician is on. */
    PARTY,
    /** Pronouns of a man. */
    HE,
    /** Pronouns of a woman. */
    SHE,
    /** Pronouns of many. */
    THEY,
    /** Nouns of bodies that speak. */
    BODY,
    /** Nouns of what is written and says something. */
    DOCUMENT,
    /** Nouns for those who fight for a body: rebel, militant. */
    FIGHTERS,
    /** Roles that many have at one time. */
    COMMON_ROLE,
    /** Roles that one person has at one time. */
    OFFICE,
    /** Words that make a role a past one. */
    PAST_ROLE,
    /** Words that make a role another one. */
    DEPUTY,
    /** Lone words for many speakers. */
    MANY,
    /** Words of number that stand for a noun. */
    LONE_QUANTIFIER,
    /** Forms of "be". */
    FORM_OF_BE,
    /** Forms of "have". */
    FORM_OF_HAVE,
    /** Prepositions that belong to the verb before them and open no clause. */
    GOVERNED,
    /** Words that open a clause inside what is said. */
    OPENING,
    /** Words that open a sentence before its speaker. */
    FRONT_OPENING
  }

  private final ClosedClasses<Kind> classes;

  private Words(Language language) {
    classes = ClosedClasses.of(language, WordTable.SPEECH_WORDS, Kind.class);
  }

  static Words of(Language language) {
    return ALL.of(language);
  }

  /** What the word is short for in a class of pairs "gov.=governor", else the word. */
  String full(Kind kind, String word) {
    for (String pair : classes.get(kind)) if (pair.startsWith(word) && pair.startsWith("=", word.length())) return pair.substring(word.length() + 1);
    return word;
  }

  /** What stands for the word in a class of pairs "representative=congressman". */
  List<String> others(Kind kind, String word) {
    return classes.get(kind).stream().filter(pair -> pair.startsWith(word) && pair.startsWith("=", word.length())).map(pair -> pair.substring(word.length() + 1)).sorted().toList();
  }

  boolean has(Kind kind, String word) {
    return classes.has(kind, word);
  }
}
