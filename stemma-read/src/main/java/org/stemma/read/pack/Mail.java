package org.stemma.read.pack;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A message of mail, or a page saved as one (MHTML).
 *
 * @param headers of the message
 * @param text its body
 * @param html true when the body is markup
 */
public record Mail(Headers headers, String text, boolean html) {
  private static final int DEEPEST = 8;
  private static final Pattern WORD = Pattern.compile("=\\?([^?\\s]{1,40})\\?([bBqQ])\\?([^?]*)\\?=(?:\\s+(?==\\?))?");

  private record Found(String text, boolean html) {}

  /** The message: of several bodies the first in markup, else the first plain one. */
  public static Mail of(byte[] bytes) {
    Headers headers = Headers.at(bytes, 0);
    List<Found> found = new ArrayList<>();
    collect(bytes, found, 0);
    Found best = found.stream().filter(Found::html).findFirst().or(() -> found.stream().findFirst()).orElse(new Found("", false));
    return new Mail(headers, best.text, best.html);
  }

  /** Messages of an mbox file, each from its "From " line on. */
  public static List<byte[]> box(byte[] b) {
    List<byte[]> out = new ArrayList<>();
    int from = -1;
    for (int i = 0; i + 5 <= b.length; i++) {
      boolean mark = (i == 0 || b[i - 1] == '\n') && b[i] == 'F' && b[i + 1] == 'r' && b[i + 2] == 'o' && b[i + 3] == 'm' && b[i + 4] == ' ';
      if (!mark) continue;
      if (from >= 0) out.add(Arrays.copyOfRange(b, from, i));
      from = i;
      while (from < b.length && b[from] != '\n') from++;
      from = Math.min(b.length, from + 1);
    }
    if (from >= 0) out.add(Arrays.copyOfRange(b, from, b.length));
    return out;
  }

  private static void collect(byte[] bytes, List<Found> out, int depth) {
    Headers h = Headers.at(bytes, 0);
    String type = h.get("content-type").orElse("text/plain").toLowerCase(Locale.ROOT);
    byte[] body = Arrays.copyOfRange(bytes, Math.min(h.end(), bytes.length), bytes.length);
    Optional<String> boundary = h.parameter("content-type", "boundary");
    if (type.startsWith("multipart/") && boundary.isPresent() && depth < DEEPEST) {
      for (byte[] part : parts(body, boundary.get())) collect(part, out, depth + 1);
    } else if (type.startsWith("text/html") || type.startsWith("text/plain")) {
      byte[] decoded = decoded(body, h.get("content-transfer-encoding").orElse("").toLowerCase(Locale.ROOT));
      out.add(new Found(new String(decoded, charset(h.parameter("content-type", "charset").orElse("utf-8"))), type.startsWith("text/html")));
    }
  }

  private static List<byte[]> parts(byte[] body, String boundary) {
    List<byte[]> out = new ArrayList<>();
    String text = new String(body, StandardCharsets.ISO_8859_1);
    String mark = "--" + boundary;
    int at = text.indexOf(mark);
    while (at >= 0) {
      int from = text.indexOf('\n', at) + 1;
      if (from == 0 || text.startsWith(mark + "--", at)) break;
      int end = text.indexOf("\n" + mark, from - 1);
      out.add(text.substring(from, end < from ? (end < 0 ? text.length() : from) : end).getBytes(StandardCharsets.ISO_8859_1));
      at = end < 0 ? -1 : end + 1;
    }
    return out;
  }

  private static byte[] decoded(byte[] body, String encoding) {
    if (encoding.equals("base64")) {
      String clean = new String(body, StandardCharsets.ISO_8859_1).replaceAll("[^A-Za-z0-9+/]", "");
      return Base64.getMimeDecoder().decode(clean.substring(0, clean.length() - (clean.length() % 4 == 1 ? 1 : 0)));
    }
    return encoding.equals("quoted-printable") ? quoted(body, false) : body;
  }

  private static byte[] quoted(byte[] b, boolean header) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    for (int i = 0; i < b.length; i++) {
      if (b[i] == '=' && i + 2 < b.length && hex(b[i + 1]) >= 0 && hex(b[i + 2]) >= 0) {
        out.write(hex(b[i + 1]) * 16 + hex(b[i + 2]));
        i += 2;
      } else if (b[i] == '=' && i + 1 < b.length && b[i + 1] == '\n') i++;
      else if (b[i] == '=' && i + 2 < b.length && b[i + 1] == '\r' && b[i + 2] == '\n') i += 2;
      else out.write(header && b[i] == '_' ? ' ' : b[i]);
    }
    return out.toByteArray();
  }

  private static int hex(byte b) {
    return Character.digit((char) b, 16);
  }

  private static Charset charset(String name) {
    try {
      return Charset.forName(name);
    } catch (IllegalArgumentException e) {
      return StandardCharsets.UTF_8;
    }
  }

  /** A header with its encoded words read. */
  public Optional<String> header(String name) {
    return headers.get(name).map(value -> {
      Matcher m = WORD.matcher(value);
      return m.replaceAll(r -> Matcher.quoteReplacement(word(r.group(1), r.group(2), r.group(3))));
    });
  }

  private static String word(String charset, String how, String text) {
    byte[] raw = text.getBytes(StandardCharsets.ISO_8859_1);
    return new String(how.equalsIgnoreCase("b") ? decoded(raw, "base64") : quoted(raw, true), charset(charset));
  }
}
