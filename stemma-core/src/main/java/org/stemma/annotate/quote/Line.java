package org.stemma.annotate.quote;

import java.util.List;
import org.stemma.language.Language;
import org.stemma.model.Prose;
import org.stemma.model.Sentence;
import org.stemma.text.Span;

/**
 * One sentence with its quotation marks taken out, so that clauses can be read through them. Places count words of this
 * line, 0..size()-1; each knows its token and the quoted stretch that holds it.
 */
final class Line {
  private final Prose prose;
  private final Sentence sentence;
  private final int index;
  private final int[] tokens;
  private final int[] regions;
  private final String[] tags;
  private final Language language;
  private final Words words;
  private final int[] allRegions;

  private Line(Prose prose, Language language, Sentence sentence, int index, int[] tokens, int[] regions, int[] allRegions) {
    this.allRegions = allRegions;
    this.language = language;
    this.prose = prose;
    this.sentence = sentence;
    this.index = index;
    this.tokens = tokens;
    this.regions = regions;
    this.words = Words.of(language);
    this.tags = new String[tokens.length];
    for (int k = 0; k < tags.length; k++) tags[k] = prose.tag(tokens[k]);
    for (int k = 0; k < tags.length; k++) tags[k] = mended(prose, tokens, tags, k);
    mendOpening();
    mendNaming();
    mendMainVerb();
    mendTelling();
    if (tags.length > 0 && tags[0].equals("RB") && isUncommon(prose.tokens().word(tokens[0]), language)) tags[0] = "NNP";
  }

  /** "Asked about it, Adler said": no sentence of prose begins with a past tense and goes on with a subject behind a comma. */
  private void mendOpening() {
    if (tags.length == 0 || !tags[0].equals("VBD")) return;
    for (int k = 1; k + 1 < tags.length; k++) if (isComma(k) && Nouns.starts(this, k + 1)) tags[0] = "VBN";
  }

  /** "Adler, called the Iron Mayor, said": naming between commas before the verb is no past tense. */
  private void mendNaming() {
    for (int k = 1; k + 1 < tags.length; k++) {
      if (!tags[k].equals("VBD") || !isComma(k - 1) || !words.has(Words.Kind.NAMING, lower(k))) continue;
      int c = k + 1;
      while (c < tags.length && !isComma(c) && !tags[c].startsWith("V")) c++;
      if (isComma(c) && Nouns.isFiniteVerb(this, c + 1)) tags[k] = "VBN";
    }
  }

  /** A sentence without a finite verb outside its quotations whose subject ends in a comma has one that looks like a participle: "Adler, an ally, called it strong". */
  private void mendMainVerb() {
    for (int k = 0; k < tags.length; k++) if (regions[k] < 0 && Nouns.isFiniteVerb(this, k)) return;
    for (int k = 2; k + 1 < tags.length; k++) {
      int b = k - 1;
      while (b > 0 && tags[b].startsWith("RB")) b--;
      if (regions[k] >= 0 || !tags[k].equals("VBN") || !isComma(b) && !is(b, ")") || words.has(Words.Kind.AFTER_PARTICIPLE, lower(k + 1))) continue;
      tags[k] = "VBD";
      return;
    }
  }

  /** "Anna Moreno, the port secretary, confirmed to the Herald that": what closes an aside before somebody tells something is the verb of who is named first. */
  private void mendTelling() {
    for (int k = 2; k + 1 < tags.length; k++) {
      int b = k - 1;
      while (b > 0 && tags[b].startsWith("RB")) b--;
      if (regions[k] >= 0 || !tags[k].equals("VBN") || !isComma(b) && !is(b, ")") || hasMainVerb(k)) continue;
      List<Cue> cues = Cue.Lexicon.of(language).verbs().getOrDefault(language.lemma(word(k), "VBD"), List.of());
      boolean telling = cues.stream().anyMatch(c -> c.asserts() && c.takes('c')) && cues.stream().noneMatch(c -> c.takes('a') || c.takes('A'));
      int that = k + 1;
      while (that < tags.length && that < k + 8 && !is(that, Words.Kind.COMPLEMENTISER) && !isComma(that) && !tags[that].startsWith("V")) that++;
      if (telling && is(that, Words.Kind.COMPLEMENTISER) && tags[that].equals("IN")) tags[k] = "VBD";
    }
  }

  /** A finite verb before the place, outside of quotations and of clauses on "who" and "which"; true as well where no subject opens the line. */
  private boolean hasMainVerb(int to) {
    if (!tags[0].startsWith("NN") && !tags[0].equals("DT") && !tags[0].startsWith("JJ")) return true;
    for (int k = 1; k < to; k++) {
      boolean who = tags[k - 1].startsWith("W") || tags[k - 1].startsWith("RB") && k > 1 && tags[k - 2].startsWith("W");
      if (regions[k] < 0 && Nouns.isFiniteVerb(this, k) && !who) return true;
    }
    return false;
  }

  /** A capitalised word that no list of common words has is a name, also where the tagger takes it for an adverb. */
  private static boolean isUncommon(String word, Language language) {
    java.util.Set<String> common = language.words(org.stemma.language.WordList.COMMON_WORDS);
    return Character.isUpperCase(word.charAt(0)) && !word.endsWith("ly") && !common.isEmpty() && !common.contains(word.toLowerCase(java.util.Locale.ROOT));
  }

  /** The tag, mended where the tagger is known to be wrong about verbs of saying. */
  private String mended(Prose prose, int[] tokens, String[] tags, int k) {
    String w = prose.tokens().lower(tokens[k]);
    String tag = tags[k];
    String before = k > 0 ? prose.tokens().lower(tokens[k - 1]) : "";
    String next = k + 1 < tags.length ? tags[k + 1] : "";
    if (w.endsWith("ing") && tag.equals("NN") && before.equals(",") && (!next.startsWith("NN") || next.equals("NNS")) && !next.equals(",") && !next.isEmpty()) return "VBG";
    if (w.endsWith("ing") && tag.equals("NN") && k > 0 && tags[k - 1].equals("IN") && next.equals("IN") && words.has(Words.Kind.COMPLEMENTISER, next(prose, tokens, k))) return "VBG";
    if (w.endsWith("ing") && tag.equals("IN") && !words.has(Words.Kind.ING_PREPOSITION, w)) return "VBG";
    if (words.has(Words.Kind.COMPLEMENTISER, w) && tag.equals("DT") && words.has(Words.Kind.ADDITIVE, before) && (next.startsWith("NNP") || next.equals("PRP") || next.equals("DT") || next.equals("EX") || next.equals("PRP$"))) return "IN";
    if (words.has(Words.Kind.SAID, w) && tag.equals("VBN") && !words.has(Words.Kind.HAVE_OR_BE, before)) return "VBD";
    if (words.has(Words.Kind.SAYS, w) && !tag.startsWith("VB")) return "VBZ";
    if (tag.equals("PRP") && k > 0 && w.length() > 1 && isCapital(prose, tokens, k) && k + 1 < tokens.length && isCapital(prose, tokens, k + 1) && regions[k] == regions[k - 1]) return "NNP";
    if (words.has(Words.Kind.CLOSING_VERB, w) && tag.equals("NNS") && isClosing(tokens, tags, k, prose)) return "VBZ";
    if (words.has(Words.Kind.EXISTENTIAL, w) && !tag.equals("EX") && (words.has(Words.Kind.HAVE_OR_BE, next(prose, tokens, k)) || next.equals("MD"))) return "EX";
    if (tag.startsWith("VB") && isNaming(k)) return "VBN";
    if (tag.equals("JJ") && w.endsWith("ed") && k > 0 && (before.equals(",") || tags[k - 1].startsWith("NNP")) && isDay(prose, tokens, k + 1)) return "VBD";
    if (tag.equals("VB") && isPlainForm(prose, tokens, tags, k)) return "VBP";
    if (tag.equals("VBN") && isActive(prose, tokens, tags, k, w, next)) return "VBD";
    return tag;
  }

  private static boolean isCapital(Prose prose, int[] tokens, int k) {
    return Character.isUpperCase(prose.tokens().word(tokens[k]).charAt(0));
  }

  /** "The pier was old, the Linden Herald reports.": the last word or before a comma, after a name that a comma parts from a finite verb. */
  private static boolean isClosing(int[] tokens, String[] tags, int k, Prose prose) {
    boolean last = k + 1 == tokens.length || k + 2 == tokens.length && prose.tokens().word(tokens[k + 1]).equals(".") || k + 1 < tokens.length && prose.tokens().word(tokens[k + 1]).equals(",");
    int s = k - 1;
    while (s >= 0 && (tags[s].startsWith("NNP") || tags[s].equals("DT"))) s--;
    if (!last || s == k - 1 || s < 0 || !prose.tokens().word(tokens[s]).equals(",")) return false;
    for (int j = 0; j < s; j++) if (tags[j].equals("VBD") || tags[j].equals("VBZ") || tags[j].equals("VBP") || tags[j].equals("MD")) return true;
    return false;
  }

  /** "Investigators believe": a base form right after a plural subject, with nothing that would govern an infinitive. */
  private boolean isPlainForm(Prose prose, int[] tokens, String[] tags, int k) {
    if (k == 0 || !(tags[k - 1].equals("NNS") || tags[k - 1].equals("NNPS") || words.has(Words.Kind.MANY, prose.tokens().lower(tokens[k - 1])) || tags[k - 1].equals("PRP") && words.has(Words.Kind.PLURAL_SUBJECT, prose.tokens().lower(tokens[k - 1])))) return false;
    for (int j = k - 1; j >= Math.max(0, k - 6); j--) if (tags[j].equals("MD") || tags[j].equals("TO") || words.has(Words.Kind.GOVERNING, prose.tokens().lower(tokens[j]))) return false;
    return true;
  }

  /** "Tuesday", "on Tuesday". */
  private boolean isDay(Prose prose, int[] tokens, int k) {
    int j = k < tokens.length && words.has(Words.Kind.DAY_PREPOSITION, prose.tokens().lower(tokens[k])) ? k + 1 : k;
    return j < tokens.length && words.endsWithAny(Words.Kind.DAY_ENDING, prose.tokens().lower(tokens[j])) && Character.isUpperCase(prose.tokens().word(tokens[j]).charAt(0));
  }

  /** A verb behind which a clause may come without "that": "said", "told", "believes". */
  boolean takesClause(int k) {
    return Cue.Lexicon.of(language).verbs().getOrDefault(lemma(k), List.of()).stream().anyMatch(c -> c.takes('c'));
  }

  /** A verb of saying that nothing but what is said follows: "said", "argued". */
  boolean isSaying(int k) {
    List<Cue> cues = Cue.Lexicon.of(language).verbs().getOrDefault(lemma(k), List.of()).stream().filter(c -> c.length() == 1).toList();
    return cues.stream().anyMatch(c -> c.asserts() && c.takes('c')) && cues.stream().noneMatch(c -> c.takes('n') || c.takes('a') || c.takes('A') || c.takes('o'));
  }

  /** "dug a tunnel called Linden Gate": a verb of naming before a capital, behind a noun phrase that stands right after a verb or a preposition. */
  boolean isNaming(int k) {
    if (k < 2 || k + 1 >= tags.length || !is(k, Words.Kind.NAMING) || !Character.isUpperCase(word(k + 1).charAt(0))) return false;
    int j = k - 1;
    while (j > 0 && (tags[j].equals("NN") || tags[j].equals("NNS") || tags[j].startsWith("JJ"))) j--;
    if (j == k - 1 || j == 0 || !tags[j].equals("DT")) return false;
    boolean saying = Cue.Lexicon.of(language).verbs().getOrDefault(lemma(j - 1), List.of()).stream().anyMatch(c -> c.takes('c'));
    return tags[j - 1].startsWith("VB") && !saying || tags[j - 1].equals("TO") || tags[j - 1].equals("IN") && !is(j - 1, Words.Kind.SUBORDINATOR);
  }

  private static String next(Prose prose, int[] tokens, int k) {
    return k + 1 < tokens.length ? prose.tokens().lower(tokens[k + 1]) : "";
  }

  /** A form in -ed with a subject before it, an object after it and no auxiliary is a past tense. */
  private boolean isActive(Prose prose, int[] tokens, String[] tags, int k, String w, String next) {
    if (k == 0 || !w.endsWith("ed") && !words.has(Words.Kind.IRREGULAR, w)) return false;
    int s = k - 1;
    while (s > 0 && (tags[s].startsWith("RB") || words.has(Words.Kind.LIKELY, prose.tokens().lower(tokens[s])))) s--;
    String subject = tags[s];
    boolean noun = subject.startsWith("NN") || subject.equals("PRP") || subject.equals("WP");
    boolean comma = prose.tokens().lower(tokens[s]).equals(",");
    if (comma && (takesObject(next) || (next.equals("NNS") || next.equals("DT") || words.has(Words.Kind.MANY, next(prose, tokens, k))) && closesApposition(tags, s)) && !words.has(Words.Kind.NAMING, w)) return s > 0 && !words.has(Words.Kind.ADDITIVE, prose.tokens().lower(tokens[s - 1]));
    if (!noun && !(comma && words.has(Words.Kind.REFUSING, w))) return false;
    if (isDay(prose, tokens, k + 1)) return true;
    boolean object = switch (next) {
      case "DT", "PRP$", "PRP", "NNP", "NNPS", "CD" -> true;
      case "RP" -> words.has(Words.Kind.IRREGULAR, w) && !is(k + 2, Words.Kind.AGENT);
      case "JJ", "NNS" -> subject.startsWith("NNP") || subject.equals("PRP") || subject.equals("NNS");
      case "TO" -> words.has(Words.Kind.REFUSING, w);
      default -> false;
    };
    return object && !words.has(Words.Kind.ROLE_PREPOSITION, prose.tokens().lower(tokens[s]));
  }

  /** A pronoun, a name or a possessive after a form in -ed is its object, also where a comma stands before: "Adler, in Linden, accused Moreno of". */
  private static boolean takesObject(String next) {
    return next.equals("PRP") || next.equals("PRP$") || next.equals("NNP");
  }

  /** The comma closes what tells who somebody is, and no verb goes on behind a later one: "Moreno, the port secretary, told reporters that". */
  private static boolean closesApposition(String[] tags, int comma) {
    int open = comma - 1;
    while (open > 0 && !tags[open].equals(",")) open--;
    if (open <= 0 || !tags[open - 1].startsWith("NN") || !opensNoun(tags[open + 1])) return false;
    for (int j = 0; j < open; j++) if (tags[j].equals("VBD") || tags[j].equals("VBZ") || tags[j].equals("VBP") || tags[j].equals("MD")) return false;
    for (int j = comma + 1; j + 1 < tags.length; j++) if (tags[j].equals(",") && tags[j + 1].startsWith("VB") && !tags[j + 1].equals("VBG")) return false;
    return true;
  }

  private static boolean opensNoun(String tag) {
    return tag.startsWith("NN") || tag.equals("DT") || tag.equals("PRP$") || tag.equals("CD") || tag.startsWith("JJ");
  }

  static Line of(Prose prose, Language language, int index, int[] regionOfToken) {
    Sentence s = prose.sentences().get(index);
    int[] tokens = new int[s.size()];
    int n = 0;
    for (int i = s.first(); i < s.last(); i++) if (regionOfToken[i] != MARK) tokens[n++] = i;
    int[] kept = java.util.Arrays.copyOf(tokens, n);
    int[] regions = new int[n];
    for (int k = 0; k < n; k++) regions[k] = regionOfToken[kept[k]];
    return new Line(prose, language, s, index, kept, regions, regionOfToken);
  }

  /** Stands for a quotation mark in the table of regions. */
  static final int MARK = -2;

  int size() {
    return tokens.length;
  }

  int index() {
    return index;
  }

  Sentence sentence() {
    return sentence;
  }

  int token(int k) {
    return tokens[k];
  }

  /** Number of the quoted stretch that holds the word, or -1; -1 outside the line. */
  int region(int k) {
    return k < 0 || k >= regions.length ? -1 : regions[k];
  }

  String tag(int k) {
    return k < 0 || k >= tokens.length ? "" : tags[k];
  }

  String lower(int k) {
    return k < 0 || k >= tokens.length ? "" : prose.tokens().lower(tokens[k]);
  }

  String word(int k) {
    return k < 0 || k >= tokens.length ? "" : prose.tokens().word(tokens[k]);
  }

  String lemma(int k) {
    if (k < 0 || k >= tokens.length) return "";
    return tags[k].equals(prose.tag(tokens[k])) ? prose.lemma(tokens[k]) : language.lemma(word(k), tags[k]);
  }

  boolean is(int k, String word) {
    return lower(k).equals(word);
  }

  /** True where a word of the class stands. */
  boolean is(int k, Words.Kind kind) {
    return words.has(kind, lower(k));
  }

  /** True for a word of the class. */
  boolean has(Words.Kind kind, String word) {
    return words.has(kind, word);
  }

  /** True for a word that names somebody or something that speaks. */
  boolean isSpeaker(int k) {
    return tag(k).startsWith("NNP") || language.words(org.stemma.language.WordList.SPEAKER_NOUNS).contains(lemma(k)) || language.words(org.stemma.language.WordList.PEOPLE_NOUNS).contains(lemma(k)) || has(Words.Kind.BODY, lemma(k)) || has(Words.Kind.DOCUMENT, lemma(k));
  }

  boolean isComma(int k) {
    return is(k, ",");
  }

  boolean isDash(int k) {
    return isDash(lower(k));
  }

  static boolean isDash(String w) {
    return w.equals("--") || w.equals("\u2014") || w.equals("\u2013") || w.equals("---");
  }

  boolean isStop(int k) {
    String w = lower(k);
    if (w.equals(".") && tag(k + 1).equals("CD") && region(k + 1) == region(k) && !quoteEndsBefore(k + 1)) return false;
    if (w.equals(".") && k > 0 && k + 1 < tokens.length && end(k - 1) == begin(k) && end(k) == begin(k + 1)) return false;
    return w.equals(".") || w.equals("!") || w.equals("?") || w.equals("\u2026") || w.startsWith("..");
  }

  int begin(int k) {
    return prose.tokens().begin(tokens[k]);
  }

  int end(int k) {
    return prose.tokens().end(tokens[k]);
  }

  /** Characters from the first to one before the last word. */
  Span span(int from, int to) {
    return new Span(begin(from), end(to - 1));
  }

  /** Number of the quoted stretch that ends right before this line or with its first mark, in the same paragraph; -1 when none does. */
  int regionBefore() {
    int mark = sentence.first() - 1;
    if (mark >= 0 && allRegions[mark] != MARK && allRegions[mark + 1] == MARK) mark++;
    if (mark < 1 || allRegions[mark] != MARK || allRegions[mark - 1] < 0) return -1;
    return prose.sentenceAt(prose.tokens().begin(mark)) >= 0 && index > 0 && prose.sentences().get(index - 1).paragraph() == sentence.paragraph() ? allRegions[mark - 1] : -1;
  }

  /** True when a quoted stretch ends between k-1 and k. */
  boolean quoteEndsBefore(int k) {
    return region(k - 1) >= 0 && region(k - 1) != region(k);
  }

  /** True when a quoted stretch begins at k. */
  boolean quoteBeginsAt(int k) {
    return region(k) >= 0 && region(k) != region(k - 1);
  }

  /** Words of the range, in lower case. */
  String lowers(int from, int to) {
    StringBuilder b = new StringBuilder();
    for (int k = from; k < to; k++) b.append(k > from ? " " : "").append(lower(k));
    return b.toString();
  }
}
