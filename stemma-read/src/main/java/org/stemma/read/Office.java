package org.stemma.read;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.internal.StringUtil;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.jsoup.select.NodeVisitor;
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
    Paragraphs found = new Paragraphs(Set.of(paragraph.split(",")), run);
    doc.traverse(found);
    String text = found.all.stream().map(p -> run.isEmpty() ? StringUtil.normaliseWhitespace(p.toString()) : p.toString()).filter(p -> !p.isBlank()).map(String::strip).collect(Collectors.joining("\n\n"));
    if (text.isEmpty()) return Reading.of(Problems.EMPTY.at(page.source(), "the document holds no paragraph", ""));
    return Reading.of(PlainText.report(page, text));
  }

  /** Paragraphs in order of where they begin, each with its own characters: those of a box in it are the box's. Cost: linear, however deep they stand in each other. */
  private static final class Paragraphs implements NodeVisitor {
    private final Set<String> names;
    private final String run;
    private final List<StringBuilder> all = new ArrayList<>();
    private final Deque<StringBuilder> open = new ArrayDeque<>();
    private int runs;

    Paragraphs(Set<String> names, String run) {
      this.names = names;
      this.run = run;
    }

    @Override
    public void head(Node node, int depth) {
      if (node instanceof TextNode t && !open.isEmpty() && (run.isEmpty() || runs > 0)) open.peek().append(t.getWholeText());
      if (!(node instanceof Element e)) return;
      if (e.tagName().equals(run)) runs++;
      if (!names.contains(e.tagName())) return;
      all.add(new StringBuilder());
      open.push(all.getLast());
    }

    @Override
    public void tail(Node node, int depth) {
      if (!(node instanceof Element e)) return;
      if (e.tagName().equals(run)) runs--;
      if (names.contains(e.tagName())) open.pop();
    }
  }
}
