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
  /** How many tokens back the office that is only called "the office" may have been named. */
  private static final int NEAR = 150;
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
  private final Antecedents antecedents;
  private final boolean[] said;
  private final Memory memory;
  private final Writers writers;

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
    this.antecedents = new Antecedents(prose, lines, mentions, language);
    this.said = said(drafts);
    this.memory = new Memory(prose, lines, said, mentions, roles, genders, language);
    this.writers = new Writers(prose, mentions, memory, language);
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

  private Speaker resolve(Range words) {
    Range mention = mentions.withoutReflexive(words);
    String first = t.lower(mention.from());
    if (mention.size() == 1) {
      if (speech.has(Words.Kind.RELATIVE, first)) return antecedent(mention.from());
      if (speech.has(Words.Kind.SELF, first) && !said[mention.from()]) return Speaker.unknown();
      if (speech.has(Words.Kind.FIRST_PERSON, first)) return memory.latest();
      if (speech.has(Words.Kind.HE, first) || speech.has(Words.Kind.SHE, first)) return memory.pronoun(mention.from(), Memory.Kind.PERSON, speech.has(Words.Kind.HE, first) ? 'm' : 'f');
      if (speech.has(Words.Kind.IT, first)) return memory.pronoun(mention.from(), Memory.Kind.BODY, ' ');
      if (speech.has(Words.Kind.THEY, first)) return memory.pronoun(mention.from(), Memory.Kind.MANY, ' ');
    }
    return phrase(mention);
  }

  private Speaker antecedent(int who) {
    Range named = antecedents.of(who);
    return named.isEmpty() ? Speaker.unknown() : resolve(named);
  }

  private Speaker phrase(Range mention) {
    int end = mentions.segmentEnd(mention);
    Optional<Range> together = mentions.namedTogether(mention, end);
    if (together.isPresent()) return phrase(together.get());
    int headEnd = mentions.headEnd(mention, end);
    boolean joined = mentions.joined(mention.from(), end);
    Optional<NameMark> name = joined ? Optional.empty() : mentions.nameAtHead(mention, headEnd, end);
    if (name.isPresent()) return named(name.flatMap(n -> roles.abbreviated(n, mention)).or(() -> name).get(), mention);
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
    return known.or(() -> writers.next(noun, mention, end)).or(() -> owned(noun, mention, headEnd - 1, end));
  }

  /** A letter says what its writer says: "the group's letter", "her statement", "the report by the inspector general, Anna Moreno,". */
  private Optional<Speaker> author(String noun, Range mention, int head) {
    if (!speech.has(Words.Kind.DOCUMENT, noun)) return Optional.empty();
    if (head + 2 < mention.to() && speech.has(Words.Kind.AGENT, t.lower(head + 1))) return Optional.of(resolve(new Range(head + 2, mention.to()))).filter(s -> s.referent().isPresent());
    Range whose = mentions.possessor(mention, head);
    if (whose.isEmpty()) return Optional.empty();
    return Optional.of(resolve(whose)).filter(Speaker::isKnown);
  }

  /** "the group's spokesman", "his campaign": the group or him by name. */
  private Optional<Speaker> owned(String noun, Range mention, int head, int end) {
    Range whose = mentions.possessor(mention, head);
    if (whose.isEmpty()) return mentions.isDefinite(mention) && head == mention.from() + 1 && speech.has(Words.Kind.OWNED, noun) ? ofBearer(noun, mention) : Optional.empty();
    if (!personNouns.contains(noun) && !speech.has(Words.Kind.OWNED, noun)) return Optional.empty();
    String rest = rest(whose, end);
    boolean body = speech.has(Words.Kind.BODY, prose.lemma(whose.to() - 1)) && mentions.isDefinite(whose) || speech.has(Words.Kind.ITS, t.lower(whose.from()));
    if (body) return memory.nearest(mention.from(), Memory.Kind.BODY, ' ').map(h -> Speaker.described(h.speaker().name() + " " + rest));
    return owner(whose, noun).map(o -> Speaker.described(o.name() + "'s " + rest));
  }

  /** Who "his" or "the governor" of "the governor's campaign" is, where the report names him; "the prosecutor's office" is the office's, not his. */
  private Optional<Speaker> owner(Range whose, String noun) {
    String first = t.lower(whose.from());
    boolean he = speech.has(Words.Kind.HE, first);
    if (he || speech.has(Words.Kind.SHE, first)) return memory.nearest(whose.from(), Memory.Kind.PERSON, he ? 'm' : 'f').map(Memory.Heard::speaker).filter(s -> s.referent().isPresent());
    String holder = prose.lemma(whose.to() - 1);
    boolean own = speech.has(Words.Kind.BODY, noun) || personNouns.contains(noun);
    if (!own || !mentions.isDefinite(whose) || !personNouns.contains(holder)) return Optional.empty();
    return known(holder, whose, whose.to()).filter(s -> s.referent().isPresent());
  }

  /** "the office" where "Mr. Adler's office" was the last one spoken of. */
  private Optional<Speaker> ofBearer(String noun, Range mention) {
    for (int k = mention.from() - 1; k > Math.max(0, mention.from() - NEAR); k--) {
      if (!prose.lemma(k).equals(noun)) continue;
      if (k < 2 || !prose.tag(k - 1).equals("POS")) return Optional.empty();
      return mentions.namesIn(t.span(k - 2)).stream().filter(n -> n.kind() == NameKind.PERSON).findFirst().map(n -> Speaker.described(n.canonical() + "'s " + noun));
    }
    return Optional.empty();
  }

  private String rest(Range whose, int end) {
    int from = prose.tagAt(whose.to()).equals("POS") ? whose.to() + 1 : whose.to();
    return Spaces.single(prose.text(t.span(from, end)));
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
    boolean past = roles.isPast(words) && roles.hasPast(noun);
    if (role.isEmpty() && !past && personNouns.contains(noun)) {
      Optional<Speaker> recent = mentions.isCompound(words) ? Optional.empty() : memory.recent(noun, mention.from());
      if (recent.isPresent()) return recent;
    }
    if (role.isEmpty()) role = roles.after(noun, words, mention.from());
    // Whose side somebody is on is mostly not told beside the name.
    if (role.isEmpty() && words.size() == 1 && speech.has(Words.Kind.PARTY, t.lower(words.from()))) role = roles.before(noun, Contents.NONE, mention.from());
    if (role.isEmpty() && !past && !words.isEmpty() && !mentions.isCompound(words) && !mentions.properNoun(words) && !mentions.hasPossessive(mention) && !speech.has(Words.Kind.COMMON_ROLE, noun) && personNouns.contains(noun)) {
      Range none = new Range(mention.from(), mention.from());
      role = roles.before(noun, none, mention.from()).or(() -> roles.after(noun, none, mention.from()));
    }
    if (role.isPresent()) return role.map(memory::referent);
    if (!words.isEmpty() && mentions.properNoun(words)) return Optional.empty();
    if (speech.has(Words.Kind.DOCUMENT, noun) && words.isEmpty()) return ofLast(noun, mention);
    if (speech.has(Words.Kind.BODY, noun) && isPlain(words)) return memory.nearest(mention.from(), Memory.Kind.BODY, ' ').filter(h -> !isOtherSort(noun, h)).or(() -> memory.body(mention.from(), 4, h -> !isOtherSort(noun, h))).map(Memory.Heard::speaker);
    return Optional.empty();
  }

  /** A letter is whoever's who spoke last; a report is a body's, where one spoke last; a lawsuit speaks for itself. */
  private Optional<Speaker> ofLast(String noun, Range mention) {
    Speaker last = memory.last(mention.from());
    boolean body = memory.body(mention.from(), 2, h -> true).filter(h -> h.speaker().equals(last)).isPresent();
    return Optional.of(last).filter(s -> s.isKnown() && (body || speech.has(Words.Kind.MESSAGE, noun)));
  }

  /** An embassy or a ministry is no "group", "company" or "party", and a report is none of them. */
  private boolean isOtherSort(String noun, Memory.Heard heard) {
    if (heard.speaker().referent().isEmpty() && speech.has(Words.Kind.DOCUMENT, heard.noun())) return true;
    return speech.has(Words.Kind.APPOSED, noun) && speech.has(Words.Kind.BODY, heard.noun()) && !speech.has(Words.Kind.APPOSED, heard.noun());
  }

  /** "the armed group" points back, "the energy ministry" names. */
  private boolean isPlain(Range words) {
    for (int k = words.from(); k < words.to(); k++) if (!prose.tag(k).startsWith("JJ") && !prose.tag(k).equals("VBN")) return false;
    return true;
  }

}
