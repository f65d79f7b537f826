package org.stemma.annotate.quote;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.stemma.language.Language;
import org.stemma.language.WordList;
import org.stemma.model.NameKind;
import org.stemma.model.NameMark;
import org.stemma.model.Prose;
import org.stemma.model.Sentence;
import org.stemma.model.Speaker;
import org.stemma.model.Zone;
import org.stemma.text.Span;
import org.stemma.text.Tokens;

/**
 * Who a pronoun means: the last fitting speaker or subject, sentence by sentence backwards; failing that, the nearest fitting name. Names inside what others say do not count.
 */
final class Pronouns {
  /** How many sentences back speakers, subjects and names are looked at together. */
  private static final int NEAR = 7;
  private final Prose prose;
  private final Tokens t;
  private final List<Line> lines;
  private final boolean[] said;
  private final Mentions mentions;
  private final Roles roles;
  private final Called genders;
  private final NamedSpeakers named;
  private final Memory memory;
  private final Set<String> personNouns;
  private final Set<String> openers;
  private final Words speech;

  /** @param said true for each token of what somebody says */
  Pronouns(Prose prose, List<Line> lines, boolean[] said, Mentions mentions, Roles roles, Called genders, NamedSpeakers named, Memory memory, Language language) {
    this.prose = prose;
    this.t = prose.tokens();
    this.lines = lines;
    this.said = said;
    this.mentions = mentions;
    this.roles = roles;
    this.genders = genders;
    this.named = named;
    this.memory = memory;
    this.personNouns = language.words(WordList.SPEAKER_NOUNS);
    this.openers = language.words(WordList.CLAUSE_OPENERS);
    this.speech = Words.of(language);
  }

  /** Who it means, remembered as one who speaks at its place. */
  Speaker speaker(Pronoun asked) {
    return nearest(asked).map(h -> memory.remember(h.speaker(), h.kind(), h.noun(), asked.token())).orElse(Speaker.unknown());
  }

  Optional<Heard> nearest(Pronoun asked) {
    int s = Math.max(0, prose.sentenceAt(t.begin(asked.token())));
    return subjectOfTold(s, asked).or(() -> ahead(s, asked)).or(() -> nearby(s, asked)).or(() -> longAgo(s, asked));
  }

  /** Who spoke, is subject, or is named in this sentence or one of those before it. */
  private Optional<Heard> nearby(int s, Pronoun asked) {
    for (int at = s; at >= 0 && s - at <= NEAR; at--) {
      if (zone(at) != zone(s)) continue;
      int in = at;
      Optional<Heard> found = heardIn(at, asked).or(() -> subject(in, asked));
      if (found.isEmpty() && asked.kind() != Heard.Kind.MANY && s - at <= 1 && !isPronounSubject(at, asked.token())) found = nameIn(at, asked);
      if (found.isPresent()) return found;
    }
    return Optional.empty();
  }

  /** Whoever fits and spoke last, unless somebody told of is surely called so; else the last name that fits. */
  private Optional<Heard> longAgo(int s, Pronoun asked) {
    Optional<Heard> spoke = memory.latest(h -> suits(h, asked));
    if (spoke.isPresent()) return genders.is(spoke.get().speaker().name(), asked.gender()) ? spoke : nameTold(s, asked).or(() -> spoke);
    for (int at = s; at >= Math.max(0, s - Memory.REACH); at--) {
      Optional<Heard> name = zone(at) == zone(s) ? nameIn(at, asked) : Optional.empty();
      if (name.isPresent()) return name;
    }
    return Optional.empty();
  }

  /** "Moreno asked that Adler resign because he ...": in a clause of what is told, the one named as subject of the clause before it, inside what is told. */
  private Optional<Heard> subjectOfTold(int sentence, Pronoun asked) {
    if (!asked.isPerson() || asked.token() < 2 || !said[asked.token()] || !said[asked.token() - 1] || !openers.contains(t.lower(asked.token() - 1))) return Optional.empty();
    int from = asked.token();
    while (from > prose.sentences().get(sentence).first() && said[from - 1]) from--;
    Optional<Heard> found = Optional.empty();
    for (NameMark n : mentions.namesIn(t.span(from, asked.token()))) {
      int after = t.firstAfter(n.span().end());
      boolean subject = n.kind() == NameKind.PERSON && after < asked.token() && (prose.tag(after).startsWith("V") || prose.tag(after).equals("MD"));
      if (subject && suits(named.heard(n), asked)) found = Optional.of(named.heard(n));
    }
    return found;
  }

  /** "As he announced the plan, Mr. Adler said": in a clause that opens a paragraph, who is named right after it as subject. */
  private Optional<Heard> ahead(int sentence, Pronoun asked) {
    Sentence in = prose.sentences().get(sentence);
    if (!asked.isPerson() || !openers.contains(t.lower(in.first())) || sentence > 0 && prose.sentences().get(sentence - 1).paragraph() == in.paragraph()) return Optional.empty();
    int comma = asked.token() + 1;
    while (comma < in.last() && !t.word(comma).equals(",")) comma++;
    for (int k = in.first(); k < asked.token(); k++) if (t.word(k).equals(",")) return Optional.empty();
    for (NameMark n : mentions.namesIn(t.span(Math.min(comma, in.last() - 1), in.last()))) {
      int first = t.firstAfter(n.span().begin());
      int after = t.firstAfter(n.span().end());
      boolean subject = n.kind() == NameKind.PERSON && first > comma && first <= comma + 4 && after < in.last() && isVerb(after);
      for (int k = comma + 1; subject && k < first; k++) subject = prose.tag(k).startsWith("NNP");
      if (subject && suits(named.heard(n), asked)) return Optional.of(named.heard(n));
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

  private Zone zone(int sentence) {
    return prose.sentences().get(sentence).zone();
  }

  /** Who spoke in the sentence, the last first; whom somebody else only tells to speak or to demand comes after all others for a pronoun outside of what is told. */
  private Optional<Heard> heardIn(int sentence, Pronoun asked) {
    List<Heard> spoke = memory.in(sentence).stream().filter(h -> h.token() != asked.token() && suits(h, asked)).toList();
    Optional<Heard> outside = spoke.stream().filter(h -> said[asked.token()] || !said[h.token()]).findFirst();
    return outside.or(() -> spoke.stream().findFirst());
  }

  private boolean suits(Heard h, Pronoun asked) {
    if (!h.speaker().isKnown()) return false;
    boolean fits = h.kind() == asked.kind() || asked.kind() == Heard.Kind.MANY && h.kind() == Heard.Kind.BODY;
    return fits && genders.fits(h.speaker().name(), asked.gender()) && genders.fitsNoun(h.noun(), asked.gender());
  }

  /** Subject of the sentence's first verb, when it stands before the pronoun and outside what is said. */
  private Optional<Heard> subject(int sentence, Pronoun asked) {
    Line line = lines.get(sentence);
    List<VerbGroup> groups = VerbGroup.of(line);
    for (int g = 0; g < groups.size(); g++) {
      VerbGroup vg = groups.get(g);
      if (line.token(vg.from()) >= asked.token() || !Subjects.isFinite(line, vg) || said[line.token(vg.head())]) continue;
      Range r = Subjects.left(line, vg.from());
      if (r.isEmpty()) continue;
      Range m = new Range(line.token(r.from()), line.token(r.to() - 1) + 1);
      if (m.from() >= asked.token() || m.size() == 1 && (prose.tag(m.from()).startsWith("PRP") || prose.tag(m.from()).startsWith("W"))) continue;
      Optional<Heard> h = meant(m);
      if (h.isPresent() && suits(h.get(), asked)) return h;
    }
    return Optional.empty();
  }

  /** Who the words of a subject name or describe; empty for what does not speak. */
  private Optional<Heard> meant(Range m) {
    int end = mentions.segmentEnd(m);
    int headEnd = mentions.headEnd(m, end);
    boolean joined = mentions.joined(m.from(), end);
    Optional<NameMark> name = joined ? Optional.empty() : mentions.nameAtHead(m, headEnd, end);
    if (name.isPresent()) return name.map(named::heard);
    int head = headEnd - 1;
    String noun = prose.lemma(head);
    boolean plural = joined || prose.tag(head).endsWith("S") && prose.tag(head).startsWith("NN");
    if (!plural && !personNouns.contains(noun) && !speech.has(Words.Kind.BODY, noun) && !prose.tag(head).startsWith("NNP")) return Optional.empty();
    if (!plural && mentions.isDefinite(m) && personNouns.contains(noun)) {
      Optional<Speaker> role = roles.before(noun, new Range(m.from() + 1, headEnd - 1), m.from()).map(named::of);
      if (role.isPresent()) return Optional.of(new Heard(role.get(), Heard.Kind.PERSON, noun, m.from()));
    }
    return Optional.of(new Heard(Speaker.described(mentions.describe(m, end)), plural ? Heard.Kind.MANY : named.kindOf(noun), noun, m.from()));
  }

  private Optional<Heard> nameIn(int sentence, Pronoun asked) {
    Span where = prose.sentences().get(sentence).span();
    for (NameMark n : mentions.namesIn(where)) {
      if (!where.contains(n.span()) || n.span().begin() >= t.begin(asked.token()) || n.kind() == NameKind.PLACE || n.kind() == NameKind.OTHER) continue;
      if (said[t.firstAfter(n.span().begin())]) continue;
      Heard h = named.heard(n);
      if (suits(h, asked)) return Optional.of(h);
    }
    return Optional.empty();
  }

  /** The last one named in what is told here or in the sentence before who is surely called so: "spokeswoman Anna Moreno" for "she". */
  private Optional<Heard> nameTold(int sentence, Pronoun asked) {
    if (!asked.isPerson()) return Optional.empty();
    Optional<Heard> found = Optional.empty();
    for (NameMark n : mentions.namesIn(new Span(prose.sentences().get(Math.max(0, sentence - 1)).span().begin(), t.begin(asked.token())))) {
      if (n.kind() == NameKind.PERSON && genders.is(n.canonical(), asked.gender())) found = Optional.of(named.heard(n));
    }
    return found;
  }
}
