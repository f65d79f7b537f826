package org.stemma.read.pdf;

import java.nio.charset.StandardCharsets;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/** Looks at the packed streams of a PDF before anything is unpacked into memory. */
final class Streams {
  private static final byte[] STREAM = "stream".getBytes(StandardCharsets.US_ASCII);
  private static final int FREE = 64 << 20;
  private static final int RATIO = 200;
  private static final int HEAD = 400;

  private Streams() {}

  /** True when its streams would unpack to far more than a document holds, or are packed more than once over. Cost: linear in what comes out, up to the limit. */
  static boolean bomb(byte[] b) {
    long most = Math.max(FREE, (long) b.length * RATIO);
    long all = 0;
    for (int at = next(b, 0); at >= 0; at = next(b, at + STREAM.length)) {
      int from = at + STREAM.length;
      if (from < b.length && b[from] == '\r') from++;
      if (from < b.length && b[from] == '\n') from++;
      String head = new String(b, Math.max(0, at - HEAD), at - Math.max(0, at - HEAD), StandardCharsets.ISO_8859_1);
      head = head.substring(Math.max(0, head.lastIndexOf(" obj")));
      int first = head.indexOf("Fl");
      if (first < 0) continue;
      if (head.indexOf("/Fl", first + 2) > 0 && head.matches("(?s).*/(?:FlateDecode|Fl)\\s*/(?:FlateDecode|Fl)\\b.*")) return true;
      all += size(b, from, most - all);
      if (all >= most) return true;
    }
    return false;
  }

  private static int next(byte[] b, int from) {
    for (int i = from; i + STREAM.length <= b.length; i++) {
      if (b[i] != 's' || i >= 3 && b[i - 1] == 'd' && b[i - 2] == 'n' && b[i - 3] == 'e') continue;
      int n = 1;
      while (n < STREAM.length && b[i + n] == STREAM[n]) n++;
      if (n == STREAM.length) return i;
    }
    return -1;
  }

  private static long size(byte[] b, int from, long most) {
    Inflater inflater = new Inflater();
    byte[] buffer = new byte[1 << 16];
    long n = 0;
    try {
      inflater.setInput(b, from, b.length - from);
      while (!inflater.finished() && n < most) {
        int some = inflater.inflate(buffer);
        if (some == 0 && (inflater.needsInput() || inflater.needsDictionary())) break;
        n += some;
      }
    } catch (DataFormatException e) {
      return n;
    } finally {
      inflater.end();
    }
    return n;
  }
}
