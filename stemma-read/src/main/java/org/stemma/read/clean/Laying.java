package org.stemma.read.clean;

import java.util.Optional;
import org.stemma.model.Outlet;

/** One pass over the units of a text: first its head, then its body. */
final class Laying {
  private Laying() {}

  /** @param outlet where it is known from outside */
  static Layout of(String text, Optional<Outlet> outlet) {
    Draft draft = new Draft(text, outlet);
    int body = new Head(draft).take();
    new Body(draft).take(body);
    return draft.layout();
  }
}
