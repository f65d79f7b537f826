package org.stemma.group;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.stemma.language.Language;
import org.stemma.model.FigureMark;
import org.stemma.model.Marked;
import org.stemma.model.NameMark;

/**
 * A report as pairs of reports are decided by: its terms with their weights, of length one together, and what a reader
 * would point at.
 *
 * @param terms in order of their letters
 * @param names in lower case
 * @param figures values of ten and more, as text
 */
record Profile(Marked report, Map<String, Double> terms, Set<String> names, Set<String> figures) {

  static Profile of(Marked report, Statistics statistics, Language language) {
    Map<String, Double> terms = new TreeMap<>();
    double squares = 0;
    for (Map.Entry<String, Double> e : Terms.of(report, language).entrySet()) {
      double w = (1 + Math.log(e.getValue())) * Math.max(0, statistics.weight(e.getKey()));
      if (w <= 0) continue;
      terms.put(e.getKey(), w);
      squares += w * w;
    }
    double length = Math.sqrt(squares);
    terms.replaceAll((t, w) -> w / length);
    return new Profile(report, terms, names(report), figures(report));
  }

  private static Set<String> names(Marked report) {
    Set<String> out = new TreeSet<>();
    for (NameMark n : report.names()) out.add(n.canonical().toLowerCase(java.util.Locale.ROOT));
    return out;
  }

  private static Set<String> figures(Marked report) {
    Set<String> out = new TreeSet<>();
    for (FigureMark f : report.figures()) {
      f.quantity().value().ifPresent(v -> {
        if (Math.abs(v) >= 10) out.add(String.valueOf(v));
      });
    }
    return out;
  }
}
