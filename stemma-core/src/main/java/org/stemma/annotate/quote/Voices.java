package org.stemma.annotate.quote;

/** Who or what can speak. */
final class Voices {
  private Voices() {}

  /** True for a name, a pronoun, a number of people, people and bodies that speak and what is written; not for "the expectations". */
  static boolean canSpeak(Line line, Range r) {
    int k = r.from();
    int head = -1;
    while (k < r.to() && !line.isComma(k) && !line.tag(k).equals("IN") && !line.tag(k).equals("TO") && !line.tag(k).startsWith("W") && !line.is(k, "(")) {
      if (Nouns.isNoun(line.tag(k)) || line.tag(k).equals("PRP") || line.tag(k).equals("CD") || line.tag(k).equals("DT") || line.tag(k).startsWith("JJ")) head = k;
      k++;
    }
    return head < 0 || !Nouns.isNoun(line.tag(head)) || line.isSpeaker(head) || line.has(Words.Kind.OWNED, line.lemma(head)) || line.has(Words.Kind.MANY, line.lower(head)) || line.has(Words.Kind.COMMON_ROLE, line.lemma(head));
  }
}
