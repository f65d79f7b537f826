package org.stemma.annotate.quote;

import java.util.List;
import java.util.regex.Pattern;

/** Finds who does what a verb group says, to its left or, after a quotation, to its right. */
final class Subjects {
  private Subjects() {}

  private static final Range NONE = new Range(0, 0);
  private static final Pattern YEAR = Pattern.compile("(19|20)\\d\\d");

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
    String before = line.tag(vg.from() - 1);
    if (line.has(Words.Kind.NOMINATIVE, line.lower(vg.from() - 1)) || before.startsWith("NNP") || line.is(vg.head(), Words.Kind.SAID)) return true;
    return line.lower(vg.head()).endsWith("ed") && (Nouns.isNoun(before) || before.equals("-RRB-")) && isActive(line, vg.head() + 1) && !hasFinite(line, line.region(vg.head()), vg.from());
  }

  private static boolean isActive(Line line, int next) {
    String t = line.tag(next);
    return !t.equals("TO") && !t.equals(",") && !t.equals(".") && !(t.equals("IN") && !line.is(next, Words.Kind.ABOUT_OR_OVER));
  }

  private static boolean hasFinite(Line line, int region, int to) {
    for (int k = 0; k < to; k++) if (Nouns.isFiniteVerb(line, k) && line.region(k) == region && relative(line, k) < 0) return true;
    return false;
  }

  /** Subject of the last finite verb before a verb group that has none of its own. */
  static Range inherited(Line line, List<VerbGroup> groups, int g) {
    Range side = NONE;
    for (int p = g - 1; p >= 0; p--) {
      VerbGroup before = groups.get(p);
      if (!isFinite(line, before)) continue;
      if (line.region(before.head()) >= 0 && line.region(before.head()) != line.region(groups.get(g).head())) continue;
      Range own = left(line, before.from());
      if (!own.isEmpty() && ofTime(line, own)) continue;
      if (own.isEmpty()) continue;
      boolean aside = isSide(line, own) && (line.isComma(groups.get(g).from() - 1) || isApart(line, groups.get(g)) && !isTeller(line, own, before));
      if (!aside) return own;
      if (side.isEmpty() && !line.isComma(groups.get(g).from() - 1)) side = own;
    }
    if (!side.isEmpty()) return side;
    VerbGroup vg = groups.get(g);
    if (vg.form() == VerbGroup.Form.GERUND || vg.form() == VerbGroup.Form.PARTICIPLE) {
      int comma = firstComma(line, 0, vg.from());
      if (vg.form() == VerbGroup.Form.GERUND && comma > 0 && Nouns.full(line, 0, comma) == comma && line.tag(comma + 1).equals("IN")) return new Range(0, comma);
      if (vg.from() == 0 || line.tag(vg.from() - 1).equals("CC") && vg.from() == 1) return ahead(line, groups, g);
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

  /** The noun phrase that ends before place v, with its appositions. */
  static Range left(Line line, int v) {
    int k = v - 1;
    k = skipBack(line, k);
    if (k < 0) return NONE;
    if (line.isDash(k)) return beforeDashes(line, k);
    String tag = line.tag(k);
    String w = line.lower(k);
    if (tag.equals("WP") && line.has(Words.Kind.PERSONAL_RELATIVE, w) || tag.equals("WDT") || line.has(Words.Kind.COMPLEMENTISER, w) && isRelativeThat(line, k)) {
      return line.isComma(k - 1) || line.isDash(k - 1) || line.is(k - 1, ")") || Nouns.isNoun(line.tag(k - 1)) || line.tag(k - 1).equals("CD") || line.is(k - 1, Words.Kind.THOSE) ? new Range(k, k + 1) : NONE;
    }
    if (line.has(Words.Kind.NOMINATIVE, w)) return new Range(k, k + 1);
    if (line.region(k) != line.region(v) && line.region(k) >= 0 && ",.?!".contains(line.lower(k)) && whoBefore(line, k) < 0) return NONE;
    boolean closing = line.isComma(k) || line.is(k, ")");
    if (!closing && !isNounLike(line, k) && !(k < v - 1 && isReduced(line, k))) return NONE;
    Range region = region(line, k);
    if (region.isEmpty()) return NONE;
    Range head = head(line, region);
    return isSpan(line, head) ? NONE : head;
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
    if (open <= 0 || close - open < 3 || !isNounLike(line, open - 1)) return NONE;
    for (int k = 0; k < open; k++) if (Nouns.isWho(line, k)) return NONE;
    return left(line, open);
  }

  private static boolean isRelativeThat(Line line, int k) {
    return Nouns.isNoun(line.tag(k - 1));
  }

  private static int skipBack(Line line, int k) {
    int j = k;
    while (j >= 0 && (line.tag(j).startsWith("RB") || line.is(j, Words.Kind.FLOATING_QUANTIFIER))) j--;
    for (int s = Math.max(0, j - 6); s <= j; s++) {
      if (Times.end(line, s) == j + 1 && s > 0) {
        j = s - 1;
        break;
      }
    }
    while (j >= 0 && line.tag(j).startsWith("RB")) j--;
    return j;
  }

  private static boolean isNounLike(Line line, int k) {
    String t = line.tag(k);
    return Nouns.isNoun(t) || t.equals("CD") || t.equals("PRP") || t.equals("DT") || t.startsWith("JJ") || t.equals("VBN") || t.equals("RP") || t.equals("POS");
  }

  /** From the beginning of the clause to k. */
  private static Range region(Line line, int k) {
    for (int p = aside(line, k); p >= 0; p--) {
      String w = line.lower(p);
      if (p < k && line.quoteEndsBefore(p + 1) && line.region(p) != line.region(k) && ",.?!".contains(w)) return new Range(p + 1, k + 1);
      if (line.is(p, ")")) {
        int open = p;
        while (open > 0 && !line.is(open, "(")) open--;
        p = open;
        continue;
      }
      if (w.equals(";") || w.equals(":") || line.isDash(p) || line.isStop(p) && p < k) return new Range(p + 1, k + 1);
      if (line.tag(p).equals("CC") && p < k) {
        if (line.has(Words.Kind.NEW_SUBJECT, w)) return new Range(p + 1, k + 1);
        int who = whoBefore(line, p);
        if (who >= 0) {
          p = who;
          continue;
        }
        if (finiteLeft(line, p) && !Joined.areRoles(line, p, k) && !Joined.areNouns(line, p)) return new Range(p + 1, k + 1);
      }
      boolean which = line.tag(p).equals("WDT") && line.tag(p - 1).equals("IN");
      if (p < k && (which || line.tag(p).equals("WP") && line.is(p, Words.Kind.PERSONAL_RELATIVE) && Nouns.starts(line, p + 1) && !line.isComma(k))) return new Range(p + 1, k + 1);
      if (isSubordinator(line, p) && p < k) {
        int who = whoBefore(line, p);
        if (who < 0) return new Range(p + 1, k + 1);
        p = who;
        continue;
      }
      if (Nouns.isFiniteVerb(line, p) && p < k) {
        if (line.isSaying(p) && Nouns.starts(line, p + 1)) return new Range(p + 1, k + 1);
        int who = relative(line, p);
        if (who < 0 && line.isComma(k)) who = whoBefore(line, p);
        if (who >= 0) {
          p = who;
          continue;
        }
        if (isReduced(line, p)) continue;
        return new Range(afterComma(line, p + 1, k), k + 1);
      }
    }
    return new Range(0, k + 1);
  }

  /** Past the rest of a clause whose verb stands left: "that the deadline is Tuesday, Anna Moreno, the mayor," begins at "Anna". */
  private static int afterComma(Line line, int from, int k) {
    for (int c = from; c < k - 1; c++) if (line.isComma(c) && Nouns.starts(line, c + 1)) return c + 1;
    return from;
  }

  /** "an official briefed on the matter": a participle that the tagger took for a past tense. */
  static boolean isReduced(Line line, int p) {
    return line.tag(p).equals("VBD") && line.lower(p).endsWith("ed") && Nouns.isNoun(line.tag(p - 1)) && (line.tag(p + 1).equals("IN") || line.tag(p + 1).equals("RP") || Times.isTimePhrase(line, p + 1)) && !line.is(p + 1, Words.Kind.COMPLEMENTISER);
  }

  /** Place of a "who" in the same stretch between commas, or -1. */
  private static int whoBefore(Line line, int p) {
    for (int j = p - 1; j > 0 && !line.isComma(j); j--) if (line.is(j, Words.Kind.PERSONAL_RELATIVE) && line.tag(j).equals("WP") && (Nouns.isNoun(line.tag(j - 1)) || line.isComma(j - 1))) return j;
    return -1;
  }

  /** Where to go on leftwards from a closing comma: before ", briefing reporters after the vote,", ", long married to him," and the like. */
  private static int aside(Line line, int k) {
    if (!line.isComma(k)) return k;
    int c = k - 1;
    while (c > 0 && !line.isComma(c) && !line.isStop(c)) c--;
    if (c <= 0 || !line.isComma(c) || !isNounLike(line, c - 1)) return k;
    String t = line.tag(c + 1);
    if (t.equals("IN") && line.tag(c + 2).equals("VBG")) return c - 1;
    return t.equals("VBG") || t.equals("VBN") || t.equals("VBD") || t.equals("WRB") || t.startsWith("RB") || t.startsWith("JJ") ? c - 1 : k;
  }

  private static boolean isSubordinator(Line line, int p) {
    String t = line.tag(p);
    if (t.equals("WRB")) return true;
    if (t.equals("WP") && !line.is(p, Words.Kind.PERSONAL_RELATIVE)) return true;
    return (t.equals("IN") || t.equals("RB")) && line.has(Words.Kind.SUBORDINATOR, line.lower(p)) && !(line.is(p, Words.Kind.ROLE_PREPOSITION) && line.tag(p + 1).startsWith("RB"));
  }

  /** Place of the "who", or of the "that" behind a noun, before a verb of a relative clause, or -1. */
  private static int relative(Line line, int verb) {
    int j = verb - 1;
    while (j >= 0 && (line.tag(j).startsWith("RB") || line.tag(j).equals("MD") || line.tag(j).startsWith("VB"))) j--;
    boolean that = line.is(j, Words.Kind.COMPLEMENTISER) && (isRelativeThat(line, j) || line.isComma(j - 1) && isRelativeThat(line, j - 1));
    return j > 0 && (Nouns.isWho(line, j) || that) ? j : -1;
  }

  private static boolean finiteLeft(Line line, int p) {
    for (int j = p - 1; j >= 0; j--) {
      if (isSubordinator(line, j) && !line.has(Words.Kind.SUBORDINATING_PREPOSITION, line.lower(j)) || line.is(j, ";") || line.quoteEndsBefore(j + 1) && line.isComma(j)) return false;
      if (Nouns.isFiniteVerb(line, j)) return true;
    }
    return false;
  }

  /** The noun phrase of a clause's beginning, after "On Monday," and the like. */
  private static Range head(Line line, Range region) {
    int from = region.from();
    int to = region.to();
    for (int guard = 0; guard < 12 && from < to; guard++) {
      int next = strip(line, from, to);
      if (next == from) break;
      from = next;
    }
    if (from >= to || line.is(from - 1, Words.Kind.LIKE)) return NONE;
    int comma = firstComma(line, from, to);
    if (comma < 0) return noun(line, from, to);
    boolean closed = line.isComma(to - 1);
    if (!closed) {
      if (from > 0 && line.quoteEndsBefore(from) && line.region(from) < 0 && line.tag(comma + 1).equals("DT")) return new Range(from, to);
      int last = lastComma(line, from, to);
      if (line.is(last + 1, Words.Kind.COMPLEMENTISER) && Nouns.isFiniteVerb(line, last + 2)) return new Range(from, to);
      boolean list = line.tag(last + 1).equals("CC") || hasAnd(line, last, to);
      if (list && !hasAnd(line, from, comma)) return noun(line, from, to);
      return noun(line, last + 1, to);
    }
    String next = line.tag(comma + 1);
    boolean aside = next.equals("VBG") || next.equals("IN") || line.is(comma + 1, Words.Kind.PERSONAL_RELATIVE) && line.tag(comma - 1).startsWith("NNP") || line.is(comma + 1, Words.Kind.IMPERSONAL_RELATIVE);
    return aside ? new Range(from, comma) : new Range(from, to);
  }

  private static boolean hasAnd(Line line, int from, int to) {
    for (int k = from; k < to; k++) if (line.is(k, Words.Kind.COORDINATOR)) return true;
    return false;
  }

  private static Range noun(Line line, int from, int to) {
    int f = from;
    while (f < to && !Nouns.starts(line, f)) f++;
    for (int k = to - 1; k > f + 1; k--) if (isOwnSubject(line, k)) f = k;
    return f < to ? new Range(f, to) : NONE;
  }

  /** "the crane a carter wanted": an article right after a noun begins the subject of a clause about that noun. */
  private static boolean isOwnSubject(Line line, int k) {
    return line.is(k, Words.Kind.ARTICLE) && Character.isLowerCase(line.word(k).charAt(0)) && line.tag(k).equals("DT") && (line.tag(k - 1).equals("NN") || line.tag(k - 1).equals("NNS")) && Nouns.isNoun(line.tag(k + 1));
  }

  private static int strip(Line line, int from, int to) {
    String t = line.tag(from);
    if (line.isComma(from) || t.equals("CC") || t.equals("UH") || line.isDash(from)) return from + 1;
    int time = Times.end(line, from);
    if (time > from && time < to) return time;
    if (t.startsWith("RB")) return from + 1;
    if (Nouns.isWho(line, from)) return Math.max(from, firstComma(line, from, to - 1) + 1);
    boolean opener = t.equals("IN") || t.equals("TO") || t.equals("VBG") || t.equals("VBN") || t.equals("VB");
    if (t.equals("VBN") && line.tag(from + 1).startsWith("NNP") && firstComma(line, from, to) < 0) return from;
    if (opener) {
      int comma = firstComma(line, from, to - 1);
      if (comma > 0) return comma + 1;
      int np = Nouns.full(line, from + 1, to);
      return np > from + 1 && np < to ? np : from + 1;
    }
    return from;
  }

  static int firstComma(Line line, int from, int to) {
    for (int k = from; k < to; k++) if (line.isComma(k)) return k;
    return -1;
  }

  private static int lastComma(Line line, int from, int to) {
    for (int k = to - 1; k >= from; k--) if (line.isComma(k)) return k;
    return -1;
  }

  /** The noun phrase after "said" in a quotation's tail, with its appositions; empty when none begins at k. */
  static Range right(Line line, int k) {
    if (!Nouns.starts(line, k)) return NONE;
    String w = line.lower(k);
    if (line.tag(k).equals("PRP")) return line.has(Words.Kind.NOMINATIVE, w) ? new Range(k, k + 1) : NONE;
    int limit = line.size();
    boolean bracket = false;
    for (int j = k; j < line.size(); j++) {
      bracket = line.is(j, "(") || bracket && !line.is(j, ")");
      if (line.quoteBeginsAt(j) && j > k || line.isStop(j) && !bracket || line.is(j, ";")) {
        limit = j;
        break;
      }
    }
    int e = Nouns.full(line, k, limit);
    for (int guard = 0; guard < 4 && line.isComma(e) && e + 1 < limit; guard++) {
      int a = Nouns.apposition(line, e, limit);
      if (a == e) break;
      e = a;
    }
    return new Range(k, e);
  }
}
