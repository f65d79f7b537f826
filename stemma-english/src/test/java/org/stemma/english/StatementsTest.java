package org.stemma.english;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stemma.model.Speaker;
import org.stemma.model.StatementMark;
import org.stemma.model.StatementMark.Kind;

/** Who is meant, what kind of statement it is, and what else is told of it. */
class StatementsTest {

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
  @CsvSource(delimiter = '|', textBlock = """
      It is a storm Moreno said could drive the boats to Linden. | could drive the boats to Linden | Moreno
      The pier is a project Linden weavers say is too dear. | is too dear | Linden weavers
      Paul Adler, the lawyer of the port, confirmed to Linden News that the crew and the captain received letters. | the crew and the captain received letters | Paul Adler
      Sen. Anna Moreno (R-Linden) called on Adler to resign. | Adler to resign | Anna Moreno
      Adler said during a recent Ships and Boats Committee hearing that the pier was old. | the pier was old | Adler
      Adler said Friday in Linden, Minn., that the pier was old. | the pier was old | Adler
      Adler said above all else, sailors need boats. | above all else, sailors need boats | Adler
      Moreno wrote at once, demanding that the port be closed. | the port be closed | Moreno
      Weavers are demanding the long list be read. | are demanding the long list be read | Weavers
      Adler left the dinner insinuating the pier was old. | the pier was old | Adler
      Adler spoke briefly, urging weavers to “recall” the boat. | to “recall” the boat | Adler
      Moreno's claim that the pier is old and would fall in a storm angered the weavers. | the pier is old and would fall in a storm | Moreno
      Moreno's statement that he would quit the board seemed sad. | he would quit the board | Moreno
      Moreno announced that the port will sue, and a group of sailors wept on the pier. | the port will sue | Moreno
      The mayor, amid calls by weavers to sell the boat, made clear he alone owned it. | he alone owned it | mayor
      Asked her thoughts on a list that sailors read, Moreno said the pier was old. | the pier was old | Moreno
      The pier, which officials said will open soon, will not take boats. | will open soon | officials
      Sailors will sell the boats, the Port Trust and Linden Bank announced Thursday. | Sailors will sell the boats | Port Trust and Linden Bank
      Weavers are selling the boats, lists printed on Sunday morning revealed. | Weavers are selling the boats | lists
      The pier may have been older than the dam, said several onlookers. | The pier may have been older than the dam | several onlookers
      Adler said, among other things, that the pier was old. | the pier was old | Adler
      Doyle said each hour of rain brings a rise in the river. | each hour of rain brings a rise in the river | Doyle
      Adler told Anna Moreno on "Old Pier" on Friday that the boat was sold. | the boat was sold | Adler
      The mayor warned Ruritania against closing the port. | against closing the port | mayor
      A weaver demanded to know why the pier was old. | why the pier was old | weaver
      Mr. Adler suggested selling the boat. | suggested selling the boat | Adler
      Several mayors urged a longer rest for sailors. | urged a longer rest for sailors | Several mayors
      The mayor urged sailors not to sell the boat. | not to sell the boat | mayor
      Despite his "very loud voice," weaver Anna Moreno wrote, Adler is a kind man. | Adler is a kind man | Anna Moreno
      On Tuesday, Moreno tweeted in response: “We will not sell the boat.” | We will not sell the boat. | Moreno
      Sailors left the port before Adler announced it, and a Linden list of boats failed to help. | announced it | Adler
      """)
  void who_tells_something_is_heard_and_where_it_ends(String text, String content, String speaker) {
    assertEquals(speaker, statement(text, content).speaker().name());
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      The town added about 300 jobs for weavers while Adler was mayor.
      The letters were leaked by the Linden Trust.
      A panel appointed by the council met on Monday.
      Note: The pier was old.
      """)
  void deeds_and_labels_say_nothing(String text) {
    assertEquals(List.of(), StatementExamplesTest.read(text).stream().map(m -> m.span().in(text)).toList());
  }

  @Test
  void what_somebody_only_means_to_say_is_not_checkable() {
    assertFalse(statement("Adler and Moreno met to warn that the pier was old.", "the pier was old").checkable());
    assertTrue(statement("Adler went on to say that the pier was old.", "the pier was old").checkable());
  }

  @Test
  void what_seems_inside_a_quotation_is_no_statement_of_its_own() {
    String text = "\"The crane seemed to be the best one,\" Moreno said. It rained.";
    assertEquals(List.of("The crane seemed to be the best one,"), StatementExamplesTest.read(text).stream().map(m -> m.span().in(text)).toList());
  }

  @Test
  void a_name_below_a_quotation_is_no_part_of_it() {
    String text = "The port is closed.\n\n\"The crane was old and nobody had tested it.\n\nAnna Moreno, port secretary.\"\n\nIt rained.";
    List<String> told = StatementExamplesTest.read(text).stream().map(m -> m.span().in(text)).toList();
    assertEquals(List.of("The crane was old and nobody had tested it."), told);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '\u0001', textBlock = """
      "The port is closed," Moreno said. | The port is closed, | DIRECT
      Moreno said the port was "closed for good" after the storm. | the port was "closed for good" after the storm | MIXED
      Moreno said the port was closed. | the port was closed | INDIRECT
      Moreno said in a statement two boats were lost. | two boats were lost | INDIRECT
      On the pier the crew lost two boats, Moreno said. | On the pier the crew lost two boats | INDIRECT
      Moreno told reporters late Monday five men were hurt. | five men were hurt | INDIRECT
      Moreno said in an interview Sunday more than 2,000 calls were made. | more than 2,000 calls were made | INDIRECT
      Moreno said that "the port is closed." | the port is closed. | DIRECT
      """)
  void kinds(String text, String content, Kind kind) {
    assertEquals(kind, statement(text, content).kind());
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
      No group immediately claimed responsibility for the blast. | 0
      Neither of the two parties reported irregularities. | 0
      "He took everything and he said it was his," Anna Moreno said. | 1
      The mayor told cheering supporters that the port would open. | 1
      On the pier, officers found three boats, Anna Moreno said. | 1
      """)
  void what_nobody_says_is_no_statement(String text, int statements) {
    assertEquals(statements, StatementExamplesTest.read(text).size());
  }

  @Test
  void what_cannot_speak_has_no_quotation() {
    assertEquals("", statement("Paul Adler left.\n\nThe hopes were high for a crew that won.\n\n\"We will find a way to win.\"", "We will find a way to win.").speaker().name());
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '\u0001', textBlock = """
      Moreno refused to name the price of the crane, but it is thought to be high. | to name the price of the crane
      She did not say whether the crane was old, but it will be sold. | whether the crane was old
      Lawyers who spent a month urging sailors to send the men to Linden were not glad. | to send the men to Linden
      Two weavers who declined to be named said they were glad. | to be named
      Moreno announced the sale in a tweet: "The crane is sold." | The crane is sold.
      The crane had failed, the Linden Herald reports, closing the pier. | The crane had failed
      It was announced later that week that the crane had failed. | the crane had failed
      When asked about the price of her new crane she said she was glad. | the price of her new crane
      They sold the pier to a firm called Linden Boats, Moreno said. | They sold the pier to a firm called Linden Boats
      """)
  void content_ends_where_its_clause_ends(String text, String content) {
    assertTrue(StatementExamplesTest.read(text).stream().anyMatch(m -> m.span().in(text).equals(content)));
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '\u0001', textBlock = """
      The wedding was near, but she called it off in May.
      Anna Moreno spoke for the first time since the storm.
      Anna Moreno finds herself drawn to the port.
      The singer walked quietly into the great hall of the Linden Promises Church.
      There were high hopes for the crane in Linden.
      Anna Moreno directed the film well enough to fill the halls.
      They sold the pier to a firm called Linden Boats.
      Photos: Anna Moreno left the port on Monday.
      """)
  void words_of_saying_in_another_sense_tell_no_statement(String text) {
    assertEquals(List.of(), StatementExamplesTest.read(text));
  }

  @Test
  void a_quotation_goes_on_over_paragraphs() {
    List<StatementMark> found = StatementExamplesTest.read("“The port is closed,” Anna Moreno said on Tuesday.\n\n“It will open on Friday. Nobody was hurt.”");
    assertEquals(List.of("Anna Moreno", "Anna Moreno"), found.stream().map(m -> m.speaker().name()).toList());
    assertTrue(found.stream().allMatch(m -> m.kind() == Kind.DIRECT));
  }

  @Test
  void a_quotation_is_announced_in_the_paragraph_before() {
    String text = "Anna Moreno, a pilot, told us what she saw:\n\n\"The mast broke. People say it was old.\"";
    assertEquals("Anna Moreno", statement(text, "The mast broke. People say it was old.").speaker().name());
  }

  @Test
  void a_quotation_is_signed_after_a_dash() {
    assertEquals("Anna Moreno", statement("\"The mast broke and fell on us.\" \u2014 Harbour master Anna Moreno", "The mast broke and fell on us.").speaker().name());
  }

  @Test
  void what_somebody_should_have_said_cannot_be_checked() {
    assertFalse(statement("Somebody should have told them that the pier was old.", "the pier was old").checkable());
    assertEquals(List.of(), StatementExamplesTest.read("Not a single thing he said is accurate."));
  }

  @Test
  void a_quotation_after_a_paraphrase_in_its_sentence_is_its_speakers() {
    String text = "Moreno cautioned that the next mayor will choose two wardens, \"that is how close the vote is.\"";
    assertEquals("Moreno", StatementExamplesTest.read(text).getLast().speaker().name());
  }

  @Test
  void a_bullet_before_a_speaker_is_no_part_of_him() {
    assertEquals("Local officials in Linden", statement("\u2022 Local officials in Linden said the pier was closed.", "the pier was closed").speaker().name());
    assertEquals("Port officials", statement("\u2014 Port officials said the pier was closed.", "the pier was closed").speaker().name());
  }

  @Test
  void words_in_marks_are_no_statement() {
    assertEquals(List.of(), StatementExamplesTest.read("The film \"Rivers of Linden\" opened on Friday. The so-called \"truce\" held."));
  }

  @Test
  void what_is_said_inside_another_statement_knows_it() {
    List<StatementMark> found = StatementExamplesTest.read("\"The police told us that the road was open,\" Anna Moreno said.");
    assertEquals(2, found.size());
    assertEquals(0, found.get(1).inside().orElse(-1));
  }

  @Test
  void addressee_medium_negation_modality() {
    assertEquals(Optional.of("Reuters"), statement("\"The port is closed,\" Moreno told Reuters.", "The port is closed,").addressee());
    assertEquals(Optional.of("statement"), statement("Moreno said in a statement that the port was closed.", "the port was closed").medium());
    assertEquals(Optional.of("Twitter"), statement("Moreno tweeted that the port was closed.", "the port was closed").medium());
    assertTrue(statement("Moreno did not say that the port was closed.", "the port was closed").negated());
    assertEquals(Optional.of("may"), statement("Moreno said the port may close.", "the port may close").modality());
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '\u0001', textBlock = """
      Moreno said two ferries sank. | two ferries sank | true
      Moreno hopes that two ferries sail. | two ferries sail | false
      Moreno praised the rescue crews. | praised the rescue crews | false
      The court denied the motion to sell. | denied the motion to sell | false
      The crew claimed the title of the town. | claimed the title of the town | false
      "Thank you all," Moreno said. | Thank you all, | false
      """)
  void only_what_asserts_can_be_checked(String text, String content, boolean checkable) {
    assertEquals(checkable, statement(text, content).checkable());
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

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '\u0001', textBlock = """
      Linden Front fighters took the port. The rebels said the pier was mined. | the pier was mined | Linden Front
      The Linden Trust owns the pier. The group's spokesman said it was old. | it was old | Linden Trust spokesman
      The Linden Trust owns the pier. The group's letter said it was old. | it was old | Linden Trust
      Anna Moreno closed the port. "It is closed," Moren said. | It is closed, | Anna Moreno
      One of them, Senator Susan Krog of Linden, left. On Saturday, she praised the premier, saying he would win. | he would win | Susan Krog
      Farmers rejected the offer before Adler even made it, however, maintaining that it was late. | it was late | Farmers
      Sen. Paul Adler, D-N.J., rejected it. "No," Adler said. The Ruritanian senator also said it was late. Fellow Ruritanian Sen. Ida Krog left. | it was late | Paul Adler
      """)
  void descriptions_slips_and_documents_lead_to_a_name(String text, String content, String speaker) {
    assertEquals(speaker, statement(text, content).speaker().name());
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '\u0001', textBlock = """
      They met Rep. Paul Adler, R-N.Y., who said the pier was old. | the pier was old | Paul Adler
      It was lost by Anna Moreno, a former aide in Linden, who said the pier was old. | the pier was old | Anna Moreno
      It was lost by Anna Moreno, 43, a weaver, who said the pier was old. | the pier was old | Anna Moreno
      Marie Dell, an aide to Paul Adler who said the pier was old, left. | the pier was old | Paul Adler
      It was lost by a former aide at the port, who said the pier was old. | the pier was old | former aide at the port
      Mr. Adler is a lawyer who says ships are old. "I know," he said. | I know, | Adler
      Mr. Adler is known as a lawyer who says ships are old. "I know," he said. | I know, | Adler
      It was a lawyer who said the pier was old. | the pier was old | lawyer
      They read a letter leaked earlier this week, which said the pier was old. | the pier was old | letter
      They read the old council letter Thursday that said the pier was old. | the pier was old | old council letter
      They read the ruling in June that said the pier was old. | the pier was old | ruling
      They joined a unit in Linden that said the pier was old. | the pier was old | unit in Linden
      One of the old weavers in the House who said the pier was old left. | the pier was old left | One of the old weavers in the House
      It came from three officials familiar with the meeting who said the pier was old. | the pier was old | three officials familiar with the meeting
      It needs the votes of the two old senators who said the pier was old. | the pier was old | two old senators
      It led to a flurry of calls by members of Congress who said the pier was old. | the pier was old | members of Congress
      It was disputed on Friday a report that said the pier was old. | the pier was old | report
      They met two weavers in June 2016 who said the pier was old. | the pier was old | two weavers
      They met three women who were teenagers at the time who said the pier was old. | the pier was old | teenagers
      """)
  void who_leads_back_to_the_one_before_it(String text, String content, String speaker) {
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
      Their father, former Vice President Paul Adler, said the pier was old. | the pier was old | Paul Adler
      The report by the inspector general, Anna Moreno, that preceded Mr. Adler's arrest said the pier was old. | the pier was old | Anna Moreno
      Holm warned Adler, and Anna Moreno, keeper and chief clerk of the port, said the pier was old. | the pier was old | Anna Moreno
      At the spring fair, which can be seen online, Adler clearly says the pier was old. | the pier was old | Adler
      Anna Moreno, the No. 3 Linden councillor, said the pier was old. | the pier was old | Anna Moreno
      Nobody came on Thursday, the same day the council campaign announced it had hired a firm. | it had hired a firm | council campaign
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

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '\u0001', textBlock = """
      In Linden three boats sank, Marsh said. | In Linden three boats sank
      Moreno said nearly all the boats sank. | nearly all the boats sank
      Moreno said almost nobody came. | almost nobody came
      """)
  void what_is_said_begins_with_its_first_word(String text, String content) {
    assertEquals("said", statement(text, content).cue().orElseThrow().in(text));
  }

  @Test
  void she_is_rather_a_woman_named_in_what_is_told_than_somebody_far_away() {
    String text = "\"It is late,\" Holm said.\n\n" + "Rain fell. ".repeat(9) + "\n\nThe papers depicted efforts by spokeswoman Anna Moreno to hide it. According to them, she said the pier was old.";
    assertEquals("Anna Moreno", statement(text, "the pier was old").speaker().name());
  }

  @Test
  void who_sends_a_letter_is_named_in_the_next_paragraph() {
    String text = "The port director sent a letter to his crew, ordering them to stay away.\n\nIn the letter, Anna Moreno also told them that the gate was shut.";
    StatementMark m = statement(text, "to stay away");
    assertEquals("Anna Moreno", m.speaker().name());
    assertEquals(Optional.of("port director"), m.speaker().role());
  }

  @Test
  void lost_marks_are_made_good() {
    String closing = "\"The port is closed, Moreno said. \"It opens on Friday.\"";
    assertEquals(Kind.DIRECT, statement(closing, "The port is closed,").kind());
    assertEquals("Moreno", statement(closing, "It opens on Friday.").speaker().name());
    String open = "“The port is closed. We will open it on Friday.\n\n“Nobody was hurt,” Moreno said.";
    assertEquals("Moreno", statement(open, "The port is closed. We will open it on Friday.").speaker().name());
  }

  @Test
  void medium_and_day_may_open_the_sentence() {
    assertEquals(Optional.of("audio message"), statement("In an audio message, Moreno said the port was closed.", "the port was closed").medium());
    assertEquals(Optional.of("audio message"), statement("Moreno said in an audio message on Monday that the port was closed.", "the port was closed").medium());
    assertEquals(Optional.empty(), statement("Moreno said in 1998 that the port was closed.", "the port was closed").medium());
  }

  @Test
  void negation_of_what_is_said_is_kept_in_it() {
    assertFalse(statement("Moreno refused not to recognise the vote.", "not to recognise the vote").negated());
    assertTrue(statement("Moreno has not denied that the port was closed.", "the port was closed").negated());
    assertEquals(Optional.of("would"), statement("Moreno said the port would not close.", "the port would not close").modality());
  }

  @Test
  void unnamed_sources_keep_their_description() {
    assertEquals("senior official", statement("A senior official, speaking on condition of anonymity, said the port was closed.", "the port was closed").speaker().name());
  }

  @Test
  void many_open_marks_take_no_time() {
    String hostile = "\"".repeat(20_000) + " said " + "“ he said ‘ ".repeat(5_000) + "(, who said that ".repeat(3_000);
    assertTimeout(Duration.ofSeconds(20), () -> StatementExamplesTest.read(hostile));
  }

  @Test
  void spans_lie_in_the_text_and_cues_apart_from_direct_speech() {
    List<StatementMark> found = StatementExamplesTest.read("\"A port,\" she said, \"is no park. It is not.\" ''Nobody,'' said Paul Adler. “Never");
    assertTrue(found.stream().anyMatch(m -> m.kind() == Kind.DIRECT && m.cue().isPresent()), found::toString);
    for (StatementMark m : found) {
      assertFalse(m.span().isEmpty());
      if (m.kind() == Kind.DIRECT) m.cue().ifPresent(c -> assertFalse(m.span().overlaps(c)));
    }
  }

  private static StatementMark statement(String text, String content) {
    List<StatementMark> found = StatementExamplesTest.read(text);
    return found.stream().filter(m -> m.span().in(text).equals(content)).findFirst()
        .orElseThrow(() -> new AssertionError("no statement '" + content + "'; found " + found.stream().map(m -> m.span().in(text) + " / " + m).toList()));
  }
}
