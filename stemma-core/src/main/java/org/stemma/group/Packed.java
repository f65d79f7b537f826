package org.stemma.group;

import java.util.Arrays;

/**
 * Numbers and texts one after the other in bytes. Of a number seven bits lie in a byte, the lowest first, and the upper bit says that more follow: what is under 128 takes one byte.
 * A text is the count of its UTF-16 units and the units, each as a number, so that any text comes out as it went in.
 */
final class Packed {
  private Packed() {}

  private static final int BITS = 7;
  private static final int MORE = 1 << BITS;

  /** What is written, to be laid up elsewhere and begun anew. */
  static final class Out {
    private byte[] bytes = new byte[1 << 8];
    private int size;

    int size() {
      return size;
    }

    byte[] bytes() {
      return Arrays.copyOf(bytes, size);
    }

    void copyTo(byte[] page, int at) {
      System.arraycopy(bytes, 0, page, at, size);
    }

    Out clear() {
      size = 0;
      return this;
    }

    /** @param number 0 or more */
    void number(long number) {
      long left = number;
      for (; left >= MORE; left >>>= BITS) put((int) left | MORE);
      put((int) left);
    }

    void text(String text) {
      number(text.length());
      for (int i = 0; i < text.length(); i++) number(text.charAt(i));
    }

    /** Numbers in rising order: how many, and by how much each is more than the one before. */
    void rising(int[] numbers) {
      number(numbers.length);
      int before = 0;
      for (int n : numbers) {
        number(n - before);
        before = n;
      }
    }

    void all(byte[] some) {
      for (byte b : some) put(b);
    }

    void all(Out other) {
      for (int i = 0; i < other.size; i++) put(other.bytes[i]);
    }

    private void put(int b) {
      if (size == bytes.length) bytes = Arrays.copyOf(bytes, 2 * size);
      bytes[size++] = (byte) b;
    }
  }

  /** Reads in the order in which was written. */
  static final class In {
    private final byte[] bytes;
    private int at;

    In(byte[] bytes, int at) {
      this.bytes = bytes;
      this.at = at;
    }

    int at() {
      return at;
    }

    void skip(int count) {
      at += count;
    }

    long number() {
      long out = 0;
      for (int shift = 0; ; shift += BITS) {
        byte b = bytes[at++];
        out |= (long) (b & MORE - 1) << shift;
        if (b >= 0) return out;
      }
    }

    int count() {
      return (int) number();
    }

    String text() {
      char[] units = new char[count()];
      for (int i = 0; i < units.length; i++) units[i] = (char) number();
      return new String(units);
    }

    int[] rising() {
      int[] out = new int[count()];
      int before = 0;
      for (int i = 0; i < out.length; i++) out[i] = before += count();
      return out;
    }

    byte[] all(int count) {
      at += count;
      return Arrays.copyOfRange(bytes, at - count, at);
    }
  }
}
