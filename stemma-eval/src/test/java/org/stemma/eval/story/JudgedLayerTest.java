package org.stemma.eval.story;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class JudgedLayerTest {
  @Test
  void more_than_a_hundred_points_and_all_differences_are_judged() {
    Map<String, Long> sizes = JudgedLayer.sizes();
    assertTrue(sizes.get("point") >= 100 && sizes.get("difference") >= 40, sizes.toString());
  }

  @Test
  void what_was_not_judged_is_counted_and_scores_nothing() {
    JsonNode account = JsonMapper.builder().build().readTree("""
        {"reports": [{"id": "r1", "source": "a.txt"}], "stories": [{"points": [{"readings": [{"report": "r1", "start": 0, "end": 3}]}]}]}""");
    JsonNode gold = JsonMapper.builder().build().readTree("{\"story\": \"seeds\"}");
    Map<String, String> texts = Map.of("a", "one two");
    Scores out = new Scores();
    JudgedLayer.score(new Gold(gold, texts), Told.of(account, texts), out);
    assertEquals(0, out.byMeasure().get("points.precision.judged").n());
    assertEquals(1, out.byMeasure().get("points.judged").n());
    assertEquals("unjudged | points | 1", out.misses().getFirst());
  }
}
