/** Entries of feeds, agency wires and JSON: many reports in one file. Read with a parser that resolves no entity and opens no address. */
@NullMarked
package org.stemma.read.feed;

import org.jspecify.annotations.NullMarked;
