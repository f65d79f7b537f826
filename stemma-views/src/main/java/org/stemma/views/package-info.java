/** An account shown: JSON, text, Markdown and one HTML page. */
@NullMarked
package org.stemma.views;

import org.jspecify.annotations.NullMarked;
