package org.stemma.annotate.quote;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.stemma.language.Language;
import org.stemma.language.WordList;
import org.stemma.language.WordTable;
import org.stemma.model.NameKind;
import org.stemma.model.NameMark;
import org.stemma.model.Prose;
import org.stemma.model.Speaker;
import org.stemma.text.Span;
import org.stemma.text.Tokens;

/**
 * Tells who is meant by the words that name a speaker, statement after statement in order of place.
 *
 * <p>A name gives its referent, a description is matched with roles and with those who spoke before, a pronoun goes to the last fitting speaker or
 * subject, sentence by sentence backwards. Names inside what others say do not count.
 */
final class Speakers {
  /** How many speakers and sentences back one looks. */
  private static final int MEMORY = 300;
  private final Prose prose;
  private final Tokens t;
  private final List<NameMark> names;
  private final List<Line> lines;
  private final boolean[] said;
  private final Set<String> personNouns;
  private final Words speech;
  private final Map<String, List<String>> given;
  private final List<Heard> heard = new ArrayList<>();
  private final Map<Integer, Speaker> byReferent = new HashMap<>();
  private final Map<String, List<NameMark>> roles = new HashMap<>();
  private final Map<String, Character> genders = new HashMap<>();

  /** A speaker and where he spoke. */
  private record Heard(Speaker speaker, Kind kind, String noun, int token) {}

  private enum Kind {
    PERSON,
    BODY,
    MANY
  }

  Speakers(Prose prose, List<NameMark> names, List<Line> lines, List<Draft> drafts, Language language) {
    this.prose = prose;
    this.t = prose.tokens();
    this.names = names;
    this.lines = lines;
    this.said = said(drafts);
    this.speech = Words.of(language);
    this.personNouns = language.words(WordList.SPEAKER_NOUNS);
    this.given = language.table(WordTable.GIVEN_NAMES);
    for (NameMark n : names) if (n.kind() == NameKind.PERSON) gender(n);
    for (NameMark n : names) file(n);
  }

  private boolean[] said(List<Draft> drafts) {
    boolean[] out = new boolean[t.size()];
    for (Draft d : drafts) for (Range r : d.content()) for (int i = r.from(); i < r.to(); i++) out[i] = true;
    return out;
  }

  private void gender(NameMark n) {
    int first = t.firstAfter(n.span().begin());
    for (int k = first - 1; k <= first; k++) {
      char g = gender(t.lowerAt(k));
      if (g != ' ') genders.putIfAbsent(n.canonical(), g);
    }
    for (String w : n.role().orElse("").toLowerCase(Locale.ROOT).split(" ")) if (gender(w) != ' ') genders.putIfAbsent(n.canonical(), gender(w));
  }

  private char gender(String word) {
    return speech.has(Words.Kind.FEMALE, word) ? 'f' : speech.has(Words.Kind.MALE, word) ? 'm' : ' ';
  }

  /** The speaker that these tokens name; remembers him for the pronouns that follow. */
  Speaker of(Range mention) {
    Speaker s = resolve(mention);
    String first = t.lower(mention.from());
    if (mention.size() == 1 && s.isKnown() && (speech.has(Words.Kind.HE, first) || speech.has(Words.Kind.SHE, first))) genders.putIfAbsent(s.name(), speech.has(Words.Kind.HE, first) ? 'm' : 'f');
    return s;
  }

  /** The speaker of the statement before, where it stands in the same paragraph or the one before. */
  Speaker last(int token) {
    for (int i = heard.size() - 1; i >= 0; i--) {
      Heard h = heard.get(i);
      if (h.token() < token) return paragraph(token) - paragraph(h.token()) <= 2 ? h.speaker() : Speaker.unknown();
    }
    return Speaker.unknown();
  }

  private Speaker resolve(Range mention) {
    String first = t.lower(mention.from());
    if (mention.size() == 1) {
      if (first.equals("who") || first.equals("which") || first.equals("that") || first.equals("whose")) return antecedent(mention.from());
      if (first.equals("i") || first.equals("my") || first.equals("you")) return heard.isEmpty() ? Speaker.unknown() : heard.getLast().speaker();
      if (speech.has(Words.Kind.HE, first) || speech.has(Words.Kind.SHE, first)) return pronoun(mention.from(), Kind.PERSON, speech.has(Words.Kind.HE, first) ? 'm' : 'f');
      if (first.equals("it") || first.equals("its")) return pronoun(mention.from(), Kind.BODY, ' ');
      if (speech.has(Words.Kind.THEY, first)) return pronoun(mention.from(), Kind.MANY, ' ');
    }
    return phrase(mention);
  }

  private Speaker antecedent(int who) {
    int k = who - 1;
    int floor = sentenceStart(who);
    while (k > floor && (t.word(k).equals(",") || prose.tag(k).equals("IN"))) k--;
    int from = k;
    while (from > floor && isInside(from - 1)) from--;
    while (from < k && prose.tag(from).equals("IN")) from++;
    return from <= k ? phrase(new Range(from, k + 1)) : Speaker.unknown();
  }

  private boolean isInside(int k) {
    String tag = prose.tag(k);
    return tag.startsWith("NN") || tag.startsWith("JJ") || tag.equals("DT") || tag.equals("CD") || tag.equals("POS") || tag.equals("PRP$") || t.lower(k).equals("of") || t.lower(k).equals("and") && prose.tagAt(k - 1).startsWith("NN");
  }

  private int sentenceStart(int token) {
    int s = prose.sentenceAt(t.begin(token));
    return s < 0 ? token : prose.sentences().get(s).first();
  }

  // --- phrases

  private Speaker phrase(Range mention) {
    int end = segmentEnd(mention);
    int headEnd = headEnd(mention, end);
    boolean joined = joined(mention.from(), end);
    Optional<NameMark> name = joined ? Optional.empty() : nameAtHead(mention, headEnd, end);
    if (name.isPresent()) return named(name.get(), mention);
    int head = headEnd - 1;
    String noun = prose.lemma(head);
    boolean plural = joined || prose.tag(head).equals("NNS") || prose.tag(head).equals("NNPS") || isMany(mention, head);
    if (isDefinite(mention)) {
      Optional<Speaker> known = plural ? manyBefore(noun, mention) : known(noun, mention, headEnd);
      if (known.isPresent()) return remember(known.get(), plural ? Kind.MANY : kindOf(noun), noun, mention.from());
    }
    if (!plural && isIndefinite(mention)) {
      Optional<Speaker> introduced = introduced(noun, new Range(mention.from() + 1, headEnd - 1));
      if (introduced.isPresent()) return remember(introduced.get(), Kind.PERSON, noun, mention.from());
    }
    if (plural && !joined && speech.has(Words.Kind.COMMON_ROLE, noun) && headEnd - mention.from() == 1 && end == headEnd) {
      Optional<Speaker> same = sameBefore(noun, mention.from());
      if (same.isPresent()) return remember(same.get(), Kind.MANY, noun, mention.from());
    }
    return remember(Speaker.described(describe(mention, end)), plural ? Kind.MANY : kindOf(noun), noun, mention.from());
  }

  private boolean isMany(Range m, int head) {
    return speech.has(Words.Kind.MANY, t.lower(head));
  }

  private Kind kindOf(String noun) {
    return personNouns.contains(noun) ? Kind.PERSON : Kind.BODY;
  }

  /** To the first comma, bracket or relative clause. */
  private int segmentEnd(Range m) {
    int k = m.from();
    while (k < m.to()) {
      String w = t.lower(k);
      if (k > m.from() && (w.equals(",") || w.equals("(") || w.equals("who") || w.equals("which") || w.equals("\u2014") || w.equals("--"))) break;
      k++;
    }
    return k;
  }

  private boolean joined(int from, int end) {
    for (int k = from + 1; k < end - 1; k++) if (t.lower(k).equals("and") && !insideName(k)) return true;
    return false;
  }

  /** Names that touch a span. Cost: logarithmic. */
  private List<NameMark> namesIn(Span span) {
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

  private boolean insideName(int token) {
    return namesIn(t.span(token)).stream().anyMatch(n -> n.span().begin() < t.begin(token) && n.span().end() > t.end(token));
  }

  private int headEnd(Range m, int limit) {
    int end = m.from();
    for (int k = m.from(); k < limit; k++) {
      String tag = prose.tag(k);
      boolean reduced = tag.equals("VBN") && k > m.from() + 1 && !prose.tagAt(k + 1).startsWith("NN");
      if (tag.equals("IN") || tag.equals("TO") || tag.startsWith("W") || reduced) break;
      if (tag.startsWith("NN") || tag.startsWith("PRP") || tag.equals("CD") || tag.equals("FW") || tag.startsWith("JJ") || tag.equals("DT")) end = k + 1;
    }
    return Math.max(end, m.from() + 1);
  }

  /** The name that ends where the phrase or its head ends ("Pentagon spokesman John Kirby"), or stands after it ("the director, Brock Long"). */
  private Optional<NameMark> nameAtHead(Range m, int headEnd, int end) {
    List<NameMark> near = namesIn(t.span(m.from(), m.to()));
    Optional<NameMark> told = toldAfter(m, end, near);
    if (told.isPresent() && near.getFirst().span().begin() >= told.get().span().begin()) return told;
    if (told.isPresent() && !near.getFirst().canonical().contains(" ")) return told;
    for (NameMark n : near) {
      if (n.span().end() < t.end(end - 1) - 1 || n.span().begin() < t.begin(m.from()) || n.span().begin() >= t.end(end - 1)) continue;
      int first = t.firstAfter(n.span().begin());
      if (n.kind() == NameKind.PERSON && (first == m.from() || !isPreposition(first - 1))) return Optional.of(n);
    }
    if (told.isPresent()) return told;
    for (NameMark n : near) {
      if (n.span().end() < t.end(headEnd - 1) || n.span().begin() < t.begin(m.from()) || n.span().begin() >= t.end(headEnd - 1)) continue;
      if (n.span().end() > t.end(headEnd - 1) && n.span().end() > t.end(end - 1)) continue;
      int first = t.firstAfter(n.span().begin());
      boolean whole = first <= m.from() + 1;
      if (n.kind() == NameKind.PERSON || n.kind() == NameKind.ORGANISATION || whole) return Optional.of(n);
    }
    return Optional.empty();
  }

  /** The person named right after the comma, with or without a title: "the director, Dr. Anna Lind". */
  private Optional<NameMark> toldAfter(Range m, int end, List<NameMark> near) {
    if (end + 1 >= m.to() || !t.word(end).equals(",")) return Optional.empty();
    int k = end + 1;
    while (k < m.to() && k < end + 3 && prose.tag(k).startsWith("NNP") && t.word(k).endsWith(".")) k++;
    for (NameMark n : near) if (n.kind() == NameKind.PERSON && n.canonical().contains(" ") && (n.span().begin() == t.begin(end + 1) || k < m.to() && n.span().begin() == t.begin(k))) return Optional.of(n);
    return Optional.empty();
  }

  private boolean isPreposition(int k) {
    return k >= 0 && (prose.tag(k).equals("IN") || prose.tag(k).equals("TO") || prose.tag(k).equals("POS") || prose.tag(k).equals("CC"));
  }

  private boolean isArticle(int k) {
    return t.lower(k).equals("the") || t.lower(k).equals("a") || t.lower(k).equals("an");
  }

  private Speaker named(NameMark n, Range mention) {
    Optional<String> role = n.role().filter(r -> !r.isBlank()).or(() -> roleBefore(n, mention));
    Speaker s = byReferent.compute(n.referent(), (r, old) -> new Speaker(n.canonical(), OptionalInt.of(r), old != null && old.role().isPresent() ? old.role() : role));
    return remember(s, kind(n), lastWord(n), mention.from());
  }

  private static String lastWord(NameMark n) {
    String c = n.canonical().toLowerCase(Locale.ROOT);
    return n.kind() == NameKind.PERSON ? "" : c.substring(c.lastIndexOf(' ') + 1);
  }

  private Optional<String> roleBefore(NameMark n, Range mention) {
    if (n.kind() != NameKind.PERSON) return Optional.empty();
    int from = isArticle(mention.from()) ? mention.from() + 1 : mention.from();
    if (t.begin(from) >= n.span().begin()) return Optional.empty();
    return Optional.of(prose.text(new Span(t.begin(from), n.span().begin()).trim(prose.text())).replaceAll(",$", ""));
  }

  private String describe(Range m, int segment) {
    int from = m.from();
    int end = segment;
    if (end < m.to() && t.lower(end).equals("who")) while (end < m.to() && !t.word(end).equals(",")) end++;
    while (from < end - 1 && isArticle(from)) from++;
    int to = Math.min(end, from + 11);
    return prose.text(t.span(from, to)).replaceAll("\\s+", " ");
  }

  /** "officials" right after "US officials". */
  private Optional<Speaker> sameBefore(String noun, int token) {
    for (int i = heard.size() - 1; i >= 0; i--) {
      Heard h = heard.get(i);
      if (paragraph(token) - paragraph(h.token()) > 4) break;
      if (h.noun().equals(noun) && h.kind() == Kind.MANY) return Optional.of(h.speaker());
    }
    return Optional.empty();
  }

  private boolean isIndefinite(Range m) {
    return t.lower(m.from()).equals("a") || t.lower(m.from()).equals("an") || !isArticle(m.from()) && hasPossessive(m);
  }

  private boolean hasPossessive(Range m) {
    for (int k = m.from(); k < m.to(); k++) if (prose.tag(k).equals("POS")) return true;
    return false;
  }

  /** "a US peace envoy", whom the report names later: the one name whose office is the same and shares a word. */
  private Optional<Speaker> introduced(String noun, Range words) {
    if (!speech.has(Words.Kind.OFFICE, noun)) return Optional.empty();
    Set<Integer> referents = new HashSet<>();
    NameMark found = null;
    for (NameMark n : roles.getOrDefault(noun, List.of())) {
      if (n.kind() != NameKind.PERSON || !sharesWord(words, n.role().orElse("") + " " + before(n))) continue;
      referents.add(n.referent());
      if (found == null) found = n;
    }
    if (referents.size() != 1) return Optional.empty();
    NameMark f = found;
    return Optional.of(byReferent.computeIfAbsent(f.referent(), r -> new Speaker(f.canonical(), OptionalInt.of(r), f.role().filter(x -> !x.isBlank()))));
  }

  private boolean sharesWord(Range words, String role) {
    Set<String> have = new HashSet<>();
    for (String w : role.toLowerCase(Locale.ROOT).split("[^\\p{L}.]+")) have.add(w.replace(".", ""));
    for (int k = words.from(); k < words.to(); k++) if (have.contains(t.lower(k).replace(".", "")) && !prose.tag(k).equals("POS")) return true;
    return false;
  }

  private boolean isDefinite(Range m) {
    String w = t.lower(m.from());
    return w.equals("the") || w.equals("that") || w.equals("this") || prose.tag(m.from()).equals("PRP$") && m.size() == 2;
  }

  /** "the official", "the Texas senator": somebody of that description who spoke or was named before. */
  private Optional<Speaker> known(String noun, Range mention, int headEnd) {
    Range words = new Range(mention.from() + 1, headEnd - 1);
    for (int i = heard.size() - 1; i >= Math.max(0, heard.size() - MEMORY); i--) {
      Heard h = heard.get(i);
      if (h.noun().equals(noun) && describedBy(words, h.speaker().name() + " " + h.speaker().role().orElse(""))) return Optional.of(h.speaker());
    }
    Optional<Speaker> role = byRole(noun, words, mention.from());
    if (role.isPresent()) return role;
    if (!words.isEmpty() && !properNoun(words) && !hasPossessive(mention) && !speech.has(Words.Kind.COMMON_ROLE, noun) && personNouns.contains(noun)) {
      Optional<Speaker> bare = byRole(noun, new Range(mention.from(), mention.from()), mention.from());
      if (bare.isPresent()) return bare;
    }
    if (!words.isEmpty() && properNoun(words)) return Optional.empty();
    if (speech.has(Words.Kind.DOCUMENT, noun) && words.isEmpty()) return Optional.of(last(mention.from())).filter(Speaker::isKnown);
    if (speech.has(Words.Kind.BODY, noun) && words.isEmpty()) return nearest(mention.from(), Kind.BODY, ' ').map(Heard::speaker);
    return Optional.empty();
  }

  private boolean properNoun(Range words) {
    for (int k = words.from(); k < words.to(); k++) if (prose.tag(k).startsWith("NNP")) return true;
    return false;
  }

  private boolean describedBy(Range words, String text) {
    String lower = text.toLowerCase(Locale.ROOT);
    for (int k = words.from(); k < words.to(); k++) {
      String w = t.lower(k);
      if (prose.tag(k).equals("POS") || prose.tag(k).equals("DT")) continue;
      if (!lower.contains(w.length() > 5 ? w.substring(0, w.length() - 2) : w)) return false;
    }
    return true;
  }

  private Optional<Speaker> byRole(String noun, Range words, int at) {
    NameMark best = null;
    for (NameMark n : roles.getOrDefault(noun, List.of())) {
      if (n.kind() == NameKind.PLACE || !describedBy(words, n.role().orElse("") + " " + n.canonical() + " " + before(n))) continue;
      if (best == null || n.span().begin() < t.begin(at)) best = n;
    }
    if (best == null) return Optional.empty();
    NameMark b = best;
    return Optional.of(byReferent.computeIfAbsent(b.referent(), r -> new Speaker(b.canonical(), OptionalInt.of(r), b.role())));
  }

  private String before(NameMark n) {
    int k = t.firstAfter(n.span().begin());
    return t.lowerAt(k - 3) + " " + t.lowerAt(k - 2) + " " + t.lowerAt(k - 1);
  }

  /** Files a name under each noun of its role and title, and a body under its last word; at most forty of a kind. */
  private void file(NameMark n) {
    Set<String> nouns = new HashSet<>();
    String role = n.role().orElse("").toLowerCase(Locale.ROOT);
    boolean past = speech.has(Words.Kind.PAST_ROLE, role.split("[ -]")[0]);
    String before = "";
    if (!past) {
      for (String w : role.split("[^\\p{L}.]+")) {
        if (!speech.has(Words.Kind.DEPUTY, before)) nouns.add(title(w));
        before = w;
      }
    }
    int first = t.firstAfter(n.span().begin());
    if (n.kind() == NameKind.PERSON && !past) {
      if (!speech.has(Words.Kind.DEPUTY, t.lowerAt(first - 2))) nouns.add(title(t.lowerAt(first - 1)));
      nouns.add(title(t.lowerAt(first)));
    }
    if (n.kind() == NameKind.ORGANISATION) for (String w : n.canonical().toLowerCase(Locale.ROOT).split(" ")) if (w.length() > 3) nouns.add(w);
    for (String noun : nouns) {
      List<NameMark> all = roles.computeIfAbsent(noun, k -> new ArrayList<>());
      if (all.size() < 40) all.add(n);
    }
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

  private Optional<Speaker> manyBefore(String noun, Range mention) {
    if (mention.size() > 2) return Optional.empty();
    for (int i = heard.size() - 1; i >= Math.max(0, heard.size() - MEMORY); i--) if (heard.get(i).noun().equals(noun) && heard.get(i).kind() == Kind.MANY) return Optional.of(heard.get(i).speaker());
    return Optional.empty();
  }

  // --- pronouns

  private Speaker pronoun(int token, Kind kind, char gender) {
    return nearest(token, kind, gender).map(h -> remember(h.speaker(), h.kind(), h.noun(), token)).orElse(Speaker.unknown());
  }

  /** The last fitting speaker or subject, sentence by sentence backwards; failing that, the nearest fitting name. */
  private Optional<Heard> nearest(int token, Kind kind, char gender) {
    int s = Math.max(0, prose.sentenceAt(t.begin(token)));
    for (int at = s; at >= 0 && s - at <= 7; at--) {
      if (zone(at) != zone(s)) continue;
      Optional<Heard> spoke = heardIn(at, token, kind, gender);
      if (spoke.isPresent()) return spoke;
      Optional<Heard> subject = subject(at, token, kind, gender);
      if (subject.isPresent()) return subject;
      if (kind != Kind.MANY && s - at <= 1 && !isPronounSubject(at, token)) {
        Optional<Heard> name = nameIn(at, token, kind, gender);
        if (name.isPresent()) return name;
      }
    }
    for (int i = heard.size() - 1; i >= Math.max(0, heard.size() - MEMORY); i--) if (suits(heard.get(i), kind, gender)) return Optional.of(heard.get(i));
    for (int at = s; at >= Math.max(0, s - MEMORY); at--) {
      Optional<Heard> name = nameIn(at, token, kind, gender);
      if (name.isPresent()) return name;
    }
    return Optional.empty();
  }

  /** True when the sentence itself begins with a pronoun, so that its names are not its subject. */
  private boolean isPronounSubject(int sentence, int token) {
    for (int k = prose.sentences().get(sentence).first(); k < Math.min(token, prose.sentences().get(sentence).last()); k++) {
      if (prose.tag(k).equals("PRP") && !said[k]) return true;
      if (prose.tag(k).startsWith("VB")) return false;
    }
    return false;
  }

  private org.stemma.model.Zone zone(int sentence) {
    return prose.sentences().get(sentence).zone();
  }

  private Optional<Heard> heardIn(int sentence, int token, Kind kind, char gender) {
    for (int i = heard.size() - 1; i >= 0; i--) {
      Heard h = heard.get(i);
      int at = prose.sentenceAt(t.begin(h.token()));
      if (at < sentence) break;
      if (at == sentence && h.token() != token && suits(h, kind, gender)) return Optional.of(h);
    }
    return Optional.empty();
  }

  private boolean suits(Heard h, Kind kind, char gender) {
    if (!h.speaker().isKnown()) return false;
    boolean fits = h.kind() == kind || kind == Kind.MANY && h.kind() == Kind.BODY;
    return fits && isGender(h.speaker().name(), gender);
  }

  private boolean isGender(String name, char gender) {
    if (gender == ' ') return true;
    Character known = genders.get(name);
    if (known != null) return known == gender;
    String first = name.toLowerCase(Locale.ROOT).split(" ")[0];
    List<String> row = given.getOrDefault(first, List.of());
    return row.isEmpty() || row.getFirst().charAt(0) == gender;
  }

  /** Subject of the sentence's first verb, when it stands before the pronoun and outside what is said. */
  private Optional<Heard> subject(int sentence, int token, Kind kind, char gender) {
    Line line = lines.get(sentence);
    List<VerbGroup> groups = VerbGroup.of(line);
    for (int g = 0; g < groups.size(); g++) {
      VerbGroup vg = groups.get(g);
      if (line.token(vg.from()) >= token || !Subjects.isFinite(line, vg) || said[line.token(vg.head())]) continue;
      Range r = Subjects.left(line, vg.from());
      if (r.isEmpty()) continue;
      Range m = new Range(line.token(r.from()), line.token(r.to() - 1) + 1);
      if (m.from() >= token || m.size() == 1 && (prose.tag(m.from()).startsWith("PRP") || prose.tag(m.from()).startsWith("W"))) continue;
      Optional<Heard> h = described(m);
      if (h.isPresent() && suits(h.get(), kind, gender)) return h;
    }
    return Optional.empty();
  }

  private Optional<Heard> described(Range m) {
    int end = segmentEnd(m);
    int headEnd = headEnd(m, end);
    boolean joined = joined(m.from(), end);
    Optional<NameMark> name = joined ? Optional.empty() : nameAtHead(m, headEnd, end);
    if (name.isPresent()) return Optional.of(heard(name.get()));
    int head = headEnd - 1;
    boolean plural = joined || prose.tag(head).endsWith("S") && prose.tag(head).startsWith("NN");
    String noun = prose.lemma(head);
    if (!plural && !personNouns.contains(noun) && !speech.has(Words.Kind.BODY, noun) && !prose.tag(head).startsWith("NNP")) return Optional.empty();
    if (!plural && isDefinite(m) && personNouns.contains(noun)) {
      Optional<Speaker> role = byRole(noun, new Range(m.from() + 1, headEnd - 1), m.from());
      if (role.isPresent()) return Optional.of(new Heard(role.get(), Kind.PERSON, noun, m.from()));
    }
    return Optional.of(new Heard(Speaker.described(describe(m, end)), plural ? Kind.MANY : kindOf(noun), noun, m.from()));
  }

  private Heard heard(NameMark n) {
    Speaker who = byReferent.computeIfAbsent(n.referent(), r -> new Speaker(n.canonical(), OptionalInt.of(r), n.role().filter(x -> !x.isBlank())));
    return new Heard(who, kind(n), lastWord(n), t.firstAfter(n.span().begin()));
  }

  private Optional<Heard> nameIn(int sentence, int token, Kind kind, char gender) {
    Span where = prose.sentences().get(sentence).span();
    for (NameMark n : namesIn(where)) {
      if (!where.contains(n.span()) || n.span().begin() >= t.begin(token) || n.kind() == NameKind.PLACE || n.kind() == NameKind.OTHER) continue;
      if (said[t.firstAfter(n.span().begin())]) continue;
      Heard h = heard(n);
      if (suits(h, kind, gender)) return Optional.of(h);
    }
    return Optional.empty();
  }

  private int paragraph(int token) {
    int s = prose.sentenceAt(t.begin(token));
    return s < 0 ? 0 : prose.sentences().get(s).paragraph();
  }

  private static Kind kind(NameMark n) {
    return n.kind() == NameKind.PERSON ? Kind.PERSON : Kind.BODY;
  }

  private Speaker remember(Speaker s, Kind kind, String noun, int token) {
    if (s.isKnown()) heard.add(new Heard(s, kind, noun, token));
    return s;
  }
}
