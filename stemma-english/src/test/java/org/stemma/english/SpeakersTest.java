package org.stemma.english;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.stemma.english.StatementExamplesTest.statement;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stemma.model.Speaker;
import org.stemma.model.StatementMark;

/** Who is named as the speaker, in words of many shapes. */
class SpeakersTest {

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      Harbour master Anna Moreno closed the port. She said two ferries were late. | two ferries were late | Anna Moreno
      Harbour master Anna Moreno met Paul Adler. "The port is closed," Moreno said. "It opens on Friday." | It opens on Friday. | Anna Moreno
      The report by the inspector general, Anna Moreno, was long. The inspector general said the pier was old. | the pier was old | Anna Moreno
      Paul Adler, the attorney general, left. The inspector general said the pier was old. | the pier was old | inspector general
      Anna Moreno, the fire chief, left. The police chief said the pier was old. | the pier was old | police chief
      Anna Moreno, Mr. Adler's lawyer, left. Mr. Adler's lawyer said the pier was old. | the pier was old | Anna Moreno
      Anna Moreno, Mr. Adler's lawyer, left. Mr. Holm's lawyer said the pier was old. | the pier was old | Mr. Holm's lawyer
      Mayor Paul Adler spoke first. "The port is closed," the mayor said. | The port is closed, | Paul Adler
      Rep. Anna Moreno of Linden left. Sen. Paul Adler stayed. The Linden congresswoman said the pier was old. | the pier was old | Anna Moreno
      Gov. Anna Moreno left. The Republican governor said the pier was old. | the pier was old | Anna Moreno
      Sen. Anna Moreno spoke. "The pier is old," Moreno said. Sen. Paul Adler wept. "It is unsafe," the Republican senator said. | It is unsafe, | Anna Moreno
      They met Sen. Paul Adler (R-Ky.), who said the pier was old. | the pier was old | Paul Adler
      It was left to the weavers — at home since Thursday — who said the pier was old. | the pier was old | weavers
      Anna Moreno, long married to Paul Adler since 2012, reportedly said the pier was old. | the pier was old | Anna Moreno
      The pier broke ― the mayor warned of it ― and Paul Adler said it was old. | it was old | Paul Adler
      “It was dark,” Senator Anna Moreno, a baker, said of Mr. Adler's long speech. “I wept.” | I wept. | Anna Moreno
      Weavers are at home. # “It was long,” Mr. Adler said in a letter a day ahead of the vote. | It was long, | Adler
      Weavers are at home. # “It was long,” Mr. Adler said two days after the old pier fell. | It was long, | Adler
      Anna Moreno demanded that Paul Adler sell the mill because he declined to say the word “fire” aloud. | the word “fire” aloud | Paul Adler
      Mr. Adler said Mayor Peter Moreno should resign and should demand that the port be closed. # "I trust nobody," he said. | I trust nobody, | Adler
      A senior port official said the crane had failed. The official added that nobody was hurt. | nobody was hurt | senior port official
      The Linden Port Authority raised its fees. It said that the crane had cost a lot. | the crane had cost a lot | Linden Port Authority
      One of the victims, 71-year-old widow Joan Carter, said the bank was silent. | the bank was silent | Joan Carter
      The Ruritanian Embassy said the port was closed. The group said the pier was old. | the pier was old | group
      The Linden Front union said it would strike. | it would strike | Linden Front
      The envoy of the Linden Trust, Helga Brandt, left. The envoy added that the pier was old. | the pier was old | Helga Brandt
      Three workers who saw the fire said the alarm was silent. They said that the door was locked. | the door was locked | Three workers who saw the fire
      Paul Adler left. # "The crane was old. # He never tested it," said harbour master Anna Moreno. # The port is closed. | The crane was old. | Anna Moreno
      Paul Adler left. # "The crane was old. # He never tested it," said harbour master Anna Moreno. # The port is closed. | He never tested it, | Anna Moreno
      Anna Moreno added, "The crane was old. # He had it for years. # That is all." # The port is closed. | He had it for years. | Anna Moreno
      Paul Adler said the port was closed. # The weavers had this to say about it, "The crane was old. # He had it for years." | He had it for years. | weavers
      "The crane was old, "said harbour master Anna Moreno. # "Paul Adler knew it." | The crane was old, | Anna Moreno
      Paul Adler left. # "I trust this crew. # We are quick, "Anna Moreno said. # "We will win." | I trust this crew. | Anna Moreno
      Paul Adler left. # "I trust this crew. # We are quick, "Anna Moreno, who runs the port, said. # "We will win." | We will win. | Anna Moreno
      “We closed it and, oh dear, there it goes “, the captain said on her feed. | We closed it and, oh dear, there it goes | captain
      "The crane is not sold," a port clerk told Linden News on a late Monday (March 4). | The crane is not sold, | port clerk
      "The crane is old," Anna Moreno told Us Weekly. | The crane is old, | Anna Moreno
      "The crane is old," the harbour master told Port.com. | The crane is old, | harbour master
      "The crane is old," echoed a second clerk. | The crane is old, | second clerk
      Port.com reports that the crane is old. | the crane is old | Port.com
      Paul Adler fled by boat in 2001, which was a bad year, calming the crew by asking, "Where is my boat?" | Where is my boat? | Paul Adler
      The town is poor, and several letters and lists have shown that sailors oppose the plan. | sailors oppose the plan | several letters and lists
      The mayor, after closing the pier, urged the weavers to go home. | to go home | mayor
      It was the kind of crane a judge had ordered them to build. | to build | judge
      Former Mayor Anna Moreno met Mayor Paul Adler in Linden. The former mayor said the pier was old. | the pier was old | Anna Moreno
      Anna Moreno warned of it. "A woman sings well," Adler said, and broke off. "I am tired," he added. | I am tired, | Adler
      They sat at a meeting in which the harbour master said the pier was old. | the pier was old | harbour master
      The pier fell only eleven days after Moreno first said the pier was old. | the pier was old | Moreno
      The paper printed a letter that said a weaver at Linden College alleged the pier was old. | the pier was old | weaver at Linden College
      Adler's friends and sons have in the spring said the pier was old. | the pier was old | Adler's friends and sons
      Letters and lists turned over to sailors suggest the pier was old. | the pier was old | Letters and lists turned over to sailors
      Adler owns a boat in Linden, and like Moreno has warned that the pier is old. | the pier is old | Adler
      Mr. Adler gave his reasons for the months when sailors held the pier by saying, "I was new to it." | I was new to it. | Adler
      Moreno insisted it was no use to close the pier while adding that the dam was old. | the dam was old | Moreno
      Anna Moreno, under fire for warning that the dam was old, left the room. | the dam was old | Anna Moreno
      "We are ready," he wept. "We will not close it," Paul Adler said in a note put out by the port. It rained. | We will not close it, | Paul Adler
      Moreno answered the sailors. "We are ready for losses," Moreno said of the seed money that the Linden Bank lends. | We are ready for losses, | Moreno
      Paul Adler, a friend of weavers who Moreno claims saw the fire, said he was ill. | he was ill | Paul Adler
      "It is a boat," he sang. # "They want it," Mr. Adler told Linden News in March 2011. It rained. | They want it, | Adler
      "It is a boat," he sang. # "They want it," Anna Moreno said in a letter before the port report came out. | They want it, | Anna Moreno
      "It is a boat," he sang. # "They want it," the order printed Friday said. | They want it, | order
      "It is a boat," he sang. # "They want it," said Moreno in a Monday letter posted on Twitter. | They want it, | Moreno
      "They want it," Speaker Anna Moreno of Ruritania and Senator Paul Adler of New Linden said. | They want it, | Speaker Anna Moreno of Ruritania and Senator Paul Adler of New Linden
      """)
  void a_speaker_is_named_as_fully_as_the_report_names_him(String text, String content, String speaker) {
    assertEquals(speaker, statement(text.replace(" # ", "\n\n"), content).speaker().name());
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '\u0001', textBlock = """
      Anna Moreno, the port secretary, told reporters on Monday that the council was "slow to act on the fire." | the council was "slow to act on the fire. | Anna Moreno
      Paul Adler, a former captain, published a note claiming that the crane was sold. | the crane was sold | Paul Adler
      Anna Moreno has also said the firm should mend the pier, but stressed that she opposed a new one. | she opposed a new one | Anna Moreno
      Anna Moreno has also said the firm should mend the pier, but stressed that she opposed a new one. | the firm should mend the pier | Anna Moreno
      The aide, Clara Holm, 31, who has a boat and at the time was a spokeswoman for a small club, wrote that the pier should close. | the pier should close | Clara Holm
      The cable, sent under the mayor's name and marked urgent, warned the council that the wall was weak. | the wall was weak | cable
      The council met Ms. Moreno — a former harbour aide who said the pier was old — on Monday. | the pier was old | Moreno
      The council met Ms. Moreno!, — the aide who said the pier was old. | the pier was old | aide
      Holm's son, actor Lorenzo Holm, tweeted Thursday: "My boat is gone." | My boat is gone. | Lorenzo Holm
      The hearing began, with port officials saying that Adler is cold, and city officials saying he had a sad childhood. | he had a sad childhood | city officials
      The hearing began, with port officials saying that Adler is cold, and city officials saying he had a sad childhood. | Adler is cold | port officials
      On Tuesday, police say a sailor hid his boat. | a sailor hid his boat | police
      Adler, a keeper of the mill, later told police Moreno hid a boat under the pier. | Moreno hid a boat under the pier | Adler
      Adler told lawmakers Moreno was late on Monday. | Moreno was late on Monday | Adler
      Paul Adler sent a note to the mayor, objecting that the pier was not ready. | the pier was not ready | Paul Adler
      """)
  void a_speaker_is_found_over_what_stands_between_him_and_his_verb(String text, String content, String speaker) {
    assertEquals(speaker, statement(text, content).speaker().name());
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '\u0001', textBlock = """
      Adler spoke. Moreno herself said the pier was old. | the pier was old | Moreno
      Anna Dell wept. # As he announced the plan, Mr. Holm sighed. "It is late," he said. | It is late, | Holm
      Anna Moreno, the inspector general, wrote it. The IG said the pier was old. | the pier was old | Anna Moreno
      Anna Moreno, the inspector general, wrote it. The AG said the pier was old. | the pier was old | AG
      The inquiry of Mr. Holm's office began. The office said it would end soon. | it would end soon | Holm's office
      Mr. Holm ran in May. His campaign said it was pleased. The campaign added that it was glad. | it was glad | Holm's campaign
      Mayor Paul Adler ran in May. Anna Dell wept. The mayor's campaign said it was glad. | it was glad | Paul Adler's campaign
      Prosecutor Paul Adler ran in May. The prosecutor's office said it was glad. | it was glad | prosecutor's office
      Attorney General and Senate candidate Anna Moreno said the pier was old. | the pier was old | Anna Moreno
      Officials and Mayor Anna Moreno said the pier was old. | the pier was old | Officials and Mayor Anna Moreno
      An uncle of hers, former Vice President Paul Adler, said the pier was old. | the pier was old | Paul Adler
      The report by the inspector general, Anna Moreno, that preceded Mr. Adler's arrest said the pier was old. | the pier was old | Anna Moreno
      Holm warned Adler, and Anna Moreno, keeper and chief clerk of the port, said the pier was old. | the pier was old | Anna Moreno
      At the spring fair, which can be seen online, Adler clearly says the pier was old. | the pier was old | Adler
      Anna Moreno, the No. 3 Linden councillor, said the pier was old. | the pier was old | Anna Moreno
      Nobody came in June, the very week the ferry office announced it had hired a crew. | it had hired a crew | ferry office
      Farmers have repeatedly raised concerns that the pier was old. | the pier was old | Farmers
      A spokesperson for Vice President Paul Adler said the pier was old. | the pier was old | spokesperson for Vice President Paul Adler
      A daughter of Mr. Adler said the pier was old. | the pier was old | daughter of Mr. Adler
      A spokesman for House Speaker Paul Adler said the pier was old. | the pier was old | spokesman for House Speaker Paul Adler
      The special envoy to the city Paul Adler said the pier was old. | the pier was old | Paul Adler
      The chairman of the House Port Committee Rep. Paul Adler said the pier was old. | the pier was old | Paul Adler
      Secretary of State Paul Adler said the pier was old. | the pier was old | Paul Adler
      "It is late," Paul Adler said. The lawsuit says the pier is old. | the pier is old | lawsuit
      "It is late," Paul Adler said. The letter says the pier is old. | the pier is old | Paul Adler
      "It is late," the Linden Herald said. The report says the pier is old. | the pier is old | Linden Herald
      "It is late," a report on ships said. The organization said the pier was old. | the pier was old | organization
      The suit from two states, where ships are banned, argues that the pier is old. | the pier is old | suit from two states
      Members of Mr. Adler's staff — concerned that the pier is old — have said the port will close. | the port will close | Members of Mr. Adler's staff
      The state's two senators, Paul Adler and Anna Moreno, said the pier was old. | the pier was old | Paul Adler and Anna Moreno
      "It is late," Paul Adler said. I said the pier was old. | the pier was old | ?
      "It is late," Paul Adler said. We believe that the pier is old. | the pier is old | ?
      Paul Adler has won, the Linden Post reports. | Paul Adler has won | Linden Post
      Weavers say it is late. They insist, however, that the pier is old. | the pier is old | Weavers
      It followed this week's announcement by the port authority that the pier was old. | the pier was old | port authority
      According to Anna Moreno, director of the port, the pier was old. | the pier was old | Anna Moreno
      According to Anna Moreno, director of the port, Paul Adler was late. | Paul Adler was late | Anna Moreno
      According to Anna Moreno, weavers, bakers and cooks were late. | weavers, bakers and cooks were late | Anna Moreno
      """)
  void speakers_of_many_shapes_are_named(String text, String content, String speaker) {
    assertEquals(speaker.replace("?", ""), statement(text, content).speaker().name());
  }

  @Test
  void a_bullet_before_a_speaker_is_no_part_of_him() {
    assertEquals("Local officials in Linden", statement("\u2022 Local officials in Linden said the pier was closed.", "the pier was closed").speaker().name());
    assertEquals("Port officials", statement("\u2014 Port officials said the pier was closed.", "the pier was closed").speaker().name());
  }

  @Test
  void unnamed_sources_keep_their_description() {
    assertEquals("senior official", statement("A senior official, speaking on condition of anonymity, said the port was closed.", "the port was closed").speaker().name());
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '\u0001', textBlock = """
      The Linden Herald, citing a senior port official, reported that the crane had failed. | the crane had failed | senior port official | Linden Herald
      The crane had failed, the Linden Herald reported on Monday, citing a senior port official. | The crane had failed | senior port official | Linden Herald
      The Linden Herald, which cited two officials, said the crane had failed. | the crane had failed | two officials | Linden Herald
      The Linden Herald quoted a senior port official as saying that the crane had failed. | the crane had failed | senior port official | Linden Herald
      Anna Moreno was quoted by the Linden Herald as saying that the crane had failed. | the crane had failed | Anna Moreno | Linden Herald
      "The port is closed," the Linden Herald quoted Moreno as saying. | The port is closed, | Moreno | Linden Herald
      Officials at the port, quoted by state radio, said the crane had failed. | the crane had failed | Officials at the port | state radio
      """)
  void who_says_it_and_who_passes_it_on_are_told_apart(String text, String content, String speaker, String via) {
    StatementMark m = statement(text, content);
    assertEquals(speaker, m.speaker().name());
    assertEquals(List.of(via), m.via().stream().map(Speaker::name).toList());
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '\u0001', textBlock = """
      Reuters reported that the minister had said the port was closed. | the port was closed | minister | Reuters
      According to the Linden Herald, the minister said the port was closed. | the port was closed | minister | Linden Herald
      The minister told Reuters, according to the Linden Herald, that the port was closed. | the port was closed | minister | Linden Herald
      Officials told AFP the port was closed, state radio reported. | the port was closed | Officials | state radio
      """)
  void a_statement_inside_a_report_of_another_knows_who_reports_it(String text, String content, String speaker, String outer) {
    List<StatementMark> found = StatementExamplesTest.read(text);
    StatementMark m = statement(text, content);
    assertEquals(speaker, m.speaker().name());
    assertEquals(outer, found.get(m.inside().orElseThrow()).speaker().name());
  }
}
