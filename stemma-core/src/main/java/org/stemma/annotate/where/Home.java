package org.stemma.annotate.where;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.stemma.language.Gazetteer;
import org.stemma.language.Gazetteer.Entry;
import org.stemma.language.Gazetteer.Kind;
import org.stemma.model.Homes;
import org.stemma.model.Outlet;
import org.stemma.model.Report;
import org.stemma.text.Span;

/**
 * What a report's outlet tells of where the report is: its home, as a user lists it, else the town and the land in the name of its site. Readers of a local paper need not be told
 * in which state their towns lie (the local lexicon: Lieberman, Samet and Sankaranarayanan, Geotagging with local lexicons to build indexes for textually-specified spatial data, 2010).
 */
final class Home {
  private static final Span NOWHERE = new Span(0, 0);

  private Home() {}

  /** @return toponyms that stand nowhere in the text; empty when nothing is known of the outlet */
  static List<Toponym> of(Report report, Homes homes, Gazetteer gazetteer, Words words) {
    if (report.outlet().isEmpty()) return List.of();
    Outlet outlet = report.outlet().get();
    Optional<Entry> listed = homes.of(outlet).flatMap(h -> place(h.place(), gazetteer, words));
    return listed.isPresent() ? List.of(unnamed(listed.get())) : outlet.domain().map(d -> site(d, gazetteer, words)).orElse(List.of());
  }

  /** The place that is meant by "Paris, Texas", read as a text would be. */
  static Optional<Entry> place(String written, Gazetteer gazetteer, Words words) {
    List<Toponym> parts = new ArrayList<>();
    int from = 0;
    for (String part : written.split(",", -1)) {
      int begin = from + part.length() - part.stripLeading().length();
      if (!part.isBlank()) Toponyms.at(new Span(begin, begin + part.strip().length()), part.strip(), gazetteer, words).ifPresent(parts::add);
      from += part.length() + 1;
    }
    if (parts.isEmpty() || parts.getFirst().span().begin() > 0) return Optional.empty();
    List<Resolver.Cue> cues = parts.stream().map(p -> new Resolver.Cue(0)).toList();
    return Resolver.resolve(written, parts, cues, List.of(), words).getFirst().map(Resolver.Choice::place);
  }

  private static List<Toponym> site(String domain, Gazetteer gazetteer, Words words) {
    List<Toponym> out = new ArrayList<>();
    Sites.place(domain, gazetteer, words).ifPresent(name -> out.add(called(name, gazetteer)));
    Sites.land(domain, words).ifPresent(code -> out.add(unnamed(new Entry(0, code, 0, 0, code, "", 0, Kind.COUNTRY, false))));
    return out;
  }

  /** A site is called after a town before a land of that name. */
  private static Toponym called(String name, Gazetteer gazetteer) {
    List<Entry> all = gazetteer.places(name);
    List<Entry> towns = all.stream().filter(e -> e.kind().isTown()).toList();
    return new Toponym(NOWHERE, name, false, towns.isEmpty() ? all : towns);
  }

  /** A place known by other than its name, which no name in the text is to be taken for. */
  private static Toponym unnamed(Entry e) {
    return new Toponym(NOWHERE, "", false, List.of(e));
  }
}
