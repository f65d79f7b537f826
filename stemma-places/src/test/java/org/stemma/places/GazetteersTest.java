package org.stemma.places;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stemma.language.Gazetteer;

class GazetteersTest {

  private static final Gazetteer WORLD = Gazetteers.load();

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
    "U.S.|US|COUNTRY", "Calif.|US|STATE", "N.M.|US|STATE", "the Hague|NL|TOWN", "SAO PAULO|BR|STATE",
    "Fort Bend County|US|COUNTY", "Fort Worth|US|TOWN", "Ft. Worth|US|TOWN", "Al-Hasakah|SY|STATE", "Atlantic Ocean|''|SEA"})
  void the_largest_place_of_a_name_comes_first(String name, String country, Gazetteer.Kind kind) {
    var first = WORLD.places(name).getFirst();
    assertEquals(country, first.country());
    assertEquals(kind, first.kind());
  }

  @ParameterizedTest
  @CsvSource({"Afghan,Afghanistan", "Texans,Texas", "Frenchmen,France", "Scottish,Scotland", "Dutch,Netherlands"})
  void a_word_for_a_people_points_to_its_land(String word, String land) {
    assertEquals(land, WORLD.demonym(word).orElseThrow().name());
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
    "Saint-Étienne|saint etienne", "St. Étienne|saint etienne", "The Bronx|bronx", "Coeur d'Alene|coeur dalene", "Łódź|lodz", "N'Djamena|ndjamena",
    "A.  B -c|a b c", "'…'|''"})
  void spellings_fold_to_one(String printed, String folded) {
    assertEquals(folded, Fold.of(printed));
  }

  @ParameterizedTest
  @CsvSource({"Kuwait,29.5,47.75", "Gambia,13.5,-15.4", "Saint Martin,18.1,-63.05"})
  void the_middle_of_a_small_country_lies_in_it(String name, double lat, double lon) {
    var country = WORLD.places(name).stream().filter(p -> p.kind() == Gazetteer.Kind.COUNTRY).findFirst().orElseThrow();
    assertEquals(lat, country.lat(), .1);
    assertEquals(lon, country.lon(), .1);
  }

  @Test
  void a_name_of_nowhere_gives_nothing() {
    assertEquals(0, WORLD.places("Qwxyzzy").size());
    assertTrue(WORLD.demonym("Qwxyzzian").isEmpty());
  }

  @Test
  void distance_is_in_kilometres() {
    var oslo = WORLD.places("Oslo").getFirst();
    var bergen = WORLD.places("Bergen").stream().filter(p -> p.country().equals("NO")).findFirst().orElseThrow();
    assertEquals(305, oslo.kilometresTo(bergen), 10);
  }
}
