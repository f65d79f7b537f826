package org.stemma.reconcile;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.stemma.model.Cite;
import org.stemma.model.Difference.Kind;

class DraftedTest {
  private static Drafted drift(String about, int begin, int end) {
    return new Drafted(Kind.WORDING_DRIFT, about, List.of(Cite.of("r1", begin, end)), "", 1);
  }

  @Test
  void one_change_of_wording_is_told_once() {
    Drafted more = drift("yearly survey / annual survey", 10, 30);
    Drafted less = drift("\u201Cyearly\u201D / \u201Cannual\u201D", 12, 18);
    Drafted elsewhere = drift("\u201Cyearly\u201D / \u201Cannual\u201D", 70, 78);
    assertEquals(List.of(more, elsewhere), Drafted.once(List.of(more, less, elsewhere)));
    assertEquals(List.of(less, more), Drafted.once(List.of(less, more)));
  }

  @Test
  void what_differs_in_another_way_is_told_beside_it() {
    Drafted wording = drift("yearly survey / annual survey", 10, 30);
    Drafted who = new Drafted(Kind.ATTRIBUTION, "survey", List.of(Cite.of("r1", 12, 18)), "", 1);
    assertEquals(List.of(wording, who), Drafted.once(List.of(wording, who)));
  }
}
