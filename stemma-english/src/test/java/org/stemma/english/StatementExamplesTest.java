package org.stemma.english;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.stemma.annotate.Proses;
import org.stemma.annotate.name.Names;
import org.stemma.annotate.name.RoleNouns;
import org.stemma.annotate.quote.Statements;
import org.stemma.language.Gazetteer;
import org.stemma.language.Language;
import org.stemma.language.WordTable;
import org.stemma.model.NameMark;
import org.stemma.model.Prose;
import org.stemma.model.Published;
import org.stemma.model.Report;
import org.stemma.model.StatementMark;
import org.stemma.text.Span;

/** Every rule of statements carries an example, {@code [who] {cue} <content>}; all are run here, with further lines below. */
class StatementExamplesTest {

  @TestFactory
  Stream<DynamicTest> examples_of_cue_verbs() {
    return examples(WordTable.CUE_VERBS);
  }

  @TestFactory
  Stream<DynamicTest> examples_of_cue_nouns() {
    return examples(WordTable.CUE_NOUNS);
  }

  @TestFactory
  Stream<DynamicTest> examples_of_cue_adjectives() {
    return examples(WordTable.CUE_ADJECTIVES);
  }

  @TestFactory
  Stream<DynamicTest> examples_of_closed_classes() {
    return examples(WordTable.SPEECH_WORDS);
  }

  private static Stream<DynamicTest> examples(WordTable table) {
    Map<String, List<String>> rows = English.load().table(table);
    return rows.entrySet().stream().map(e -> DynamicTest.dynamicTest(e.getKey(), () -> check(e.getValue().getLast())));
  }

  @TestFactory
  Stream<DynamicTest> lines() {
    return LINES.lines().filter(l -> !l.isBlank()).map(l -> DynamicTest.dynamicTest(l, () -> check(l.strip())));
  }

  private static final String LINES = """
      "<The bridge is closed,>" {said} [Anna Moreno, the mayor of Linden].
      "<The bridge is closed,>" [Ms. Moreno] {told} reporters on Tuesday.
      “<Who opened the gate?>” [Mr. Ruiz] {asked}.
      [Mr. Ruiz] {said}: “<Nobody opened it.>”
      [Anna Moreno], who runs the port, {said} on Monday that <two ferries were late>.
      [The Linden Herald] on Tuesday {reported} that <two ferries were late>.
      In a statement, [the company] {said} <it had paid the fine>.
      After the storm hit Linden, [officials] {said} <the dam was safe>.
      <Two ferries were late>, {according to} [the Linden Herald].
      {According to} [the Linden Herald], <two ferries were late>.
      <The bridge, [officials] {said}, is safe>.
      [The company] said it had paid the fine but {denied} that <it had lied>.
      The company said it had paid the fine and {insisted} that <nobody was hurt>.
      [An engineer briefed on the matter] {said} <the dam was safe>.
      She was {told} that <the road was open>.
      [The council] {said} that <at least 12 houses were lost>.
      [The council] {said} in a letter that <the tax would rise>.
      [The council] {said} during a meeting Sunday afternoon that <the tax would rise>.
      [Sen. Paul Adler, R-Fla.,] {said} <the vote was fair>.
      [The union] {called} <the offer “a bad joke>.”
      As {reported} by [the Linden Herald], <two ferries were late>.
      """;

  /** Some statement must have the marked cue, speaker mention and content. */
  private static void check(String marked) {
    StringBuilder text = new StringBuilder();
    List<int[]> open = new ArrayList<>();
    Span who = null;
    Span cue = null;
    Span content = null;
    for (char c : marked.toCharArray()) {
      switch (c) {
        case '[', '{', '<' -> open.add(new int[] {c, text.length()});
        case ']' -> who = new Span(open.removeLast()[1], text.length());
        case '}' -> cue = new Span(open.removeLast()[1], text.length());
        case '>' -> content = new Span(open.removeLast()[1], text.length());
        default -> text.append(c);
      }
    }
    List<StatementMark> found = read(text.toString());
    Optional<Span> mention = Optional.ofNullable(who);
    Optional<Span> words = Optional.ofNullable(cue);
    Span said = content;
    assertTrue(
        found.stream().anyMatch(m -> (said == null || near(m.span(), said) || isDeed(m, said)) && (words.isEmpty() || near(m.cue(), words)) && (mention.isEmpty() || near(m.speakerMention(), mention))),
        () -> marked + "\nfound: " + found);
  }

  /** What is told of a thing or person alone begins with its verb: "called for an inquiry". */
  private static boolean isDeed(StatementMark m, Span said) {
    return m.cue().isPresent() && m.span().begin() == m.cue().get().begin() && m.cue().get().end() <= said.begin() && Math.abs(m.span().end() - said.end()) <= 1;
  }

  /** The same but for a comma at the end and auxiliaries before the cue. */
  private static boolean near(Span a, Span b) {
    return a.equals(b) || a.begin() == b.begin() && Math.abs(a.end() - b.end()) == 1;
  }

  private static boolean near(Optional<Span> a, Optional<Span> b) {
    return a.isPresent() && (near(a.get(), b.orElseThrow()) || a.get().end() == b.get().end() && a.get().begin() < b.get().begin());
  }

  static List<StatementMark> read(String text) {
    Language english = English.load();
    Published today = new Published(Optional.of("2024-05-15"), Published.Basis.STATED, "test", Optional.empty());
    Report report = new Report(
        "r1", "test", "", "", text, Optional.empty(), Optional.empty(), List.of(), Optional.empty(), today, Optional.empty(), "en", List.of(), List.of(), List.of());
    Prose prose = Proses.of(report, english);
    List<NameMark> names = Names.of(prose, english, Gazetteer.none());
    return Statements.of(prose, names, RoleNouns.of(prose, names, english), List.of(), english);
  }

  /** The one statement of a text that says this. */
  static StatementMark statement(String text, String content) {
    List<StatementMark> found = read(text);
    return found.stream().filter(m -> m.span().in(text).equals(content)).findFirst()
        .orElseThrow(() -> new AssertionError("no statement '" + content + "'; found " + found.stream().map(m -> m.span().in(text) + " / " + m).toList()));
  }
}
