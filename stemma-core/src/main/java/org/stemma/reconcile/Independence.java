package org.stemma.reconcile;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.stemma.model.Apparatus;
import org.stemma.model.Cite;
import org.stemma.model.Entity;
import org.stemma.model.FigureMark;
import org.stemma.model.Marked;
import org.stemma.model.Origin;
import org.stemma.model.PlaceMark;
import org.stemma.model.Sentence;
import org.stemma.model.StatementMark;
import org.stemma.model.Support;
import org.stemma.model.TimeMark;
import org.stemma.text.Span;

/**
 * By how many independent origins a point is told. Readings are put together by origin; a group counts for certain only
 * when it is an agency's, when it has a fact of its own on the point or beside it (a quotation, figure, place, time or person that no other
 * group has), or when its report takes no text from anywhere and quotes somebody whom no other group quotes so; the others widen the interval. One group is one origin, whatever the number of copies.
 */
final class Independence {
  private Independence() {}

  /** @param otherwise reports that do not tell the point but speak of it: they deny it, or have another number; they are not silent */
  static Support of(Ground ground, List<Cite> readings, Set<String> otherwise) {
    Map<String, List<Cite>> groups = byOrigin(ground, readings);
    Set<String> reports = reports(readings);
    int apart = apart(ground, groups);
    List<String> silent = ground.story.reports().stream().map(Marked::id).filter(id -> !reports.contains(id) && !otherwise.contains(id)).toList();
    Primary primary = primary(ground, readings, groups.size());
    return new Support(
        reports.size(), List.copyOf(groups.keySet()), Math.max(1, apart), Math.max(1, groups.size()),
        primary.atLeast(), Math.max(primary.atLeast(), primary.atMost()), primary.of(), silent, because(ground, reports.size(), groups.keySet(), primary.of()));
  }

  /** The sum in words: reports, dispatches, outlets that gathered, texts nobody is known for, primary sources. */
  private static String because(Ground ground, int reports, Set<String> origins, List<String> primary) {
    List<String> dispatches = new ArrayList<>();
    List<String> outlets = new ArrayList<>();
    int others = 0;
    int unnamed = 0;
    for (String id : origins) {
      Optional<Origin> o = ground.lineage.origin(id);
      String name = o.map(Origin::by).orElse("");
      if (name.isEmpty()) others++;
      else if (o.get().kind() == Origin.Kind.UNKNOWN && o.get().seen()) unnamed++;
      else if (o.get().kind() == Origin.Kind.WIRE) dispatches.add(o.get().seen() ? name : name + ", unseen");
      else outlets.add(o.get().kind() == Origin.Kind.OUTLET ? o.get().label() : name);
    }
    List<String> known = primary.stream().map(id -> ground.apparatus.entities().stream().filter(e -> e.id().equals(id)).map(Entity::name).findFirst().orElse(id)).toList();
    List<String> out = new ArrayList<>(List.of(reports + (reports == 1 ? " report" : " reports")));
    if (!dispatches.isEmpty()) out.add(counted(dispatches, "dispatch", "dispatches"));
    if (!outlets.isEmpty()) out.add(counted(outlets, "outlet", "outlets"));
    if (unnamed > 0) out.add(unnamed + (unnamed == 1 ? " report of an unknown outlet" : " reports of unknown outlets"));
    if (others > 0) out.add(others + (others == 1 ? " text of unknown origin" : " texts of unknown origin"));
    if (!known.isEmpty()) out.add(counted(known, "primary source", "primary sources"));
    return String.join(" \u00b7 ", out);
  }

  private static String counted(List<String> names, String one, String many) {
    return names.size() + " " + (names.size() == 1 ? one : many) + " (" + String.join("; ", names) + ")";
  }

  /** True when every reading stands inside what somebody is told to have said. */
  static boolean allAttributed(Ground ground, List<Cite> readings) {
    return readings.stream().allMatch(c -> !statementsAt(ground, c).isEmpty());
  }

  static Set<String> reports(List<Cite> readings) {
    Set<String> out = new LinkedHashSet<>();
    readings.forEach(c -> out.add(c.report()));
    return out;
  }

  private static Map<String, List<Cite>> byOrigin(Ground ground, List<Cite> readings) {
    Map<Cite, String> whose = new LinkedHashMap<>();
    for (Cite c : readings) {
      Optional<String> origin = ground.provenance.origin(c).filter(o -> !isFree(ground, c.report()) || !isAlikeOnly(ground, c, o, readings));
      whose.put(c, origin.orElseGet(() -> ownOrigin(ground, c.report())));
    }
    Set<String> told = new LinkedHashSet<>(whose.values());
    Map<String, List<Cite>> out = new LinkedHashMap<>();
    whose.forEach((c, origin) -> out.computeIfAbsent(source(ground, c, origin, told, readings), o -> new ArrayList<>()).add(c));
    return merged(ground, out);
  }

  /** The report credits no origin and takes much from none: who writes alone tells facts as others tell them, a line alike does not make a copy. */
  static boolean isFree(Ground ground, String report) {
    return ground.provenance.retold(report).isEmpty();
  }

  /** Copied by a line or two from an origin that its report neither credits nor takes much from, and not word for word with a reading of those that have it from there. */
  private static boolean isAlikeOnly(Ground ground, Cite c, String origin, List<Cite> readings) {
    return ground.provenance.isCopied(c) && !ground.provenance.retold(c.report()).contains(origin)
        && readings.stream().noneMatch(o -> !o.report().equals(c.report()) && (!isFree(ground, o.report()) || !ground.provenance.isCopied(o)) && OneText.isNearlyCopied(ground, c, o));
  }

  /** A report that takes text from an origin and tells in its own words, or by a line alike with another, what that origin tells has it from there. */
  private static String source(Ground ground, Cite c, String origin, Set<String> told, List<Cite> readings) {
    if (ground.provenance.isCopied(c) && !isAlikeOnly(ground, c, origin, readings)) return origin;
    return ground.provenance.retold(c.report()).stream().filter(o -> !o.equals(origin) && told.contains(o)).findFirst().orElse(origin);
  }

  /** What no segment gives an origin is the report's own until shown otherwise. */
  private static String ownOrigin(Ground ground, String report) {
    return ground.provenance.own(report).or(() -> ground.lineage.origins().stream().filter(o -> o.reports().contains(report)).map(o -> o.id()).findFirst())
        .orElse(ground.lineage.origins().getFirst().id());
  }

  /** Groups whose readings lie in one shared passage are one group: the words are the same words. */
  private static Map<String, List<Cite>> merged(Ground ground, Map<String, List<Cite>> groups) {
    Map<String, List<Cite>> out = new LinkedHashMap<>();
    OneText text = new OneText(ground);
    for (Map.Entry<String, List<Cite>> g : groups.entrySet()) {
      Optional<String> same = out.keySet().stream().filter(o -> text.isOf(out.get(o), g.getValue())).findFirst();
      if (same.isPresent()) out.get(same.get()).addAll(g.getValue());
      else out.put(g.getKey(), new ArrayList<>(g.getValue()));
    }
    return out;
  }

  private static int apart(Ground ground, Map<String, List<Cite>> groups) {
    if (groups.size() < 2) return groups.size();
    List<Set<String>> facts = groups.values().stream().map(g -> facts(ground, g)).toList();
    List<Set<String>> spoken = groups.values().stream().map(g -> spoken(ground, g)).toList();
    Map<String, Integer> havingFacts = having(facts);
    Map<String, Integer> havingSpoken = having(spoken);
    int apart = 0;
    int i = 0;
    for (Map.Entry<String, List<Cite>> g : groups.entrySet()) {
      if (isAgency(ground, g.getKey()) || hasOwn(facts.get(i), havingFacts) && !Hearsay.all(ground, g.getValue()) || hasOwn(spoken.get(i), havingSpoken) && isGathered(ground, g.getValue(), groups)) apart++;
      i++;
    }
    return apart;
  }

  /** In how many of the sets each thing is. */
  private static Map<String, Integer> having(List<Set<String>> sets) {
    Map<String, Integer> out = new HashMap<>();
    for (Set<String> s : sets) s.forEach(x -> out.merge(x, 1, Integer::sum));
    return out;
  }

  /** The set has something that none of the others has. */
  private static boolean hasOwn(Set<String> set, Map<String, Integer> having) {
    return set.stream().anyMatch(x -> having.get(x) == 1);
  }

  /** To gather news is what an agency does. */
  private static boolean isAgency(Ground ground, String origin) {
    return ground.lineage.origin(origin).filter(o -> o.kind() == Origin.Kind.WIRE && !o.by().isEmpty()).isPresent();
  }

  /** One of its reports takes no text from anywhere, or a line of it has no part in what the others have word for word. */
  private static boolean isGathered(Ground ground, List<Cite> group, Map<String, List<Cite>> groups) {
    return group.stream().anyMatch(c -> ground.provenance.taken(c.report()).isEmpty() || ground.provenance.retold(c.report()).isEmpty()
        && groups.values().stream().filter(g -> g != group).flatMap(List::stream).noneMatch(o -> OneText.isNearlyCopied(ground, c, o)));
  }

  /** What people say in the group's reports, wherever it stands: a reporter who has words of her own was there. */
  private static Set<String> spoken(Ground ground, List<Cite> group) {
    Set<String> out = new HashSet<>();
    for (String id : reports(group)) out.addAll(ground.spoken(id));
    return out;
  }

  /** Facts in the cited sentences and those right beside them in the same paragraph. */
  private static Set<String> facts(Ground ground, List<Cite> group) {
    Set<String> out = new TreeSet<>();
    for (Cite c : group) {
      Marked m = ground.report(c.report());
      Span near = near(m, c);
      for (FigureMark f : m.figures()) if (near.contains(f.span()) && f.quantity().value().isPresent()) out.add("figure " + f.quantity().value().getAsDouble());
      for (PlaceMark p : m.places()) if (near.contains(p.span()) && p.precision() == PlaceMark.Precision.PLACE) out.add("place " + p.name());
      for (TimeMark t : m.times()) if (near.contains(t.span()) && t.from().isPresent() && t.from().equals(t.to())) out.add("day " + t.value());
      for (StatementMark s : m.statements()) if (near.contains(s.span()) && s.kind() != StatementMark.Kind.INDIRECT) out.add("words " + ground.plain(new Cite(m.id(), s.span())));
      m.persons(near).forEach(n -> out.add("person " + lastWord(n.canonical())));
    }
    return out;
  }

  private static String lastWord(String name) {
    return name.substring(name.lastIndexOf(' ') + 1);
  }

  private static Span near(Marked m, Cite c) {
    int at = m.prose().sentenceAt(c.span().begin());
    if (at < 0) return c.span();
    Span out = c.span();
    List<Sentence> all = m.prose().sentences();
    for (int i = Math.max(0, at - 1); i <= Math.min(all.size() - 1, at + 1); i++) {
      if (all.get(i).paragraph() == all.get(at).paragraph()) out = out.join(all.get(i).span());
    }
    return out;
  }

  private record Primary(int atLeast, int atMost, List<String> of) {}

  /** Whoever the reports name as knowing. One body is one, however often it is quoted; a person without a name may be any. */
  private static Primary primary(Ground ground, List<Cite> readings, int groups) {
    Set<String> named = new LinkedHashSet<>();
    Set<String> unnamed = new LinkedHashSet<>();
    for (Cite c : readings) {
      for (StatementMark s : statementsAt(ground, c)) {
        Optional<Entity> e = ground.entity(c.report(), s.speaker());
        if (e.isPresent()) named.add(e.get().id());
        else if (s.speaker().isKnown()) unnamed.add(s.speaker().name());
      }
    }
    if (named.isEmpty() && unnamed.isEmpty()) return new Primary(0, groups, List.of());
    return new Primary(named.isEmpty() ? 0 : 1, named.size() + unnamed.size(), List.copyOf(named));
  }

  static List<StatementMark> statementsAt(Ground ground, Cite c) {
    List<StatementMark> out = new ArrayList<>();
    for (StatementMark s : ground.report(c.report()).statements()) if (3 * s.span().shared(c.span()) >= c.span().length()) out.add(s);
    return out;
  }

  /** The rows' readings as one list of cites. */
  static List<Cite> cites(List<Apparatus.FigureAt> row) {
    return row.stream().map(Apparatus.FigureAt::cite).toList();
  }
}
