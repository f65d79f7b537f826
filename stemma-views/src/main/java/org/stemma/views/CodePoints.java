package org.stemma.views;

import org.stemma.text.Span;

/** UTF-16 offsets of one text as code points. Cost: linear once, then constant. */
final class CodePoints {
  private final int[] at;

  private CodePoints(int[] at) {
    this.at = at;
  }

  static CodePoints of(String text) {
    boolean plain = text.chars().noneMatch(c -> Character.isSurrogate((char) c));
    if (plain) return new CodePoints(new int[0]);
    int[] at = new int[text.length() + 1];
    int points = 0;
    for (int i = 0; i < text.length(); i++) {
      at[i] = points;
      boolean pairGoesOn = Character.isHighSurrogate(text.charAt(i)) && i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1));
      if (!pairGoesOn) points++;
    }
    at[text.length()] = points;
    return new CodePoints(at);
  }

  int of(int utf16) {
    return at.length == 0 ? utf16 : at[utf16];
  }

  /** The other way round. @return UTF-16 offset of a code point, past the text for one that it does not have */
  int utf16(int point) {
    if (at.length == 0) return point;
    int low = 0;
    int high = at.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (at[middle] < point) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  int begin(Span span) {
    return of(span.begin());
  }

  int end(Span span) {
    return of(span.end());
  }
}
