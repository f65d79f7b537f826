package org.stemma.model;

import java.util.List;
import java.util.Optional;

/** How reliable outlets and agencies are, as a user has rated them. */
public final class Ratings {
  private final ByOutlet<Rating> byOutlet = new ByOutlet<>();

  /** One source. @param outlet name of an outlet or agency, or a site ("herald.example", which holds for all that lies under it) */
  public record Rating(String outlet, Reliability letter) {
    public Rating {
      if (outlet.isBlank()) throw new IllegalArgumentException("a rating must name an outlet; got none before " + letter);
    }
  }

  /** @throws IllegalArgumentException for an outlet that is rated twice */
  public Ratings(List<Rating> all) {
    for (Rating r : all) if (!byOutlet.add(r.outlet(), r)) throw new IllegalArgumentException("an outlet must have one letter; got again: " + r.outlet());
  }

  public static Ratings none() {
    return new Ratings(List.of());
  }

  public boolean isEmpty() {
    return byOutlet.all().isEmpty();
  }

  /** The letter of an outlet; {@link Reliability#F} for one that the list does not have. */
  public Reliability of(Outlet outlet) {
    return byOutlet.of(outlet).map(Rating::letter).orElse(Reliability.F);
  }

  /** The letter of who gathered: the agency or outlet it is by, the latter by its site too. @param story that the origin is one of */
  public Reliability of(Origin origin, Story story) {
    Optional<Outlet> outlet = story.reports().stream().flatMap(m -> m.report().outlet().stream()).filter(o -> o.name().equals(origin.by())).findFirst();
    return byOutlet.named(origin.by()).map(Rating::letter).or(() -> outlet.map(this::of)).orElse(Reliability.F);
  }
}
