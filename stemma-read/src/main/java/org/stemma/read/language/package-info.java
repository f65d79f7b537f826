/** Which language a text is in, by script and function words. */
@NullMarked
package org.stemma.read.language;

import org.jspecify.annotations.NullMarked;
