package org.stemma.model;

import java.util.List;
import java.util.Optional;

/**
 * Where outlets are at home, as a user knows it: an outlet writes for readers of that place, and names the towns about it without their state or land.
 */
public final class Homes {
  private final ByOutlet<Home> byOutlet = new ByOutlet<>();

  /**
   * One outlet's home.
   *
   * @param outlet name of an outlet, or a site ("herald.example", which holds for all that lies under it)
   * @param place as one would write it for strangers: "Paris, Texas"
   */
  public record Home(String outlet, String place) {
    public Home {
      if (outlet.isBlank() || place.isBlank()) throw new IllegalArgumentException("a home must have an outlet and a place; got outlet='" + outlet + "' place='" + place + "'");
    }
  }

  /**
   * @param all no outlet twice
   * @throws IllegalArgumentException for an outlet that has a home already
   */
  public Homes(List<Home> all) {
    for (Home h : all) if (!byOutlet.add(h.outlet(), h)) throw new IllegalArgumentException("an outlet must have one home; got again: " + h.outlet());
  }

  public static Homes none() {
    return new Homes(List.of());
  }

  /** In the order in which they were named. */
  public List<Home> all() {
    return byOutlet.all();
  }

  /** The home of an outlet, by its name, else by the narrowest site that it lies under. */
  public Optional<Home> of(Outlet outlet) {
    return byOutlet.of(outlet);
  }
}
