package org.stemma.read.zstd;

import java.io.IOException;
import java.util.Arrays;

/** Decodes the compressed blocks of one frame; keeps the tables that later blocks may use again. */
final class Block {
  static final int LARGEST = 1 << 17;
  private static final int LL = 0;
  private static final int OF = 1;
  private static final int ML = 2;
  private static final int[] LOGS = {9, 8, 9};
  private static final int[] COUNTS = {36, 32, 53};
  private static final int[] LL_BASE = {0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 18, 20, 22, 24, 28, 32, 40, 48, 64, 128, 256, 512, 1024, 2048, 4096, 8192, 16384, 32768, 65536};
  private static final int[] LL_BITS = {0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 2, 2, 3, 3, 4, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16};
  private static final int[] ML_BASE = {3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30, 31, 32, 33, 34,
    35, 37, 39, 41, 43, 47, 51, 59, 67, 83, 99, 131, 259, 515, 1027, 2051, 4099, 8195, 16387, 32771, 65539};
  private static final int[] ML_BITS = {0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 2, 2, 3, 3, 4, 4, 5, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16};
  private static final short[] LL_SHARE = {4, 3, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 1, 1, 1, 2, 2, 2, 2, 2, 2, 2, 2, 2, 3, 2, 1, 1, 1, 1, 1, -1, -1, -1, -1};
  private static final short[] OF_SHARE = {1, 1, 1, 1, 1, 1, 2, 2, 2, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, -1, -1, -1, -1, -1};
  private static final short[] ML_SHARE = {1, 4, 3, 2, 2, 2, 2, 2, 2, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, -1, -1, -1, -1, -1, -1, -1};

  private final Window window;
  private final int[] offsets;
  private final @org.jspecify.annotations.Nullable Fse[] tables = new Fse[3];
  private @org.jspecify.annotations.Nullable Huffman tree;
  private byte[] literals = new byte[LARGEST];
  private int count;

  Block(Window window, @org.jspecify.annotations.Nullable Dictionary known) {
    this.window = window;
    this.offsets = known == null ? new int[] {1, 4, 8} : known.offsets().clone();
    if (known != null) {
      tree = known.literals();
      System.arraycopy(known.tables(), 0, tables, 0, 3);
    }
  }

  void decode(byte[] b, int size) throws IOException {
    sequences(b, literals(b, size), size);
  }

  /** Reads the literals (section 3.1.1.3.1); returns where the sequences begin. */
  private int literals(byte[] b, int end) throws IOException {
    need(b, 0, end, 1);
    int type = b[0] & 3;
    int format = b[0] >> 2 & 3;
    if (type < 2) {
      int head = format == 1 ? 2 : format == 3 ? 3 : 1;
      need(b, 0, end, head);
      count = head == 1 ? (b[0] & 0xFF) >> 3 : (b[0] & 0xFF) >> 4 | (b[1] & 0xFF) << 4 | (head == 3 ? (b[2] & 0xFF) << 12 : 0);
      if (count > LARGEST) throw new IOException("zstd: too many literals");
      need(b, head, end, type == 0 ? count : 1);
      if (type == 1) Arrays.fill(literals, 0, count, b[head]);
      else System.arraycopy(b, head, literals, 0, count);
      return head + (type == 0 ? count : 1);
    }
    int head = format < 2 ? 3 : format + 2;
    need(b, 0, end, head);
    long bits = 0;
    for (int i = 0; i < head; i++) bits |= (b[i] & 0xFFL) << 8 * i;
    int width = format < 2 ? 10 : format == 2 ? 14 : 18;
    count = (int) (bits >> 4 & (1 << width) - 1);
    int packed = (int) (bits >> 4 + width & (1 << width) - 1);
    if (count > LARGEST) throw new IOException("zstd: too many literals");
    need(b, head, end, packed);
    int from = head;
    int stop = head + packed;
    if (type == 2) {
      Huffman.Read read = Huffman.read(b, from, stop);
      tree = read.table();
      from = read.end();
    }
    if (tree == null) throw new IOException("zstd: literals without a tree");
    if (format == 0) tree.decode(b, from, stop, literals, 0, count);
    else four(tree, b, from, stop);
    return stop;
  }

  private void four(Huffman tree, byte[] b, int from, int stop) throws IOException {
    need(b, from, stop, 6);
    int at = from + 6;
    int each = (count + 3) / 4;
    if (each * 3 > count) throw new IOException("zstd: too few literals");
    for (int i = 0; i < 4; i++) {
      int end = i == 3 ? stop : at + (b[from + 2 * i] & 0xFF | (b[from + 2 * i + 1] & 0xFF) << 8);
      if (end > stop) throw new IOException("zstd: a stream of literals is too long");
      tree.decode(b, at, end, literals, each * i, i == 3 ? count - 3 * each : each);
      at = end;
    }
  }

  /** Copies literals and matches in turn (section 3.1.1.3.2). */
  private void sequences(byte[] b, int from, int end) throws IOException {
    need(b, from, end, 1);
    int n = b[from] & 0xFF;
    int at = from + 1;
    if (n >= 128) {
      need(b, at, end, n == 255 ? 2 : 1);
      n = n < 255 ? (n - 128 << 8) + (b[at] & 0xFF) : (b[at] & 0xFF) + ((b[at + 1] & 0xFF) << 8) + 0x7F00;
      at += (b[from] & 0xFF) == 255 ? 2 : 1;
    }
    if (n == 0) {
      window.append(literals, 0, count);
      return;
    }
    need(b, at, end, 1);
    int modes = b[at++] & 0xFF;
    at = table(LL, modes >> 6, b, at, end, LL_SHARE, 6);
    at = table(OF, modes >> 4 & 3, b, at, end, OF_SHARE, 5);
    at = table(ML, modes >> 2 & 3, b, at, end, ML_SHARE, 6);
    copy(new Bits(b, at, end), n, known(LL), known(OF), known(ML));
  }

  private void copy(Bits in, int n, Fse lls, Fse ofs, Fse mls) throws IOException {
    int ll = (int) in.read(lls.log());
    int of = (int) in.read(ofs.log());
    int ml = (int) in.read(mls.log());
    int used = 0;
    for (int i = 0; i < n; i++) {
      int offsetCode = ofs.symbol(of);
      int matchCode = mls.symbol(ml);
      int literalCode = lls.symbol(ll);
      if (offsetCode > 31 || matchCode > 52 || literalCode > 35) throw new IOException("zstd: a code is out of range");
      long offset = (1L << offsetCode) + in.read(offsetCode);
      int match = ML_BASE[matchCode] + (int) in.read(ML_BITS[matchCode]);
      int some = LL_BASE[literalCode] + (int) in.read(LL_BITS[literalCode]);
      if (in.left() < 0 || some > count - used) throw new IOException("zstd: a sequence runs over");
      window.append(literals, used, some);
      used += some;
      window.repeat(offset(offset, some == 0), match);
      if (i + 1 < n) {
        ll = lls.follow(ll, in);
        ml = mls.follow(ml, in);
        of = ofs.follow(of, in);
      }
    }
    if (in.left() != 0) throw new IOException("zstd: sequences do not end where they should");
    window.append(literals, used, count - used);
  }

  /** The distance; 1 to 3 stand for the last ones used (section 3.1.1.5). */
  private int offset(long value, boolean noLiterals) throws IOException {
    if (value > 3) return push(2, value - 3);
    int which = (int) value - 1 + (noLiterals ? 1 : 0);
    return which == 0 ? offsets[0] : which == 3 ? push(2, offsets[0] - 1L) : push(which, offsets[which]);
  }

  private int push(int upTo, long offset) throws IOException {
    if (offset <= 0 || offset > Integer.MAX_VALUE) throw new IOException("zstd: a distance is out of range");
    for (int i = upTo; i > 0; i--) offsets[i] = offsets[i - 1];
    return offsets[0] = (int) offset;
  }

  private Fse known(int which) throws IOException {
    Fse table = tables[which];
    if (table == null) throw new IOException("zstd: a table is used before it is told");
    return table;
  }

  private int table(int which, int mode, byte[] b, int at, int end, short[] share, int log) throws IOException {
    if (mode == 3) return at;
    if (mode == 0) {
      tables[which] = Fse.of(share, share.length, log);
      return at;
    }
    if (mode == 1) {
      need(b, at, end, 1);
      tables[which] = Fse.only(b[at] & 0xFF);
      return at + 1;
    }
    Fse.Read read = Fse.read(b, at, end, LOGS[which], COUNTS[which]);
    tables[which] = read.table();
    return read.end();
  }

  private static void need(byte[] b, int at, int end, int n) throws IOException {
    if (n < 0 || at + n > end || end > b.length) throw new IOException("zstd: a block breaks off");
  }
}
