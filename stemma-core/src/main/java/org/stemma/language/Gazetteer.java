package org.stemma.language;

import java.util.List;
import java.util.Optional;
import org.stemma.model.PlaceMark.Precision;

/** Places of the world by name. Loaded once per JVM, safe for many threads. */
public interface Gazetteer {

  /**
   * Places of that name, largest population first.
   *
   * @param name as printed; case, hyphens and accents are folded
   * @return empty when no place is called so
   */
  List<Entry> places(String name);

  /** The country (or its first-level part) that a word for its people or things points to: "Afghan", "Texan". */
  Optional<Entry> demonym(String word);

  /**
   * One place.
   *
   * @param geonames number in GeoNames, 0 when it has none
   * @param country ISO 3166 two letters, "" for what lies in none
   * @param admin1 name of the first-level division, "" when not told
   */
  record Entry(
      long geonames, String name, double lat, double lon, String country, String admin1, long population, Precision precision) {}

  /** A gazetteer without places. */
  static Gazetteer none() {
    return new Gazetteer() {
      @Override
      public List<Entry> places(String name) {
        return List.of();
      }

      @Override
      public Optional<Entry> demonym(String word) {
        return Optional.empty();
      }
    };
  }
}
