package org.stemma.annotate.where;

import org.stemma.language.Gazetteer.Entry;

/** Distances good enough to compare places by, and quick. */
final class Near {
  private Near() {}

  /** Kilometres on a flat map about both places; some per cent off within a country. */
  static double kilometres(Entry a, Entry b) {
    double north = a.lat() - b.lat();
    double east = Math.abs(a.lon() - b.lon());
    if (east > 180) east = 360 - east;
    double middle = Math.abs(a.lat() + b.lat()) / 2;
    double shrink = 1 - middle * middle / 7500;
    double x = east * Math.max(0.1, shrink);
    return 111.2 * Math.sqrt(north * north + x * x);
  }
}
