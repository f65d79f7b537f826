package org.stemma.read.pack;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * Unpacks gzip data member by member. A member that is damaged is left at the damage and the next one is looked for, so that one bad record
 * of a web archive costs that record only. Memory is one buffer, whatever the length.
 */
final class Gunzip extends InputStream {
  private static final int FREE = 4 << 20;

  private final InputStream in;
  private final int ratio;
  private final CRC32 crc = new CRC32();
  private final Inflater inflater = new Inflater(true);
  private final byte[] buffer = new byte[1 << 16];
  private int at;
  private int end;
  private long packed;
  private long unpacked;
  private boolean inside;
  private int ending;
  private int since;
  private Optional<Unpacked.Stop> stop = Optional.empty();

  /** @param ratio most unpacked bytes of a member to one packed byte */
  Gunzip(InputStream in, int ratio) {
    this.in = in;
    this.ratio = ratio;
  }

  static boolean is(byte[] b) {
    return b.length >= 3 && (b[0] & 0xFF) == 0x1F && (b[1] & 0xFF) == 0x8B && b[2] == 8;
  }

  /** What was wrong with it so far, if anything was. */
  Optional<Unpacked.Stop> stop() {
    return stop;
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
  }

  @Override
  public int read(byte[] out, int from, int n) throws IOException {
    while (true) {
      if (ending == 0 && !inside && !member()) return -1;
      int some = ending > 0 ? end(out, from, n) : inflate(out, from, n);
      if (some > 0) return some;
    }
  }

  @Override
  public void close() throws IOException {
    inflater.end();
    in.close();
  }

  /** Two line ends after a broken member: whatever record it held, the next member begins behind them. */
  private int end(byte[] out, int from, int n) {
    int some = Math.min(n, ending);
    for (int i = 0; i < some; i++) out[from + i] = (byte) (ending-- % 2 == 0 ? '\r' : '\n');
    return some;
  }

  private int inflate(byte[] out, int from, int n) throws IOException {
    try {
      int some = inflater.inflate(out, from, n);
      unpacked += some;
      crc.update(out, from, some);
      if (unpacked > FREE && unpacked > (packed + inflater.getBytesRead()) * ratio) return bomb();
      if (inflater.finished()) ended();
      else if (some == 0 && inflater.needsInput() && !more()) broken(Unpacked.Stop.TRUNCATED);
      else if (some == 0 && inflater.needsDictionary()) broken(Unpacked.Stop.BROKEN);
      return some;
    } catch (DataFormatException e) {
      broken(Unpacked.Stop.BROKEN);
      return 0;
    }
  }

  private int bomb() throws IOException {
    stop = Optional.of(Unpacked.Stop.BOMB);
    inside = false;
    in.skip(Long.MAX_VALUE);
    at = end = 0;
    return 0;
  }

  /** The rest of the buffer behind the member, and its checksum and length read over. */
  private void ended() throws IOException {
    at = end - inflater.getRemaining();
    inside = false;
    long sum = 0;
    for (int i = 0; i < 8; i++) {
      int b = next();
      if (b < 0) {
        stop = Optional.of(Unpacked.Stop.TRUNCATED);
        return;
      }
      if (i < 4) sum |= (long) b << 8 * i;
    }
    if (sum != crc.getValue()) broken(Unpacked.Stop.BROKEN);
  }

  /** What was read as its data may have been the next member already: that is looked for from where this one began in the buffer. */
  private void broken(Unpacked.Stop why) {
    at = Math.min(since, end);
    inside = false;
    ending = 4;
    if (stop.isEmpty()) stop = Optional.of(why);
  }

  private boolean more() throws IOException {
    at = 0;
    end = Math.max(0, in.read(buffer));
    if (end == 0) return false;
    inflater.setInput(buffer, 0, end);
    at = end;
    since = 0;
    return true;
  }

  private int next() throws IOException {
    if (at == end) {
      at = 0;
      end = Math.max(0, in.read(buffer));
      if (end == 0) return -1;
    }
    return buffer[at++] & 0xFF;
  }

  /** Finds where the next member begins; false at the end. What stands between members is told as damage, zeros are not. */
  private boolean member() throws IOException {
    if (stop.filter(s -> s == Unpacked.Stop.BOMB).isPresent()) return false;
    int a = -1;
    int b = -1;
    for (int c = next(); c >= 0; c = next()) {
      if (a == 0x1F && b == 0x8B && c == 8) return header();
      if (a > 0 && stop.isEmpty()) stop = Optional.of(Unpacked.Stop.BROKEN);
      a = b;
      b = c;
    }
    return false;
  }

  private boolean header() throws IOException {
    int flags = next();
    for (int i = 0; i < 6; i++) next();
    if ((flags & 4) != 0) for (int n = next() | next() << 8; n > 0; n--) if (next() < 0) break;
    for (int bit : new int[] {8, 16}) if ((flags & bit) != 0) for (int c = next(); c > 0; ) c = next();
    if ((flags & 2) != 0) for (int i = 0; i < 2; i++) next();
    inflater.reset();
    crc.reset();
    packed = 0;
    unpacked = 0;
    inflater.setInput(buffer, at, end - at);
    since = at;
    inside = true;
    return true;
  }
}
