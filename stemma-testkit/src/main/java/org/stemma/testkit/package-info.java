/** Laws, golden stories and house rules. For tests only. */
@NullMarked
package org.stemma.testkit;

import org.jspecify.annotations.NullMarked;
