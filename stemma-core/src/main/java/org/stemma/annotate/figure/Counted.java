package org.stemma.annotate.figure;

import java.util.Optional;
import org.stemma.model.FigureMark.Measure;
import org.stemma.model.FigureMark.Whole;
import org.stemma.text.Span;

/**
 * What a number counts or measures.
 *
 * @param lemma base form of the head noun, "" when none is told
 * @param span the words that tell it, empty when they are only implied
 * @param printed the words as printed, "" when implied
 * @param base the words in base form; of the number before where this one leaves them out
 * @param told true when the noun stands with its number
 */
record Counted(String lemma, Optional<Span> span, String printed, String base, boolean told) {

  static final Counted NOTHING = new Counted("", Optional.empty(), "", "", false);
  private static final String PEOPLE = "person";

  /** @param before what the number before this one counted, for "three others", "another 20" */
  static Counted of(Pieces p, Amount a, Optional<Whole> whole, Counted before, Lexicon lex) {
    Counted here = of(p, a, before, lex);
    boolean told = here.told() && !isOwner(p, here);
    if (told || whole.isEmpty() || whole.get().span().begin() < p.end(a.to() - 1)) return here;
    int k = 0;
    while (k < p.size() && p.begin(k) < whole.get().span().end()) k++;
    Chunk chunk = chunk(p, k);
    return chunk.isEmpty() ? here : new Counted(lemma(p, chunk.head(), lex), Optional.of(p.span(chunk.from(), chunk.to())), printed(p, chunk), Bases.phrase(p, chunk.from(), chunk.to(), lex), true);
  }

  /** The "country" of "six of the country's 34 towns". */
  private static boolean isOwner(Pieces p, Counted here) {
    return here.span().isPresent() && p.tag(Figures.endPiece(p, here)).equals("POS");
  }

  private static Counted of(Pieces p, Amount a, Counted before, Lexicon lex) {
    if (!a.isCount() && a.measure() != Measure.RANK && a.measure() != Measure.RATIO) return measured(p, a);
    Chunk chunk = chunk(p, nounStart(p, a));
    if (isTime(p, chunk)) chunk = Chunk.NONE;
    if (chunk.isEmpty() || isState(p, a.next(), lex)) return implied(p, a, before, lex);
    String lemma = lemma(p, chunk.head(), lex);
    if (lemma.equals("other")) return isAboutPeople(p, a, lex) || before.lemma().isEmpty() ? people() : new Counted(before.lemma(), Optional.of(p.span(chunk.from(), chunk.to())), printed(p, chunk), before.base(), true);
    return new Counted(lemma, Optional.of(p.span(chunk.from(), chunk.to())), printed(p, chunk), Bases.phrase(p, chunk.from(), chunk.to(), lex), true);
  }

  /** "rose to 43.8 million last November", "sold 300 yesterday": when, not what. */
  private static boolean isTime(Pieces p, Chunk c) {
    if (c.isEmpty()) return false;
    boolean one = c.head() == c.from() && p.in(Closed.DAY, p.low(c.head()));
    boolean named = p.in(Closed.DAY, p.low(c.head())) || p.in(Closed.SPAN_OF_TIME, p.low(c.head()));
    return one || named && p.in(Closed.PASSING, p.low(c.from()));
  }

  private static int nounStart(Pieces p, Amount a) {
    int k = a.next();
    if (p.low(k).equals("of") && p.tag(k + 1).equals("PRP") && p.tag(k + 2).equals("NNS")) return k + 2;
    boolean among = p.low(k).equals("of") && (p.tag(k + 1).equals("DT") || p.tag(k + 1).equals("PRP$") || isOwned(p, k + 1));
    if (p.low(k).equals("of") && (a.number().isVague() || a.measure() == Measure.RATIO || among)) k++;
    while (p.tag(k).equals("DT") || p.tag(k).equals("PRP$")) {
      if (k == a.next()) break;
      k++;
    }
    return k;
  }

  /** "of Mr. Holm's lawyers": a name, its mark of owning and a noun. */
  private static boolean isOwned(Pieces p, int from) {
    int k = from;
    while (k < from + 4 && (p.tag(k).startsWith("NNP") || p.low(k).equals("."))) k++;
    return k > from && p.tag(k).equals("POS") && (p.isNoun(k + 1) || p.tag(k + 1).startsWith("JJ"));
  }

  /** The noun after a measure: "five-minute audio", "15 kilos of copper", "a 20-year mission". */
  private static Counted measured(Pieces p, Amount a) {
    int k = a.next();
    if (p.in(Closed.OLD_OR_LONG, p.low(k))) k++;
    boolean of = p.low(k).equals("of") || p.low(k).equals("in") && a.measure() != Measure.SCORE;
    if (of) k++;
    while (of && (p.tag(k).equals("DT") || p.tag(k).equals("PRP$"))) k++;
    Chunk chunk = chunk(p, k);
    if (chunk.isEmpty()) return NOTHING;
    return new Counted(p.lemma(chunk.head()), Optional.of(p.span(chunk.from(), chunk.to())), printed(p, chunk), "", of || p.hyphen(a.to()));
  }

  private static String lemma(Pieces p, int head, Lexicon lex) {
    String w = p.isWholeToken(head) ? p.lemma(head) : lex.lemma(p.word(head), p.tag(head));
    return p.in(Closed.PEOPLE, w) ? PEOPLE : w;
  }

  /** "left 130 dead, sources said": a state, not the first word of what is counted. */
  private static boolean isState(Pieces p, int k, Lexicon lex) {
    return lex.is("people", p.low(k)) && !p.isNoun(k + 1) && !p.tag(k + 1).startsWith("JJ");
  }

  /** "the death toll rose to 12", "put the number of dead at 12". */
  private static boolean isToll(Pieces p, Amount a, Lexicon lex) {
    for (int k = a.bounded() - 1; k >= Math.max(0, a.bounded() - 10); k--) {
      if (p.low(k).equals("toll")) return true;
      boolean number = p.low(k - 1).equals("of") && p.low(k - 2).equals("number");
      if (number && (lex.is("people", p.low(k)) || lex.is("people", p.lemma(k)))) return true;
    }
    return false;
  }

  /** "the number of active cases has declined to 573". */
  private static Chunk numberOf(Pieces p, Amount a) {
    if (p.low(a.next()).equals("the") && p.low(a.next() + 1).equals("number") && p.low(a.next() + 2).equals("of")) return chunk(p, a.next() + 3);
    String to = p.low(a.bounded() - 1);
    if (!p.in(Closed.BEFORE_A_COUNT, to)) return Chunk.NONE;
    for (int k = a.bounded() - 2; k >= Math.max(0, a.bounded() - 24); k--) {
      if (p.low(k).equals("number") && p.low(k + 1).equals("of")) {
        Chunk chunk = chunk(p, p.tag(k + 2).equals("DT") ? k + 3 : k + 2);
        return chunk.to() <= a.bounded() ? chunk : Chunk.NONE;
      }
    }
    return Chunk.NONE;
  }

  /** "the population would reach 24 million": what reaches the number; the noun right before the verb and what helps it. */
  private static Chunk reaching(Pieces p, Amount a, Lexicon lex) {
    int verb = a.bounded() - 1;
    if (verb < 1 || !p.tag(verb).startsWith("V") || !lex.is("reach", p.lemma(verb))) return Chunk.NONE;
    int k = verb;
    while (k > 0 && (p.tag(k - 1).startsWith("RB") || p.tag(k - 1).equals("MD") || p.tag(k - 1).startsWith("V"))) k--;
    int from = k;
    while (from > 0 && (p.isNoun(from - 1) && !p.tag(from - 1).startsWith("NNP") || p.tag(from - 1).startsWith("JJ"))) from--;
    Chunk chunk = from < k ? chunk(p, from) : Chunk.NONE;
    return chunk.to() == k ? chunk : Chunk.NONE;
  }

  private static Counted people() {
    return new Counted(PEOPLE, Optional.empty(), "", "people", false);
  }

  private static Counted implied(Pieces p, Amount a, Counted before, Lexicon lex) {
    if (isAboutPeople(p, a, lex) || isToll(p, a, lex)) return people();
    Chunk singular = Leaning.isOrTwo(p, a) ? chunk(p, p.tag(a.from() - 3).equals("DT") ? a.from() - 2 : a.from() - 3) : Chunk.NONE;
    if (!singular.isEmpty()) return new Counted(lemma(p, singular.head(), lex), Optional.of(p.span(singular.from(), singular.to())), printed(p, singular), Bases.phrase(p, singular.from(), singular.to(), lex), false);
    Chunk number = numberOf(p, a);
    if (!number.isEmpty()) return new Counted(lemma(p, number.head(), lex), Optional.of(p.span(number.from(), number.to())), printed(p, number), Bases.phrase(p, number.from(), number.to(), lex), false);
    Chunk subject = reaching(p, a, lex);
    if (!subject.isEmpty()) return new Counted(lemma(p, subject.head(), lex), Optional.of(p.span(subject.from(), subject.to())), printed(p, subject), Bases.phrase(p, subject.from(), subject.to(), lex), false);
    return before.lemma().isEmpty() ? NOTHING : new Counted(before.lemma(), Optional.empty(), "", before.base(), false);
  }

  /** "killing eight", "20 were wounded", "left 12 dead". */
  static boolean isAboutPeople(Pieces p, Amount a, Lexicon lex) {
    for (int k = a.bounded() - 1; k >= Math.max(0, a.bounded() - 3); k--) {
      if (lex.is("people", p.lemma(k)) || lex.is("people", p.low(k))) return true;
      if (!p.tag(k).startsWith("RB") && !p.tag(k).equals("DT") && !p.low(k).equals("another")) break;
    }
    for (int k = a.next(); k < a.next() + 5 && p.has(k); k++) {
      if (lex.is("people", p.lemma(k)) || lex.is("people", p.low(k))) return true;
      if (!p.tag(k).startsWith("V") && !p.tag(k).startsWith("RB") && !p.tag(k).equals("MD") && !p.in(Closed.MORE_OR_OTHERS, p.low(k))) return false;
    }
    return false;
  }

  /** A run of nouns with what stands before them. @param head index of the head noun, -1 for none */
  record Chunk(int from, int to, int head) {
    static final Chunk NONE = new Chunk(0, 0, -1);

    boolean isEmpty() {
      return head < 0;
    }
  }

  static Chunk chunk(Pieces p, int start) {
    int from = start;
    while (isLeader(p, from)) from++;
    if (isQuote(p, from) && isQuote(p, from + 2) && p.isNoun(from + 3)) from += 3;
    if (p.tag(from).equals("CD") && !p.hyphen(from + 1) && (p.isNoun(from + 1) || p.tag(from + 1).startsWith("JJ"))) from++;
    if (p.tag(from).equals("JJ") && p.tag(from + 1).equals("CD") && p.tag(from + 2).equals("NNS")) from += 2;
    from = pastOwner(p, from);
    int head = -1;
    int k = from;
    for (; k < from + 9 && p.has(k) && inside(p, k, from); k++) if ((p.isNoun(k) || p.tag(k).equals("VBZ")) && !p.hyphen(k + 1)) head = k;
    if (head < 0 && p.hyphen(from) && p.has(from) && !p.hyphen(from + 1) && from == start) return new Chunk(from, from + 1, from);
    return new Chunk(from, head + 1, head);
  }

  /** "120 “amateur” clubs": the quoted word is not what is counted. */
  private static boolean isQuote(Pieces p, int k) {
    return p.low(k).length() == 1 && "\"'\u2018\u2019\u201C\u201D".contains(p.low(k));
  }

  /** "the game's first 12 points", "the country's 34 capitals": what is counted stands behind the second number. */
  private static int pastOwner(Pieces p, int from) {
    int k = from;
    while (p.isNoun(k) && k < from + 4) k++;
    if (k == from || !p.tag(k).equals("POS")) return from;
    int number = p.tag(k + 1).startsWith("JJ") ? k + 2 : k + 1;
    return p.tag(number).equals("CD") && p.isNoun(number + 1) ? number + 1 : from;
  }

  /** "more", "other", "different" before the noun belong to the number, not to what it counts. */
  private static boolean isLeader(Pieces p, int k) {
    String w = p.low(k);
    boolean noun = p.tag(k + 1).startsWith("NN") || p.tag(k + 1).startsWith("JJ") || p.tag(k + 1).startsWith("VBN");
    return noun && (p.in(Closed.LEADING, w));
  }

  private static boolean inside(Pieces p, int k, int from) {
    String tag = p.tag(k);
    if (!Character.isLetterOrDigit(p.low(k).charAt(0)) && !",&'\u2019".contains(p.low(k).substring(0, 1))) return false;
    if (p.hyphen(k)) return true;
    boolean after = k > from && (p.tag(k - 1).equals("NNS") || p.tag(k - 1).equals("NNPS"));
    if (after && (tag.equals("VBG") || tag.equals("VBN") || tag.equals("NNP") && p.isCapital(k) && !p.isCapital(k - 1))) return false;
    if (k > from && isSecondPlural(p, k)) return false;
    if (p.low(k - 1).equals("people") && k > from && tag.startsWith("NNP")) return false;
    if (tag.startsWith("NN") || tag.startsWith("JJ") || tag.equals("POS") && k > from) return true;
    if (tag.equals("VBN") || tag.equals("VBG") || tag.equals("VBD") && k == from) return nounFollows(p, k + 1);
    if (tag.equals("CD")) return p.isNoun(k + 1) && !p.isNoun(k - 1);
    if (tag.startsWith("RB")) return p.tag(k + 1).startsWith("JJ") || p.tag(k + 1).equals("VBN") || p.tag(k + 1).equals("VBD") && nounFollows(p, k + 2);
    if (tag.equals("VBD") && p.tag(k - 1).startsWith("RB")) return nounFollows(p, k + 1);
    if (tag.equals("VBZ") && k == from) return endsClause(p, k + 1);
    boolean joins = p.in(Closed.JOINING, p.low(k)) || p.low(k).equals("&");
    if (joins) return k > from && !p.isDigits(k + 1) && !p.tag(k + 1).equals("CD") && !p.tag(k - 1).equals("NNS") && p.isNoun(k + 1) == p.isNoun(k - 1) && nounFollows(p, k + 2);
    return p.low(k).equals(",") && k > from && p.tag(k - 1).startsWith("JJ") && p.tag(k + 1).startsWith("JJ");
  }

  /** "the 24 teams play": behind a plural an unjoined plural is a verb that the tagger took for a noun, but for names ("Games"). */
  private static boolean isSecondPlural(Pieces p, int k) {
    return p.tag(k).equals("NNS") && p.tag(k - 1).equals("NNS") && !p.hyphen(k) && p.lemma(k - 1).length() < p.low(k - 1).length() && (p.tag(k + 1).equals("CD") || p.tag(k + 1).equals("DT") || p.tag(k + 1).equals("PRP$"));
  }

  /** "with 26 saves.": a word in -s behind a number that ends the clause is a noun, whatever its tag. */
  private static boolean endsClause(Pieces p, int k) {
    return !p.has(k) || ".,;:)".contains(p.low(k)) || p.tag(k).equals("IN") || p.tag(k).equals("CC");
  }

  private static boolean nounFollows(Pieces p, int k) {
    int i = k;
    while (i < k + 3 && p.tag(i).startsWith("JJ")) i++;
    return p.isNoun(i);
  }

  private static String printed(Pieces p, Chunk c) {
    return p.span(c.from(), c.to()).in(p.prose().text());
  }
}
