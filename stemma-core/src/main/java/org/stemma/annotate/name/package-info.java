/**
 * Names and whom they name inside one report.
 *
 * <p>In: prose, the language's word lists, the gazetteer. Out: name marks in order of place. Start at {@link org.stemma.annotate.name.Names}. Invariants: marks do
 * not overlap; one referent has one number, and its canonical form is printed in the report. Deliberately absent: joining across reports (align does that), and
 * trained weights: evidence is weighed by hand so that each decision can be read.
 */
@NullMarked
package org.stemma.annotate.name;

import org.jspecify.annotations.NullMarked;
