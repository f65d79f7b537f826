package org.stemma.annotate.quote;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.stemma.language.Language;
import org.stemma.language.WordList;
import org.stemma.model.NameKind;
import org.stemma.model.NameMark;
import org.stemma.model.Prose;
import org.stemma.model.Sentence;
import org.stemma.model.Speaker;
import org.stemma.text.Span;
import org.stemma.text.Tokens;

/**
 * Who has spoken so far in a report, and who a pronoun means: the last fitting speaker or subject, sentence by sentence backwards. Names inside what others
 * say do not count.
 */
final class Memory {
  /** How many speakers and sentences back one looks. */
  private static final int MEMORY = 300;
  private final Prose prose;
  private final Tokens t;
  private final List<Line> lines;
  private final boolean[] said;
  private final Set<String> personNouns;
  private final Set<String> openers;
  private final Words speech;
  private final Mentions mentions;
  private final Roles roles;
  private final Called genders;
  private final List<Heard> heard = new ArrayList<>();
  private final Map<Integer, Speaker> byReferent = new HashMap<>();

  /** A speaker and where he spoke. */
  record Heard(Speaker speaker, Kind kind, String noun, int token) {}

  /** One person, one body, several. */
  enum Kind {
    PERSON,
    BODY,
    MANY
  }

  /** @param said true for each token of what somebody says */
  Memory(Prose prose, List<Line> lines, boolean[] said, Mentions mentions, Roles roles, Called genders, Language language) {
    this.prose = prose;
    this.t = prose.tokens();
    this.lines = lines;
    this.said = said;
    this.speech = Words.of(language);
    this.personNouns = language.words(WordList.SPEAKER_NOUNS);
    this.openers = language.words(WordList.CLAUSE_OPENERS);
    this.mentions = mentions;
    this.roles = roles;
    this.genders = genders;
  }

  /** The speaker of the statement before, where it stands in the same paragraph or the one before. */
  Speaker last(int token) {
    for (int i = heard.size() - 1; i >= 0; i--) {
      Heard h = heard.get(i);
      if (h.token() < token) return paragraph(token) - paragraph(h.token()) <= 2 ? h.speaker() : Speaker.unknown();
    }
    return Speaker.unknown();
  }

  Speaker remember(Speaker s, Kind kind, String noun, int token) {
    if (s.isKnown()) heard.add(new Heard(s, kind, noun, token));
    return s;
  }

  /** Who spoke last; unknown where nobody has. */
  Speaker latest() {
    return heard.isEmpty() ? Speaker.unknown() : heard.getLast().speaker();
  }

  /** The last one speaker who was called by that noun and whom the words describe. */
  Optional<Speaker> described(String noun, Range words) {
    for (int i = heard.size() - 1; i >= Math.max(0, heard.size() - MEMORY); i--) {
      Heard h = heard.get(i);
      if (h.noun().equals(noun) && h.kind() != Kind.MANY && roles.describedBy(words, h.speaker().name() + " " + h.speaker().role().orElse(""))) return Optional.of(h.speaker());
    }
    return Optional.empty();
  }

  /** "officials" right after "US officials". */
  Optional<Speaker> sameBefore(String noun, int token) {
    for (int i = heard.size() - 1; i >= 0; i--) {
      Heard h = heard.get(i);
      if (paragraph(token) - paragraph(h.token()) > 4) break;
      if (h.noun().equals(noun) && h.kind() == Kind.MANY) return Optional.of(h.speaker());
    }
    return Optional.empty();
  }

  /** The last body by name that spoke within so many paragraphs and fits. */
  Optional<Heard> body(int token, int paragraphs, Predicate<Heard> fits) {
    for (int i = heard.size() - 1; i >= 0; i--) {
      Heard h = heard.get(i);
      if (paragraph(token) - paragraph(h.token()) > paragraphs) break;
      if (h.kind() == Kind.BODY && h.speaker().referent().isPresent() && fits.test(h)) return Optional.of(h);
    }
    return Optional.empty();
  }

  /** Who spoke last, in this paragraph or the two before, and has that role: "the Ruritanian senator" right after a senator. */
  Optional<Speaker> recent(String noun, int token) {
    for (int i = heard.size() - 1; i >= 0; i--) {
      Heard h = heard.get(i);
      if (paragraph(token) - paragraph(h.token()) > 2) break;
      if (h.speaker().referent().isPresent() && roles.has(noun, h.speaker().referent().getAsInt())) return Optional.of(h.speaker());
    }
    return Optional.empty();
  }

  Optional<Speaker> manyBefore(String noun, Range mention) {
    if (mention.size() > 2) return Optional.empty();
    for (int i = heard.size() - 1; i >= Math.max(0, heard.size() - MEMORY); i--) if (heard.get(i).noun().equals(noun) && heard.get(i).kind() == Kind.MANY) return Optional.of(heard.get(i).speaker());
    return Optional.empty();
  }

  Speaker pronoun(int token, Kind kind, char gender) {
    return nearest(token, kind, gender).map(h -> remember(h.speaker(), h.kind(), h.noun(), token)).orElse(Speaker.unknown());
  }

  /** The last fitting speaker or subject, sentence by sentence backwards; failing that, the nearest fitting name. */
  Optional<Heard> nearest(int token, Kind kind, char gender) {
    int s = Math.max(0, prose.sentenceAt(t.begin(token)));
    Optional<Heard> clause = subjectOfTold(s, token, kind, gender);
    if (clause.isPresent()) return clause;
    Optional<Heard> ahead = ahead(s, token, kind, gender);
    if (ahead.isPresent()) return ahead;
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
    for (int i = heard.size() - 1; i >= Math.max(0, heard.size() - MEMORY); i--) {
      Heard h = heard.get(i);
      if (suits(h, kind, gender)) return genders.is(h.speaker().name(), gender) ? Optional.of(h) : nameTold(s, token, kind, gender).or(() -> Optional.of(h));
    }
    for (int at = s; at >= Math.max(0, s - MEMORY); at--) {
      if (zone(at) != zone(s)) continue;
      Optional<Heard> name = nameIn(at, token, kind, gender);
      if (name.isPresent()) return name;
    }
    return Optional.empty();
  }

  /** "Moreno asked that Adler resign because he ...": in a clause of what is told, the one named as subject of the clause before it, inside what is told. */
  private Optional<Heard> subjectOfTold(int sentence, int token, Kind kind, char gender) {
    if (kind != Kind.PERSON || token < 2 || !said[token] || !said[token - 1] || !openers.contains(t.lower(token - 1))) return Optional.empty();
    int from = token;
    while (from > prose.sentences().get(sentence).first() && said[from - 1]) from--;
    Optional<Heard> found = Optional.empty();
    for (NameMark n : mentions.namesIn(t.span(from, token))) {
      int after = t.firstAfter(n.span().end());
      boolean subject = n.kind() == NameKind.PERSON && after < token && (prose.tag(after).startsWith("V") || prose.tag(after).equals("MD"));
      if (subject && suits(heard(n), kind, gender)) found = Optional.of(heard(n));
    }
    return found;
  }

  /** "As he announced the plan, Mr. Adler said": in a clause that opens a paragraph, who is named right after it as subject. */
  private Optional<Heard> ahead(int sentence, int token, Kind kind, char gender) {
    Sentence in = prose.sentences().get(sentence);
    if (kind != Kind.PERSON || !openers.contains(t.lower(in.first())) || sentence > 0 && prose.sentences().get(sentence - 1).paragraph() == in.paragraph()) return Optional.empty();
    int comma = token + 1;
    while (comma < in.last() && !t.word(comma).equals(",")) comma++;
    for (int k = in.first(); k < token; k++) if (t.word(k).equals(",")) return Optional.empty();
    for (NameMark n : mentions.namesIn(t.span(Math.min(comma, in.last() - 1), in.last()))) {
      int first = t.firstAfter(n.span().begin());
      int after = t.firstAfter(n.span().end());
      boolean subject = n.kind() == NameKind.PERSON && first > comma && first <= comma + 4 && after < in.last() && isVerb(after);
      for (int k = comma + 1; subject && k < first; k++) subject = prose.tag(k).startsWith("NNP");
      if (subject && suits(heard(n), kind, gender)) return Optional.of(heard(n));
    }
    return Optional.empty();
  }

  private boolean isVerb(int token) {
    return prose.tag(token).startsWith("VB") || prose.tag(token).equals("MD");
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

  /** Who spoke in the sentence, the last first; whom somebody else only tells to speak or to demand comes after all others for a pronoun outside of what is told. */
  private Optional<Heard> heardIn(int sentence, int token, Kind kind, char gender) {
    Optional<Heard> within = Optional.empty();
    for (int i = heard.size() - 1; i >= 0; i--) {
      Heard h = heard.get(i);
      int at = prose.sentenceAt(t.begin(h.token()));
      if (at < sentence) break;
      if (at != sentence || h.token() == token || !suits(h, kind, gender)) continue;
      if (said[token] || !said[h.token()]) return Optional.of(h);
      if (within.isEmpty()) within = Optional.of(h);
    }
    return within;
  }

  private boolean suits(Heard h, Kind kind, char gender) {
    if (!h.speaker().isKnown()) return false;
    boolean fits = h.kind() == kind || kind == Kind.MANY && h.kind() == Kind.BODY;
    return fits && genders.fits(h.speaker().name(), gender) && genders.fitsNoun(h.noun(), gender);
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
    int end = mentions.segmentEnd(m);
    int headEnd = mentions.headEnd(m, end);
    boolean joined = mentions.joined(m.from(), end);
    Optional<NameMark> name = joined ? Optional.empty() : mentions.nameAtHead(m, headEnd, end);
    if (name.isPresent()) return Optional.of(heard(name.get()));
    int head = headEnd - 1;
    boolean plural = joined || prose.tag(head).endsWith("S") && prose.tag(head).startsWith("NN");
    String noun = prose.lemma(head);
    if (!plural && !personNouns.contains(noun) && !speech.has(Words.Kind.BODY, noun) && !prose.tag(head).startsWith("NNP")) return Optional.empty();
    if (!plural && mentions.isDefinite(m) && personNouns.contains(noun)) {
      Optional<Speaker> role = roles.before(noun, new Range(m.from() + 1, headEnd - 1), m.from()).map(this::referent);
      if (role.isPresent()) return Optional.of(new Heard(role.get(), Kind.PERSON, noun, m.from()));
    }
    return Optional.of(new Heard(Speaker.described(mentions.describe(m, end)), plural ? Kind.MANY : kindOf(noun), noun, m.from()));
  }

  private Heard heard(NameMark n) {
    return new Heard(referent(n), kind(n), lastWord(n), t.firstAfter(n.span().begin()));
  }

  private Optional<Heard> nameIn(int sentence, int token, Kind kind, char gender) {
    Span where = prose.sentences().get(sentence).span();
    for (NameMark n : mentions.namesIn(where)) {
      if (!where.contains(n.span()) || n.span().begin() >= t.begin(token) || n.kind() == NameKind.PLACE || n.kind() == NameKind.OTHER) continue;
      if (said[t.firstAfter(n.span().begin())]) continue;
      Heard h = heard(n);
      if (suits(h, kind, gender)) return Optional.of(h);
    }
    return Optional.empty();
  }

  /** The last one named in what is told here or in the sentence before who is surely called so: "spokeswoman Anna Moreno" for "she". */
  private Optional<Heard> nameTold(int sentence, int token, Kind kind, char gender) {
    if (kind != Kind.PERSON) return Optional.empty();
    Optional<Heard> found = Optional.empty();
    for (NameMark n : mentions.namesIn(new Span(prose.sentences().get(Math.max(0, sentence - 1)).span().begin(), t.begin(token)))) {
      if (n.kind() == NameKind.PERSON && genders.is(n.canonical(), gender)) found = Optional.of(heard(n));
    }
    return found;
  }

  private int paragraph(int token) {
    int s = prose.sentenceAt(t.begin(token));
    return s < 0 ? 0 : prose.sentences().get(s).paragraph();
  }

  Speaker referent(NameMark n) {
    return byReferent.computeIfAbsent(n.referent(), r -> new Speaker(n.canonical(), OptionalInt.of(r), n.role().filter(x -> !x.isBlank())));
  }

  /** The speaker that goes by that referent from now on, made from the one known before, null for none. */
  Speaker named(int referent, BiFunction<Integer, @Nullable Speaker, Speaker> made) {
    return byReferent.compute(referent, made);
  }

  Kind kind(NameMark n) {
    if (n.kind() == NameKind.PERSON) return Kind.PERSON;
    return prose.tagAt(t.firstAfter(n.span().end()) - 1).equals("NNPS") && !n.canonical().contains(" ") ? Kind.MANY : Kind.BODY;
  }

  Kind kindOf(String noun) {
    return personNouns.contains(noun) ? Kind.PERSON : Kind.BODY;
  }

  static String lastWord(NameMark n) {
    String c = n.canonical().toLowerCase(Locale.ROOT);
    return n.kind() == NameKind.PERSON ? "" : c.substring(c.lastIndexOf(' ') + 1);
  }
}
