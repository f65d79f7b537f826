package org.stemma.read;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.stemma.model.Page;
import org.stemma.read.pack.Limits;

/** Text documents of word processors (DOCX, ODT): their paragraphs, one blank line between. */
final class Office {
  private static final int LARGEST = 64 << 20;

  private Office() {}

  /** The report in a zip that is such a document; empty for other zips. */
  static Optional<Reading> of(Page page) {
    byte[] b = page.bytes();
    if (!Bytes.starts(b, 'P', 'K', 3, 4)) return Optional.empty();
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(b))) {
      boolean open = false;
      int n = 0;
      for (ZipEntry e = in.getNextEntry(); e != null && n++ < 200; e = in.getNextEntry()) {
        open |= n == 1 && e.getName().equals("mimetype");
        boolean word = e.getName().equals("word/document.xml");
        if (!word && !(open && e.getName().equals("content.xml"))) continue;
        Limits.Read read = new Limits(LARGEST, LARGEST, 1, Limits.USUAL.ratio()).read(in);
        if (read.tooMuch() || Limits.USUAL.bomb(b.length, read.bytes().length)) return Optional.of(Reading.of(Problems.BOMB.at(page.source(), "what comes out is out of all measure to what went in", "")));
        return Optional.of(word ? read(page, read.bytes(), "w:p", "w:t") : read(page, read.bytes(), "text:p,text:h", ""));
      }
    } catch (IOException | IllegalArgumentException e) {
      return Optional.empty();
    }
    return Optional.empty();
  }

  /**
   * @param paragraph names of elements that are paragraphs, comma-separated
   * @param run name of the elements that hold their characters, "" for all below them
   */
  static Reading read(Page page, byte[] xml, String paragraph, String run) {
    Document doc = Jsoup.parse(new String(xml, StandardCharsets.UTF_8), "", Parser.xmlParser());
    List<String> names = List.of(paragraph.split(","));
    List<String> out = new ArrayList<>();
    for (Element e : doc.getAllElements()) {
      if (!names.contains(e.tagName())) continue;
      String text = run.isEmpty() ? e.text() : String.join("", e.getElementsByTag(run).stream().map(Element::wholeText).toList());
      if (!text.isBlank()) out.add(text.strip());
    }
    String text = String.join("\n\n", out);
    if (text.isEmpty()) return Reading.of(Problems.EMPTY.at(page.source(), "the document holds no paragraph", ""));
    return Reading.of(PlainText.report(page, text));
  }
}
