package org.stemma.cli;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Input made to break a reader, all of it in one run of the command with little memory and against the clock: each file ends in a coded problem, or is read as far as it is sound,
 * and the reports between are read.
 */
class HostileTest {
  private static final String MEMORY = "-Xmx400m";
  private static final int SECONDS = 240;
  private static final String TEXT = "The harbour ferry caught fire shortly before noon, and two of its crew were taken to the hospital, the harbour police said on Monday.";
  private static final String SECRET = "Only those who may read this file know of it, and nobody else in the town.";
  private static final int LONG = 100 << 20;

  /** How many sound records beside the lying one are read all the same. */
  private static final Map<String, Long> READ = Map.of("long.warc", 3L, "vast.warc", 2L, "huge.warc", 2L, "negative.warc", 2L, "none.warc", 2L, "short.warc", 1L, "cut.warc.gz", 3L, "zeros.warc.gz", 1L, "outside.zip", 4L);

  @TempDir Path folder;

  /** What a file must end in: "" for nothing but a report, else the codes that are told of it or its parts. */
  private final Map<String, String> expected = new LinkedHashMap<>();

  /** Files that hold no report and are no fault: nothing is told of them. */
  private final Set<String> silent = new TreeSet<>();

  private void put(String name, byte[] bytes, String codes) throws IOException {
    Files.write(folder.resolve("in").resolve(name), bytes);
    expected.put(name, codes);
  }

  private void put(String name, String text, String codes) throws IOException {
    put(name, text.getBytes(UTF_8), codes);
  }

  @Test
  void hostile_files_end_in_a_coded_problem_and_the_rest_is_read() throws IOException, InterruptedException {
    Files.createDirectory(folder.resolve("in"));
    Path secret = Files.writeString(folder.resolve("secret.txt"), SECRET);
    entities(secret);
    archives();
    longLines();
    nested();
    charsets();
    webArchives();
    papers();
    for (String first : List.of("0", "m", "zz")) put(first + "-good.txt", "Ferry burns\n\n10 August 2021\n\n" + TEXT + "\n", "");
    String[] said = run();
    Map<String, TreeSet<String>> told = told(said[1]);
    assertAll(expected.entrySet().stream().map(e -> () -> assertEquals(e.getValue(), String.join(",", told.getOrDefault(e.getKey(), new TreeSet<>())), () -> e.getKey() + "\n" + said[1])));
    for (var e : expected.entrySet()) if (e.getValue().isEmpty() && !silent.contains(e.getKey())) assertTrue(said[0].contains(e.getKey()), e.getKey() + " is neither read nor told of\n" + said[0]);
    assertAll(READ.entrySet().stream().map(e -> () -> assertEquals(e.getValue(), said[0].lines().filter(l -> l.contains("/in/" + e.getKey())).count(), () -> e.getKey() + "\n" + said[0])));
    assertFalse(said[0].contains("Only those who may"), "a page must not read other files");
    assertEquals(List.of("in", "secret.txt"), names(folder), "nothing is written");
    assertEquals(new ArrayList<>(new TreeSet<>(expected.keySet())), names(folder.resolve("in")), "nothing is written");
  }

  private static List<String> names(Path dir) throws IOException {
    try (var list = Files.list(dir)) {
      return list.map(p -> p.getFileName().toString()).sorted().toList();
    }
  }

  /** Output and complaints of one run of the command on the folder. */
  private String[] run() throws IOException, InterruptedException {
    Path out = Files.createTempFile("hostile", ".out");
    Path err = Files.createTempFile("hostile", ".err");
    try {
      Process p = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), MEMORY, "-XX:+UseSerialGC", "-cp", System.getProperty("java.class.path"), "org.stemma.cli.Main",
          "read", "--show-blocks", folder.resolve("in").toString()).redirectOutput(out.toFile()).redirectError(err.toFile()).start();
      boolean ended = p.waitFor(SECONDS, TimeUnit.SECONDS);
      if (!ended) p.destroyForcibly();
      String complaints = Files.readString(err);
      assertTrue(ended, "not done after " + SECONDS + " s\n" + Files.readString(out) + complaints);
      assertEquals(Exit.OK, p.exitValue(), complaints);
      return new String[] {Files.readString(out), complaints};
    } finally {
      Files.delete(out);
      Files.delete(err);
    }
  }

  private static final Pattern COMPLAINT = Pattern.compile("(?m)^(S\\d{3}) .*?/in/([^/!#\\s]+)");

  private static Map<String, TreeSet<String>> told(String complaints) {
    Map<String, TreeSet<String>> out = new LinkedHashMap<>();
    COMPLAINT.matcher(complaints).results().forEach(m -> out.computeIfAbsent(m.group(2), k -> new TreeSet<>()).add(m.group(1)));
    return out;
  }

  private void entities(Path secret) throws IOException {
    StringBuilder laughs = new StringBuilder("<?xml version='1.0'?><!DOCTYPE rss [<!ENTITY a0 'ha'>");
    for (int i = 1; i < 30; i++) laughs.append("<!ENTITY a").append(i).append(" '").append(("&a" + (i - 1) + ";").repeat(10)).append("'>");
    put("laughs.xml", laughs + "]><rss><channel><item><title>x</title><description>&a29;</description></item></channel></rss>", "S014");
    String outside = "<!ENTITY s SYSTEM '" + secret.toUri() + "'><!ENTITY % p SYSTEM '" + secret.toUri() + "'> %p;";
    put("outside.xml", "<?xml version='1.0'?><!DOCTYPE rss [" + outside + "]><rss><channel><item><title>x</title><description>&s;</description></item></channel></rss>", "S014");
    put("outside.nitf", "<?xml version='1.0'?><!DOCTYPE nitf [" + outside + "]><nitf><body><body.head><hedline><hl1>x</hl1></hedline></body.head><body.content><p>&s;</p></body.content></body></nitf>", "S014");
    put("outside.docx", zip("word/document.xml", ("<?xml version='1.0'?><!DOCTYPE w:document [" + outside + "]><w:document><w:body><w:p><w:r><w:t>&s;</w:t></w:r></w:p></w:body></w:document>").getBytes(UTF_8)), "");
    put("include.html", "<html><body><iframe src='" + secret.toUri() + "'></iframe><object data='" + secret.toUri() + "'></object><xi:include href='" + secret.toUri() + "'/></body></html>", "S014");
  }

  private void archives() throws IOException {
    put("bomb.zip", zip("zeros.txt", new byte[80 << 20]), "S011");
    put("bomb.gz", packed(300), "S003,S011");
    put("bomb.docx", zip("word/document.xml", new byte[80 << 20]), "S011");
    put("bomb.zst", zstdBomb(2000), "S003,S011");
    put("window.zst", new byte[] {0x28, (byte) 0xB5, 0x2F, (byte) 0xFD, 0x00, (byte) 0xF8, 0x03, 0x00, 0x40, 0x41}, "S006");
    put("deep.zip", zip("a.zip", zip("b.zip", zip("c.zip", zip("d.txt", TEXT.getBytes(UTF_8))))), "S013");
    Object[] many = new Object[2 * 100_001];
    for (int i = 0; i < many.length; i += 2) {
      many[i] = i + ".bin";
      many[i + 1] = new byte[] {0};
    }
    put("many.zip", zip(many), "S003,S010");
    put("outside.zip", zip("../../escaped.txt", TEXT.getBytes(UTF_8), "/etc/escaped.txt", TEXT.getBytes(UTF_8), "..\\..\\escaped.txt", TEXT.getBytes(UTF_8), "C:\\escaped.txt", TEXT.getBytes(UTF_8)), "S012");
    put("cut.txt.gz", Arrays.copyOf(gzip(TEXT.getBytes(UTF_8)), 90), "S005");
  }

  private void longLines() throws IOException {
    for (String[] kind : new String[][] {{"line.txt", "", "x ferry "}, {"line.html", "<html><body><p>", "x ferry "}, {"line.json", "{\"title\": \"x\", \"text\": \"", "x ferry "}, {"line.csv", "title,text\nx,\"", "x ferry "},
        {"line.xml", "<rss><channel><item><description>", "x ferry "}, {"line.eml", "From: a@b.example\nSubject: x\nDate: Tue, 10 Aug 2021 14:05:00 +0200\n\n", "x ferry "}}) {
      try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(folder.resolve("in").resolve(kind[0])), 1 << 20)) {
        out.write(kind[1].getBytes(UTF_8));
        byte[] words = kind[2].repeat(1 << 17).getBytes(UTF_8);
        for (int n = 0; n < LONG; n += words.length) out.write(words);
      }
      expected.put(kind[0], "S010");
    }
  }

  private void nested() throws IOException {
    int deep = 100_000;
    put("nested.html", "<html><body>" + "<div>".repeat(deep), "S014");
    put("hidden.html", "<html><body>" + "<div hidden class='date'>".repeat(deep) + "x", "S014");
    put("inline.html", "<html><body>" + "<b><i>".repeat(deep / 2) + "x", "S014");
    put("quotes.html", "<html><body>" + "<blockquote><table>".repeat(deep / 2), "S014");
    put("nested.xml", "<rss><channel>" + "<item>".repeat(deep), "S014");
    put("nested.nitf", "<nitf><body><body.content>" + "<p>".repeat(deep), "S014");
    put("nested.sitemap", "<urlset>" + "<url><loc>https://harbour.example/</loc>".repeat(deep / 2), "");
    silent.add("nested.sitemap");
    put("nested.atom.xml", "<feed xmlns='http://www.w3.org/2005/Atom'><entry><content type='xhtml'>" + "<div>".repeat(deep), "S014");
    put("nested.json", "[{\"a\":" + "[{\"a\":".repeat(deep), "S014");
    put("nested.docx", zip("word/document.xml", ("<w:document>" + "<w:p><w:t>x".repeat(deep / 2)).getBytes(UTF_8)), "");
    put("nested.odt", zip("mimetype", new byte[0], "content.xml", ("<office:document-content>" + "<text:p>x".repeat(deep)).getBytes(UTF_8)), "");
    put("nested.eml", "From: a@b.example\nSubject: x\nDate: Tue, 10 Aug 2021 14:05:00 +0200\nMIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=x0\n\n" + parts(2000), "S014");
  }

  private static String parts(int deep) {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < deep; i++) out.append("--x").append(i).append("\nContent-Type: multipart/mixed; boundary=x").append(i + 1).append("\n\n");
    return out.toString();
  }

  private void charsets() throws IOException {
    byte[] broken = ("Ferry burns\n\n" + TEXT + " \u00E9t\u00E9 ").getBytes(UTF_8);
    broken[broken.length - 3] = (byte) 0xFF;
    put("broken.txt", broken, "S004");
    put("half.txt", Arrays.copyOf(("\uFEFF" + TEXT).getBytes(java.nio.charset.StandardCharsets.UTF_16LE), 2 * TEXT.length() - 1), "S005");
    put("liar.html", "<html><head><meta charset='no-such-charset'></head><body><p>" + TEXT + "</p><p>" + TEXT.replace("Monday", "Tuesday") + "</p></body></html>", "");
    put("liar16.html", ("<html><head><meta charset='utf-16'></head><body><p>" + TEXT + " caf\u00E9</p><p>" + TEXT.replace("Monday", "Tuesday") + "</p></body></html>").getBytes(ISO_8859_1), "");
    byte[] noise = new byte[200_000];
    new Random(7).nextBytes(noise);
    put("noise.html", joined("<html><body><p>".getBytes(UTF_8), noise), "S003");
  }

  private void webArchives() throws IOException {
    byte[] good = record(TEXT.length() + HTTP.length() + 7, TEXT);
    for (String[] lie : new String[][] {{"long", "9999999"}, {"vast", "99999999999"}, {"huge", "99999999999999999999"}, {"negative", "-5"}, {"none", "many"}}) {
      byte[] liar = new String(good, UTF_8).replaceFirst("Content-Length: \\d+", "Content-Length: " + lie[1]).getBytes(UTF_8);
      put(lie[0] + ".warc", joined(good, liar, good), lie[0].equals("vast") ? "S010" : "S006");
    }
    put("short.warc", joined(record(60, TEXT), good), "S006,S014");
    byte[] member = gzip(good);
    put("cut.warc.gz", joined(member, Arrays.copyOf(member, member.length - 40), member, Arrays.copyOf(member, 30)), "S006");
    put("zeros.warc.gz", joined(member, packed(100)), "S011");
  }

  private void papers() throws IOException {
    put("parents.pdf", "%PDF-1.7\n1 0 obj <</Type/Catalog/Pages 2 0 R>> endobj 2 0 obj <</Type/Pages/Kids[2 0 R 2 0 R]/Count 2>> endobj trailer <</Root 1 0 R>>", "S014");
    put("forms.pdf", "%PDF-1.7\n1 0 obj <</Type/Catalog/Pages 2 0 R>> endobj 2 0 obj <</Type/Pages/Kids[3 0 R]/Count 1>> endobj 3 0 obj <</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]"
        + "/Resources<</XObject<</F 4 0 R/G 6 0 R>>>>/Contents 5 0 R>> endobj 4 0 obj <</Type/XObject/Subtype/Form/BBox[0 0 9 9]/Resources<</XObject<</G 6 0 R>>>>/Length 11>> stream\n/G Do /G Do\nendstream endobj "
        + "6 0 obj <</Type/XObject/Subtype/Form/BBox[0 0 9 9]/Resources<</XObject<</F 4 0 R>>>>/Length 11>> stream\n/F Do /F Do\nendstream endobj "
        + "5 0 obj <</Length 5>> stream\n/F Do\nendstream endobj trailer <</Root 1 0 R>>", "S014");
    put("tables.pdf", "%PDF-1.7\nxref\n0 1\n0000000000 65535 f \ntrailer <</Root 1 0 R/Prev 9>>\nstartxref\n9\n%%EOF", "S006");
    put("arrays.pdf", "%PDF-1.7\n1 0 obj " + "[".repeat(100_000) + " endobj trailer <</Root 1 0 R>>", "S006");
  }

  private static final String HTTP = "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n";

  private static byte[] record(int length, String text) {
    return ("WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: https://harbour.example/1\r\nContent-Length: " + length + "\r\n\r\n" + HTTP + "<p>" + text + "</p>\r\n\r\n").getBytes(UTF_8);
  }

  private static byte[] joined(byte[]... parts) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    for (byte[] p : parts) out.writeBytes(p);
    return out.toByteArray();
  }

  private static byte[] zip(Object... namesAndBytes) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      for (int i = 0; i < namesAndBytes.length; i += 2) {
        zip.putNextEntry(new ZipEntry((String) namesAndBytes[i]));
        zip.write((byte[]) namesAndBytes[i + 1]);
      }
    }
    return out.toByteArray();
  }

  private static byte[] gzip(byte[] bytes) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
      gzip.write(bytes);
    }
    return out.toByteArray();
  }

  /** So many megabytes of zeros. */
  private static byte[] packed(int megabytes) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(out, 1 << 16)) {
      byte[] zeros = new byte[1 << 20];
      for (int i = 0; i < megabytes; i++) gzip.write(zeros);
    }
    return out.toByteArray();
  }

  /** Blocks that each say: 128 kilobytes of one byte (RFC 8878, 3.1.1.2.2). */
  private static byte[] zstdBomb(int blocks) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.writeBytes(new byte[] {0x28, (byte) 0xB5, 0x2F, (byte) 0xFD, 0x00, 0x38});
    int head = (1 << 17) << 3 | 1 << 1;
    for (int i = 0; i < blocks; i++) {
      int h = i == blocks - 1 ? head | 1 : head;
      out.writeBytes(new byte[] {(byte) h, (byte) (h >> 8), (byte) (h >> 16), 0});
    }
    return out.toByteArray();
  }
}
