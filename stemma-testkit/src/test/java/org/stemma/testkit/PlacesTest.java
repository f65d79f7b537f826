package org.stemma.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stemma.annotate.Proses;
import org.stemma.annotate.name.Names;
import org.stemma.annotate.where.Places;
import org.stemma.english.English;
import org.stemma.model.Dateline;
import org.stemma.model.Furniture;
import org.stemma.model.PlaceMark;
import org.stemma.model.Prose;
import org.stemma.model.Published;
import org.stemma.model.Report;
import org.stemma.places.Gazetteers;
import org.stemma.text.Span;

class PlacesTest {

  private static List<PlaceMark> places(String text, String dateline) {
    Optional<Dateline> place = dateline.isEmpty() ? Optional.empty() : Optional.of(new Dateline(dateline, Optional.empty()));
    List<Furniture> furniture = dateline.isEmpty() ? List.of() : List.of(new Furniture(Furniture.Kind.DATELINE, new Span(0, dateline.length())));
    Report report = new Report("r1", "", "", "", text, Optional.empty(), Optional.empty(), List.of(), place, Published.unknown(""), Optional.empty(), "en",
        List.of(), List.of(), furniture);
    Prose prose = Proses.of(report, English.load());
    return Places.of(report, prose, Names.of(prose, English.load(), Gazetteers.load()), Gazetteers.load(), English.load());
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
    "The ferry left Paris on Monday.|Paris 49,2",
    "Paris, Texas, was flooded.|Paris 34,-96; Texas 31,-99",
    "Rain fell in Springfield, Columbus and Dayton, Ohio.|Springfield 40,-84; Columbus 40,-83; Dayton 40,-84; Ohio 40,-83",
    "A barn burned in Yorkton, Kentucky.|Yorkton 38,-85; Kentucky 38,-85",
    "They sell looms in Zurich, Kentucky and Ohio.|Zurich 47,9; Kentucky 38,-85; Ohio 40,-83",
    "Afghan rebels hold Farah city.|Afghanistan 33,66; Farah 32,62",
    "The Norwegian capital was calm.|Oslo 60,11",
    "A wall on the U.S.-Mexico border would cost more.|U.S.-Mexico border 32,-106",
    "They spoke at the White House.|White House 39,-77",
    "He flew from Geneva to Zurich.|Geneva 46,6; Zurich 47,9",
    "Lashkar Gah, the capital of southern Helmand province, fell.|Lashkar Gah 32,64; Helmand 32,64",
    "Snow closed the roads in Alachua and Gilchrist counties, Fla.|Alachua County 30,-82; Gilchrist County 30,-83; Florida 29,-82",
    "The Linn County Sheriff's Office in Iowa said so.|Linn County 42,-92; Iowa 42,-93"})
  void a_name_lies_where_its_neighbours_are(String text, String expected) {
    assertEquals(expected, places(text, "").stream()
        .map(m -> plain(m.name()) + " " + Math.round(m.lat()) + "," + Math.round(m.lon())).collect(Collectors.joining("; ")));
  }

  @Test
  void a_confidence_rises_with_what_the_text_says() {
    double alone = places("Rain fell in Springfield.", "").getFirst().confidence();
    double told = places("Rain fell in Springfield, Ohio.", "").getFirst().confidence();
    assertTrue(alone < 0.5 && told > 0.9 && told <= 1, alone + " and " + told);
  }

  private static String plain(String name) {
    return java.text.Normalizer.normalize(name, java.text.Normalizer.Form.NFD).replaceAll("\\p{M}", "");
  }

  @Test
  void the_dateline_is_a_place_of_its_own_role() {
    var marks = places("OSLO The ferry sank near Bergen. People in Norway wept. A Swedish crew helped.", "OSLO");
    assertEquals(List.of(PlaceMark.Role.DATELINE, PlaceMark.Role.EVENT, PlaceMark.Role.EVENT, PlaceMark.Role.MENTION), marks.stream().map(PlaceMark::role).toList());
  }

  @Test
  void a_place_that_no_gazetteer_has_is_put_by_its_neighbour_with_little_confidence() {
    var unknown = places("It began in Bergen near Qvistbukta Bay.", "").getLast();
    assertEquals(0, unknown.geonames());
    assertEquals("NO", unknown.country());
    assertTrue(unknown.confidence() <= 0.3);
  }
}
