package org.stemma.annotate.quote;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.stemma.language.Language;
import org.stemma.language.WordList;
import org.stemma.model.NameKind;
import org.stemma.model.NameMark;
import org.stemma.model.Prose;
import org.stemma.model.Speaker;
import org.stemma.text.Span;
import org.stemma.text.Tokens;

/** Tells who is meant by the words that name a speaker, statement after statement in order of place. */
final class Speakers {
  private static final Set<String> HE = Set.of("he", "she", "him", "her", "his", "i", "who");
  private static final Set<String> THEY = Set.of("they", "them", "their", "we");
  private final Prose prose;
  private final Tokens t;
  private final List<NameMark> names;
  private final Set<String> personNouns;
  private final List<Heard> heard = new ArrayList<>();
  private final Map<Integer, Speaker> byReferent = new HashMap<>();

  /** A speaker and where he spoke. */
  private record Heard(Speaker speaker, Kind kind, String noun, int token) {}

  private enum Kind {
    PERSON,
    BODY,
    MANY
  }

  Speakers(Prose prose, List<NameMark> names, Language language) {
    this.prose = prose;
    this.t = prose.tokens();
    this.names = names;
    this.personNouns = language.words(WordList.SPEAKER_NOUNS);
  }

  /** The speaker that these tokens name; remembers him for the pronouns that follow. */
  Speaker of(Range mention) {
    Speaker s = resolve(mention);
    return s;
  }

  /** The speaker of the statement before, where one is near. */
  Optional<Speaker> last() {
    return heard.isEmpty() ? Optional.empty() : Optional.of(heard.getLast().speaker());
  }

  private Speaker resolve(Range mention) {
    String first = t.lower(mention.from());
    if (mention.size() == 1) {
      if (first.equals("who") || first.equals("which") || first.equals("that")) return antecedent(mention.from());
      if (first.equals("i")) return remember(firstPerson(mention.from()), Kind.PERSON, "", mention.from());
      if (HE.contains(first)) return pronoun(mention.from(), Kind.PERSON);
      if (first.equals("it") || first.equals("its")) return pronoun(mention.from(), Kind.BODY);
      if (THEY.contains(first)) return pronoun(mention.from(), Kind.MANY);
      if (first.equals("you")) return Speaker.unknown();
    }
    return phrase(mention);
  }

  private Speaker firstPerson(int token) {
    return heard.isEmpty() ? Speaker.unknown() : heard.getLast().speaker();
  }

  private Speaker antecedent(int who) {
    int k = who - 1;
    if (k >= 0 && t.word(k).equals(",")) k--;
    int from = k;
    int floor = sentenceStart(who);
    while (from > floor && isInside(from - 1)) from--;
    return from <= k ? phrase(new Range(from, k + 1)) : Speaker.unknown();
  }

  private boolean isInside(int k) {
    String tag = prose.tag(k);
    return tag.startsWith("NN") || tag.startsWith("JJ") || tag.equals("DT") || tag.equals("CD") || tag.equals("POS") || tag.equals("PRP$") || t.lower(k).equals("of");
  }

  private int sentenceStart(int token) {
    int s = prose.sentenceAt(t.begin(token));
    return s < 0 ? token : prose.sentences().get(s).first();
  }

  // --- phrases

  private Speaker phrase(Range mention) {
    int headEnd = headEnd(mention);
    Optional<NameMark> person = nameEndingHead(mention, headEnd);
    if (person.isPresent()) {
      NameMark n = person.get();
      if (mention.to() > headEnd || n.kind() != NameKind.PLACE || true) return named(n, mention);
    }
    int head = headEnd - 1;
    String noun = prose.lemma(head);
    String text = describe(mention);
    boolean plural = prose.tag(head).endsWith("S") && prose.tag(head).startsWith("NN") || hasAnd(mention, headEnd);
    if (isDefinite(mention) && !plural) {
      Optional<Speaker> known = known(noun, mention);
      if (known.isPresent()) return remember(known.get(), kindOf(noun), noun, mention.from());
    }
    if (plural && isBareDefinite(mention)) {
      Optional<Speaker> known = earlier(noun);
      if (known.isPresent() && t.lower(mention.from()).equals("the")) return remember(known.get(), Kind.MANY, noun, mention.from());
    }
    Speaker s = Speaker.described(text);
    return remember(s, plural ? Kind.MANY : kindOf(noun), noun, mention.from());
  }

  private Kind kindOf(String noun) {
    return personNouns.isEmpty() || personNouns.contains(noun) ? Kind.PERSON : Kind.BODY;
  }

  private boolean hasAnd(Range mention, int headEnd) {
    for (int k = mention.from(); k < Math.min(mention.to(), headEnd); k++) if (t.lower(k).equals("and")) return true;
    return false;
  }

  /** One past the head noun of the phrase: before the first comma, "of" or "who". */
  private int headEnd(Range m) {
    int k = m.from();
    int end = m.from();
    while (k < m.to()) {
      String w = t.lower(k);
      String tag = prose.tag(k);
      if (w.equals(",") || w.equals("(") || w.equals("who") || tag.equals("IN") || tag.equals("TO") || tag.equals("WP") || tag.equals("WDT") || tag.equals("VBN") && k > m.from() + 1 && !prose.tagAt(k + 1).startsWith("NN")) break;
      if (tag.startsWith("NN") || tag.startsWith("PRP") || tag.equals("CD") || tag.equals("FW") || tag.startsWith("JJ") || tag.equals("DT")) end = k + 1;
      k++;
    }
    return Math.max(end, m.from() + 1);
  }

  /** The name that ends where the head of the phrase ends ("Pentagon spokesman John Kirby"), or stands after it as an apposition. */
  private Optional<NameMark> nameEndingHead(Range m, int headEnd) {
    Span head = t.span(m.from(), headEnd);
    Optional<NameMark> at = names.stream().filter(n -> n.span().end() >= head.end() - 1 && n.span().begin() < head.end() && n.span().begin() >= head.begin()).findFirst();
    if (at.isPresent() && (prose.tag(headEnd - 1).startsWith("NNP") || at.get().span().end() >= head.end())) {
      NameMark n = at.get();
      if (n.kind() != NameKind.PLACE || n.span().begin() <= t.begin(m.from() + (isArticle(m.from()) ? 1 : 0))) return at;
      return Optional.empty();
    }
    if (m.to() > headEnd && t.word(headEnd).equals(",")) {
      Span rest = t.span(headEnd + 1 < m.to() ? headEnd + 1 : headEnd, m.to());
      return names.stream().filter(n -> n.kind() == NameKind.PERSON && n.span().begin() == rest.begin()).findFirst();
    }
    return Optional.empty();
  }

  private boolean isArticle(int k) {
    return t.lower(k).equals("the") || t.lower(k).equals("a");
  }

  private Speaker named(NameMark n, Range mention) {
    Optional<String> role = n.role().or(() -> roleBefore(n, mention));
    Speaker s = byReferent.compute(
        n.referent(), (r, old) -> new Speaker(n.canonical(), OptionalInt.of(r), old != null && old.role().isPresent() ? old.role() : role));
    return remember(s, n.kind() == NameKind.PERSON ? Kind.PERSON : n.kind() == NameKind.OTHER && n.canonical().contains(" ") ? Kind.PERSON : Kind.BODY, "", mention.from());
  }

  private Optional<String> roleBefore(NameMark n, Range mention) {
    if (n.kind() != NameKind.PERSON) return Optional.empty();
    int from = isArticle(mention.from()) ? mention.from() + 1 : mention.from();
    if (t.begin(from) >= n.span().begin()) return Optional.empty();
    return Optional.of(prose.text(new Span(t.begin(from), n.span().begin()).trim(prose.text())));
  }

  private String describe(Range m) {
    int from = m.from();
    while (from < m.to() - 1 && (isArticle(from) || t.lower(from).equals("an"))) from++;
    int to = m.to();
    for (int k = from; k < m.to(); k++) {
      if (t.word(k).equals(",") && k > from) {
        to = k;
        break;
      }
    }
    if (to - from > 11) to = from + 11;
    return prose.text(t.span(from, to)).replaceAll("\\s+", " ");
  }

  private boolean isDefinite(Range m) {
    String w = t.lower(m.from());
    return w.equals("the") || w.equals("that") || w.equals("this");
  }

  private boolean isBareDefinite(Range m) {
    return m.size() <= 2;
  }

  /** "the official", "the president": somebody of that description who spoke or was named before. */
  private Optional<Speaker> known(String noun, Range mention) {
    int at = mention.from();
    for (int i = heard.size() - 1; i >= 0; i--) if (heard.get(i).noun().equals(noun) && sharesWords(mention, heard.get(i).speaker().name())) return Optional.of(heard.get(i).speaker());
    NameMark best = null;
    for (NameMark n : names) {
      if (n.kind() == NameKind.PLACE || !isRole(n, noun)) continue;
      if (best == null || n.span().begin() < t.begin(at)) best = n;
    }
    if (best == null) return Optional.empty();
    NameMark b = best;
    return Optional.of(byReferent.computeIfAbsent(b.referent(), r -> new Speaker(b.canonical(), OptionalInt.of(r), b.role())));
  }

  private boolean sharesWords(Range mention, String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    for (int k = mention.from() + 1; k < mention.to() - 1; k++) if (prose.tag(k).startsWith("NNP") && !lower.contains(t.lower(k))) return false;
    return true;
  }

  private boolean isRole(NameMark n, String noun) {
    String role = n.role().orElse("").toLowerCase(Locale.ROOT);
    if (!role.isEmpty() && (role.endsWith(noun) || role.contains(noun + " ") || role.contains(noun + ","))) return true;
    int before = t.firstAfter(n.span().begin()) - 1;
    if (n.kind() == NameKind.PERSON && before >= 0 && title(t.lowerAt(before)).equals(noun)) return true;
    return n.kind() == NameKind.ORGANISATION && n.canonical().toLowerCase(Locale.ROOT).endsWith(noun);
  }

  private static String title(String w) {
    return switch (w) {
      case "gov.", "gov" -> "governor";
      case "sen.", "sen" -> "senator";
      case "rep.", "rep" -> "representative";
      case "gen.", "gen" -> "general";
      default -> w;
    };
  }

  private Optional<Speaker> earlier(String noun) {
    for (int i = heard.size() - 1; i >= 0; i--) if (heard.get(i).noun().equals(noun)) return Optional.of(heard.get(i).speaker());
    return Optional.empty();
  }

  // --- pronouns

  private Speaker pronoun(int token, Kind kind) {
    Optional<Heard> spoke = lastHeard(kind, token);
    Optional<Heard> subject = subjectBefore(token, kind);
    if (spoke.isPresent() && subject.isPresent() && subject.get().token() > spoke.get().token()) return remember(subject.get().speaker(), kind, subject.get().noun(), token);
    if (spoke.isPresent()) return remember(spoke.get().speaker(), kind, spoke.get().noun(), token);
    if (subject.isPresent()) return remember(subject.get().speaker(), kind, subject.get().noun(), token);
    return nearestName(token, kind).map(s -> remember(s, kind, "", token)).orElse(Speaker.unknown());
  }

  private Optional<Heard> lastHeard(Kind kind, int token) {
    int paragraph = paragraph(token);
    for (int i = heard.size() - 1; i >= 0; i--) {
      Heard h = heard.get(i);
      if (paragraph - paragraph(h.token()) > 3) break;
      if (fits(h.kind(), kind) && h.speaker().isKnown()) return Optional.of(h);
    }
    return Optional.empty();
  }

  private static boolean fits(Kind have, Kind want) {
    return have == want || want == Kind.MANY && have == Kind.BODY;
  }

  private int paragraph(int token) {
    int s = prose.sentenceAt(t.begin(token));
    return s < 0 ? 0 : prose.sentences().get(s).paragraph();
  }

  /** The first name of the sentences just before that fits: the subject, most often. */
  private Optional<Heard> subjectBefore(int token, Kind kind) {
    int s = prose.sentenceAt(t.begin(token));
    for (int back = 0; back <= 2 && s - back >= 0; back++) {
      int from = prose.sentences().get(s - back).first();
      int to = back == 0 ? token : prose.sentences().get(s - back).last();
      if (to <= from) continue;
      Span where = t.span(from, to);
      for (NameMark n : names) {
        if (!where.contains(n.span()) || !fits(kind(n), kind)) continue;
        Speaker who = byReferent.computeIfAbsent(n.referent(), r -> new Speaker(n.canonical(), OptionalInt.of(r), n.role()));
        return Optional.of(new Heard(who, kind, "", t.firstAfter(n.span().begin())));
      }
    }
    return Optional.empty();
  }

  private static Kind kind(NameMark n) {
    return n.kind() == NameKind.PERSON ? Kind.PERSON : n.kind() == NameKind.ORGANISATION ? Kind.BODY : n.kind() == NameKind.PLACE ? Kind.BODY : Kind.PERSON;
  }

  private Optional<Speaker> nearestName(int token, Kind kind) {
    NameMark best = null;
    for (NameMark n : names) if (n.span().end() <= t.begin(token) && fits(kind(n), kind) && n.kind() != NameKind.PLACE) best = n;
    if (best == null) return Optional.empty();
    NameMark b = best;
    return Optional.of(new Speaker(b.canonical(), OptionalInt.of(b.referent()), b.role()));
  }

  private Speaker remember(Speaker s, Kind kind, String noun, int token) {
    if (s.isKnown()) heard.add(new Heard(s, kind, noun, token));
    return s;
  }
}
