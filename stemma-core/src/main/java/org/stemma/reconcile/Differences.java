package org.stemma.reconcile;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.stemma.model.Alignment;
import org.stemma.model.Apparatus;
import org.stemma.model.Cite;
import org.stemma.model.Correction;
import org.stemma.model.Difference;
import org.stemma.model.Difference.Kind;
import org.stemma.model.Excerpts;
import org.stemma.model.Entity;
import org.stemma.model.Marked;
import org.stemma.model.NameKind;
import org.stemma.model.NameMark;
import org.stemma.model.Pair;
import org.stemma.model.Prose;
import org.stemma.model.Utterance;
import org.stemma.model.Zone;
import org.stemma.text.Span;

/** Things told differently that are not numbers, each with what kind of difference it is and why. */
final class Differences {
  private static final Set<String> QUANTIFIERS = Set.of("all", "every", "most", "many", "some", "several", "few", "any", "only", "nearly", "almost", "partly", "mainly", "least");
  private static final Set<String> PLANNED = Set.of("will", "would", "plan", "expect", "due", "schedule", "intend", "set", "prepare", "may", "could", "likely", "aim", "hope");
  private static final int AROUND = 5;
  /** Reports of a story up to which every pair is compared word by word. */
  private static final int SMALL = 12;

  private Differences() {}

  private record Draft(Kind kind, String about, List<Cite> readings, String note, double weight) {}

  static List<Difference> of(Ground ground, List<Utterance> utterances, List<Correction> corrections) {
    List<Draft> drafts = new ArrayList<>();
    corrected(ground, corrections, drafts);
    attributed(ground, utterances, drafts);
    reworded(ground, drafts);
    planned(ground, drafts);
    Limits.of(ground).forEach(l -> drafts.add(new Draft(l.kind(), l.about(), l.readings(), l.note(), 1.7)));
    nameForms(ground, drafts);
    roles(ground, drafts);
    return numbered(ground, drafts);
  }

  private static List<Difference> numbered(Ground ground, List<Draft> drafts) {
    List<Draft> sorted = drafts.stream()
        .filter(d -> d.readings().size() >= 2)
        .sorted(Comparator.comparingDouble((Draft d) -> -d.weight())
            .thenComparingInt(d -> -Independence.reports(d.readings()).size())
            .thenComparingInt(d -> Ground.number(d.readings().getFirst().report()))
            .thenComparing(d -> d.readings().getFirst().span()))
        .toList();
    List<Difference> out = new ArrayList<>();
    for (Draft d : sorted) {
      List<Difference.Reading> readings = d.readings().stream().map(c -> new Difference.Reading(c, ground.origin(c))).toList();
      out.add(new Difference("d" + (out.size() + 1), ground.key("difference " + d.kind(), d.readings()), d.about(), d.kind(), readings, d.note()));
    }
    return out;
  }

  private static void corrected(Ground ground, List<Correction> corrections, List<Draft> out) {
    for (Correction c : corrections) {
      List<Cite> readings = new ArrayList<>();
      c.now().forEach(n -> readings.add(ground.clause(n)));
      c.was().forEach(w -> readings.add(ground.clause(w)));
      if (!c.was().isEmpty() && !c.now().isEmpty()) {
        out.add(new Draft(Kind.CORRECTION, Excerpts.plain(ground.text(readings.getFirst())), readings.stream().distinct().toList(),
            "a notice of correction takes one reading back; some reports still have it", 5));
      }
    }
  }

  /** One utterance that reports give to different speakers. */
  private static void attributed(Ground ground, List<Utterance> utterances, List<Draft> out) {
    for (Utterance u : utterances) {
      Map<String, Utterance.Reading> bySpeaker = new LinkedHashMap<>();
      for (Utterance.Reading r : u.readings()) {
        if (isNamed(r) && r.statement().zone() != Zone.HEADLINE) bySpeaker.putIfAbsent(r.entity().orElseGet(() -> folded(r.statement().speaker().name())), r);
      }
      dropShortForms(bySpeaker);
      if (bySpeaker.size() < 2 || bySpeaker.values().stream().map(Utterance.Reading::report).distinct().count() < 2) continue;
      List<Cite> readings = bySpeaker.values().stream().map(r -> withSpeaker(ground, r)).toList();
      String names = String.join(" / ", bySpeaker.values().stream().map(r -> r.statement().speaker().name()).distinct().toList());
      if (names.contains(" / ")) {
        out.add(new Draft(Kind.ATTRIBUTION, "who said " + Excerpts.quoted(ground.text(bySpeaker.values().iterator().next().cite())), readings, "the reports name different speakers: " + names, 3));
      }
    }
  }

  /** A speaker with a name: "the operator" may be whoever another report names. */
  private static boolean isNamed(Utterance.Reading r) {
    return r.statement().speaker().name().chars().anyMatch(Character::isUpperCase);
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
  private static void reworded(Ground ground, List<Draft> out) {
    Map<String, Draft> byPlace = new LinkedHashMap<>();
    Set<String> near = nearest(ground);
    for (Alignment al : ground.lineage.alignments()) {
      if (al.similarity() >= .999 || !near.contains(al.a().report() + " " + al.b().report())) continue;
      Prose x = ground.report(al.a().report()).prose();
      Prose y = ground.report(al.b().report()).prose();
      for (WordDiff.Change c : WordDiff.of(x.tokens(), al.a().span(), y.tokens(), al.b().span())) {
        changed(ground, al, x, y, c).ifPresent(d -> merge(byPlace, d));
      }
    }
    out.addAll(byPlace.values());
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
  private static void merge(Map<String, Draft> byPlace, Draft d) {
    for (Map.Entry<String, Draft> e : byPlace.entrySet()) {
      Draft old = e.getValue();
      if (old.kind() == d.kind() && d.readings().stream().anyMatch(c -> old.readings().stream().anyMatch(o -> near(o, c)))) {
        List<Cite> all = new ArrayList<>(old.readings());
        for (Cite c : d.readings()) if (all.stream().noneMatch(o -> near(o, c))) all.add(c);
        byPlace.put(e.getKey(), new Draft(old.kind(), old.about(), all, old.note(), Math.max(old.weight(), d.weight())));
        return;
      }
    }
    byPlace.put("" + byPlace.size(), d);
  }

  private static boolean near(Cite a, Cite b) {
    return a.report().equals(b.report()) && 2 * a.span().shared(b.span()) >= Math.min(a.span().length(), b.span().length());
  }

  private static Optional<Draft> changed(Ground ground, Alignment al, Prose x, Prose y, WordDiff.Change c) {
    int negated = Drifts.negations(x, c.aFrom(), c.aTo()) + Drifts.negations(y, c.bFrom(), c.bTo());
    boolean reversed = Drifts.isReversal(x, y, c);
    Set<String> a = content(x, c.aFrom(), c.aTo());
    Set<String> b = content(y, c.bFrom(), c.bTo());
    if (a.equals(b) && negated == 0) return Optional.empty();
    List<Cite> readings = List.of(around(al.a().report(), x, c.aFrom(), c.aTo()), around(al.b().report(), y, c.bFrom(), c.bTo()));
    String about = said(x, c.aFrom(), c.aTo()) + " / " + said(y, c.bFrom(), c.bTo());
    if (reversed) return Optional.of(new Draft(Kind.CONTRADICTION, about, readings, "one reading has a negation that the other has not", 4));
    if (c.isCut() || c.isAddition() || a.isEmpty() || b.isEmpty()) return hedged(c, x, y, about, readings);
    if (hasNumber(x, c.aFrom(), c.aTo()) && hasNumber(y, c.bFrom(), c.bTo())) return Optional.empty();
    if (hasName(x, c.aFrom(), c.aTo()) && hasName(y, c.bFrom(), c.bTo())) {
      return Optional.of(new Draft(Kind.NAME_FORM, about, readings, "the same passage has another name or form of the name", 2));
    }
    return Optional.of(new Draft(Kind.WORDING_DRIFT, about, readings, "the same passage has other words in this place", 1 + Math.min(a.size() + b.size(), 8) / 10.0));
  }

  private static Optional<Draft> hedged(WordDiff.Change c, Prose x, Prose y, String about, List<Cite> readings) {
    boolean scope = has(x, c.aFrom(), c.aTo(), QUANTIFIERS) || has(y, c.bFrom(), c.bTo(), QUANTIFIERS);
    return scope ? Optional.of(new Draft(Kind.SCOPE, about, readings, "one reading limits what the other tells of without a limit", 1.6)) : Optional.empty();
  }

  private static boolean has(Prose p, int from, int to, Set<String> words) {
    for (int i = from; i < to; i++) if (words.contains(p.tokens().lower(i))) return true;
    return false;
  }

  private static boolean hasNumber(Prose p, int from, int to) {
    for (int i = from; i < to; i++) if (p.tag(i).equals("CD")) return true;
    return false;
  }

  private static boolean hasName(Prose p, int from, int to) {
    for (int i = from; i < to; i++) if (p.tag(i).startsWith("NNP")) return true;
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

  /** What one report tells as to come and another as done. */
  private static void planned(Ground ground, List<Draft> out) {
    for (Apparatus.Locus l : ground.apparatus.loci()) {
      List<Cite> ahead = new ArrayList<>();
      List<Cite> done = new ArrayList<>();
      for (Cite c : l.readings()) (isPlanned(ground, c) ? ahead : done).add(ground.shortened(c));
      if (ahead.isEmpty() || done.isEmpty()) continue;
      List<Cite> readings = new ArrayList<>(ahead);
      done.stream().filter(c -> isPast(ground, c)).forEach(readings::add);
      if (Independence.reports(readings).size() < 2 || readings.size() == ahead.size()) continue;
      out.add(new Draft(Kind.LATER_KNOWLEDGE, Excerpts.plain(ground.text(ahead.getFirst())), readings, "one reading tells as to come what another tells as done", 1.9));
    }
  }

  private static boolean isPlanned(Ground ground, Cite c) {
    Prose p = ground.report(c.report()).prose();
    int[] range = p.tokens().range(c.span());
    for (int i = range[0]; i < range[1]; i++) {
      if (p.tag(i).equals("MD") && p.tokens().lower(i).equals("will")) return true;
      if (PLANNED.contains(p.lemma(i)) && p.tagAt(i + 1).equals("TO")) return true;
    }
    return false;
  }

  private static boolean isPast(Ground ground, Cite c) {
    Prose p = ground.report(c.report()).prose();
    int[] range = p.tokens().range(c.span());
    for (int i = range[0]; i < range[1]; i++) if (p.tag(i).equals("VBD") && !p.lemma(i).equals("say")) return true;
    return false;
  }

  /** One entity under names that differ by more than length. */
  private static void nameForms(Ground ground, List<Draft> out) {
    for (Entity e : ground.apparatus.entities()) {
      Map<String, Cite> forms = new LinkedHashMap<>();
      for (Entity.Referent r : e.referents()) {
        Marked m = ground.report(r.report());
        m.names().stream().filter(n -> n.referent() == r.number() && inBody(m, n)).forEach(n -> {
          String form = folded(m.prose().text(n.span()));
          forms.putIfAbsent(form, new Cite(m.id(), n.span()));
        });
      }
      List<String> apart = apart(forms.keySet());
      if (apart.size() < 2) continue;
      List<Cite> readings = apart.stream().map(forms::get).toList();
      String about = String.join(" / ", readings.stream().map(ground::text).map(t -> t.replaceAll("\\s+", " ")).toList());
      out.add(new Draft(Kind.NAME_FORM, about, readings, "one " + e.kind().name().toLowerCase(Locale.ROOT) + " under different forms of the name", e.kind() == NameKind.PERSON ? 2.2 : 1.5));
    }
  }

  private static boolean inBody(Marked m, NameMark n) {
    int s = m.prose().sentenceAt(n.span().begin());
    return s >= 0 && m.prose().sentences().get(s).zone() == Zone.BODY;
  }

  /** Forms of which none is a part of another. */
  private static List<String> apart(Set<String> forms) {
    List<String> out = new ArrayList<>();
    for (String f : forms) {
      Set<String> words = new LinkedHashSet<>(List.of(f.split(" ")));
      boolean part = forms.stream().anyMatch(g -> !g.equals(f) && new LinkedHashSet<>(List.of(g.split(" "))).containsAll(words) && g.length() > f.length());
      if (!part && forms.stream().noneMatch(g -> isAcronym(f, g) || isAcronym(g, f))) out.add(f);
    }
    return out;
  }

  private static boolean isAcronym(String letters, String words) {
    StringBuilder initials = new StringBuilder();
    for (String w : words.split(" ")) if (!w.isEmpty() && !Set.of("of", "the", "and", "for", "in").contains(w)) initials.append(w.charAt(0));
    return initials.length() > 1 && letters.replace(" ", "").contentEquals(initials);
  }

  /** One person under different titles. */
  private static void roles(Ground ground, List<Draft> out) {
    for (Entity e : ground.apparatus.entities()) {
      if (e.kind() != NameKind.PERSON) continue;
      Map<String, Cite> roles = new LinkedHashMap<>();
      for (Entity.Referent r : e.referents()) {
        Marked m = ground.report(r.report());
        m.names().stream().filter(n -> n.referent() == r.number() && n.role().isPresent() && inBody(m, n))
            .forEach(n -> roles.putIfAbsent(folded(n.role().get()), ground.clause(new Cite(m.id(), n.span()))));
      }
      if (roles.size() < 2 || Independence.reports(List.copyOf(roles.values())).size() < 2) continue;
      out.add(new Draft(Kind.NAME_FORM, "what " + e.name() + " is called: " + String.join(" / ", roles.keySet()), List.copyOf(roles.values()), "one person under different titles", 1.4));
    }
  }

  private static String folded(String name) {
    return name.toLowerCase(Locale.ROOT).replace('\u2019', '\'').replace("'s", "").replaceAll("^(the|a|an) ", "").replace(".", "").replace('-', ' ').replaceAll("[\\s\\p{Z}]+", " ").strip();
  }
}
