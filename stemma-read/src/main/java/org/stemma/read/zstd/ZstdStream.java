package org.stemma.read.zstd;

import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/** Unpacks Zstandard frames, one after the other. The first skippable frame may hold a dictionary for them all, as in web archives. */
public final class ZstdStream extends InputStream {
  private static final int MAGIC = 0xFD2FB528;
  private static final int SKIPPED = 0x184D2A50;
  private static final int DICTIONARY = 0x184D2A5D;
  private static final int LARGEST_WINDOW = 1 << 27;
  private static final int LARGEST_DICTIONARY = 16 << 20;

  private final InputStream in;
  private final byte[] packed = new byte[Block.LARGEST];
  private @Nullable Dictionary known;
  private @Nullable Window window;
  private @Nullable Block block;
  private boolean checksum;
  private boolean last = true;

  public ZstdStream(InputStream in) {
    this.in = in;
  }

  /** True when the bytes begin a frame, or a skippable one. */
  public static boolean is(byte[] b) {
    return b.length >= 4 && (Dictionary.little(b, 0) == MAGIC || (Dictionary.little(b, 0) & ~15) == SKIPPED);
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
  }

  @Override
  public int read(byte[] out, int at, int n) throws IOException {
    if (n == 0) return 0;
    while (window == null || window.waiting() == 0) {
      if (last && !frame()) return -1;
      if (!last) next();
    }
    return window.take(out, at, n);
  }

  @Override
  public void close() throws IOException {
    in.close();
  }

  /** Begins the next frame; false at the end of the stream. */
  private boolean frame() throws IOException {
    byte[] magic = new byte[4];
    int got = in.readNBytes(magic, 0, 4);
    if (got == 0) return false;
    if (got < 4) throw new EOFException("zstd: a frame breaks off");
    int word = Dictionary.little(magic, 0);
    if ((word & ~15) == SKIPPED) {
      skip(word == DICTIONARY && known == null && window == null);
      return frame();
    }
    if (word != MAGIC) throw new IOException("zstd: no frame begins here");
    int head = one();
    boolean single = (head & 32) != 0;
    checksum = (head & 4) != 0;
    if ((head & 8) != 0) throw new IOException("zstd: a reserved bit is set");
    long reach = single ? 0 : window(one());
    little(new int[] {0, 1, 2, 4}[head & 3]);
    int wide = new int[] {single ? 1 : 0, 2, 4, 8}[head >> 6 & 3];
    long size = little(wide) + (wide == 2 ? 256 : 0);
    if (single) reach = size;
    if (reach < 0 || reach > LARGEST_WINDOW) throw new IOException("zstd: a window of " + reach + " bytes is too large");
    window = new Window((int) Math.max(reach, 1024), known == null ? new byte[0] : known.content());
    block = new Block(window, known);
    last = false;
    return true;
  }

  private static long window(int b) {
    long base = 1L << 10 + (b >> 3);
    return base + base / 8 * (b & 7);
  }

  private void skip(boolean dictionary) throws IOException {
    long size = little(4);
    if (!dictionary || size > LARGEST_DICTIONARY) {
      in.skipNBytes(size);
      return;
    }
    byte[] b = in.readNBytes((int) size);
    if (b.length < size) throw new EOFException("zstd: a dictionary breaks off");
    boolean isPacked = b.length >= 4 && Dictionary.little(b, 0) == MAGIC;
    known = Dictionary.of(isPacked ? new ZstdStream(new ByteArrayInputStream(b)).readNBytes(LARGEST_DICTIONARY) : b);
  }

  private void next() throws IOException {
    if (window == null || block == null) throw new IOException("zstd: no frame");
    int head = (int) little(3);
    last = (head & 1) != 0;
    int size = head >> 3;
    switch (head >> 1 & 3) {
      case 0 -> window.append(packed, 0, fill(size));
      case 1 -> {
        if (size > Block.LARGEST) throw new IOException("zstd: a block is too large");
        window.fill((byte) one(), size);
      }
      case 2 -> block.decode(packed, fill(size));
      default -> throw new IOException("zstd: a block of no known kind");
    }
    if (last && checksum) little(4);
  }

  private int fill(int size) throws IOException {
    if (size > Block.LARGEST) throw new IOException("zstd: a block is too large");
    if (in.readNBytes(packed, 0, size) < size) throw new EOFException("zstd: a block breaks off");
    return size;
  }

  private int one() throws IOException {
    int b = in.read();
    if (b < 0) throw new EOFException("zstd: a frame breaks off");
    return b;
  }

  private long little(int n) throws IOException {
    long value = 0;
    for (int i = 0; i < n; i++) value |= (long) one() << 8 * i;
    return value;
  }
}
