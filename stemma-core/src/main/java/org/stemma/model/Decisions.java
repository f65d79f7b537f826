package org.stemma.model;

import java.util.ArrayList;
import java.util.List;

/**
 * What an editor has decided about stories: reports that tell one happening, and reports that do not. Kept between runs, so reports are
 * named by what does not change: the SHA-256 of their bytes (eight digits and more will do) or the name they are given under.
 *
 * @param all in the order in which they were made; where two speak of the same pair, the later one counts
 */
public record Decisions(List<Decision> all) {

  public Decisions {
    all = List.copyOf(all);
  }

  /**
   * One decision.
   *
   * @param together true: one happening; false: no two of these tell one happening
   * @param reports at least two keys
   */
  public record Decision(boolean together, List<String> reports) {
    public Decision {
      reports = List.copyOf(reports);
      if (reports.size() < 2) throw new IllegalArgumentException("a decision must name at least 2 reports; got " + reports);
    }
  }

  public static Decisions none() {
    return new Decisions(List.of());
  }

  public Decisions and(Decisions later) {
    List<Decision> both = new ArrayList<>(all);
    both.addAll(later.all);
    return new Decisions(both);
  }

  /** True when the key names this report. */
  public static boolean names(String key, Report report) {
    return report.source().equals(key) || isDigest(key) && report.sha256().startsWith(key);
  }

  private static boolean isDigest(String key) {
    return key.length() >= 8 && key.chars().allMatch(c -> Character.digit(c, 16) >= 0);
  }

  /** Keys that name none of these reports, in order. */
  public List<String> unknown(List<Report> reports) {
    return all.stream().flatMap(d -> d.reports().stream()).distinct().filter(k -> reports.stream().noneMatch(r -> names(k, r))).toList();
  }
}
