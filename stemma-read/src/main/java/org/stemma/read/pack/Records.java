package org.stemma.read.pack;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/** A stream looked at through a window that grows to one record and no further. */
final class Records {
  private final InputStream in;
  private byte[] buffer = new byte[1 << 16];
  private int from;
  private int end;
  private boolean over;

  Records(InputStream in) {
    this.in = in;
  }

  /** Makes so many bytes stand in the window; returns how many do, fewer at the end of the stream. */
  int need(int n) throws IOException {
    while (end - from < n && !over) {
      if (from > 0 && end + 4096 > buffer.length) {
        System.arraycopy(buffer, from, buffer, 0, end - from);
        end -= from;
        from = 0;
      }
      if (end == buffer.length) buffer = Arrays.copyOf(buffer, (int) Math.min(Integer.MAX_VALUE - 16, Math.max(buffer.length * 2L, n + 4096L)));
      int some = in.read(buffer, end, buffer.length - end);
      if (some < 0) over = true;
      else end += some;
    }
    return Math.min(n, end - from);
  }

  int at(int i) {
    return buffer[from + i] & 0xFF;
  }

  void skip(int n) {
    from = Math.min(end, from + n);
    if (buffer.length > 1 << 22 && end - from < 1 << 16) {
      buffer = Arrays.copyOfRange(buffer, from, from + (1 << 18));
      end -= from;
      from = 0;
    }
  }

  byte[] take(int n) {
    byte[] out = Arrays.copyOfRange(buffer, from, from + Math.min(n, end - from));
    skip(n);
    return out;
  }

  boolean begins(int at, byte[] mark) {
    if (end - from < at + mark.length) return false;
    return Arrays.equals(buffer, from + at, from + at + mark.length, mark, 0, mark.length);
  }

  /** Where a mark stands behind a line end within the first so many bytes; -1 for nowhere. */
  int find(byte[] mark, int within) {
    for (int i = 1; i + mark.length <= Math.min(within, end - from); i++) {
      if (buffer[from + i] == mark[0] && buffer[from + i - 1] == '\n' && begins(i, mark)) return i;
    }
    return -1;
  }

  /** Goes on to the next mark behind a line end, or to the end of the stream. */
  boolean seek(byte[] mark) throws IOException {
    while (true) {
      int have = need(1 << 15);
      int found = find(mark, have);
      if (found >= 0) {
        skip(found);
        return true;
      }
      if (have <= mark.length) {
        skip(have);
        return false;
      }
      skip(have - mark.length);
    }
  }
}
