package org.stemma.read;

import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.stemma.model.Evidence;
import org.stemma.model.Page;
import org.stemma.model.Report;

class BesideTest {
  private static final String TEXT = "The harbor ferry caught fire shortly before noon, and two of its crew were taken to the hospital, the harbor police said on Monday.";
  /** A store of manifests: a box that holds its description. */
  private static final byte[] STORE = joined(number(38), "jumb", number(30), "jumdc2pa", new byte[] {0, 0x11, 0, 0x10, (byte) 0x80, 0, 0, (byte) 0xAA, 0, 0x38, (byte) 0x9B, 0x71, 3}, "c2pa", new byte[1]);
  private static final byte[] JPEG = joined(new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, (byte) 0xE0, 0, 4, 0, 0, (byte) 0xFF, (byte) 0xEB, 0, (byte) (STORE.length + 10)}, "JP", new byte[] {0, 1, 0, 0, 0, 1}, STORE, new byte[] {(byte) 0xFF, (byte) 0xDA, 0, 0});
  private static final byte[] PNG = joined(new byte[] {(byte) 0x89}, "PNG\r\n\u001a\n", number(2), "IHDR", new byte[6], number(STORE.length), "caBX", STORE, new byte[4]);
  private static final byte[] WEBP = joined("RIFF", new byte[4], "WEBP", "VP8 ", new byte[] {3, 0, 0, 0, 1, 2, 3, 0}, "C2PA", new byte[] {(byte) STORE.length, 0, 0, 0}, STORE);
  private static final byte[] FILM = joined(number(12), "ftyp", "mp42", number(28), "uuid", new byte[] {(byte) 0xD8, (byte) 0xFE, (byte) 0xC3, (byte) 0xD6, 0x1B, 0x0E, 0x48, 0x3C, (byte) 0x92, (byte) 0x97, 0x58, 0x28, (byte) 0x87, 0x7E, (byte) 0xC4, (byte) 0x81}, number(0));
  private static final List<byte[]> ALL = List.of(STORE, JPEG, PNG, WEBP, FILM);

  @Test
  void a_picture_that_is_given_says_whether_it_holds_credentials() {
    assertEquals("this is a PNG picture with Content Credentials (a C2PA manifest, not verified)", why(PNG));
    assertEquals("this is a JPEG picture with Content Credentials (a C2PA manifest, not verified)", why(JPEG));
    assertEquals("this is a JPEG picture without Content Credentials (no C2PA manifest)", why(JPEG_WITHOUT));
  }

  private static String why(byte[] picture) {
    return Readers.read(new Page("x", picture, Optional.empty())).problems().getFirst().message();
  }

  @Test
  void manifests_are_seen_where_each_format_keeps_them() {
    for (byte[] b : ALL) {
      assertTrue(Manifests.in(b), new String(b, StandardCharsets.ISO_8859_1));
      byte[] other = new String(b, StandardCharsets.ISO_8859_1).replace("c2pa", "c2pb").replace("uuid", "free").getBytes(StandardCharsets.ISO_8859_1);
      assertFalse(Manifests.in(other), new String(b, StandardCharsets.ISO_8859_1));
    }
  }

  @Test
  void whatever_the_bytes_hold_it_ends() {
    Random random = new Random(7);
    for (byte[] b : ALL) assertTimeoutPreemptively(Duration.ofSeconds(60), () -> {
      for (int n = 0; n < b.length; n++) Manifests.in(Arrays.copyOf(b, n));
      for (int i = 0; i < 20_000; i++) {
        byte[] odd = b.clone();
        odd[random.nextInt(odd.length)] = (byte) random.nextInt();
        odd[random.nextInt(odd.length)] = (byte) (random.nextBoolean() ? 0xFF : 0x80);
        Manifests.in(odd);
      }
    });
  }

  @Test
  void pages_are_told_of_the_pictures_that_they_name_and_of_no_others() throws IOException {
    byte[] zip = Zips.zip("a.html", page("pics/my%20ferry.jpg"), "b.html", page("pics/plain.jpg"), "c.html", page("none"), "pics/my ferry.jpg", JPEG, "pics/plain.jpg", JPEG_WITHOUT, "c.c2pa", STORE, "pics/unnamed.png", PNG);
    Reading reading = Readers.read(new Page("x.zip", zip, Optional.empty()));
    assertEquals(List.of("x.zip!/a.html [absent C2PA manifest of the page; not verified, present C2PA manifest of my ferry.jpg beside the page; not verified]", "x.zip!/b.html [absent C2PA manifest of the page; not verified]",
        "x.zip!/c.html [absent C2PA manifest of the page; not verified, present C2PA manifest of c.c2pa beside the page; not verified]"), reading.reports().stream().map(BesideTest::shown).toList());
  }

  @Test
  void pictures_of_a_web_archive_are_told_too() throws IOException {
    byte[] warc = joined(record("https://harbor.example/1", page("/i/ferry.png?w=3")), record("https://harbor.example/i/ferry.png?w=3", PNG), record("https://harbor.example/2", page("x")));
    for (byte[] archive : List.of(warc, Zips.zip("archive/data.warc", warc)))
      assertEquals(List.of(true, false), Readers.read(new Page("x", archive, Optional.empty())).reports().stream().map(r -> shown(r).contains("present C2PA manifest of ferry.png beside the page")).toList());
  }

  private static final byte[] JPEG_WITHOUT = new String(JPEG, StandardCharsets.ISO_8859_1).replace("jumd", "jumx").getBytes(StandardCharsets.ISO_8859_1);

  private static String shown(Report r) {
    return r.source() + " " + r.evidence().stream().filter(e -> e.kind() == Evidence.Kind.CONTENT_CREDENTIALS).map(e -> e.value() + " " + e.from()).toList();
  }

  private static byte[] page(String picture) {
    return ("<html><body><p>" + TEXT + "</p><img src='" + picture + "'></body></html>").getBytes(StandardCharsets.UTF_8);
  }

  private static byte[] record(String address, byte[] body) {
    byte[] http = "HTTP/1.1 200 OK\r\n\r\n".getBytes(StandardCharsets.US_ASCII);
    return joined("WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: " + address + "\r\nContent-Length: " + (http.length + body.length) + "\r\n\r\n", http, body, "\r\n\r\n");
  }

  private static byte[] number(int n) {
    return new byte[] {(byte) (n >> 24), (byte) (n >> 16), (byte) (n >> 8), (byte) n};
  }

  private static byte[] joined(Object... parts) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    for (Object p : parts) out.writeBytes(p instanceof byte[] b ? b : ((String) p).getBytes(StandardCharsets.ISO_8859_1));
    return out.toByteArray();
  }
}
