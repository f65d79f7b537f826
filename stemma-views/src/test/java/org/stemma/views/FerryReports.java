package org.stemma.views;

import static org.stemma.views.Draft.atLeast;
import static org.stemma.views.Draft.between;
import static org.stemma.views.Draft.moreThan;

import java.util.List;
import org.stemma.model.*;

/**
 * The reports of an invented day and what is marked in them: the ferry Maid of Averil runs aground, told by six invented outlets. Two copy an agency dispatch in two
 * versions, one rewrites it, one was there, one still carries the first version, one tells it in another script.
 */
final class FerryReports {
  private FerryReports() {}

  static final String CAUSE = "\"The engine stopped twice before we struck the rock,\" Captain Elin Maddow told reporters on the quay.";
  static final String LEAD = "A passenger ferry with more than 200 people aboard ran aground off Skerry Point early on Sunday";
  static final String RESCUE = "Lifeboats from three harbours took 171 passengers to Port Averil, the coastguard said.";
  static final String INQUIRY = "The transport ministry said it would open an inquiry into the sinking.";

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
}
