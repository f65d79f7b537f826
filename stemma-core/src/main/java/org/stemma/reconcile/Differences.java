package org.stemma.reconcile;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.stemma.model.Alignment;
import org.stemma.model.Cite;
import org.stemma.model.Correction;
import org.stemma.model.Difference;
import org.stemma.model.Difference.Kind;
import org.stemma.model.Excerpts;
import org.stemma.model.FigureMark;
import org.stemma.model.FigureRow;
import org.stemma.model.NameKind;
import org.stemma.model.NameMark;
import org.stemma.model.Pair;
import org.stemma.model.Prose;
import org.stemma.model.Quantity;
import org.stemma.model.Utterance;
import org.stemma.model.Zone;
import org.stemma.text.Span;

/** Things told differently that are not numbers, each with what kind of difference it is and why. */
final class Differences {
  private static final Set<String> QUANTIFIERS = Set.of("all", "every", "most", "many", "some", "several", "few", "any", "only", "nearly", "almost", "partly", "mainly", "least");
  private static final int AROUND = 5;
  /** Words that two tellings of one utterance share at least. */
  private static final int ALIKE = 4;
  /** Changes of one sentence that are named. */
  private static final int NAMED = 3;
  /** Reports of a story up to which every pair is compared word by word. */
  private static final int SMALL = 12;

  private Differences() {}

  static List<Difference> of(Ground ground, List<FigureRow> figures, List<Utterance> utterances, List<Correction> corrections) {
    List<Drafted> drafts = new ArrayList<>();
    corrected(ground, corrections, drafts);
    attributed(ground, utterances, drafts);
    reworded(ground, drafts);
    drafts.addAll(Quotings.of(ground, utterances));
    drafts.addAll(Denials.of(ground));
    drafts.addAll(Plans.of(ground));
    drafts.addAll(Limits.of(ground, figures));
    drafts.addAll(Renamings.of(ground));
    drafts.addAll(Hours.of(ground));
    within(ground, figures, drafts);
    return numbered(ground, drafts);
  }

  private static List<Difference> numbered(Ground ground, List<Drafted> drafts) {
    List<Drafted> sorted = drafts.stream()
        .filter(d -> d.readings().size() >= 2)
        .sorted(Comparator.comparingDouble((Drafted d) -> -d.weight())
            .thenComparingInt(d -> -Independence.reports(d.readings()).size())
            .thenComparingInt(d -> Ground.number(d.readings().getFirst().report()))
            .thenComparing(d -> d.readings().getFirst().span()))
        .toList();
    List<Difference> out = new ArrayList<>();
    for (Drafted d : sorted) {
      List<Difference.Reading> readings = d.readings().stream().map(c -> new Difference.Reading(c, ground.origin(c))).toList();
      out.add(new Difference("d" + (out.size() + 1), ground.key("difference " + d.kind(), d.readings()), d.about(), d.kind(), readings, d.note()));
    }
    return out;
  }

  private static void corrected(Ground ground, List<Correction> corrections, List<Drafted> out) {
    for (Correction c : corrections) {
      List<Cite> readings = new ArrayList<>();
      c.now().forEach(n -> readings.add(ground.clause(n)));
      c.was().forEach(w -> readings.add(ground.clause(w)));
      if (!c.was().isEmpty() && !c.now().isEmpty()) {
        out.add(new Drafted(Kind.CORRECTION, Excerpts.plain(ground.text(readings.getFirst())), readings.stream().distinct().toList(),
            "a notice of correction takes one reading back; some reports still have it", 5));
      }
    }
  }

  /** One utterance that reports give to different speakers. */
  private static void attributed(Ground ground, List<Utterance> utterances, List<Drafted> out) {
    for (Utterance u : utterances) {
      Map<String, Utterance.Reading> bySpeaker = new LinkedHashMap<>();
      for (Utterance.Reading r : u.readings()) {
        if (isNamed(r) && r.statement().zone() != Zone.HEADLINE) bySpeaker.putIfAbsent(r.entity().orElseGet(() -> folded(r.statement().speaker().name())), r);
      }
      dropShortForms(bySpeaker);
      dropOtherWords(ground, bySpeaker);
      if (bySpeaker.size() < 2 || bySpeaker.values().stream().map(Utterance.Reading::report).distinct().count() < 2) continue;
      List<Cite> readings = bySpeaker.values().stream().map(r -> withSpeaker(ground, r)).toList();
      String names = String.join(" / ", bySpeaker.values().stream().map(r -> r.statement().speaker().name()).distinct().toList());
      if (names.contains(" / ")) {
        out.add(new Drafted(Kind.ATTRIBUTION, "who said " + Excerpts.quoted(ground.text(bySpeaker.values().iterator().next().cite())), readings, "the reports name different speakers: " + names, 2.9));
      }
    }
  }

  /** Only those whose words are half the same: another speaker of other words is no difference. */
  private static void dropOtherWords(Ground ground, Map<String, Utterance.Reading> bySpeaker) {
    if (bySpeaker.isEmpty()) return;
    Set<String> first = lemmas(ground, bySpeaker.values().iterator().next().cite());
    bySpeaker.values().removeIf(r -> {
      Set<String> other = lemmas(ground, r.cite());
      Set<String> common = new TreeSet<>(first);
      common.retainAll(other);
      return common.size() < ALIKE || 2 * common.size() < Math.min(first.size(), other.size());
    });
  }

  private static Set<String> lemmas(Ground ground, Cite c) {
    Prose p = ground.report(c.report()).prose();
    int[] range = p.tokens().range(c.span());
    return content(p, range[0], range[1]);
  }

  /** A speaker with a name: "the operator" may be whoever another report names. */
  private static boolean isNamed(Utterance.Reading r) {
    return r.entity().isPresent();
  }

  /** "Brown" and "Danielle Brown" are one, whatever number the reports give them. */
  private static void dropShortForms(Map<String, Utterance.Reading> bySpeaker) {
    List<String> keys = new ArrayList<>(bySpeaker.keySet());
    for (int i = 0; i < keys.size(); i++) {
      for (int j = 0; j < i; j++) {
        if (bySpeaker.containsKey(keys.get(j)) && shareWord(bySpeaker.get(keys.get(i)), bySpeaker.get(keys.get(j)))) bySpeaker.remove(keys.get(i));
        if (!bySpeaker.containsKey(keys.get(i))) break;
      }
    }
  }

  private static boolean shareWord(Utterance.Reading a, Utterance.Reading b) {
    Set<String> x = new TreeSet<>(List.of(folded(a.statement().speaker().name()).split(" ")));
    x.retainAll(List.of(folded(b.statement().speaker().name()).split(" ")));
    return !x.isEmpty();
  }

  private static Cite withSpeaker(Ground ground, Utterance.Reading r) {
    Span span = r.statement().span();
    Optional<Span> mention = r.statement().speakerMention();
    Span joined = mention.map(span::join).orElse(span);
    return ground.shortened(new Cite(r.report(), joined), mention.orElse(span));
  }

  /** Words changed inside passages that two reports share. */
  private static void reworded(Ground ground, List<Drafted> out) {
    Map<String, Drafted> byPlace = new LinkedHashMap<>();
    Set<String> near = nearest(ground);
    for (Alignment al : ground.lineage.alignments()) {
      if (al.similarity() >= .999 || !near.contains(al.a().report() + " " + al.b().report())) continue;
      Prose x = ground.report(al.a().report()).prose();
      Prose y = ground.report(al.b().report()).prose();
      for (WordDiff.Change c : WordDiff.of(x.tokens(), al.a().span(), y.tokens(), al.b().span())) {
        changed(ground, al, x, y, c).ifPresent(d -> merge(byPlace, d));
      }
    }
    out.addAll(bySentence(ground, List.copyOf(byPlace.values())));
  }

  /** Other words in several places of one sentence are one difference. */
  private static List<Drafted> bySentence(Ground ground, List<Drafted> all) {
    Map<Cite, List<Drafted>> drifts = new LinkedHashMap<>();
    List<Drafted> out = new ArrayList<>();
    for (Drafted d : all) {
      if (d.kind() == Kind.WORDING_DRIFT) drifts.computeIfAbsent(sentence(ground, d.readings().getFirst()), x -> new ArrayList<>()).add(d);
      else out.add(d);
    }
    drifts.forEach((c, list) -> out.add(joined(ground, list)));
    return out;
  }

  private static Drafted joined(Ground ground, List<Drafted> list) {
    List<Cite> cites = list.stream().flatMap(d -> d.readings().stream()).map(c -> sentence(ground, c)).distinct().toList();
    String about = String.join("; ", list.stream().limit(NAMED).map(Drafted::about).toList()) + (list.size() > NAMED ? "; ..." : "");
    double weight = 1 + Math.min(9, list.size()) / 10.0;
    return new Drafted(Kind.WORDING_DRIFT, about, cites, "the same sentence with other words in " + (list.size() == 1 ? "one place" : "several places"), weight);
  }

  private static Cite sentence(Ground ground, Cite c) {
    return ground.sentence(c).map(s -> ground.shortened(new Cite(c.report(), s.span()), c.span())).orElse(c);
  }

  /** All pairs of a small story; in a large one each report beside the one it shares most with, and its parents. */
  private static Set<String> nearest(Ground ground) {
    Set<String> out = new TreeSet<>();
    if (ground.story.reports().size() <= SMALL) {
      ground.lineage.pairs().forEach(p -> out.add(p.a() + " " + p.b()));
      return out;
    }
    Map<String, Pair> best = new LinkedHashMap<>();
    for (Pair p : ground.lineage.pairs()) {
      for (String r : List.of(p.a(), p.b())) {
        Pair old = best.get(r);
        if (old == null || Math.max(p.shareOfA(), p.shareOfB()) > Math.max(old.shareOfA(), old.shareOfB())) best.put(r, p);
      }
    }
    best.values().forEach(p -> out.add(p.a() + " " + p.b()));
    ground.lineage.edges().forEach(e -> {
      out.add(e.from() + " " + e.to());
      out.add(e.to() + " " + e.from());
    });
    return out;
  }

  /** The same change seen between other pairs of copies is one difference. */
  private static void merge(Map<String, Drafted> byPlace, Drafted d) {
    for (Map.Entry<String, Drafted> e : byPlace.entrySet()) {
      Drafted old = e.getValue();
      if (old.kind() == d.kind() && d.readings().stream().anyMatch(c -> old.readings().stream().anyMatch(o -> near(o, c)))) {
        List<Cite> all = new ArrayList<>(old.readings());
        for (Cite c : d.readings()) if (all.stream().noneMatch(o -> near(o, c))) all.add(c);
        byPlace.put(e.getKey(), new Drafted(old.kind(), old.about(), all, old.note(), Math.max(old.weight(), d.weight())));
        return;
      }
    }
    byPlace.put("" + byPlace.size(), d);
  }

  private static boolean near(Cite a, Cite b) {
    return a.report().equals(b.report()) && 2 * a.span().shared(b.span()) >= Math.min(a.span().length(), b.span().length());
  }

  private static Optional<Drafted> changed(Ground ground, Alignment al, Prose x, Prose y, WordDiff.Change c) {
    int negated = Drifts.negations(x, c.aFrom(), c.aTo()) + Drifts.negations(y, c.bFrom(), c.bTo());
    Set<String> a = content(x, c.aFrom(), c.aTo());
    Set<String> b = content(y, c.bFrom(), c.bTo());
    boolean turned = Drifts.negations(x, c.aFrom(), c.aTo()) % 2 != Drifts.negations(y, c.bFrom(), c.bTo()) % 2;
    boolean reversed = Drifts.isReversal(x, y, c) || turned && !a.isEmpty() && !b.isEmpty() && isVariant(a, b);
    if (a.equals(b) && negated == 0) return Optional.empty();
    List<Cite> readings = List.of(around(al.a().report(), x, c.aFrom(), c.aTo()), around(al.b().report(), y, c.bFrom(), c.bTo()));
    String about = said(x, c.aFrom(), c.aTo()) + " / " + said(y, c.bFrom(), c.bTo());
    if (reversed) return Optional.of(new Drafted(Kind.CONTRADICTION, about, readings, "one reading has a negation that the other has not", 4.4));
    if (c.isCut() || c.isAddition() || a.isEmpty() || b.isEmpty()) return hedged(c, x, y, about, readings);
    if (hasNumber(x, c.aFrom(), c.aTo()) && hasNumber(y, c.bFrom(), c.bTo())) return Optional.empty();
    Optional<NameMark> m = named(ground, al.a().report(), x, c.aFrom(), c.aTo());
    Optional<NameMark> n = named(ground, al.b().report(), y, c.bFrom(), c.bTo());
    if (m.isPresent() && n.isPresent()) return renamed(x.text(m.get().span()), m.get(), y.text(n.get().span()), n.get(), readings);
    if (isVariant(a, b) || isMoved(ground, al.b().report(), y, c.bFrom(), a) || isMoved(ground, al.a().report(), x, c.aFrom(), b)) return Optional.empty();
    if (places(ground, al.a().report(), x, c.aFrom(), c.aTo()) && places(ground, al.b().report(), y, c.bFrom(), c.bTo())) {
      return Optional.of(new Drafted(Kind.SCOPE, about, readings, "the same passage names another place", 3));
    }
    return Optional.of(new Drafted(Kind.WORDING_DRIFT, about, readings, "the same passage has other words in this place", 1 + Math.min(a.size() + b.size(), 8) / 10.0));
  }

  /** The one name that the changed words are, but for an article. */
  private static Optional<NameMark> named(Ground ground, String report, Prose p, int from, int to) {
    int first = from;
    while (first < to - 1 && !p.tag(first).startsWith("NNP")) first++;
    if (first >= to) return Optional.empty();
    Span span = p.tokens().span(first, to);
    return ground.report(report).names().stream().filter(n -> n.span().equals(span)).findFirst();
  }

  /** The words stand elsewhere in the other's sentence. */
  private static boolean isMoved(Ground ground, String report, Prose p, int token, Set<String> words) {
    int at = p.sentenceAt(p.tokens().begin(Math.min(token, p.tokens().size() - 1)));
    if (at < 0) return false;
    Set<String> there = content(p, p.sentences().get(at).first(), p.sentences().get(at).last());
    return there.containsAll(words);
  }

  private static boolean places(Ground ground, String report, Prose p, int from, int to) {
    if (from >= to) return false;
    Span span = p.tokens().span(from, to);
    return ground.report(report).names().stream().anyMatch(n -> n.kind() == NameKind.PLACE && span.contains(n.span()));
  }

  private static Optional<Drafted> renamed(String a, NameMark m, String b, NameMark n, List<Cite> readings) {
    if (folded(a).equals(folded(b)) || isAcronym(folded(a), folded(b)) || isAcronym(folded(b), folded(a)) || m.kind() != n.kind()) return Optional.empty();
    String about = Excerpts.quoted(a) + " / " + Excerpts.quoted(b);
    if (m.kind() == NameKind.PLACE) return Optional.of(new Drafted(Kind.SCOPE, about, readings, "the same passage names another place", 3));
    Set<String> words = new TreeSet<>(List.of(folded(a).split(" ")));
    words.retainAll(List.of(folded(b).split(" ")));
    if (words.isEmpty()) return Optional.of(new Drafted(Kind.WORDING_DRIFT, about, readings, "the same passage has another name", 1.4));
    return Optional.of(new Drafted(Kind.NAME_FORM, about, readings, "the same passage has another form of the name", 2.4));
  }

  private static boolean isAcronym(String letters, String words) {
    StringBuilder initials = new StringBuilder();
    for (String w : words.split(" ")) if (!w.isEmpty() && !Set.of("of", "the", "and", "for", "in").contains(w)) initials.append(w.charAt(0));
    return initials.length() > 1 && letters.replace(" ", "").contentEquals(initials);
  }

  /** The same words in another spelling or derivation: recognise, recognize. */
  private static boolean isVariant(Set<String> a, Set<String> b) {
    Set<String> x = new TreeSet<>(a);
    Set<String> y = new TreeSet<>(b);
    x.removeAll(b);
    y.removeAll(a);
    if (x.size() > 1 || y.size() > 1) return false;
    if (x.isEmpty() || y.isEmpty()) return true;
    String v = x.iterator().next();
    String w = y.iterator().next();
    int n = 0;
    while (n < Math.min(v.length(), w.length()) && v.charAt(n) == w.charAt(n)) n++;
    return n >= 4 && n >= Math.min(v.length(), w.length()) - 3;
  }

  private static Optional<Drafted> hedged(WordDiff.Change c, Prose x, Prose y, String about, List<Cite> readings) {
    boolean scope = has(x, c.aFrom(), c.aTo(), QUANTIFIERS) || has(y, c.bFrom(), c.bTo(), QUANTIFIERS);
    return scope ? Optional.of(new Drafted(Kind.SCOPE, about, readings, "one reading limits what the other tells of without a limit", 3.1)) : Optional.empty();
  }

  private static boolean has(Prose p, int from, int to, Set<String> words) {
    for (int i = from; i < to; i++) if (words.contains(p.tokens().lower(i))) return true;
    return false;
  }

  private static boolean hasNumber(Prose p, int from, int to) {
    for (int i = from; i < to; i++) if (p.tag(i).equals("CD")) return true;
    return false;
  }

  private static Set<String> content(Prose p, int from, int to) {
    Set<String> out = new TreeSet<>();
    for (int i = from; i < to; i++) {
      String tag = p.tag(i);
      boolean helping = Set.of("be", "have", "will", "would", "do", "'s").contains(p.lemma(i)) || tag.equals("MD");
      if (!helping && (tag.startsWith("N") || tag.startsWith("V") || tag.startsWith("J") || tag.equals("CD"))) out.add(p.lemma(i));
    }
    return out;
  }

  private static String said(Prose p, int from, int to) {
    return from < to ? Excerpts.quoted(p.text(p.tokens().span(from, to))) : "nothing";
  }

  private static Cite around(String report, Prose p, int from, int to) {
    int first = Math.max(0, from - AROUND);
    int last = Math.min(p.tokens().size(), Math.max(to, from) + AROUND);
    int sentence = p.sentenceAt(p.tokens().begin(Math.min(from, p.tokens().size() - 1)));
    if (sentence >= 0) {
      first = Math.max(first, p.sentences().get(sentence).first());
      last = Math.min(last, Math.max(to, p.sentences().get(sentence).last()));
    }
    return new Cite(report, p.tokens().span(first, Math.max(first + 1, last)));
  }

  /** One report that gives two numbers to one question: a headline against its body, fewer on a later day than on an earlier. */
  private static void within(Ground ground, List<FigureRow> figures, List<Drafted> out) {
    for (FigureRow f : figures) {
      if (f.relation() == FigureRow.Relation.SINGLE || f.relation() == FigureRow.Relation.AGREE) continue;
      Map<String, List<FigureRow.Reading>> byReport = new LinkedHashMap<>();
      for (FigureRow.Reading r : f.readings()) if (isExact(r)) byReport.computeIfAbsent(r.report(), x -> new ArrayList<>()).add(r);
      byReport.values().forEach(own -> conflict(ground, f, own).ifPresent(out::add));
    }
  }

  private static boolean isExact(FigureRow.Reading r) {
    return r.figure().quantity().bound() == Quantity.Bound.EXACT && r.figure().quantity().value().isPresent() && r.figure().tally() != FigureMark.Tally.NEW && r.figure().tally() != FigureMark.Tally.SUBSET;
  }

  private static Optional<Drafted> conflict(Ground ground, FigureRow f, List<FigureRow.Reading> own) {
    for (FigureRow.Reading a : own) {
      for (FigureRow.Reading b : own) {
        boolean several = a.figure().zone() == Zone.HEADLINE && own.stream().filter(r -> r.figure().zone() == Zone.HEADLINE).count() > 1;
        if (a == b || several || !a.figure().counted().equals(b.figure().counted()) || !(isHeadlineAgainst(a, b) || isFewerLater(f, a, b))) continue;
        List<Cite> cites = List.of(ground.clause(a.cite()), ground.clause(b.cite()));
        String about = f.about() + ": " + ground.text(a.cite()) + " / " + ground.text(b.cite());
        return Optional.of(new Drafted(Kind.CONTRADICTION, about, cites, "one report gives two numbers to one question", 4.2));
      }
    }
    return Optional.empty();
  }

  private static boolean isHeadlineAgainst(FigureRow.Reading a, FigureRow.Reading b) {
    return a.figure().zone() == Zone.HEADLINE && b.figure().zone() == Zone.BODY && !a.figure().quantity().value().equals(b.figure().quantity().value());
  }

  /** A count that grows in the other reports is smaller here on a later day. */
  private static boolean isFewerLater(FigureRow f, FigureRow.Reading a, FigureRow.Reading b) {
    boolean grows = f.relation() == FigureRow.Relation.EVOLVING && f.note().contains("larger") || f.relation() == FigureRow.Relation.CORRECTED;
    boolean later = a.asOf().isPresent() && b.asOf().isPresent() && a.asOf().get().compareTo(b.asOf().get()) > 0;
    return grows && later && a.figure().quantity().value().getAsDouble() < b.figure().quantity().value().getAsDouble();
  }

  private static String folded(String name) {
    return Renamings.folded(name);
  }
}
