package org.stemma.read.pack;

import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** Zip, tar and gzip. */
public final class Archives {
  private static final int BLOCK = 512;

  private Archives() {}

  /** All files of a zip in its order. */
  public static Unpacked zip(byte[] bytes, Limits limits) {
    List<Part> parts = new ArrayList<>();
    long unpacked = 0;
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(bytes))) {
      for (ZipEntry e = in.getNextEntry(); e != null; e = in.getNextEntry()) {
        if (e.isDirectory()) continue;
        Limits.Read read = limits.read(in);
        unpacked += read.bytes().length;
        if (read.tooMuch() || limits.bomb(bytes.length, unpacked)) return new Unpacked(parts, Optional.of(Unpacked.Stop.BOMB));
        if (read.broken()) return new Unpacked(parts, Optional.of(Unpacked.Stop.BROKEN));
        if (parts.size() >= limits.entries()) return new Unpacked(parts, Optional.of(Unpacked.Stop.TOO_MANY));
        parts.add(new Part(e.getName(), read.bytes()));
      }
      return new Unpacked(parts, Optional.empty());
    } catch (EOFException e) {
      return new Unpacked(parts, Optional.of(Unpacked.Stop.TRUNCATED));
    } catch (IOException | IllegalArgumentException e) {
      return new Unpacked(parts, Optional.of(Unpacked.Stop.BROKEN));
    }
  }

  /** The one file in gzip data; all members, one after the other. */
  public static Unpacked gzip(byte[] bytes, Limits limits) {
    try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(bytes))) {
      Limits.Read read = new Limits(limits.all(), (int) Math.min(limits.all(), 1 << 29), limits.entries(), limits.ratio()).read(new Counted(in, bytes.length, limits));
      Optional<Unpacked.Stop> stop = read.tooMuch() || limits.bomb(bytes.length, read.bytes().length + (1L << 15)) ? Optional.of(Unpacked.Stop.BOMB) : read.broken() ? Optional.of(Unpacked.Stop.TRUNCATED) : Optional.empty();
      return new Unpacked(List.of(new Part("", read.bytes())), stop);
    } catch (IOException e) {
      return new Unpacked(List.of(), Optional.of(Unpacked.Stop.BROKEN));
    }
  }

  /** Ends a stream that gives too much for what went in. */
  private static final class Counted extends java.io.FilterInputStream {
    private final long packed;
    private final Limits limits;
    private long read;

    Counted(java.io.InputStream in, long packed, Limits limits) {
      super(in);
      this.packed = packed;
      this.limits = limits;
    }

    @Override
    public int read(byte[] b, int off, int len) throws IOException {
      if (limits.bomb(packed, read)) return -1;
      int n = super.read(b, off, len);
      read += Math.max(0, n);
      return n;
    }
  }

  public static boolean isTar(byte[] b) {
    return b.length >= BLOCK && new String(b, 257, 5, StandardCharsets.ISO_8859_1).equals("ustar");
  }

  /** All files of a tar in its order; long names of both dialects are read. */
  public static Unpacked tar(byte[] b, Limits limits) {
    List<Part> parts = new ArrayList<>();
    String longName = "";
    int at = 0;
    while (at + BLOCK <= b.length && b[at] != 0) {
      long size = size(b, at + 124);
      if (size < 0) return new Unpacked(parts, Optional.of(Unpacked.Stop.BROKEN));
      int from = at + BLOCK;
      if (size > b.length - from) return new Unpacked(parts, Optional.of(Unpacked.Stop.TRUNCATED));
      char type = (char) b[at + 156];
      byte[] bytes = java.util.Arrays.copyOfRange(b, from, from + (int) size);
      if (type == 'L') longName = text(bytes, 0, bytes.length);
      else if (type == 'x') longName = paxName(bytes);
      else {
        String prefix = text(b, at + 345, 155);
        String name = longName.isEmpty() ? (prefix.isEmpty() ? "" : prefix + "/") + text(b, at, 100) : longName;
        if ((type == '0' || type == 0 || type == '7') && parts.size() < limits.entries()) parts.add(new Part(name, bytes));
        longName = "";
      }
      at = from + (int) ((size + BLOCK - 1) / BLOCK * BLOCK);
    }
    return new Unpacked(parts, Optional.empty());
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
}
