/** The English language pack: tagger, rules and lexica as data. */
@NullMarked
package org.stemma.english;

import org.jspecify.annotations.NullMarked;
