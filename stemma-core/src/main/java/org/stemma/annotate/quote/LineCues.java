package org.stemma.annotate.quote;

import java.util.List;

/** The cues that verbs of a line are, and where their words end. */
final class LineCues {
  /** Words in small letters that a line of prose has more of than a headline in capitals, and the letters that count for one. */
  private static final int SOME = 3;
  private final Line line;
  private final Cue.Lexicon lexicon;

  LineCues(Line line, Cue.Lexicon lexicon) {
    this.line = line;
    this.lexicon = lexicon;
  }

  /** The cues that a verb group may be, the longest first; empty where it attributes nothing. */
  List<Cue> of(VerbGroup vg) {
    List<Cue> all = lexicon.verb(line.lemma(vg.head()));
    if (all.isEmpty() || isNamePart(vg.head()) || line.is(vg.head(), Words.Kind.INCLUSION)) return List.of();
    return all.stream().filter(c -> end(vg, c) > 0).toList();
  }

  /** "Linden Promises Church": a capital inside a sentence that is no headline, beside another. */
  private boolean isNamePart(int k) {
    if (k == 0 || !isCapital(k) || line.quoteBeginsAt(k) || !isCapital(k - 1) && !isCapital(k + 1)) return false;
    if (k == 1 && !isCapital(k + 1)) return false;
    int small = 0;
    for (int i = 0; i < line.size(); i++) if (line.word(i).length() > SOME && Character.isLowerCase(line.word(i).charAt(0))) small++;
    return small > SOME;
  }

  private boolean isCapital(int k) {
    return k >= 0 && k < line.size() && Character.isUpperCase(line.word(k).charAt(0));
  }

  /** One past the words of a cue; a day may stand inside them: "called on Tuesday for". -1 when they are not there. */
  int end(VerbGroup vg, Cue cue) {
    String[] words = cue.words().split(" ");
    if (words.length == 1) return vg.to();
    int k = vg.head() + 1;
    for (int i = 1; i < words.length; i++, k++) {
      boolean whose = line.tag(k).equals("DT") && line.has(Words.Kind.OF, words[i]);
      if (i == 1 && !whose && !isWord(k, words[i])) k = Math.max(k, Times.end(line, k));
      if (!isWord(k, words[i])) return -1;
    }
    return k;
  }

  private boolean isWord(int k, String word) {
    return line.is(k, word) || line.lemma(k).equals(word);
  }
}
