package org.stemma.read.html;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/** Cuts a page into blocks: stretches of text that no block element or double line break cuts. */
final class Blocks implements NodeVisitor {
  static final Set<String> BLOCK = Set.of(
      "p", "div", "section", "article", "li", "ul", "ol", "td", "th", "tr", "table", "tbody", "thead", "h1", "h2", "h3", "h4", "h5", "h6", "blockquote", "pre", "figure",
      "figcaption", "header", "footer", "aside", "main", "dl", "dt", "dd", "address", "hr", "center", "body", "form", "fieldset", "details", "summary", "nav", "amp-img", "picture", "video", "audio", "hgroup", "time-block");

  /** What pages mean by the control characters from U+0080 on: the letters of windows-1252. */
  private static final String WINDOWS = "\u20AC \u201A\u0192\u201E\u2026\u2020\u2021\u02C6\u2030\u0160\u2039\u0152 \u017D  \u2018\u2019\u201C\u201D\u2022\u2013\u2014\u02DC\u2122\u0161\u203A\u0153 \u017E\u0178";

  private final List<Block> out = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();
  private Element owner;
  private int links;
  private int inLink;
  private boolean space;

  private Blocks(Element root) {
    owner = root;
  }

  /** All blocks below the element that hold a letter or digit, in order of the document. Cost: linear. */
  static List<Block> of(Element root) {
    Blocks visitor = new Blocks(root);
    root.traverse(visitor);
    visitor.flush();
    return visitor.out;
  }

  @Override
  public void head(Node node, int depth) {
    if (node instanceof TextNode t) append(t.getWholeText());
    else if (node instanceof Element e) {
      String tag = e.normalName();
      if (BLOCK.contains(tag)) {
        flush();
        owner = e;
      } else if (tag.equals("br")) lineBreak();
      else if (tag.equals("a")) inLink++;
    }
  }

  @Override
  public void tail(Node node, int depth) {
    if (!(node instanceof Element e)) return;
    String tag = e.normalName();
    if (tag.equals("a")) inLink--;
    if (BLOCK.contains(tag)) {
      flush();
      if (e.parent() instanceof Element parent) owner = nearest(parent);
    }
  }

  private static Element nearest(Element e) {
    Element at = e;
    while (at.parent() instanceof Element up && !BLOCK.contains(at.normalName())) at = up;
    return at;
  }

  private void lineBreak() {
    if (text.length() > 0 && text.charAt(text.length() - 1) == '\n') flush();
    else if (text.length() > 0) text.append('\n');
    space = false;
  }

  private void append(String s) {
    for (int i = 0; i < s.length(); i++) {
      char c = s.charAt(i) >= '\u0080' && s.charAt(i) <= '\u009F' ? WINDOWS.charAt(s.charAt(i) - '\u0080') : s.charAt(i);
      if (c < 'a' || c > 'z') { // most are small letters, which are none of this
        if (Inert.pair(s, i)) {
          i++;
          continue;
        }
        if (Inert.is(c, text.isEmpty() ? ' ' : text.charAt(text.length() - 1))) continue;
        if (blank(c)) {
          space = true;
          continue;
        }
      }
      if (space && text.length() > 0 && text.charAt(text.length() - 1) != '\n') text.append(' ');
      space = false;
      text.append(c);
      if (inLink > 0) links++;
    }
  }

  /** White space, and spaces that only forbid a line's end. */
  private static boolean blank(char c) {
    return c == ' ' || c == '\n' || c == '\r' || c == '\t' || c == '\f' || c == '\u00A0' || c == '\u2007' || c == '\u202F';
  }

  /** Letters and their marks in one form (Unicode NFC), so that the same words of two pages are the same characters. */
  private static String composed(String s) {
    return Normalizer.isNormalized(s, Normalizer.Form.NFC) ? s : Normalizer.normalize(s, Normalizer.Form.NFC);
  }

  private void flush() {
    String s = composed(text.toString().strip());
    if (s.codePoints().anyMatch(Character::isLetterOrDigit)) out.add(new Block(owner, s, Math.min(links, s.length())));
    text.setLength(0);
    links = 0;
    space = false;
  }
}
