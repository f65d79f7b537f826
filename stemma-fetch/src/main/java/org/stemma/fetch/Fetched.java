package org.stemma.fetch;

import java.util.Optional;
import org.stemma.model.Page;
import org.stemma.model.Problem;

/** Either a page or why there is none. */
public record Fetched(Optional<Page> page, Optional<Problem> problem) {
  static Fetched of(Page page) {
    return new Fetched(Optional.of(page), Optional.empty());
  }

  static Fetched not(Problem problem) {
    return new Fetched(Optional.empty(), Optional.of(problem));
  }
}
