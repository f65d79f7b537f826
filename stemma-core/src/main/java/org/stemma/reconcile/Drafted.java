package org.stemma.reconcile;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.stemma.model.Cite;
import org.stemma.model.Difference;

/** A difference before it is weighed against the others and numbered. @param weight the heavier, the earlier it stands */
record Drafted(Difference.Kind kind, String about, List<Cite> readings, String note, double weight) {
  private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");

  /** Without those of wording whose words an earlier one of wording has too, at one of the same places. */
  static List<Drafted> once(List<Drafted> all) {
    List<Drafted> out = new ArrayList<>();
    Map<Set<String>, List<Drafted>> wording = new LinkedHashMap<>();
    for (Drafted d : all) {
      Set<String> words = d.words();
      boolean drift = d.kind() == Difference.Kind.WORDING_DRIFT;
      if (drift && wording.entrySet().stream().anyMatch(e -> e.getKey().containsAll(words) && e.getValue().stream().anyMatch(d::meets))) continue;
      out.add(d);
      if (drift) wording.computeIfAbsent(words, w -> new ArrayList<>()).add(d);
    }
    return out;
  }

  private Set<String> words() {
    return new TreeSet<>(NO_WORD.splitAsStream(about.toLowerCase(Locale.ROOT)).filter(w -> !w.isEmpty()).toList());
  }

  private boolean meets(Drafted other) {
    return readings.stream().anyMatch(c -> other.readings.stream().anyMatch(c::meets));
  }

  /** Each of its readings meets one of the other's. */
  boolean standsWithin(Drafted other) {
    return readings.stream().allMatch(c -> other.readings.stream().anyMatch(c::meets));
  }
}
