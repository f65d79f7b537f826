/**
 * Unpacks Zstandard frames (RFC 8878, Y. Collet and M. Kucherawy, 2021), also with the dictionary that a web archive carries in front.
 *
 * <p>Written for hostile bytes: every index is checked, memory is bounded by the window, and whatever does not hold ends in an
 * {@link java.io.IOException}. Checksums are read over, not checked.
 */
@NullMarked
package org.stemma.read.zstd;

import org.jspecify.annotations.NullMarked;
