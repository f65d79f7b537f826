package org.stemma.read.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** Collects the lines of a PDF with their place on the page. */
final class Lines extends PDFTextStripper {
  /** Operators of the whole document; a long newspaper page has some ten thousand. */
  private static final int MOST_WORK = 4_000_000;
  /** To draw one thing inside another is as much work as this many other operators. */
  private static final int DRAWING = 400;
  private static final int MOST_TEXT = 16 << 20;

  /**
   * @param height of its lower edge from the top, 0..1 of the page
   * @param size of its letters, points
   * @param opens true when a paragraph begins with it
   */
  record Line(int page, double height, double size, boolean opens, String text) {}

  /** Thrown when a document asks for more work than any report. */
  static final class TooMuch extends IOException {
    private static final long serialVersionUID = 1;
  }

  private final List<Line> lines = new ArrayList<>();
  private final StringBuilder line = new StringBuilder();
  private double height;
  private double size;
  private boolean opens = true;
  private int work;
  private int characters;

  Lines() {
    setSuppressDuplicateOverlappingText(false);
  }

  List<Line> lines() {
    return lines;
  }

  @Override
  protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
    work += operator.getName().equals("Do") ? DRAWING : 1;
    if (work > MOST_WORK) throw new TooMuch();
    super.processOperator(operator, operands);
  }

  @Override
  protected void writeString(String text, List<TextPosition> positions) throws IOException {
    characters += text.length();
    if (characters > MOST_TEXT) throw new TooMuch();
    if (line.isEmpty() && !positions.isEmpty()) {
      TextPosition first = positions.getFirst();
      height = first.getPageHeight() <= 0 ? 0.5 : first.getYDirAdj() / first.getPageHeight();
      size = first.getFontSizeInPt();
    }
    line.append(text);
  }

  @Override
  protected void writeWordSeparator() {
    line.append(' ');
  }

  @Override
  protected void writeLineSeparator() {
    flush();
  }

  @Override
  protected void writeParagraphStart() throws IOException {
    flush();
    opens = true;
    super.writeParagraphStart();
  }

  @Override
  protected void writePageEnd() throws IOException {
    flush();
    super.writePageEnd();
  }

  @Override
  protected void endPage(PDPage page) throws IOException {
    flush();
    super.endPage(page);
  }

  private void flush() {
    String text = line.toString().strip();
    if (!text.isEmpty()) {
      lines.add(new Line(getCurrentPageNo(), height, size, opens, text));
      opens = false;
    }
    line.setLength(0);
  }
}
