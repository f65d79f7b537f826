package org.stemma.read;

/**
 * Content Credentials (C2PA) set into plain text: bytes written as variation selectors behind a zero-width no-break space, the first of them
 * "C2PATXT". Only told to be there; nothing is verified. Source: C2PA Technical Specification, embedding manifests into unstructured text.
 */
final class Credentials {
  private static final String MARK = "C2PATXT";

  private Credentials() {}

  static boolean in(String text) {
    for (int at = text.indexOf('\uFEFF'); at >= 0; at = text.indexOf('\uFEFF', at + 1)) if (begins(text, at + 1)) return true;
    return false;
  }

  private static boolean begins(String text, int from) {
    int at = from;
    for (int i = 0; i < MARK.length(); i++) {
      if (at >= text.length()) return false;
      int c = text.codePointAt(at);
      int value = c >= 0xFE00 && c <= 0xFE0F ? c - 0xFE00 : c >= 0xE0100 && c <= 0xE01EF ? c - 0xE0100 + 16 : -1;
      if (value != MARK.charAt(i)) return false;
      at += Character.charCount(c);
    }
    return true;
  }
}
