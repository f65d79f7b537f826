package org.stemma.annotate.event;

import java.util.List;
import java.util.Optional;
import org.stemma.model.Prose;
import org.stemma.model.Sentence;
import org.stemma.model.TimeMark;
import org.stemma.text.Span;

/** Noun phrases before and after a verb, read from tags. */
final class Phrases {
  private Phrases() {}

  private static final int LONGEST = 12;

  /** A run of tokens, first to last-1. */
  record Run(int first, int last) {}

  /** The subject of a verb group that begins at a token: over adverbs, times, appositions and relative pronouns. */
  static Optional<Run> before(Prose prose, Sentence s, int verb, List<TimeMark> times) {
    int at = verb - 1;
    for (int step = 0; step < 6 && at >= s.first(); step++) {
      int skipped = skipBack(prose, s, at, times);
      if (skipped == at) break;
      at = skipped;
    }
    return at < s.first() ? Optional.empty() : endingAt(prose, s, at);
  }

  private static int skipBack(Prose prose, Sentence s, int at, List<TimeMark> times) {
    String tag = prose.tag(at);
    if (tag.startsWith("RB") || tag.equals("WDT") || tag.equals("WP") || tag.equals("EX")) return at - 1;
    if (tag.equals("IN") && prose.lemma(at).equals("that")) return at - 1;
    int time = timeBegin(prose, at, times);
    if (time >= 0) return time > s.first() && prose.tag(time - 1).equals("IN") ? time - 2 : time - 1;
    if (!prose.tokens().word(at).equals(",")) return at;
    int open = at - 1;
    while (open > s.first() && at - open < 18 && !prose.tokens().word(open).equals(",")) {
      if (prose.tag(open).equals("VBD") || prose.tag(open).equals("MD")) return at - 1;
      open--;
    }
    return prose.tokens().word(open).equals(",") ? open - 1 : at - 1;
  }

  /** First token of the time expression that ends with a token, or -1. */
  private static int timeBegin(Prose prose, int token, List<TimeMark> times) {
    Span word = prose.tokens().span(token);
    for (TimeMark t : times) if (t.span().overlaps(word)) return prose.tokens().firstAfter(t.span().begin());
    return -1;
  }

  private static Optional<Run> endingAt(Prose prose, Sentence s, int last) {
    if (prose.tag(last).equals("PRP")) return Optional.of(new Run(last, last + 1));
    if (!isNominal(prose.tag(last)) || prose.tag(last).equals("CC")) return Optional.empty();
    int first = last;
    while (first > s.first() && last - first < LONGEST && joinsLeft(prose, first - 1)) first--;
    while (first < last && (prose.tag(first).equals("IN") || prose.tag(first).equals("CC"))) first++;
    return Optional.of(new Run(first, last + 1));
  }

  private static boolean joinsLeft(Prose prose, int t) {
    String tag = prose.tag(t);
    if (tag.equals("IN")) return prose.lemma(t).equals("of") || prose.lemma(t).equals("in") || prose.lemma(t).equals("from");
    return isNominal(tag) || tag.equals("DT") || tag.equals("PRP$") || tag.equals("PDT") || tag.equals("VBG") && prose.tagAt(t + 1).startsWith("NN");
  }

  static boolean isNominal(String tag) {
    return tag.startsWith("NN") || tag.startsWith("JJ") || tag.equals("CD") || tag.equals("POS") || tag.equals("CC") || tag.equals("$");
  }

  /** The phrase that begins at or just after a token: over adverbs, particles and one preposition. */
  static Optional<Run> after(Prose prose, Sentence s, int from, List<TimeMark> times) {
    int at = from;
    while (at < s.last() && (prose.tag(at).startsWith("RB") || prose.tag(at).equals("RP"))) at++;
    boolean over = at < s.last() && (prose.tag(at).equals("IN") && isObjectWord(prose.lemma(at)) || prose.tag(at).equals("TO") && !prose.tagAt(at + 1).equals("VB"));
    if (over) at++;
    return at < s.last() && timeBegin(prose, at, times) < 0 ? startingAt(prose, s, at, times) : Optional.empty();
  }

  /** Prepositions that lead on to whom or what a deed was done to; "in" and "near" lead to a place. */
  private static boolean isObjectWord(String lemma) {
    return switch (lemma) {
      case "on", "against", "with", "at", "of", "for", "to", "from", "upon", "into", "about", "over" -> true;
      default -> false;
    };
  }

  static boolean isClauseWord(String lemma) {
    return switch (lemma) {
      case "that", "because", "if", "while", "as", "after", "before", "since", "until", "although", "though", "whether", "when", "unless" -> true;
      default -> false;
    };
  }

  static Optional<Run> startingAt(Prose prose, Sentence s, int first, List<TimeMark> times) {
    if (prose.tag(first).equals("PRP")) return Optional.of(new Run(first, first + 1));
    int last = first;
    boolean noun = false;
    while (last < s.last() && last - first < LONGEST && timeBegin(prose, last, times) < 0) {
      String tag = prose.tag(last);
      boolean of = tag.equals("IN") && prose.lemma(last).equals("of") && noun;
      boolean opener = !noun && (tag.equals("DT") || tag.equals("PRP$") || tag.equals("PDT") || tag.equals("VBN") || tag.equals("VBG") || tag.equals("RB") || tag.equals("IN") && last > first && prose.tagAt(last + 1).equals("CD"));
      boolean again = noun && (tag.equals("DT") || tag.equals("PRP$")) && (prose.tagAt(last - 1).equals("IN") || prose.tagAt(last - 1).equals("CC"));
      if (!of && !opener && !again && !isNominal(tag)) break;
      noun |= tag.startsWith("NN") || tag.equals("CD");
      last++;
    }
    while (last > first && (prose.tag(last - 1).equals("CC") || prose.tag(last - 1).equals("IN") || prose.tag(last - 1).equals("POS") || prose.tag(last - 1).equals("DT"))) last--;
    return noun && last > first ? Optional.of(new Run(first, last)) : Optional.empty();
  }
}
