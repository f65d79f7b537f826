package org.stemma.annotate.quote;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.stemma.language.Language;
import org.stemma.language.WordList;
import org.stemma.model.NameKind;
import org.stemma.model.NameMark;
import org.stemma.model.Prose;
import org.stemma.model.Speaker;
import org.stemma.text.Tokens;

/** Who a description means, where the report tells: "the official", "the rebels", by roles and by who has spoken. */
final class Descriptions {
  private final Prose prose;
  private final Tokens t;
  private final List<NameMark> names;
  private final Words speech;
  private final Set<String> personNouns;
  private final Mentions mentions;
  private final Roles roles;
  private final NamedSpeakers named;
  private final Memory memory;
  private final Pronouns pronouns;

  Descriptions(Prose prose, List<NameMark> names, Mentions mentions, Roles roles, NamedSpeakers named, Memory memory, Pronouns pronouns, Language language) {
    this.prose = prose;
    this.t = prose.tokens();
    this.names = names;
    this.speech = Words.of(language);
    this.personNouns = language.words(WordList.SPEAKER_NOUNS);
    this.mentions = mentions;
    this.roles = roles;
    this.named = named;
    this.memory = memory;
    this.pronouns = pronouns;
  }

  /** Who a description of several means, where the report tells. */
  Optional<Speaker> many(String noun, Range mention, int head, boolean joined) {
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
    return Optional.ofNullable(found).map(named::of);
  }

  /** "the official", "the Texas senator": somebody of that description who spoke or was named before. */
  Optional<Speaker> known(String noun, Range mention, int headEnd) {
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
    if (role.isPresent()) return role.map(named::of);
    if (!words.isEmpty() && mentions.properNoun(words)) return Optional.empty();
    if (speech.has(Words.Kind.DOCUMENT, noun) && words.isEmpty()) return ofLast(noun, mention);
    if (speech.has(Words.Kind.BODY, noun) && isPlain(words)) return pronouns.nearest(Pronoun.it(mention.from())).filter(h -> !isOtherSort(noun, h)).or(() -> memory.body(mention.from(), 4, h -> !isOtherSort(noun, h))).map(Heard::speaker);
    return Optional.empty();
  }

  /** A letter is whoever's who spoke last; a report is a body's, where one spoke last; a lawsuit speaks for itself. */
  private Optional<Speaker> ofLast(String noun, Range mention) {
    Speaker last = memory.last(mention.from());
    boolean body = memory.body(mention.from(), 2, h -> true).filter(h -> h.speaker().equals(last)).isPresent();
    return Optional.of(last).filter(s -> s.isKnown() && (body || speech.has(Words.Kind.MESSAGE, noun)));
  }

  /** An embassy or a ministry is no "group", "company" or "party", and a report is none of them. */
  private boolean isOtherSort(String noun, Heard heard) {
    if (heard.speaker().referent().isEmpty() && speech.has(Words.Kind.DOCUMENT, heard.noun())) return true;
    return speech.has(Words.Kind.APPOSED, noun) && speech.has(Words.Kind.BODY, heard.noun()) && !speech.has(Words.Kind.APPOSED, heard.noun());
  }

  /** "the armed group" points back, "the energy ministry" names. */
  private boolean isPlain(Range words) {
    for (int k = words.from(); k < words.to(); k++) if (!prose.tag(k).startsWith("JJ") && !prose.tag(k).equals("VBN")) return false;
    return true;
  }
}
