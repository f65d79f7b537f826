package org.stemma.annotate.quote;

import org.stemma.language.Language;
import org.stemma.model.Prose;
import org.stemma.model.StatementMark.Kind;
import org.stemma.text.Tokens;

/** Whether what is said could be found true or false: somebody asserts it, in words enough, and it is no wish, question or courtesy. */
final class Checkable {
  /** Words that a checkable statement has, with a verb and without one. */
  private static final int WITH_VERB = 3;
  private static final int WITHOUT_VERB = 5;
  private final Prose prose;
  private final Tokens t;
  private final Wording wording;
  private final Words speech;

  Checkable(Prose prose, Wording wording, Language language) {
    this.prose = prose;
    this.t = prose.tokens();
    this.wording = wording;
    this.speech = Words.of(language);
  }

  /** @param r one piece of the draft's content */
  boolean is(Draft d, Range r) {
    if (!isAsserted(d)) return false;
    if (d.source().isEmpty() && d.cue().isEmpty()) return wording.of(r) == Kind.DIRECT;
    return d.source().isPresent() && !isPurpose(d) && isEnough(r) && !isCourtesyOrQuestion(r);
  }

  private boolean isAsserted(Draft d) {
    return d.entry().asserts() && !speech.has(Words.Kind.HYPOTHETICAL, d.modal()) && !(d.negated() && !d.entry().words().contains("deny"));
  }

  private boolean isEnough(Range r) {
    boolean verb = false;
    int words = 0;
    for (int i = r.from(); i < r.to(); i++) {
      if (Character.isLetterOrDigit(t.word(i).charAt(0))) words++;
      verb |= prose.tag(i).startsWith("VB") || prose.tag(i).equals("MD");
    }
    return words >= (verb ? WITH_VERB : WITHOUT_VERB);
  }

  private boolean isCourtesyOrQuestion(Range r) {
    return speech.has(Words.Kind.COURTESY, t.lower(r.from())) || t.word(r.to() - 1).equals("?");
  }

  /** "met to warn", "an attempt to deny": what somebody only means to say; not "went on to say", "wrote to say". */
  private boolean isPurpose(Draft d) {
    if (d.cue().isEmpty() || !prose.tag(d.cue().get().from()).equals("TO")) return false;
    int before = d.cue().get().from() - 1;
    return before < 0 || !speech.has(Words.Kind.LEADING_ON, prose.lemma(before));
  }
}
