package org.stemma.reconcile;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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

  private record Dated(Cite cite, TimeMark time, Days days) {}

  /** From a day to another, both included. */
  private record Days(LocalDate from, LocalDate to) {
    long count() {
      return ChronoUnit.DAYS.between(from, to) + 1;
    }

    boolean holds(Days o) {
      return !from.isAfter(o.from) && !to.isBefore(o.to) && count() >= WIDE && count() >= TIMES * o.count();
    }
  }

  static List<Drafted> of(Ground ground) {
    Closeness c = new Closeness(ground);
    List<Drafted> out = new ArrayList<>();
    for (Apparatus.Locus l : ground.apparatus.loci()) if (l.similarity() >= LIKE) c.differing(l).filter(d -> out.stream().noneMatch(o -> o.standsWithin(d))).ifPresent(out::add);
    return out;
  }

  private Optional<Drafted> differing(Apparatus.Locus l) {
    Map<String, Dated> byReport = new LinkedHashMap<>();
    for (Cite c : l.readings()) dated(c).ifPresent(d -> byReport.putIfAbsent(c.report(), d));
    Set<Days> all = new HashSet<>();
    byReport.values().forEach(d -> all.add(d.days()));
    Set<Days> uneven = new HashSet<>(all);
    uneven.removeIf(a -> all.stream().noneMatch(b -> a.holds(b) || b.holds(a)));
    List<Dated> told = byReport.values().stream().filter(d -> uneven.contains(d.days())).sorted(Comparator.comparingInt(d -> Ground.number(d.cite().report()))).toList();
    if (told.size() < 2) return Optional.empty();
    String times = String.join(" / ", told.stream().map(d -> ground.report(d.cite().report()).prose().text(d.time().span())).distinct().toList());
    return Optional.of(new Drafted(Kind.SCOPE, "when: " + Excerpts.plain(ground.text(told.getFirst().cite())), told.stream().map(d -> ground.shortened(d.cite(), d.time().span())).toList(), "one reading dates it more closely than the other: " + times, 1.7));
  }

  /** The one time on the calendar that the reading names. */
  private Optional<Dated> dated(Cite c) {
    List<TimeMark> here = ground.report(c.report()).times().stream().filter(t -> c.span().contains(t.span()) && t.from().isPresent() && t.to().isPresent()).toList();
    return here.size() == 1 ? Optional.of(new Dated(c, here.getFirst(), new Days(here.getFirst().from().orElseThrow(), here.getFirst().to().orElseThrow()))) : Optional.empty();
  }
}
