package org.stemma.reconcile;

import java.util.List;
import org.stemma.model.Cite;
import org.stemma.model.Difference;

/** A difference before it is weighed against the others and numbered. @param weight the heavier, the earlier it stands */
record Drafted(Difference.Kind kind, String about, List<Cite> readings, String note, double weight) {
  /** Each of its readings meets one of the other's. */
  boolean standsWithin(Drafted other) {
    return readings.stream().allMatch(c -> other.readings.stream().anyMatch(c::meets));
  }
}
