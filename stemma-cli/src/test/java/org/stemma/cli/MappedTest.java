package org.stemma.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MappedTest {
  private static final String TABLE = "Nr,Titel,Artikel,Datum\n4,Barge sinks at Ottel lock,\"A barge with 40 tonnes of gravel sank at the lock of Ottel on Tuesday, said lock keeper Ada Brun.\",7 May 2024\n";

  @TempDir Path dir;
  private Path table;

  @BeforeEach
  void write() throws IOException {
    table = Files.writeString(dir.resolve("desk.csv"), TABLE);
  }

  private void assertRead(Ran ran) {
    assertEquals(0, ran.code(), ran.err());
    assertTrue(ran.out().contains("headline   Barge sinks at Ottel lock") && ran.out().contains("published  2024-05-07"), ran.out());
  }

  @Test
  void pairs_and_files_say_the_same() throws IOException {
    assertRead(Ran.stemma("read", "--map", "text=Artikel,headline=Titel,time=Datum", table));
    assertRead(Ran.stemma("read", "--map", "text=Artikel", "--map", "headline=Titel", "--map", "TIME=datum", table));
    Path list = Files.writeString(dir.resolve("desk.map"), "# our desk\ntext\tArtikel\n\nheadline = Titel\ntime=Datum\n");
    assertRead(Ran.stemma("read", "--map", list, table));
    Path commas = Files.writeString(dir.resolve("commas.csv"), TABLE.replace("Artikel", "\"Artikel, ganz\""));
    assertRead(Ran.stemma("read", "--map", "text=Artikel, ganz,headline=Titel,time=Datum", commas));
  }

  @Test
  void a_mapped_table_is_told_and_grouped() {
    Ran told = Ran.stemma("tell", "-q", "-f", "json", "--map", "text=Artikel,headline=Titel,time=Datum", table);
    assertEquals(0, told.code(), told.err());
    assertTrue(told.out().contains("Ada Brun") && told.out().contains("2024-05-07"), told.out());
    assertTrue(Ran.stemma("group", "--map", "text=Artikel,time=Datum", table).out().contains("\t2024-05-07\t"));
  }

  @Test
  void a_column_that_is_not_there_is_told_with_those_that_are() {
    Ran ran = Ran.stemma("read", "--map", "text=Artikel,outlet=Blatt", table);
    assertTrue(ran.err().startsWith("S017 "), ran.err());
    assertTrue(ran.err().contains("\"Blatt\" (for outlet)") && ran.err().contains("Datum"), ran.err());
    assertEquals(Exit.NOTHING_READ, Ran.stemma("read", "--map", "text=Artikl", table).code());
  }

  @Test
  void what_is_no_mapping_ends_the_run_before_it_begins() {
    for (String odd : new String[] {"txt=Artikel", "none.map", "text=", "text=a,text=b"}) {
      for (String command : new String[] {"read", "tell", "group"}) {
        Ran ran = Ran.stemma(command, "--map", odd, table);
        assertEquals(Exit.USAGE, ran.code(), command + " " + odd + ran.err());
        assertTrue(ran.err().contains("map"), ran.err());
      }
    }
  }

  @Test
  void a_state_is_of_one_mapping() {
    Path state = dir.resolve("state");
    assertEquals(0, Ran.stemma("group", "--state", state, "--map", "text=Artikel", table).code());
    assertEquals(0, Ran.stemma("group", "--state", state, "--map", "text=Artikel", table).code());
    Ran other = Ran.stemma("group", "--state", state, "--map", "text=Titel", table);
    assertEquals(Exit.USAGE, other.code());
    assertTrue(other.err().contains("of another version or mapping"), other.err());
  }
}
