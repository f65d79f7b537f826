package org.stemma.read.html;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The encoding of a page's bytes. What the page declares is a hint: bytes that are well-formed UTF-8 with letters beyond ASCII are UTF-8
 * whatever they are called, and bytes called UTF-8 that are mostly not are windows-1252.
 */
public final class Charsets {
  private static final Charset WINDOWS = Charset.forName("windows-1252");
  private static final Pattern DECLARED = Pattern.compile("(?i)<meta[^>]{0,300}?charset\\s*=\\s*[\"']?\\s*([a-z0-9_.:-]{2,40})|<\\?xml[^>]{0,100}?encoding\\s*=\\s*[\"']([a-z0-9_.:-]{2,40})");
  /** Eight bytes at a time, and the bits that no ASCII character has. */
  private static final VarHandle LONGS = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.nativeOrder());
  private static final int EIGHT = 8;
  private static final long HIGH = 0x8080808080808080L;
  private static final int HEAD = 16_384;

  private Charsets() {}

  /** Letters beyond ASCII that are well-formed UTF-8, and bytes that are not. */
  private record Census(int letters, int wrong) {}

  /** The encoding; never one that would lose all of the text. Cost: linear. */
  public static Charset of(byte[] b) {
    if (begins(b, 0xEF, 0xBB, 0xBF)) return StandardCharsets.UTF_8;
    if (begins(b, 0xFF, 0xFE)) return StandardCharsets.UTF_16LE;
    if (begins(b, 0xFE, 0xFF)) return StandardCharsets.UTF_16BE;
    Census census = census(b);
    if (census.letters > 0 && census.wrong * 20 <= census.letters) return StandardCharsets.UTF_8;
    Optional<Charset> declared = declared(b);
    if (census.wrong == 0) return declared.orElse(StandardCharsets.UTF_8);
    return declared.filter(c -> !c.equals(StandardCharsets.UTF_8)).orElse(WINDOWS);
  }

  /** The page's characters, without byte order mark. */
  static String text(byte[] b) {
    Charset charset = of(b);
    String text = new String(b, charset);
    return text.startsWith("\uFEFF") ? text.substring(1) : text;
  }

  private static boolean begins(byte[] b, int... head) {
    if (b.length < head.length) return false;
    for (int i = 0; i < head.length; i++) if ((b[i] & 0xFF) != head[i]) return false;
    return true;
  }

  private static Optional<Charset> declared(byte[] b) {
    Matcher m = DECLARED.matcher(new String(b, 0, Math.min(HEAD, b.length), StandardCharsets.ISO_8859_1));
    while (m.find()) {
      Optional<Charset> named = named(m.group(1) != null ? m.group(1) : m.group(2));
      if (named.isPresent()) return named;
    }
    return Optional.empty();
  }

  /** As browsers take the names (WHATWG Encoding): Latin-1 is windows-1252, and UTF-16 in a meta element cannot be true. */
  private static Optional<Charset> named(String name) {
    String n = name.toLowerCase(java.util.Locale.ROOT);
    if (n.matches("iso-?8859-1|latin-?1|us-ascii|ascii")) return Optional.of(WINDOWS);
    if (n.equals("gb2312") || n.equals("x-gbk")) n = "gbk";
    if (n.startsWith("utf-16") || n.equals("utf-7")) return Optional.of(StandardCharsets.UTF_8);
    try {
      return Optional.of(Charset.forName(n)).filter(Charset::canEncode);
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private static Census census(byte[] b) {
    int letters = 0;
    int wrong = 0;
    for (int i = 0; i < b.length; i++) {
      if (b[i] >= 0) {
        while (i + EIGHT < b.length && ((long) LONGS.get(b, i + 1) & HIGH) == 0) i += EIGHT;
        continue;
      }
      int more = follow(b[i] & 0xFF);
      int seen = 0;
      while (seen < more && i + 1 + seen < b.length && (b[i + 1 + seen] & 0xC0) == 0x80) seen++;
      boolean cut = i + 1 + seen >= b.length && more > 0;
      if (more > 0 && seen == more) letters++;
      else if (!cut) wrong++;
      i += seen;
    }
    return new Census(letters, wrong);
  }

  private static int follow(int lead) {
    return lead >= 0xC2 && lead < 0xE0 ? 1 : lead >= 0xE0 && lead < 0xF0 ? 2 : lead >= 0xF0 && lead < 0xF5 ? 3 : 0;
  }
}
