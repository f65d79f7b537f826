package org.stemma.read;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.stemma.model.Page;

/** Text documents of word processors (DOCX, ODT): their paragraphs, one blank line between. */
final class Office {
  private Office() {}

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
