package org.stemma.language;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A gazetteer that looks each name up once; for the reading of one report by one thread. */
final class Remembering implements Gazetteer {
  private final Gazetteer world;
  private final Map<String, List<Entry>> places = new HashMap<>();
  private final Map<String, Optional<Entry>> peoples = new HashMap<>();
  private final Map<String, Boolean> known = new HashMap<>();

  Remembering(Gazetteer world) {
    this.world = world;
  }

  @Override
  public List<Entry> places(String name) {
    return places.computeIfAbsent(name, world::places);
  }

  @Override
  public Optional<Entry> demonym(String word) {
    return peoples.computeIfAbsent(word, world::demonym);
  }

  @Override
  public boolean knows(String name) {
    return known.computeIfAbsent(name, world::knows);
  }

  @Override
  public Optional<Entry> capital(String country) {
    return world.capital(country);
  }
}
