package org.stemma.read;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.stemma.model.Page;
import org.stemma.model.Problem;

/** Bytes to characters: byte order mark, else UTF-8, else what is left to guess. */
final class Bytes {
  private static final Charset WINDOWS = Charset.forName("windows-1252");
  private static final int LOOK = 8192;

  /**
   * @param text without byte order mark
   * @param charset as it was read, for messages
   */
  record Decoded(String text, String charset, List<Problem> problems) {}

  private Bytes() {}

  static Decoded decode(Page page) {
    byte[] b = page.bytes();
    if (starts(b, 0xEF, 0xBB, 0xBF)) return utf8(page, 3);
    if (starts(b, 0xFF, 0xFE)) return utf16(page, StandardCharsets.UTF_16LE, 2);
    if (starts(b, 0xFE, 0xFF)) return utf16(page, StandardCharsets.UTF_16BE, 2);
    int nul = nulls(b);
    if (nul != 0) return guessed(page, utf16(page, nul > 0 ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_16BE, 0));
    return utf8(page, 0);
  }

  private static Decoded guessed(Page page, Decoded d) {
    return new Decoded(d.text, d.charset, List.of(Problems.GUESSED_ENCODING.at(page.source(), "no byte order mark, read as " + d.charset, "bytes 0-" + page.bytes().length)));
  }

  private static Decoded utf16(Page page, Charset charset, int from) {
    byte[] b = page.bytes();
    int size = (b.length - from) & ~1;
    String text = new String(b, from, size, charset);
    if (from + size == b.length) return new Decoded(text, charset.name(), List.of());
    return new Decoded(text, charset.name(), List.of(Problems.TRUNCATED.at(page.source(), "the last character is cut in half", "byte " + (b.length - 1))));
  }

  /** UTF-8 as long as what is wrong is little; else windows-1252, in which every byte is a letter. */
  private static Decoded utf8(Page page, int from) {
    byte[] b = page.bytes();
    ByteBuffer in = ByteBuffer.wrap(b, from, b.length - from);
    CharBuffer out = CharBuffer.allocate(b.length - from);
    CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder().onMalformedInput(CodingErrorAction.REPORT).onUnmappableCharacter(CodingErrorAction.REPORT);
    int wrong = 0;
    int first = -1;
    while (true) {
      CoderResult result = decoder.decode(in, out, true);
      if (!result.isError()) break;
      if (first < 0) first = in.position();
      wrong++;
      int skip = Math.max(1, result.length());
      if (wrong == 1 && in.remaining() <= 3 && incomplete(b, in.position())) {
        return told(page, out.put('\uFFFD'), Problems.TRUNCATED.at(page.source(), "the last character is cut in half", "byte " + first));
      }
      in.position(in.position() + skip);
      out.put('\uFFFD');
    }
    if (wrong == 0) return new Decoded(out.flip().toString(), "UTF-8", List.of());
    if (from == 3 || wrong * 20 < several(b)) return told(page, out, doubt(page, wrong, first));
    return new Decoded(new String(b, WINDOWS), "windows-1252", List.of(Problems.GUESSED_ENCODING.at(
        page.source(), "not UTF-8 (" + wrong + " wrong bytes), read as windows-1252", "byte " + first)));
  }

  private static Decoded told(Page page, CharBuffer out, Problem problem) {
    return new Decoded(out.flip().toString(), "UTF-8", List.of(problem));
  }

  private static Problem doubt(Page page, int wrong, int first) {
    return Problems.GUESSED_ENCODING.at(page.source(), wrong + " bytes are not UTF-8 and stand as \uFFFD", "byte " + first);
  }

  /** True when the bytes from here on begin a character that the file's end cuts. */
  private static boolean incomplete(byte[] b, int at) {
    int lead = b[at] & 0xFF;
    int need = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : lead >= 0xC2 ? 2 : 0;
    for (int i = at + 1; i < b.length; i++) if ((b[i] & 0xC0) != 0x80) return false;
    return need > b.length - at;
  }

  /** Number of lead bytes of longer characters. */
  private static long several(byte[] b) {
    long n = 0;
    for (byte x : b) if ((x & 0xC0) == 0xC0) n++;
    return n;
  }

  /** 1: every second byte is zero as in little-endian UTF-16, -1: big-endian, 0: neither. */
  private static int nulls(byte[] b) {
    int even = 0;
    int odd = 0;
    int n = Math.min(b.length, LOOK) & ~1;
    for (int i = 0; i < n; i += 2) {
      if (b[i] == 0) even++;
      if (b[i + 1] == 0) odd++;
    }
    if (odd * 10 > n * 3 && even * 20 < n) return 1;
    return even * 10 > n * 3 && odd * 20 < n ? -1 : 0;
  }

  /** True when the first bytes are no text in any encoding that we read. */
  static boolean binary(byte[] b) {
    if (starts(b, 0xFF, 0xFE) || starts(b, 0xFE, 0xFF) || nulls(b) != 0) return false;
    int n = Math.min(b.length, LOOK);
    int control = 0;
    for (int i = 0; i < n; i++) {
      if (b[i] == 0) return true;
      if (b[i] > 0 && b[i] < 32 && b[i] != '\n' && b[i] != '\r' && b[i] != '\t' && b[i] != '\f') control++;
    }
    return control * 50 > n;
  }

  static boolean starts(byte[] b, int... head) {
    if (b.length < head.length) return false;
    for (int i = 0; i < head.length; i++) if ((b[i] & 0xFF) != head[i]) return false;
    return true;
  }

  static boolean starts(byte[] b, String head) {
    return starts(b, head.chars().toArray());
  }

  /** The first bytes, for a message. */
  static String show(byte[] b) {
    return "begins with bytes " + HexFormat.ofDelimiter(" ").formatHex(b, 0, Math.min(8, b.length));
  }

  static String sha256(byte[] b) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(b));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }

  static String sha256(String text) {
    return sha256(text.getBytes(StandardCharsets.UTF_8));
  }
}
