package org.stemma.annotate.quote;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.stemma.model.Prose;
import org.stemma.model.Speaker;

/** Who has spoken so far in a report, in order of place. */
final class Memory {
  /** How many speakers and sentences back one looks. */
  static final int REACH = 300;
  private final Prose prose;
  private final Roles roles;
  private final List<Heard> heard = new ArrayList<>();

  Memory(Prose prose, Roles roles) {
    this.prose = prose;
    this.roles = roles;
  }

  Speaker remember(Speaker s, Heard.Kind kind, String noun, int token) {
    return remember(new Heard(s, kind, noun, token));
  }

  Speaker remember(Heard h) {
    if (h.speaker().isKnown()) heard.add(h);
    return h.speaker();
  }

  /** Who spoke last; unknown where nobody has. */
  Speaker latest() {
    return heard.isEmpty() ? Speaker.unknown() : heard.getLast().speaker();
  }

  /** The last one of those who fit. */
  Optional<Heard> latest(Predicate<Heard> fits) {
    for (int i = heard.size() - 1; i >= Math.max(0, heard.size() - REACH); i--) if (fits.test(heard.get(i))) return Optional.of(heard.get(i));
    return Optional.empty();
  }

  /** The last one of those who fit and spoke no more than so many paragraphs before a token. */
  private Optional<Heard> within(int paragraphs, int token, Predicate<Heard> fits) {
    for (int i = heard.size() - 1; i >= 0 && paragraph(token) - paragraph(heard.get(i).token()) <= paragraphs; i--) if (fits.test(heard.get(i))) return Optional.of(heard.get(i));
    return Optional.empty();
  }

  /** Who spoke in a sentence, the last first. */
  List<Heard> in(int sentence) {
    List<Heard> out = new ArrayList<>();
    for (int i = heard.size() - 1; i >= 0; i--) {
      int at = prose.sentenceAt(prose.tokens().begin(heard.get(i).token()));
      if (at < sentence) break;
      if (at == sentence) out.add(heard.get(i));
    }
    return out;
  }

  /** The speaker of the statement before, where it stands no more than two paragraphs back. */
  Speaker last(int token) {
    for (int i = heard.size() - 1; i >= 0; i--) {
      Heard h = heard.get(i);
      if (h.token() < token) return paragraph(token) - paragraph(h.token()) <= 2 ? h.speaker() : Speaker.unknown();
    }
    return Speaker.unknown();
  }

  /** The last one speaker who was called by that noun and whom the words describe. */
  Optional<Speaker> described(String noun, Range words) {
    return latest(h -> h.noun().equals(noun) && h.kind() != Heard.Kind.MANY && roles.describedBy(words, h.speaker().name() + " " + h.speaker().role().orElse(""))).map(Heard::speaker);
  }

  /** "officials" right after "US officials". */
  Optional<Speaker> sameBefore(String noun, int token) {
    return within(4, token, h -> h.noun().equals(noun) && h.kind() == Heard.Kind.MANY).map(Heard::speaker);
  }

  /** The last body by name that spoke within so many paragraphs and fits. */
  Optional<Heard> body(int token, int paragraphs, Predicate<Heard> fits) {
    return within(paragraphs, token, h -> h.kind() == Heard.Kind.BODY && h.isNamed() && fits.test(h));
  }

  /** Who spoke last, in this paragraph or the two before, and has that role: "the Ruritanian senator" right after a senator. */
  Optional<Speaker> recent(String noun, int token) {
    return within(2, token, h -> h.isNamed() && roles.has(noun, h.speaker().referent().getAsInt())).map(Heard::speaker);
  }

  /** "the officials" after "US officials". */
  Optional<Speaker> manyBefore(String noun, Range mention) {
    if (mention.size() > 2) return Optional.empty();
    return latest(h -> h.noun().equals(noun) && h.kind() == Heard.Kind.MANY).map(Heard::speaker);
  }

  private int paragraph(int token) {
    int s = prose.sentenceAt(prose.tokens().begin(token));
    return s < 0 ? 0 : prose.sentences().get(s).paragraph();
  }
}
