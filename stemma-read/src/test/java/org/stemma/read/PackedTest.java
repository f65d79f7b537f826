package org.stemma.read;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.stemma.model.Page;

class PackedTest {
  private static final String TEXT = "The harbor ferry caught fire shortly before noon, and two of its crew were taken to the hospital, the harbor police said on Monday.";
  private static final String PAGE = "<html><body><p>" + TEXT + "</p></body></html>";

  private static final String ZSTD = "KLUv/QRo7QIAkgcVEaDtoEsSBbffrBZcAcwxqIo1YZLjVtztzyLwalbb1weN9Hpw1VX1t++Ukb6yyktlc9jraL+yfxw5cLvuyou0fLbmVfDKC71VisR8Mis6b2GirmoEAQBjuYUoE8I+JQ==";
  private static final String ZSTD_WARC =
      "KLUv/QRofQ4AhthMIBDRPA/nOoBtqQ0gFVMT1btGhoK8QbEjfwAQEUAiVTwDQwBEAEAA1/9iAoyRKauU1ZLXnE0lm0kl7epvC1/Onj3OdRabcSdjSbba81Sv+9e6IhyP5p2SrXsXd57nrt59VwOjdOZDcAwgAZKA"
          + "IADjnA3AHALjtTC0lFWSNZpNuQxazgb45eqK+ZZtGF4071kFjJzltecz/glGS0l7OvNpXNcBRhihiLK6ak+5rmg+7ZONw903gLO/dR7+xt/XK/bbs2Ma43nS3m+d4caYb+zaBlyMb3vGmUv64z5jzWvPW9avUS52"
          + "0t2uXYIuIPgwHDDC+DxWRU1SBNEpJauiJimC6JSRVVGTFEF0SsiqqEmKIDoltSpqkiKIzmlV1CRFEJ3dE3C0l57F9CPa+Sx28aIvbmyzXk+oMbg0kpQWtZxWA2CTtLWsARLAcDCOYSCChuD///sDjSUhYCHLmZMj"
          + "h2MOjhzBuZEDBwcOxxwcOIRzIwcODhyOOThwCOdGDhwcOBxzcOAQzo0cODhwOObgCM6odXRkc9OmjY1NG5tsIEBE7dy3Zcbip/JDL643XK6E3Bd9wAhWZfkVBZ0HEV/b/lPoWQNDpC7R8FELX8DoAyWPJ88=";

  private record Row(String name, byte[] bytes, int reports, String codes) {}

  @Test
  void what_holds_files_is_read_file_by_file() throws IOException {
    byte[] warc = warc(PAGE.length());
    List<Row> rows = List.of(
        new Row("zip", Zips.zip("a.txt", bytes(TEXT), "b.html", bytes(PAGE)), 2, ""),
        new Row("zip in zip", Zips.zip("in.zip", Zips.zip("a.txt", bytes(TEXT))), 1, ""),
        new Row("too deep", Zips.zip("a", Zips.zip("b", Zips.zip("c", Zips.zip("d.txt", bytes(TEXT))))), 0, "S013"),
        new Row("outside", Zips.zip("../../etc/a.txt", bytes(TEXT)), 1, "S012"),
        new Row("pictures", Zips.zip("a.png", new byte[100], "b.txt", bytes(TEXT)), 1, "S003"),
        new Row("cut zip", Arrays.copyOf(Zips.zip("a.txt", bytes(TEXT.repeat(200))), 60), 0, "S006"),
        new Row("tar", tar("a.txt", bytes(TEXT)), 1, ""),
        new Row("cut tar", Arrays.copyOf(tar("a.txt", bytes(TEXT)), 560), 0, "S005"),
        new Row("tgz", gzip(tar("a.txt", bytes(TEXT))), 1, ""),
        new Row("gzip", gzip(bytes(TEXT)), 1, ""),
        new Row("cut gzip", Arrays.copyOf(gzip(bytes(TEXT)), 100), 1, "S005"),
        new Row("zip bomb", Zips.zip("zeros", new byte[80 << 20]), 0, "S011"),
        new Row("gzip bomb", gzip(new byte[80 << 20]), 0, "S003,S011"),
        new Row("warc", warc, 1, ""),
        new Row("warc.gz", gzip(warc), 1, ""),
        new Row("warc with a length too long", warc(1_000_000), 1, "S005"),
        new Row("zstd", Base64.getDecoder().decode(ZSTD), 1, ""),
        new Row("cut zstd", Arrays.copyOf(Base64.getDecoder().decode(ZSTD), 90), 0, "S005"),
        new Row("warc.zst", Base64.getDecoder().decode(ZSTD_WARC), 1, ""),
        new Row("wacz", Zips.zip("datapackage.json", bytes("{}"), "archive/data.warc.gz", gzip(warc)), 1, ""),
        new Row("warc.gz with a damaged member between two good ones", joined(gzip(warc), damaged(gzip(warc)), gzip(warc)), 2, "S006"),
        new Row("warc.gz with a cut member between two good ones", joined(gzip(warc), Arrays.copyOf(gzip(warc), 150), gzip(warc)), 2, "S002,S006"),
        new Row("warc with a length too short", joined(warc(40), warc), 1, "S014,S006"),
        new Row("arc", bytes("filedesc://x 0.0.0.0 20210811 text/plain 4\n1 0\n\nhttps://harbor.example/ 1.2.3.4 20210811090000 text/html " + (PAGE.length() + 19) + "\nHTTP/1.1 200 OK\r\n\r\n" + PAGE + "\n"), 1, ""),
        new Row("docx", Zips.zip("word/document.xml", bytes("<w:document><w:body><w:p><w:r><w:t>" + TEXT + "</w:t></w:r></w:p></w:body></w:document>")), 1, ""),
        new Row("csv", bytes("title,text,date\nFerry,\"" + TEXT + "\",2021-08-10\nNext,\"Line one, which is long enough to\n\"\"stand\"\" as a report.\",2021-08-11\n"), 2, ""),
        new Row("mail", bytes("From: Harbor Times <a@b.example>\r\nSubject: =?utf-8?B?" + Base64.getEncoder().encodeToString(bytes("F\u00e4hre")) + "?=\r\nMIME-Version: 1.0\r\nDate: Tue, 10 Aug 2021 14:05:00 +0200\r\n"
            + "Content-Type: multipart/alternative; boundary=\"x\"\r\n\r\n--x\r\nContent-Type: text/plain\r\n\r\nshort\r\n--x\r\nContent-Type: text/html; charset=utf-8\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n<p>=46" + TEXT + "</p>\r\n--x--\r\n"), 1, ""),
        new Row("mhtml", bytes("From: <Saved by a browser>\r\nSnapshot-Content-Location: https://harbor.example/1\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related; boundary=\"x\"\r\n\r\n--x\r\nContent-Type: text/html\r\n\r\n" + PAGE + "\r\n--x--\r\n"), 1, ""),
        new Row("mbox", bytes("From a@b Tue Aug 10 14:05:00 2021\nSubject: One\n\n" + TEXT + "\n\nFrom a@b Tue Aug 10 14:05:00 2021\nSubject: Two\n\n" + TEXT + "\n"), 2, ""));
    assertAll(rows.stream().map(r -> () -> {
      Reading reading = assertTimeoutPreemptively(Duration.ofSeconds(60), () -> read(r.bytes));
      assertEquals(r.reports + " " + r.codes, reading.reports().size() + " " + String.join(",", reading.problems().stream().map(p -> p.code()).toList()), () -> r.name + " " + reading.problems());
      reading.reports().forEach(x -> assertTrue(x.text().contains("harbor ferry") || x.text().contains("\"stand\""), r.name));
    }));
  }

  @Test
  void a_box_in_a_paragraph_is_a_paragraph_of_its_own_and_told_once() throws IOException {
    String box = "<w:p><w:r><w:t>It was a calm </w:t></w:r><w:r><w:pict><w:txbxContent><w:p><w:r><w:t>In a box.</w:t></w:r></w:p></w:txbxContent></w:pict></w:r><w:r><w:t>day.</w:t></w:r><w:r><w:instrText>PAGE</w:instrText></w:r></w:p>";
    assertEquals("It was a calm day.\n\nIn a box.", read(Zips.zip("word/document.xml", bytes("<w:document><w:body>" + box + "</w:body></w:document>"))).reports().getFirst().text());
    String odt = "<office:document-content><text:h>Ferry\n  burns</text:h><text:p>It was a <text:span>calm</text:span> day.</text:p><text:p/></office:document-content>";
    assertEquals("Ferry burns\n\nIt was a calm day.", read(Zips.zip("mimetype", bytes("application/vnd.oasis.opendocument.text"), "content.xml", bytes(odt))).reports().getFirst().text());
  }

  @Test
  void a_letter_needs_no_more_than_sender_day_and_subject() {
    var report = read(bytes("From: Harbor Times <a@b.example>\nDate: Tue, 10 Aug 2021 14:05:00 +0200\nSubject: Ferry\n\n" + TEXT)).reports().getFirst();
    assertEquals("Ferry", report.headline().orElseThrow());
    var text = read(bytes("From: Harbor Times\nA ferry sailed at noon with all of its passengers aboard, and nobody wrote a subject: it was a calm day.\n\n" + TEXT)).reports().getFirst();
    assertTrue(text.text().contains("nobody wrote a subject"), text.text());
  }

  @Test
  void mail_tells_subject_sender_and_day() {
    var report = read(bytes("From: Harbor Times <a@b.example>\nSubject: Ferry =?utf-8?Q?f=C3=A4hrt?=\nMessage-ID: <1>\nDate: Tue, 10 Aug 2021 14:05:00 +0200\n\n" + TEXT)).reports().getFirst();
    assertEquals("Ferry f\u00e4hrt", report.headline().orElseThrow());
    assertEquals("Harbor Times", report.outlet().orElseThrow().name());
    assertEquals("2021-08-10T14:05:00+02:00", report.published().date().orElseThrow());
  }

  @Test
  void a_report_with_a_colon_is_no_mail() {
    String text = "Correction: the day of the fire\n\n" + TEXT;
    assertEquals(text, read(bytes(text)).reports().getFirst().text());
  }

  @Test
  void a_web_archive_tells_what_its_server_told() {
    var report = read(Base64.getDecoder().decode(ZSTD_WARC)).reports().getFirst();
    assertEquals(List.of("CHANGED 2021-08-10T14:05:00Z HTTP Last-Modified", "SEEN 2021-08-11T09:00:00Z HTTP Date", "SEEN 2021-08-11T09:00:01Z WARC-Date"),
        report.evidence().stream().filter(e -> e.from().startsWith("HTTP") || e.from().startsWith("WARC")).map(e -> e.kind() + " " + e.value() + " " + e.from()).toList());
  }

  /** 160 megabytes of web archive go through a machine of 48. */
  @Test
  void a_large_web_archive_is_never_held() throws IOException, InterruptedException {
    Process p = new ProcessBuilder(java.nio.file.Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx48m", "-XX:+UseSerialGC", "-cp", System.getProperty("java.class.path"), Repeated.class.getName(), "80")
        .redirectErrorStream(true).start();
    String said = new String(p.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertEquals(0, p.waitFor(), said);
    assertEquals("80 reports 0 problems", said.strip());
  }

  private static byte[] joined(byte[]... parts) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    for (byte[] p : parts) out.writeBytes(p);
    return out.toByteArray();
  }

  private static byte[] damaged(byte[] gzip) {
    byte[] out = gzip.clone();
    Arrays.fill(out, 40, 60, (byte) 0xFF);
    return out;
  }

  private static byte[] bytes(String s) {
    return s.getBytes(StandardCharsets.UTF_8);
  }

  private static Reading read(byte[] bytes) {
    return Readers.read(new Page("page", bytes, Optional.empty()));
  }

  private static byte[] gzip(byte[] bytes) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
      gzip.write(bytes);
    }
    return out.toByteArray();
  }

  private static byte[] tar(String name, byte[] bytes) {
    byte[] out = new byte[512 + (bytes.length + 511) / 512 * 512 + 1024];
    System.arraycopy(bytes(name), 0, out, 0, name.length());
    byte[] size = bytes(String.format(java.util.Locale.ROOT, "%011o", bytes.length));
    System.arraycopy(size, 0, out, 124, size.length);
    out[156] = '0';
    System.arraycopy(bytes("ustar"), 0, out, 257, 5);
    System.arraycopy(bytes, 0, out, 512, bytes.length);
    return out;
  }

  private static byte[] warc(int body) {
    String http = "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n";
    return bytes("WARC/1.0\r\nWARC-Type: warcinfo\r\nContent-Length: 3\r\n\r\nabc\r\n\r\nWARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: https://harbor.example/1\r\nContent-Length: "
        + (http.length() + body) + "\r\n\r\n" + http + PAGE + "\r\n\r\n");
  }
}
