package org.stemma.annotate.quote;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.stemma.language.Language;
import org.stemma.language.WordList;

/** The part-of-speech tags of a line, mended where its clauses want another: a sentence has a main verb, and no past tense before its subject. */
final class ClauseTags {
  /** How many words may stand between a verb of telling and its "that". */
  private static final int HEARER = 8;
  private final Line line;
  private final String[] tags;
  private final Language language;

  private ClauseTags(Line line, String[] tags, Language language) {
    this.line = line;
    this.tags = tags;
    this.language = language;
  }

  /** @param tags of the line, mended word by word; mended in place */
  static void mend(Line line, String[] tags, Language language) {
    if (tags.length == 0) return;
    ClauseTags mending = new ClauseTags(line, tags, language);
    mending.opening();
    mending.naming();
    mending.mainVerb();
    mending.telling();
    mending.openingName();
  }

  /** "Asked about it, Adler said": no sentence of prose begins with a past tense and goes on with a subject behind a comma. */
  private void opening() {
    if (!tags[0].equals("VBD")) return;
    for (int k = 1; k + 1 < tags.length; k++) if (line.isComma(k) && Nouns.starts(line, k + 1)) tags[0] = "VBN";
  }

  /** "Adler, called the Iron Mayor, said": naming between commas before the verb is no past tense. */
  private void naming() {
    for (int k = 1; k + 1 < tags.length; k++) {
      if (!tags[k].equals("VBD") || !line.isComma(k - 1) || !line.is(k, Words.Kind.NAMING)) continue;
      int c = k + 1;
      while (c < tags.length && !line.isComma(c) && !tags[c].startsWith("V")) c++;
      if (line.isComma(c) && Nouns.isFiniteVerb(line, c + 1)) tags[k] = "VBN";
    }
  }

  /** A sentence without a finite verb outside its quotations whose subject ends in a comma has one that looks like a participle: "Adler, an ally, called it strong". */
  private void mainVerb() {
    for (int k = 0; k < tags.length; k++) if (line.region(k) < 0 && Nouns.isFiniteVerb(line, k)) return;
    for (int k = 2; k + 1 < tags.length; k++) {
      if (!isBehindAside(k) || line.is(k + 1, Words.Kind.AFTER_PARTICIPLE)) continue;
      tags[k] = "VBD";
      return;
    }
  }

  /** "Anna Moreno, the port secretary, confirmed to the Herald that": what closes an aside before somebody tells something is the verb of who is named first. */
  private void telling() {
    for (int k = 2; k + 1 < tags.length; k++) if (isBehindAside(k) && !hasMainVerb(k) && isTelling(k) && hasThat(k)) tags[k] = "VBD";
  }

  /** A participle outside of quotations behind a comma or a bracket, adverbs between them or none. */
  private boolean isBehindAside(int k) {
    if (line.region(k) >= 0 || !tags[k].equals("VBN")) return false;
    int b = k - 1;
    while (b > 0 && tags[b].startsWith("RB")) b--;
    return line.isComma(b) || line.is(b, ")");
  }

  private boolean isTelling(int k) {
    List<Cue> cues = Cue.Lexicon.of(language).verb(language.lemma(line.word(k), "VBD"));
    return cues.stream().anyMatch(c -> c.asserts() && c.takes('c')) && cues.stream().noneMatch(c -> c.takes('a') || c.takes('A'));
  }

  private boolean hasThat(int verb) {
    int that = verb + 1;
    while (that < tags.length && that < verb + HEARER && !line.is(that, Words.Kind.COMPLEMENTISER) && !line.isComma(that) && !tags[that].startsWith("V")) that++;
    return line.is(that, Words.Kind.COMPLEMENTISER) && tags[that].equals("IN");
  }

  /** A finite verb before the place, outside of quotations and of clauses on "who" and "which"; true as well where no subject opens the line. */
  private boolean hasMainVerb(int to) {
    if (!tags[0].startsWith("NN") && !tags[0].equals("DT") && !tags[0].startsWith("JJ")) return true;
    for (int k = 1; k < to; k++) {
      boolean who = tags[k - 1].startsWith("W") || tags[k - 1].startsWith("RB") && k > 1 && tags[k - 2].startsWith("W");
      if (line.region(k) < 0 && Nouns.isFiniteVerb(line, k) && !who) return true;
    }
    return false;
  }

  /** A capitalised word that opens a line and that no list of common words has is a name, also where the tagger takes it for an adverb. */
  private void openingName() {
    String word = line.word(0);
    Set<String> common = language.words(WordList.COMMON_WORDS);
    boolean adverb = tags[0].equals("RB") && Character.isUpperCase(word.charAt(0)) && !word.endsWith("ly");
    if (adverb && !common.isEmpty() && !common.contains(word.toLowerCase(Locale.ROOT))) tags[0] = "NNP";
  }
}
