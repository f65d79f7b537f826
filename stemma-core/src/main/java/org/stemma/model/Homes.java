package org.stemma.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Where outlets are at home, as a user knows it: an outlet writes for readers of that place, and names the towns about it without their state or land.
 *
 * @param all in the order in which they were named; no outlet is there twice
 */
public record Homes(List<Home> all) {

  public Homes {
    all = List.copyOf(all);
    List<String> seen = new ArrayList<>();
    for (Home h : all) {
      if (seen.contains(Outlet.folded(h.outlet()))) throw new IllegalArgumentException("an outlet must have one home; got again: " + h.outlet());
      seen.add(Outlet.folded(h.outlet()));
    }
  }

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

  public static Homes none() {
    return new Homes(List.of());
  }

  /** The home of an outlet, by its name or by its site. */
  public Optional<Home> of(Outlet outlet) {
    return all.stream().filter(h -> outlet.isMeantBy(h.outlet())).findFirst();
  }
}
