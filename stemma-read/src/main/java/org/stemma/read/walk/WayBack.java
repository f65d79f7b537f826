package org.stemma.read.walk;

import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.stemma.model.Page;
import org.stemma.model.Report;
import org.stemma.read.html.Charsets;
import org.stemma.text.Span;

/**
 * From characters of a report's text to bytes of its page. Paragraph by paragraph the text is found again in what the page's source shows, white
 * space and invisible characters aside; a paragraph that was put together from several places, or is not told in one piece, has no way back.
 *
 * <p>Cost: linear in the page for most pages; the page is decoded and read once more.
 */
public final class WayBack {
  private final Decoded source;
  private final Shown text;
  /** For each shown character of the text its source characters, or -1. */
  private final int[] from;
  private final int[] to;

  private WayBack(Decoded source, Shown text) {
    this.source = source;
    this.text = text;
    this.from = new int[text.text().length()];
    this.to = new int[text.text().length()];
    Arrays.fill(from, -1);
  }

  /** @param report read from the page as a whole, not from a part of an archive */
  public static WayBack of(Page page, Report report) {
    Charset charset = Charsets.of(page.bytes());
    WayBack way = new WayBack(Decoded.of(page.bytes(), charset), Shown.plain(report.text()));
    way.find(report.text(), List.of(Shown.markup(way.source.text()), Shown.raw(way.source.text())));
    return way;
  }

  private void find(String whole, List<Shown> views) {
    int[] after = new int[views.size()];
    int at = 0;
    for (String paragraph : whole.split("\n\\s*\n", -1)) {
      String words = Shown.plain(paragraph).text();
      for (int v = 0; v < views.size() && !words.isEmpty(); v++) {
        Shown view = views.get(v);
        int found = view.text().indexOf(words, after[v]);
        if (found < 0) found = view.text().indexOf(words);
        if (found < 0) continue;
        System.arraycopy(view.from(), found, from, at, words.length());
        System.arraycopy(view.to(), found, to, at, words.length());
        after[v] = found + words.length();
        break;
      }
      at += words.length();
    }
  }

  /**
   * The bytes of the page from the first to the last shown character of a span of the text, tags between them included.
   *
   * @param span within the report's text
   * @return empty when the span shows nothing or its paragraph has no way back
   */
  public Optional<Span> bytes(Span span) {
    int first = Arrays.binarySearch(text.from(), span.begin());
    if (first < 0) first = -first - 1;
    while (first > 0 && text.from()[first - 1] >= span.begin()) first--;
    int last = first - 1;
    while (last + 1 < from.length && text.to()[last + 1] <= span.end()) last++;
    if (first > last || from[first] < 0 || from[last] < 0 || from[first] > from[last]) return Optional.empty();
    return Optional.of(new Span(source.starts()[from[first]], source.starts()[to[last]]));
  }
}
