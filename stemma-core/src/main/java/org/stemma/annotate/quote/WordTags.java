package org.stemma.annotate.quote;

import org.stemma.language.Language;

/**
 * The part-of-speech tag of each word of a line, mended from the words beside it where the tagger is known to be wrong about verbs of saying. The words are mended from left to
 * right, so that what stands before is mended and what stands behind is as the tagger has it.
 */
final class WordTags {
  /** How many words back what governs an infinitive may stand. */
  private static final int GOVERNOR = 6;
  private final Line line;
  private final String[] tags;
  private final Words words;

  private WordTags(Line line, String[] tags, Language language) {
    this.line = line;
    this.tags = tags;
    this.words = Words.of(language);
  }

  /** @param tags of the line, as the tagger has them; mended in place */
  static void mend(Line line, String[] tags, Language language) {
    WordTags mending = new WordTags(line, tags, language);
    for (int k = 0; k < tags.length; k++) tags[k] = mending.mended(k);
  }

  private String mended(int k) {
    String tag = tags[k];
    String next = line.tag(k + 1);
    if (isGerund(k, next)) return "VBG";
    if (isThat(k, next)) return "IN";
    if (line.is(k, Words.Kind.SAID) && tag.equals("VBN") && !line.is(k - 1, Words.Kind.HAVE_OR_BE)) return "VBD";
    if (line.is(k, Words.Kind.SAYS) && !tag.startsWith("VB")) return "VBZ";
    if (tag.equals("PRP") && isAcronym(k)) return "NNP";
    if (line.is(k, Words.Kind.CLOSING_VERB) && tag.equals("NNS") && isClosing(k)) return "VBZ";
    if (line.is(k, Words.Kind.EXISTENTIAL) && !tag.equals("EX") && (line.is(k + 1, Words.Kind.HAVE_OR_BE) || next.equals("MD"))) return "EX";
    if (tag.startsWith("VB") && line.isNaming(k)) return "VBN";
    if (tag.equals("JJ") && line.lower(k).endsWith("ed") && k > 0 && (line.isComma(k - 1) || line.tag(k - 1).startsWith("NNP")) && isDay(k + 1)) return "VBD";
    if (tag.equals("VB") && isPlainForm(k)) return "VBP";
    if (tag.equals("VBN") && isActive(k, next)) return "VBD";
    return tag;
  }

  /** ", saying the pier", "by saying in April that": a verb in -ing that is tagged a noun or a preposition. */
  private boolean isGerund(int k, String next) {
    if (!line.lower(k).endsWith("ing")) return false;
    if (tags[k].equals("IN")) return !line.is(k, Words.Kind.ING_PREPOSITION);
    if (!tags[k].equals("NN")) return false;
    if (line.isComma(k - 1) && (!next.startsWith("NN") || next.equals("NNS")) && !next.equals(",") && !next.isEmpty()) return true;
    return line.tag(k - 1).equals("IN") && next.equals("IN") && line.is(k + 1, Words.Kind.COMPLEMENTISER);
  }

  /** "and that the pier": it opens a second clause and is no determiner. */
  private boolean isThat(int k, String next) {
    if (!line.is(k, Words.Kind.COMPLEMENTISER) || !tags[k].equals("DT") || !line.is(k - 1, Words.Kind.ADDITIVE)) return false;
    return next.startsWith("NNP") || next.equals("PRP") || next.equals("DT") || next.equals("EX") || next.equals("PRP$");
  }

  /** "the US Senate": a pronoun has no capital beside another inside a sentence. */
  private boolean isAcronym(int k) {
    return k > 0 && line.lower(k).length() > 1 && isCapital(k) && isCapital(k + 1) && line.region(k) == line.region(k - 1);
  }

  private boolean isCapital(int k) {
    return k < tags.length && Character.isUpperCase(line.word(k).charAt(0));
  }

  /** "The pier was old, the Linden Herald reports.": the last word or before a comma, after a name that a comma parts from a finite verb. */
  private boolean isClosing(int k) {
    boolean last = k + 1 == tags.length || k + 2 == tags.length && line.is(k + 1, ".") || line.isComma(k + 1);
    int s = k - 1;
    while (s >= 0 && (tags[s].startsWith("NNP") || tags[s].equals("DT"))) s--;
    if (!last || s == k - 1 || s < 0 || !line.isComma(s)) return false;
    for (int j = 0; j < s; j++) if (Nouns.isFiniteVerb(line, j)) return true;
    return false;
  }

  /** "Investigators believe": a base form right after a plural subject, with nothing that would govern an infinitive. */
  private boolean isPlainForm(int k) {
    String before = line.tag(k - 1);
    boolean plural = before.equals("NNS") || before.equals("NNPS") || line.is(k - 1, Words.Kind.MANY) || before.equals("PRP") && line.is(k - 1, Words.Kind.PLURAL_SUBJECT);
    if (!plural) return false;
    for (int j = k - 1; j >= Math.max(0, k - GOVERNOR); j--) if (tags[j].equals("MD") || tags[j].equals("TO") || line.is(j, Words.Kind.GOVERNING)) return false;
    return true;
  }

  /** "Tuesday", "on Tuesday". */
  private boolean isDay(int k) {
    int j = line.is(k, Words.Kind.DAY_PREPOSITION) ? k + 1 : k;
    return j < tags.length && words.endsWithAny(Words.Kind.DAY_ENDING, line.lower(j)) && isCapital(j);
  }

  /** A form in -ed with a subject before it, an object after it and no auxiliary is a past tense. */
  private boolean isActive(int k, String next) {
    boolean irregular = line.is(k, Words.Kind.IRREGULAR);
    if (k == 0 || !line.lower(k).endsWith("ed") && !irregular) return false;
    int s = k - 1;
    while (s > 0 && (tags[s].startsWith("RB") || line.is(s, Words.Kind.LIKELY))) s--;
    if (isActiveBehindComma(k, s, next)) return s > 0 && !line.is(s - 1, Words.Kind.ADDITIVE);
    String subject = tags[s];
    boolean refusing = line.is(k, Words.Kind.REFUSING);
    boolean noun = subject.startsWith("NN") || subject.equals("PRP") || subject.equals("WP");
    if (!noun && !(line.isComma(s) && refusing)) return false;
    if (isDay(k + 1)) return true;
    boolean object = switch (next) {
      case "DT", "PRP$", "PRP", "NNP", "NNPS", "CD" -> true;
      case "RP" -> irregular && !line.is(k + 2, Words.Kind.AGENT);
      case "JJ", "NNS" -> subject.startsWith("NNP") || subject.equals("PRP") || subject.equals("NNS");
      case "TO" -> refusing;
      default -> false;
    };
    return object && !line.is(s, Words.Kind.ROLE_PREPOSITION);
  }

  /** "Adler, in Linden, accused Moreno of", "Moreno, the port secretary, told reporters that": an object follows the form behind a comma. */
  private boolean isActiveBehindComma(int k, int comma, String next) {
    if (!line.isComma(comma) || line.is(k, Words.Kind.NAMING)) return false;
    return takesObject(next) || (next.equals("NNS") || next.equals("DT") || line.is(k + 1, Words.Kind.MANY)) && closesApposition(comma);
  }

  /** A pronoun, a name or a possessive after a form in -ed is its object, also where a comma stands before. */
  private static boolean takesObject(String next) {
    return next.equals("PRP") || next.equals("PRP$") || next.equals("NNP");
  }

  /** The comma closes what tells who somebody is, and no verb goes on behind a later one. */
  private boolean closesApposition(int comma) {
    int open = comma - 1;
    while (open > 0 && !tags[open].equals(",")) open--;
    if (open <= 0 || !tags[open - 1].startsWith("NN") || !opensNoun(tags[open + 1])) return false;
    for (int j = 0; j < open; j++) if (Nouns.isFiniteVerb(line, j)) return false;
    for (int j = comma + 1; j + 1 < tags.length; j++) if (tags[j].equals(",") && tags[j + 1].startsWith("VB") && !tags[j + 1].equals("VBG")) return false;
    return true;
  }

  private static boolean opensNoun(String tag) {
    return tag.startsWith("NN") || tag.equals("DT") || tag.equals("PRP$") || tag.equals("CD") || tag.startsWith("JJ");
  }
}
