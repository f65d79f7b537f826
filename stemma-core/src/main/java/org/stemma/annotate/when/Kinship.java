package org.stemma.annotate.when;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.stemma.model.Published;
import org.stemma.model.Report;
import org.stemma.text.Tokens;

/** Which dated reports share so many names with an undated one that they tell the same happening. */
final class Kinship {
  private static final int FEW = 6;
  private static final double SHARE = 0.3;
  /** A name that stands in more reports than this tells nothing. */
  private static final int COMMON = 200;

  /** A dated report and the share of names, 0..1, of the report with fewer names. */
  record Kin(int index, double share) {}

  private final List<Set<String>> names;
  private final Map<String, List<Integer>> dated = new HashMap<>();

  Kinship(List<Report> reports, List<Published> known) {
    boolean needed = known.stream().anyMatch(p -> p.date().isEmpty());
    names = needed ? reports.stream().map(r -> names(r.text())).toList() : List.of();
    for (int i = 0; i < names.size(); i++) {
      if (known.get(i).date().isEmpty()) continue;
      for (String name : names.get(i)) dated.computeIfAbsent(name, k -> new ArrayList<>()).add(i);
    }
  }

  /** Dated kin of a report, by index. */
  List<Kin> of(int report) {
    Map<Integer, Integer> shared = new java.util.TreeMap<>();
    for (String name : names.get(report)) {
      List<Integer> in = dated.getOrDefault(name, List.of());
      if (in.size() <= COMMON) in.forEach(i -> shared.merge(i, 1, Integer::sum));
    }
    List<Kin> out = new ArrayList<>();
    shared.forEach((i, n) -> {
      double share = (double) n / Math.max(1, Math.min(names.get(i).size(), names.get(report).size()));
      if (i != report && n >= FEW && share >= SHARE) out.add(new Kin(i, share));
    });
    return out;
  }

  /** Words with a capital inside a sentence. */
  private static Set<String> names(String text) {
    Tokens t = Tokens.of(text);
    Set<String> out = new HashSet<>();
    for (int i = 1; i < t.size(); i++) {
      String w = t.word(i);
      char before = t.word(i - 1).charAt(0);
      if (w.length() > 2 && Character.isUpperCase(w.charAt(0)) && (Character.isLetterOrDigit(before) || before == ',')) out.add(w);
    }
    return out;
  }
}
