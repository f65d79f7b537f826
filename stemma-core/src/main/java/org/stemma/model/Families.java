package org.stemma.model;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Which outlets have one owner, as a user knows it: what the outlets of one family gather themselves counts as one origin, however many of them print it.
 * What they take from a news agency stays the agency's.
 *
 * @param all in the order in which they were named; no outlet is in two
 */
public record Families(List<Family> all) {

  public Families {
    all = List.copyOf(all);
    Set<String> seen = new HashSet<>();
    for (Family f : all) for (String o : f.outlets()) if (!seen.add(Outlet.folded(o))) throw new IllegalArgumentException("an outlet must be in one family and there once; got again: " + o);
  }

  /**
   * One family.
   *
   * @param name of the owner, as it is to be told
   * @param outlets two at least: names of outlets, or sites ("herald.example", which holds for all that lies under it)
   */
  public record Family(String name, List<String> outlets) {
    public Family {
      outlets = List.copyOf(outlets);
      if (name.isBlank()) throw new IllegalArgumentException("a family must have a name; got none before " + outlets);
      if (outlets.size() < 2) throw new IllegalArgumentException("a family must have at least 2 outlets; got " + outlets + " in " + name);
    }
  }

  public static Families none() {
    return new Families(List.of());
  }

  /** The family of an outlet, by its name or by its site. */
  public Optional<Family> of(Outlet outlet) {
    return all.stream().filter(f -> f.outlets().stream().anyMatch(outlet::isMeantBy)).findFirst();
  }
}
