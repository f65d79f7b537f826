package org.stemma.tell;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.stemma.model.Cite;
import org.stemma.model.Findings;
import org.stemma.model.Lineage;
import org.stemma.model.Marked;
import org.stemma.model.Origin;
import org.stemma.model.OriginCount;
import org.stemma.model.Sentence;
import org.stemma.model.Story;
import org.stemma.model.Zone;
import org.stemma.text.Span;

/** The line on who tells of it: reports, outlets, origins and dispatches that nobody has seen. */
final class SourceLine {
  private SourceLine() {}

  static Line of(Story story, Lineage lineage, Findings findings) {
    int reports = story.reports().size();
    int outlets = story.outlets();
    int unnamed = story.unnamed();
    List<Cite> openings = story.reports().stream().map(SourceLine::opening).toList();
    if (reports == 1) return new Line("1 report tells of this; there is no other to hold against it.", List.of(1), openings);
    OriginCount origin = OriginCount.of(story, lineage, findings);
    int most = origin.atMost();
    int least = origin.atLeast();
    int again = reports - (int) story.firsts().values().stream().distinct().count();
    List<Integer> counts = new ArrayList<>(List.of(reports, outlets, least, most));
    if (again > 0) counts.add(again);
    if (unnamed > 0) counts.add(unnamed);
    List<Cite> cites = new ArrayList<>(openings);
    String text = Wording.count(reports, "report") + (again == 0 ? "" : " (" + again + " the same text again)") + from(outlets, unnamed) + "; " + Wording.origins(least, most) + dispatches(lineage, counts, cites) + ".";
    return new Line(text, counts, cites);
  }

  /** " from 3 outlets", " from 3 outlets and 2 whose outlet is not known". */
  private static String from(int outlets, int unnamed) {
    if (outlets == 0) return " whose outlet is not known";
    return " from " + Wording.count(outlets, "outlet") + (unnamed == 0 ? "" : " and " + unnamed + " whose outlet is not known");
  }

  /** "; 3 share text of a dispatch that is not among them, 2 of another". */
  private static String dispatches(Lineage lineage, List<Integer> counts, List<Cite> cites) {
    StringBuilder out = new StringBuilder();
    for (Origin o : lineage.origins()) {
      if (o.seen() || o.reports().size() < 2) continue;
      lineage.segments().stream().filter(s -> s.origin().equals(Optional.of(o.id())) && o.reports().contains(s.report())).map(s -> new Cite(s.report(), s.span())).limit(o.reports().size()).forEach(cites::add);
      out.append(out.isEmpty() ? "; " + o.reports().size() + " share text of a dispatch that is not among them" : ", " + o.reports().size() + " of another");
      counts.add(o.reports().size());
      if (o.versions().size() > 1) {
        out.append(" (").append(o.versions().size()).append(" versions)");
        counts.add(o.versions().size());
      }
    }
    return out.toString();
  }

  /** The first sentence of the running text, or what else there is. */
  private static Cite opening(Marked m) {
    return m.prose().sentences().stream().filter(s -> s.zone() == Zone.BODY).findFirst()
        .or(() -> m.prose().sentences().stream().findFirst())
        .map(Sentence::span).map(s -> m.report().cite(s))
        .orElseGet(() -> m.report().cite(new Span(0, m.report().text().length())));
  }
}
