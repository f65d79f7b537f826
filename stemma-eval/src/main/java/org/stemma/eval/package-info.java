/** Gold corpora to scores, scores to floors. */
@NullMarked
package org.stemma.eval;

import org.jspecify.annotations.NullMarked;
