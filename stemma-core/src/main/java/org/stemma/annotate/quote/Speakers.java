package org.stemma.annotate.quote;

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
import org.stemma.model.RoleMark;
import org.stemma.model.Sentence;
import org.stemma.model.Speaker;
import org.stemma.text.Spaces;
import org.stemma.text.Span;
import org.stemma.text.Tokens;

/**
 * Tells who is meant by the words that name a speaker, statement after statement in order of place.
 *
 * <p>A name gives its referent, a description is matched with roles and with those who spoke before; pronouns, and what was said before, are {@link Memory}'s.
 */
final class Speakers {
  private final Prose prose;
  private final Tokens t;
  private final List<NameMark> names;
  private final Map<Integer, RoleMark> standing = new HashMap<>();
  private final Set<String> personNouns;
  private final Set<String> address;
  private final Words speech;
  private final Mentions mentions;
  private final Roles roles;
  private final Called genders;
  private final Memory memory;

  Speakers(Prose prose, List<NameMark> names, List<RoleMark> standing, List<Line> lines, List<Draft> drafts, Language language) {
    this.prose = prose;
    this.t = prose.tokens();
    this.names = names;
    for (RoleMark r : standing) this.standing.put(t.firstAfter(r.span().begin()), r);
    this.speech = Words.of(language);
    this.personNouns = language.words(WordList.SPEAKER_NOUNS);
    this.address = language.words(WordList.FORMS_OF_ADDRESS);
    this.mentions = new Mentions(prose, names, language);
    this.roles = new Roles(prose, names, language);
    this.genders = new Called(prose, names, language);
    this.memory = new Memory(prose, lines, said(drafts), mentions, roles, genders, language);
  }

  private boolean[] said(List<Draft> drafts) {
    boolean[] out = new boolean[t.size()];
    for (Draft d : drafts) for (Range r : d.content()) for (int i = r.from(); i < r.to(); i++) out[i] = true;
    return out;
  }

  /** The speaker that these tokens name; remembers him for the pronouns that follow. */
  Speaker of(Range mention) {
    Speaker s = resolve(mention);
    String first = t.lower(mention.from());
    if (mention.size() == 1 && s.isKnown()) genders.note(s.name(), speech.has(Words.Kind.HE, first) ? 'm' : speech.has(Words.Kind.SHE, first) ? 'f' : ' ');
    return s;
  }

  /** The speaker of the statement before, where it stands in the same paragraph or the one before. */
  Speaker last(int token) {
    return memory.last(token);
  }

  private Speaker resolve(Range mention) {
    String first = t.lower(mention.from());
    if (mention.size() == 1) {
      if (speech.has(Words.Kind.RELATIVE, first)) return antecedent(mention.from());
      if (speech.has(Words.Kind.FIRST_PERSON, first)) return memory.latest();
      if (speech.has(Words.Kind.HE, first) || speech.has(Words.Kind.SHE, first)) return memory.pronoun(mention.from(), Memory.Kind.PERSON, speech.has(Words.Kind.HE, first) ? 'm' : 'f');
      if (speech.has(Words.Kind.IT, first)) return memory.pronoun(mention.from(), Memory.Kind.BODY, ' ');
      if (speech.has(Words.Kind.THEY, first)) return memory.pronoun(mention.from(), Memory.Kind.MANY, ' ');
    }
    return phrase(mention);
  }

  private Speaker antecedent(int who) {
    int floor = sentenceStart(who);
    int k = beforeAsides(who - 1, floor);
    while (k > floor && (t.word(k).equals(",") || prose.tag(k).equals("IN"))) k--;
    int from = k;
    while (from > floor && isInside(from - 1)) from--;
    while (from < k && prose.tag(from).equals("IN")) from++;
    return from <= k ? phrase(new Range(from, k + 1)) : Speaker.unknown();
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

  private int sentenceStart(int token) {
    int s = prose.sentenceAt(t.begin(token));
    return s < 0 ? token : prose.sentences().get(s).first();
  }

  private Speaker phrase(Range mention) {
    int end = mentions.segmentEnd(mention);
    int headEnd = mentions.headEnd(mention, end);
    boolean joined = mentions.joined(mention.from(), end);
    Optional<NameMark> name = joined ? Optional.empty() : mentions.nameAtHead(mention, headEnd, end);
    if (name.isPresent()) return named(name.get(), mention);
    int head = headEnd - 1;
    if (!Character.isLetter(t.word(head).charAt(0)) && !prose.tag(head).equals("CD")) return Speaker.unknown();
    String noun = prose.lemma(head);
    boolean plural = joined || prose.tag(head).equals("NNS") || prose.tag(head).equals("NNPS") || mentions.isMany(mention, head);
    Memory.Kind kind = plural ? Memory.Kind.MANY : memory.kindOf(noun);
    return (plural ? many(noun, mention, head, joined) : one(noun, mention, headEnd, end))
        .map(s -> memory.remember(s, kind, noun, mention.from()))
        .orElseGet(() -> memory.remember(Speaker.described(mentions.describe(mention, end)), kind, noun, mention.from()));
  }

  /** Who a description of one person or body means, where the report tells. */
  private Optional<Speaker> one(String noun, Range mention, int headEnd, int end) {
    Optional<Speaker> author = author(noun, mention, headEnd - 1);
    if (author.isPresent()) return author;
    RoleMark role = standing.get(mention.from());
    if (role != null && t.firstAfter(role.span().end()) == headEnd) return names.stream().filter(n -> n.referent() == role.referent()).findFirst().map(memory::referent);
    Optional<Speaker> known = mentions.isDefinite(mention) ? known(noun, mention, headEnd) : Optional.empty();
    if (known.isEmpty() && mentions.isIndefinite(mention)) known = roles.introduced(noun, new Range(mention.from() + 1, headEnd - 1)).map(memory::referent);
    return known.or(() -> namedNext(noun, mention, end)).or(() -> owned(noun, mention, headEnd - 1, end));
  }

  /** A letter says what its writer says: "the group's letter", "her statement". */
  private Optional<Speaker> author(String noun, Range mention, int head) {
    Range whose = mentions.possessor(mention, head);
    if (whose.isEmpty() || !speech.has(Words.Kind.DOCUMENT, noun)) return Optional.empty();
    return Optional.of(resolve(whose)).filter(Speaker::isKnown);
  }

  /** "the group's spokesman": the group by its name. */
  private Optional<Speaker> owned(String noun, Range mention, int head, int end) {
    Range whose = mentions.possessor(mention, head);
    if (whose.isEmpty() || !personNouns.contains(noun)) return Optional.empty();
    boolean body = speech.has(Words.Kind.BODY, prose.lemma(whose.to() - 1)) && mentions.isDefinite(whose) || speech.has(Words.Kind.ITS, t.lower(whose.from()));
    if (!body) return Optional.empty();
    int rest = prose.tag(whose.to()).equals("POS") ? whose.to() + 1 : whose.to();
    return memory.nearest(mention.from(), Memory.Kind.BODY, ' ').map(h -> Speaker.described(h.speaker().name() + " " + Spaces.single(prose.text(t.span(rest, end)))));
  }

  /** "the port director sent a letter ... In the letter, Anna Moreno": who is named as its writer within three sentences. */
  private Optional<Speaker> namedNext(String noun, Range mention, int end) {
    int s = prose.sentenceAt(t.begin(mention.from()));
    if (s < 0 || !personNouns.contains(noun)) return Optional.empty();
    for (int next = s + 1; next <= Math.min(s + 3, prose.sentences().size() - 1); next++) {
      Optional<NameMark> writer = writer(prose.sentences().get(next), prose.sentences().get(s));
      if (writer.isPresent()) {
        NameMark w = writer.get();
        return Optional.of(memory.named(w.referent(), (r, old) -> old != null && old.role().isPresent() ? old : new Speaker(w.canonical(), OptionalInt.of(r), Optional.of(mentions.describe(mention, end)))));
      }
    }
    return Optional.empty();
  }

  /** The person named after "In the letter," where the sentence before speaks of a letter. */
  private Optional<NameMark> writer(Sentence in, Sentence before) {
    int comma = in.first();
    boolean same = false;
    while (comma < in.last() && comma < in.first() + 9 && !t.word(comma).equals(",")) {
      String w = t.lower(comma);
      boolean paper = speech.has(Words.Kind.CHANNEL, w) || speech.has(Words.Kind.DOCUMENT, w);
      for (int k = before.first(); paper && k < before.last(); k++) same |= t.lower(k).equals(w);
      comma++;
    }
    if (!same || comma + 1 >= in.last() || !t.word(comma).equals(",") || !prose.tag(in.first()).equals("IN")) return Optional.empty();
    int first = comma + 1;
    return mentions.namesIn(t.span(first)).stream().filter(n -> n.kind() == NameKind.PERSON && n.span().begin() == t.begin(first)).findFirst();
  }

  /** Who a description of several means, where the report tells. */
  private Optional<Speaker> many(String noun, Range mention, int head, boolean joined) {
    boolean bare = head == mention.from();
    if (mentions.isDefinite(mention)) {
      Optional<Speaker> known = memory.manyBefore(noun, mention);
      if (known.isPresent()) return known;
    }
    if (speech.has(Words.Kind.FIGHTERS, noun) && mention.size() <= 2 && (bare || mentions.isDefinite(mention))) {
      Optional<Speaker> force = force();
      if (force.isPresent()) return force;
    }
    return !joined && bare && mention.size() == 1 && speech.has(Words.Kind.COMMON_ROLE, noun) ? memory.sameBefore(noun, mention.from()) : Optional.empty();
  }

  /** The one body whose fighters the report speaks of. */
  private Optional<Speaker> force() {
    NameMark found = null;
    for (NameMark n : names) {
      int next = t.firstAfter(n.span().end());
      if (n.kind() != NameKind.ORGANISATION || next >= t.size() || !speech.has(Words.Kind.FIGHTERS, prose.lemma(next))) continue;
      if (found != null && found.referent() != n.referent()) return Optional.empty();
      found = n;
    }
    return Optional.ofNullable(found).map(memory::referent);
  }

  private Speaker named(NameMark name, Range mention) {
    NameMark n = meant(name);
    Optional<String> role = n.role().filter(r -> !r.isBlank()).or(() -> name == n ? roleBefore(n, mention) : Optional.empty());
    Speaker s = memory.named(n.referent(), (r, old) -> new Speaker(n.canonical(), OptionalInt.of(r), old != null && old.role().isPresent() ? old.role() : role));
    return memory.remember(s, memory.kind(n), Memory.lastWord(n), mention.from());
  }

  /** A lone surname that no full name has, a letter beside that of one full name, is a slip for it. */
  private NameMark meant(NameMark n) {
    String name = n.canonical().toLowerCase(Locale.ROOT);
    if (n.kind() == NameKind.PLACE || name.contains(" ")) return n;
    NameMark found = n;
    for (NameMark full : names) {
      String c = full.canonical().toLowerCase(Locale.ROOT);
      if (full.kind() != NameKind.PERSON || !c.contains(" ")) continue;
      if (c.endsWith(" " + name)) return n;
      if (Slips.areOne(name, c.substring(c.lastIndexOf(' ') + 1))) {
        if (found != n && found.referent() != full.referent()) return n;
        found = full;
      }
    }
    return found;
  }

  private Optional<String> roleBefore(NameMark n, Range mention) {
    if (n.kind() != NameKind.PERSON) return Optional.empty();
    int from = mentions.isArticle(mention.from()) ? mention.from() + 1 : mention.from();
    boolean only = address.contains(t.lower(from)) && t.begin(from + 1) >= n.span().begin();
    if (only || t.begin(from) >= n.span().begin()) return Optional.empty();
    return Optional.of(prose.text(new Span(t.begin(from), n.span().begin()).trim(prose.text())).replaceAll(",$", ""));
  }

  /** "the official", "the Texas senator": somebody of that description who spoke or was named before. */
  private Optional<Speaker> known(String noun, Range mention, int headEnd) {
    Range words = new Range(mention.from() + 1, headEnd - 1);
    Optional<Speaker> spoke = memory.described(noun, words);
    if (spoke.isPresent()) return spoke;
    Optional<NameMark> role = roles.before(noun, words, mention.from());
    if (role.isEmpty() && personNouns.contains(noun)) {
      Optional<Speaker> recent = mentions.isCompound(words) ? Optional.empty() : memory.recent(noun, mention.from());
      if (recent.isPresent()) return recent;
    }
    if (role.isEmpty()) role = roles.after(noun, words, mention.from());
    // Whose side somebody is on is mostly not told beside the name.
    if (role.isEmpty() && words.size() == 1 && speech.has(Words.Kind.PARTY, t.lower(words.from()))) role = roles.before(noun, Contents.NONE, mention.from());
    if (role.isEmpty() && !words.isEmpty() && !mentions.isCompound(words) && !mentions.properNoun(words) && !mentions.hasPossessive(mention) && !speech.has(Words.Kind.COMMON_ROLE, noun) && personNouns.contains(noun)) {
      Range none = new Range(mention.from(), mention.from());
      role = roles.before(noun, none, mention.from()).or(() -> roles.after(noun, none, mention.from()));
    }
    if (role.isPresent()) return role.map(memory::referent);
    if (!words.isEmpty() && mentions.properNoun(words)) return Optional.empty();
    if (speech.has(Words.Kind.DOCUMENT, noun) && words.isEmpty()) return Optional.of(memory.last(mention.from())).filter(Speaker::isKnown);
    if (speech.has(Words.Kind.BODY, noun) && isPlain(words)) return memory.nearest(mention.from(), Memory.Kind.BODY, ' ').filter(h -> !isOtherSort(noun, h.noun())).map(Memory.Heard::speaker);
    return Optional.empty();
  }

  /** An embassy or a ministry is no "group", "company" or "party". */
  private boolean isOtherSort(String noun, String heard) {
    return speech.has(Words.Kind.APPOSED, noun) && speech.has(Words.Kind.BODY, heard) && !speech.has(Words.Kind.APPOSED, heard);
  }

  /** "the armed group" points back, "the energy ministry" names. */
  private boolean isPlain(Range words) {
    for (int k = words.from(); k < words.to(); k++) if (!prose.tag(k).startsWith("JJ") && !prose.tag(k).equals("VBN")) return false;
    return true;
  }

}
