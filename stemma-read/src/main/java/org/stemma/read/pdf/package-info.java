/** The running text of a PDF: lines in the order in which they were set, paragraphs, without the heads and feet of its pages. */
@NullMarked
package org.stemma.read.pdf;

import org.jspecify.annotations.NullMarked;
