package org.stemma.reconcile;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.stemma.language.WordList;
import org.stemma.language.WordTable;
import org.stemma.model.Cite;
import org.stemma.model.Difference;
import org.stemma.model.Entity;
import org.stemma.model.Excerpts;
import org.stemma.model.Marked;
import org.stemma.model.NameMark;
import org.stemma.model.Prose;
import org.stemma.model.Sentence;
import org.stemma.model.Speaker;
import org.stemma.model.TimeMark;
import org.stemma.model.Zone;
import org.stemma.text.Span;

/**
 * What one report tells as to come and another, no older, as done: the same actor, the same act or one of its kind, and
 * something else in common.
 */
final class Plans {
  private static final Set<String> PLANNED = Set.of("plan", "expect", "due", "schedule", "intend", "set", "prepare", "hope", "aim");
  private static final Set<String> PHASES = Set.of("begin", "start", "continue", "be", "have", "go");
  private static final Set<String> LIGHT = Set.of("be", "have", "do", "say", "get", "make", "take", "go", "come", "use", "tell");

  private record Act(String report, Cite cite, String verb, String actor, Set<String> about) {}

  private Plans() {}

  static List<Drafted> of(Ground ground) {
    List<Act> ahead = new ArrayList<>();
    List<Act> done = new ArrayList<>();
    for (Marked m : ground.story.reports()) for (Sentence s : m.prose().sentences()) if (s.zone() == Zone.BODY) read(ground, m, s, ahead, done);
    Map<String, List<Cite>> plans = new LinkedHashMap<>();
    Map<String, List<Cite>> deeds = new LinkedHashMap<>();
    for (Act a : ahead) {
      List<Cite> fulfilled = done.stream().filter(d -> fulfils(ground, a, d)).map(Act::cite).distinct().toList();
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

  private static boolean fulfils(Ground ground, Act plan, Act deed) {
    if (plan.report().equals(deed.report()) || !plan.actor().equals(deed.actor()) || before(ground, deed.report(), plan.report())) return false;
    if (!sameAct(ground, plan.verb(), deed.verb())) return false;
    Set<String> common = new TreeSet<>(plan.about());
    common.retainAll(deed.about());
    boolean firm = common.stream().anyMatch(c -> Character.isUpperCase(c.charAt(0)) || Character.isDigit(c.charAt(0)));
    return common.size() >= (firm && (plan.verb().equals(deed.verb()) || common.stream().anyMatch(c -> Character.isDigit(c.charAt(0)))) ? 1 : 2);
  }

  private static boolean before(Ground ground, String a, String b) {
    Optional<LocalDate> x = ground.report(a).report().published().day();
    Optional<LocalDate> y = ground.report(b).report().published().day();
    return x.isPresent() && y.isPresent() && x.get().isBefore(y.get());
  }

  private static boolean sameAct(Ground ground, String a, String b) {
    if (a.equals(b) || ground.language.synonyms(a).contains(b)) return true;
    String kind = kind(ground, a);
    return !kind.isEmpty() && kind.equals(kind(ground, b));
  }

  private static String kind(Ground ground, String verb) {
    for (String phrase : List.of(verb, verb + " to")) {
      List<String> row = ground.language.table(WordTable.EVENT_WORDS).get(phrase);
      if (row != null && !row.isEmpty() && row.getFirst().length() > 1) return row.getFirst();
    }
    return "";
  }

  private static void read(Ground ground, Marked m, Sentence s, List<Act> ahead, List<Act> done) {
    Prose p = m.prose();
    for (int i = s.first(); i < s.last(); i++) {
      if (!p.tag(i).startsWith("VB") || LIGHT.contains(p.lemma(i)) || PHASES.contains(p.lemma(i))) continue;
      Optional<String> actor = actor(ground, m, s, i);
      if (actor.isEmpty()) continue;
      Act act = new Act(m.id(), ground.clause(new Cite(m.id(), p.tokens().span(i, i + 1))), p.lemma(i), actor.get(), about(ground, m, s, i));
      if (isAhead(p, s, i)) ahead.add(act);
      else if (isDone(p, s, i)) done.add(act);
    }
  }

  /** "will visit", "plans to begin releasing", "was scheduled to visit". */
  private static boolean isAhead(Prose p, Sentence s, int verb) {
    int i = verb - 1;
    while (i > s.first() && (PHASES.contains(p.lemma(i)) || p.tag(i).startsWith("RB"))) i--;
    if (p.tag(i).equals("MD")) return Set.of("will", "would", "'ll").contains(p.tokens().lower(i)) && !negated(p, i, verb);
    return p.tag(i).equals("TO") && i > s.first() && PLANNED.contains(p.lemma(i - 1));
  }

  private static boolean negated(Prose p, int from, int to) {
    return Drifts.negations(p, from, to) > 0;
  }

  /** "visited", "began releasing", "has signed". */
  private static boolean isDone(Prose p, Sentence s, int verb) {
    if (p.tag(verb).equals("VBD")) return true;
    int i = verb - 1;
    while (i > s.first() && p.tag(i).startsWith("RB")) i--;
    if (p.tag(verb).equals("VBN")) return p.lemma(i).equals("have");
    return p.tag(verb).equals("VBG") && Set.of("begin", "start").contains(p.lemma(i)) && p.tag(i).equals("VBD");
  }

  /** The last name before the verb in its sentence: who acts. */
  private static Optional<String> actor(Ground ground, Marked m, Sentence s, int verb) {
    int at = m.prose().tokens().begin(verb);
    NameMark best = null;
    for (NameMark n : m.names()) if (s.span().contains(n.span()) && n.span().end() <= at && (best == null || n.span().end() > best.span().end())) best = n;
    if (best == null || at - best.span().end() > 60) return Optional.empty();
    return ground.entity(m.id(), new Speaker(best.canonical(), java.util.OptionalInt.of(best.referent()), Optional.empty())).map(Entity::id);
  }

  /** Names and nouns after the verb, and the day. */
  private static Set<String> about(Ground ground, Marked m, Sentence s, int verb) {
    Prose p = m.prose();
    Set<String> out = new TreeSet<>();
    for (int i = verb + 1; i < Math.min(s.last(), verb + 12); i++) {
      boolean counts = p.tag(i).startsWith("NN") && !ground.language.words(WordList.STOP_WORDS).contains(p.tokens().lower(i));
      if (counts) out.add(p.tag(i).startsWith("NNP") ? p.tokens().word(i) : p.lemma(i));
    }
    Span after = p.tokens().span(verb, Math.min(s.last(), verb + 12));
    for (TimeMark t : m.times()) if (after.contains(t.span()) && t.from().isPresent() && t.from().equals(t.to())) out.add(t.from().get().toString());
    return out;
  }
}
