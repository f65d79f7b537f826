package org.stemma.read.html;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** Bytes of a page to its tree. */
final class Parsed {
  private Parsed() {}

  static Document of(byte[] bytes) {
    return Jsoup.parse(Charsets.text(bytes));
  }
}
