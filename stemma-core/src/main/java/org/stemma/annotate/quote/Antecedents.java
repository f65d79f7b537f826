package org.stemma.annotate.quote;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.stemma.language.Language;
import org.stemma.language.WordList;
import org.stemma.model.NameKind;
import org.stemma.model.NameMark;
import org.stemma.model.Prose;
import org.stemma.text.Tokens;

/**
 * Whom a relative pronoun stands for: the words before it that name somebody, past asides, times and places ("an aide in Linden, who"); behind a name the bearer of that name
 * ("Paul Adler, R-Ky., who"), and where the words only tell what somebody is, that one ("Adler is a lawyer who").
 */
final class Antecedents {
  private final Prose prose;
  private final Tokens t;
  private final List<Line> lines;
  private final Words speech;
  private final Set<String> personNouns;
  private final Mentions mentions;

  Antecedents(Prose prose, List<Line> lines, Mentions mentions, Language language) {
    this.prose = prose;
    this.t = prose.tokens();
    this.lines = lines;
    this.speech = Words.of(language);
    this.personNouns = language.words(WordList.SPEAKER_NOUNS);
    this.mentions = mentions;
  }

  /** Tokens that name whom the pronoun at this token means; empty where nothing before it does. */
  Range of(int who) {
    int s = prose.sentenceAt(t.begin(who));
    int floor = s < 0 ? who : prose.sentences().get(s).first();
    Range near = before(beforeAsides(who - 1, floor), floor);
    while (!near.isEmpty() && isTime(near)) near = isNoun(timeless(near) - 1) ? new Range(near.from(), timeless(near)) : before(near.from() - 1, floor);
    if (near.isEmpty()) return near;
    boolean loose = t.word(who - 1).equals(",");
    if (!speech.has(Words.Kind.PERSONAL_RELATIVE, t.lower(who))) return loose || !isBareName(near) ? near : pastPlace(near, floor, false);
    Range person = pastPlace(ofPersons(near), floor, true);
    if (!loose && mentions.namesIn(t.span(near.to() - 1)).stream().anyMatch(n -> n.kind() == NameKind.PERSON)) return near;
    return bearer(person, floor).or(() -> described(person, s)).orElse(person);
  }

  /** The nouns that end at or before a token, past commas, prepositions and the words that hang on what they stand behind ("leaked earlier"). */
  private Range before(int last, int floor) {
    int k = last;
    while (k > floor && (t.word(k).equals(",") || prose.tag(k).equals("IN") || prose.tag(k).startsWith("RB") || prose.tag(k).equals("VBN") || prose.tag(k).equals("VBD") && prose.tag(k - 1).startsWith("NN"))) k--;
    int from = k;
    while (from > floor && isInside(from - 1)) from--;
    while (from < k && (prose.tag(from).equals("IN") || isTimeWord(from) && prose.tag(from + 1).equals("DT"))) from++;
    return from <= k && k >= floor ? new Range(from, k + 1) : Contents.NONE;
  }

  /** Before what stands in brackets or between dashes: "Senator Paul Adler (R-Ky.), who", "the weavers — at home since Thursday — who". */
  private int beforeAsides(int last, int floor) {
    int k = last;
    if (k > floor && t.word(k).equals(",")) k--;
    String close = t.lower(k);
    boolean dash = Line.isDash(close);
    if (!dash && !close.equals(")")) return last;
    for (int open = k - 1; open > floor; open--) if (dash ? Line.isDash(t.lower(open)) : t.word(open).equals("(")) return open - 1;
    return last;
  }

  private boolean isInside(int k) {
    String tag = prose.tag(k);
    return tag.startsWith("NN") || tag.startsWith("JJ") || tag.equals("DT") || tag.equals("CD") || tag.equals("POS") || tag.equals("PRP$") || speech.has(Words.Kind.OF, t.lower(k)) || speech.has(Words.Kind.ADDITIVE, t.lower(k)) && prose.tagAt(k - 1).startsWith("NN");
  }

  /** "June", "this week", "report Thursday". */
  private boolean isTime(Range r) {
    int last = isYear(r.to() - 1) && r.size() > 1 ? r.to() - 2 : r.to() - 1;
    if (r.size() == 2 && speech.has(Words.Kind.TIME_UNIT, t.lower(last)) && prose.tag(r.from()).equals("DT") && prose.tagAt(r.from() - 1).equals("IN")) return true;
    boolean person = mentions.namesIn(t.span(last)).stream().anyMatch(n -> n.kind() == NameKind.PERSON);
    return speech.has(Words.Kind.DAY, t.lower(last)) && !person || speech.has(Words.Kind.TIME_UNIT, t.lower(last)) && r.size() > 1 && isTimeWord(last - 1);
  }

  private boolean isNoun(int k) {
    return prose.tag(k).startsWith("NN") && !isTimeWord(k);
  }

  private boolean isYear(int k) {
    return t.word(k).matches("(19|20)\\d\\d");
  }

  private boolean isTimeWord(int k) {
    return isYear(k) || speech.has(Words.Kind.DAY, t.lower(k)) || speech.has(Words.Kind.TIME_UNIT, t.lower(k)) || speech.has(Words.Kind.BEFORE_UNIT, t.lower(k));
  }

  /** One past what stands before the time: "report" of "report Thursday". */
  private int timeless(Range r) {
    int to = r.to();
    while (to > r.from() + 1 && isTimeWord(to - 1)) to--;
    return to;
  }

  /** "a unit in Linden that", "an aide in Linden who", "officials familiar with the plan who": from what the place or thing belongs to on, a person where one is asked for. */
  private Range pastPlace(Range r, int floor, boolean person) {
    int link = r.from() - 1;
    if (link <= floor || person && isPersonal(r) || !prose.tag(link).equals("IN") && !prose.tag(link).equals("TO")) return r;
    int head = prose.tag(link - 1).startsWith("JJ") ? link - 2 : link - 1;
    if (head < floor || !prose.tag(head).startsWith("NN")) return r;
    Range whole = before(head, floor);
    boolean fits = !person || prose.tag(head).equals("NNS") || personNouns.contains(prose.lemma(head));
    return !whole.isEmpty() && whole.to() == head + 1 && fits ? new Range(whole.from(), r.to()) : r;
  }

  /** "votes of two senators who": the persons alone. */
  private Range ofPersons(Range r) {
    for (int k = r.to() - 2; k > r.from(); k--) {
      if (!speech.has(Words.Kind.OF, t.lower(k))) continue;
      boolean things = prose.tag(k - 1).equals("NNS") && !personNouns.contains(prose.lemma(k - 1));
      return things && personNouns.contains(prose.lemma(r.to() - 1)) ? new Range(k + 1, r.to()) : r;
    }
    return r;
  }

  /** "Linden", which no clause without a comma can narrow. */
  private boolean isBareName(Range r) {
    for (int k = r.from(); k < r.to(); k++) if (!prose.tag(k).startsWith("NNP")) return false;
    return true;
  }

  /** "officials", "members of the board", a person's name. */
  private boolean isPersonal(Range r) {
    for (int k = r.from() + 1; k < r.to(); k++) if (speech.has(Words.Kind.OF, t.lower(k)) && isPersonal(k - 1)) return true;
    return isPersonal(r.to() - 1);
  }

  private boolean isPersonal(int head) {
    return prose.tag(head).endsWith("S") || personNouns.contains(prose.lemma(head)) || mentions.namesIn(t.span(head)).stream().anyMatch(n -> n.kind() == NameKind.PERSON);
  }

  /** "Paul Adler, R-Ky.", "Paul Adler, 43, a weaver in Linden", "Paul Adler — a weaver": who is named before the comma or dash of what these words end. */
  private Optional<Range> bearer(Range r, int floor) {
    int comma = r.to() - 1;
    while (comma > floor && isApposed(comma)) comma--;
    boolean dash = comma > floor && Line.isDash(t.lower(comma)) && prose.tag(comma + 1).equals("DT");
    if (comma <= floor || !dash && !t.word(comma).equals(",") || prose.tag(comma + 1).equals("IN") || isName(comma + 1, r.to())) return Optional.empty();
    int end = comma;
    if (end - 2 > floor && prose.tag(end - 1).equals("CD") && t.word(end - 2).equals(",")) end -= 2;
    int start = end;
    while (start > floor && isApposed(start - 1)) start--;
    if (start == end) return Optional.empty();
    for (NameMark n : mentions.namesIn(t.span(start, end))) {
      int first = t.firstAfter(n.span().begin());
      int after = t.firstAfter(n.span().end());
      if (n.kind() == NameKind.PERSON && first >= start && (after == end || prose.tag(after).equals("IN") && !prose.tag(Math.max(0, first - 1)).equals("IN"))) return Optional.of(new Range(first, after));
    }
    return Optional.empty();
  }

  private boolean isApposed(int k) {
    String tag = prose.tag(k);
    return isInside(k) && !tag.equals("CC") || tag.equals("IN") || tag.equals("TO") || tag.equals("VBN") || tag.startsWith("RB");
  }

  /** True where these tokens are a person's name and no more: one more of a list. */
  private boolean isName(int from, int to) {
    return mentions.namesIn(t.span(to - 1)).stream().anyMatch(n -> n.kind() == NameKind.PERSON && t.firstAfter(n.span().begin()) <= from + 1);
  }

  /** "Adler is a lawyer who", "Adler, known as a lawyer who": the one who is said to be so. */
  private Optional<Range> described(Range r, int sentence) {
    int before = r.from() - 1;
    if (sentence < 0 || !speech.has(Words.Kind.INDEFINITE, t.lower(r.from()))) return Optional.empty();
    Line line = lines.get(sentence);
    boolean as = before >= 0 && speech.has(Words.Kind.ROLE_PREPOSITION, t.lower(before));
    for (VerbGroup vg : VerbGroup.of(line)) {
      int last = line.token(vg.to() - 1);
      boolean is = as ? vg.passive() && last == before - 1 : last == before && line.is(vg.head(), Words.Kind.FORM_OF_BE);
      if (!is || !Subjects.isFinite(line, vg)) continue;
      Range subject = Subjects.left(line, vg.from());
      if (subject.isEmpty() || line.tag(subject.from()).startsWith("W") || line.tag(subject.from()).equals("EX") || line.is(subject.from(), Words.Kind.DUMMY)) return Optional.empty();
      return Optional.of(new Range(line.token(subject.from()), line.token(subject.to() - 1) + 1));
    }
    return Optional.empty();
  }
}
