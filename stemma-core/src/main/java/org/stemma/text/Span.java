package org.stemma.text;

/**
 * A half-open stretch of a report's text.
 *
 * @param begin first character, UTF-16 offset, 0..text.length()
 * @param end one past the last character, UTF-16 offset, begin..text.length()
 */
public record Span(int begin, int end) implements Comparable<Span> {

  public Span {
    if (begin < 0 || end < begin) {
      throw new IllegalArgumentException(
          "span must satisfy 0 <= begin <= end; got begin=" + begin + " end=" + end);
    }
  }

  public int length() {
    return end - begin;
  }

  public boolean isEmpty() {
    return begin == end;
  }

  /** True when the two share at least one character. */
  public boolean overlaps(Span other) {
    return begin < other.end && other.begin < end;
  }

  /** True when the other lies wholly inside this one (or is it). */
  public boolean contains(Span other) {
    return begin <= other.begin && other.end <= end;
  }

  public boolean contains(int offset) {
    return begin <= offset && offset < end;
  }

  /** Number of characters the two share. */
  public int shared(Span other) {
    return Math.max(0, Math.min(end, other.end) - Math.max(begin, other.begin));
  }

  /** The smallest span that holds both. */
  public Span join(Span other) {
    return new Span(Math.min(begin, other.begin), Math.max(end, other.end));
  }

  /** The characters of this span in its text. */
  public String in(CharSequence text) {
    return text.subSequence(begin, end).toString();
  }

  /** This span without white space at either end. */
  public Span trim(CharSequence text) {
    int from = begin;
    int to = end;
    while (from < to && isBlank(text.charAt(from))) from++;
    while (to > from && isBlank(text.charAt(to - 1))) to--;
    return new Span(from, to);
  }

  private static boolean isBlank(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }

  @Override
  public int compareTo(Span other) {
    return begin != other.begin ? Integer.compare(begin, other.begin) : Integer.compare(end, other.end);
  }
}
