package org.stemma.cli;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MainTest {
  private static final String REPORT = """
      Ferry runs aground off Skarholm

      By Ada Lind
      2 March 2021

      A ferry with 112 people on board ran aground near the harbour of Skarholm on Tuesday, the coast guard said.

      "Nobody was hurt," said Jonas Berg, a spokesman for the coast guard, who added that tugs were on their way.
      """;

  @TempDir Path folder;

  @BeforeEach
  void write() throws IOException {
    Files.writeString(folder.resolve("ferry.txt"), REPORT);
  }

  @Test
  void no_argument_helps() {
    var ran = Ran.stemma();
    assertEquals(Exit.OK, ran.code());
    assertTrue(ran.out().startsWith("Usage: stemma"), ran.out());
    assertEquals("", ran.err());
  }

  @Test
  void help_and_version_end_well() {
    for (var words : new Object[][] {{"--help"}, {"help"}, {"help", "tell"}, {"tell", "--help"}, {"read", "-h"}, {"--version"}}) {
      assertEquals(Exit.OK, Ran.stemma(words).code(), String.join(" ", java.util.Arrays.copyOf(words, words.length, String[].class)));
    }
    assertTrue(Ran.stemma("--version").out().matches("stemma [0-9.]+\\R"));
  }

  @Test
  void figures_are_summed_up_by_the_rule_that_is_named() throws IOException {
    Path two = Files.createDirectory(folder.resolve("two"));
    Files.writeString(two.resolve("a.txt"), REPORT);
    Files.writeString(two.resolve("b.txt"), REPORT.replace("112", "118").replace("Jonas Berg", "Ida Holm").replace("2 March", "3 March").replace("on Tuesday", "on Wednesday"));
    for (String rule : new String[] {"range", "latest", "most-origins", "conservative"}) {
      var ran = Ran.stemma("tell", "--quiet", "--format", "json", "--figures", rule, two.toString());
      assertEquals(Exit.OK, ran.code());
      assertTrue(ran.out().replaceAll("\\s", "").contains("\"summary\":{\"rule\":\"" + rule + "\""), rule);
    }
    var latest = Ran.stemma("tell", "--quiet", "--format", "json", "--figures", "latest", two.toString()).out().replaceAll("\\s", "");
    assertTrue(latest.contains("\"rule\":\"latest\",\"low\":118,\"high\":118"), latest);
    var wrong = Ran.stemma("tell", "--figures", "highest", two.toString());
    assertEquals(Exit.USAGE, wrong.code());
    assertTrue(wrong.err().contains("most-origins"), wrong.err());
  }

  @Test
  void a_command_that_there_is_not_is_named_with_those_like_it() {
    var ran = Ran.stemma("tel", "x.txt");
    assertAll(() -> assertTrue(ran.err().contains("why:   there is no command 'tel'\n"), ran.err()), () -> assertTrue(ran.err().contains("stemma tell"), ran.err()));
  }

  @Test
  void a_command_that_is_not_understood_says_what_to_do() {
    var ran = Ran.stemma("tell", "--fromatt", "json", "x");
    assertEquals(Exit.USAGE, ran.code());
    assertEquals("", ran.out());
    assertAll(() -> assertTrue(ran.err().startsWith("S900 "), ran.err()), () -> assertTrue(ran.err().contains("next:  stemma tell --help"), ran.err()));
    assertEquals(Exit.USAGE, Ran.stemma("tell").code());
    assertEquals(Exit.USAGE, Ran.stemma("sell").code());
    assertEquals(Exit.USAGE, Ran.stemma("tell", "--format", "xml", folder).code());
  }

  @Test
  void telling_a_folder_gives_one_account() {
    var ran = Ran.stemma("tell", "--format", "json", folder);
    assertEquals(Exit.OK, ran.code(), ran.err());
    assertTrue(ran.out().contains("\"stemma-account/1\""));
  }

  @Test
  void every_format_is_shown() {
    var starts = java.util.Map.of("json", "{", "html", "<!DOCTYPE html>", "csv", "story,kind", "text", "", "md", "", "HTML", "<!DOCTYPE html>");
    starts.forEach((format, start) -> {
      var ran = Ran.stemma("tell", "--format", format, folder);
      assertEquals(Exit.OK, ran.code(), ran.err());
      assertTrue(ran.out().length() > 50 && ran.out().startsWith(start), format + ": " + ran.out());
    });
  }

  @Test
  void the_text_of_the_reports_is_left_out_where_asked() {
    String body = "tugs were on their way";
    String promo = "By Ada Lind";
    assertTrue(Ran.stemma("tell", "--format", "html", folder).out().contains(body));
    assertFalse(Ran.stemma("tell", "--format", "html", "--cites-only", folder).out().contains(promo + "\n"));
    assertFalse(Ran.stemma("tell", "--format", "json", folder).out().contains("\"text\" : \"Ferry runs aground"));
    assertTrue(Ran.stemma("tell", "--format", "json", "--with-text", folder).out().contains("\"text\" : \"Ferry runs aground"));
  }

  @Test
  void a_language_without_a_pack_is_told_as_a_problem() {
    assertEquals("", Ran.stemma("tell", "--language", "en", folder).err());
    assertTrue(Ran.stemma("tell", "--language", "xx", folder).err().contains("S101"));
  }

  @Test
  void the_same_reports_in_another_order_or_named_twice_give_the_same_bytes() throws IOException {
    Files.writeString(folder.resolve("second.txt"), REPORT.replace("112", "115"));
    var a = folder.resolve("ferry.txt");
    var b = folder.resolve("second.txt");
    var once = Ran.stemma("tell", "--format", "json", a, b).out();
    assertEquals(once, Ran.stemma("tell", "--format", "json", b, a).out());
    assertEquals(once, Ran.stemma("tell", "--format", "json", b, a, b, folder.resolve(".").resolve("ferry.txt")).out());
    assertEquals(once, Ran.stemma("tell", "--format", "json", folder, a).out());
  }

  @Test
  void standard_input_is_one_report() {
    var ran = Ran.with(REPORT, Terminal.NONE, "tell", "--format", "json", "-");
    assertEquals(Exit.OK, ran.code(), ran.err());
    assertTrue(ran.out().contains("\"source\" : \"-\""), ran.out());
  }

  @Test
  void nothing_read_is_told_even_when_quiet() {
    var ran = Ran.stemma("tell", "--quiet", folder.resolve("none.txt"));
    assertEquals(Exit.NOTHING_READ, ran.code());
    assertTrue(ran.err().contains("S001 cannot use") && ran.err().contains("S099 nothing to tell"), ran.err());
  }

  @Test
  void problems_end_with_one_only_when_strict() {
    var missing = folder.resolve("none.txt");
    var there = folder.resolve("ferry.txt");
    assertEquals(Exit.OK, Ran.stemma("tell", there, missing).code());
    var strict = Ran.stemma("tell", "--strict", there, missing);
    assertEquals(Exit.PROBLEMS, strict.code());
    assertFalse(strict.out().isEmpty());
    assertTrue(strict.err().contains("S001 cannot use " + missing), strict.err());
    assertFalse(Ran.stemma("tell", "--quiet", there, missing).err().contains("S001"));
  }

  @Test
  void an_output_file_is_there_whole_or_not_at_all() throws IOException {
    var out = folder.resolve("out");
    Files.createDirectory(out);
    var file = out.resolve("account.json");
    var ran = Ran.stemma("tell", "--format", "json", "-o", file, folder.resolve("ferry.txt"));
    assertEquals(Exit.OK, ran.code(), ran.err());
    assertEquals("", ran.out());
    assertTrue(Files.readString(file).endsWith("}\n"));
    try (var all = Files.list(out)) {
      assertEquals(1, all.count(), "nothing else is left behind");
    }
  }

  @Test
  void an_output_that_cannot_be_written_is_told() {
    var ran = Ran.stemma("tell", "-o", folder.resolve("no/such/account.json"), folder.resolve("ferry.txt"));
    assertEquals(Exit.NOT_WRITTEN, ran.code());
    assertTrue(ran.err().contains("S901 cannot write the account"), ran.err());
  }

  @Test
  void a_reader_that_goes_away_is_no_failure() {
    assertEquals(Exit.OK, closedOutput("Broken pipe").code());
    assertEquals("", closedOutput("Broken pipe").err());
    assertEquals(Exit.NOT_WRITTEN, closedOutput("No space left on device").code());
  }

  private Ran closedOutput(String why) {
    var err = new java.io.ByteArrayOutputStream();
    var closed = new OutputStream() {
      @Override
      public void write(int b) throws IOException {
        throw new IOException(why);
      }
    };
    var streams = new Streams(new ByteArrayInputStream(new byte[0]), closed, new PrintStream(err, true), Terminal.NONE);
    return new Ran(Main.run(new String[] {"tell", "--quiet", folder.resolve("ferry.txt").toString()}, streams), "", err.toString());
  }

  @Test
  void colours_are_for_terminals_that_want_them() {
    var terminal = new Terminal(true, true, true, 80);
    assertTrue(Ran.with("", terminal, "--help").out().contains("\u001b["));
    assertTrue(Ran.with("", terminal, "tell", "nope").err().contains("\u001b["));
    var noColour = new Terminal(true, true, false, 80);
    assertFalse(Ran.with("", noColour, "--help").out().contains("\u001b["));
    assertFalse(Ran.with("", noColour, "tell", "nope").err().contains("\u001b["));
    assertFalse(Ran.stemma("--help").out().contains("\u001b["));
  }

  @Test
  void reading_shows_what_was_read() {
    var ran = Ran.stemma("read", "--show-blocks", folder.resolve("ferry.txt"));
    assertEquals(Exit.OK, ran.code(), ran.err());
    assertTrue(ran.out().contains("A ferry with 112 people"), ran.out());
    assertEquals(Exit.NOTHING_READ, Ran.stemma("read", folder.resolve("none.txt")).code());
  }
}
