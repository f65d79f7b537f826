package org.stemma.model;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * What a user's list tells of outlets, each named by its name or by a site ("herald.example", which holds for all that lies under it). Found by the outlet: a list may hold every
 * outlet of an archive.
 *
 * @param <T> what is told of one
 */
final class ByOutlet<T> {
  private final Map<String, T> entries = new LinkedHashMap<>();

  /** @return false, and nothing is changed, where the list has that outlet already */
  boolean add(String nameOrSite, T entry) {
    return entries.putIfAbsent(Outlet.folded(nameOrSite), entry) == null;
  }

  /** What is told of an outlet, by its name, else by the narrowest site that it lies under. */
  Optional<T> of(Outlet outlet) {
    return named(outlet.name()).or(() -> outlet.domain().flatMap(d -> under(d.toLowerCase(Locale.ROOT))));
  }

  private Optional<T> under(String site) {
    int dot = site.indexOf('.');
    return dot < 0 ? Optional.empty() : named(site).or(() -> under(site.substring(dot + 1)));
  }

  Optional<T> named(String name) {
    return Optional.ofNullable(entries.get(Outlet.folded(name)));
  }

  /** In the order in which they were named. */
  List<T> all() {
    return List.copyOf(entries.values());
  }
}
