package org.stemma.testkit;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.stemma.Stemma;
import org.stemma.english.English;
import org.stemma.model.Account;
import org.stemma.model.Page;
import org.stemma.model.Report;
import org.stemma.model.StoryAccount;
import org.stemma.places.Gazetteers;
import org.stemma.read.Readers;

/** Invented reports in, what the brief and the title say first out. */
class LeadsTest {
  private static final String SHEEP = "\n\nThe sheep of the valley were shorn in the yard behind the tall grey chapel last spring by nine men.";

  @Test
  void the_brief_opens_with_what_most_reports_open_with() {
    StoryAccount account = told(
        "Weavers in Lowmere were still looking for their looms when the river rose." + SHEEP,
        "A fire in the old mill of Tarn killed three weavers on Tuesday." + SHEEP,
        "Tarn has lost its old mill, and three of its weavers, in a fire that began on Tuesday night." + SHEEP);
    assertEquals("In the words of one report: “A fire in the old mill of Tarn killed three weavers on Tuesday.”", account.brief().get(1).sentence());
    assertTrue(account.brief().get(2).sentence().contains("sheep"), account.brief().toString());
    assertEquals("A fire in the old mill of Tarn killed three weavers on Tuesday.", account.title());
  }

  @Test
  void a_point_that_tells_it_already_needs_no_such_line() {
    StoryAccount account = told(
        "A fire in the old mill of Tarn killed three weavers on Tuesday." + SHEEP,
        "In Tarn on Tuesday a fire in the old mill killed three weavers." + SHEEP);
    assertFalse(account.brief().get(1).sentence().startsWith("In the words"), account.brief().toString());
    assertTrue(account.brief().get(1).sentence().contains("killed three weavers"), account.brief().toString());
  }

  @Test
  void words_whose_source_would_be_cut_off_do_not_open_it() {
    StoryAccount account = told(
        "A fire in the old mill of Tarn killed three weavers on Tuesday." + SHEEP,
        "A great fire that began in the wool loft of the old mill of Tarn killed three of its weavers on Tuesday night and burned the boats, the weaving shed and the chapel, a clerk said." + SHEEP,
        "Tarn has lost its old mill, its wool, its boats, its chapel and its weaving shed in a great fire that began on Tuesday night." + SHEEP);
    assertFalse(account.brief().get(1).sentence().contains("wool loft"), account.brief().toString());
  }

  @Test
  void a_toll_that_moved_does_not_hide_what_the_story_is_about() {
    StoryAccount account = told(
        "Nobody in Lowmere had counted the looms yet." + SHEEP,
        "A fire in the old mill of Tarn killed three weavers and hurt 20 on Tuesday." + SHEEP,
        "Tarn has lost its old mill, and four of its weavers, in a fire on Tuesday." + SHEEP,
        "Four weavers were killed and 26 hurt in Tarn on Tuesday, when the old mill burned." + SHEEP);
    assertEquals("In the words of one report, of which a part is told otherwise elsewhere or later: “A fire in the old mill of Tarn killed three weavers and hurt 20 on Tuesday.”", account.brief().get(1).sentence());
  }

  private static StoryAccount told(String... texts) {
    List<Report> reports = new ArrayList<>();
    for (String t : texts) reports.addAll(Readers.read(new Page("r" + reports.size() + ".txt", (t + "\n\nThe river road was closed to carts from dawn, and the weavers of Tarn stood by.").getBytes(UTF_8), Optional.empty())).reports());
    Account account = Stemma.with(List.of(English.load()), Gazetteers.load()).tell(reports);
    assertEquals(List.of(), Laws.breaches(account));
    List<StoryAccount> stories = account.stories();
    assertEquals(1, stories.size());
    return stories.getFirst();
  }
}
