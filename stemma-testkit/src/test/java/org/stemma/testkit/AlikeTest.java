package org.stemma.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.stemma.Stemma;
import org.stemma.english.English;
import org.stemma.group.Grouping;
import org.stemma.model.Marked;
import org.stemma.model.Page;
import org.stemma.model.Report;
import org.stemma.places.Gazetteers;
import org.stemma.read.Readers;

/** Happenings told in nearly the same words by reports that do not say when they were written. */
class AlikeTest {
  private static final Stemma STEMMA = Stemma.with(List.of(English.load()), Gazetteers.load());

  private static Set<Set<String>> stories(Map<String, String> texts) {
    List<Marked> marked = new ArrayList<>();
    texts.forEach((name, text) -> {
      for (Report r : Readers.read(new Page(name, text.getBytes(StandardCharsets.UTF_8), Optional.empty())).reports())
        marked.add(STEMMA.annotate(r.numbered("r" + (marked.size() + 1))));
    });
    return Grouping.of(marked, English.load()).stream()
        .map(s -> s.reports().stream().map(m -> m.report().source()).collect(Collectors.toCollection(TreeSet::new))).collect(Collectors.toSet());
  }

  @Test
  void two_fires_of_one_firm_in_other_towns_on_other_days_are_two_stories() {
    Map<String, String> texts = new TreeMap<>();
    texts.put("a1.txt", """
        Fire at Ostrand cannery halts production

        A fire broke out at the Ostrand cannery early on Tuesday and halted production, the fire brigade said. Smoke was seen over the harbour of Bergen for hours. \
        Plant manager Ingrid Solberg said the packing hall was destroyed and workers had left in time. The blaze started in a cold store, brigade spokesman Lars Vik said. \
        Insurance inspectors will look at the building. The cannery employs people from the whole harbour district and cans herring and mackerel.
        """);
    texts.put("a2.txt", """
        Cannery in flames at harbour

        Workers fled the Ostrand cannery on Tuesday when a fire broke out in a cold store and spread to the packing hall. The fire brigade needed hours to put out the \
        blaze on the harbour of Bergen. Production is halted. Plant manager Ingrid Solberg said herring in the cold store was lost. Inspectors of the insurance were on the way, she said.
        """);
    texts.put("a3.txt", """
        Herring cannery burns, production halted

        Fire destroyed the packing hall of the Ostrand cannery in Bergen on Tuesday morning. Brigade spokesman Lars Vik said the blaze began in a cold store. Production of \
        canned herring and mackerel is halted, plant manager Ingrid Solberg said. Workers left in time and nobody was hurt.
        """);
    texts.put("b1.txt", """
        Fire at Ostrand cannery stops production

        A fire broke out at the Ostrand cannery on Friday night and stopped production, the fire brigade said. Smoke was seen over the harbour of Tromso for hours. \
        Plant manager Henrik Dahl said the boiler house was destroyed and workers had left in time. The blaze started in the boiler house, brigade spokesman Nils Moen said. \
        Insurance inspectors will look at the building. The cannery employs people from the whole harbour district and cans herring and mackerel.
        """);
    texts.put("b2.txt", """
        Ostrand cannery in flames

        Workers fled the Ostrand cannery on Friday when a fire broke out in the boiler house and spread to the roof. The fire brigade needed hours to put out the blaze on \
        the harbour of Tromso. Production is halted. Plant manager Henrik Dahl said herring in the store was lost. Inspectors of the insurance were on the way, he said.
        """);
    texts.put("b3.txt", """
        Cannery burns, production of herring halted

        Fire destroyed the boiler house of the Ostrand cannery in Tromso late on Friday. Brigade spokesman Nils Moen said the blaze began beside the boiler. Production of \
        canned herring and mackerel is halted, plant manager Henrik Dahl said. Workers left in time and nobody was hurt.
        """);
    assertEquals(Set.of(Set.of("a1.txt", "a2.txt", "a3.txt"), Set.of("b1.txt", "b2.txt", "b3.txt")), stories(texts));
  }

  @Test
  void another_number_that_the_other_report_knows_of_does_not_part_a_story() {
    Map<String, String> texts = new TreeMap<>();
    texts.put("a.txt", """
        Ferry aground off Skarvik with 212 on board

        The ferry Nordlys ran on to rocks off Skarvik in fog on Tuesday with 212 people on board, the coastguard said. Lifeboats took passengers to the harbour. \
        The ferry is stable and takes on no water, coastguard spokesman Ewan Brandt said. Inspectors will come from the capital.
        """);
    texts.put("b.txt", """
        We felt her lift and then stop, says teacher

        The last of 214 people came ashore at Skarvik late on Tuesday. Isla Fenwick, a teacher who travelled with her sons, said it was very quiet after the Nordlys stopped. \
        A piper played on the quay and volunteers in the town hall gave out soup and blankets; children slept on mattresses and a baker opened his shop at dawn. A choir sang hymns while doctors bandaged sprained ankles. The list had 212 names, pilot Ada Holm said; infants were not on it. \
        Holm had written to the owner about a broken radar in April and had no answer.
        """);
    assertEquals(Set.of(Set.of("a.txt", "b.txt")), stories(texts));
  }
}
