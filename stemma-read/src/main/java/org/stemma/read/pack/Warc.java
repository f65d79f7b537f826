package org.stemma.read.pack;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.zip.InflaterInputStream;

/**
 * Web archives (WARC 0.x and 1.x, ARC 1.x, unpacked): the pages that servers answered with status 200, one at a time. The memory used is that of the
 * largest record.
 */
public final class Warc {
  private static final byte[] MARK = "WARC/".getBytes(StandardCharsets.US_ASCII);
  private static final byte[] ARC = "filedesc://".getBytes(StandardCharsets.US_ASCII);
  private static final int HEAD = 1 << 16;
  private static final Headers NONE = new Headers(Map.of(), 0);

  private final Records in;
  private final Limits limits;
  private final Consumer<Part> each;
  private Optional<Unpacked.Stop> stop = Optional.empty();

  private Warc(InputStream in, Limits limits, Consumer<Part> each) {
    this.in = new Records(in);
    this.limits = limits;
    this.each = each;
  }

  public static boolean is(byte[] b) {
    return starts(b, MARK) || starts(b, ARC);
  }

  private static boolean starts(byte[] b, byte[] mark) {
    return b.length >= mark.length && Arrays.equals(b, 0, mark.length, mark, 0, mark.length);
  }

  /**
   * Gives all pages in order, named by their address. A record whose length lies is left at the next one's mark.
   * Cost: linear.
   *
   * @return what was wrong with the archive, if anything was
   */
  public static Optional<Unpacked.Stop> read(InputStream in, Limits limits, Consumer<Part> each) {
    Warc warc = new Warc(in, limits, each);
    try {
      warc.in.need(ARC.length);
      if (warc.in.begins(0, ARC)) warc.arc();
      else while (warc.record()) continue;
    } catch (IOException e) {
      warc.stop = Optional.of(Unpacked.Stop.TRUNCATED);
    }
    return warc.stop;
  }

  private boolean record() throws IOException {
    if (in.need(MARK.length) == 0) return false;
    if (!in.begins(0, MARK) && !in.seek(MARK)) return false;
    int head = headEnd();
    Headers h = Headers.at(in.take(head), 0);
    long length = h.get("content-length").filter(s -> s.matches("\\d{1,15}")).map(Long::parseLong).orElse(-1L);
    if (length > limits.one()) {
      wrong(Unpacked.Stop.TOO_MANY);
      in.seek(MARK);
      return true;
    }
    if (length < 0) { // no number: where the record ends, only the next one's mark says
      wrong(Unpacked.Stop.BROKEN);
      return true;
    }
    int have = in.need((int) length + 12);
    boolean ends = have >= length && ended((int) length, have);
    if (ends) {
      page(h, in.take((int) length));
      skipLines();
      return true;
    }
    int next = in.find(MARK, have);
    if (next < 0 && have > length) next = (int) length;
    wrong(next < 0 ? Unpacked.Stop.TRUNCATED : Unpacked.Stop.BROKEN);
    page(h, in.take(next < 0 ? have : next));
    return true;
  }

  private void wrong(Unpacked.Stop why) {
    if (stop.isEmpty()) stop = Optional.of(why);
  }

  /** Bytes up to and with the blank line that ends the record's head. */
  private int headEnd() throws IOException {
    int have = in.need(HEAD);
    for (int i = 0; i + 1 < have; i++) {
      if (in.at(i) == '\n' && (in.at(i + 1) == '\n' || i + 2 < have && in.at(i + 1) == '\r' && in.at(i + 2) == '\n')) return i + (in.at(i + 1) == '\n' ? 2 : 3);
    }
    return have;
  }

  private void skipLines() throws IOException {
    while (in.need(1) == 1 && (in.at(0) == '\r' || in.at(0) == '\n')) in.skip(1);
  }

  /** True when only line ends stand between here and the next record or the end. */
  private boolean ended(int at, int have) {
    int i = at;
    while (i < have && (in.at(i) == '\r' || in.at(i) == '\n')) i++;
    return i >= have || in.begins(i, MARK);
  }

  private void page(Headers h, byte[] block) {
    String type = h.get("warc-type").orElse("").toLowerCase(Locale.ROOT);
    String address = h.get("warc-target-uri").orElse("").replaceAll("^<|>$", "");
    if (type.equals("resource")) each.accept(new Part(address, block, NONE, h.get("warc-date")));
    if (type.equals("response") && !address.startsWith("dns:")) response(address, block, h.get("warc-date"));
  }

  /** An answer of a server, if it was the page. */
  private void response(String address, byte[] message, Optional<String> seen) {
    String status = new String(message, 0, Math.min(40, message.length), StandardCharsets.ISO_8859_1);
    if (!status.matches("(?s)HTTP/\\S+ 200.*")) return;
    Headers http = Headers.at(message, 0);
    byte[] body = Arrays.copyOfRange(message, Math.min(http.end(), message.length), message.length);
    if (http.get("transfer-encoding").filter(s -> s.toLowerCase(Locale.ROOT).contains("chunked")).isPresent()) body = unchunked(body);
    each.accept(new Part(address, unpacked(body, http.get("content-encoding").orElse(""), limits), http, seen));
  }

  /** ARC 1: a line "address IP date type length", then so many bytes. */
  private void arc() throws IOException {
    boolean first = true;
    while (in.need(1) == 1) {
      int have = in.need(HEAD);
      int end = 0;
      while (end < have && in.at(end) != '\n') end++;
      String[] line = new String(in.take(end + 1), StandardCharsets.ISO_8859_1).strip().split(" ");
      boolean good = line.length >= 5 && line[line.length - 1].matches("\\d{1,9}");
      int length = good ? Integer.parseInt(line[line.length - 1]) : 0;
      if (!good || length > limits.one()) {
        wrong(Unpacked.Stop.BROKEN);
        return;
      }
      if (in.need(length) < length) wrong(Unpacked.Stop.TRUNCATED);
      byte[] block = in.take(length);
      if (!first) response(line[0], block, Optional.of(line[2]));
      first = false;
      skipLines();
    }
  }

  private static byte[] unpacked(byte[] body, String encoding, Limits limits) {
    if (encoding.contains("gzip") && Gunzip.is(body)) return limits.read(new Gunzip(new ByteArrayInputStream(body), limits.ratio())).bytes();
    if (encoding.contains("deflate")) return limits.read(new InflaterInputStream(new ByteArrayInputStream(body))).bytes();
    if (encoding.contains("zstd")) return limits.read(new org.stemma.read.zstd.ZstdStream(new ByteArrayInputStream(body))).bytes();
    return body;
  }

  private static byte[] unchunked(byte[] b) {
    ByteArrayOutputStream out = new ByteArrayOutputStream(b.length);
    int at = 0;
    while (at < b.length) {
      int end = at;
      while (end < b.length && end - at < 200 && b[end] != '\n') end++;
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

}
