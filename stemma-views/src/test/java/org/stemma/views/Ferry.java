package org.stemma.views;

import static org.stemma.views.FerryReports.*;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.stemma.model.*;

/** The whole account of the invented day of {@link FerryReports}. */
final class Ferry {
  private Ferry() {}

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
        new Story("s1", marked(ALL), membership), FerryLineage.lineage(), FerryFindings.findings(), timeline(), brief());
  }

  static String key(String of) {
    return Draft.sha(of).substring(0, 32);
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
