package org.stemma.group;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.stemma.model.Published;

/** Pairs of reports that may tell one happening, found by an index over their telling terms. */
final class Links {
  private Links() {}

  /** Below this two reports are not looked at again. */
  private static final double LEAST = .04;

  /** Days apart at which nearness is halved. */
  private static final double HALF = 12;

  static List<Link> of(List<Profile> profiles) {
    Map<String, List<int[]>> index = new HashMap<>();
    List<Link> out = new ArrayList<>();
    List<double[]> values = new ArrayList<>();
    for (int i = 0; i < profiles.size(); i++) {
      double[] scores = new double[i];
      int at = 0;
      double[] weights = new double[profiles.get(i).terms().size()];
      for (Map.Entry<String, Double> e : profiles.get(i).terms().entrySet()) {
        List<int[]> holders = index.computeIfAbsent(e.getKey(), k -> new ArrayList<>());
        for (int[] h : holders) scores[h[0]] += e.getValue() * values.get(h[0])[h[1]];
        holders.add(new int[] {i, at});
        weights[at++] = e.getValue();
      }
      values.add(weights);
      for (int j = 0; j < i; j++) {
        double score = scores[j] * fade(profiles.get(j), profiles.get(i));
        if (score >= LEAST) out.add(new Link(j, i, score));
      }
    }
    return out;
  }

  /** Reports of one happening come within days; nearness fades with the days between two. */
  private static double fade(Profile a, Profile b) {
    Published pa = a.report().report().published();
    Published pb = b.report().report().published();
    if (pa.day().isEmpty() || pb.day().isEmpty()) return 1;
    long days = Math.abs(ChronoUnit.DAYS.between(pa.day().get(), pb.day().get()));
    return Math.pow(.5, Math.max(0, days - 2) / HALF);
  }
}
