package org.stemma.views;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.stemma.model.*;
import org.stemma.views.told.*;

/** The lineage of a story in a terminal: its origins, and who takes text from whom. */
final class TextLineage {
  private TextLineage() {}

  static void of(Desk desk, Lines out) {
    Lineage lineage = desk.story().lineage();
    if (lineage.origins().isEmpty() && lineage.edges().isEmpty()) return;
    out.head("Who takes text from whom");
    lineage.origins().stream().limit(20).forEach(o -> out.item(desk.letter(Optional.of(o.id())), origin(desk, o)));
    out.more(lineage.origins().size() - 20);
    List<String> edges = Takers.areFew(lineage.edges()) ? lineage.edges().stream().map(e -> edge(desk, e)).toList() : Takers.of(lineage.edges()).stream().map(t -> takers(desk, t)).toList();
    edges.stream().limit(20).forEach(out::under);
    if (edges.size() > 20) out.under("and " + (edges.size() - 20) + " more");
    if (!lineage.edges().isEmpty()) out.under("A share is of the words of that report that the other text has, too. Under Reports the whole text of each is divided among those who gathered it, so the two need not be equal.");
    out.gap();
  }

  private static String origin(Desk desk, Origin o) {
    String versions = o.versions().size() < 2 ? "" : ", " + o.versions().size() + " versions: " + o.versions().stream().map(v -> Refs.some(v.reports())).collect(Collectors.joining(" then "));
    return desk.label(o) + desk.reliability(o).map(l -> ", rated " + l).orElse("") + (o.seen() ? "" : " (not among the reports)") + versions;
  }

  private static String takers(Desk desk, Takers t) {
    return Refs.some(t.reports()) + " " + t.says() + " " + from(desk, t.from()) + ", " + Words.of(t.kind());
  }

  private static String from(Desk desk, String id) {
    return desk.origin(id).map(o -> desk.letter(Optional.of(o.id()))).orElse("[" + Desk.number(id) + "]");
  }

  private static String edge(Desk desk, Edge e) {
    String from = from(desk, e.from());
    return "[" + Desk.number(e.to()) + "] " + desk.shortLabel(e.to()) + " shares " + Numbers.percent(e.share()) + " of its words with " + from + ", " + Words.of(e.kind())
        + (Why.reasons(e).isEmpty() ? "" : ": " + String.join("; ", Why.reasons(e)));
  }
}
