package org.stemma.read;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Content Credentials (C2PA) in pictures, films and files beside them: a manifest store in JUMBF boxes where each format keeps it. Only told to be there; nothing is verified. Source: C2PA
 * Technical Specification, embedding manifests into assets; ISO 19566-5.
 */
final class Manifests {
  /** A description box whose type is "c2pa" (63327061-0011-0010-8000-00AA00389B71). */
  private static final byte[] STORE = "jumdc2pa".getBytes(StandardCharsets.US_ASCII);
  /** The type of a box of C2PA in films and HEIF: D8FEC3D6-1B0E-483C-9297-5828877EC481. */
  private static final byte[] BOX = {(byte) 0xD8, (byte) 0xFE, (byte) 0xC3, (byte) 0xD6, 0x1B, 0x0E, 0x48, 0x3C, (byte) 0x92, (byte) 0x97, 0x58, 0x28, (byte) 0x87, 0x7E, (byte) 0xC4, (byte) 0x81};

  private Manifests() {}

  /** True for a JPEG, PNG, WebP, HEIF, AVIF or MP4 file with a manifest, and for a manifest that is a file of its own. Cost: linear, mostly the heads of parts. */
  static boolean in(byte[] b) {
    if (Bytes.starts(b, 0xFF, 0xD8)) return jpeg(b);
    if (Bytes.starts(b, 0x89, 'P', 'N', 'G')) return png(b);
    if (is(b, 0, "RIFF") && is(b, 8, "WEBP")) return webp(b);
    if (is(b, 4, "ftyp")) return boxes(b);
    return is(b, 4, "jumb") && begins(b, 12, STORE);
  }

  /** Segments APP11 that begin "JP" hold boxes. */
  private static boolean jpeg(byte[] b) {
    int at = 2;
    while (at + 4 <= b.length && (b[at] & 0xFF) == 0xFF && (b[at + 1] & 0xFF) != 0xDA) {
      int length = (b[at + 2] & 0xFF) << 8 | b[at + 3] & 0xFF;
      if (length < 2) return false;
      if ((b[at + 1] & 0xFF) == 0xEB && is(b, at + 4, "JP") && holds(b, at + 6, at + 2 + length)) return true;
      at += 2 + length;
    }
    return false;
  }

  private static boolean png(byte[] b) {
    long at = 8;
    while (at + 12 <= b.length) {
      long length = number(b, (int) at);
      if (is(b, (int) at + 4, "caBX")) return holds(b, (int) at + 8, at + 8 + length);
      at += 12 + length;
    }
    return false;
  }

  private static boolean webp(byte[] b) {
    long at = 12;
    while (at + 8 <= b.length) {
      int i = (int) at;
      long length = (b[i + 4] & 0xFFL) | (b[i + 5] & 0xFFL) << 8 | (b[i + 6] & 0xFFL) << 16 | (b[i + 7] & 0xFFL) << 24;
      if (is(b, i, "C2PA")) return holds(b, i + 8, at + 8 + length);
      at += 8 + length + (length & 1);
    }
    return false;
  }

  private static boolean boxes(byte[] b) {
    long at = 0;
    while (at + 8 <= b.length) {
      long length = number(b, (int) at);
      if (is(b, (int) at + 4, "uuid") && begins(b, (int) at + 8, BOX)) return true;
      if (length == 1 && at + 16 <= b.length) length = number(b, (int) at + 8) << 32 | number(b, (int) at + 12);
      if (length < 8) return false;
      at += length;
      if (at < 0) return false;
    }
    return false;
  }

  private static boolean holds(byte[] b, int from, long to) {
    for (int i = from; i + STORE.length <= Math.min(to, b.length); i++) if (begins(b, i, STORE)) return true;
    return false;
  }

  private static long number(byte[] b, int at) {
    return (b[at] & 0xFFL) << 24 | (b[at + 1] & 0xFFL) << 16 | (b[at + 2] & 0xFFL) << 8 | b[at + 3] & 0xFFL;
  }

  private static boolean is(byte[] b, int at, String name) {
    return begins(b, at, name.getBytes(StandardCharsets.US_ASCII));
  }

  private static boolean begins(byte[] b, int at, byte[] mark) {
    return at + mark.length <= b.length && Arrays.equals(b, at, at + mark.length, mark, 0, mark.length);
  }
}
