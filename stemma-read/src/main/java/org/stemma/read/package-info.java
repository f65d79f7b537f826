/** Files to pages, pages to reports. */
@NullMarked
package org.stemma.read;

import org.jspecify.annotations.NullMarked;
