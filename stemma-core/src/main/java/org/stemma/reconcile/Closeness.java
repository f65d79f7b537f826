package org.stemma.reconcile;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.stemma.model.Apparatus;
import org.stemma.model.Cite;
import org.stemma.model.Difference.Kind;
import org.stemma.model.Excerpts;
import org.stemma.model.TimeMark;

/** One thing that one report dates more closely than another: "last year", "last summer". */
final class Closeness {
  /** Readings less alike may tell two things. */
  private static final double LIKE = .5;
  /** Days of the wider time at least, and how many times the closer one it is. */
  private static final long WIDE = 7;
  private static final long TIMES = 2;

  private final Ground ground;

  private Closeness(Ground ground) {
    this.ground = ground;
  }

  private record Dated(Cite cite, TimeMark time) {
    long days() {
      return ChronoUnit.DAYS.between(time.from().orElseThrow(), time.to().orElseThrow()) + 1;
    }

    boolean holds(Dated o) {
      return !time.from().orElseThrow().isAfter(o.time().from().orElseThrow()) && !time.to().orElseThrow().isBefore(o.time().to().orElseThrow()) && days() >= WIDE && days() >= TIMES * o.days();
    }
  }

  static List<Drafted> of(Ground ground) {
    Closeness c = new Closeness(ground);
    List<Drafted> out = new ArrayList<>();
    for (Apparatus.Locus l : ground.apparatus.loci()) if (l.similarity() >= LIKE) c.differing(l).filter(d -> out.stream().noneMatch(o -> o.readings().stream().allMatch(x -> d.readings().stream().anyMatch(x::meets)))).ifPresent(out::add);
    return out;
  }

  private Optional<Drafted> differing(Apparatus.Locus l) {
    Map<String, Dated> byReport = new LinkedHashMap<>();
    for (Cite c : l.readings()) dated(c).ifPresent(d -> byReport.putIfAbsent(c.report(), d));
    List<Dated> all = List.copyOf(byReport.values());
    List<Dated> told = all.stream().filter(a -> all.stream().anyMatch(b -> a.holds(b) || b.holds(a))).sorted(Comparator.comparingInt(d -> Ground.number(d.cite().report()))).toList();
    if (told.size() < 2) return Optional.empty();
    String times = String.join(" / ", told.stream().map(d -> ground.report(d.cite().report()).prose().text(d.time().span())).distinct().toList());
    return Optional.of(new Drafted(Kind.SCOPE, "when: " + Excerpts.plain(ground.text(told.getFirst().cite())), told.stream().map(d -> ground.shortened(d.cite(), d.time().span())).toList(), "one reading dates it more closely than the other: " + times, 1.7));
  }

  /** The one time on the calendar that the reading names. */
  private Optional<Dated> dated(Cite c) {
    List<TimeMark> here = ground.report(c.report()).times().stream().filter(t -> c.span().contains(t.span()) && t.from().isPresent() && t.to().isPresent()).toList();
    return here.size() == 1 ? Optional.of(new Dated(c, here.getFirst())) : Optional.empty();
  }
}
