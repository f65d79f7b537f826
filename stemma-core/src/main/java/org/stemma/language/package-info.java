/**
 * What a language pack and a gazetteer offer to the rooms.
 *
 * <p>In: nothing. Out: ports. Start at {@link org.stemma.language.Language}. Invariants: an implementation is immutable once loaded. Here too: {@link org.stemma.language.NewsAgency}, names that need no language. Deliberately absent: rules; they are the rooms' and the packs'.
 */
@NullMarked
package org.stemma.language;

import org.jspecify.annotations.NullMarked;
