package org.stemma.reconcile;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.stemma.model.Alignment;
import org.stemma.model.Cite;
import org.stemma.text.Span;

/** The passages that reports share, by the one report and the other. */
final class Passages {
  private final Map<String, Map<String, List<Alignment>>> byReport = new HashMap<>();
  /** For each stretch of a report that it shares the numbers of those it shares it with. */
  private final Map<String, Map<Span, BitSet>> partners = new HashMap<>();
  private final Map<Cite, BitSet> covering = new HashMap<>();

  /** @param all those of one pair of reports after one another */
  Passages(List<Alignment> all) {
    int end = 0;
    for (int i = 0; i < all.size(); i = end) {
      String a = all.get(i).a().report();
      String b = all.get(i).b().report();
      while (end < all.size() && all.get(end).a().report().equals(a) && all.get(end).b().report().equals(b)) end++;
      byReport.computeIfAbsent(a, r -> new HashMap<>()).computeIfAbsent(b, r -> new ArrayList<>()).addAll(all.subList(i, end));
    }
    for (String x : List.copyOf(byReport.keySet())) byReport.get(x).forEach((y, list) -> byReport.computeIfAbsent(y, r -> new HashMap<>()).putIfAbsent(x, list));
  }

  /** Those of a report, by the other report. */
  Map<String, List<Alignment>> of(String report) {
    return byReport.getOrDefault(report, Map.of());
  }

  /** Numbers of the reports that share a passage in which half of the cite lies or more; found once, not to be changed. */
  BitSet covering(Cite c) {
    return covering.computeIfAbsent(c, x -> {
      BitSet out = new BitSet();
      partners.computeIfAbsent(c.report(), this::bySpan).forEach((span, others) -> {
        if (2 * span.shared(c.span()) >= c.span().length()) out.or(others);
      });
      return out;
    });
  }

  private Map<Span, BitSet> bySpan(String report) {
    Map<Span, BitSet> out = new HashMap<>();
    of(report).forEach((other, list) -> {
      int number = Ground.number(other);
      for (Alignment a : list) out.computeIfAbsent((a.a().report().equals(report) ? a.a() : a.b()).span(), s -> new BitSet()).set(number);
    });
    return out;
  }
}
