package org.stemma.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.stemma.testkit.Invented.DISPATCH;
import static org.stemma.testkit.Invented.report;
import static org.stemma.testkit.Invented.tell;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.stemma.model.FigureRow;
import org.stemma.model.Point;
import org.stemma.model.Report;
import org.stemma.model.StoryAccount;

/** A number that one invented dispatch has in its first version and another in its second. */
class RewrittenTest {
  private static final String LATER = DISPATCH.replace("14 people", "17 people").replace("two officials", "three officials");

  private static StoryAccount story(Report... more) {
    List<Report> reports = new ArrayList<>(List.of(report("a", "Harbor Nine", "2024-05-07", DISPATCH, "AP"), report("b", "Valley Herald", "2024-05-07", DISPATCH.replace("crews", "teams"), "AP"),
        report("c", "Port Ellis Post", "2024-05-07", LATER, "AP"), report("d", "Northern Star", "2024-05-07", LATER.replace("crews", "teams"), "AP")));
    reports.addAll(List.of(more));
    return tell(reports).stories().getFirst();
  }

  private static FigureRow row(StoryAccount story) {
    return story.findings().figures().stream().filter(f -> f.readings().stream().anyMatch(r -> r.figure().quantity().value().orElse(0) == 17)).findFirst().orElseThrow();
  }

  private static Report own(String number) {
    return report("e", "Quay Voice", "2024-05-07", "Nurse Ida Falk saw the burning ferry in the harbor of Port Ellis on Tuesday.\nRescuers had pulled " + number + " people from the cold water by the harbor of Port Ellis, Falk counted.\n"
        + "Of the 212 passengers of the ferry many were without shoes when Paul Marsh met them.\n", "");
  }

  @Test
  void a_later_version_of_one_text_overtakes_the_number_of_the_earlier_one() {
    FigureRow row = row(story());
    assertEquals(FigureRow.Relation.EVOLVING, row.relation(), row::toString);
    assertEquals("a later version of the same text has another number", row.note());
    for (FigureRow.Reading r : row.readings()) assertEquals(r.figure().quantity().value().orElse(0) == 14 ? FigureRow.Status.SUPERSEDED : FigureRow.Status.CURRENT, r.status());
  }

  @Test
  void who_tells_the_later_number_contradicts_no_copy_of_the_earlier_version() {
    assertEquals(FigureRow.Relation.EVOLVING, row(story(own("17"))).relation());
    assertEquals(FigureRow.Relation.CONTRADICTION, row(story(own("23"))).relation());
  }

  @Test
  void a_disputed_point_is_told_by_those_alone_who_have_its_number() {
    List<Point> points = story(own("23")).findings().points();
    for (Point p : points) {
      if (!p.text().contains("17 people")) continue;
      assertEquals(List.of("17"), p.readings().stream().map(c -> c.report()).distinct().map(r -> r.equals("r5") ? "23" : "17").distinct().toList(), p.toString());
    }
  }
}
