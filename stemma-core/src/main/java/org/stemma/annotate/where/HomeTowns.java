package org.stemma.annotate.where;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.stemma.language.Gazetteer;
import org.stemma.language.Gazetteer.Entry;
import org.stemma.language.Language;
import org.stemma.model.Homes;
import org.stemma.model.Outlet;
import org.stemma.model.PlaceMark;
import org.stemma.model.Report;

/** Proposes where outlets are at home: at the place about which the most of their reports name the most. A user looks the list over and hands it to later runs. */
public final class HomeTowns {
  private static final double SURE = 0.7;
  private static final double LEAST = 1;
  private static final double SHARE = 0.3;
  private static final double ABOUT = 100;

  private HomeTowns() {}

  /** A report with its places, as {@link Places} finds them. */
  public record Placed(Report report, List<PlaceMark> places) {
    public Placed {
      places = List.copyOf(places);
    }
  }

  /**
   * A home for each outlet whose reports speak of one neighbourhood often enough.
   *
   * @return in order of the outlets, by site where one is known; a place that could not be told from others of its name by its division is left out. Cost: the places that an outlet's reports name, times those of them that are different
   */
  public static Homes of(List<Placed> reports, Gazetteer gazetteer, Language language) {
    Map<String, List<Placed>> byOutlet = new TreeMap<>();
    for (Placed p : reports) p.report().outlet().ifPresent(o -> byOutlet.computeIfAbsent(Outlet.folded(called(o)), k -> new ArrayList<>()).add(p));
    List<Homes.Home> out = new ArrayList<>();
    for (List<Placed> own : byOutlet.values()) {
      String outlet = own.stream().map(p -> called(p.report().outlet().orElseThrow())).min(Comparator.naturalOrder()).orElseThrow();
      centre(own.stream().map(p -> sure(p.places())).toList()).flatMap(c -> written(c, gazetteer, Words.of(language))).ifPresent(w -> out.add(new Homes.Home(outlet, w)));
    }
    return new Homes(out);
  }

  private static String called(Outlet outlet) {
    return outlet.domain().orElse(outlet.name());
  }

  private static List<PlaceMark> sure(List<PlaceMark> places) {
    return places.stream().filter(p -> p.precision() != PlaceMark.Precision.COUNTRY && p.confidence() > SURE).toList();
  }

  /** The town that has most about it, a report counting the less the more it has said already. */
  private static Optional<PlaceMark> centre(List<List<PlaceMark>> reports) {
    PlaceMark best = null;
    double most = Math.max(LEAST, SHARE * reports.size());
    Set<Long> weighed = new HashSet<>();
    for (List<PlaceMark> report : reports) {
      for (PlaceMark p : report) {
        if (p.geonames() == 0 || !weighed.add(p.geonames())) continue;
        double sum = reports.stream().mapToDouble(r -> Math.log1p(about(p, r))).sum();
        if (sum > most + 1e-9) {
          most = sum;
          best = p;
        }
      }
    }
    return Optional.ofNullable(best);
  }

  private static double about(PlaceMark p, List<PlaceMark> places) {
    return places.stream().mapToDouble(q -> Math.exp(-Near.kilometres(p.lat(), p.lon(), q.lat(), q.lon()) / ABOUT)).sum();
  }

  /** "Paris, Texas", if that is read as the same place again. */
  private static Optional<String> written(PlaceMark p, Gazetteer gazetteer, Words words) {
    for (Entry e : gazetteer.places(p.name())) {
      if (e.geonames() != p.geonames()) continue;
      for (String name : List.of(e.name() + ", " + e.admin1(), e.name())) {
        if (Home.place(name, gazetteer, words).filter(again -> again.geonames() == e.geonames()).isPresent()) return Optional.of(name);
      }
    }
    return Optional.empty();
  }
}
