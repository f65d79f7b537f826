/** What holds other files: archives, web archives, mail. Everything is unpacked in memory, within limits, and never written. */
@NullMarked
package org.stemma.read.pack;

import org.jspecify.annotations.NullMarked;
