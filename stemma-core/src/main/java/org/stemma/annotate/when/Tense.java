package org.stemma.annotate.when;

import org.stemma.model.Prose;
import org.stemma.model.Sentence;

/** Whether a clause tells of what was or of what is to come. */
enum Tense {
  PAST,
  PRESENT,
  FUTURE,
  NONE;

  private static final int REACH = 14;

  /** The tense at a token: of the nearest verb before it in the sentence, else of the nearest after it. */
  static Tense at(Prose prose, Sentence sentence, int first, int last, Lexicon lexicon) {
    if (isArrangedFor(prose, sentence, first, last, lexicon)) return FUTURE;
    Tense before = NONE;
    for (int t = first - 1; t >= Math.max(sentence.first(), first - REACH) && before == NONE; t--) {
      if (prose.tokens().word(t).equals(";") || t < first - 1 && opensClause(prose, t, first, lexicon)) break;
      boolean arranged = prose.tag(t).equals("VBD") && lexicon.is(prose.lemma(t), "aheadpast");
      before = arranged ? FUTURE : of(prose, sentence, t, false, lexicon);
    }
    if (before == FUTURE || subjectOfWill(prose, sentence, first, last, lexicon)) return FUTURE;
    if (before == PRESENT && prose.tagAt(afterAdverbs(prose, sentence, last)).equals("VBD")) return PAST;
    Tense after = NONE;
    for (int t = last; t < Math.min(sentence.last(), last + REACH) && after == NONE; t++) {
      if (before != NONE && isBreak(prose.tokens().word(t)) || prose.tag(t).equals("IN") && lexicon.is(prose.tokens().lower(t), "thatclause")) break;
      after = of(prose, sentence, t, true, lexicon);
      if (before == NONE && after == PRESENT && isRelative(prose, last, t) && pastBehind(prose, sentence, t)) return PAST;
    }
    if (before == NONE && after == PRESENT && isFrom(prose, sentence, first, lexicon)) return PAST;
    return before == NONE ? after : before;
  }

  /** "The paper reports the clerk on Friday first said": the verb right behind the day is the one it belongs to. */
  private static int afterAdverbs(Prose prose, Sentence s, int from) {
    int t = from;
    while (t < s.last() && prose.tag(t).startsWith("RB")) t++;
    return t;
  }

  /** "the word from Tuesday is": what came from that day. */
  private static boolean isFrom(Prose prose, Sentence s, int first, Lexicon lexicon) {
    return first - 2 >= s.first() && lexicon.is(prose.tokens().lower(first - 1), "rangefrom") && prose.tag(first - 2).startsWith("NN");
  }

  /** "On Friday the aide, who has a boat, ...": the verb tells of who was named, not of the day. */
  private static boolean isRelative(Prose prose, int from, int verb) {
    for (int k = verb - 1; k >= Math.max(from, verb - 3); k--) {
      String tag = prose.tag(k);
      if (tag.equals("WP") || tag.equals("WDT")) return true;
      if (!tag.startsWith("RB")) return false;
    }
    return false;
  }

  private static boolean pastBehind(Prose prose, Sentence s, int verb) {
    for (int t = verb + 1; t < s.last(); t++) if (prose.tag(t).equals("VBD")) return true;
    return false;
  }

  /** "a rally set for Tuesday in Arden"; "announced a strike for Tuesday": a day that ends its clause and is what something was arranged for. "blamed for Tuesday's strike" is none. */
  private static boolean isArrangedFor(Prose prose, Sentence s, int first, int last, Lexicon lexicon) {
    if (first - 2 < s.first() || !lexicon.is(prose.tokens().lower(first - 1), "aheadfor")) return false;
    boolean word = lexicon.is(prose.tokens().lower(first - 2), "ahead") && prose.tag(first - 2).startsWith("V");
    if (word) return true;
    if (!prose.tag(first - 2).startsWith("NN") && !prose.tag(first - 2).equals("VBN")) return false;
    return last >= s.last() || isBreak(prose.tokens().word(last)) && !prose.tag(last).equals("POS");
  }

  /** "the May 12 talks will": inside a subject, the verb behind it counts. */
  private static boolean subjectOfWill(Prose prose, Sentence s, int first, int last, Lexicon lexicon) {
    if (first == s.first() || !prose.tag(first - 1).equals("DT") && !prose.tag(first - 1).equals("PRP$") || last >= s.last() || !prose.tag(last).startsWith("NN")) return false;
    for (int t = last; t < Math.min(s.last(), last + 4); t++) {
      if (prose.tag(t).equals("MD")) return !lexicon.is(prose.tokens().lower(t), "unsure");
      if (!prose.tag(t).startsWith("NN")) return false;
    }
    return false;
  }

  private static boolean isBreak(String word) {
    return word.length() == 1 && !Character.isLetterOrDigit(word.charAt(0));
  }

  /** "say that on Friday she was": what is said has its own verb, behind the day. */
  private static boolean opensClause(Prose prose, int t, int first, Lexicon lexicon) {
    return t == first - 2 && prose.tag(t).equals("IN") && lexicon.is(prose.tokens().lower(t), "thatclause") && prose.tag(first - 1).equals("IN");
  }

  /** The tense that one token shows, NONE when it shows none. */
  private static Tense of(Prose prose, Sentence sentence, int t, boolean ahead, Lexicon lexicon) {
    String lower = prose.tokens().lower(t);
    return switch (prose.tag(t)) {
      case "MD" -> lexicon.is(lower, "unsure") || refuses(prose, t, lexicon) ? NONE : FUTURE;
      case "VBD" -> PAST;
      case "JJ" -> lexicon.is(lower, "ahead") && !isCause(prose, t, lexicon) && (ahead || !isOfNoun(prose, t, lexicon)) ? FUTURE : NONE;
      case "RB" -> lexicon.is(lower, "aheadadverb") ? FUTURE : NONE;
      case "IN" -> !ahead && lexicon.is(lower, "leanback") ? PAST : NONE;
      case "NN", "NNS" -> !ahead && lexicon.is(prose.lemma(t), "aheadplan") && lexicon.is(prose.tokens().lowerAt(t + 1), "aheadfor") ? FUTURE : NONE;
      case "VBN" -> participle(prose, sentence, t, lexicon);
      case "VB" -> base(prose, sentence, t, ahead, lexicon);
      case "VBZ", "VBP" -> !ahead && lexicon.is(prose.lemma(t), "leanback") ? PAST : present(prose, sentence, t, lexicon);
      case "VBG" -> gerund(prose, sentence, t);
      default -> NONE;
    };
  }

  /** "due to fog on Monday": tells why. */
  private static boolean isCause(Prose prose, int t, Lexicon lexicon) {
    return lexicon.is(prose.tokens().lower(t), "causeto") && prose.tagAt(t + 1).equals("TO") && !prose.tagAt(t + 2).startsWith("V") && !prose.tagAt(t + 2).startsWith("RB");
  }

  /** "cancelled a scheduled interview on Monday": of what was to be, when it is told of in the past. */
  private static boolean isOfNoun(Prose prose, int t, Lexicon lexicon) {
    String next = prose.tagAt(t + 1);
    return lexicon.is(prose.tokens().lower(t), "aheadofnoun") && (next.equals("NN") || next.equals("NNS") || next.startsWith("JJ"));
  }

  /** "could be seen": was seen; "believed to have left": left. */
  private static Tense participle(Prose prose, Sentence s, int t, Lexicon lexicon) {
    for (int k = t - 1; k >= Math.max(s.first(), t - 4); k--) {
      String tag = prose.tag(k);
      if (tag.equals("MD") && lexicon.is(prose.tokens().lower(k), "unsure") && lexicon.is(prose.lemma(t), "perceiveverb")) return PAST;
      if (tag.equals("MD")) return prose.lemmaAt(k + 1).equals("have") ? PAST : wasUnable(prose, s, k, t, lexicon) ? NONE : FUTURE;
      if (tag.equals("TO")) return prose.tagAt(k - 1).equals("VBD") || lexicon.is(prose.lemmaAt(k + 1), "perfectverb") ? PAST : FUTURE;
      if (!tag.startsWith("RB") && !tag.startsWith("VB")) break;
    }
    if (prose.tagAt(t - 1).equals("DT") && isOfNoun(prose, t, lexicon)) return NONE;
    return lexicon.is(prose.tokens().lower(t), "ahead") ? FUTURE : PAST;
  }

  /** "could not be found", "neither could be found": of what was; "could be hit" of what may come. */
  private static boolean wasUnable(Prose prose, Sentence s, int modal, int verb, Lexicon lexicon) {
    if (refuses(prose, modal, lexicon)) return true;
    if (!lexicon.is(prose.tokens().lower(modal), "unsure")) return false;
    for (int k = Math.max(s.first(), modal - REACH); k < verb; k++) if (isNot(prose, k, lexicon)) return true;
    return false;
  }

  /** "would not say": of what was asked. */
  private static boolean refuses(Prose prose, int modal, Lexicon lexicon) {
    return lexicon.is(prose.tokens().lower(modal), "refuses") && isNot(prose, modal + 1, lexicon) && lexicon.is(prose.lemmaAt(modal + 2), "refusedverb");
  }

  private static boolean isNot(Prose prose, int t, Lexicon lexicon) {
    return lexicon.is(prose.tokens().lowerAt(t), "not");
  }

  /** "to cancel" what is to come; "to visit": ahead after "plans", "expected", "vote"; else told by the verb before. */
  private static Tense base(Prose prose, Sentence s, int t, boolean ahead, Lexicon lexicon) {
    if (!ahead && lexicon.is(prose.lemma(t), "aheadbase")) return wasUnable(prose, s, Math.max(s.first(), t - 1), t, lexicon) ? NONE : FUTURE;
    for (int k = t - 1; k >= Math.max(s.first(), t - 4); k--) {
      String tag = prose.tag(k);
      if (tag.equals("MD")) return wasUnable(prose, s, k, t, lexicon) ? NONE : FUTURE;
      if (tag.equals("TO") && ahead) return NONE;
      if (tag.equals("TO")) {
        for (int j = k - 1; j >= Math.max(s.first(), k - 3); j--) {
          if (lexicon.is(prose.lemma(j), "aheadverb") || lexicon.is(prose.tokens().lower(j), "ahead")) return hadBeen(prose, j) || isDone(prose, j, lexicon) ? PAST : FUTURE;
        }
        return NONE;
      }
      if (!tag.startsWith("RB")) break;
    }
    return NONE;
  }

  /** "had been due to expire". */
  private static boolean hadBeen(Prose prose, int t) {
    return prose.tokens().lowerAt(t - 1).equals("been") && prose.tokens().lowerAt(t - 2).equals("had")
        || prose.tokens().lowerAt(t - 2).equals("been") && prose.tokens().lowerAt(t - 3).equals("had");
  }

  /** "after voting to reopen": what was decided and done. */
  private static boolean isDone(Prose prose, int t, Lexicon lexicon) {
    return prose.tag(t).equals("VBG") && lexicon.is(prose.tokens().lowerAt(t - 1), "leanback");
  }

  private static Tense present(Prose prose, Sentence s, int t, Lexicon lexicon) {
    boolean perfect = prose.lemma(t).equals("have");
    for (int k = t + 1; k < Math.min(s.last(), t + 4); k++) {
      if (prose.tag(k).equals("VBN")) return perfect ? PAST : lexicon.is(prose.tokens().lower(k), "ahead") ? FUTURE : PRESENT;
    }
    return PRESENT;
  }

  private static Tense gerund(Prose prose, Sentence s, int t) {
    for (int k = t - 1; k >= Math.max(s.first(), t - 3); k--) {
      if (prose.lemma(k).equals("be")) return prose.tag(k).equals("VBD") ? PAST : prose.tag(k).startsWith("VB") ? FUTURE : NONE;
      if (!prose.tag(k).startsWith("RB")) break;
    }
    return NONE;
  }
}
