package org.stemma.reconcile;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.stemma.model.Apparatus.FigureAt;
import org.stemma.text.Spaces;

/**
 * What a row is about, in a report's own words: a short run of words of one sentence that names what is counted or measured. "counties declared
 * disaster areas", "people were killed", "miles south of the harbour", "maximum sustained winds".
 */
final class Labels {
  private Labels() {}

  static String of(Ground ground, List<FigureAt> row) {
    boolean same = row.stream().map(f -> f.figure().quantity()).distinct().count() == 1;
    List<Label> all = new ArrayList<>();
    for (FigureAt f : row) all.addAll(new Naming(ground, f, same).labels());
    boolean several = row.stream().map(f -> f.figure().quantity().value()).distinct().count() > 1;
    if ((same || !all.isEmpty()) && all.stream().allMatch(Label::isBare)) row.forEach(f -> all.addAll(new Naming(ground, f, same).phrases(several)));
    if (all.isEmpty()) row.forEach(f -> new Naming(ground, f, same).around().ifPresent(all::add));
    return all.stream().filter(l -> !l.text().isBlank())
        .max(Comparator.comparingDouble(Label::good).thenComparing((Label l) -> -l.text().length()).thenComparing(Label::text, Comparator.reverseOrder())).map(Label::text)
        .orElseGet(() -> Spaces.single(ground.text(ground.clause(row.getFirst().cite()))));
  }
}
