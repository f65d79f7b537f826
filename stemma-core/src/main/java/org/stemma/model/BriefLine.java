package org.stemma.model;

import java.util.List;

/**
 * One line of the brief, with what it rests on.
 *
 * @param counts numbers in the sentence that count the account itself
 */
public record BriefLine(
    String id,
    String key,
    String sentence,
    List<Integer> counts,
    List<Cite> cites) {

  public BriefLine {
    counts = List.copyOf(counts);
    cites = List.copyOf(cites);
  }
}
