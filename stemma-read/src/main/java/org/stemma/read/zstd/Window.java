package org.stemma.read.zstd;

import java.io.IOException;

/** The last bytes that came out, as far back as a match may reach, and those not yet taken. */
final class Window {
  private final int reach;
  private byte[] buffer;
  private int taken;
  private int end;
  private long all;

  /** @param reach bytes back */
  Window(int reach, byte[] before) {
    this.reach = reach + before.length;
    this.buffer = new byte[Math.max(1 << 16, before.length + 1024)];
    System.arraycopy(before, 0, buffer, 0, before.length);
    end = before.length;
    taken = end;
    all = end;
  }

  int waiting() {
    return end - taken;
  }

  int take(byte[] out, int at, int n) {
    int some = Math.min(n, end - taken);
    System.arraycopy(buffer, taken, out, at, some);
    taken += some;
    return some;
  }

  void append(byte[] from, int at, int n) {
    room(n);
    System.arraycopy(from, at, buffer, end, n);
    end += n;
    all += n;
  }

  void fill(byte value, int n) {
    room(n);
    java.util.Arrays.fill(buffer, end, end + n, value);
    end += n;
    all += n;
  }

  void repeat(int offset, int n) throws IOException {
    if (offset > end || offset > reach || offset > all) throw new IOException("zstd: a match reaches back too far");
    room(n);
    if (offset > end) throw new IOException("zstd: a match reaches back too far");
    int from = end - offset;
    if (offset >= n) System.arraycopy(buffer, from, buffer, end, n);
    else for (int i = 0; i < n; i++) buffer[end + i] = buffer[from + i];
    end += n;
    all += n;
  }

  /** Makes room behind; what no match can reach and nobody waits for goes. */
  private void room(int n) {
    if (end + n <= buffer.length) return;
    int keep = Math.max(Math.min(reach, end), end - taken);
    int drop = end - keep;
    if (keep + n > buffer.length || drop < buffer.length / 4) {
      byte[] larger = new byte[Math.max(buffer.length * 2, keep + n + Block.LARGEST)];
      System.arraycopy(buffer, drop, larger, 0, keep);
      buffer = larger;
    } else System.arraycopy(buffer, drop, buffer, 0, keep);
    taken -= drop;
    end = keep;
  }
}
