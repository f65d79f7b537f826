package org.stemma.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stemma.annotate.Proses;
import org.stemma.annotate.name.Names;
import org.stemma.annotate.name.RoleNouns;
import org.stemma.english.English;
import org.stemma.model.NameMark;
import org.stemma.model.Prose;
import org.stemma.model.Published;
import org.stemma.model.Report;
import org.stemma.places.Gazetteers;

class RoleNounsTest {

  private static Prose prose(String text) {
    return Proses.of(new Report("r1", "", "", "", text, Optional.empty(), Optional.empty(), List.of(), Optional.empty(), Published.unknown(""),
        Optional.empty(), "en", List.of(), List.of(), List.of()), English.load());
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
    "The envoy of the United Nations, Helga Brandt, arrived. The envoy left on Friday.|The envoy=Helga Brandt",
    "Transport Minister Lars Eik spoke. The minister ruled out subsidies.|The minister=Lars Eik",
    "Transport Minister Lars Eik met Interior Minister Anna Lind. The minister said no.|''",
    "Transport Minister Lars Eik met Interior Minister Anna Lind. The transport minister said no.|The transport minister=Lars Eik",
    "Harbour spokesman Paul Adler spoke. A spokesman for the port disagreed. The spokesman left.|''",
    "Deputy Mayor Anna Lind spoke. The mayor was away.|''",
    "The airline Tavara Air cancelled its flights. The airline will fly on Thursday.|The airline=Tavara Air",
    "The operator, NordRail, offered more. The operator said so.|The operator=NordRail",
    "Holm Industries Ltd closed a plant. The company will cut jobs.|The company=Holm Industries Ltd",
    "Holm Industries Ltd sued Lind Motors Ltd. The company won.|''",
    "The Health Ministry closed schools. The energy ministry did not. The ministry gave no reason.|''",
    "Seven were treated at the Western Isles Hospital, the health board said. The health board left.|''",
    "Holm Works, a small shipping firm, closed. The firm will open again.|The firm=Holm Works",
    "The minister spoke. Then Transport Minister Lars Eik left.|''",
  })
  void a_definite_noun_means_the_one_who_bears_it(String text, String expected) {
    Prose prose = prose(text);
    List<NameMark> names = Names.of(prose, English.load(), Gazetteers.load());
    assertEquals(expected, RoleNouns.of(prose, names, English.load()).stream().map(r -> prose.text(r.span()) + "=" + r.canonical()).collect(Collectors.joining("; ")));
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
    "The French Interior Ministry agreed. Then Belgium's Interior Ministry refused.|French Interior Ministry; Belgium's Interior Ministry",
    "The French Interior Ministry agreed. Later the Interior Ministry refused.|Interior Ministry; Interior Ministry",
    "Dominic Shaw KC spoke. Mr Shaw left.|Dominic Shaw KC; Dominic Shaw KC",
  })
  void like_bodies_of_two_lands_stay_apart_and_letters_after_a_name_part_nobody(String text, String expected) {
    Prose prose = prose(text);
    assertEquals(expected, Names.of(prose, English.load(), Gazetteers.load()).stream().filter(n -> n.canonical().contains(" ")).map(NameMark::canonical).collect(Collectors.joining("; ")));
  }
}
