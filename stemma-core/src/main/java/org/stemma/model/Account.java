package org.stemma.model;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What Stemma gives back: every view (terminal, JSON, Markdown, page) shows these records.
 *
 * @param stages version of each stage, in order of the flow
 * @param reports every report of the run, in order of ids, also those that stand in no story with another
 * @param since what an earlier account did not tell, where one was given
 * @param ratings how reliable sources are, as the user has it: printed, never counted
 */
public record Account(
    String version, Map<String, Integer> stages, List<Marked> reports, List<Entity> entities, List<StoryAccount> stories, List<Problem> problems, Optional<Since> since, Ratings ratings) {

  /** The number of the format that the JSON view follows. */
  public static final String FORMAT = "stemma-account/1";

  public Account {
    stages = java.util.Collections.unmodifiableMap(new java.util.LinkedHashMap<>(stages));
    reports = List.copyOf(reports);
    entities = List.copyOf(entities);
    stories = List.copyOf(stories);
    problems = List.copyOf(problems);
  }

  /** An account that is held against no earlier one, of sources that nobody rated. */
  public Account(String version, Map<String, Integer> stages, List<Marked> reports, List<Entity> entities, List<StoryAccount> stories, List<Problem> problems) {
    this(version, stages, reports, entities, stories, problems, Optional.empty(), Ratings.none());
  }

  /** The same, held against an earlier one. */
  public Account since(Since news) {
    return new Account(version, stages, reports, entities, stories, problems, Optional.of(news), ratings);
  }

  /** The same, with the letters of its sources. */
  public Account rated(Ratings letters) {
    return new Account(version, stages, reports, entities, stories, problems, since, letters);
  }
}
