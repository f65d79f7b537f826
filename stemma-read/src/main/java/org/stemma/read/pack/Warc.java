package org.stemma.read.pack;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import java.util.zip.InflaterInputStream;

/** Web archives (WARC 0.x and 1.x, unpacked): the pages that servers answered with status 200. */
public final class Warc {
  private static final byte[] MARK = "WARC/".getBytes(StandardCharsets.US_ASCII);

  private Warc() {}

  public static boolean is(byte[] b) {
    return starts(b, 0);
  }

  /** All pages in order, named by their address. A record whose length lies is left at the next one's mark. Cost: linear. */
  public static Unpacked of(byte[] b, Limits limits) {
    List<Part> parts = new ArrayList<>();
    Optional<Unpacked.Stop> stop = Optional.empty();
    int at = 0;
    while (at < b.length) {
      if (!starts(b, at)) {
        at = next(b, at + 1);
        continue;
      }
      Headers h = Headers.at(b, at);
      long length = h.get("content-length").filter(s -> s.matches("\\d{1,12}")).map(Long::parseLong).orElse(-1L);
      int end = (int) Math.min(b.length, h.end() + Math.max(0, length));
      boolean lies = length < 0 || !ended(b, end);
      if (lies) {
        end = next(b, h.end());
        stop = Optional.of(end >= b.length ? Unpacked.Stop.TRUNCATED : Unpacked.Stop.BROKEN);
      }
      if (parts.size() >= limits.entries()) return new Unpacked(parts, Optional.of(Unpacked.Stop.TOO_MANY));
      page(b, h, end, limits).ifPresent(parts::add);
      at = end;
    }
    return new Unpacked(parts, stop);
  }

  private static Optional<Part> page(byte[] b, Headers h, int end, Limits limits) {
    String type = h.get("warc-type").orElse("").toLowerCase(Locale.ROOT);
    String address = h.get("warc-target-uri").orElse("").replaceAll("^<|>$", "");
    if (type.equals("resource")) return Optional.of(new Part(address, java.util.Arrays.copyOfRange(b, h.end(), end)));
    if (!type.equals("response") || address.startsWith("dns:")) return Optional.empty();
    String status = new String(b, h.end(), Math.min(40, Math.max(0, end - h.end())), StandardCharsets.ISO_8859_1);
    if (!status.matches("(?s)HTTP/\\S+ 200.*")) return Optional.empty();
    byte[] message = java.util.Arrays.copyOfRange(b, h.end(), end);
    Headers http = Headers.at(message, 0);
    byte[] body = java.util.Arrays.copyOfRange(message, Math.min(http.end(), message.length), message.length);
    if (http.get("transfer-encoding").filter(s -> s.toLowerCase(Locale.ROOT).contains("chunked")).isPresent()) body = unchunked(body);
    return Optional.of(new Part(address, unpacked(body, http.get("content-encoding").orElse(""), limits)));
  }

  private static byte[] unpacked(byte[] body, String encoding, Limits limits) {
    try {
      if (encoding.contains("gzip") && body.length > 2 && body[0] == 0x1f) return limits.read(new GZIPInputStream(new ByteArrayInputStream(body))).bytes();
      if (encoding.contains("deflate")) return limits.read(new InflaterInputStream(new ByteArrayInputStream(body))).bytes();
    } catch (IOException e) {
      return new byte[0];
    }
    return body;
  }

  private static byte[] unchunked(byte[] b) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    int at = 0;
    while (at < b.length) {
      int end = at;
      while (end < b.length && b[end] != '\n') end++;
      String size = new String(b, at, end - at, StandardCharsets.ISO_8859_1).replaceFirst(";.*", "").strip();
      if (!size.matches("[0-9a-fA-F]{1,7}")) return at == 0 ? b : out.toByteArray();
      int n = Integer.parseInt(size, 16);
      if (n == 0) break;
      int from = Math.min(b.length, end + 1);
      out.write(b, from, Math.min(n, b.length - from));
      at = from + Math.min(n, b.length - from);
      while (at < b.length && (b[at] == '\r' || b[at] == '\n')) at++;
    }
    return out.toByteArray();
  }

  /** True when a record ends at a byte: only line ends stand before the next record or the end. */
  private static boolean ended(byte[] b, int at) {
    int i = at;
    while (i < b.length && (b[i] == '\r' || b[i] == '\n')) i++;
    return i >= b.length ? at < b.length || i == b.length && at > 0 && at <= b.length && i > at : starts(b, i);
  }

  private static int next(byte[] b, int from) {
    for (int i = Math.max(from, 1); i < b.length; i++) if (b[i] == 'W' && b[i - 1] == '\n' && starts(b, i)) return i;
    return b.length;
  }

  private static boolean starts(byte[] b, int at) {
    if (at + MARK.length > b.length) return false;
    for (int i = 0; i < MARK.length; i++) if (b[at + i] != MARK[i]) return false;
    return true;
  }
}
