package org.stemma.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stemma.Stemma;
import org.stemma.annotate.where.Places;
import org.stemma.english.English;
import org.stemma.model.Homes;
import org.stemma.model.Homes.Home;
import org.stemma.model.Outlet;
import org.stemma.model.Published;
import org.stemma.model.Report;
import org.stemma.places.Gazetteers;

class HomesTest {
  private static final String FIRE = "A barn burned down in Springfield on Monday, and the road to Columbus was closed.";
  private static final Stemma STEMMA = Stemma.with(List.of(English.load()), Gazetteers.load());

  private static Report report(String text, String outlet, String site) {
    return new Report("r1", "", "", "", text, Optional.of(new Outlet(outlet, Optional.of(site).filter(s -> !s.isEmpty()))), Optional.empty(), List.of(), Optional.empty(), Published.unknown(""),
        Optional.empty(), "en", List.of(), List.of(), List.of());
  }

  private static String places(Stemma stemma, Report report) {
    return stemma.annotate(report).places().stream().map(m -> m.name() + " " + Math.round(m.lat()) + "," + Math.round(m.lon())).collect(Collectors.joining("; "));
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
    "Tavern Lights|Springfield, Ohio|Springfield 40,-84; Columbus 40,-83",
    "The Tavern Lights|Rogersville, Missouri|Springfield 37,-93; Columbus 40,-83",
    "lights.example|Chicopee, Massachusetts|Springfield 42,-73; Columbus 40,-83",
    "Other Lights|Chicopee, Massachusetts|Springfield 40,-84; Columbus 40,-83"})
  void towns_without_a_state_lie_about_the_home_of_their_outlet(String outlet, String home, String expected) {
    Homes homes = new Homes(List.of(new Home(outlet, home)));
    assertEquals(expected, places(STEMMA.homes(homes), report(FIRE, "Tavern Lights", "www.lights.example")));
  }

  @Test
  void what_the_text_says_of_a_place_comes_first() {
    Homes homes = new Homes(List.of(new Home("Tavern Lights", "Chicopee, Massachusetts")));
    assertEquals("Springfield 37,-93; Missouri 38,-92", places(STEMMA.homes(homes), report("A barn burned down in Springfield, Missouri, on Monday.", "Tavern Lights", "")));
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
    "lights.example|Lancaster 35,-118",
    "www.lancasterdailylights.example|Lancaster 35,-118",
    "www.lancasterdailynews.example|Lancaster 35,-118",
    "lights.co.uk|Lancaster 54,-3",
    "lights.tv|Lancaster 35,-118"})
  void a_site_tells_its_land(String site, String expected) {
    assertEquals(expected, places(STEMMA, report("Rain fell in Lancaster.", "Lights", site)));
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
    "lights.example|Springfield 40,-84; Columbus 40,-83",
    "chicopeenews.example|Springfield 42,-73; Columbus 40,-83",
    "news.chicopee-herald.example|Springfield 42,-73; Columbus 40,-83",
    "chicopeexyz.example|Springfield 40,-84; Columbus 40,-83"})
  void a_site_tells_its_town(String site, String expected) {
    assertEquals(expected, places(STEMMA, report(FIRE, "Lights", site)));
  }

  @Test
  void reports_of_an_outlet_tell_its_home() {
    List<Report> reports = new ArrayList<>();
    for (String town : List.of("Fremont", "Hayward", "Union City")) reports.add(report("Rain fell in " + town + ", California, and in Oakland, California.", "Lights", "lights.example"));
    reports.add(report("Rain fell in Hayward, California.", "Lone Lights", ""));
    Homes found = STEMMA.homes(reports);
    assertEquals(1, found.all().size(), found.all().toString());
    assertEquals("lights.example", found.all().getFirst().outlet());
    assertTrue(found.all().getFirst().place().endsWith(", California"), found.all().toString());
    assertTrue(Places.isKnown(found.all().getFirst().place(), Gazetteers.load(), English.load()));
  }

  @Test
  void an_outlet_is_found_by_its_name_else_by_the_narrowest_site() {
    Homes homes = new Homes(List.of(new Home("lights.example", "Oslo"), new Home("north.lights.example", "Bergen"), new Home("The Moor Bell", "Tampere")));
    assertEquals("Oslo", home(homes, "Bell", "www.lights.example"));
    assertEquals("Bergen", home(homes, "Bell", "m.north.lights.example"));
    assertEquals("Tampere", home(homes, "Moor Bell", "lights.example"));
    assertEquals("none", home(homes, "Bell", "otherlights.example"));
  }

  private static String home(Homes homes, String outlet, String site) {
    return homes.of(new Outlet(outlet, Optional.of(site))).map(Home::place).orElse("none");
  }

  @Test
  void an_outlet_has_one_home() {
    assertThrows(IllegalArgumentException.class, () -> new Homes(List.of(new Home("The Lights", "Oslo"), new Home("lights", "Bergen"))));
    assertThrows(IllegalArgumentException.class, () -> new Home("Lights", " "));
  }

  @Test
  void a_place_is_known_by_its_name_and_division() {
    assertTrue(Places.isKnown("Paris, Texas", Gazetteers.load(), English.load()));
    assertTrue(Places.isKnown("Oslo", Gazetteers.load(), English.load()));
    assertTrue(!Places.isKnown("Xyzzyburg, Texas", Gazetteers.load(), English.load()));
    assertTrue(!Places.isKnown(",", Gazetteers.load(), English.load()));
  }
}
