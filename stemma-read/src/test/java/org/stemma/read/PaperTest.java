package org.stemma.read;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.GregorianCalendar;
import java.util.List;
import java.util.Optional;
import java.util.TimeZone;
import java.util.stream.Stream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.stemma.model.Page;
import org.stemma.model.Report;

class PaperTest {
  private static final List<String> COLUMN = List.of(
      "The harbor ferry caught fire shortly before noon, and two", "of its crew were taken to the hospital with burns, the har-", "bor police said on Monday. Nobody else was hurt in the fire.");

  /** The reader sets its own fonts before PDFBox looks for this machine's. */
  @BeforeAll
  static void fonts() {
    read("%PDF-".getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void a_pdf_is_read_in_paragraphs_without_heads_feet_and_broken_words() throws IOException {
    Report r = read(pdf(4)).reports().getFirst();
    String paragraph = "The harbor ferry caught fire shortly before noon, and two of its crew were taken to the hospital with burns, the harbor police said on Monday. Nobody else was hurt in the fire.";
    assertEquals("Ferry burns in the harbor\n\n" + String.join("\n\n", List.of(paragraph, paragraph, paragraph, paragraph)), r.text());
    assertEquals("Ferry burns in the harbor", r.headline().orElseThrow());
    assertEquals("2021-08-10T14:05:00+02:00", r.published().date().orElseThrow());
  }

  @Test
  void hostile_pdfs_end_in_a_problem() throws IOException {
    byte[] good = pdf(1);
    record Row(String name, byte[] bytes, String code) {}
    List<Row> rows = List.of(
        new Row("cut", Arrays.copyOf(good, 200), "S006"),
        new Row("nothing but a head", "%PDF-1.7\n".getBytes(StandardCharsets.UTF_8), "S006"),
        new Row("locked", locked(), "S008"),
        new Row("pictures only", blank(), "S014"),
        new Row("pages that are their own parents", text("1 0 obj <</Type/Catalog/Pages 2 0 R>> endobj 2 0 obj <</Type/Pages/Kids[2 0 R]/Count 1>> endobj trailer <</Root 1 0 R>>"), ""),
        new Row("a form that draws itself", text("1 0 obj <</Type/Catalog/Pages 2 0 R>> endobj 2 0 obj <</Type/Pages/Kids[3 0 R]/Count 1>> endobj 3 0 obj <</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]"
            + "/Resources<</XObject<</F 4 0 R>>>>/Contents 5 0 R>> endobj 4 0 obj <</Type/XObject/Subtype/Form/BBox[0 0 9 9]/Resources<</XObject<</F 4 0 R>>>>/Length 10>> stream\n/F Do /F Do\nendstream endobj "
            + "5 0 obj <</Length 5>> stream\n/F Do\nendstream endobj trailer <</Root 1 0 R>>"), ""),
        new Row("a stream that fills the memory", bomb(), "S011"),
        new Row("a cross-reference table that leads to itself", text("xref\n0 1\n0000000000 65535 f \ntrailer <</Root 1 0 R/Prev 9>>\nstartxref\n9\n%%EOF"), ""));
    assertAll(rows.stream().map(row -> () -> {
      Reading reading = assertTimeoutPreemptively(Duration.ofSeconds(60), () -> read(row.bytes));
      assertEquals(List.of(), reading.reports(), row.name);
      if (!row.code.isEmpty()) assertEquals(row.code, reading.problems().getFirst().code(), row.name);
      else assertEquals(1, reading.problems().size(), row.name);
    }));
  }

  @Test
  void cut_anywhere_a_pdf_ends() throws IOException {
    byte[] good = pdf(1);
    assertTimeoutPreemptively(Duration.ofSeconds(120), () -> Stream.iterate(1, n -> n < good.length, n -> n + 211).forEach(n -> read(Arrays.copyOf(good, n))));
  }

  private static byte[] pdf(int pages) throws IOException {
    try (PDDocument doc = new PDDocument()) {
      PDType1Font font = new PDType1Font(Standard14Fonts.FontName.HELVETICA);
      for (int i = 0; i < pages; i++) {
        PDPage page = new PDPage();
        doc.addPage(page);
        try (PDPageContentStream out = new PDPageContentStream(doc, page)) {
          line(out, font, 9, 50, 760, "Harbor Times, Monday edition");
          line(out, font, 9, 290, 30, "Page " + (i + 1) + " of " + pages);
          if (i == 0) line(out, font, 24, 50, 700, "Ferry burns in the harbor");
          for (int k = 0; k < COLUMN.size(); k++) line(out, font, 11, 50, 600 - 14 * k, COLUMN.get(k));
        }
      }
      GregorianCalendar made = new GregorianCalendar(TimeZone.getTimeZone("GMT+02:00"));
      made.clear();
      made.set(2021, 7, 10, 14, 5, 0);
      doc.getDocumentInformation().setCreationDate(made);
      return saved(doc);
    }
  }

  private static void line(PDPageContentStream out, PDType1Font font, float size, float x, float y, String text) throws IOException {
    out.beginText();
    out.setFont(font, size);
    out.newLineAtOffset(x, y);
    out.showText(text);
    out.endText();
  }

  private static byte[] saved(PDDocument doc) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    doc.save(out);
    return out.toByteArray();
  }

  private static byte[] blank() throws IOException {
    try (PDDocument doc = new PDDocument()) {
      doc.addPage(new PDPage());
      return saved(doc);
    }
  }

  private static byte[] locked() throws IOException {
    try (PDDocument doc = new PDDocument()) {
      doc.addPage(new PDPage());
      doc.protect(new StandardProtectionPolicy("owner", "user", new AccessPermission()));
      return saved(doc);
    }
  }

  private static byte[] text(String body) {
    return ("%PDF-1.4\n" + body).getBytes(StandardCharsets.ISO_8859_1);
  }

  private static byte[] bomb() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.writeBytes(text("1 0 obj <</Filter/FlateDecode/Length 100>> stream\n"));
    try (java.util.zip.DeflaterOutputStream zip = new java.util.zip.DeflaterOutputStream(out)) {
      byte[] zeros = new byte[1 << 20];
      for (int i = 0; i < 100; i++) zip.write(zeros);
    }
    out.writeBytes("\nendstream endobj".getBytes(StandardCharsets.ISO_8859_1));
    return out.toByteArray();
  }

  private static Reading read(byte[] bytes) {
    return Readers.read(new Page("ferry.pdf", bytes, Optional.empty()));
  }
}
