package org.stemma.annotate.where;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import org.stemma.language.Gazetteer;
import org.stemma.language.Gazetteer.Entry;
import org.stemma.language.Language;
import org.stemma.model.Furniture;
import org.stemma.model.Homes;
import org.stemma.model.NameMark;
import org.stemma.model.PlaceMark;
import org.stemma.model.Prose;
import org.stemma.model.Report;
import org.stemma.text.Spaces;
import org.stemma.text.Span;

/** Finds place names and says where they lie. */
public final class Places {
  private Places() {}

  /** Version of this room's output. */
  public static final int STAGE = 4;

  /**
   * Every name of a place, of a people or of an office ("the Afghan capital") that the gazetteer knows.
   *
   * @return in order of place; the dateline's place too
   */
  public static List<PlaceMark> of(Report report, Prose prose, List<NameMark> names, Gazetteer world, Language language) {
    return of(report, prose, names, Homes.none(), world, language);
  }

  /** The same, with what is known of where outlets are at home. */
  public static List<PlaceMark> of(Report report, Prose prose, List<NameMark> names, Homes homes, Gazetteer world, Language language) {
    Gazetteer gazetteer = Gazetteer.remembering(world);
    List<Toponym> toponyms = new ArrayList<>();
    Words words = Words.of(language);
    dateline(report, gazetteer, words).ifPresent(toponyms::add);
    toponyms.addAll(Toponyms.of(prose, names, gazetteer, language));
    borders(prose, toponyms, gazetteer, words);
    credits(report, toponyms, gazetteer, words);
    capitals(prose, toponyms, gazetteer, words);
    toponyms.sort((a, b) -> a.span().compareTo(b.span()));
    return marks(report, prose, toponyms, Home.of(report, homes, gazetteer, words), words);
  }

  /** The same for spans found elsewhere. */
  public static List<PlaceMark> at(Report report, Prose prose, List<Span> spans, Homes homes, Gazetteer gazetteer, Language language) {
    Words words = Words.of(language);
    List<Toponym> toponyms = new ArrayList<>();
    for (Span span : spans) toponyms.add(Toponyms.any(span, span.in(report.text()), gazetteer, words));
    toponyms.sort((a, b) -> a.span().compareTo(b.span()));
    return marks(report, prose, toponyms, Home.of(report, homes, gazetteer, words), words);
  }

  /** True when a place written for strangers, "Paris, Texas", is one that the gazetteer has. */
  public static boolean isKnown(String place, Gazetteer gazetteer, Language language) {
    return Home.place(place, gazetteer, Words.of(language)).isPresent();
  }

  private static Optional<Toponym> dateline(Report report, Gazetteer gazetteer, Words words) {
    if (report.dateline().isEmpty()) return Optional.empty();
    String place = report.dateline().get().place();
    for (Furniture f : report.furniture()) {
      if (f.kind() != Furniture.Kind.DATELINE) continue;
      int at = f.span().in(report.text()).toLowerCase(Locale.ROOT).indexOf(place.toLowerCase(Locale.ROOT));
      if (at >= 0) return Toponyms.at(new Span(f.span().begin() + at, f.span().begin() + at + place.length()), place, gazetteer, words);
    }
    return Optional.empty();
  }

  /** Where those who wrote it sat: "Anna Lind in Oslo and Per Holm in Malmo contributed". */
  private static void credits(Report report, List<Toponym> toponyms, Gazetteer gazetteer, Words words) {
    for (Furniture f : report.furniture()) {
      if (f.kind() != Furniture.Kind.CREDIT) continue;
      Matcher seat = words.pattern(Words.Gap.WRITTEN_IN).matcher(report.text()).region(f.span().begin(), f.span().end());
      while (seat.find()) {
        Span span = new Span(seat.start(1), seat.end(1));
        if (gazetteer.knows(seat.group(1)) && toponyms.stream().noneMatch(t -> t.span().overlaps(span))) Toponyms.at(span, seat.group(1), gazetteer, words).ifPresent(toponyms::add);
      }
    }
  }

  /** "The U.S.-Mexico border" is a place of its own when the gazetteer has it. */
  private static void borders(Prose prose, List<Toponym> toponyms, Gazetteer gazetteer, Words words) {
    for (int i = 0; i + 1 < toponyms.size(); i++) {
      Span pair = toponyms.get(i).span().join(toponyms.get(i + 1).span());
      int next = prose.tokens().firstAfter(pair.end());
      if (pair.length() > 40 || next >= prose.tokens().size() || !words.has(Words.Kind.BORDERS, prose.tokens().lower(next))) continue;
      Span span = pair.join(prose.tokens().span(next));
      if (!gazetteer.knows(prose.text(span))) continue;
      Toponym border = new Toponym(span, prose.text(span).toLowerCase(Locale.ROOT), false, gazetteer.places(prose.text(span)));
      toponyms.remove(i + 1);
      toponyms.set(i, border);
    }
  }

  /** "The Afghan capital" is Kabul. */
  private static void capitals(Prose prose, List<Toponym> toponyms, Gazetteer gazetteer, Words words) {
    for (Toponym t : List.copyOf(toponyms)) {
      int next = prose.tokens().firstAfter(t.span().end());
      if (!t.people() || !words.has(Words.Kind.RULED_FROM, prose.tokens().lowerAt(next)) || prose.tokens().lowerAt(next + 1).equals(",")) continue;
      Span span = t.span().join(prose.tokens().span(next));
      gazetteer.capital(t.candidates().getFirst().country())
          .ifPresent(c -> toponyms.set(toponyms.indexOf(t), new Toponym(span, c.name().toLowerCase(Locale.ROOT), false, List.of(c))));
    }
  }

  private static List<PlaceMark> marks(Report report, Prose prose, List<Toponym> found, List<Toponym> home, Words words) {
    Unlisted unlisted = Unlisted.of(report.text(), found);
    List<Toponym> toponyms = unlisted.without(found);
    List<Resolver.Cue> cues = toponyms.stream().map(t -> new Resolver.Cue(division(prose, t, words))).toList();
    List<Optional<Resolver.Choice>> choices = Resolver.resolve(report.text(), toponyms, cues, home, words);
    List<PlaceMark> out = new ArrayList<>(toponyms.size());
    for (int i = 0; i < toponyms.size(); i++) {
      int at = i;
      Toponym t = toponyms.get(i);
      if (choices.get(i).isPresent()) out.add(mark(report, prose, t, choices.get(i).get(), words));
      else unlisted.state(t, choices).or(() -> Focus.of(at, choices)).ifPresent(e -> out.add(unknown(report, prose, t, e, words)));
    }
    return List.copyOf(out);
  }

  private static PlaceMark mark(Report report, Prose prose, Toponym t, Resolver.Choice choice, Words words) {
    Entry e = choice.place();
    List<Long> others = t.candidates().stream().filter(c -> c.geonames() > 0 && c.geonames() != e.geonames()).map(Entry::geonames).limit(5).toList();
    String name = e.other() && e.kind().isTown() ? Spaces.single(t.span().in(report.text())) : e.name();
    return new PlaceMark(t.span(), name, e.geonames(), e.lat(), e.lon(), e.country(), e.precision(), role(report, prose, t, words), round(Calibration.probability(choice.confidence())), others);
  }

  /** A place that the gazetteer has not is put where the report's places about it are, as a region. */
  private static PlaceMark unknown(Report report, Prose prose, Toponym t, Entry about, Words words) {
    return new PlaceMark(t.span(), Spaces.single(t.span().in(report.text())), 0, about.lat(), about.lon(), about.country(), PlaceMark.Precision.ADMIN, role(report, prose, t, words), Calibration.BESIDE, List.of());
  }

  private static double round(double x) {
    return Math.round(x * 1000) / 1000.0;
  }

  private static int division(Prose prose, Toponym t, Words words) {
    int before = prose.tokens().firstAfter(t.span().begin()) - 1;
    int after = prose.tokens().firstAfter(t.span().end());
    String next = prose.tokens().lowerAt(after);
    String of = words.has(Words.Kind.OF, prose.tokens().lowerAt(before)) ? prose.tokens().lowerAt(before - 1) : "";
    if (words.has(Words.Kind.DIVISIONS, next) || words.has(Words.Kind.DIVISIONS, of)) return 1;
    return words.has(Words.Kind.TOWNS, next) || words.has(Words.Kind.TOWNS, of) ? -1 : 0;
  }

  private static PlaceMark.Role role(Report report, Prose prose, Toponym t, Words words) {
    for (Furniture f : report.furniture()) if (f.kind() == Furniture.Kind.DATELINE && f.span().contains(t.span())) return PlaceMark.Role.DATELINE;
    if (t.people()) return PlaceMark.Role.MENTION;
    int at = prose.tokens().firstAfter(t.span().begin());
    for (int back = 1; back <= 4; back++) {
      String w = prose.tokens().lowerAt(at - back);
      if (words.has(Words.Kind.EVENT, w)) return PlaceMark.Role.EVENT;
      if (!prose.tagAt(at - back).startsWith("JJ") && !prose.tagAt(at - back).equals("DT") && !prose.tagAt(at - back).startsWith("NN") && !words.has(Words.Kind.OF, w)) break;
    }
    return PlaceMark.Role.MENTION;
  }
}
