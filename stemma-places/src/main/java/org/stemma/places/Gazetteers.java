package org.stemma.places;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.stemma.language.Gazetteer;

/** The gazetteer that Stemma ships: GeoNames' towns above 500 people, divisions, countries, seas, landmarks. See DATA.md. */
public final class Gazetteers implements Gazetteer {

  private static final Kind[] KINDS = {
    Kind.TOWN, Kind.SEAT, Kind.CAPITAL, Kind.SECTION, Kind.STATE, Kind.COUNTY, Kind.COUNTRY, Kind.CONTINENT, Kind.REGION, Kind.SEA,
    Kind.LANDMARK, Kind.AIRPORT
  };

  private final PlaceTable table;

  private Gazetteers(PlaceTable table) {
    this.table = table;
  }

  private static final class Holder {
    private static final Gazetteers WORLD = new Gazetteers(PlaceTable.load("places.bin.gz"));
  }

  /** The gazetteer, loaded at the first call (some 70 ms) and kept for the life of the JVM. */
  public static Gazetteer load() {
    return Holder.WORLD;
  }

  @Override
  public List<Entry> places(String name) {
    int[] found = table.named(Fold.of(name));
    List<Entry> out = new ArrayList<>(found.length);
    for (int reference : found) out.add(entry(PlaceTable.row(reference), PlaceTable.isAlternate(reference)));
    out.sort(Comparator.comparingLong(Entry::population).reversed().thenComparing(Entry::other).thenComparingLong(Entry::geonames));
    return List.copyOf(out);
  }

  @Override
  public Optional<Entry> demonym(String word) {
    String folded = Fold.of(word);
    int[] found = table.ofPeople(folded);
    if (found.length == 0 && folded.endsWith("s")) found = table.ofPeople(folded.substring(0, folded.length() - 1));
    if (found.length == 0 && folded.endsWith("men")) found = table.ofPeople(folded.substring(0, folded.length() - 3) + "man");
    Optional<Entry> first = Optional.empty();
    for (int row : found) {
      Entry entry = entry(row, true);
      if (first.isEmpty() || entry.population() > first.get().population()) first = Optional.of(entry);
    }
    return first;
  }

  @Override
  public boolean knows(String name) {
    return table.named(Fold.of(name)).length > 0;
  }

  @Override
  public Optional<Entry> capital(String country) {
    int row = table.capital(country);
    return row < 0 ? Optional.empty() : Optional.of(entry(row, false));
  }

  private Entry entry(int row, boolean other) {
    int state = table.state(row);
    return new Entry(table.geonames(row), table.name(row), table.latitude(row), table.longitude(row), table.country(row),
        state < 0 ? "" : table.name(state), table.population(row), KINDS[table.kind(row)], other);
  }
}
