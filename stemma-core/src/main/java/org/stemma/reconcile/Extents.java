package org.stemma.reconcile;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.stemma.text.Groups;
import org.stemma.model.Apparatus.StatementAt;
import org.stemma.model.Cite;
import org.stemma.model.Difference.Kind;
import org.stemma.model.Entity;
import org.stemma.model.Excerpts;
import org.stemma.model.Marked;
import org.stemma.model.Prose;
import org.stemma.model.Sentence;
import org.stemma.model.StatementMark;
import org.stemma.model.Zone;
import org.stemma.text.Span;

/** One quotation of which a report gives further sentences that another leaves out. */
final class Extents {
  /** Telling words of a sentence that another report leaves out, at least. */
  private static final int TELLING = 4;
  /** A report has a sentence where one of its own, or two that follow one another, have this share of the telling words. */
  private static final double HAS = .5;
  private static final double TWO_HAVE = .75;

  private final Ground ground;
  /** Telling words of each sentence of a report; kept, since every further sentence is looked for in every other report. */
  private final Map<String, List<Set<String>>> sentences = new HashMap<>();

  /** Of telling words, which copies have alike, the reports that were asked whether they have them. */
  private final Map<Set<String>, Map<String, Boolean>> having = new HashMap<>();

  private Extents(Ground ground) {
    this.ground = ground;
  }

  /** Quoted sentences of one speaker with nothing but who says so between them. @param quotations of each statement its sentences, or the parts of them that are quoted */
  private record Passage(String report, Optional<String> speaker, List<List<Cite>> quotations) {
    List<Cite> sentences() {
      return quotations.stream().flatMap(List::stream).toList();
    }
  }

  static List<Drafted> of(Ground ground, List<Verbatim.Twice> said) {
    Extents e = new Extents(ground);
    List<Passage> all = new ArrayList<>();
    Map<String, List<Integer>> byReport = new HashMap<>();
    for (Marked m : ground.story.reports()) {
      for (Passage p : e.passages(m)) {
        byReport.computeIfAbsent(m.id(), r -> new ArrayList<>()).add(all.size());
        all.add(p);
      }
    }
    Groups groups = new Groups(all.size());
    Map<StatementMark, Optional<Integer>> known = new IdentityHashMap<>();
    for (Verbatim.Twice t : said) {
      Optional<Integer> a = known.computeIfAbsent(t.a().statement(), s -> holding(all, byReport, t.a()));
      Optional<Integer> b = known.computeIfAbsent(t.b().statement(), s -> holding(all, byReport, t.b()));
      if (a.isPresent() && b.isPresent()) groups.join(a.get(), b.get());
    }
    return groups.all().stream().filter(g -> g.size() > 1).flatMap(g -> e.differing(g.stream().map(all::get).toList()).stream()).toList();
  }

  private static Optional<Integer> holding(List<Passage> all, Map<String, List<Integer>> byReport, StatementAt s) {
    return byReport.getOrDefault(s.report(), List.of()).stream().filter(i -> all.get(i).quotations().stream().flatMap(List::stream).anyMatch(c -> c.span().overlaps(s.statement().span()))).findFirst();
  }

  private List<Passage> passages(Marked m) {
    List<StatementMark> quoted = m.statements().stream().filter(s -> s.kind() == StatementMark.Kind.DIRECT && s.zone() == Zone.BODY && s.inside().isEmpty()).sorted(Comparator.comparing(StatementMark::span)).toList();
    List<Passage> out = new ArrayList<>();
    StatementMark last = null;
    for (StatementMark s : quoted) {
      if (last == null || !goesOn(m, last, s)) out.add(new Passage(m.id(), ground.entity(m.id(), s.speaker()).map(Entity::name), new ArrayList<>()));
      out.getLast().quotations().add(sentences(m, s));
      last = s;
    }
    return out;
  }

  /** The next quoted words of the same speaker, in the same sentence or at the beginning of the next. */
  private static boolean goesOn(Marked m, StatementMark a, StatementMark b) {
    Prose p = m.prose();
    int x = p.sentenceAt(Math.max(a.span().begin(), a.span().end() - 1));
    int y = p.sentenceAt(b.span().begin());
    boolean same = a.speaker().equals(b.speaker()) || a.speaker().referent().isPresent() && a.speaker().referent().equals(b.speaker().referent());
    return same && (x == y || y == x + 1 && b.span().begin() - p.sentences().get(y).span().begin() <= 1);
  }

  private static List<Cite> sentences(Marked m, StatementMark s) {
    List<Cite> out = new ArrayList<>();
    for (Sentence x : m.prose().sentences()) {
      Span common = new Span(Math.max(x.span().begin(), Math.min(s.span().begin(), x.span().end())), Math.min(x.span().end(), Math.max(s.span().end(), x.span().begin())));
      if (!common.isEmpty()) out.add(new Cite(m.id(), common.trim(m.prose().text())));
    }
    return out;
  }

  /** @param group in order of their reports */
  private Optional<Drafted> differing(List<Passage> group) {
    Map<String, List<Passage>> byReport = new LinkedHashMap<>();
    for (Passage p : group) byReport.computeIfAbsent(p.report(), r -> new ArrayList<>()).add(p);
    List<Cite> further = new ArrayList<>();
    List<Cite> shared = new ArrayList<>();
    for (List<Passage> own : byReport.values()) {
      Optional<Cite> alone = own.stream().flatMap(p -> p.quotations().stream()).flatMap(q -> leftOut(q, byReport.keySet()).stream()).max(Comparator.comparingInt(c -> content(c).size()));
      alone.ifPresentOrElse(further::add, () -> shared.add(first(own)));
    }
    if (further.isEmpty() || byReport.size() < 2) return Optional.empty();
    String speaker = group.stream().flatMap(p -> p.speaker().stream()).findFirst().map(n -> " of " + n).orElse("");
    String about = "how much is quoted" + speaker + ": " + Excerpts.quoted(ground.text(further.getFirst()));
    List<Cite> readings = Stream.concat(further.stream(), shared.stream()).map(ground::shortened).toList();
    return Optional.of(new Drafted(Kind.WORDING_DRIFT, about, readings, "beside the words that both quote, one report quotes others that another leaves out", 1.3));
  }

  /** The first sentence that tells something. */
  private Cite first(List<Passage> own) {
    List<Cite> sentences = own.stream().flatMap(p -> p.sentences().stream()).toList();
    return sentences.stream().filter(c -> content(c).size() >= TELLING).findFirst().orElse(sentences.getFirst());
  }

  /** Rows of sentences of one quotation that another of the reports has not; however short each is. */
  private List<Cite> leftOut(List<Cite> quotation, Set<String> reports) {
    List<Cite> out = new ArrayList<>();
    boolean open = false;
    for (Cite c : quotation) {
      boolean left = isLeftOut(c, reports);
      if (left && open) out.add(new Cite(c.report(), out.removeLast().span().join(c.span())));
      else if (left) out.add(c);
      open = left;
    }
    out.removeIf(c -> content(c).size() < TELLING);
    return out;
  }

  /** Some other report of these has no sentence like it. */
  private boolean isLeftOut(Cite c, Set<String> reports) {
    Set<String> words = content(c);
    return !words.isEmpty() && reports.stream().anyMatch(r -> !r.equals(c.report()) && !has(r, words));
  }

  private boolean has(String report, Set<String> words) {
    return having.computeIfAbsent(words, w -> new HashMap<>()).computeIfAbsent(report, r -> isIn(sentences.computeIfAbsent(r, this::sentences), words));
  }

  private static boolean isIn(List<Set<String>> own, Set<String> words) {
    for (int i = 0; i < own.size(); i++) {
      Set<String> one = own.get(i);
      Set<String> next = own.get(Math.min(i + 1, own.size() - 1));
      if (share(words, one::contains) >= HAS || share(words, w -> one.contains(w) || next.contains(w)) >= TWO_HAVE) return true;
    }
    return false;
  }

  private List<Set<String>> sentences(String report) {
    Prose p = ground.report(report).prose();
    return p.sentences().stream().map(s -> Rewordings.content(ground, p, s.first(), s.last())).toList();
  }

  private static double share(Set<String> words, Predicate<String> has) {
    return (double) words.stream().filter(has).count() / words.size();
  }

  private Set<String> content(Cite c) {
    Prose p = ground.report(c.report()).prose();
    int[] range = p.tokens().range(c.span());
    return Rewordings.content(ground, p, range[0], range[1]);
  }
}
