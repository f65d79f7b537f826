package org.stemma.annotate.quote;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.stemma.language.Language;
import org.stemma.model.NameMark;
import org.stemma.model.Prose;
import org.stemma.model.RoleMark;
import org.stemma.model.Speaker;
import org.stemma.text.Tokens;

/**
 * Tells who is meant by the words that name a speaker, statement after statement in order of place.
 *
 * <p>A name gives its referent, a description is matched with roles and with those who spoke before ({@link Descriptions}, {@link Owners}), a pronoun
 * with both ({@link Pronouns}).
 */
final class Speakers {
  private final Prose prose;
  private final Tokens t;
  private final Map<Integer, RoleMark> standing = new HashMap<>();
  private final Words speech;
  private final Mentions mentions;
  private final Roles roles;
  private final Called genders;
  private final Antecedents antecedents;
  private final boolean[] said;
  private final NamedSpeakers named;
  private final Memory memory;
  private final Pronouns pronouns;
  private final Descriptions descriptions;
  private final Owners owners;
  private final Writers writers;

  Speakers(Prose prose, List<NameMark> names, List<RoleMark> standing, List<Line> lines, List<Draft> drafts, Language language) {
    this.prose = prose;
    this.t = prose.tokens();
    for (RoleMark r : standing) this.standing.put(t.firstAfter(r.span().begin()), r);
    this.speech = Words.of(language);
    this.mentions = new Mentions(prose, names, language);
    this.roles = new Roles(prose, names, language);
    this.genders = new Called(prose, names, language);
    this.antecedents = new Antecedents(prose, lines, mentions, language);
    this.said = said(drafts);
    this.named = new NamedSpeakers(prose, names, mentions, language);
    this.memory = new Memory(prose, roles);
    this.pronouns = new Pronouns(prose, lines, said, mentions, roles, genders, named, memory, language);
    this.descriptions = new Descriptions(prose, names, mentions, roles, named, memory, pronouns, language);
    this.owners = new Owners(prose, mentions, pronouns, descriptions, language);
    this.writers = new Writers(prose, mentions, named, language);
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

  private Speaker resolve(Range words) {
    Range mention = mentions.withoutReflexive(words);
    String first = t.lower(mention.from());
    if (mention.size() == 1) {
      if (speech.has(Words.Kind.RELATIVE, first)) return antecedent(mention.from());
      if (speech.has(Words.Kind.SELF, first) && !said[mention.from()]) return Speaker.unknown();
      if (speech.has(Words.Kind.FIRST_PERSON, first)) return memory.latest();
      if (speech.has(Words.Kind.HE, first)) return pronouns.speaker(Pronoun.he(mention.from()));
      if (speech.has(Words.Kind.SHE, first)) return pronouns.speaker(Pronoun.she(mention.from()));
      if (speech.has(Words.Kind.IT, first)) return pronouns.speaker(Pronoun.it(mention.from()));
      if (speech.has(Words.Kind.THEY, first)) return pronouns.speaker(Pronoun.they(mention.from()));
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
    if (name.isPresent()) return memory.remember(named.heard(name.flatMap(n -> roles.abbreviated(n, mention)).or(() -> name).get(), mention));
    int head = headEnd - 1;
    if (!Character.isLetter(t.word(head).charAt(0)) && !prose.tag(head).equals("CD")) return Speaker.unknown();
    String noun = prose.lemma(head);
    boolean plural = joined || prose.tag(head).equals("NNS") || prose.tag(head).equals("NNPS") || mentions.isMany(mention, head);
    Heard.Kind kind = plural ? Heard.Kind.MANY : named.kindOf(noun);
    Optional<Speaker> known = plural ? descriptions.many(noun, mention, head, joined) : one(noun, mention, headEnd, end);
    return memory.remember(known.orElseGet(() -> Speaker.described(mentions.describe(mention, end))), kind, noun, mention.from());
  }

  /** Who a description of one person or body means, where the report tells. */
  private Optional<Speaker> one(String noun, Range mention, int headEnd, int end) {
    Optional<Speaker> author = owners.author(noun, mention, headEnd - 1, this::resolve);
    if (author.isPresent()) return author;
    RoleMark role = standing.get(mention.from());
    if (role != null && t.firstAfter(role.span().end()) == headEnd) return named.of(role.referent());
    Optional<Speaker> known = mentions.isDefinite(mention) ? descriptions.known(noun, mention, headEnd) : Optional.empty();
    if (known.isEmpty() && mentions.isIndefinite(mention)) known = roles.introduced(noun, new Range(mention.from() + 1, headEnd - 1)).map(named::of);
    return known.or(() -> writers.next(noun, mention, end)).or(() -> owners.owned(noun, mention, headEnd - 1, end));
  }
}
