/**
 * Which reports tell one happening.
 *
 * <p>In: marked reports. Out: stories. Start at {@link org.stemma.group.Grouping}. Invariants: a story is a function of the set of its reports. Deliberately absent: lineage.
 */
@NullMarked
package org.stemma.group;

import org.jspecify.annotations.NullMarked;
