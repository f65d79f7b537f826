package org.stemma.annotate.quote;

import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.stemma.language.Language;
import org.stemma.language.WordList;
import org.stemma.model.NameKind;
import org.stemma.model.Prose;
import org.stemma.model.Speaker;
import org.stemma.text.Spaces;
import org.stemma.text.Tokens;

/** Who speaks through what belongs to him: the writer of a letter, "the group's spokesman", "his campaign". */
final class Owners {
  /** How many tokens back the office that is only called "the office" may have been named. */
  private static final int NEAR = 150;
  private final Prose prose;
  private final Tokens t;
  private final Words speech;
  private final Set<String> personNouns;
  private final Mentions mentions;
  private final Pronouns pronouns;
  private final Descriptions descriptions;

  Owners(Prose prose, Mentions mentions, Pronouns pronouns, Descriptions descriptions, Language language) {
    this.prose = prose;
    this.t = prose.tokens();
    this.speech = Words.of(language);
    this.personNouns = language.words(WordList.SPEAKER_NOUNS);
    this.mentions = mentions;
    this.pronouns = pronouns;
    this.descriptions = descriptions;
  }

  /** A letter says what its writer says: "the group's letter", "her statement", "the report by the inspector general, Anna Moreno,". */
  Optional<Speaker> author(String noun, Range mention, int head, Function<Range, Speaker> speaker) {
    if (!speech.has(Words.Kind.DOCUMENT, noun)) return Optional.empty();
    if (head + 2 < mention.to() && speech.has(Words.Kind.AGENT, t.lower(head + 1))) return Optional.of(speaker.apply(new Range(head + 2, mention.to()))).filter(s -> s.referent().isPresent());
    Range whose = mentions.possessor(mention, head);
    if (whose.isEmpty()) return Optional.empty();
    return Optional.of(speaker.apply(whose)).filter(Speaker::isKnown);
  }

  /** "the group's spokesman", "his campaign": the group or him by name. */
  Optional<Speaker> owned(String noun, Range mention, int head, int end) {
    Range whose = mentions.possessor(mention, head);
    if (whose.isEmpty()) return mentions.isDefinite(mention) && head == mention.from() + 1 && speech.has(Words.Kind.OWNED, noun) ? ofBearer(noun, mention) : Optional.empty();
    if (!personNouns.contains(noun) && !speech.has(Words.Kind.OWNED, noun)) return Optional.empty();
    String rest = rest(whose, end);
    boolean body = speech.has(Words.Kind.BODY, prose.lemma(whose.to() - 1)) && mentions.isDefinite(whose) || speech.has(Words.Kind.ITS, t.lower(whose.from()));
    if (body) return pronouns.nearest(Pronoun.it(mention.from())).map(h -> Speaker.described(h.speaker().name() + " " + rest));
    return owner(whose, noun).map(o -> Speaker.described(o.name() + "'s " + rest));
  }

  /** Who "his" or "the governor" of "the governor's campaign" is, where the report names him; "the prosecutor's office" is the office's, not his. */
  private Optional<Speaker> owner(Range whose, String noun) {
    String first = t.lower(whose.from());
    boolean he = speech.has(Words.Kind.HE, first);
    if (he || speech.has(Words.Kind.SHE, first)) return pronouns.nearest(he ? Pronoun.he(whose.from()) : Pronoun.she(whose.from())).map(Heard::speaker).filter(s -> s.referent().isPresent());
    String holder = prose.lemma(whose.to() - 1);
    boolean own = speech.has(Words.Kind.BODY, noun) || personNouns.contains(noun);
    if (!own || !mentions.isDefinite(whose) || !personNouns.contains(holder)) return Optional.empty();
    return descriptions.known(holder, whose, whose.to()).filter(s -> s.referent().isPresent());
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
}
