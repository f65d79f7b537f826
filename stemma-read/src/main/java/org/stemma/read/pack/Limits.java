package org.stemma.read.pack;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * How much may come out of one packed file.
 *
 * @param all bytes of all entries together
 * @param one bytes of one entry
 * @param entries number of entries
 * @param ratio unpacked bytes to one packed byte
 */
public record Limits(long all, int one, int entries, int ratio) {
  public static final Limits USUAL = new Limits(1L << 30, 64 << 20, 100_000, 250);
  private static final int FREE = 4 << 20;

  /** What was read, and whether the stream had more or broke off. */
  public record Read(byte[] bytes, boolean tooMuch, boolean broken) {}

  /** Reads to the end of the stream, or to the limit of one entry. */
  public Read read(InputStream in) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    byte[] buffer = new byte[1 << 15];
    try {
      while (true) {
        int n = in.read(buffer);
        if (n < 0) return new Read(out.toByteArray(), false, false);
        if (out.size() + n > one) return new Read(out.toByteArray(), true, false);
        out.write(buffer, 0, n);
      }
    } catch (IOException | IllegalArgumentException e) {
      return new Read(out.toByteArray(), false, true);
    }
  }

  /** True when so much has come out of so little that it is meant to fill the memory. */
  public boolean bomb(long packed, long unpacked) {
    return unpacked > all || unpacked > FREE && unpacked > packed * ratio;
  }
}
