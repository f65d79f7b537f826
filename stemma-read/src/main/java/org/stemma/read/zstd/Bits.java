package org.stemma.read.zstd;

import java.io.IOException;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/** Bits read from the end of a stretch of bytes to its beginning; zeros before the beginning. */
final class Bits {
  private static final VarHandle LONG = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

  private final byte[] bytes;
  private final int from;
  private final int end;
  private int left;

  /** @param end first byte behind; the highest bit set in the last byte ends the stream */
  Bits(byte[] bytes, int from, int end) throws IOException {
    if (from < 0 || end > bytes.length || end <= from || bytes[end - 1] == 0) throw new IOException("zstd: a stream of bits has no end mark");
    this.bytes = bytes;
    this.from = from;
    this.end = end;
    this.left = (end - from - 1) * 8 + 31 - Integer.numberOfLeadingZeros(bytes[end - 1] & 0xFF);
  }

  /** Bits that are left; negative once more was read than there was. */
  int left() {
    return left;
  }

  /** @param n 0..32 */
  long read(int n) {
    left -= n;
    return look(left, n);
  }

  /** The next n bits, not read. */
  int peek(int n) {
    return (int) look(left - n, n);
  }

  void skip(int n) {
    left -= n;
  }

  private long look(int at, int n) {
    if (n == 0) return 0;
    if (at < 0) return at + n <= 0 ? 0 : look(0, at + n) << -at;
    int b = from + (at >> 3);
    long word = b + 8 <= bytes.length ? (long) LONG.get(bytes, b) : slow(b);
    return word >>> (at & 7) & (1L << n) - 1;
  }

  private long slow(int b) {
    long word = 0;
    for (int i = 0; i < 8 && b + i < end; i++) word |= (bytes[b + i] & 0xFFL) << 8 * i;
    return word;
  }
}
