/** The gazetteer: where in the world a name may be. */
@NullMarked
package org.stemma.places;

import org.jspecify.annotations.NullMarked;
