package org.stemma.read.pack;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.stemma.read.zstd.ZstdStream;

/**
 * Zip, tar, gzip, zstd and web archives, read as streams: each file in them is handed on before the next is read. Nothing is ever written to disk.
 *
 * <p>What comes out is bounded by {@link Limits}: one file, all files together, their number, and their size against what went in.
 */
public final class Archives {
  private static final int BLOCK = 512;
  private static final int HEAD = 1024;

  private Archives() {}

  /** True when the bytes begin a packed file of any of these kinds. */
  public static boolean knows(byte[] b) {
    return zip(b) || Gunzip.is(b) || ZstdStream.is(b) || isTar(b) || Warc.is(b);
  }

  /** True for what is read record by record however large it is: web archives, also packed ones, and zips, which may hold them. */
  public static boolean streams(byte[] head) {
    return zip(head) || Gunzip.is(head) || ZstdStream.is(head) || Warc.is(head);
  }

  private static boolean zip(byte[] b) {
    return b.length > 3 && b[0] == 'P' && b[1] == 'K' && (b[2] == 3 && b[3] == 4 || b[2] == 5 && b[3] == 6);
  }

  private static boolean isTar(byte[] b) {
    return b.length >= BLOCK && new String(b, 257, 5, StandardCharsets.ISO_8859_1).equals("ustar");
  }

  /**
   * Hands on every file.
   *
   * @param each a file, or the stream of one that is itself a web archive, packed or not
   * @return why it was left before its end or doubted, if it was
   */
  public static Optional<Unpacked.Stop> read(InputStream raw, Limits limits, BiConsumer<Part, Optional<InputStream>> each) {
    BufferedInputStream in = new BufferedInputStream(raw, 1 << 16);
    try {
      byte[] head = peek(in);
      if (zip(head)) return unzip(in, limits, each);
      if (Gunzip.is(head)) return gunzip(new Gunzip(in, limits.ratio()), limits, each);
      if (ZstdStream.is(head)) return unpack(new ZstdStream(in), limits, each);
      if (Warc.is(head)) return Warc.read(in, limits, p -> each.accept(p, Optional.empty()));
      return untar(in, limits, each);
    } catch (EOFException e) {
      return Optional.of(Unpacked.Stop.TRUNCATED);
    } catch (IOException | IllegalArgumentException e) {
      return Optional.of(Unpacked.Stop.BROKEN);
    }
  }

  private static byte[] peek(BufferedInputStream in) throws IOException {
    in.mark(HEAD);
    byte[] head = in.readNBytes(HEAD);
    in.reset();
    return head;
  }

  private static Optional<Unpacked.Stop> gunzip(Gunzip in, Limits limits, BiConsumer<Part, Optional<InputStream>> each) throws IOException {
    Optional<Unpacked.Stop> inner = unpack(in, limits, each);
    return in.stop().or(() -> inner);
  }

  /** One packed file: a web archive or tar goes on as a stream, all else whole. */
  private static Optional<Unpacked.Stop> unpack(InputStream packed, Limits limits, BiConsumer<Part, Optional<InputStream>> each) throws IOException {
    BufferedInputStream in = new BufferedInputStream(packed, 1 << 16);
    byte[] head = peek(in);
    if (Warc.is(head)) return Warc.read(in, limits, p -> each.accept(p, Optional.empty()));
    if (isTar(head)) return untar(in, limits, each);
    Limits.Read read = limits.read(in);
    each.accept(new Part("", read.bytes()), Optional.empty());
    return read.tooMuch() ? Optional.of(Unpacked.Stop.BOMB) : read.broken() ? Optional.of(Unpacked.Stop.TRUNCATED) : Optional.empty();
  }

  private static Optional<Unpacked.Stop> unzip(InputStream raw, Limits limits, BiConsumer<Part, Optional<InputStream>> each) throws IOException {
    Counted packed = new Counted(raw);
    ZipInputStream in = new ZipInputStream(packed);
    long unpacked = 0;
    int entries = 0;
    for (ZipEntry e = in.getNextEntry(); e != null; e = in.getNextEntry()) {
      if (e.isDirectory()) continue;
      if (++entries > limits.entries()) return Optional.of(Unpacked.Stop.TOO_MANY);
      if (e.getName().matches("(?i).*\\.w?arc(?:\\.gz|\\.zst)?")) {
        each.accept(new Part(e.getName(), new byte[0]), Optional.of(new Kept(in)));
        continue;
      }
      long before = packed.count;
      Limits.Read read = limits.read(in);
      unpacked += read.bytes().length;
      if (read.tooMuch() || limits.bomb(packed.count - before, read.bytes().length) || unpacked > limits.all()) return Optional.of(Unpacked.Stop.BOMB);
      if (read.broken()) return Optional.of(Unpacked.Stop.BROKEN);
      each.accept(new Part(e.getName(), read.bytes()), Optional.empty());
    }
    return entries == 0 && packed.count > 30 ? Optional.of(Unpacked.Stop.BROKEN) : Optional.empty();
  }

  /** All files of a tar in its order; long names of both dialects are read. */
  private static Optional<Unpacked.Stop> untar(InputStream in, Limits limits, BiConsumer<Part, Optional<InputStream>> each) throws IOException {
    String longName = "";
    int entries = 0;
    while (true) {
      byte[] b = in.readNBytes(BLOCK);
      if (b.length < BLOCK || b[0] == 0) return Optional.empty();
      long size = size(b, 124);
      if (size < 0) return Optional.of(Unpacked.Stop.BROKEN);
      if (size > limits.one()) return Optional.of(Unpacked.Stop.TOO_MANY);
      byte[] bytes = in.readNBytes((int) size);
      if (bytes.length < size) return Optional.of(Unpacked.Stop.TRUNCATED);
      in.readNBytes((int) ((BLOCK - size % BLOCK) % BLOCK));
      char type = (char) b[156];
      if (type == 'L') longName = text(bytes, 0, bytes.length);
      else if (type == 'x') longName = paxName(bytes);
      else {
        if (++entries > limits.entries()) return Optional.of(Unpacked.Stop.TOO_MANY);
        String prefix = text(b, 345, 155);
        String name = longName.isEmpty() ? (prefix.isEmpty() ? "" : prefix + "/") + text(b, 0, 100) : longName;
        if (type == '0' || type == 0 || type == '7') each.accept(new Part(name, bytes), Optional.empty());
        longName = "";
      }
    }
  }

  private static String paxName(byte[] bytes) {
    for (String line : new String(bytes, StandardCharsets.UTF_8).split("\n")) {
      int p = line.indexOf(" path=");
      if (p > 0) return line.substring(p + 6);
    }
    return "";
  }

  private static String text(byte[] b, int from, int length) {
    int end = from;
    while (end < from + length && end < b.length && b[end] != 0) end++;
    return new String(b, from, end - from, StandardCharsets.UTF_8);
  }

  private static long size(byte[] b, int from) {
    String octal = new String(b, from, 12, StandardCharsets.ISO_8859_1).replace("\0", "").strip();
    return octal.matches("[0-7]{1,11}") ? Long.parseLong(octal, 8) : octal.isEmpty() ? 0 : -1;
  }

  /** Counts what was taken from a stream. */
  private static final class Counted extends FilterInputStream {
    private long count;

    Counted(InputStream in) {
      super(in);
    }

    @Override
    public int read() throws IOException {
      int b = super.read();
      if (b >= 0) count++;
      return b;
    }

    @Override
    public int read(byte[] b, int off, int len) throws IOException {
      int n = super.read(b, off, len);
      count += Math.max(0, n);
      return n;
    }
  }

  /** A stream that stays open when its reader closes it. */
  private static final class Kept extends FilterInputStream {
    Kept(InputStream in) {
      super(in);
    }

    @Override
    public void close() {}
  }
}
