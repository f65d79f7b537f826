/** The article of a saved web page, and what the page says of itself. */
@NullMarked
package org.stemma.read.html;

import org.jspecify.annotations.NullMarked;
