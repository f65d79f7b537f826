package org.stemma.annotate.quote;

import java.util.List;
import java.util.regex.Pattern;

/** Finds who does what a verb group says, to its left or, after a quotation, to its right. */
final class Subjects {
  private Subjects() {}

  private static final Range NONE = new Range(0, 0);
  private static final Pattern YEAR = Pattern.compile("(19|20)\\d\\d");
  /** How many words back a phrase of time before a verb may begin. */
  private static final int TIME = 6;
  /** How many appositions a speaker behind his cue may have. */
  private static final int APPOSITIONS = 4;

  /** Subject of a verb group; an empty range when there is none. */
  static Range of(Line line, List<VerbGroup> groups, int g) {
    VerbGroup vg = groups.get(g);
    if (isFinite(line, vg)) {
      Range own = left(line, vg.from());
      if (!own.isEmpty()) return own;
    }
    return inherited(line, groups, g);
  }

  /** A past form that the tagger took for a participle, right after its subject. */
  static boolean isFinite(Line line, VerbGroup vg) {
    if (vg.finite()) return true;
    if (vg.form() != VerbGroup.Form.PARTICIPLE || line.isNaming(vg.head())) return false;
    int before = vg.from() - 1;
    if (line.is(before, Words.Kind.NOMINATIVE) || line.tag(before).startsWith("NNP") || line.is(vg.head(), Words.Kind.SAID)) return true;
    boolean past = line.lower(vg.head()).endsWith("ed") && (Nouns.isNoun(line.tag(before)) || line.tag(before).equals("-RRB-"));
    return past && isActive(line, vg.head() + 1) && !hasFinite(line, line.region(vg.head()), vg.from());
  }

  private static boolean isActive(Line line, int next) {
    String t = line.tag(next);
    return !t.equals("TO") && !t.equals(",") && !t.equals(".") && !(t.equals("IN") && !line.is(next, Words.Kind.ABOUT_OR_OVER));
  }

  private static boolean hasFinite(Line line, int region, int to) {
    for (int k = 0; k < to; k++) if (Nouns.isFiniteVerb(line, k) && line.region(k) == region && ClauseStart.relative(line, k) < 0) return true;
    return false;
  }

  /** Subject of the last finite verb before a verb group that has none of its own. */
  static Range inherited(Line line, List<VerbGroup> groups, int g) {
    VerbGroup vg = groups.get(g);
    boolean comma = line.isComma(vg.from() - 1);
    Range side = NONE;
    for (int p = g - 1; p >= 0; p--) {
      VerbGroup before = groups.get(p);
      if (!isFinite(line, before) || line.region(before.head()) >= 0 && line.region(before.head()) != line.region(vg.head())) continue;
      Range own = left(line, before.from());
      if (own.isEmpty() || ofTime(line, own)) continue;
      boolean aside = isSide(line, own) && (comma || isApart(line, vg) && !isTeller(line, own, before));
      if (!aside) return own;
      if (side.isEmpty() && !comma) side = own;
    }
    return side.isEmpty() ? ofOpening(line, groups, g) : side;
  }

  /** Subject of a verb in -ing, or of a participle, that no finite verb stands before: "The mayor, in tears, saying", or "Calling the plan a mistake, the minister". */
  private static Range ofOpening(Line line, List<VerbGroup> groups, int g) {
    VerbGroup vg = groups.get(g);
    boolean gerund = vg.form() == VerbGroup.Form.GERUND;
    if (!gerund && vg.form() != VerbGroup.Form.PARTICIPLE) return NONE;
    int comma = line.firstComma(0, vg.from());
    if (gerund && comma > 0 && Nouns.full(line, 0, comma) == comma && line.tag(comma + 1).equals("IN")) return new Range(0, comma);
    boolean opens = vg.from() == 0 || line.tag(vg.from() - 1).equals("CC") && vg.from() == 1;
    return opens ? ahead(line, groups, g) : NONE;
  }

  /** "Calling the plan a mistake, the minister resigned". */
  private static Range ahead(Line line, List<VerbGroup> groups, int g) {
    for (int n = g + 1; n < groups.size(); n++) {
      if (isFinite(line, groups.get(n))) {
        Range own = left(line, groups.get(n).from());
        if (!own.isEmpty() && own.from() > 0 && line.isComma(own.from() - 1)) return own;
      }
    }
    return NONE;
  }

  /** A verb in -ing behind a dash or a preposition that hangs on no verb: "when the ice broke by saying". */
  private static boolean isApart(Line line, VerbGroup vg) {
    int k = skipBack(line, vg.from() - 1);
    return vg.form() == VerbGroup.Form.GERUND && (line.isDash(k) || line.tag(k).equals("IN") && !line.has(Words.Kind.GOVERNED, line.lower(k)));
  }

  /** "as the host said while walking", "who wept while telling": a person, or one who says something, goes on. */
  private static boolean isTeller(Line line, Range subject, VerbGroup verb) {
    return line.is(subject.from(), Words.Kind.PERSONAL_RELATIVE) || line.takesClause(verb.head());
  }

  /** True for the subject of a clause that hangs on another: "where the rebels have an office", "whether the port would open". */
  static boolean isSide(Line line, Range subject) {
    int b = subject.from() - 1;
    if (line.tag(subject.from()).startsWith("W")) return true;
    return b >= 0 && (line.tag(b).startsWith("W") || line.has(Words.Kind.SUBORDINATOR, line.lower(b)));
  }

  /** "in 2021, which was a bad year, calming them by asking": what is told of a time. */
  private static boolean ofTime(Line line, Range subject) {
    int before = line.isComma(subject.from() - 1) ? subject.from() - 2 : subject.from() - 1;
    return line.tag(subject.from()).equals("WDT") && before >= 0 && (Times.isDay(line, before) || isSpan(line, new Range(before, before + 1)));
  }

  /** The noun phrase that ends before place v, with its appositions. */
  static Range left(Line line, int v) {
    int k = skipBack(line, v - 1);
    if (k < 0) return NONE;
    if (line.isDash(k)) return beforeDashes(line, k);
    if (isRelative(line, k)) return behindItsNoun(line, k) ? new Range(k, k + 1) : NONE;
    if (line.is(k, Words.Kind.NOMINATIVE)) return new Range(k, k + 1);
    if (isCutOff(line, k, v)) return NONE;
    boolean closing = line.isComma(k) || line.is(k, ")");
    if (!closing && !Nouns.mayEnd(line, k) && !(k < v - 1 && ClauseStart.isReduced(line, k))) return NONE;
    Range clause = ClauseStart.upTo(line, k);
    if (clause.isEmpty()) return NONE;
    Range phrase = SubjectPhrase.of(line, clause);
    return isSpan(line, phrase) ? NONE : phrase;
  }

  private static boolean isRelative(Line line, int k) {
    String tag = line.tag(k);
    return tag.equals("WP") && line.is(k, Words.Kind.PERSONAL_RELATIVE) || tag.equals("WDT") || line.is(k, Words.Kind.COMPLEMENTISER) && Nouns.isNoun(line.tag(k - 1));
  }

  private static boolean behindItsNoun(Line line, int k) {
    return line.isComma(k - 1) || line.isDash(k - 1) || line.is(k - 1, ")") || Nouns.isNoun(line.tag(k - 1)) || line.tag(k - 1).equals("CD") || line.is(k - 1, Words.Kind.THOSE);
  }

  /** A mark that ends a quotation stands between what comes before and the verb. */
  private static boolean isCutOff(Line line, int k, int v) {
    return line.region(k) != line.region(v) && line.region(k) >= 0 && ",.?!".contains(line.lower(k)) && ClauseStart.whoBefore(line, k) < 0;
  }

  /** "this week" and "2021" say nothing. */
  private static boolean isSpan(Line line, Range r) {
    if (r.size() == 1 && YEAR.matcher(line.lower(r.from())).matches()) return true;
    return !r.isEmpty() && line.has(Words.Kind.TIME_UNIT, line.lower(r.to() - 1)) && Times.end(line, r.from()) == r.to();
  }

  /** "Members of his staff — concerned that the pier is old — have said": what stands before an aside between dashes. */
  private static Range beforeDashes(Line line, int close) {
    int open = close - 1;
    while (open > 0 && !line.isDash(open)) open--;
    if (open <= 0 || close - open < 3 || !Nouns.mayEnd(line, open - 1)) return NONE;
    for (int k = 0; k < open; k++) if (Nouns.isWho(line, k)) return NONE;
    return left(line, open);
  }

  /** Leftwards over adverbs and a time: "the mayor on Monday also". */
  private static int skipBack(Line line, int k) {
    int j = k;
    while (j >= 0 && (line.tag(j).startsWith("RB") || line.is(j, Words.Kind.FLOATING_QUANTIFIER))) j--;
    for (int s = Math.max(1, j - TIME); s <= j; s++) {
      if (Times.end(line, s) == j + 1) {
        j = s - 1;
        break;
      }
    }
    while (j >= 0 && line.tag(j).startsWith("RB")) j--;
    return j;
  }

  /** The noun phrase after "said" in a quotation's tail, with its appositions; empty when none begins at k. */
  static Range right(Line line, int k) {
    if (!Nouns.starts(line, k)) return NONE;
    if (line.tag(k).equals("PRP")) return line.is(k, Words.Kind.NOMINATIVE) ? new Range(k, k + 1) : NONE;
    int limit = tailEnd(line, k);
    int e = Nouns.full(line, k, limit);
    for (int n = 0; n < APPOSITIONS && line.isComma(e) && e + 1 < limit; n++) {
      int a = Nouns.apposition(line, e, limit);
      if (a == e) break;
      e = a;
    }
    return new Range(k, e);
  }

  /** Where a quotation's tail ends that goes on at k: at the next quotation, stop or semicolon outside of brackets. */
  private static int tailEnd(Line line, int k) {
    boolean bracket = false;
    for (int j = k; j < line.size(); j++) {
      bracket = line.is(j, "(") || bracket && !line.is(j, ")");
      if (line.quoteBeginsAt(j) && j > k || line.isStop(j) && !bracket || line.is(j, ";")) return j;
    }
    return line.size();
  }
}
