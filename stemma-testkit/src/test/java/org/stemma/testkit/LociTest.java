package org.stemma.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stemma.Stemma;
import org.stemma.align.Aligning;
import org.stemma.english.English;
import org.stemma.model.Lineage;
import org.stemma.model.Marked;
import org.stemma.model.Published;
import org.stemma.model.Report;
import org.stemma.model.Story;
import org.stemma.places.Gazetteers;

/** Two invented sentences in, with the same news day around them; whether they tell one thing out. */
class LociTest {
  private static final String FIRST = "\n\nThe harbour was quiet at dawn. Fishermen mended their nets on the quay. A school had closed early. Snow lay on the hills. "
      + "Two gulls fought over bread. The lamps went out at seven. A baker whistled. Children slid down the church steps. The clock struck late. Nobody bought herring. Ropes creaked. The ferryman slept.";
  private static final String SECOND = "\n\nThe market had few visitors. Trams ran every ten minutes. Bakers sold out before noon. The river stood low. "
      + "A dog barked at the postman. Shutters were painted green. The cinema showed an old film. Rain was forecast. Ducks crossed the square. A cyclist waved. The museum sold stamps. Chestnuts were roasted.";

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      Officials declared three days of national mourning.                  | Belmoria will observe three days of national mourning.           | true
      The rebels refused to return to the negotiating table.               | The rebels' refusal to return to the negotiating table angered all. | true
      A gunman shot five people at the Lowmere market.                     | Five people were shot at the Lowmere market by a gunman.          | true
      The council will ban lorries, restoring a limit on night noise.      | The plan includes restoring a limit on noise at night.            | true
      The plan eliminates armour-piercing cartridges.                      | Ann Lowe called on mayors to bar armour-piercing cartridges.      | true
      Ann Lowe, under fire over the partial harbour closure, gave way.     | The package to end the partial harbour closure drew sharp words.  | true
      The port's board sacked harbour master Jon Ruiz.                     | Jon Ruiz, who kept the quays for years, was dismissed on Monday.  | true
      Jon Ruiz resigned after a row over fees.                             | Jon Ruiz, a keen angler, has quit.                                | true
      Mayor Ann Lowe was beaten by a novice.                               | Tom Hart celebrated his victory over Ann Lowe.                    | true
      The lighthouse keeper kept a ledger of smuggled brandy.              | The ledger that inspectors found in the lighthouse tells of brandy. | true
      The port's board sacked harbour master Jon Ruiz.                     | The lawyer of Jon Ruiz was dismissed on Monday.                   | false
      The port's board sacked harbour master Jon Ruiz.                     | Jon Ruiz will be dismissed on Monday.                             | false
      The armour was piercing cold, the cartridges damp.                   | Piercing cries came from the armour hall.                         | false
      Mayor Ann Lowe said at a news conference that the bridge was safe.   | Mayor Ann Lowe said at a news conference that taxes would rise.   | false
      Ann Lowe, the mayor of Tarn, opened the fair.                        | Ann Lowe, the mayor of Tarn, lost her dog.                        | false
      The train left at 8 a.m. local time on Tuesday.                      | A fire broke out at 8 a.m. local time on Tuesday.                 | false
      """)
  void sentences_that_tell_one_thing_share_a_locus(String first, String second, boolean one) {
    Stemma stemma = Stemma.with(List.of(English.load()), Gazetteers.load());
    List<Marked> reports = new ArrayList<>();
    reports.add(stemma.annotate(report("r1", first + FIRST)));
    reports.add(stemma.annotate(report("r2", second + SECOND)));
    Story story = new Story("s1", reports, List.of());
    Lineage lineage = new Lineage(List.of(), List.of(), List.of(), List.of(), List.of());
    assertEquals(one, !Aligning.of(story, lineage, English.load()).loci().isEmpty(), first + " / " + second);
  }

  private static Report report(String id, String text) {
    Published may = new Published(Optional.of("2019-05-02"), Published.Basis.STATED, "", Optional.empty());
    return new Report(id, id, id, id, text, Optional.empty(), Optional.empty(), List.of(), Optional.empty(), may, Optional.empty(), "en", List.of(), List.of(), List.of());
  }
}
