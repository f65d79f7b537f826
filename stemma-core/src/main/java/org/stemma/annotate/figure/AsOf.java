package org.stemma.annotate.figure;

import java.util.Optional;
import org.stemma.model.FigureMark.AsOfBasis;

/** The day a figure holds for, ISO, and how it is known. */
record AsOf(Optional<String> day, AsOfBasis basis) {
  static final AsOf UNKNOWN = new AsOf(Optional.empty(), AsOfBasis.NONE);
}
