package org.stemma.views;

import static org.stemma.views.FerryReports.*;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.stemma.model.Basis;
import org.stemma.model.*;
import org.stemma.text.Span;

/** Who took text from whom in the invented day of {@link FerryReports}. */
final class FerryLineage {
  private FerryLineage() {}

  static Lineage lineage() {
    Origin wire = new Origin(
        "o1", "Northern Press Agency, Port Averil, 3 May", "Northern Press Agency", Origin.Kind.WIRE, false,
        List.of(
            new Origin.Version("o1.1", Optional.empty(), List.of("r1", "r5"), List.of(R1.cite("eight lifeboats"), R5.cite("eight lifeboats"))),
            new Origin.Version("o1.2", Optional.of("o1.1"), List.of("r3", "r4"), List.of(R3.cite("six lifeboats"), R3.cite("11 people")))),
        List.of("r1", "r3", "r4", "r5"));
    Origin courier = new Origin("o2", "Isle Courier, own reporting", "The Isle Courier", Origin.Kind.OUTLET, true, List.of(), List.of("r2"));
    Origin unknown = new Origin("o3", "صحيفة الميناء", "صحيفة الميناء", Origin.Kind.UNKNOWN, true, List.of(), List.of("r6"));
    Origin bearer = new Origin("o4", "Evening Bearer, own reporting", "Evening Bearer", Origin.Kind.OUTLET, true, List.of(), List.of("r5"));
    return new Lineage(List.of(wire, courier, unknown, bearer), segments(), edges(), pairs(), alignments());
  }

  private static List<Segment> segments() {
    List<Segment> out = new ArrayList<>();
    for (Draft d : ALL) {
      Report r = d.marked().report();
      int body = r.headline().orElse("").length();
      out.add(new Segment(d.id(), new Span(0, body), Optional.empty(), Segment.Kind.FURNITURE));
      String origin = switch (d.id()) {
        case "r2" -> "o2";
        case "r6" -> "o3";
        default -> "o1";
      };
      int split = d == R5 ? R5.at("Between 10").begin() : r.text().length();
      out.add(new Segment(d.id(), new Span(body, split), Optional.of(origin), d == R2 || d == R6 ? Segment.Kind.OWN : Segment.Kind.COPIED));
      if (d == R5) {
        int promo = R5.at("Read more").begin();
        out.add(new Segment("r5", new Span(split, promo), Optional.of("o4"), Segment.Kind.OWN));
        out.add(new Segment("r5", new Span(promo, r.text().length()), Optional.empty(), Segment.Kind.FURNITURE));
      }
    }
    return out;
  }

  private static Passage passage(Draft parent, Draft child, String words) {
    return new Passage(Optional.of(parent.cite(words)), child.cite(words), 1);
  }

  private static List<Edge> edges() {
    return List.of(
        new Edge("o1", "r1", .94, Edge.Kind.VERBATIM, Edge.Basis.STATED, OptionalDouble.of(.95), List.of("dateline 'PORT AVERIL (NPA)'"),
            List.of(new Passage(Optional.empty(), R1.cite(RESCUE), 1))),
        new Edge("o1", "r3", .92, Edge.Kind.VERBATIM, Edge.Basis.STATED, OptionalDouble.of(.95), List.of("dateline 'PORT AVERIL (NPA)'", "notice of correction"),
            List.of(new Passage(Optional.empty(), R3.cite(RESCUE), 1))),
        new Edge("o1", "r4", .61, Edge.Kind.REWRITTEN, Edge.Basis.STATED, OptionalDouble.of(.8), List.of("credit 'With files from NPA'"),
            List.of(new Passage(Optional.empty(), R4.cite("Some 171 passengers were brought ashore at Port Averil by lifeboats"), .74))),
        new Edge("r1", "r5", .83, Edge.Kind.VERBATIM, Edge.Basis.INFERRED, OptionalDouble.of(.7), List.of("later by two days", "shares the reading 'eight lifeboats' with r1"),
            List.of(passage(R1, R5, RESCUE), passage(R1, R5, LEAD))));
  }

  private static List<Pair> pairs() {
    List<Pair> out = new ArrayList<>();
    for (int i = 0; i < ALL.size(); i++)
      for (int j = i + 1; j < ALL.size(); j++) out.add(pair(ALL.get(i).id(), ALL.get(j).id()));
    return out;
  }

  private static Pair pair(String a, String b) {
    return switch (a + b) {
      case "r1r3" -> new Pair(a, b, Pair.Level.NEAR_COPY, .94, .9, Pair.Direction.COMMON_SOURCE);
      case "r1r5" -> new Pair(a, b, Pair.Level.SUBSTANTIAL, .62, .83, Pair.Direction.A_TO_B);
      case "r3r5" -> new Pair(a, b, Pair.Level.SUBSTANTIAL, .48, .66, Pair.Direction.COMMON_SOURCE);
      case "r1r4", "r3r4" -> new Pair(a, b, Pair.Level.SUBSTANTIAL, .33, .61, Pair.Direction.COMMON_SOURCE);
      default -> new Pair(a, b, Pair.Level.NONE, 0, 0, Pair.Direction.UNKNOWN);
    };
  }

  private static List<Alignment> alignments() {
    List<Alignment> out = new ArrayList<>();
    for (String words : List.of(LEAD, RESCUE, CAUSE, INQUIRY, "lifeboats, according to its operator, Averil Line."))
      out.add(same(R1, R3, words));
    for (String words : List.of(LEAD, RESCUE, "The ferry carried eight lifeboats, according to its operator, Averil Line.")) out.add(same(R1, R5, words));
    for (String words : List.of(LEAD, RESCUE)) out.add(same(R3, R5, words));
    out.add(new Alignment(R1.cite(RESCUE), R4.cite("Some 171 passengers were brought ashore at Port Averil by lifeboats, according to the coastguard."), .74, Edge.Kind.REWRITTEN));
    return out;
  }

  private static Alignment same(Draft a, Draft b, String words) {
    return new Alignment(a.cite(words), b.cite(words), 1, Edge.Kind.VERBATIM);
  }
}
