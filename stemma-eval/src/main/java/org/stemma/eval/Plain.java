package org.stemma.eval;

import java.util.List;
import java.util.Optional;
import org.stemma.model.Outlet;
import org.stemma.model.Published;
import org.stemma.model.Report;

/** Bare texts of a gold corpus as reports without furniture. */
final class Plain {
  private Plain() {}

  static Report report(String source, String text, Optional<String> headline) {
    return report(source, text, headline, Optional.empty());
  }

  static Report report(String source, String text, Optional<String> headline, Optional<Outlet> outlet) {
    return new Report("r1", source, "", "", text, outlet, headline, List.of(), Optional.empty(),
        Published.unknown("gold text without a date"), Optional.empty(), "en", List.of(), List.of(), List.of());
  }
}
