package org.stemma.trace;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.stemma.model.Alignment;
import org.stemma.model.Cite;
import org.stemma.model.Credit;
import org.stemma.model.Edge;
import org.stemma.model.Origin;
import org.stemma.model.Passage;
import org.stemma.model.Report;
import org.stemma.model.Segment;
import org.stemma.text.Spaces;

/** Who takes text from whom, with the passages and the reasons in neutral words. */
final class Edges {
  private Edges() {}

  static List<Edge> of(Family family, List<List<Attribution.Ascribed>> lines, Map<String, Origin> origins) {
    List<Edge> out = new ArrayList<>();
    for (Map.Entry<String, Origin> o : origins.entrySet()) {
      for (int r = 0; r < family.size(); r++) fromOrigin(family, r, lines.get(r), o.getKey(), o.getValue()).ifPresent(out::add);
    }
    for (int i = 0; i < family.size(); i++)
      for (int j = i + 1; j < family.size(); j++) fromReport(family, i, j).ifPresent(out::add);
    return out;
  }

  /** From a text that is not among the reports. */
  private static Optional<Edge> fromOrigin(Family family, int r, List<Attribution.Ascribed> lines, String key, Origin origin) {
    Wording w = family.reports().get(r);
    if (origin.seen() || !origin.reports().contains(w.id())) return Optional.empty();
    List<Passage> passages = new ArrayList<>();
    int words = 0;
    double likeness = 0;
    for (int l = 0; l < lines.size(); l++) {
      Attribution.Ascribed a = lines.get(l);
      if (!a.key().equals(key) || a.kind() != Segment.Kind.COPIED || !a.direct()) continue;
      words += w.starts()[l + 1] - w.starts()[l];
      if (a.similarity() == 0) continue;
      likeness += a.similarity();
      passages.add(new Passage(Optional.empty(), new Cite(w.id(), w.sentence(l)), Family.round(a.similarity())));
    }
    if (words == 0 && !isSoleCredit(family, r, key)) return Optional.empty();
    if (words > 0 && !isBehind(family, r, key)) return Optional.empty();
    Optional<Credit> credit = Sources.credit(w.marked().report(), key.substring(key.indexOf(':') + 1), family.agencies());
    double share = Family.round((double) words / Math.max(1, w.size()));
    return Optional.of(new Edge(origin.id(), w.id(), share, kind(likeness / Math.max(1, passages.size())),
        credit.isPresent() ? Edge.Basis.STATED : Edge.Basis.INFERRED, OptionalDouble.empty(),
        reasons(family, r, origin, credit, key), passages));
  }

  /** True when a text unseen was found behind the report, or it names whose text it is. */
  private static boolean isBehind(Family family, int r, String key) {
    return !key.startsWith("wire:") || family.parents().get(r).hidden() || family.sources().get(r).names(key.substring(5));
  }

  /**
   * True when a report credits one agency alone for text and nothing else explains it: the agency's text may stand behind it though no
   * other report shows a word of it. A credit for a picture, or one of several agencies in a list, gives no text that could be pointed at.
   */
  private static boolean isSoleCredit(Family family, int r, String key) {
    Sources s = family.sources().get(r);
    return s.text().size() == 1 && s.names(key.substring(key.indexOf(':') + 1)) && family.parents().get(r).reports().isEmpty();
  }

  private static List<String> reasons(Family family, int r, Origin origin, Optional<Credit> credit, String key) {
    Report report = family.reports().get(r).marked().report();
    List<String> out = new ArrayList<>();
    credit.ifPresent(c -> out.add(word(c.kind()) + " '" + Spaces.single(c.span().in(report.text())).strip() + "'"));
    int nearest = -1;
    for (int s = 0; s < family.size(); s++) {
      if (s == r || family.share(r, s) == 0 || !origin.reports().contains(family.reports().get(s).id())) continue;
      if (nearest < 0 || family.share(r, s) > family.share(r, nearest)) nearest = s;
    }
    if (nearest >= 0) out.add(share(family.share(r, nearest), family.reports().get(nearest).id()));
    if (out.isEmpty()) out.add("carries a picture of " + key.substring(key.indexOf(':') + 1));
    return out;
  }

  private static String word(Credit.Kind kind) {
    return switch (kind) {
      case BYLINE -> "byline";
      case DATELINE -> "dateline";
      case CONTRIBUTED -> "contribution";
      case SOURCE_LINE -> "source line";
      case TOLD -> "told";
      case PHOTO -> "picture credit";
    };
  }

  private static String share(double share, String other) {
    return "shares " + Math.round(share * 100) + " % of its text with " + other;
  }

  private static Optional<Edge> fromReport(Family family, int i, int j) {
    boolean down = family.isParent(i, j);
    if (!down && !family.isParent(j, i)) return Optional.empty();
    int parent = down ? i : j;
    int child = down ? j : i;
    Collation c = family.collation(parent, child);
    List<Passage> passages = new ArrayList<>();
    double likeness = 0;
    for (Shared s : c.shared()) {
      Alignment a = c.alignment(s);
      passages.add(new Passage(Optional.of(a.a()), a.b(), a.similarity()));
      likeness += a.similarity();
    }
    List<String> reasons = new ArrayList<>(List.of(share(c.shareOfB(), c.a().id())));
    reasons.addAll(family.judgement(i, j).reasons());
    return Optional.of(new Edge(c.a().id(), c.b().id(), Family.round(c.shareOfB()), kind(likeness / Math.max(1, passages.size())),
        family.judgement(i, j).basis(), OptionalDouble.empty(), reasons, passages));
  }

  private static Edge.Kind kind(double similarity) {
    return similarity >= .97 ? Edge.Kind.VERBATIM : similarity >= .8 ? Edge.Kind.EDITED : Edge.Kind.REWRITTEN;
  }
}
