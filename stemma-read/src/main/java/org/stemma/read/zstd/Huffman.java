package org.stemma.read.zstd;

import java.io.IOException;
import java.util.Arrays;

/** A Huffman table for literals. */
record Huffman(int log, byte[] symbols, byte[] bits) {
  private static final int MOST_BITS = 11;

  /** A table, and the first byte behind its description. */
  record Read(Huffman table, int end) {}

  /** Reads the description of a tree (section 4.2.1). */
  static Read read(byte[] b, int from, int end) throws IOException {
    if (from >= end) throw new IOException("zstd: a tree is missing");
    int head = b[from] & 0xFF;
    int[] weights = new int[256];
    if (head >= 128) {
      int n = head - 127;
      int stop = from + 1 + (n + 1) / 2;
      if (stop > end) throw new IOException("zstd: a tree breaks off");
      for (int i = 0; i < n; i++) weights[i] = i % 2 == 0 ? b[from + 1 + i / 2] >> 4 & 15 : b[from + 1 + i / 2] & 15;
      return new Read(of(weights, n), stop);
    }
    int stop = from + 1 + head;
    if (stop > end) throw new IOException("zstd: a tree breaks off");
    return new Read(of(weights, packed(b, from + 1, stop, weights)), stop);
  }

  /** Weights packed with two states that take turns; returns how many. */
  private static int packed(byte[] b, int from, int end, int[] weights) throws IOException {
    Fse.Read read = Fse.read(b, from, end, 6, 16);
    Fse table = read.table();
    Bits in = new Bits(b, read.end(), end);
    int one = (int) in.read(table.log());
    int two = (int) in.read(table.log());
    int n = 0;
    while (n < 254) {
      weights[n++] = table.symbol(one);
      one = table.follow(one, in);
      if (in.left() < 0) {
        weights[n++] = table.symbol(two);
        return n;
      }
      weights[n++] = table.symbol(two);
      two = table.follow(two, in);
      if (in.left() < 0) {
        weights[n++] = table.symbol(one);
        return n;
      }
    }
    throw new IOException("zstd: a tree has too many leaves");
  }

  /** The last weight is what is missing to a power of two. */
  private static Huffman of(int[] weights, int n) throws IOException {
    int sum = 0;
    for (int i = 0; i < n; i++) {
      if (weights[i] > MOST_BITS) throw new IOException("zstd: a tree is too deep");
      if (weights[i] > 0) sum += 1 << weights[i] - 1;
    }
    if (sum == 0 || n > 255) throw new IOException("zstd: a tree is empty");
    int log = 32 - Integer.numberOfLeadingZeros(sum);
    int rest = (1 << log) - sum;
    if (log > MOST_BITS || Integer.bitCount(rest) != 1) throw new IOException("zstd: a tree does not close");
    weights[n] = 32 - Integer.numberOfLeadingZeros(rest);
    return fill(weights, n + 1, log);
  }

  private static Huffman fill(int[] weights, int n, int log) {
    byte[] symbols = new byte[1 << log];
    byte[] bits = new byte[1 << log];
    int at = 0;
    for (int w = 1; w <= log; w++) {
      for (int s = 0; s < n; s++) {
        if (weights[s] != w) continue;
        int to = at + (1 << w - 1);
        Arrays.fill(symbols, at, to, (byte) s);
        Arrays.fill(bits, at, to, (byte) (log + 1 - w));
        at = to;
      }
    }
    return new Huffman(log, symbols, bits);
  }

  /** Decodes one stream; it must hold exactly these many symbols. */
  void decode(byte[] b, int from, int end, byte[] out, int at, int count) throws IOException {
    Bits in = new Bits(b, from, end);
    for (int i = 0; i < count; i++) {
      int state = in.peek(log);
      out[at + i] = symbols[state];
      in.skip(bits[state]);
    }
    if (in.left() != 0) throw new IOException("zstd: literals do not end where they should");
  }
}
