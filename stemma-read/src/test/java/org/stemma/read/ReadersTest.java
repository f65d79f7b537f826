package org.stemma.read;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.stemma.model.Page;

class ReadersTest {
  private static final String TEXT = "F\u00e4hre brennt \u2014 ein Schiff\n\nDie F\u00e4hre \ud83d\udea2 lag zwei Stunden im Hafen.\n";

  private record Row(String name, byte[] bytes, String text, String codes) {}

  @Test
  void bytes_become_text_or_a_problem() {
    byte[] utf8 = TEXT.getBytes(StandardCharsets.UTF_8);
    byte[] utf16 = ("\ufeff" + TEXT).getBytes(StandardCharsets.UTF_16LE);
    List<Row> rows = List.of(
        new Row("utf-8", utf8, TEXT, ""),
        new Row("with mark", ("\ufeff" + TEXT).getBytes(StandardCharsets.UTF_8), TEXT, ""),
        new Row("utf-16le", utf16, TEXT, ""),
        new Row("utf-16be", ("\ufeff" + TEXT).getBytes(StandardCharsets.UTF_16BE), TEXT, ""),
        new Row("utf-16 without mark", "The ferry lay in the harbor.".getBytes(StandardCharsets.UTF_16LE), "The ferry lay in the harbor.", "S004"),
        new Row("windows", "F\u00e4hre \u2014 na\u00efve caf\u00e9".getBytes(Charset.forName("windows-1252")), "F\u00e4hre \u2014 na\u00efve caf\u00e9", "S004"),
        new Row("cut", Arrays.copyOf("caf\u00e9".getBytes(StandardCharsets.UTF_8), 4), "caf\ufffd", "S005"),
        new Row("cut utf-16", Arrays.copyOf(utf16, utf16.length - 1), TEXT.substring(0, TEXT.length() - 1), "S005"),
        new Row("empty", new byte[0], "", "S002"),
        new Row("blank", " \n\n\t ".getBytes(StandardCharsets.UTF_8), "", "S002"),
        new Row("zeros", new byte[5000], "", "S003"),
        new Row("picture", new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0, 0, 13}, "", "S003"),
        new Row("large", new byte[PlainText.LARGEST + 1], "", "S003"));
    assertAll(rows.stream().map(r -> () -> {
      Reading reading = Readers.read(page(r.bytes));
      assertEquals(r.text, reading.reports().isEmpty() ? "" : reading.reports().getFirst().text(), r.name);
      assertEquals(r.codes, String.join(",", reading.problems().stream().map(p -> p.code()).toList()), r.name);
    }));
  }

  @Test
  void nothing_hangs() {
    byte[] line = "The ferry lay in the harbor, and nobody knew why. ".repeat(1_000_000).getBytes(StandardCharsets.UTF_8);
    byte[] tenMega = Arrays.copyOf(line, 10_000_000);
    assertTimeoutPreemptively(Duration.ofSeconds(30), () -> {
      assertEquals("S010", Readers.read(page(line)).problems().getFirst().code());
      assertEquals(1, Readers.read(page(tenMega)).reports().size());
    });
  }

  @Test
  void the_same_bytes_give_the_same_reading() {
    Stream.of(TEXT, "", "<html>").forEach(t -> assertEquals(Readers.read(page(t.getBytes(StandardCharsets.UTF_8))), Readers.read(page(t.getBytes(StandardCharsets.UTF_8)))));
  }

  private static Page page(byte[] bytes) {
    return new Page("ferry", bytes, Optional.empty());
  }
}
