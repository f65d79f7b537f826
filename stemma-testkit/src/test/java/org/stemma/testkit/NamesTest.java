package org.stemma.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stemma.annotate.Proses;
import org.stemma.annotate.name.Names;
import org.stemma.english.English;
import org.stemma.model.NameMark;
import org.stemma.model.Published;
import org.stemma.model.Report;
import org.stemma.places.Gazetteers;

class NamesTest {

  private static List<NameMark> names(String text) {
    Report report = new Report("r1", "", "", "", text, Optional.empty(), Optional.empty(), List.of(), Optional.empty(), Published.unknown(""),
        Optional.empty(), "en", List.of(), List.of(), List.of());
    return Names.of(Proses.of(report, English.load()), English.load(), Gazetteers.load());
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
    "The ferry sank off Norway, Prime Minister Anna Lindqvist said.|PLACE Norway; PERSON Anna Lindqvist",
    "Afghan officials met the Ministry of Health and Welfare in Paris.|OTHER Afghan; ORGANISATION Ministry of Health and Welfare; PLACE Paris",
    "Shares in Acme Corp. rose, said John F. Baker, 45, of the Bank of Finland.|ORGANISATION Acme Corp.; PERSON John F. Baker; ORGANISATION Bank of Finland",
    "Rebels from the Mountain Liberation Front took a village near Reno, Nev.|ORGANISATION Mountain Liberation Front; PLACE Reno; PLACE Nev.",
    "It was the worst day since World War II.|OTHER World War II",
    "He leads the Farmers and Workers Party and the Centre for Coastal and Inland Studies.|ORGANISATION Farmers and Workers Party; ORGANISATION Centre for Coastal and Inland Studies",
    "Members of Partido Costero and Kuzey Partisi left.|ORGANISATION Partido Costero; ORGANISATION Kuzey Partisi",
    "He left the Partido de la Nueva Costa for the Liga och Landet.|ORGANISATION Partido de la Nueva Costa; ORGANISATION Liga och Landet",
    "Votes went to Anna Nordpartiet.|ORGANISATION Anna Nordpartiet",
    "She won the seat of Wendelong and the riding of Tormund - Veldar.|PLACE Wendelong; PLACE Tormund - Veldar",
    "She mocked the failed Lindenist revolt.|OTHER Lindenist",
    "Boats were found in County Torvane.|PLACE County Torvane",
    "The Carter Center in Oslo closed.|ORGANISATION Carter Center; PLACE Oslo",
    "Hurricane Anna struck Cuba.|OTHER Hurricane Anna; PLACE Cuba",
    "Aid came from envoys for Norway Anna Lindqvist and Per Holm.|PLACE Norway; PERSON Anna Lindqvist; PERSON Per Holm",
    "He met former Secretary of State Anna Holm.|PERSON Anna Holm",
    "She lost the 2004 Norwegian general election to Republican John Baker.|OTHER 2004 Norwegian general election; OTHER Republican; PERSON John Baker",
    "Talks in U.S. cities failed, U.S. officials said.|PLACE U.S.; PLACE U.S.",
    "Hearings of the U.S. Senate and the U.S. Postal Service began.|ORGANISATION U.S. Senate; ORGANISATION U.S. Postal Service",
    "On Monday the U.S. House of Representatives adjourned.|ORGANISATION U.S. House of Representatives",
    "The 2014 European Parliament election in the United Kingdom was close.|OTHER 2014 European Parliament election in the United Kingdom",
    "Both Coast Watch International and Harbor Rights Watch agreed.|ORGANISATION Coast Watch International; ORGANISATION Harbor Rights Watch",
    "She works for the Center for Coastal Rights and the University for the Marine Arts.|ORGANISATION Center for Coastal Rights; ORGANISATION University for the Marine Arts",
    "He met the Minister of Foreign Affairs Ali Holm.|PERSON Ali Holm",
    "Insurers at Lloyd's agreed with Moody's.|ORGANISATION Lloyd's; ORGANISATION Moody's",
    "The court sits in The Hague.|PLACE The Hague",
    "Trade with Trinidad and Tobago grew.|PLACE Trinidad and Tobago",
    "Lugarin was re-elected by a wide margin.|PERSON Lugarin",
    "Fans of Vitesse Arnhem wept.|ORGANISATION Vitesse Arnhem",
    "Nurses prayed for Mother Anna and Prince Karl.|PERSON Mother Anna; PERSON Prince Karl",
    "Human error is likely, says Human Error Watch.|ORGANISATION Human Error Watch",
    "Jan-April sales rose.|''",
    "W L PCT GB|''",
    "EASTERN DIVISION|''",
    "LINDEN AT KANSAS CITY|ORGANISATION LINDEN; PLACE KANSAS CITY",
    "KANSAS CITY 58 72 .446 17|ORGANISATION KANSAS CITY",
    "Norway Liberals met Texas Republicans.|PLACE Norway; OTHER Liberals; PLACE Texas; OTHER Republicans",
    "Clerks met Judge C.H. \"Rick\" Holm Jr. and William (Bill) Marsh.|PERSON C.H. \"Rick\" Holm Jr.; PERSON William (Bill) Marsh",
    "Ann Lowe (Liberal) left the hall.|PERSON Ann Lowe; OTHER Liberal",
    "Clerks asked the Brenn County Sheriff's Department.|ORGANISATION Brenn County Sheriff's Department",
    "Then Ariz. Gov. Jan Holm left on Jan. 4.|PLACE Ariz.; PERSON Jan Holm",
    "It was Senator-elect Anna Lindqvist and House Speaker-to-be Peter Holm.|PERSON Anna Lindqvist; ORGANISATION House; PERSON Peter Holm",
    "On Tuesday he went home.|''"})
  void a_name_has_its_kind(String text, String expected) {
    assertEquals(expected, names(text).stream().map(m -> m.kind() + " " + m.span().in(text)).collect(Collectors.joining("; ")));
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
    "After Mill Massacre, Lindqvist Expresses Outrage and a Familiar Lament|PERSON Lindqvist",
    "Lindqvist Vows To Rebuild Mill, Infuriates Weavers|PERSON Lindqvist",
    "Lindqvist Goes After Holm Over Mill Deal He Pledges to Defend|PERSON Lindqvist; PERSON Holm",
    "‘Valley’s Angry Merchant’ Endorses Anna Lindqvist for Mayor|PERSON Anna Lindqvist"})
  void in_a_headline_words_with_capitals_are_no_names(String headline, String expected) {
    String text = headline + "\n\nThe mayor, Anna Lindqvist, spoke. Then Peter Holm left, and Mr. Holm and Ms. Lindqvist slept.";
    assertEquals(expected, names(text).stream().filter(m -> m.span().end() <= headline.length()).map(m -> m.kind() + " " + m.span().in(text)).collect(Collectors.joining("; ")));
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
    "Then Anna Lindqvist, and any other mayor, left.", "Paid by Anna Lindqvist, mayors said, it left.", "For Anna Lindqvist, one adviser said, it was late."})
  void what_is_said_of_others_is_no_role(String text) {
    assertEquals(Optional.empty(), names(text).stream().flatMap(m -> m.role().stream()).findFirst());
  }

  @Test
  void a_no_break_space_inside_a_name_makes_no_other_name() {
    var marks = names("Aid came from the US\u00A0State Department. Later the US State Department paid.");
    assertEquals(List.of("US State Department", "US State Department"), marks.stream().map(NameMark::canonical).toList());
    assertEquals(1, marks.stream().mapToInt(NameMark::referent).distinct().count());
  }

  @Test
  void a_surname_names_the_person_last_named_in_full() {
    var marks = names("Anna Lindqvist met Peter Lindqvist. Mr Lindqvist smiled. The UN refugee agency was told.");
    assertNotEquals(marks.get(0).referent(), marks.get(1).referent());
    assertEquals(marks.get(1).referent(), marks.get(2).referent());
    assertEquals("Peter Lindqvist", marks.get(2).canonical());
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {"The US Embassy in Oslo closed. Guards left the U.S. Embassy.|US Embassy in Oslo", "The U.S. Senate met. Later the Senate voted.|U.S. Senate",
    "Talks in the U.S. failed. The US said so.|U.S."})
  void points_lands_and_seats_make_no_second_body(String text, String canonical) {
    assertEquals(canonical, names(text).getLast().canonical());
  }

  @Test
  void an_acronym_names_what_was_spelt_out() {
    var marks = names("The North Harbour Rescue Service (NHRS) came. The NHRS left.");
    assertEquals(1, marks.stream().map(NameMark::referent).distinct().count());
    assertEquals("North Harbour Rescue Service", marks.getLast().canonical());
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
    "The report by the mayor, Anna Lowe, was long.|mayor",
    "By the mayor, Anna Lowe, a letter was sent.|mayor",
    "The visit of President Anna Lindqvist ended.|President", "Asked by spokesman Peter Holm, it left.|spokesman",
    "US envoy Anna Lindqvist spoke.|US envoy", "Yet Harbor Speaker Anna Lindqvist spoke.|Harbor Speaker", "Anna Lindqvist, the harbour master, spoke.|harbour master"})
  void a_role_stands_beside_the_name(String text, String role) {
    assertEquals(Optional.of(role), names(text).stream().flatMap(m -> m.role().stream()).findFirst());
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
    "Anna Holm opened the fair. Mrs. Holm, like President Peter Holm before her, left early. # Mrs. Holm said no more.|Anna Holm",
    "Anna Holm opened the fair. # Peter Holm, her brother, came too. Mr. Holm said no more.|Peter Holm",
    "Rita Holm opened the fair. Holm spoke. Then Holm left, and Holm's car was gone. # Kim Holm once ran it. # Holm said no more.|Rita Holm",
    "Rita Holm opened the fair. # Kim Holm runs it. # Holm said no more.|Kim Holm",
    "Mayor Holm brought his girls, Tilda and Zelie Holm. # Mr. Holm smiled. # Mr. Holm said no more.|Holm",
    "The girls of Mayor Holm, Tilda and Zelie Holm, came. # Mr. Holm said no more.|Holm",
    "Mayor Holm opened the fair. # Anna Holm said no more. Holm left.|Anna Holm"})
  void a_family_name_that_two_bear_means_whom_the_report_goes_on_calling_so(String text, String canonical) {
    assertEquals(canonical, names(text.replace(" # ", "\n\n")).getLast().canonical());
  }
}
