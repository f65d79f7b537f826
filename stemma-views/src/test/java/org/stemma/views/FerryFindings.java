package org.stemma.views;

import static org.stemma.views.FerryReports.*;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.stemma.model.Basis;
import org.stemma.model.*;

/** What the invented day of {@link FerryReports} agrees and differs on. */
final class FerryFindings {
  private FerryFindings() {}

  /** Too long for a line of the terminal. */
  static final String LONG_SUM = "5 reports \u00b7 1 dispatch (Harbour News Agency, unseen) \u00b7 2 outlets (The Averil Evening Chronicle; Little Skerry Radio)";
  static final String SHORT_SUM = "4 reports \u00b7 1 dispatch (Harbour News Agency, unseen) \u00b7 1 primary source (Nora Eide)";

  static Findings findings() {
    return new Findings(figures(), statements(), List.of(happening()), List.of(correction()), differences(), points());
  }

  private static FigureRow.Reading reading(Draft d, FigureMark mark, String origin, String asOf, FigureRow.Status status) {
    return new FigureRow.Reading(d.id(), mark, Optional.of(asOf), FigureMark.AsOfBasis.PUBLICATION, Optional.of(origin), status);
  }

  private static List<FigureRow> figures() {
    FigureRow.Summary eleven = new FigureRow.Summary(FigureRow.Rule.RANGE, OptionalDouble.of(11), OptionalDouble.of(12));
    FigureRow dead = new FigureRow(
        "f1", Ferry.key("f1"), "people killed", "people", FigureRow.Relation.EVOLVING, List.of(FigureRow.Relation.BOUND),
        "the later the as-of time, the higher the number; \"at least 11\" holds for 11 and 12", eleven, List.of(),
        List.of(
            reading(R1, DEAD1, "o1", "2026-05-03", FigureRow.Status.SUPERSEDED), reading(R2, DEAD2, "o2", "2026-05-03", FigureRow.Status.CURRENT),
            reading(R3, DEAD3, "o1", "2026-05-04", FigureRow.Status.CURRENT), reading(R4, DEAD4, "o1", "2026-05-04", FigureRow.Status.CURRENT),
            reading(R5, DEAD5, "o1", "2026-05-05", FigureRow.Status.STALE), reading(R6, DEAD6, "o3", "2026-05-05", FigureRow.Status.CURRENT)));
    FigureRow boats = new FigureRow(
        "f2", Ferry.key("f2"), "lifeboats carried", "lifeboat", FigureRow.Relation.CORRECTED, List.of(), "the notice in r3 takes \"eight lifeboats\" back",
        new FigureRow.Summary(FigureRow.Rule.RANGE, OptionalDouble.of(6), OptionalDouble.of(6)), List.of(),
        List.of(
            reading(R1, BOATS1, "o1", "2026-05-03", FigureRow.Status.WITHDRAWN), reading(R3, BOATS3, "o1", "2026-05-04", FigureRow.Status.CURRENT),
            reading(R5, BOATS5, "o1", "2026-05-05", FigureRow.Status.STALE)));
    FigureRow aboard = new FigureRow(
        "f3", Ferry.key("f3"), "people aboard", "people", FigureRow.Relation.BOUND, List.of(FigureRow.Relation.SCOPE), "214 is more than 200; the list leaves the crew out",
        new FigureRow.Summary(FigureRow.Rule.RANGE, OptionalDouble.of(214), OptionalDouble.of(214)),
        List.of(new FigureRow.Check("sum", "171 taken ashore + 11 dead = 182, fewer than 214", List.of(R1.cite("171"), R3.cite("11 people")), false)),
        List.of(
            reading(R1, ABOARD1, "o1", "2026-05-03", FigureRow.Status.CURRENT), reading(R2, ABOARD2, "o2", "2026-05-03", FigureRow.Status.CURRENT),
            reading(R3, ABOARD3, "o1", "2026-05-04", FigureRow.Status.CURRENT)));
    FigureRow saved = new FigureRow(
        "f4", Ferry.key("f4"), "passengers taken to Port Averil", "passenger", FigureRow.Relation.AGREE, List.of(), "the same number in one dispatch and its copies",
        new FigureRow.Summary(FigureRow.Rule.RANGE, OptionalDouble.of(171), OptionalDouble.of(171)), List.of(),
        List.of(
            reading(R1, SAVED1, "o1", "2026-05-03", FigureRow.Status.CURRENT), reading(R3, SAVED3, "o1", "2026-05-04", FigureRow.Status.CURRENT),
            reading(R4, SAVED4, "o1", "2026-05-04", FigureRow.Status.CURRENT), reading(R5, SAVED5, "o1", "2026-05-05", FigureRow.Status.CURRENT)));
    FigureRow missing = new FigureRow(
        "f5", Ferry.key("f5"), "people missing", "people", FigureRow.Relation.SINGLE, List.of(), "one reading",
        new FigureRow.Summary(FigureRow.Rule.RANGE, OptionalDouble.of(10), OptionalDouble.of(14)), List.of(),
        List.of(reading(R5, MISSING5, "o4", "2026-05-05", FigureRow.Status.CURRENT)));
    return List.of(dead, boats, aboard, saved, missing);
  }

  private static Utterance.Reading telling(Draft d, StatementMark mark, String origin) {
    return new Utterance.Reading(d.id(), mark, Optional.empty(), Optional.empty(), List.of(origin), Optional.of(origin));
  }

  private static List<Utterance> statements() {
    Utterance cause = new Utterance(
        "u1", Ferry.key("u1"), new Speaker("Elin Maddow", OptionalInt.empty(), Optional.of("captain")), Optional.of("e1"), Optional.of("2026-05-03"), Optional.empty(),
        Optional.empty(), true,
        List.of(telling(R1, CAUSE1, "o1"), telling(R2, CAUSE2, "o2"), telling(R3, CAUSE3, "o1"), telling(R4, CAUSE4, "o1")),
        List.of(
            new Utterance.Drift(R1.cite("stopped twice"), R2.cite("cut out twice"), Utterance.DriftKind.SYNONYM),
            new Utterance.Drift(R1.cite("struck the rock"), R2.cite("hit the rock"), Utterance.DriftKind.SYNONYM),
            new Utterance.Drift(R1.cite("stopped twice"), R4.cite("had stopped"), Utterance.DriftKind.CUT)));
    Utterance ministry = new Utterance(
        "u2", Ferry.key("u2"), Speaker.described("the transport ministry"), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), true,
        List.of(telling(R1, MINISTRY1, "o1"), telling(R3, MINISTRY3, "o1"), telling(R4, MINISTRY4, "o1")), List.of());
    Utterance okoro = new Utterance(
        "u3", Ferry.key("u3"), new Speaker("Tam Okoro", OptionalInt.empty(), Optional.of("doctor")), Optional.of("e3"), Optional.empty(), Optional.empty(), Optional.empty(),
        false, List.of(telling(R2, OKORO2, "o2")), List.of());
    Utterance light = new Utterance(
        "u4", Ferry.key("u4"), Speaker.described("three fishermen"), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), true,
        List.of(telling(R2, LIGHT2, "o2")), List.of());
    return List.of(cause, ministry, okoro, light);
  }

  private static Happening happening() {
    return new Happening(
        "v1", Ferry.key("v1"), "a ferry ran aground", "a passenger ferry", "run", "", "", Optional.empty(), Optional.of("2026-05-03"), EventMark.Modality.HAPPENED,
        List.of(R1.cite(LEAD), R3.cite(LEAD)));
  }

  private static Correction correction() {
    return new Correction(
        "c1", Ferry.key("c1"), Correction.Kind.NOTICE, List.of(R3.cite("CORRECTION: An earlier version of this dispatch said that the ferry carried eight lifeboats.")),
        List.of(R1.cite("The ferry carried eight lifeboats")), List.of(R3.cite("The ferry carried six lifeboats")),
        List.of(new Correction.Stale("r5", List.of(R5.cite("The ferry carried eight lifeboats")))));
  }

  private static List<Difference> differences() {
    return List.of(
        new Difference(
            "d1", Ferry.key("d1"), "people killed", Difference.Kind.LATER_KNOWLEDGE,
            List.of(
                new Difference.Reading(R1.cite("nine people"), Optional.of("o1")), new Difference.Reading(R3.cite("11 people"), Optional.of("o1")),
                new Difference.Reading(R2.cite("Twelve bodies"), Optional.of("o2"))),
            "the reports count at different times: 3 May morning, 3 May evening, 4 May"),
        new Difference(
            "d2", Ferry.key("d2"), "who came first", Difference.Kind.CONTRADICTION,
            List.of(
                new Difference.Reading(R1.cite(RESCUE), Optional.of("o1")),
                new Difference.Reading(R2.cite("Fishermen from Little Skerry reached the Maid of Averil an hour before the first lifeboat"), Optional.of("o2"))),
            "same scope and time; nothing else explains the two readings"),
        new Difference(
            "d3", Ferry.key("d3"), "lifeboats carried", Difference.Kind.CORRECTION,
            List.of(new Difference.Reading(R1.cite("eight lifeboats"), Optional.of("o1")), new Difference.Reading(R3.cite("six lifeboats"), Optional.of("o1"))),
            "a notice takes the older reading back"));
  }

  private static Point point(String id, String text, Point.Status status, Support support, Cite... readings) {
    return new Point(id, Ferry.key(id), text, status, List.of(), support, new Point.Match(Basis.CLAUSES, .9), List.of(readings));
  }

  private static List<Point> points() {
    return List.of(
        point("p1", "A passenger ferry ran aground off Skerry Point early on Sunday.", Point.Status.AGREED,
            new Support(5, List.of("o1", "o2", "o3"), 2, 3, 0, 1, List.of("e2"), List.of(), LONG_SUM), R1.cite(LEAD), R2.cite("Fishermen from Little Skerry reached the Maid of Averil"),
            R3.cite(LEAD), R4.cite("a passenger ferry hit rocks near Skerry Point in the small hours of Sunday"), R5.cite(LEAD)),
        point("p2", "The engine stopped before the ferry struck the rock, the captain said.", Point.Status.AGREED,
            new Support(4, List.of("o1", "o2"), 2, 2, 1, 1, List.of("e1"), List.of("r5"), SHORT_SUM), R1.cite(CAUSE), R2.cite("The engine cut out twice before we hit the rock"),
            R3.cite(CAUSE), R4.cite("the engine had stopped before the ship struck the rock")),
        point("p3", "171 passengers were taken to Port Averil.", Point.Status.SINGLE_ORIGIN,
            new Support(4, List.of("o1"), 1, 1, 1, 1, List.of(), List.of("r2", "r6")), R1.cite(RESCUE), R3.cite(RESCUE), R4.cite("171 passengers"), R5.cite(RESCUE)),
        point("p4", "Lifeboats or fishermen were first at the ferry.", Point.Status.DISPUTED,
            new Support(4, List.of("o1", "o2"), 2, 2, 0, 0, List.of(), List.of("r4", "r6")), R1.cite(RESCUE),
            R2.cite("Fishermen from Little Skerry reached the Maid of Averil an hour before the first lifeboat")),
        point("p5", "The ferry carried six lifeboats.", Point.Status.CORRECTED, new Support(1, List.of("o1"), 1, 1, 1, 1, List.of(), List.of("r2", "r4", "r6")),
            R3.cite("The ferry carried six lifeboats")),
        point("p6", "Nine people were killed.", Point.Status.SUPERSEDED, new Support(2, List.of("o1"), 1, 1, 1, 1, List.of("e2"), List.of()), R1.cite("nine people"), R5.cite("nine people")));
  }
}
