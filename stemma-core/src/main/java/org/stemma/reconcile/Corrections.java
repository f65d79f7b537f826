package org.stemma.reconcile;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.stemma.model.Cite;
import org.stemma.model.Correction;
import org.stemma.model.Marked;
import org.stemma.model.Notice;
import org.stemma.model.Outlet;

/**
 * What was taken back, what stands instead, and which copies still have what was taken back. Notices tell it in words;
 * two versions of one outlet's report may tell it without a word. What a notice changes is found in the reports by value, by
 * what is counted and by what happens to it, and carried to every copy along the passages that reports share.
 */
final class Corrections {
  private Corrections() {}

  /** What one notice or version takes back, before its copies are named. @param by the report that corrects @param change by which a later notice may take it back */
  record Draft(Marked by, Correction.Kind kind, Optional<Cite> notice, Set<Cite> was, Set<Cite> now, NoticeReading.Change change) {}

  /** @return corrections in order of the reports that first make them, then of place */
  static List<Correction> of(Ground ground) {
    List<Draft> drafts = new ArrayList<>();
    NumberChanges numbers = new NumberChanges(ground);
    TextChanges texts = new TextChanges(ground);
    for (Marked m : ground.story.reports()) for (Notice n : m.report().notices()) drafts.addAll(noticed(ground, m, n, numbers, texts));
    drafts.addAll(SilentChanges.of(ground, drafts));
    List<Correction> out = new ArrayList<>();
    for (List<Draft> one : together(drafts)) out.add(told(ground, one, drafts, "c" + (out.size() + 1)));
    return out;
  }

  /** Notices of one change to the same readings are one correction, however many reports print it. */
  private static List<List<Draft>> together(List<Draft> drafts) {
    List<List<Draft>> out = new ArrayList<>();
    for (Draft d : drafts) {
      Optional<List<Draft>> known = out.stream().filter(g -> isOne(g, d)).findFirst();
      known.ifPresentOrElse(g -> g.add(d), () -> out.add(new ArrayList<>(List.of(d))));
    }
    return out;
  }

  private static boolean isOne(List<Draft> told, Draft d) {
    Draft first = told.getFirst();
    return first.notice().isPresent() && d.notice().isPresent() && isChange(d) && sameChange(first, d) && first.change().nowTexts().equals(d.change().nowTexts())
        && told.stream().anyMatch(t -> !Collections.disjoint(t.was(), d.was()));
  }

  /** It says what is taken back or given instead; a retraction does not. */
  private static boolean isChange(Draft d) {
    NoticeReading.Change c = d.change();
    return !c.was().isEmpty() || !c.now().isEmpty() || !c.wasTexts().isEmpty() || !c.nowTexts().isEmpty();
  }

  private static List<Draft> noticed(Ground ground, Marked m, Notice n, NumberChanges numbers, TextChanges texts) {
    Cite cite = m.report().cite(n.span());
    if (n.kind() == Notice.Kind.RETRACTION) return Retractions.of(ground, m, cite).stream().toList();
    List<Draft> out = new ArrayList<>();
    for (NoticeReading.Change change : NoticeReading.of(m.prose().tokens(), n.span(), ground.language)) {
      Draft d = new Draft(m, Correction.Kind.NOTICE, Optional.of(cite), new LinkedHashSet<>(), new LinkedHashSet<>(), change);
      if (!change.was().isEmpty() || !change.now().isEmpty()) numbers.tie(d);
      if (!change.wasTexts().isEmpty() && !change.nowTexts().isEmpty()) texts.tie(d);
      if (!d.was().isEmpty() || change.isWhole() && !d.now().isEmpty()) out.add(d);
    }
    return out;
  }

  private static Correction told(Ground ground, List<Draft> one, List<Draft> all, String id) {
    List<Cite> was = inOrder(one, Draft::was);
    List<Cite> now = inOrder(one, Draft::now);
    List<Cite> notices = one.stream().flatMap(d -> d.notice().stream()).toList();
    Draft first = one.getFirst();
    List<Cite> readings = notices.isEmpty() ? List.of(was.getFirst(), now.getFirst()) : List.of(notices.getFirst());
    return new Correction(id, ground.key("correction " + first.kind() + first.change().was() + first.change().wasTexts(), readings), first.kind(), notices, was, now, stale(ground, one, was, all));
  }

  private static List<Cite> inOrder(List<Draft> one, Function<Draft, Set<Cite>> cites) {
    return one.stream().flatMap(d -> cites.apply(d).stream()).distinct().sorted(Comparator.comparingInt((Cite c) -> Ground.number(c.report())).thenComparing(Cite::span)).toList();
  }

  /**
   * Other outlets' readings of what was taken back, unless a later notice says that it stands after all, or the report has
   * the same notice. The outlet's own earlier versions are withdrawn, not stale.
   */
  private static List<Correction.Stale> stale(Ground ground, List<Draft> one, List<Cite> was, List<Draft> all) {
    if (one.stream().allMatch(d -> all.stream().anyMatch(later -> takesBack(later, d)))) return List.of();
    Set<String> corrected = new HashSet<>();
    for (Draft o : all) if (sameChange(o, one.getFirst())) corrected.add(o.by().id());
    Map<String, List<Cite>> out = new LinkedHashMap<>();
    for (Cite c : was) {
      Marked m = ground.report(c.report());
      if (!corrected.contains(m.id()) && one.stream().noneMatch(d -> isOneOutlet(m, d.by()))) out.computeIfAbsent(m.id(), r -> new ArrayList<>()).add(c);
    }
    return out.entrySet().stream().map(e -> new Correction.Stale(e.getKey(), e.getValue())).toList();
  }

  /** A later notice that gives as standing what this one takes back. */
  private static boolean takesBack(Draft later, Draft d) {
    if (later == d || later.notice().isEmpty() || Ground.number(later.by().id()) <= Ground.number(d.by().id())) return false;
    boolean numbers = !d.change().was().isEmpty() && later.change().now().equals(d.change().was()) && later.change().was().equals(d.change().now());
    boolean texts = !d.change().wasTexts().isEmpty() && later.change().nowTexts().equals(d.change().wasTexts()) && later.change().wasTexts().equals(d.change().nowTexts());
    return (numbers || texts) && later.was().stream().anyMatch(d.now()::contains);
  }

  private static boolean sameChange(Draft x, Draft y) {
    return x.notice().isPresent() && x.change().was().equals(y.change().was()) && x.change().wasTexts().equals(y.change().wasTexts()) && x.change().now().equals(y.change().now());
  }

  /** Both have outlets, and they are one. */
  static boolean isOneOutlet(Marked x, Marked y) {
    Optional<String> a = x.report().outlet().map(Outlet::name);
    return x.id().equals(y.id()) || a.isPresent() && a.equals(y.report().outlet().map(Outlet::name));
  }

  static <T extends Comparable<T>> Set<T> union(Set<T> x, Set<T> y) {
    Set<T> out = new TreeSet<>(x);
    out.addAll(y);
    return out;
  }
}
