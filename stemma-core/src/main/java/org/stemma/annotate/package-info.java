/**
 * What is said, counted, when and where: a report becomes a marked report.
 *
 * <p>In: a report, its language, the gazetteer. Out: org.stemma.model.Marked. Start at {@link org.stemma.annotate.Proses}. Invariants: every mark lies in a sentence that is not closed furniture. Deliberately absent: anything that needs a second report.
 */
@NullMarked
package org.stemma.annotate;

import org.jspecify.annotations.NullMarked;
