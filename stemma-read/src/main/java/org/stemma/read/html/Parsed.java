package org.stemma.read.html;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** Bytes of a page to its tree. */
final class Parsed {
  private static final Pattern DECLARED = Pattern.compile("(?i)<meta[^>]{0,200}charset|<\\?xml[^>]{0,100}encoding");
  private static final int HEAD = 4096;

  private Parsed() {}

  /** The tree; the charset is that of the byte order mark, else as declared, else UTF-8 if it fits, else windows-1252. */
  static Document of(byte[] bytes) {
    String head = new String(bytes, 0, Math.min(HEAD, bytes.length), StandardCharsets.ISO_8859_1);
    boolean declared = DECLARED.matcher(head).find() || head.startsWith("\u00ef\u00bb\u00bf") || head.startsWith("\u00ff\u00fe") || head.startsWith("\u00fe\u00ff");
    @org.jspecify.annotations.Nullable String charset = declared ? null : utf8(bytes) ? "UTF-8" : "windows-1252";
    try {
      return Jsoup.parse(new ByteArrayInputStream(bytes), charset, "");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static boolean utf8(byte[] bytes) {
    try {
      StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
      return true;
    } catch (CharacterCodingException e) {
      return false;
    }
  }
}
