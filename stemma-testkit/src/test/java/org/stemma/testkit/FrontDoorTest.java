package org.stemma.testkit;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.stemma.Stemma;
import org.stemma.english.English;
import org.stemma.model.Account;
import org.stemma.model.Page;
import org.stemma.model.Point;
import org.stemma.model.Report;
import org.stemma.model.StoryAccount;
import org.stemma.places.Gazetteers;
import org.stemma.read.Readers;
import org.stemma.views.JsonView;
import org.stemma.views.ViewOptions;

/** The example of README.md, run; what stands there is what stands here. */
class FrontDoorTest {
  private static final String SOURCE = "stemma-testkit/src/test/java/org/stemma/testkit/FrontDoorTest.java";

  @Test
  void the_example_tells_two_reports(@TempDir Path dir) throws IOException {
    Path file = dir.resolve("account.json");
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    example(new PrintStream(bytes, true, UTF_8), file);
    String printed = bytes.toString(UTF_8);
    assertTrue(printed.contains("2 reports from 2 outlets"), printed);
    assertTrue(printed.contains("AGREED, told by 2 to 2 origins: "), printed);
    assertTrue(Files.readString(file).contains("\"format\" : \"stemma-account/1\""), "no account in JSON");
  }

  private static void example(PrintStream out, Path file) throws IOException {
    // README
    String wire = """
        Two bridges closed as the Ouse rises

        Northern Wire
        Published: 12 May 2026

        SELBY, England (Northern Wire) — Two bridges over the Ouse in Selby were closed on Tuesday after the river rose. \
        Some 300 people left their homes, said Ann Holt, the mayor of Selby.
        """;
    String local = """
        Selby cut in half by flood

        The Selby Courier
        13 May 2026

        The Ouse flooded Selby on Tuesday and two bridges over the river were closed. \
        “I have never seen it rise so fast,” Mayor Ann Holt told the Courier. Farmer Peter Lang lost 40 sheep.
        """;
    List<Report> reports = new ArrayList<>();
    reports.addAll(Readers.read(new Page("wire.txt", wire.getBytes(UTF_8), Optional.empty())).reports());
    reports.addAll(Readers.read(new Page("local.txt", local.getBytes(UTF_8), Optional.empty())).reports());

    Account account = Stemma.with(List.of(English.load()), Gazetteers.load()).tell(reports);
    for (StoryAccount story : account.stories()) {
      story.brief().forEach(line -> out.println(line.sentence()));
      for (Point p : story.findings().points())
        out.println(p.status() + ", told by " + p.support().atLeast() + " to " + p.support().atMost() + " origins: " + p.text());
    }
    Files.writeString(file, new JsonView().render(account, ViewOptions.defaults()));
    // README ends
  }

  @Test
  void the_example_of_the_readme_is_this_one() throws IOException {
    Path root = Checkout.of(FrontDoorTest.class);
    List<String> here = between(Files.readAllLines(root.resolve(SOURCE)), "// README", "// README ends");
    List<String> there = between(Files.readAllLines(root.resolve("README.md")), "```java", "```");
    assertEquals(String.join("\n", here), String.join("\n", there));
  }

  /** The lines after one that is the first mark, up to one that is the second, leading blanks left out. */
  private static List<String> between(List<String> lines, String from, String to) {
    List<String> bare = lines.stream().map(String::strip).toList();
    int begin = bare.indexOf(from) + 1;
    return begin == 0 ? List.of() : bare.subList(begin, begin + bare.subList(begin, bare.size()).indexOf(to));
  }
}
