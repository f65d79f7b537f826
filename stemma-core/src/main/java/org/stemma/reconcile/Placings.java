package org.stemma.reconcile;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.stemma.model.Cite;
import org.stemma.model.Difference.Kind;
import org.stemma.model.Marked;
import org.stemma.model.NameKind;
import org.stemma.model.NameMark;
import org.stemma.model.Prose;

/** One thing that reports put on, near, to the same place: "lanes on the Tarn Bridge", "lanes near the Tarn Bridge". */
final class Placings {
  private Placings() {}

  /** @param way the preposition of place */
  private record Placed(String report, String way, String printed, Cite cite) {}

  static List<Drafted> of(Ground ground) {
    Map<String, Map<String, Placed>> byThing = new TreeMap<>();
    for (Marked m : ground.story.reports()) {
      Prose p = m.prose();
      for (NameMark n : m.names()) {
        if (n.kind() == NameKind.PERSON || !Renamings.inBody(m, n)) continue;
        int at = p.tokens().range(n.span())[0];
        int way = at - 1;
        if (way > 0 && p.tag(way).equals("DT")) way--;
        if (way < 1 || !ground.terms.placing().contains(p.tokens().lower(way)) || !p.tag(way - 1).equals("NN") && !p.tag(way - 1).equals("NNS")) continue;
        String printed = p.text(p.tokens().span(way - 1, at)) + " " + p.text(n.span());
        Cite sentence = ground.shortened(new Cite(m.id(), p.sentences().get(p.sentenceAt(n.span().begin())).span()), n.span());
        String thing = p.lemma(way - 1) + " " + Renamings.folded(p.text(n.span()));
        byThing.computeIfAbsent(thing, x -> new LinkedHashMap<>()).putIfAbsent(m.id() + " " + p.tokens().lower(way), new Placed(m.id(), p.tokens().lower(way), printed, sentence));
      }
    }
    List<Drafted> out = new ArrayList<>();
    for (Map<String, Placed> told : byThing.values()) {
      List<Placed> all = List.copyOf(told.values());
      if (all.stream().map(Placed::way).distinct().count() < 2 || Independence.reports(all.stream().map(Placed::cite).toList()).size() < 2) continue;
      String printed = String.join(" / ", all.stream().map(Placed::printed).distinct().toList());
      out.add(new Drafted(Kind.WORDING_DRIFT, printed, all.stream().map(Placed::cite).distinct().toList(), "the reports put one thing to the same place by other words", 1.6));
    }
    return out;
  }
}
