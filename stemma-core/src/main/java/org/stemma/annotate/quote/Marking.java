package org.stemma.annotate.quote;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.stemma.language.Language;
import org.stemma.model.NameMark;
import org.stemma.model.Prose;
import org.stemma.model.RoleMark;
import org.stemma.model.Speaker;
import org.stemma.model.StatementMark;
import org.stemma.model.StatementMark.Kind;
import org.stemma.model.TimeMark;
import org.stemma.text.Span;
import org.stemma.text.Tokens;

/** Turns drafts into statements: speaker, kind, addressee, medium, day, nesting. */
final class Marking {
  /** How many statements around one can hold it. */
  private static final int NEAR = 200;
  private final Prose prose;
  private final Tokens t;
  private final Wording wording;
  private final Circumstances circumstances;
  private final Checkable checkable;
  private final Speakers speakers;
  private final Words speech;
  private final Map<Range, Speaker> known = new HashMap<>();

  private Marking(Prose prose, List<Draft> drafts, List<Line> lines, List<Quoted> quoted, List<NameMark> names, List<RoleMark> roles, List<TimeMark> times, Language language) {
    this.prose = prose;
    this.t = prose.tokens();
    this.wording = new Wording(prose, quoted);
    this.circumstances = new Circumstances(prose, times, language);
    this.checkable = new Checkable(prose, wording, language);
    this.speech = Words.of(language);
    this.speakers = new Speakers(prose, names, roles, lines, drafts, language);
  }

  /** One statement of a draft, before its place in the list is known. */
  private record Piece(StatementMark mark, Draft draft) {}

  static List<StatementMark> of(
      Prose prose, List<Draft> drafts, List<Line> lines, List<Quoted> quoted, List<NameMark> names, List<RoleMark> roles, List<TimeMark> times, Language language) {
    Marking m = new Marking(prose, drafts, lines, quoted, names, roles, times, language);
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
    if (d.source().isEmpty() && !d.entry().asserts() && wording.isQuoted(d.cue().get().from())) return true;
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
    for (Range r : parts) out.add(new Piece(mark(d, r, speaker), d));
  }

  /** "claimed responsibility for the blast", "called it a joke": a thing or person alone says nothing without its verb. */
  private boolean isDeed(Draft d) {
    if (d.cue().isEmpty() || !d.entry().takes('n') || d.source().isEmpty()) return false;
    Range cue = d.cue().get();
    Range r = d.content().getFirst();
    boolean beside = cue.to() <= r.from() && r.from() - cue.to() <= 4;
    boolean verb = prose.tag(cue.to() - 1).startsWith("V") || prose.tag(cue.from()).startsWith("V");
    return beside && verb && wording.of(r) != Kind.DIRECT && !isInfinitive(r.from()) && !isBehindThat(r.from()) && !hasFinite(r);
  }

  /** "to close the pier", "not to close it". */
  private boolean isInfinitive(int k) {
    return prose.tag(k).equals("TO") || prose.tag(k).equals("RB") && prose.tag(k + 1).equals("TO");
  }

  private boolean isBehindThat(int k) {
    return prose.tag(k - 1).equals("IN") && speech.has(Words.Kind.COMPLEMENTISER, t.lower(k - 1));
  }

  /** A finite verb before any clause on "who" or "which". */
  private boolean hasFinite(Range r) {
    for (int i = r.from(); i < r.to() && !prose.tag(i).startsWith("W"); i++) {
      String tag = prose.tag(i);
      if (tag.equals("MD") || tag.equals("VBD") || tag.equals("VBZ") || tag.equals("VBP")) return true;
    }
    return false;
  }

  /** Two pieces stay apart when the first is a whole quotation; an interrupted paraphrase is one. */
  private List<Range> joined(List<Range> content) {
    if (content.size() < 2 || wording.of(content.getFirst()) == Kind.DIRECT || wording.of(content.getLast()) == Kind.DIRECT) return content;
    return List.of(new Range(content.getFirst().from(), content.getLast().to()));
  }

  private StatementMark mark(Draft d, Range r, Speaker speaker) {
    int s = d.line();
    return new StatementMark(
        t.span(r.from(), r.to()), wording.of(d, r), d.cue().map(this::span), d.source().map(this::span), speaker, circumstances.addressee(d), circumstances.medium(d), circumstances.saidOn(d),
        d.modal().isEmpty() ? modality(r) : Optional.of(d.modal()), d.negated(), OptionalInt.empty(), d.via().stream().map(v -> known.computeIfAbsent(v, speakers::of)).toList(), checkable.is(d, r), prose.sentences().get(s).zone());
  }

  private Optional<String> modality(Range r) {
    for (int i = r.from(); i < r.to(); i++) {
      if (prose.tag(i).equals("MD")) return Optional.of(t.lower(i));
      if (prose.tag(i).startsWith("VB") && !prose.tag(i).equals("VBG")) return Optional.empty();
    }
    return Optional.empty();
  }

  private Span span(Range r) {
    return t.span(r.from(), r.to());
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
