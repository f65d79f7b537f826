package org.stemma.read;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.stemma.model.Page;
import org.stemma.model.Problem;
import org.stemma.model.Report;
import org.stemma.read.feed.Mapping;
import org.stemma.read.feed.Mapping.Key;

class MappingTest {
  private static final String TEXT = "The harbor ferry caught fire shortly before noon, and two of its crew were taken to the hospital, the harbor police said on Monday.";
  private static final Mapping ALL = new Mapping(Map.of(Key.TEXT, "Artikel", Key.HEADLINE, "Überschrift", Key.OUTLET, "Blatt", Key.TIME, "Stand", Key.URL, "Wo", Key.LANGUAGE, "Sprache", Key.AUTHOR, "Von", Key.ID, "Nr"));
  private static final String HEADER = "Nr;Überschrift;Artikel;Blatt;Stand;Wo;Sprache;Von;title\n";
  private static final String ROW = "17;Ferry;\"" + TEXT + "\";Harbor Times;10 August 2021;https://harbor.example/1;en;\"Ana Reed, Jo Lund\";not this\n";

  private record Row(String page, Mapping mapping, String shown, String codes) {}

  @Test
  void what_is_mapped_is_read_from_where_the_user_says() {
    String json = "{\"meta\":{\"who\":[{\"name\":\"Ana Reed\"}],\"when\":\"2021-08-10T14:05:00Z\",\"n\":17},\"source\":{\"name\":\"Harbor Times\"},\"title\":\"not this\",\"heads\":[\"Ferry\"],\"bodies\":[{\"w\":\"short\"},{\"w\":\"" + TEXT + "\"}],\"text\":\"not this\"}";
    Mapping deep = map(Key.TEXT, "bodies.1.w", Key.HEADLINE, "heads.0", Key.OUTLET, "source.name", Key.TIME, "meta.when", Key.AUTHOR, "meta.who", Key.ID, "meta.n");
    assertAll(List.of(
        new Row(HEADER + ROW, ALL, "17|Ferry|Harbor Times|[Ana Reed, Jo Lund]|2021-08-10|en|https://harbor.example/1", ""),
        new Row((HEADER + ROW).replace("Artikel", "ARTIKEL"), ALL, "17|Ferry|Harbor Times|[Ana Reed, Jo Lund]|2021-08-10|en|https://harbor.example/1", ""),
        new Row(json, deep, "17|Ferry|Harbor Times|[Ana Reed]|2021-08-10T14:05:00Z|en|", ""),
        new Row(json + "\n" + json, deep, "17|Ferry|Harbor Times|[Ana Reed]|2021-08-10T14:05:00Z|en| 17|Ferry|Harbor Times|[Ana Reed]|2021-08-10T14:05:00Z|en|", ""),
        // lists under a name that no reader knows; a field whose own name holds a dot
        new Row("{\"Ablage\":[{\"a.b\":\"" + TEXT + "\"}]}", map(Key.TEXT, "a.b"), "1|||[]||en|", ""),
        // what is not mapped goes by the usual names
        new Row("{\"w\":\"" + TEXT + "\",\"title\":\"Ferry\",\"source\":\"Harbor Times\"}", map(Key.TEXT, "w"), "1|Ferry|Harbor Times|[]||en|", "")).stream().map(r -> () -> assertShown(r)));
  }

  @Test
  void a_name_that_the_file_does_not_have_is_told() {
    assertAll(List.of(
        new Row("id,title,text\n1,Ferry,\"" + TEXT + "\"\n", map(Key.TEXT, "Artikel"), "", "S017"),
        new Row("id,title,text\n1,Ferry,\"" + TEXT + "\"\n", map(Key.OUTLET, "Blatt"), "1|Ferry||[]||en|", "S017"),
        new Row("Código,Título,Artículo\n1,Ferry,\"" + TEXT + "\"\n", map(Key.TEXT, "Artikel"), "", "S017"),
        new Row("{\"title\":\"Ferry\",\"text\":\"" + TEXT + "\"}", map(Key.TEXT, "body.plain"), "", "S017"),
        new Row("{\"text\":\"" + TEXT + "\"}\n{\"text\":\"" + TEXT + "\",\"Kopf\":\"Ferry\"}", map(Key.HEADLINE, "Kopf"), "1|||[]||en| 2|Ferry||[]||en|", ""),
        new Row("text,when\n\"" + TEXT + "\",soon\n", map(Key.TIME, "when"), "1|||[]||en|", "S016")).stream().map(r -> () -> assertShown(r)));
    Problem p = read("id,title,text\n1,Ferry,\"" + TEXT + "\"\n", map(Key.TEXT, "Artikel", Key.TIME, "title")).problems().getFirst();
    assertEquals("there is no field or column \"Artikel\" (for text); there are: id, text, title", p.message());
  }

  @Test
  void markup_under_a_mapped_name_is_read_as_such() {
    Report r = read("{\"w\":\"<p>" + TEXT + "</p><p>It was a calm day, and <b>nobody</b> else was aboard the ferry.</p>\"}", map(Key.TEXT, "w")).reports().getFirst();
    assertEquals(TEXT + "\n\nIt was a calm day, and nobody else was aboard the ferry.", r.text());
    Report table = read("id,w\n1,\"<p>" + TEXT + "</p>\"\n", map(Key.TEXT, "w")).reports().getFirst();
    assertEquals(TEXT, table.text());
  }

  @Test
  void it_holds_inside_archives_and_for_nothing_but_tables_and_json() throws IOException {
    var packed = new ByteArrayOutputStream();
    try (var gzip = new GZIPOutputStream(packed)) {
      gzip.write((HEADER + ROW).getBytes(StandardCharsets.UTF_8));
    }
    List<Reading> out = new ArrayList<>();
    Readers.stream("x.gz", new ByteArrayInputStream(packed.toByteArray()), ALL, out::add);
    assertEquals("17|Ferry|Harbor Times|[Ana Reed, Jo Lund]|2021-08-10|en|https://harbor.example/1", out.stream().map(MappingTest::shown).collect(Collectors.joining()));
    assertEquals(read(TEXT, Mapping.none()), read(TEXT, ALL));
    String listing = "Paris, Rome, Ottel\n\n" + TEXT;
    assertEquals(read(listing, Mapping.none()), read(listing, ALL));
  }

  @Test
  void a_blank_name_is_refused() {
    assertThrows(IllegalArgumentException.class, () -> map(Key.TEXT, " "));
  }

  private static void assertShown(Row r) {
    Reading reading = read(r.page, r.mapping);
    assertEquals(r.shown + " " + r.codes, shown(reading) + " " + reading.problems().stream().map(Problem::code).collect(Collectors.joining(",")), () -> r.page + reading.problems());
    reading.reports().forEach(x -> assertTrue(x.text().contains(TEXT) && !x.text().contains("not this"), x.text()));
  }

  private static String shown(Reading reading) {
    return reading.reports().stream().map(r -> String.join("|", r.source().startsWith("page#") || r.source().contains("#https") ? id(r) : r.source(), r.headline().orElse(""), r.outlet().map(o -> o.name()).orElse(""), r.bylines().toString(),
        r.published().date().orElse(""), r.language(), r.evidence().stream().filter(e -> e.from().equals("the entry's link")).map(e -> e.value()).collect(Collectors.joining()))).collect(Collectors.joining(" "));
  }

  /** A report with an address is called by it, and the test's has the number 17. */
  private static String id(Report r) {
    String after = r.source().substring(r.source().indexOf('#') + 1);
    return after.startsWith("https") ? "17" : after;
  }

  private static Mapping map(Object... keysAndNames) {
    Map<Key, String> out = new java.util.EnumMap<>(Key.class);
    for (int i = 0; i < keysAndNames.length; i += 2) out.put((Key) keysAndNames[i], (String) keysAndNames[i + 1]);
    return new Mapping(out);
  }

  private static Reading read(String page, Mapping mapping) {
    return Readers.read(new Page("page", page.getBytes(StandardCharsets.UTF_8), Optional.empty()), mapping);
  }
}
