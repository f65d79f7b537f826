package org.stemma.views.told;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.stemma.model.Segment;

/** A share of the text of a report that a reader reads. @param rank of the origin it comes from, -1 for none told @param part 0..1 */
public record Share(int rank, double part) {

  /** Where the text of a report comes from, in order of the origins' letters, what nobody is told of last. */
  public static List<Share> of(Desk desk, String report) {
    Map<Integer, Integer> by = new HashMap<>();
    int all = 0;
    for (Segment s : desk.segments(report)) {
      if (s.kind() == Segment.Kind.FURNITURE) continue;
      by.merge(desk.rank(s.origin()), s.span().length(), Integer::sum);
      all += s.span().length();
    }
    int total = all;
    return by.entrySet().stream().sorted(Map.Entry.comparingByKey(Integer::compareUnsigned)).map(e -> new Share(e.getKey(), (double) e.getValue() / total)).toList();
  }
}
