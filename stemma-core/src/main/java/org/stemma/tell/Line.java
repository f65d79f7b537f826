package org.stemma.tell;

import java.util.List;
import org.stemma.model.Cite;

/**
 * A line of the brief before it has a number.
 *
 * @param counts the numbers in the sentence that are the account's own and stand in no report
 * @param cites what the sentence was read from
 */
record Line(String sentence, List<Integer> counts, List<Cite> cites) {}
