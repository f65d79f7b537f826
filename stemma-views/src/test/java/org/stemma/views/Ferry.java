package org.stemma.views;

import static org.stemma.views.Draft.atLeast;
import static org.stemma.views.Draft.between;
import static org.stemma.views.Draft.moreThan;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.stemma.model.Basis;
import org.stemma.model.*;
import org.stemma.text.Span;

/**
 * An invented day: the ferry Maid of Averil runs aground, told by six invented outlets. Two copy an agency dispatch in two
 * versions, one rewrites it, one was there, one still carries the first version, one tells it in another script.
 */
final class Ferry {
  private Ferry() {}

  static final String CAUSE = "\"The engine stopped twice before we struck the rock,\" Captain Elin Maddow told reporters on the quay.";
  private static final String LEAD = "A passenger ferry with more than 200 people aboard ran aground off Skerry Point early on Sunday";
  private static final String RESCUE = "Lifeboats from three harbours took 171 passengers to Port Averil, the coastguard said.";
  private static final String INQUIRY = "The transport ministry said it would open an inquiry into the sinking.";

  static final Draft R1 = new Draft("r1", "Coast Daily", "2026-05-03T09:10:00Z", "Nine die as ferry strikes rock off Skerry Point", """
      Nine die as ferry strikes rock off Skerry Point

      PORT AVERIL (NPA) - Published 3 May 2026

      %s, killing nine people, police said.

      %s

      %s

      The ferry carried eight lifeboats, according to its operator, Averil Line.

      %s
      """.formatted(LEAD, RESCUE, CAUSE, INQUIRY), "en");

  static final Draft R2 = new Draft("r2", "The Isle Courier and Harbour Advertiser, incorporating the Skerry Point Weekly Intelligencer", "2026-05-03T18:40:00Z",
      "\"We held on to the rail\": islanders tell of the night the Maid went down", """
      "We held on to the rail": islanders tell of the night the Maid went down

      By Orla Fennimore

      Fishermen from Little Skerry reached the Maid of Averil an hour before the first lifeboat, our reporter saw on Sunday night.

      Twelve bodies lay in the parish hall by evening, the island's doctor, Tam Okoro, said.

      "The engine cut out twice before we hit the rock," the captain, Elin Maddow, told the Courier.

      Averil Line's passenger list, seen by the Courier, has 214 names, crew not counted.

      Okoro said that "nobody on this island will forget who came and who did not". 🚢 The harbour light was dark, three fishermen said.
      """, "en");

  static final Draft R3 = new Draft("r3", "The Ledger", "2026-05-04T06:00:00Z", "Ferry toll rises to 11 after grounding off Skerry Point", """
      Ferry toll rises to 11 after grounding off Skerry Point

      PORT AVERIL (NPA)

      %s, killing 11 people, police said.

      %s

      %s

      The ferry carried six lifeboats, according to its operator, Averil Line.

      %s

      CORRECTION: An earlier version of this dispatch said that the ferry carried eight lifeboats.
      """.formatted(LEAD, RESCUE, CAUSE, INQUIRY), "en");

  static final Draft R4 = new Draft("r4", "Metro Now", "2026-05-04T11:30:00Z", "What we know about the Skerry Point ferry disaster", """
      What we know about the Skerry Point ferry disaster

      At least 11 people lost their lives when a passenger ferry hit rocks near Skerry Point in the small hours of Sunday.

      Some 171 passengers were brought ashore at Port Averil by lifeboats, according to the coastguard.

      The captain said the engine had stopped before the ship struck the rock.

      An inquiry will be opened, the transport ministry said.

      With files from NPA
      """, "en");

  static final Draft R5 = new Draft("r5", "Evening Bearer", "2026-05-05", "Ferry tragedy: nine dead", """
      Ferry tragedy: nine dead

      %s, killing nine people, police said.

      %s

      The ferry carried eight lifeboats, according to its operator, Averil Line.

      Between 10 and 14 people are missing, a relatives' group said.

      Read more: Our ten best beaches
      """.formatted(LEAD, RESCUE), "en");

  static final Draft R6 = new Draft("r6", "صحيفة الميناء", "2026-05-05", "غرق عبّارة قرب سكيري بوينت", """
      غرق عبّارة قرب سكيري بوينت

      قالت الشرطة إن 12 شخصا لقوا حتفهم عندما جنحت عبّارة قرب سكيري بوينت يوم الأحد.

      وقالت القبطان إن المحرك توقف مرتين.
      """, "ar");

  static final FigureMark DEAD1 = R1.counts("nine", "killing nine people", Quantity.exact(9), "people");
  static final FigureMark DEAD2 = R2.counts("Twelve", "Twelve bodies", Quantity.exact(12), "bodies");
  static final FigureMark DEAD3 = R3.counts("11", "killing 11 people", Quantity.exact(11), "people");
  static final FigureMark DEAD4 = R4.counts("11", "At least 11 people", atLeast(11), "people");
  static final FigureMark DEAD5 = R5.counts("nine", "killing nine people", Quantity.exact(9), "people");
  static final FigureMark DEAD6 = R6.counts("12", "إن 12 شخصا", Quantity.exact(12), "شخصا");
  static final FigureMark ABOARD1 = R1.counts("200", "more than 200 people", moreThan(200), "people");
  static final FigureMark ABOARD2 = R2.counts("214", "has 214 names", Quantity.exact(214), "names");
  static final FigureMark ABOARD3 = R3.counts("200", "more than 200 people", moreThan(200), "people");
  static final FigureMark SAVED1 = R1.counts("171", "took 171 passengers", Quantity.exact(171), "passengers");
  static final FigureMark SAVED3 = R3.counts("171", "took 171 passengers", Quantity.exact(171), "passengers");
  static final FigureMark SAVED4 = R4.counts("171", "Some 171 passengers", Quantity.exact(171), "passengers");
  static final FigureMark SAVED5 = R5.counts("171", "took 171 passengers", Quantity.exact(171), "passengers");
  static final FigureMark BOATS1 = R1.counts("eight", "carried eight lifeboats", Quantity.exact(8), "lifeboats");
  static final FigureMark BOATS3 = R3.counts("six", "carried six lifeboats", Quantity.exact(6), "lifeboats");
  static final FigureMark BOATS5 = R5.counts("eight", "carried eight lifeboats", Quantity.exact(8), "lifeboats");
  static final FigureMark MISSING5 = R5.counts("10", "Between 10 and 14 people", between(10, 14), "people");

  static final StatementMark CAUSE1 = R1.says(StatementMark.Kind.DIRECT, "Elin Maddow", "The engine stopped twice before we struck the rock,");
  static final StatementMark CAUSE2 = R2.says(StatementMark.Kind.DIRECT, "Elin Maddow", "The engine cut out twice before we hit the rock,");
  static final StatementMark CAUSE3 = R3.says(StatementMark.Kind.DIRECT, "Elin Maddow", "The engine stopped twice before we struck the rock,");
  static final StatementMark CAUSE4 = R4.says(StatementMark.Kind.INDIRECT, "the captain", "the engine had stopped before the ship struck the rock");
  static final StatementMark OKORO2 = R2.says(StatementMark.Kind.MIXED, "Tam Okoro", "nobody on this island will forget who came and who did not");
  static final StatementMark LIGHT2 = R2.says(StatementMark.Kind.INDIRECT, "three fishermen", "The harbour light was dark");
  static final StatementMark MINISTRY1 = R1.says(StatementMark.Kind.INDIRECT, "the transport ministry", "it would open an inquiry into the sinking");
  static final StatementMark MINISTRY3 = R3.says(StatementMark.Kind.INDIRECT, "the transport ministry", "it would open an inquiry into the sinking");
  static final StatementMark MINISTRY4 = R4.says(StatementMark.Kind.INDIRECT, "the transport ministry", "An inquiry will be opened");

  static {
    R1.furniture(Furniture.Kind.DATE, "Published 3 May 2026").credit("NPA", Credit.Kind.DATELINE, "(NPA)");
    R2.furniture(Furniture.Kind.BYLINE, "By Orla Fennimore");
    R3.credit("NPA", Credit.Kind.DATELINE, "(NPA)")
        .notice(Notice.Kind.CORRECTION, "CORRECTION: An earlier version of this dispatch said that the ferry carried eight lifeboats.");
    R4.credit("NPA", Credit.Kind.CONTRIBUTED, "With files from NPA");
    R5.furniture(Furniture.Kind.PROMO, "Read more: Our ten best beaches");
    for (Draft d : List.of(R1, R3, R4, R5)) place(d, "Skerry Point", 57.62, -7.31, PlaceMark.Role.EVENT);
    for (Draft d : List.of(R1, R3, R4, R5)) place(d, "Port Averil", 57.14, -6.38, PlaceMark.Role.MENTION);
    place(R2, "Little Skerry", 57.74, -7.55, PlaceMark.Role.EVENT);
    R1.time("early on Sunday", "2026-05-03TMO");
    R3.time("early on Sunday", "2026-05-03TMO");
    R1.name("Elin Maddow", NameKind.PERSON).name("Averil Line", NameKind.ORGANISATION);
  }

  private static void place(Draft d, String name, double lat, double lon, PlaceMark.Role role) {
    d.place(name, lat, lon, "GB", PlaceMark.Precision.PLACE, role);
  }

  static final List<Draft> ALL = List.of(R1, R2, R3, R4, R5, R6);

  /** The whole invented account. */
  /** Too long for a line of the terminal. */
  static final String LONG_SUM = "5 reports \u00b7 1 dispatch (Harbour News Agency, unseen) \u00b7 2 outlets (The Averil Evening Chronicle; Little Skerry Radio)";
  static final String SHORT_SUM = "4 reports \u00b7 1 dispatch (Harbour News Agency, unseen) \u00b7 1 primary source (Nora Eide)";

  static Account account() {
    List<Entity> entities = List.of(
        new Entity("e1", "Elin Maddow", NameKind.PERSON, Optional.of("captain"), List.of("Elin Maddow", "Captain Elin Maddow"), List.of()),
        new Entity("e2", "police", NameKind.ORGANISATION, Optional.empty(), List.of("police"), List.of()),
        new Entity("e3", "Tam Okoro", NameKind.PERSON, Optional.of("doctor"), List.of("Tam Okoro", "Okoro"), List.of()));
    List<Problem> problems = List.of(
        new Problem("S101", "reports/r6.txt", "no language pack for 'ar': told are reuse, digits, dates in digits and credits only", "", "install a pack for this language"));
    return new Account("0.1.0", stages(), marked(ALL), entities, List.of(story()), problems);
  }

  static Map<String, Integer> stages() {
    Map<String, Integer> stages = new LinkedHashMap<>();
    stages.put("group", 1);
    stages.put("trace", 1);
    return stages;
  }

  static List<Marked> marked(List<Draft> drafts) {
    return drafts.stream().map(Draft::marked).toList();
  }

  private static StoryAccount story() {
    List<Membership> membership = ALL.stream()
        .map(d -> new Membership(d.id(), OptionalDouble.of(.97), List.of("shares 4 names and 3 figures with r1"))).toList();
    return new StoryAccount(
        "s1", key("story"), "Nine die as ferry strikes rock off Skerry Point", Optional.of("2026-05-03"), Optional.of("2026-05-05"),
        new Story("s1", marked(ALL), membership), lineage(), findings(), timeline(), brief());
  }

  private static String key(String of) {
    return Draft.sha(of).substring(0, 32);
  }

  // lineage

  private static Lineage lineage() {
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

  // findings

  private static Findings findings() {
    return new Findings(figures(), statements(), List.of(happening()), List.of(correction()), differences(), points());
  }

  private static FigureRow.Reading reading(Draft d, FigureMark mark, String origin, String asOf, FigureRow.Status status) {
    return new FigureRow.Reading(d.id(), mark, Optional.of(asOf), FigureMark.AsOfBasis.PUBLICATION, Optional.of(origin), status);
  }

  private static List<FigureRow> figures() {
    FigureRow.Summary eleven = new FigureRow.Summary(FigureRow.Rule.RANGE, OptionalDouble.of(11), OptionalDouble.of(12));
    FigureRow dead = new FigureRow(
        "f1", key("f1"), "people killed", "people", FigureRow.Relation.EVOLVING, List.of(FigureRow.Relation.BOUND),
        "the later the as-of time, the higher the number; \"at least 11\" holds for 11 and 12", eleven, List.of(),
        List.of(
            reading(R1, DEAD1, "o1", "2026-05-03", FigureRow.Status.SUPERSEDED), reading(R2, DEAD2, "o2", "2026-05-03", FigureRow.Status.CURRENT),
            reading(R3, DEAD3, "o1", "2026-05-04", FigureRow.Status.CURRENT), reading(R4, DEAD4, "o1", "2026-05-04", FigureRow.Status.CURRENT),
            reading(R5, DEAD5, "o1", "2026-05-05", FigureRow.Status.STALE), reading(R6, DEAD6, "o3", "2026-05-05", FigureRow.Status.CURRENT)));
    FigureRow boats = new FigureRow(
        "f2", key("f2"), "lifeboats carried", "lifeboat", FigureRow.Relation.CORRECTED, List.of(), "the notice in r3 takes \"eight lifeboats\" back",
        new FigureRow.Summary(FigureRow.Rule.RANGE, OptionalDouble.of(6), OptionalDouble.of(6)), List.of(),
        List.of(
            reading(R1, BOATS1, "o1", "2026-05-03", FigureRow.Status.WITHDRAWN), reading(R3, BOATS3, "o1", "2026-05-04", FigureRow.Status.CURRENT),
            reading(R5, BOATS5, "o1", "2026-05-05", FigureRow.Status.STALE)));
    FigureRow aboard = new FigureRow(
        "f3", key("f3"), "people aboard", "people", FigureRow.Relation.BOUND, List.of(FigureRow.Relation.SCOPE), "214 is more than 200; the list leaves the crew out",
        new FigureRow.Summary(FigureRow.Rule.RANGE, OptionalDouble.of(214), OptionalDouble.of(214)),
        List.of(new FigureRow.Check("sum", "171 taken ashore + 11 dead = 182, fewer than 214", List.of(R1.cite("171"), R3.cite("11 people")), false)),
        List.of(
            reading(R1, ABOARD1, "o1", "2026-05-03", FigureRow.Status.CURRENT), reading(R2, ABOARD2, "o2", "2026-05-03", FigureRow.Status.CURRENT),
            reading(R3, ABOARD3, "o1", "2026-05-04", FigureRow.Status.CURRENT)));
    FigureRow saved = new FigureRow(
        "f4", key("f4"), "passengers taken to Port Averil", "passenger", FigureRow.Relation.AGREE, List.of(), "the same number in one dispatch and its copies",
        new FigureRow.Summary(FigureRow.Rule.RANGE, OptionalDouble.of(171), OptionalDouble.of(171)), List.of(),
        List.of(
            reading(R1, SAVED1, "o1", "2026-05-03", FigureRow.Status.CURRENT), reading(R3, SAVED3, "o1", "2026-05-04", FigureRow.Status.CURRENT),
            reading(R4, SAVED4, "o1", "2026-05-04", FigureRow.Status.CURRENT), reading(R5, SAVED5, "o1", "2026-05-05", FigureRow.Status.CURRENT)));
    FigureRow missing = new FigureRow(
        "f5", key("f5"), "people missing", "people", FigureRow.Relation.SINGLE, List.of(), "one reading",
        new FigureRow.Summary(FigureRow.Rule.RANGE, OptionalDouble.of(10), OptionalDouble.of(14)), List.of(),
        List.of(reading(R5, MISSING5, "o4", "2026-05-05", FigureRow.Status.CURRENT)));
    return List.of(dead, boats, aboard, saved, missing);
  }

  private static Utterance.Reading telling(Draft d, StatementMark mark, String origin) {
    return new Utterance.Reading(d.id(), mark, Optional.empty(), Optional.empty(), List.of(origin), Optional.of(origin));
  }

  private static List<Utterance> statements() {
    Utterance cause = new Utterance(
        "u1", key("u1"), new Speaker("Elin Maddow", java.util.OptionalInt.empty(), Optional.of("captain")), Optional.of("e1"), Optional.of("2026-05-03"), Optional.empty(),
        Optional.empty(), true,
        List.of(telling(R1, CAUSE1, "o1"), telling(R2, CAUSE2, "o2"), telling(R3, CAUSE3, "o1"), telling(R4, CAUSE4, "o1")),
        List.of(
            new Utterance.Drift(R1.cite("stopped twice"), R2.cite("cut out twice"), Utterance.DriftKind.SYNONYM),
            new Utterance.Drift(R1.cite("struck the rock"), R2.cite("hit the rock"), Utterance.DriftKind.SYNONYM),
            new Utterance.Drift(R1.cite("stopped twice"), R4.cite("had stopped"), Utterance.DriftKind.CUT)));
    Utterance ministry = new Utterance(
        "u2", key("u2"), Speaker.described("the transport ministry"), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), true,
        List.of(telling(R1, MINISTRY1, "o1"), telling(R3, MINISTRY3, "o1"), telling(R4, MINISTRY4, "o1")), List.of());
    Utterance okoro = new Utterance(
        "u3", key("u3"), new Speaker("Tam Okoro", java.util.OptionalInt.empty(), Optional.of("doctor")), Optional.of("e3"), Optional.empty(), Optional.empty(), Optional.empty(),
        false, List.of(telling(R2, OKORO2, "o2")), List.of());
    Utterance light = new Utterance(
        "u4", key("u4"), Speaker.described("three fishermen"), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), true,
        List.of(telling(R2, LIGHT2, "o2")), List.of());
    return List.of(cause, ministry, okoro, light);
  }

  private static Happening happening() {
    return new Happening(
        "v1", key("v1"), "a ferry ran aground", "a passenger ferry", "run", "", "", Optional.empty(), Optional.of("2026-05-03"), EventMark.Modality.HAPPENED,
        List.of(R1.cite(LEAD), R3.cite(LEAD)));
  }

  private static Correction correction() {
    return new Correction(
        "c1", key("c1"), Correction.Kind.NOTICE, Optional.of(R3.cite("CORRECTION: An earlier version of this dispatch said that the ferry carried eight lifeboats.")),
        List.of(R1.cite("The ferry carried eight lifeboats")), List.of(R3.cite("The ferry carried six lifeboats")),
        List.of(new Correction.Stale("r5", List.of(R5.cite("The ferry carried eight lifeboats")))));
  }

  private static List<Difference> differences() {
    return List.of(
        new Difference(
            "d1", key("d1"), "people killed", Difference.Kind.LATER_KNOWLEDGE,
            List.of(
                new Difference.Reading(R1.cite("nine people"), Optional.of("o1")), new Difference.Reading(R3.cite("11 people"), Optional.of("o1")),
                new Difference.Reading(R2.cite("Twelve bodies"), Optional.of("o2"))),
            "the reports count at different times: 3 May morning, 3 May evening, 4 May"),
        new Difference(
            "d2", key("d2"), "who came first", Difference.Kind.CONTRADICTION,
            List.of(
                new Difference.Reading(R1.cite(RESCUE), Optional.of("o1")),
                new Difference.Reading(R2.cite("Fishermen from Little Skerry reached the Maid of Averil an hour before the first lifeboat"), Optional.of("o2"))),
            "same scope and time; nothing else explains the two readings"),
        new Difference(
            "d3", key("d3"), "lifeboats carried", Difference.Kind.CORRECTION,
            List.of(new Difference.Reading(R1.cite("eight lifeboats"), Optional.of("o1")), new Difference.Reading(R3.cite("six lifeboats"), Optional.of("o1"))),
            "a notice takes the older reading back"));
  }

  private static Point point(String id, String text, Point.Status status, Support support, Cite... readings) {
    return new Point(id, key(id), text, status, List.of(), support, new Point.Match(Basis.CLAUSES, .9), List.of(readings));
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

  private static List<TimelineEntry> timeline() {
    return List.of(
        new TimelineEntry("t1", key("t1"), "2026-05-03", TimelineEntry.Clock.EVENT, "A passenger ferry ran aground off Skerry Point.", List.of(), List.of(R1.cite(LEAD), R3.cite(LEAD))),
        new TimelineEntry("t2", key("t2"), "2026-05-03", TimelineEntry.Clock.AS_OF, "Nine people killed, as police had it.", List.of(), List.of(R1.cite("nine people"))),
        new TimelineEntry("t3", key("t3"), "2026-05-03", TimelineEntry.Clock.AS_OF, "Twelve bodies lay in the parish hall.", List.of(), List.of(R2.cite("Twelve bodies lay in the parish hall"))),
        new TimelineEntry("t4", key("t4"), "2026-05-04", TimelineEntry.Clock.PUBLICATION, "The dispatch was corrected: six lifeboats.", List.of(), List.of(R3.cite("six lifeboats"))));
  }

  private static List<BriefLine> brief() {
    return List.of(
        line("b1", "A passenger ferry with more than 200 people aboard ran aground off Skerry Point early on Sunday.", List.of(), R1.cite(LEAD), R3.cite(LEAD)),
        line("b2", "The number of people killed is told as nine, 11 and twelve; the later readings are 11 and twelve.", List.of(), R1.cite("nine people"), R3.cite("11 people"), R2.cite("Twelve bodies")),
        line("b3", "Captain Elin Maddow: \"The engine stopped twice before we struck the rock\".", List.of(), R1.cite(CAUSE), R3.cite(CAUSE)),
        line("b4", "A notice takes \"eight lifeboats\" back; 1 report still carries it.", List.of(1), R3.cite("CORRECTION: An earlier version of this dispatch said that the ferry carried eight lifeboats."), R5.cite("eight lifeboats")),
        line("b5", "6 reports from 6 outlets; at least 2, at most 4 origins; 4 reports rest on one dispatch.", List.of(6, 6, 2, 4, 4), R1.cite("(NPA)"), R4.cite("With files from NPA")));
  }

  private static BriefLine line(String id, String sentence, List<Integer> counts, Cite... cites) {
    return new BriefLine(id, key(id), sentence, counts, List.of(cites));
  }
}
