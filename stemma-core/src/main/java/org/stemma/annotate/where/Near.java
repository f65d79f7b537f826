package org.stemma.annotate.where;

import org.stemma.language.Gazetteer.Entry;

/** Distances good enough to compare places by, and quick. */
final class Near {
  private Near() {}

  /** Kilometres on a flat map about both places; some per cent off within a country. */
  static double kilometres(Entry a, Entry b) {
    return kilometres(a.lat(), a.lon(), b.lat(), b.lon());
  }

  /** The same for degrees. */
  static double kilometres(double latA, double lonA, double latB, double lonB) {
    double north = latA - latB;
    double east = Math.abs(lonA - lonB);
    if (east > 180) east = 360 - east;
    double middle = Math.abs(latA + latB) / 2;
    double shrink = 1 - middle * middle / 7500;
    double x = east * Math.max(0.1, shrink);
    return 111.2 * Math.sqrt(north * north + x * x);
  }
}
