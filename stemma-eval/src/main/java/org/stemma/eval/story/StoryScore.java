package org.stemma.eval.story;

import java.util.Map;
import tools.jackson.databind.JsonNode;

/** All layers of one story. */
public final class StoryScore {
  private StoryScore() {}

  /**
   * Scores an account against the gold of its story.
   *
   * @param goldJson the gold as read
   * @param texts text of each report by gold id (file name without ending)
   * @param account the account as JSON
   */
  public static Scores of(JsonNode goldJson, Map<String, String> texts, JsonNode account) {
    Gold gold = new Gold(goldJson, texts);
    Told told = Told.of(account, texts);
    Scores out = new Scores();
    ReportLayer.score(gold, told, out);
    FigureLayer.score(gold, told, out);
    StatementLayer.score(gold, told, out);
    JudgedDrifts.score(gold, told, out);
    ReuseLayer.score(gold, told, out);
    MarkLayer.score(gold, told, out);
    ReuseLayer.unseen(gold, told, out);
    FindingLayer.score(gold, told, out);
    JudgedLayer.score(gold, told, out);
    return out;
  }
}
