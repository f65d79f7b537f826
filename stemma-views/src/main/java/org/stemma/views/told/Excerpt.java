package org.stemma.views.told;

import java.util.ArrayList;
import java.util.List;
import org.stemma.text.Spaces;
import org.stemma.text.Span;

/**
 * A few words of a report around a cite.
 *
 * @param before words before the cite, "" or ending in white space if there was some; starts with "…" where it is cut
 * @param marked the cited words
 * @param after words after the cite; ends with "…" where it is cut
 */
public record Excerpt(String before, String marked, String after) {
  private static final String CUT = "\u2026";

  /**
   * At most so many words of the frame, the cited ones first.
   *
   * @param frame the sentence around the cite, in the same text
   */
  static Excerpt of(String text, Span cite, Span frame, int words) {
    List<Span> cited = words(text, cite);
    if (cited.size() > words) return new Excerpt("", text.substring(cite.begin(), cited.get(words - 1).end()) + CUT, "");
    List<Span> left = words(text, new Span(Math.min(frame.begin(), cite.begin()), cite.begin()));
    List<Span> right = words(text, new Span(cite.end(), Math.max(frame.end(), cite.end())));
    int free = words - cited.size();
    int fromLeft = Math.min(left.size(), Math.max(free / 2, free - right.size()));
    int fromRight = Math.min(right.size(), free - fromLeft);
    return new Excerpt(before(text, cite, left, fromLeft), text.substring(cite.begin(), cite.end()), after(text, cite, right, fromRight));
  }

  private static String before(String text, Span cite, List<Span> words, int kept) {
    if (words.isEmpty()) return "";
    if (kept == 0) return CUT + gap(text, words.getLast().end(), cite.begin());
    String part = text.substring(words.get(words.size() - kept).begin(), cite.begin());
    return kept < words.size() ? CUT + part : part;
  }

  private static String after(String text, Span cite, List<Span> words, int kept) {
    if (words.isEmpty()) return "";
    if (kept == 0) return gap(text, cite.end(), words.getFirst().begin()) + CUT;
    String part = text.substring(cite.end(), words.get(kept - 1).end());
    return kept < words.size() ? part + CUT : part;
  }

  private static String gap(String text, int from, int to) {
    return from < to ? " " : "";
  }

  /** Runs of characters that are not white space. */
  static List<Span> words(String text, Span in) {
    List<Span> out = new ArrayList<>();
    int begin = -1;
    for (int i = in.begin(); i <= in.end(); i++) {
      boolean blank = i == in.end() || Character.isWhitespace(text.charAt(i)) || Character.isSpaceChar(text.charAt(i));
      if (!blank && begin < 0) begin = i;
      if (blank && begin >= 0) {
        out.add(new Span(begin, i));
        begin = -1;
      }
    }
    return out;
  }

  /** The excerpt in one line. */
  public String plain() {
    return Spaces.single((before + marked + after).strip());
  }
}
