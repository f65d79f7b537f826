/** Plain text told apart: what is running text and what is headline, caption, credit, promo. Rules are data with an example each. */
@NullMarked
package org.stemma.read.clean;

import org.jspecify.annotations.NullMarked;
