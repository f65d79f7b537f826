package org.stemma.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files that are no reports, or hardly: each is told or has a clear problem, the rest is told, nothing hangs. */
class BadFilesTest {
  private static final Duration PATIENCE = Duration.ofSeconds(120);
  private static final String REPORT = """
      Ferry runs aground off Skarholm

      2 March 2021

      A ferry with 112 people on board ran aground near the harbour of Skarholm on Tuesday, the coast guard said.
      """;

  @TempDir Path folder;

  private Ran tell(String... more) throws IOException {
    Files.writeString(folder.resolve("good.txt"), REPORT);
    var words = new Object[more.length + 4];
    System.arraycopy(new Object[] {"tell", "--format", "json", folder}, 0, words, 0, 4);
    System.arraycopy(more, 0, words, 4, more.length);
    return assertTimeoutPreemptively(PATIENCE, () -> Ran.stemma(words));
  }

  private void isRefused(String name, byte[] bytes, String code) throws IOException {
    Path bad = Files.write(folder.resolve(name), bytes);
    var ran = tell("--strict");
    assertAll(name,
        () -> assertEquals(Exit.PROBLEMS, ran.code(), ran.err()),
        () -> assertTrue(ran.err().contains(code + " cannot use " + bad), ran.err()),
        () -> assertTrue(ran.out().contains("good.txt"), "the rest is told"));
    Files.delete(bad);
  }

  private void isTold(String name, byte[] bytes, String words) throws IOException {
    Path odd = Files.write(folder.resolve(name), bytes);
    var ran = tell("--with-text");
    assertAll(name,
        () -> assertEquals(Exit.OK, ran.code(), ran.err()),
        () -> assertTrue(ran.out().contains(words), ran.err() + " " + words + " is not in the account"),
        () -> assertTrue(ran.out().contains("good.txt"), "the rest is told"));
    Files.delete(odd);
  }

  @Test
  void files_that_hold_nothing_are_refused() throws IOException {
    isRefused("empty.txt", new byte[0], "S002");
    isRefused("blank.txt", " \n\t\n".repeat(1000).getBytes(UTF_8), "S002");
  }

  @Test
  void a_file_that_is_no_text_is_refused() throws IOException {
    byte[] noise = new byte[50_000];
    new Random(7).nextBytes(noise);
    isRefused("noise.txt", noise, "S003");
  }

  @Test
  void one_line_of_50_megabytes_is_refused() throws IOException {
    byte[] line = new byte[50 << 20];
    Arrays.fill(line, (byte) 'x');
    for (int i = 7; i < line.length; i += 8) line[i] = ' ';
    isRefused("line.txt", line, "S010");
  }

  @Test
  void a_truncated_page_is_told_as_far_as_it_goes() throws IOException {
    isTold("cut.html", ("<!DOCTYPE html><html><head><title>Bridge closed</title></head><body><article><h1>Bridge closed</h1><p>The bridge over the Tarn "
        + "was closed on Monday after 17 cracks were found in it, the town said in a statement.</p><p>It will be op").getBytes(UTF_8), "17 cracks");
  }

  @Test
  void a_wrongly_encoded_file_is_told() throws IOException {
    String text = "Caf\u00E9 closes after 90 years\n\nThe Caf\u00E9 Mus\u00E9e in G\u00F6teborg closes on Friday \u2013 after 90 years, its owner said.\n";
    isTold("latin.txt", text.getBytes(Charset.forName("windows-1252")), "Mus\u00E9e in G\u00F6teborg");
    isTold("sixteen.txt", text.getBytes(Charset.forName("UTF-16")), "Mus\u00E9e in G\u00F6teborg");
  }

  @Test
  void ten_thousand_paragraphs_are_told() throws IOException {
    String text = IntStream.range(0, 10_000).mapToObj(i -> "Berth " + i + " opens.").collect(Collectors.joining("\n\n"));
    isTold("tides.txt", ("Tides of the year\n\n" + text).getBytes(UTF_8), "Berth 9999");
  }
}
