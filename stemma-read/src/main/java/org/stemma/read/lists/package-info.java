/** Word lists and rules as data: tab-separated files beside the classes that use them. */
@NullMarked
package org.stemma.read.lists;

import org.jspecify.annotations.NullMarked;
