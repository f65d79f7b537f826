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
    /** Those of them that one person writes, so that they speak for whoever spoke before. */
    MESSAGE,
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
    FRONT_OPENING,
    /** What opens a clause of content: that. */
    COMPLEMENTISER,
    /** Before whom one speaks: to. */
    DATIVE,
    /** Before who does something: by. */
    AGENT,
    /** Before a role, a manner or a remark: as. */
    ROLE_PREPOSITION,
    /** Before "to" and a source: according. */
    ACCORDING,
    /** What alone denies a verb: not. */
    NEGATOR,
    /** All that denies a verb. */
    NEGATION,
    /** A subject that is nothing: it. */
    DUMMY,
    /** A subject that only says that something is: there. */
    EXISTENTIAL,
    /** What joins: and. */
    ADDITIVE,
    /** What joins or offers a choice. */
    COORDINATOR,
    /** What opens a question that is told. */
    QUESTION,
    /** What goes on with those who are told. */
    ADDRESSEE_LINK,
    /** What shows that those who are told end before it. */
    AFTER_ADDRESSEE,
    /** What goes on with where one speaks. */
    CHANNEL_LINK,
    /** Before "least" and "most": at. */
    AT,
    /** Behind "at": least, most. */
    EXTREME,
    /** Prepositions before a number that is not exact. */
    APPROXIMATOR,
    /** What opens an amount behind them. */
    AMOUNT_OPENER,
    /** What opens a clause inside which no clause of content goes on. */
    BREAKING,
    /** What ends a noun phrase that is said. */
    ADJUNCT_OPENER,
    /** What goes on with a noun phrase behind a comma. */
    INCLUSION,
    /** What joins against: but. */
    BUT,
    /** What stands before a colon and names what follows, not who says it: photos, video. */
    LABEL,
    /** Before "to": enough. */
    DEGREE,
    /** Verbs of saying that tell a deed with such an object: "deny=motion". */
    DEED,
    /** What stands before "to" and a verb of saying that is said: "went on to say". */
    LEADING_ON,
    /** Verbs whose passive tells what was done, not what is thought of it: "leaked by". */
    DONE,
    /** Between who is warned and what of: "against". */
    WARNED_OF,
    /** Verbs of not saying: decline, refuse. */
    UNSAID,
    /** What opens a clause with a subject of its own. */
    NEW_SUBJECT,
    /** What opens the words of another after the content. */
    CONTRASTING,
    /** The same, where a comma stands before. */
    LOOSE_LINK,
    /** Between a noun that tells and whom it comes from. */
    GIVER_PREPOSITION,
    /** What goes on with whom it comes from. */
    NARROW_LINK,
    /** Between a noun that tells and what it tells. */
    NOUN_COPULA,
    /** Adverbs of question that open what is told. */
    CONTENT_ADVERB,
    /** What opens what happens at the time: while. */
    SIMULTANEOUS,
    /** Before the participle of a question that was put: when. */
    WHEN,
    /** Verbs of seeming. */
    SEEMING,
    /** Before who is meant, in a phrase that opens a sentence: with. */
    WITH,
    /** The commonest past tense of saying, which is often tagged a participle. */
    SAID,
    /** The commonest present of saying, which is often tagged a noun. */
    SAYS,
    /** Presents of saying that are tagged plural nouns where they end the sentence: "the Herald reports." */
    CLOSING_VERB,
    /** Auxiliaries before a participle, and what stands between. */
    HAVE_OR_BE,
    /** Before a day: on. */
    DAY_PREPOSITION,
    /** How the names of days end. */
    DAY_ENDING,
    /** An adverb between a subject and its verb that is tagged an adjective: likely. */
    LIKELY,
    /** An adverb before a verb of saying that tells only the order: then. */
    THEN,
    /** A word before a comma that opens a sentence and is no part of what it tells. */
    MEANWHILE,
    /** What opens a remark behind an interrupting cue that is not told by it. */
    REMARK_OPENER,
    /** Verbs that tell where one wrote: "tweet=Twitter". */
    MEDIUM_VERB,
    /** Before where one spoke. */
    MEDIUM_PREPOSITION,
    /** Articles. */
    ARTICLE,
    /** What opens a noun phrase of what is known. */
    DEFINITE,
    /** Articles of what is new. */
    INDEFINITE,
    /** What ends the head of a speaker. */
    ASIDE,
    /** The relative pronoun of persons: who. */
    PERSONAL_RELATIVE,
    /** The relative pronoun of things: which. */
    IMPERSONAL_RELATIVE,
    /** Between a passive of telling and what is told. */
    PARTICIPLE_PREPOSITION,
    /** Before what is spoken about: about. */
    ABOUT,
    /** Prepositions behind a past tense that tell it from a participle. */
    ABOUT_OR_OVER,
    /** Behind "seem": like. */
    LIKE,
    /** Between the head of a speaker and what it belongs to: of. */
    OF,
    /** The possessive of a body: its. */
    ITS,
    /** A pronoun before a relative clause: those. */
    THOSE,
    /** Words of number between a subject and its verb. */
    FLOATING_QUANTIFIER,
    /** The one of them that follows any subject: both. */
    BOTH,
    /** The one of them that follows a pronoun: all. */
    ALL,
    /** Behind a span of time: ago. */
    AGO,
    /** The ending of a possessive that is a token by itself. */
    POSSESSIVE,
    /** Months that are other words when small. */
    AMBIGUOUS_MONTH,
    /** What may end a phrase of time. */
    LATER,
    /** A verb that makes a passive: get. */
    GET_PASSIVE,
    /** The auxiliary of denial and question: do. */
    DO,
    /** Its forms. */
    FORM_OF_DO,
    /** Pronouns that stress the noun before them: himself. */
    REFLEXIVE,
    /** Nouns of what speaks for whom it belongs to: office, campaign. */
    OWNED,
    /** Adverbs that belong to the amount after them: nearly. */
    HEDGE,
    /** Adverbs that belong to the noun or the time before them. */
    NO_VERB_ADVERB
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

  boolean endsWithAny(Kind kind, String word) {
    return classes.endsWithAny(kind, word);
  }

  boolean has(Kind kind, String word) {
    return classes.has(kind, word);
  }
}
