/** The way back: from characters of a report's text to the bytes of the page that they were read from. Made only when asked for. */
@NullMarked
package org.stemma.read.walk;

import org.jspecify.annotations.NullMarked;
