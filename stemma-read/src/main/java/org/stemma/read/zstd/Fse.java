package org.stemma.read.zstd;

import java.io.IOException;

/** A table of finite state entropy coding. */
record Fse(int log, byte[] symbols, byte[] bits, short[] next) {

  /** A table, and the first byte behind its description. */
  record Read(Fse table, int end) {}

  int symbol(int state) {
    return symbols[state] & 0xFF;
  }

  int follow(int state, Bits in) {
    return next[state] + (int) in.read(bits[state]);
  }

  /** Always the same symbol. */
  static Fse only(int symbol) {
    return new Fse(0, new byte[] {(byte) symbol}, new byte[1], new short[1]);
  }

  /**
   * Reads a description of probabilities (section 4.1.1).
   *
   * @param most highest accuracy allowed, bits
   * @param symbols highest number of symbols
   */
  static Read read(byte[] b, int from, int end, int most, int symbols) throws IOException {
    Forward in = new Forward(b, from, end);
    int log = in.read(4) + 5;
    if (log > most) throw new IOException("zstd: a table is too large");
    int remaining = 1 << log;
    short[] share = new short[symbols];
    int s = 0;
    while (remaining > 0 && s < symbols) {
      int n = 32 - Integer.numberOfLeadingZeros(remaining + 1);
      int value = in.read(n);
      int lower = (1 << n - 1) - 1;
      int threshold = (1 << n) - 1 - (remaining + 1);
      if ((value & lower) < threshold) {
        in.back();
        value &= lower;
      } else if (value > lower) value -= threshold;
      int p = value - 1;
      remaining -= Math.abs(p);
      share[s++] = (short) p;
      for (int zeros = p == 0 ? 3 : 0; zeros == 3; ) {
        zeros = in.read(2);
        s += zeros;
        if (s > symbols) throw new IOException("zstd: a table has too many symbols");
      }
    }
    if (remaining != 0) throw new IOException("zstd: the shares of a table do not add up");
    return new Read(of(share, s, log), in.end());
  }

  /** @param share of each symbol in 1 << log; -1 for less than one */
  static Fse of(short[] share, int count, int log) throws IOException {
    int size = 1 << log;
    byte[] symbols = new byte[size];
    int[] state = new int[count];
    int high = size;
    for (int s = 0; s < count; s++) {
      if (share[s] != -1) continue;
      if (high == 0) throw new IOException("zstd: a table is overfull");
      symbols[--high] = (byte) s;
      state[s] = 1;
    }
    int step = (size >> 1) + (size >> 3) + 3;
    int at = 0;
    for (int s = 0; s < count; s++) {
      if (share[s] <= 0) continue;
      state[s] = share[s];
      for (int i = 0; i < share[s]; i++) {
        if (high == 0) throw new IOException("zstd: a table is overfull");
        symbols[at] = (byte) s;
        do at = at + step & size - 1; while (at >= high);
      }
    }
    if (at != 0) throw new IOException("zstd: a table does not close");
    byte[] bits = new byte[size];
    short[] next = new short[size];
    for (int i = 0; i < size; i++) {
      int n = state[symbols[i] & 0xFF]++;
      bits[i] = (byte) (log - (31 - Integer.numberOfLeadingZeros(n)));
      next[i] = (short) ((n << bits[i]) - size);
    }
    return new Fse(log, symbols, bits, next);
  }

  /** Bits read from the beginning on. */
  private static final class Forward {
    private final byte[] b;
    private final int end;
    private long at;

    Forward(byte[] b, int from, int end) {
      this.b = b;
      this.end = Math.min(end, b.length);
      this.at = from * 8L;
    }

    int read(int n) throws IOException {
      int value = 0;
      for (int i = 0; i < n; i++, at++) {
        int byteAt = (int) (at >> 3);
        if (byteAt >= end) throw new IOException("zstd: a table breaks off");
        value |= (b[byteAt] >> (at & 7) & 1) << i;
      }
      return value;
    }

    void back() {
      at--;
    }

    int end() {
      return (int) (at + 7 >> 3);
    }
  }
}
