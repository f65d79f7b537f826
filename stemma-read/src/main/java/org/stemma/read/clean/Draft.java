package org.stemma.read.clean;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.stemma.model.Credit;
import org.stemma.model.Dateline;
import org.stemma.model.Furniture;
import org.stemma.model.Furniture.Kind;
import org.stemma.model.Notice;
import org.stemma.model.Outlet;
import org.stemma.model.Published;
import org.stemma.text.Span;

/** What has been found of a text's layout so far; the rooms of this package fill it, {@link Laying} makes the layout of it. */
final class Draft {
  final String text;
  /** All units of the text, those that several lines of furniture share parted; the head parts some further. */
  final List<Unit> units;
  final Optional<Outlet> outlet;
  final List<Furniture> furniture = new ArrayList<>();
  final List<Credit> credits = new ArrayList<>();
  final List<Notice> notices = new ArrayList<>();
  final List<String> bylines = new ArrayList<>();
  Optional<String> headline = Optional.empty();
  Optional<Dateline> dateline = Optional.empty();
  Published published = Published.unknown("no date stands in the text as its own");
  Optional<String> modified = Optional.empty();

  /** @param known the outlet where it is known from outside; else as the text's own furniture names it */
  Draft(String text, Optional<Outlet> known) {
    this.text = text;
    this.units = Imprint.parted(Unit.of(text), text);
    this.outlet = known.or(() -> Outlets.of(units));
  }

  /** The name of the text's own outlet. */
  Optional<String> own() {
    return outlet.map(Outlet::name);
  }

  /** Takes note of furniture that has characters. */
  void add(Kind kind, Span span) {
    if (!span.isEmpty()) furniture.add(new Furniture(kind, span));
  }

  boolean repeatsHeadline(Unit unit) {
    return unit.span().in(text).strip().equalsIgnoreCase(headline.orElse("").strip());
  }

  /** The layout as it stands: furniture and credits in order of place, nothing twice. */
  Layout layout() {
    furniture.sort(Comparator.comparing((Furniture f) -> f.span().begin()).thenComparing(f -> -f.span().end()).thenComparing(Furniture::kind));
    credits.sort(Comparator.comparing((Credit c) -> c.span().begin()));
    return new Layout(headline, bylines, dateline, outlet, published, modified, credits.stream().distinct().toList(), notices.stream().distinct().toList(), furniture.stream().distinct().toList());
  }
}
