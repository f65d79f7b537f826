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

  /** True when some place is called so, by its own or another name: cheaper than {@link #places}. */
  default boolean knows(String name) {
    return !places(name).isEmpty();
  }

  /** The seat of government of a country. @param country ISO 3166 two letters */
  default Optional<Entry> capital(String country) {
    return Optional.empty();
  }

  /** What sort of place an entry is. */
  enum Kind {
    TOWN(Precision.PLACE),
    /** Seat of a first-level division. */
    SEAT(Precision.PLACE),
    CAPITAL(Precision.PLACE),
    /** A quarter of a town. */
    SECTION(Precision.PLACE),
    /** First-level division: state, province. */
    STATE(Precision.ADMIN),
    /** Second-level division: county, district. */
    COUNTY(Precision.ADMIN),
    COUNTRY(Precision.COUNTRY),
    CONTINENT(Precision.COUNTRY),
    REGION(Precision.ADMIN),
    SEA(Precision.ADMIN),
    LANDMARK(Precision.PLACE),
    AIRPORT(Precision.PLACE);

    private final Precision precision;

    Kind(Precision precision) {
      this.precision = precision;
    }

    public Precision precision() {
      return precision;
    }

    /** Has people living in it under one roof of houses: town, seat, capital or quarter. */
    public boolean isTown() {
      return this == TOWN || this == SEAT || this == CAPITAL || this == SECTION;
    }
  }

  /**
   * One place.
   *
   * @param geonames number in GeoNames, 0 when it has none
   * @param country ISO 3166 two letters, "" for what lies in none
   * @param admin1 name of the first-level division, "" when not told
   * @param population 0 when not known
   * @param other true when the look-up met not its own name but another one
   */
  record Entry(
      long geonames, String name, double lat, double lon, String country, String admin1, long population, Kind kind, boolean other) {

    public Precision precision() {
      return kind.precision();
    }

    /** Great-circle distance in kilometres (haversine, a sphere of radius 6,371 km). */
    public double kilometresTo(Entry there) {
      double north = Math.toRadians(there.lat - lat);
      double east = Math.toRadians(there.lon - lon);
      double h = Math.pow(Math.sin(north / 2), 2)
          + Math.cos(Math.toRadians(lat)) * Math.cos(Math.toRadians(there.lat)) * Math.pow(Math.sin(east / 2), 2);
      return 12742 * Math.asin(Math.min(1, Math.sqrt(h)));
    }
  }

  /** The same, looking each name up once: for the reading of one report by one thread. */
  static Gazetteer remembering(Gazetteer world) {
    return new Remembering(world);
  }

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
