package org.stemma.annotate.quote;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.stemma.model.Prose;

/** Joins what clauses and quotation marks say: whole quotations, quotations that go on, quotations without a cue. */
final class Assembly {
  private static final Cue UNCUED = new Cue("", "q", true);
  private final Prose prose;
  private final List<Quoted> quoted;
  private final Turns turns;
  private final int[] regions;
  private final List<Draft> out = new ArrayList<>();
  private final Set<Integer> taken = new HashSet<>();
  private final QuotedForm form;
  private final Speech speech;
  private final Introductions introductions;

  private Assembly(Prose prose, List<Quoted> quoted, int[] regions, List<Line> lines) {
    this.prose = prose;
    this.quoted = quoted;
    this.turns = new Turns(quoted);
    this.regions = regions;
    this.form = new QuotedForm(prose, lines);
    this.speech = new Speech(prose, regions);
    this.introductions = new Introductions(prose, regions, lines, form, speech);
  }

  static List<Draft> of(Prose prose, List<Quoted> quoted, int[] regions, List<Line> lines, List<Draft> drafts) {
    return new Assembly(prose, quoted, regions, lines).all(drafts);
  }

  private List<Draft> all(List<Draft> drafts) {
    for (Draft d : drafts) out.add(widened(d));
    dropDoubles();
    for (Draft d : out) if (d.cue().isEmpty() || !touchesQuote(d.cue().get())) for (Range r : d.content()) take(r);
    for (Draft d : out) speech.note(d);
    for (int q = 0; q < quoted.size(); q++) if (!taken.contains(q)) loose(q);
    out.removeIf(d -> !hasWord(d));
    out.sort(Comparator.comparingInt(Draft::begin).thenComparingInt(d -> -d.content().getLast().to()));
    return out;
  }

  private boolean touchesQuote(Range cue) {
    return regions[cue.from()] >= 0 || regions[cue.to() - 1] >= 0;
  }

  private boolean hasWord(Draft d) {
    for (Range r : d.content()) for (int i = r.from(); i < r.to(); i++) if (Character.isLetterOrDigit(prose.tokens().word(i).codePointAt(0))) return true;
    return false;
  }

  private void take(Range r) {
    for (int i = r.from(); i < r.to(); i++) if (regions[i] >= 0) taken.add(regions[i]);
  }

  /** A piece that begins or ends in a quotation holds the whole of it, over sentences. */
  private Draft widened(Draft d) {
    if (d.cue().isPresent() && regions[d.cue().get().from()] >= 0) return d;
    List<Range> pieces = new ArrayList<>();
    for (Range r : d.content()) {
      int from = r.from();
      int to = r.to();
      int first = regionAt(from);
      int last = regionAt(to - 1);
      if (first >= 0) from = Math.min(from, quoted.get(first).first());
      if (last >= 0) to = Math.max(to, quoted.get(last).last());
      pieces.add(new Range(from, to));
    }
    return d.with(pieces);
  }

  private int regionAt(int token) {
    return regions[token] >= 0 ? regions[token] : -1;
  }

  /** Of two drafts with one content the one with a source stays, else the first. */
  private void dropDoubles() {
    List<Draft> kept = new ArrayList<>();
    for (Draft d : out) {
      boolean twice = false;
      for (int i = kept.size() - 1; i >= 0 && kept.get(i).line() == d.line(); i--) {
        Draft k = kept.get(i);
        twice |= overlapping(k, d) && k.cue().equals(d.cue()) || k.content().equals(d.content());
      }
      if (!twice) kept.add(d);
    }
    out.clear();
    out.addAll(kept);
  }

  private static boolean overlapping(Draft a, Draft b) {
    for (Range x : a.content()) for (Range y : b.content()) if (x.from() < y.to() && y.from() < x.to()) return true;
    return false;
  }

  /** A quotation that no cue governs: it goes on from the one before, or its sentence names the speaker, or it is a mere word in marks. */
  private void loose(int q) {
    Quoted r = quoted.get(q);
    boolean sentence = form.isSentence(r) || turns.follows(q);
    Optional<Draft> before = told(q).or(() -> sentence ? speech.before(r) : Optional.empty());
    if (before.isPresent()) {
      Draft next = more(r, before.get());
      out.add(next);
      speech.note(next);
      return;
    }
    Optional<Draft> following = sentence && r.opened() && !r.closed() ? nextParagraph(q) : Optional.empty();
    Optional<Draft> known = following.map(d -> more(r, d)).or(() -> introductions.signed(r).map(who -> uncued(r, Optional.of(who))));
    if (known.isPresent()) out.add(known.get());
    else if (!form.isTitle(r) && !form.isNamed(r) && (sentence || form.isPhrase(r))) introduced(r, sentence);
  }

  /** Said by whoever is announced before it or is the subject beside it. */
  private void introduced(Quoted r, boolean sentence) {
    Draft next = uncued(r, introductions.announced(r).or(() -> introductions.subject(r)));
    out.add(next);
    if (sentence || r.goesOn()) speech.note(next);
  }

  private Draft uncued(Quoted r, Optional<Range> who) {
    return new Draft(form.line(r), UNCUED, Optional.empty(), who, List.of(new Range(r.first(), r.last())), Optional.empty(), false, "");
  }

  /** More words of one speech. */
  private Draft more(Quoted r, Draft of) {
    return new Draft(form.line(r), of.entry(), of.cue(), of.source(), List.of(new Range(r.first(), r.last())), Optional.empty(), false, "");
  }

  /** Who is named beside another stretch of the same quotation. */
  private Optional<Draft> told(int q) {
    if (!turns.isPart(q)) return Optional.empty();
    Range whole = turns.whole(q);
    return out.stream()
        .filter(d -> d.cue().isPresent() && d.source().isPresent() && regions[d.cue().get().from()] < 0)
        .filter(d -> d.content().stream().anyMatch(c -> c.from() < whole.to() && whole.from() < c.to()))
        .findFirst();
  }

  /** What is said in the paragraph after, when it begins with a quotation mark: an unclosed quotation goes on there. */
  private Optional<Draft> nextParagraph(int q) {
    Quoted r = quoted.get(q);
    if (q + 1 >= quoted.size()) return Optional.empty();
    Quoted next = quoted.get(q + 1);
    int s = form.line(next);
    boolean begins = prose.sentences().get(s).paragraph() == prose.sentences().get(form.line(r)).paragraph() + 1 && prose.sentences().get(s).first() >= next.first() - 1;
    if (!next.opened() || !begins) return Optional.empty();
    return out.stream().filter(d -> d.cue().isPresent() && d.source().isPresent() && d.content().stream().anyMatch(c -> c.from() <= next.first() && next.first() < c.to())).findFirst();
  }
}
