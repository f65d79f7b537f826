package org.stemma.annotate.quote;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.stemma.language.Language;
import org.stemma.model.Prose;
import org.stemma.model.TimeMark;
import org.stemma.text.Span;
import org.stemma.text.Tokens;

/** To whom, by what and when something is said: what stands between a cue and its content, or opens the sentence before the speaker. */
final class Circumstances {
  /** How many words between an opening "In" and what was written or sent. */
  private static final int PAPER = 5;
  /** How many tokens between a speaker and his cue may tell the day, and how many behind both. */
  private static final int BETWEEN = 6;
  private static final int BEHIND = 3;
  private final Prose prose;
  private final Tokens t;
  private final List<TimeMark> times;
  private final Words speech;

  Circumstances(Prose prose, List<TimeMark> times, Language language) {
    this.prose = prose;
    this.t = prose.tokens();
    this.times = times;
    this.speech = Words.of(language);
  }

  /** Who is told, in the report's words. */
  Optional<String> addressee(Draft d) {
    if (d.after().isEmpty() || d.cue().isEmpty()) return Optional.empty();
    Range a = d.after().get();
    int k = a.from();
    if (k < a.to() && speech.has(Words.Kind.DATIVE, t.lower(k))) k++;
    if (k >= a.to() || !opensHearer(prose.tag(k))) return Optional.empty();
    if (k == a.from() && !d.entry().takes('a')) return Optional.empty();
    int e = k;
    while (e < a.to() && !prose.tag(e).equals("IN") && !t.word(e).equals(",") && !prose.tag(e).startsWith("RB")) e++;
    return Optional.of(prose.text(t.span(k, e)));
  }

  private static boolean opensHearer(String tag) {
    return tag.startsWith("NN") || tag.equals("DT") || tag.equals("PRP") || tag.startsWith("JJ") || tag.equals("PRP$");
  }

  /** Where one speaks or writes: by the verb ("tweeted"), behind the cue ("in a letter") or at the opening of the sentence. */
  Optional<String> medium(Draft d) {
    return byVerb(d).or(() -> behindCue(d)).or(() -> prefaced(d));
  }

  private Optional<String> byVerb(Draft d) {
    if (d.cue().isEmpty()) return Optional.empty();
    String cue = prose.lemma(d.cue().get().to() - 1);
    String medium = speech.full(Words.Kind.MEDIUM_VERB, cue);
    return medium.equals(cue) ? Optional.empty() : Optional.of(medium);
  }

  private Optional<String> behindCue(Draft d) {
    Range a = d.after().orElse(Contents.NONE);
    for (int k = a.from(); k + 1 < a.to(); k++) {
      if (!speech.has(Words.Kind.MEDIUM_PREPOSITION, t.lower(k))) continue;
      int e = k + 1;
      while (e < a.to() && !prose.tag(e).equals("IN") && !t.word(e).equals(",")) e++;
      int from = speech.has(Words.Kind.ARTICLE, t.lower(k + 1)) ? k + 2 : k + 1;
      if (from < e && !prose.tag(e - 1).equals("CD") && !isTime(t.span(from, e))) return Optional.of(prose.text(t.span(from, e)));
    }
    return Optional.empty();
  }

  /** "In an audio message on Monday, Adler said": what the sentence opens with. */
  private Optional<String> prefaced(Draft d) {
    Range opening = opening(d);
    for (int k = opening.from(); k < opening.to(); k++) {
      boolean paper = speech.has(Words.Kind.CHANNEL, prose.lemma(k)) || speech.has(Words.Kind.CHANNEL, t.lower(k));
      if (!paper || !prose.tag(opening.from()).equals("IN") || k + 1 < opening.to() && prose.tag(k + 1).startsWith("NN")) continue;
      int from = opening.from() + 1;
      while (from < k && (prose.tag(from).equals("DT") || prose.tag(from).equals("PRP$"))) from++;
      return k - from < PAPER ? Optional.of(prose.text(t.span(from, k + 1))) : Optional.empty();
    }
    return Optional.empty();
  }

  /** What stands before the speaker in his sentence, to a comma; empty when anything else does. */
  private Range opening(Draft d) {
    int first = prose.sentences().get(d.line()).first();
    if (d.source().isEmpty() || d.cue().isEmpty()) return new Range(0, 0);
    int comma = d.source().get().from() - 1;
    boolean opens = comma > first && t.word(comma).equals(",") && d.cue().get().from() >= d.source().get().to() && d.begin() > comma;
    return opens ? new Range(first, comma) : new Range(0, 0);
  }

  private boolean isTime(Span s) {
    String first = s.in(prose.text()).split("\\s")[0].toLowerCase(Locale.ROOT);
    return speech.has(Words.Kind.DAY, first) || times.stream().anyMatch(x -> x.span().overlaps(s));
  }

  /** The one day named between speaker and content or at the opening. */
  Optional<LocalDate> saidOn(Draft d) {
    if (d.cue().isEmpty()) return Optional.empty();
    Span where = around(d, d.cue().get());
    Range opening = opening(d);
    Optional<Span> before = opening.isEmpty() ? Optional.empty() : Optional.of(span(opening));
    return times.stream()
        .filter(x -> x.span().overlaps(where) || before.filter(x.span()::overlaps).isPresent())
        .filter(x -> x.type() != TimeMark.Type.DURATION && x.from().isPresent() && x.from().equals(x.to()))
        .filter(x -> d.content().stream().noneMatch(r -> span(r).overlaps(x.span())))
        .findFirst().flatMap(TimeMark::from);
  }

  /** From a speaker right before the cue, else from the cue, to what follows it. */
  private Span around(Draft d, Range cue) {
    int speaker = d.source().filter(s -> cue.from() - s.to() < BETWEEN).map(Range::to).orElse(Integer.MAX_VALUE);
    int to = Math.max(cue.to(), d.after().map(Range::to).orElse(0));
    return t.span(Math.min(speaker, cue.from()), Math.min(to + BEHIND, t.size()));
  }

  private Span span(Range r) {
    return t.span(r.from(), r.to());
  }
}
