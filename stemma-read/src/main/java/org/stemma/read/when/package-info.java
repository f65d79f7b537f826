/** Calendar dates as pages print them. */
@NullMarked
package org.stemma.read.when;

import org.jspecify.annotations.NullMarked;
