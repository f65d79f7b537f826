package org.stemma.annotate.quote;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.stemma.language.Language;
import org.stemma.model.NameMark;
import org.stemma.model.Prose;
import org.stemma.model.Published;
import org.stemma.model.RoleMark;
import org.stemma.model.Speaker;
import org.stemma.model.StatementMark;
import org.stemma.model.StatementMark.Kind;
import org.stemma.model.TimeMark;
import org.stemma.text.Span;
import org.stemma.text.Tokens;

/** Turns drafts into statements: speaker, kind, addressee, medium, day, nesting. */
final class Marking {
  private final Prose prose;
  private final Tokens t;
  private final boolean[] inQuotes;
  private final List<TimeMark> times;
  private final Published published;
  private final Speakers speakers;
  private final Words speech;
  private final java.util.Map<Range, Speaker> known = new java.util.HashMap<>();

  private Marking(Prose prose, List<Draft> drafts, List<Line> lines, List<Quoted> quoted, List<NameMark> names, List<RoleMark> roles, List<TimeMark> times, Published published, Language language) {
    this.prose = prose;
    this.t = prose.tokens();
    this.inQuotes = new boolean[t.size()];
    for (Quoted q : quoted) java.util.Arrays.fill(inQuotes, q.first(), q.last(), true);
    this.times = times;
    this.published = published;
    this.speech = Words.of(language);
    this.speakers = new Speakers(prose, names, roles, lines, drafts, language);
  }

  /** How many statements around one can hold it. */
  private static final int NEAR = 200;

  /** One statement of a draft, before its place in the list is known. */
  private record Piece(StatementMark mark, Draft draft, Range content) {}

  static List<StatementMark> of(
      Prose prose, List<Draft> drafts, List<Line> lines, List<Quoted> quoted, List<NameMark> names, List<RoleMark> roles, List<TimeMark> times, Published published, Language language) {
    Marking m = new Marking(prose, drafts, lines, quoted, names, roles, times, published, language);
    List<Draft> outer = new ArrayList<>();
    for (int i = 0; i < drafts.size(); i++) if (!m.isIdle(drafts.get(i), drafts.subList(Math.max(0, i - NEAR), Math.min(drafts.size(), i + NEAR)))) outer.add(drafts.get(i));
    List<Piece> pieces = new ArrayList<>();
    for (Draft d : outer) m.pieces(d, pieces);
    pieces.sort(Comparator.comparingInt((Piece p) -> p.mark().span().begin()).thenComparingInt(p -> -p.mark().span().end()));
    return m.nested(pieces);
  }

  /** What stands inside another's words is told only when somebody else is quoted there as saying something. */
  private boolean isIdle(Draft d, List<Draft> all) {
    if (d.cue().isEmpty()) return false;
    if (d.source().isEmpty() && !d.entry().asserts() && isQuoted(d.cue().get().from())) return true;
    boolean inside = all.stream().anyMatch(o -> o != d && holds(o, d));
    if (!inside) return false;
    if (!d.entry().asserts() || d.source().isEmpty() || !(d.entry().takes('c') && (d.entry().takes('q') || d.entry().takes('a')))) return true;
    if (t.span(d.cue().get().from(), d.cue().get().to()).in(prose.text()).indexOf('\u201C') >= 0) return true;
    Range s = d.source().get();
    return s.size() == 1 && speech.has(Words.Kind.SELF, t.lower(s.from()));
  }

  private static boolean holds(Draft o, Draft d) {
    Range cue = d.cue().orElseThrow();
    if (o.cue().isPresent() && o.cue().get().equals(cue)) return false;
    for (Range r : o.content()) if (r.from() <= cue.from() && cue.to() <= r.to() && !(d.begin() <= r.from() && d.content().getLast().to() >= r.to())) return true;
    return false;
  }

  /** A continued quotation has the speaker of its first part, who may have been named by a pronoun there. */
  private Speaker speaker(Draft d) {
    if (d.source().isEmpty()) return Speaker.unknown();
    return known.computeIfAbsent(d.source().get(), speakers::of);
  }

  private void pieces(Draft d, List<Piece> out) {
    Speaker speaker = speaker(d);
    List<Range> parts = d.content().size() == 1 && isDeed(d) ? List.of(new Range(d.cue().orElseThrow().from(), d.begin() + d.content().getFirst().size())) : joined(d.content());
    for (Range r : parts) out.add(new Piece(mark(d, r, speaker), d, r));
  }

  /** "claimed responsibility for the blast", "called it a joke": a thing or person alone says nothing without its verb. */
  private boolean isDeed(Draft d) {
    if (d.cue().isEmpty() || !d.entry().takes('n') || d.source().isEmpty()) return false;
    Range cue = d.cue().get();
    Range r = d.content().getFirst();
    if (cue.to() > r.from() || r.from() - cue.to() > 4 || !prose.tag(cue.to() - 1).startsWith("V") && !prose.tag(cue.from()).startsWith("V") || kind(r) == Kind.DIRECT || prose.tag(r.from()).equals("TO") || prose.tag(r.from()).equals("RB") && prose.tag(r.from() + 1).equals("TO") || prose.tag(r.from() - 1).equals("IN") && speech.has(Words.Kind.COMPLEMENTISER, t.lower(r.from() - 1))) return false;
    for (int i = r.from(); i < r.to() && !prose.tag(i).startsWith("W"); i++) {
      String tag = prose.tag(i);
      if (tag.equals("MD") || tag.equals("VBD") || tag.equals("VBZ") || tag.equals("VBP")) return false;
    }
    return true;
  }

  /** Two pieces stay apart when the first is a whole quotation; an interrupted paraphrase is one. */
  private List<Range> joined(List<Range> content) {
    if (content.size() < 2 || kind(content.getFirst()) == Kind.DIRECT || kind(content.getLast()) == Kind.DIRECT) return content;
    return List.of(new Range(content.getFirst().from(), content.getLast().to()));
  }

  private StatementMark mark(Draft d, Range r, Speaker speaker) {
    int s = d.line();
    return new StatementMark(
        t.span(r.from(), r.to()), kind(d, r), d.cue().map(this::span), d.source().map(this::span), speaker, addressee(d), medium(d), saidOn(d),
        d.modal().isEmpty() ? modality(r) : Optional.of(d.modal()), d.negated(), OptionalInt.empty(), d.via().stream().map(v -> known.computeIfAbsent(v, speakers::of)).toList(), checkable(d, r), prose.sentences().get(s).zone());
  }

  private Span span(Range r) {
    return t.span(r.from(), r.to());
  }

  private Kind kind(Draft d, Range r) {
    return d.cue().isPresent() && isQuoted(d.cue().get().from()) ? Kind.INDIRECT : kind(r);
  }

  private Kind kind(Range r) {
    int in = 0;
    int words = 0;
    boolean any = false;
    for (int i = r.from(); i < r.to(); i++) {
      if (Quotations.isDouble(t.word(i))) continue;
      boolean q = isQuoted(i);
      any |= q;
      if (Character.isLetterOrDigit(t.word(i).charAt(0))) {
        words++;
        if (q) in++;
      }
    }
    if (!any) return Kind.INDIRECT;
    return in == words ? Kind.DIRECT : Kind.MIXED;
  }

  private boolean isQuoted(int token) {
    return inQuotes[token];
  }

  private Optional<String> modality(Range r) {
    for (int i = r.from(); i < r.to(); i++) {
      if (prose.tag(i).equals("MD")) return Optional.of(t.lower(i));
      if (prose.tag(i).startsWith("VB") && !prose.tag(i).equals("VBG")) return Optional.empty();
    }
    return Optional.empty();
  }

  private Optional<String> addressee(Draft d) {
    if (d.after().isEmpty() || d.cue().isEmpty()) return Optional.empty();
    Range a = d.after().get();
    int k = a.from();
    if (k < a.to() && speech.has(Words.Kind.DATIVE, t.lower(k))) k++;
    if (k >= a.to() || !(prose.tag(k).startsWith("NN") || prose.tag(k).equals("DT") || prose.tag(k).equals("PRP") || prose.tag(k).startsWith("JJ") || prose.tag(k).equals("PRP$"))) return Optional.empty();
    if (k == a.from() && !d.entry().takes('a')) return Optional.empty();
    int e = k;
    while (e < a.to() && !prose.tag(e).equals("IN") && !t.word(e).equals(",") && !prose.tag(e).startsWith("RB")) e++;
    return Optional.of(prose.text(t.span(k, e)));
  }

  private Optional<String> medium(Draft d) {
    if (d.cue().isPresent()) {
      String cue = prose.lemma(d.cue().get().to() - 1);
      String medium = speech.full(Words.Kind.MEDIUM_VERB, cue);
      if (!medium.equals(cue)) return Optional.of(medium);
    }
    if (d.after().isEmpty()) return prefaced(d);
    Range a = d.after().get();
    for (int k = a.from(); k + 1 < a.to(); k++) {
      String w = t.lower(k);
      if (!speech.has(Words.Kind.MEDIUM_PREPOSITION, w)) continue;
      int e = k + 1;
      while (e < a.to() && !prose.tag(e).equals("IN") && !t.word(e).equals(",")) e++;
      int from = speech.has(Words.Kind.ARTICLE, t.lower(k + 1)) ? k + 2 : k + 1;
      if (from < e && !prose.tag(e - 1).equals("CD") && !isTime(t.span(from, e))) return Optional.of(prose.text(t.span(from, e)));
    }
    return prefaced(d);
  }

  /** "In an audio message on Monday, Adler said": what the sentence opens with. */
  private Optional<String> prefaced(Draft d) {
    Range opening = opening(d);
    for (int k = opening.from(); k < opening.to(); k++) {
      boolean paper = speech.has(Words.Kind.CHANNEL, prose.lemma(k)) || speech.has(Words.Kind.CHANNEL, t.lower(k));
      if (!paper || !prose.tag(opening.from()).equals("IN") || k + 1 < opening.to() && prose.tag(k + 1).startsWith("NN")) continue;
      int from = opening.from() + 1;
      while (from < k && (prose.tag(from).equals("DT") || prose.tag(from).equals("PRP$"))) from++;
      return k - from < 5 ? Optional.of(prose.text(t.span(from, k + 1))) : Optional.empty();
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
    String first = s.in(prose.text()).split("\\s")[0].toLowerCase(java.util.Locale.ROOT);
    return speech.has(Words.Kind.DAY, first) || times.stream().anyMatch(x -> x.span().overlaps(s));
  }

  /** The one day named between speaker and content; else the day of publication for a dated live report is not guessed. */
  private Optional<LocalDate> saidOn(Draft d) {
    if (d.cue().isEmpty()) return Optional.empty();
    int from = Math.min(d.cue().get().from(), d.source().filter(s -> d.cue().get().from() - s.to() < 6).map(Range::to).orElse(Integer.MAX_VALUE));
    int to = Math.max(d.cue().get().to(), d.after().map(Range::to).orElse(0));
    Span where = t.span(Math.min(from, d.cue().get().from()), Math.min(to + 3, t.size()));
    Range opening = opening(d);
    Optional<Span> before = opening.isEmpty() ? Optional.empty() : Optional.of(span(opening));
    return times.stream()
        .filter(x -> x.span().overlaps(where) || before.filter(x.span()::overlaps).isPresent())
        .filter(x -> x.type() != TimeMark.Type.DURATION && x.from().isPresent() && x.from().equals(x.to()))
        .filter(x -> d.content().stream().noneMatch(r -> span(r).overlaps(x.span())))
        .findFirst().flatMap(TimeMark::from);
  }

  private boolean checkable(Draft d, Range r) {
    if (!d.entry().asserts() || speech.has(Words.Kind.HYPOTHETICAL, d.modal()) || d.negated() && !d.entry().words().contains("deny")) return false;
    if (d.source().isEmpty() && d.cue().isEmpty()) return kind(r) == Kind.DIRECT;
    if (isPurpose(d)) return false;
    if (d.source().isEmpty()) return false;
    boolean verb = false;
    int words = 0;
    for (int i = r.from(); i < r.to(); i++) {
      if (Character.isLetterOrDigit(t.word(i).charAt(0))) words++;
      verb |= prose.tag(i).startsWith("VB") || prose.tag(i).equals("MD");
    }
    if (words < 3) return false;
    String first = t.lower(r.from());
    if (speech.has(Words.Kind.COURTESY, first) || t.word(r.to() - 1).equals("?")) return false;
    return verb || words > 4;
  }

  /** "met to warn", "an attempt to deny": what somebody only means to say; not "went on to say", "wrote to say". */
  private boolean isPurpose(Draft d) {
    if (d.cue().isEmpty() || !prose.tag(d.cue().get().from()).equals("TO")) return false;
    int before = d.cue().get().from() - 1;
    return before < 0 || !speech.has(Words.Kind.LEADING_ON, prose.lemma(before));
  }

  /** Gives each statement the number of the one that holds it. */
  private List<StatementMark> nested(List<Piece> pieces) {
    List<StatementMark> out = new ArrayList<>();
    for (int i = 0; i < pieces.size(); i++) {
      StatementMark m = pieces.get(i).mark();
      OptionalInt inside = OptionalInt.empty();
      for (int j = Math.max(0, i - NEAR); j < i; j++) {
        StatementMark o = pieces.get(j).mark();
        if (pieces.get(j).draft() == pieces.get(i).draft() || !o.span().contains(m.span()) || o.cue().equals(m.cue())) continue;
        if (m.cue().isPresent() && !o.span().contains(m.cue().get())) continue;
        inside = OptionalInt.of(j);
      }
      out.add(m.inside(inside));
    }
    return List.copyOf(out);
  }
}
