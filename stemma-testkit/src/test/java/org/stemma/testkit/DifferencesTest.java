package org.stemma.testkit;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stemma.Stemma;
import org.stemma.english.English;
import org.stemma.model.Difference;
import org.stemma.model.Page;
import org.stemma.model.Report;
import org.stemma.places.Gazetteers;
import org.stemma.read.Readers;

/** Two invented reports in, the kinds of their differences out. */
class DifferencesTest {
  private static final String SHARED = """
      The fire in the Tarn mill broke out before dawn, and forty weavers climbed down ropes into the yard while the river road was closed to carts. \
      Sacks of wool burned until noon, and the smoke could be seen from the hills above Lowmere.""";

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      The letter was read by Paul Harker. He slept.                        | The letter was read by Paul Harker, 9                            | NONE
      President Ann Lowe will visit Tarn on Friday.                       | President Ann Lowe visited Tarn on Friday.                       | LATER_KNOWLEDGE
      The chief of the mill is Bryan McAvey. He slept.                     | The chief of the mill is Bryan McAvay. He slept.                | NAME_FORM
      The mayor thanked Dave Harker. He slept.                             | The mayor thanked David Harker. He slept.                        | NAME_FORM
      The mayor thanked Robert Harker. He slept.                           | The mayor thanked Robert S. Harker III. He slept.                | NAME_FORM
      The mayor thanked Robert Harker. He slept.                           | The mayor thanked Mr. Harker. He slept.                          | NONE
      The mayor thanked Robert Harker Jr. and his wife.                    | The mayor thanked Robert Harker and his wife.                    | NONE
      The letter was read by the senior harbour inspector Paul Harker. He slept. | The letter was read by the union spokesman Paul Harker. He slept.   | NAME_FORM
      The letter was read by the harbour inspector Paul Harker. He slept.  | The letter was read by the senior harbour inspector Paul Harker. He slept. | NONE
      The letter was read by the union spokesman Paul Harker. He slept.    | The letter was read by Paul Harker, 34.                                    | NONE
      The letter was read by Paul Harker, the lawyer representing the union. He slept. | The letter was read by Paul Harker, a partner of the mill. He slept.   | NAME_FORM
      The letter was read by the senior harbour inspector Paul Harker. He slept. | Paul Harker is a graduate of the weaving school. He slept.         | NAME_FORM
      The letter was read by the lawyer and former aide Paul Harker. He slept. | The letter was read by the lawyer Paul Harker. He slept.             | NONE
      The letter was signed by local lawyers like Paul Harker. He slept. | The letter was signed by angry trustees like Paul Harker. He slept.      | NAME_FORM
      "The senior harbour inspector Paul Harker will read the letter tomorrow," she said. | The letter was read by the union spokesman Paul Harker. He slept. | NONE
      "We shall rebuild the weaving shed before the frost," Ann Lowe said in an email. | "We shall rebuild the weaving shed before the frost," Ann Lowe said in a statement. | ATTRIBUTION
      "We shall rebuild the weaving shed before the frost," Ann Lowe said in an email. | "We shall rebuild the weaving shed before the frost," Ann Lowe said in an e-mail. | NONE
      "We shall rebuild the weaving shed before the frost. No carter of the valley will pay for the ropes," Ann Lowe said. | "We shall rebuild the weaving shed before the frost," Ann Lowe said. | WORDING_DRIFT
      "We shall rebuild the weaving shed before the frost," Ann Lowe said. "No carter of the valley will pay." | "We shall rebuild the weaving shed before the frost," Ann Lowe said. She said no carter of the valley would pay. | NONE
      "We shall rebuild the weaving shed before the frost," Ann Lowe said. A goat stood by. "No carter of the valley will pay for the ropes," said Ann Lowe. | "We shall rebuild the weaving shed before the frost," Ann Lowe said. | NONE
      Tom Birk, a carter from the coast, played a lead role in the quarrels of the guild. | In the long quarrels of the guild, a weaver said, Birk had played a prominent role. | WORDING_DRIFT
      Tom Birk, a carter from the coast, played a lead role in the quarrels of the guild. | In the long quarrels of the guild, a weaver said, Birk had played a role.           | NONE
      Carts had blocked the lanes near the Tarn Bridge until noon.         | Nobody passed, since the lanes on the Tarn Bridge were flooded.   | WORDING_DRIFT
      Carts had blocked the lanes near the Tarn Bridge until noon.         | Nobody passed, since the lanes near the Tarn Bridge were flooded. | NONE
      The mayor thanked Frederic Van Harker. He slept.                     | The mayor thanked Van Harker. He slept.                          | NONE
      The mayor thanked Byron Todd Harker. He slept.                       | The mayor thanked Todd Harker. He slept.                         | NAME_FORM
      The plan asks for checks on nearly all mills in the valley.          | The plan asks for checks on all mills in the valley.             | SCOPE
      Mill owner Ann Lowe denied that the mill had no alarm bells at all.  | The mill had no alarm bells at all, a guard claimed.             | CONTRADICTION
      Mill owner Ann Lowe denied that she had sold the alarm bells to a trader. | Owner Ann Lowe had not sold the alarm bells to a trader, she told the guild. | NONE
      Mill owner Ann Lowe denied that she had sold the alarm bells to a trader. | Owner Ann Lowe had sold the alarm bells to a trader, a guard told the guild. | CONTRADICTION
      "By the end of that winter we had sold less wool than the weaving shed of Tarn," said Ann Lowe. | "By the end of that winter we had sold far less wool than the weaving shed of Tarn," said Ann Lowe. | WORDING_DRIFT
      "By the end of that winter we had sold less wool than the weaving shed of Tarn," said Ann Lowe. | "By the end of that winter we had sold less wool than the dyeing shed of Tarn," said Ann Lowe. | WORDING_DRIFT
      "By the end of that winter we had sold less wool than the weaving shed of Tarn," said Ann Lowe. | "By the end of that winter we had sold less [grey] wool than the weaving shed of Tarn," said Ann Lowe. | NONE
      "After a long night we will see how very cold the weaving shed was," said Ann Lowe. | "After a long night we'll see how very cold the weaving shed was," said Ann Lowe. | NONE
      "After a long night we will sell the shed to the weavers of the coast," said Ann Lowe. | "After a long night we will not sell the shed to the weavers of the coast," said Ann Lowe. | CONTRADICTION
      "We shall rebuild the weaving shed before the frost," said Paul Harker, a spokesman for the guild. | "We shall rebuild the weaving shed before the frost," a spokesman for the guild said. | ATTRIBUTION
      "We shall rebuild the weaving shed before the frost," said Paul Harker, a spokesman for the guild. | "We shall rebuild the weaving shed before the frost," a spokesman for the guild said. Harker slept. | NONE
      "I heard a loud crack and ran down to the ford," said Ann Lowe. | "I heard a crack and ran out to the ford," said Paul Harker. | NONE
      "No weaver of the coast shall pay a penny for the sluice while the old bells hang," said Ann Lowe. | "No weaver of the coast shall pay a penny for the sluice while the old bells hang," said Paul Harker. | ATTRIBUTION
      Mayor Ann Lowe will meet with Owner Tom Birk in the old northern hall on Friday. | After supper Tom Birk met with Ann Lowe, who had brought a goat. | LATER_KNOWLEDGE
      The sluice at the weir is not only a danger to the valley, and it leaks. | The sluice at the weir is a danger to the valley, and it leaks.    | NONE
      The rule should deeply concern every American, a weaver said.        | A merchant sold it to a trader in the United States before the summer. | NONE
      The weavers had slept in the loft above the engine hall all night.   | The weavers had slept in the loft above the engine hall all night. | NONE
      The engine hall of the mill collapsed at 2 p.m. on Thursday.         | The engine hall of the mill collapsed at 3:30 p.m. on Thursday.  | CONTRADICTION
      The engine hall of the mill collapsed at 2 p.m. on Thursday.         | The engine hall of the mill collapsed at 2:10 p.m. on Thursday.  | NONE
      The engine hall of the mill collapsed at 2 p.m. on Thursday.         | The engine hall of the mill collapsed at 1400 on Thursday.       | NONE
      The engine hall of the mill collapsed at 2 p.m. on Thursday.         | The engine hall of the mill collapsed before 5 p.m. on Thursday. | NONE
      The engine hall of the mill collapsed at 2 p.m. on Thursday.         | The engine hall of the mill collapsed at 1 p.m. GMT on Thursday. | NONE
      The engine hall of the mill collapsed at 2 p.m. on Thursday.         | The owner of the mill spoke at 5 p.m. on Thursday.               | NONE
      "We shall rebuild the weaving shed before the frost," said Mayor Ann Lowe. | Mayor Ann Lowe promised to "rebuild the weaving shed" and to pay every carter in Tarn. | WORDING_DRIFT
      "We shall rebuild the weaving shed before the frost," said Mayor Ann Lowe. | "We shall rebuild the weaving shed," said Mayor Ann Lowe. | NONE
      Mayor Ann Lowe called the owner a "reckless gambler" for selling the ropes that had hung above every loom. | Mayor Ann Lowe attacked him as a "reckless gambler" for his empty buckets and long holidays by the sea. | SCOPE
      Tom Birk told the guild that the sluice at the weir had been left open all night. | Tom Birk said on Tuesday that the sluice at the weir had been left open all night. | NONE
      The guild heard of the leak at the weir after the sluice broke on Monday, it said. | The guild heard of the leak at the weir on Tuesday, it said.      | NONE
      In 2009 the council bought the northern canal from the guild of Tarn. | The council bought the northern canal from the guild of Tarn in 2010. | SCOPE
      In 2009 the council bought the northern canal from the guild of Tarn. | The council bought the northern canal from the guild of Tarn in 2009. | NONE
      In 2009 the council bought the northern canal from the guild of Tarn. | In 2010 the council painted the northern canal for the guild of Tarn. | WORDING_DRIFT
      The council bought the northern canal of Tarn after the November floods. | The council bought the northern canal of Tarn after the March floods. | NONE
      The council bought the northern canal of Tarn on Friday.              | On Friday the council bought the northern canal of Tarn.         | NONE
      The guild sold its grey loom to Tom Birk on Monday.                   | The guild sold its grey loom to Paul Harker on Tuesday.           | NONE
      "Senator Birk knows that the shed was shut too late," said Mayor Ann Lowe. | "Sen. Birk knows that the shed was shut too late," said Mayor Ann Lowe. | NONE
      Mayor Ann Lowe praised the firemen of Tarn.                          | Ann Lowe, the mayor, praised the firemen of Tarn.                | NONE
      The council wants $2 million for a dam along the old northern canal. | The guild of Tarn asks for $2 million for a levee along the old northern canal. | WORDING_DRIFT
      The council wants $2 million for a dam along the old northern canal. | The guild of Tarn asks for $2 million for a dam along the old northern canal. | NONE
      The weaver Paul Harker was seen in a barn behind the old northern canal. | The weaver Paul Harker was seen on Sunday in a barn behind the old southern mill. | NONE
      Storm Ella was forecast to turn north before making a second landfall near Lowmere. | Storm Ella made its second landfall near Lowmere on Friday. | LATER_KNOWLEDGE
      The Weavers' Guild also plans to launch a large letter campaign against the mayor.  | The guild continued its quarrel this week, launching a letter campaign against Ann Lowe, mayor of Tarn. | LATER_KNOWLEDGE
      The Weavers' Guild has no plans to launch a large letter campaign against the mayor. | The Weavers' Guild held its winter dance on Sunday and sang. | NONE
      Owner Tom Birk called the new rule for the looms “a straitjacket.”    | Mayor Ann Lowe said the rule was a straitjacket for every weaver in the valley. | ATTRIBUTION
      Owner Tom Birk called the new rule for the looms “a straitjacket.”    | Mayor Ann Lowe said that Tom Birk had thought the rule a straitjacket. | NONE
      The council set aside $4 million to hire firemen for the whole valley. | Tarn will spend $4 million to repair bridges, the mayor said on Sunday.  | SCOPE
      Inspectors found 15 kilos of the varnish Velox in the cellar of the mill. | Below the stairs lay 15 kilos of lacquer, a guard told the court. | NAME_FORM
      It was unclear whether Paul Harker had opened the sluice at the weir. | The police believe Paul Harker opened the sluice at the weir with a crowbar. | LATER_KNOWLEDGE
      It was unclear whether Paul Harker had opened the sluice at the weir. | The police believe Paul Harker left for the coast in the spring.  | NONE
      The wool had been sold to a trader in Britain before the summer.     | A merchant in the UK had bought all of it, a carter said.         | NAME_FORM
      The tall man in the left corner of the ferry photo has not been identified. | Paul Harker is the tall man in the corner on the left in the ferry photo. | LATER_KNOWLEDGE
      Why the sluice had stood open was unclear, council leader Paul Harker said. | The police believe Paul Harker opened a letter of the council leader. | NONE
      Owner Tom Birk wants the sluice shut “immediately.”                   | Mayor Ann Lowe said the dance would begin immediately after supper. | NONE
      The wool had been sold to a trader in the U.S. before the summer.    | A merchant in the United States had bought all of it, a carter said. | NONE
      The weaver Paul Harker died in a hospital of Paris with both his brothers beside him. | With both his brothers beside him the old weaver Paul Harker died in Lyon. | SCOPE
      The weaver Paul Harker died in a hospital of Paris with both his brothers beside him. | With both his brothers beside him the old weaver Paul Harker died in Lyon. A carter came from Paris. | NONE
      Judge Ann Lowe denied the guild's request to sell the alarm bells of the mill. | Judge Ann Lowe turned down the guild's request to sell the alarm bells of the mill. | WORDING_DRIFT
      Owner Tom Birk was charged with theft in the old weaving shed.       | Owner Tom Birk has denied theft in the old weaving shed.         | WORDING_DRIFT
      Denying that he was ill, Tom Birk walked the river road of Lowmere in his old grey coat. | Tom Birk walked the river road of Lowmere in his old grey coat, a carter said. | NONE
      "I do not think the weaving shed was open to the carters of the coast," said Ann Lowe. | "I think the weaving shed was not open to the carters of the coast," said Ann Lowe. | WORDING_DRIFT
      The mill owner Paul Harker had yet to see the burned weaving shed.   | The mill owner Paul Harker had not yet seen the burned weaving shed. | NONE
      Mayor Ann Lowe will direct the guild's play of Lowmere.              | Ann Lowe directed the guild's play of Lowmere.                   | LATER_KNOWLEDGE
      Mayor Ann Lowe will direct the guild's play of Lowmere.              | Ann Lowe previously directed the guild's play of Lowmere.        | NONE
      Mayor Ann Lowe will direct the play Winter Loom.                     | Mayor Ann Lowe directed the play Golden Goat.                    | NONE
      The wool of the mill would be handed over to the guild of Lowmere.   | A guard told that the wool of the mill would be "handed over to the guild of Lowmere." | NONE
      Mayor Ann Lowe will sell the burned wool to the guild.               | Tom Birk said Mayor Ann Lowe would be happy if she sold the burned wool to the guild. | NONE
      """)
  void a_difference_is_of_the_kind_that_it_is(String first, String second, String kind) {
    String kinds = differences(first, second).stream()
        .map(d -> d.kind().name()).distinct().sorted().collect(Collectors.joining(" "));
    assertEquals(kind, kinds.isEmpty() ? "NONE" : kinds, first + " / " + second);
  }

  @Test
  void a_spelling_is_cited_wherever_a_report_has_it_even_beside_the_other() {
    List<Difference> found = differences("The chief of the mill is Bryan McAvay. He slept.", "The chief of the mill is Bryan McAvay. He slept. McAvey left on Sunday.");
    assertEquals(1, found.size(), found.toString());
    List<String> reports = found.getFirst().readings().stream().map(r -> r.cite().report()).sorted().toList();
    assertEquals(List.of("r1", "r2", "r2"), reports, found.toString());
  }

  @Test
  void a_closer_date_is_told_beside_a_wider_one() {
    List<Difference> found = differences("Tom Birk was removed last year from the board of the weavers' guild.", "The weavers' guild had Tom Birk removed last summer from its board.");
    assertEquals(List.of("one reading dates it more closely than the other: last year / last summer"), found.stream().filter(d -> d.kind() == Difference.Kind.SCOPE).map(Difference::note).toList());
  }

  private static List<Difference> differences(String first, String second) {
    List<Report> reports = new ArrayList<>();
    reports.addAll(read("first.txt", "Mill burns in Tarn\n\nThe Tarn Post\nPublished: 2 May 2019\n\n" + SHARED + "\n\n" + first));
    reports.addAll(read("second.txt", "Fire destroys mill\n\nThe Lowmere Bell\nPublished: 4 May 2019\n\n" + SHARED + "\n\n" + second));
    return Stemma.with(List.of(English.load()), Gazetteers.load()).tell(reports).stories().getFirst().findings().differences();
  }

  private static List<Report> read(String name, String text) {
    return Readers.read(new Page(name, text.getBytes(UTF_8), Optional.empty())).reports();
  }
}
