package org.stemma.reconcile;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.stemma.language.WordTable;
import org.stemma.model.Cite;
import org.stemma.model.Difference;
import org.stemma.model.Excerpts;

/**
 * What one report tells as to come and another, no older, as done: the same actor, the same act or one of its kind, and
 * something else in common.
 */
final class Plans {
  /** Letters at which a verb and the noun made of it begin. */
  private static final int STEM = 6;

  private Plans() {}

  static List<Drafted> of(Ground ground) {
    List<Acts.Act> acts = Acts.of(ground);
    List<Acts.Act> ahead = acts.stream().filter(a -> a.state() == Acts.Act.State.AHEAD).toList();
    List<Acts.Act> done = acts.stream().filter(a -> a.state() == Acts.Act.State.DONE).toList();
    Beside beside = Beside.of(ground);
    Map<String, List<Acts.Act>> byVerb = new LinkedHashMap<>();
    for (Acts.Act d : done) byVerb.computeIfAbsent(d.verb(), v -> new ArrayList<>()).add(d);
    Map<String, List<Acts.Act>> deedsOf = new LinkedHashMap<>();
    Map<String, List<Cite>> plans = new LinkedHashMap<>();
    Map<String, List<Cite>> deeds = new LinkedHashMap<>();
    for (Acts.Act a : ahead) {
      List<Cite> fulfilled = deedsOf.computeIfAbsent(a.verb(), v -> byVerb.entrySet().stream().filter(e -> isSameAct(ground, v, e.getKey())).flatMap(e -> e.getValue().stream()).toList())
          .stream().filter(d -> fulfils(ground, beside, a, d)).map(Acts.Act::cite).distinct().toList();
      if (fulfilled.isEmpty()) continue;
      String act = deeds.entrySet().stream().filter(e -> e.getKey().startsWith(a.actor() + " ") && e.getValue().stream().anyMatch(fulfilled::contains))
          .map(Map.Entry::getKey).findFirst().orElse(a.actor() + " " + a.verb());
      add(plans, act, List.of(a.cite()));
      add(deeds, act, fulfilled);
    }
    List<Drafted> out = new ArrayList<>();
    plans.forEach((act, cites) -> {
      List<Cite> all = new ArrayList<>(cites);
      deeds.get(act).stream().filter(c -> !cites.contains(c)).forEach(all::add);
      out.add(new Drafted(Difference.Kind.LATER_KNOWLEDGE, Excerpts.plain(ground.text(cites.getFirst())), all, "one reading tells as to come what another tells as done", 3.6));
    });
    return out;
  }

  private static void add(Map<String, List<Cite>> to, String act, List<Cite> cites) {
    List<Cite> known = to.computeIfAbsent(act, k -> new ArrayList<>());
    cites.stream().filter(c -> !known.contains(c)).forEach(known::add);
  }

  private static boolean fulfils(Ground ground, Beside beside, Acts.Act plan, Acts.Act deed) {
    boolean actor = !plan.actor().isEmpty() && plan.actor().equals(deed.actor());
    boolean word = isOneWord(plan.verb(), deed.verb());
    if (!actor && !word || plan.report().equals(deed.report()) || isOfOther(plan, deed)) return false;
    if (word && beside.tells(plan.cite(), deed.cite())) return !before(ground, deed.report(), plan.report());
    if (word && isOfTheSame(plan, deed)) return !before(ground, deed.report(), plan.report());
    if (!actor || before(ground, deed.report(), plan.report())) return false;
    Set<String> common = new TreeSet<>(plan.about());
    common.retainAll(deed.about());
    boolean firm = common.stream().anyMatch(c -> Character.isUpperCase(c.charAt(0)) || Character.isDigit(c.charAt(0)));
    return common.size() >= (firm && (plan.verb().equals(deed.verb()) || common.stream().anyMatch(c -> Character.isDigit(c.charAt(0)))) ? 1 : 2);
  }

  /** Both name the same two, whichever of them acts, and no other day: "she will meet him", "he met her". */
  private static boolean isOfTheSame(Acts.Act plan, Acts.Act deed) {
    if (plan.actor().isEmpty() || deed.actor().isEmpty() || plan.actor().equals(deed.actor()) && plan.with().equals(Set.of(plan.actor()))) return false;
    Set<String> x = new TreeSet<>(plan.with());
    Set<String> y = new TreeSet<>(deed.with());
    x.add(plan.actor());
    y.add(deed.actor());
    x.retainAll(y);
    boolean otherDay = !plan.days().isEmpty() && !deed.days().isEmpty() && Collections.disjoint(plan.days(), deed.days());
    return x.size() > 1 && !otherDay;
  }

  /** Both name an object, and none that both name: "will direct the Second Dawn", "directed the Golden Loom". */
  private static boolean isOfOther(Acts.Act plan, Acts.Act deed) {
    return !plan.object().isEmpty() && !deed.object().isEmpty() && Collections.disjoint(plan.object(), deed.object());
  }

  private static boolean before(Ground ground, String a, String b) {
    Optional<LocalDate> x = ground.day(a);
    Optional<LocalDate> y = ground.day(b);
    return x.isPresent() && y.isPresent() && x.get().isBefore(y.get());
  }

  private static boolean isSameAct(Ground ground, String a, String b) {
    if (isOneWord(a, b) || ground.language.synonyms(a).contains(b)) return true;
    String kind = kind(ground, a);
    return !kind.isEmpty() && kind.equals(kind(ground, b));
  }

  /** The same word, or forms of one: evacuate, evacuation. */
  private static boolean isOneWord(String a, String b) {
    return a.equals(b) || a.length() >= STEM && b.length() >= STEM && a.regionMatches(0, b, 0, STEM);
  }

  private static String kind(Ground ground, String verb) {
    for (String phrase : List.of(verb, verb + " to")) {
      List<String> row = ground.language.table(WordTable.EVENT_WORDS).get(phrase);
      if (row != null && !row.isEmpty() && row.getFirst().length() > 1) return row.getFirst();
    }
    return "";
  }
}
