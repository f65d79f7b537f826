package org.stemma.align;

import java.util.Map;
import java.util.Set;
import org.stemma.text.Span;

/**
 * A sentence or clause of one report as far as it tells something: its words without those that only say who speaks.
 *
 * @param sentence index of its sentence in the report
 * @param clauses number of clauses that were read from it
 * @param bag content words and their weights
 * @param plain those of them that are no part of a name
 * @param names those that are
 * @param acts verbs among them that tell what happens
 * @param phrases two of its words that stand side by side: "background check"
 * @param joined the same, also with a preposition or article between: "dead on arrival"; no numbers
 * @param rows numbers of the figure rows that have a reading in it, with the value told there
 * @param utterances numbers of the utterances that have a telling in it
 * @param speakers keys of who is named as saying it
 */
record Telling(
    String report, Span span, int sentence, int clauses, Map<String, Double> bag, Set<String> plain, Set<String> names,
    Set<String> acts, Set<String> phrases, Set<String> joined, Map<Integer, Double> rows, Set<Integer> utterances, Set<String> speakers, Set<String> days) {}
