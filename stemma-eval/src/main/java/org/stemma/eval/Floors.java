package org.stemma.eval;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The floors of all measures: a ratchet. What was reached once is not lost unnoticed. Immutable.
 *
 * <p>A floor holds on the corpus it was measured on and says nothing about any other.
 */
final class Floors {
  private static final List<String> HEAD = List.of(
      "# What each measure may not fall under (make eval); rewritten by make floors, never by hand.",
      "# task\tmeasure\tsplit\tfloor\tcorpus (SHA-256)\tn\twhy it was lowered");

  /** Splits that rules were tuned on; their values are no evidence and get no floor. */
  private static final Set<String> TUNED = Set.of("tune", "train");

  /** Measures of which more is not better, or that are told beside ours to compare with. */
  private static final Set<String> NO_GOAL = Set.of("origins overcounted", "origins outlets");

  private final Map<String, Floor> byPlace = new TreeMap<>();

  private Floors(Iterable<Floor> floors) {
    for (Floor f : floors) if (byPlace.put(f.place(), f) != null) throw new IllegalArgumentException("two floors for " + f.place());
  }

  static Floors parse(String text) {
    return new Floors(text.lines().filter(l -> !l.isBlank() && !l.startsWith("#")).map(Floor::parse).toList());
  }

  String text() {
    List<String> out = new ArrayList<>(HEAD);
    byPlace.values().forEach(f -> out.add(f.row()));
    return String.join("\n", out) + "\n";
  }

  /**
   * One line for each measure of one task that lies under its floor or is no longer told.
   *
   * @param corpus digest of the data that the task read
   */
  List<String> broken(String task, List<Measure> told, String corpus) {
    Map<String, Measure> values = values(told);
    List<String> out = new ArrayList<>();
    for (Floor f : byPlace.values()) {
      if (!f.task().equals(task) || !f.corpus().equals(corpus)) continue;
      Measure m = values.get(f.place());
      if (m == null) out.add(String.format(Locale.ROOT, "%s is no longer told; its floor is %.3f", f.place(), f.least()));
      else if (m.value() < f.least()) out.add(String.format(Locale.ROOT, "%s is %.4f, under its floor %.3f", f.place(), m.value(), f.least()));
    }
    return out;
  }

  /**
   * These floors after a run of one task: higher where the values are, new where there was none.
   *
   * @param reason why floors may be lowered, dropped or moved to another corpus; empty when they may not
   * @throws IllegalStateException when a floor would go down without a reason
   */
  Floors after(String task, List<Measure> told, String corpus, String reason) {
    Map<String, Floor> out = new LinkedHashMap<>(byPlace);
    Map<String, Measure> values = values(told);
    List<String> down = new ArrayList<>();
    byPlace.values().stream().filter(f -> f.task().equals(task) && !values.containsKey(f.place())).forEach(f -> {
      down.add(f.place() + " is no longer told");
      out.remove(f.place());
    });
    values.forEach((place, m) -> {
      Floor old = byPlace.get(place);
      if (old == null && !isPinned(m, values.keySet())) return;
      String lowers = old == null ? "" : lowers(old, m, corpus);
      if (!lowers.isEmpty()) down.add(lowers);
      Floor now = Floor.under(m, corpus, lowers.isEmpty() ? old == null ? "" : old.reason() : reason);
      if (old == null || !lowers.isEmpty() || now.least() > old.least()) out.put(place, now);
    });
    if (!down.isEmpty() && reason.isBlank()) throw new IllegalStateException(String.join("\n", down));
    return new Floors(out.values());
  }

  private static String lowers(Floor old, Measure m, String corpus) {
    if (!old.corpus().equals(corpus)) return old.place() + " was measured on another corpus";
    return m.value() < old.least() ? String.format(Locale.ROOT, "%s is %.4f, under its floor %.3f", old.place(), m.value(), old.least()) : "";
  }

  /** Not what was tuned on or has no goal, and not precision or recall where both are weighed in one measure. */
  private static boolean isPinned(Measure m, Set<String> places) {
    if (TUNED.contains(m.split()) || NO_GOAL.contains(m.task() + " " + m.measure())) return false;
    int dot = m.measure().lastIndexOf('.');
    if (dot < 0 || !Set.of("p", "r", "precision", "recall").contains(m.measure().substring(dot + 1))) return true;
    String stem = m.measure().substring(0, dot);
    return !places.contains(m.task() + " " + stem + " " + m.split()) && !places.contains(m.task() + " " + stem + ".f " + m.split());
  }

  private static Map<String, Measure> values(List<Measure> told) {
    Map<String, Measure> out = new LinkedHashMap<>();
    for (Measure m : told) out.put(m.task() + " " + m.measure() + " " + m.split(), m);
    return out;
  }

  /** Tasks that have a floor, in order. */
  Set<String> tasks() {
    Set<String> out = new TreeSet<>();
    byPlace.values().forEach(f -> out.add(f.task()));
    return out;
  }
}
