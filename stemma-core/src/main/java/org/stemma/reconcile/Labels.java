package org.stemma.reconcile;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.stemma.model.Apparatus.FigureAt;
import org.stemma.text.Spaces;

/**
 * What a row is about, in a report's own words: a short run of words of one sentence that names what is counted or measured. "counties declared
 * disaster areas", "people were killed", "miles south of the harbour", "maximum sustained winds".
 */
final class Labels {
  /** Worse by so much: the words of a report that calls what is counted by another noun than most. */
  private static final double UNUSUAL = 2;

  private Labels() {}

  static String of(Ground ground, List<FigureAt> row) {
    boolean same = row.stream().map(f -> f.figure().quantity()).distinct().count() == 1;
    List<Label> all = new ArrayList<>();
    String usual = usual(row);
    for (FigureAt f : row) all.addAll(weighed(new Naming(ground, f, same).labels(), f, usual));
    boolean several = row.stream().map(f -> f.figure().quantity().value()).distinct().count() > 1;
    if ((same || !all.isEmpty()) && all.stream().allMatch(Label::isBare)) row.forEach(f -> all.addAll(weighed(new Naming(ground, f, same).phrases(several), f, usual)));
    if (all.isEmpty()) row.forEach(f -> new Naming(ground, f, same).around().ifPresent(all::add));
    Map<String, Long> votes = all.stream().collect(Collectors.groupingBy(Label::text, Collectors.counting()));
    return all.stream().filter(l -> !l.text().isBlank())
        .max(Comparator.comparingDouble(Label::good).thenComparing((Label l) -> votes.get(l.text())).thenComparing((Label l) -> -l.text().length()).thenComparing(Label::text, Comparator.reverseOrder())).map(Label::text)
        .orElseGet(() -> Spaces.single(ground.text(ground.clause(row.getFirst().cite()))));
  }

  /** What is counted, as more than half of the readings have it. */
  private static String usual(List<FigureAt> row) {
    Map<String, Long> counted = row.stream().collect(Collectors.groupingBy(f -> f.figure().counted(), Collectors.counting()));
    return counted.entrySet().stream().filter(e -> 2 * e.getValue() > row.size()).map(Map.Entry::getKey).findFirst().orElse("");
  }

  private static List<Label> weighed(List<Label> labels, FigureAt f, String usual) {
    boolean other = !usual.isEmpty() && !f.figure().counted().isEmpty() && !f.figure().counted().equals(usual);
    return other ? labels.stream().map(l -> new Label(l.text(), l.good() - UNUSUAL)).toList() : labels;
  }
}
