package org.stemma.annotate.quote;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.stemma.language.Language;
import org.stemma.language.WordList;
import org.stemma.model.NameKind;
import org.stemma.model.NameMark;
import org.stemma.model.Prose;
import org.stemma.text.Spaces;
import org.stemma.text.Span;
import org.stemma.text.Tokens;

/** Reads the words that name a speaker: head, name, description, possessor. */
final class Mentions {
  /** Words of a description. */
  private static final int LONGEST = 11;

  private final Prose prose;
  private final Tokens t;
  private final List<NameMark> names;
  private final Words speech;
  private final Set<String> titles;
  private final Set<String> personNouns;
  private final Set<String> address;

  Mentions(Prose prose, List<NameMark> names, Language language) {
    this.prose = prose;
    this.t = prose.tokens();
    this.names = names;
    this.speech = Words.of(language);
    this.titles = language.words(WordList.PERSON_TITLES);
    this.personNouns = language.words(WordList.SPEAKER_NOUNS);
    this.address = language.words(WordList.FORMS_OF_ADDRESS);
  }

  /** "Moreno" of "Moreno herself". */
  Range withoutReflexive(Range m) {
    return m.size() > 1 && speech.has(Words.Kind.REFLEXIVE, t.lower(m.to() - 1)) ? new Range(m.from(), m.to() - 1) : m;
  }

  /** To the first comma, bracket or relative clause. */
  int segmentEnd(Range m) {
    int k = m.from();
    while (k < m.to()) {
      String w = t.lower(k);
      if (k > m.from() && (w.equals(",") || w.equals("(") || speech.has(Words.Kind.ASIDE, w) || w.equals("\u2014") || w.equals("--"))) break;
      k++;
    }
    return k;
  }

  int headEnd(Range m, int limit) {
    int end = m.from();
    for (int k = m.from(); k < limit; k++) {
      String tag = prose.tag(k);
      boolean reduced = tag.equals("VBN") && k > m.from() + 1 && !prose.tagAt(k + 1).startsWith("NN");
      if (tag.equals("IN") || tag.equals("TO") || tag.startsWith("W") || reduced) break;
      if (tag.startsWith("NN") || tag.startsWith("PRP") || tag.equals("CD") || tag.equals("FW") || tag.startsWith("JJ") || tag.equals("DT")) end = k + 1;
    }
    return Math.max(end, m.from() + 1);
  }

  boolean joined(int from, int end) {
    for (int k = from + 1; k < end - 1; k++) if (speech.has(Words.Kind.ADDITIVE, t.lower(k)) && !insideName(k) && !joinsOffices(from, k, end)) return true;
    return false;
  }

  /** "Attorney General and Senate candidate Anna Moreno": two offices of the one person named at the end. */
  private boolean joinsOffices(int from, int and, int end) {
    List<NameMark> persons = namesIn(t.span(from, end)).stream().filter(n -> n.kind() == NameKind.PERSON).toList();
    boolean one = persons.size() == 1 && persons.getFirst().span().end() == t.end(end - 1) && t.firstAfter(persons.getFirst().span().begin()) > and + 1;
    return one && !isArticle(from) && !prose.tag(and - 1).endsWith("S") && (personNouns.contains(prose.lemma(and - 1)) || titles.contains(t.lower(and - 1)));
  }

  boolean insideName(int token) {
    return namesIn(t.span(token)).stream().anyMatch(n -> n.span().begin() < t.begin(token) && n.span().end() > t.end(token));
  }

  /** Names that touch a span. Cost: logarithmic. */
  List<NameMark> namesIn(Span span) {
    int low = 0;
    int high = names.size();
    while (low < high) {
      int mid = (low + high) >>> 1;
      if (names.get(mid).span().end() <= span.begin()) low = mid + 1;
      else high = mid;
    }
    int to = low;
    while (to < names.size() && names.get(to).span().begin() < span.end()) to++;
    return names.subList(low, to);
  }

  /** The name that ends where the phrase or its head ends ("Pentagon spokesman John Kirby"), or stands after it ("the director, Brock Long"). */
  Optional<NameMark> nameAtHead(Range m, int headEnd, int end) {
    List<NameMark> near = namesIn(t.span(m.from(), m.to()));
    Optional<NameMark> told = toldAfter(m, end, near);
    if (told.isPresent() && near.getFirst().span().begin() >= told.get().span().begin()) return told;
    if (told.isPresent() && !near.getFirst().canonical().contains(" ")) return told;
    for (NameMark n : near) {
      if (n.span().end() < t.end(end - 1) - 1 || n.span().begin() < t.begin(m.from()) || n.span().begin() >= t.end(end - 1)) continue;
      int first = t.firstAfter(n.span().begin());
      if (n.kind() == NameKind.PERSON && (first == m.from() || !isPreposition(first - 1) && !isGoverned(m.from(), first))) return Optional.of(n);
    }
    if (told.isPresent()) return told;
    Optional<NameMark> apposed = apposed(m, headEnd, near);
    if (apposed.isPresent()) return apposed;
    for (NameMark n : near) {
      if (n.span().end() < t.end(headEnd - 1) || n.span().begin() < t.begin(m.from()) || n.span().begin() >= t.end(headEnd - 1)) continue;
      if (n.span().end() > t.end(headEnd - 1) && n.span().end() > t.end(end - 1)) continue;
      int first = t.firstAfter(n.span().begin());
      boolean whole = first <= m.from() + 1;
      if (n.kind() == NameKind.PERSON || n.kind() == NameKind.ORGANISATION || whole) return Optional.of(n);
    }
    return Optional.empty();
  }

  /** "a spokesman for Vice President Adler", "a daughter of Mr. Adler": he is not whom the words name, as he is in "Secretary of State Adler" and "envoy to Ruritania Paul Adler". */
  private boolean isGoverned(int from, int name) {
    int k = name - 1;
    while (k > from && (prose.tag(k).startsWith("NN") || prose.tag(k).startsWith("JJ") || prose.tag(k).equals("DT"))) k--;
    if (k <= from || !prose.tag(k).equals("IN") && !prose.tag(k).equals("TO") || !personNouns.contains(prose.lemma(k - 1))) return false;
    int first = k + 1;
    while (first < name && prose.tag(first).startsWith("JJ")) first++;
    return first == name || isTitle(speech.has(Words.Kind.OF, t.lower(k)) ? first : name - 1);
  }

  private boolean isTitle(int k) {
    String w = t.lower(k);
    return titles.contains(w) || address.contains(w) || personNouns.contains(w) || speech.has(Words.Kind.DEPUTY, w);
  }

  /** "The two senators, Paul Adler and Anna Moreno,": the names of several, from the first to the last. */
  Optional<Range> namedTogether(Range m, int end) {
    if (end + 1 >= m.to() || !t.word(end).equals(",") || !prose.tag(end - 1).endsWith("S")) return Optional.empty();
    List<NameMark> near = namesIn(t.span(end + 1, m.to())).stream().filter(n -> n.kind() == NameKind.PERSON).toList();
    if (near.size() < 2 || near.getFirst().span().begin() != t.begin(end + 1)) return Optional.empty();
    int last = t.firstAfter(near.get(1).span().begin());
    boolean and = t.firstAfter(near.getFirst().span().end()) == last - 1 && speech.has(Words.Kind.ADDITIVE, t.lower(last - 1));
    return and && isClosed(near.get(1), m) ? Optional.of(new Range(end + 1, t.firstAfter(near.get(1).span().end()))) : Optional.empty();
  }

  /** The person named right after the comma, with or without a title: "the director, Dr. Anna Lind". */
  Optional<NameMark> toldAfter(Range m, int end, List<NameMark> near) {
    if (end + 1 >= m.to() || !t.word(end).equals(",")) return Optional.empty();
    int k = end + 1;
    while (k < m.to() && k < end + 4 && prose.tag(k).startsWith("NNP") && (t.word(k).endsWith(".") || titles.contains(t.lower(k)))) k++;
    int described = describedTo(end + 1, m.to());
    if (described < m.to()) for (NameMark n : near) if (n.kind() == NameKind.PERSON && n.canonical().contains(" ") && n.span().begin() == t.begin(described) && isClosed(n, m)) return Optional.of(n);
    for (NameMark n : near) if (n.kind() == NameKind.PERSON && t.firstAfter(n.span().begin()) > end + 1 && isTitled(end + 1, t.firstAfter(n.span().begin())) && isClosed(n, m)) return Optional.of(n);
    for (NameMark n : near) if (n.kind() == NameKind.PERSON && n.canonical().contains(" ") && (n.span().begin() == t.begin(end + 1) || k < m.to() && n.span().begin() == t.begin(k))) return Optional.of(n);
    return Optional.empty();
  }

  /** "Their father, former Vice President Paul Adler,": nothing but the words of a role before the name. */
  private boolean isTitled(int from, int to) {
    if (to - from > 6 || !isTitle(to - 1)) return false;
    for (int k = from; k < to; k++) if (!prose.tag(k).startsWith("NN") && !prose.tag(k).startsWith("JJ")) return false;
    return true;
  }

  /** "One of the victims, 71-year-old widow Anna Lind,": past the words that describe who is named. */
  private int describedTo(int from, int limit) {
    int k = from;
    while (k < limit && k < from + 6 && !Character.isUpperCase(t.word(k).charAt(0)) && (prose.tag(k).startsWith("JJ") || prose.tag(k).startsWith("NN") || prose.tag(k).equals("CD"))) k++;
    return k > from ? k : limit;
  }

  /** Nothing but a comma follows the name in the words that name the speaker. */
  private boolean isClosed(NameMark n, Range m) {
    int after = t.firstAfter(n.span().end());
    return after >= m.to() || t.word(after).equals(",");
  }

  /** "the IG Metall union": the body by its name. */
  private Optional<NameMark> apposed(Range m, int headEnd, List<NameMark> near) {
    int head = headEnd - 1;
    if (head <= m.from() || !speech.has(Words.Kind.APPOSED, t.lower(head))) return Optional.empty();
    return near.stream().filter(n -> n.kind() == NameKind.ORGANISATION && n.span().end() == t.end(head - 1) && n.span().begin() >= t.begin(m.from())).findFirst();
  }

  boolean isPreposition(int k) {
    return k >= 0 && (prose.tag(k).equals("IN") || prose.tag(k).equals("TO") || prose.tag(k).equals("POS") || prose.tag(k).equals("CC"));
  }

  boolean isArticle(int k) {
    return speech.has(Words.Kind.ARTICLE, t.lower(k));
  }

  String describe(Range m, int segment) {
    int from = m.from();
    int end = segment;
    if (end < m.to() && speech.has(Words.Kind.PERSONAL_RELATIVE, t.lower(end))) while (end < m.to() && !t.word(end).equals(",")) end++;
    while (from < end - 1 && (isArticle(from) || !Character.isLetterOrDigit(t.word(from).charAt(0)) && !isQuoted(from))) from++;
    while (end > from + 1 && (prose.tag(end - 1).equals("VBN") || prose.tag(end - 1).equals("VBD")) && prose.tag(end - 2).startsWith("NN")) end--;
    int to = Math.min(end, from + LONGEST);
    while (to < end && to > from + 1 && !prose.tag(to - 1).startsWith("NN")) to--;
    while (to < end && prose.tag(to - 1).startsWith("NNP") && prose.tag(to).startsWith("NNP")) to++;
    return Spaces.single(prose.text(t.span(from, to)));
  }

  /** A quotation mark belongs to what it opens; a bullet or a dash before a speaker does not. */
  private boolean isQuoted(int i) {
    return "\"\u201C\u2018'``(".contains(t.word(i));
  }

  boolean isDefinite(Range m) {
    return speech.has(Words.Kind.DEFINITE, t.lower(m.from())) || prose.tag(m.from()).equals("PRP$") && m.size() == 2;
  }

  boolean isIndefinite(Range m) {
    return speech.has(Words.Kind.INDEFINITE, t.lower(m.from())) || !isArticle(m.from()) && hasPossessive(m);
  }

  boolean hasPossessive(Range m) {
    for (int k = m.from(); k < m.to(); k++) if (prose.tag(k).equals("POS")) return true;
    return false;
  }

  /** "police" of "police chief": a noun that tells which chief; "embattled" of "embattled chief" does not. */
  boolean isCompound(Range words) {
    return words.size() > 0 && prose.tag(words.to() - 1).equals("NN") && !speech.has(Words.Kind.PARTY, t.lower(words.to() - 1));
  }

  boolean properNoun(Range words) {
    for (int k = words.from(); k < words.to(); k++) if (prose.tag(k).startsWith("NNP")) return true;
    return false;
  }

  boolean isMany(Range m, int head) {
    return speech.has(Words.Kind.MANY, t.lower(head));
  }

  /** Whose the thing is: "the group" of "the group's first letter", "his" of "his letter"; empty when nobody's. */
  Range possessor(Range m, int head) {
    if (prose.tag(m.from()).equals("PRP$")) return new Range(m.from(), m.from() + 1);
    for (int k = m.from() + 1; k < head; k++) if (prose.tag(k).equals("POS")) return new Range(m.from(), k);
    return Contents.NONE;
  }
}
