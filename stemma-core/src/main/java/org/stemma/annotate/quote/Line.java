package org.stemma.annotate.quote;

import java.util.Arrays;
import java.util.List;
import org.stemma.language.Language;
import org.stemma.language.WordList;
import org.stemma.model.Prose;
import org.stemma.model.Sentence;
import org.stemma.text.Span;

/**
 * One sentence with its quotation marks taken out, so that clauses can be read through them. Places count words of this
 * line, 0..size()-1; each knows its token and the quoted stretch that holds it.
 */
final class Line {
  /** Stands for a quotation mark in the table of regions. */
  static final int MARK = -2;

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
    WordTags.mend(this, tags, language);
    ClauseTags.mend(this, tags, language);
  }

  /** @param regionOfToken for each token of the text the number of its quoted stretch, {@link #MARK} for quotation marks, else -1 */
  static Line of(Prose prose, Language language, int index, int[] regionOfToken) {
    Sentence s = prose.sentences().get(index);
    int[] tokens = new int[s.size()];
    int n = 0;
    for (int i = s.first(); i < s.last(); i++) if (regionOfToken[i] != MARK) tokens[n++] = i;
    int[] kept = Arrays.copyOf(tokens, n);
    int[] regions = new int[n];
    for (int k = 0; k < n; k++) regions[k] = regionOfToken[kept[k]];
    return new Line(prose, language, s, index, kept, regions, regionOfToken);
  }

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

  /** Tokens of the text that the words of a range are. */
  Range tokens(Range r) {
    return new Range(tokens[r.from()], tokens[r.to() - 1] + 1);
  }

  /** Place of the first word that is this token or stands behind it; size() where none does. */
  int placeOf(int token) {
    int k = 0;
    while (k < tokens.length && tokens[k] < token) k++;
    return k;
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
    String noun = lemma(k);
    boolean people = language.words(WordList.SPEAKER_NOUNS).contains(noun) || language.words(WordList.PEOPLE_NOUNS).contains(noun);
    return tag(k).startsWith("NNP") || people || has(Words.Kind.BODY, noun) || has(Words.Kind.DOCUMENT, noun);
  }

  /** A verb behind which a clause may come without "that": "said", "told", "believes". */
  boolean takesClause(int k) {
    return cues(k).stream().anyMatch(c -> c.takes('c'));
  }

  /** A verb of saying that nothing but what is said follows: "said", "argued". */
  boolean isSaying(int k) {
    List<Cue> cues = cues(k).stream().filter(c -> c.length() == 1).toList();
    return cues.stream().anyMatch(c -> c.asserts() && c.takes('c')) && cues.stream().noneMatch(c -> c.takes('n') || c.takes('a') || c.takes('A') || c.takes('o'));
  }

  private List<Cue> cues(int k) {
    return Cue.Lexicon.of(language).verb(lemma(k));
  }

  /** "dug a tunnel called Linden Gate": a verb of naming before a capital, behind a noun phrase that stands right after a verb or a preposition. */
  boolean isNaming(int k) {
    if (k < 2 || k + 1 >= tags.length || !is(k, Words.Kind.NAMING) || !Character.isUpperCase(word(k + 1).charAt(0))) return false;
    int j = k - 1;
    while (j > 0 && (tags[j].equals("NN") || tags[j].equals("NNS") || tags[j].startsWith("JJ"))) j--;
    if (j == k - 1 || j == 0 || !tags[j].equals("DT")) return false;
    return tags[j - 1].startsWith("VB") && !takesClause(j - 1) || tags[j - 1].equals("TO") || tags[j - 1].equals("IN") && !is(j - 1, Words.Kind.SUBORDINATOR);
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

  /** Place of the first comma of the range, or -1. */
  int firstComma(int from, int to) {
    for (int k = from; k < to; k++) if (isComma(k)) return k;
    return -1;
  }

  /** Place of the last comma of the range, or -1. */
  int lastComma(int from, int to) {
    for (int k = to - 1; k >= from; k--) if (isComma(k)) return k;
    return -1;
  }

  /** Words of the range, in lower case. */
  String lowers(int from, int to) {
    StringBuilder b = new StringBuilder();
    for (int k = from; k < to; k++) b.append(k > from ? " " : "").append(lower(k));
    return b.toString();
  }
}
