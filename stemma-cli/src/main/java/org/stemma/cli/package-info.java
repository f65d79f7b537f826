/** The {@code stemma} command: speaks, decides nothing. */
@NullMarked
package org.stemma.cli;

import org.jspecify.annotations.NullMarked;
