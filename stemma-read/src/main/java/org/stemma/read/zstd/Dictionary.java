package org.stemma.read.zstd;

import java.io.IOException;
import java.util.Arrays;

/**
 * What frames may take as known: tables, offsets and text.
 *
 * @param tables of literal lengths, offsets and match lengths
 */
record Dictionary(Huffman literals, Fse[] tables, int[] offsets, byte[] content) {

  /** Reads a dictionary (section 5). */
  static Dictionary of(byte[] b) throws IOException {
    if (b.length < 9 || (b[0] & 0xFF) != 0x37 || (b[1] & 0xFF) != 0xA4 || (b[2] & 0xFF) != 0x30 || (b[3] & 0xFF) != 0xEC) throw new IOException("zstd: no dictionary");
    Huffman.Read literals = Huffman.read(b, 8, b.length);
    Fse.Read of = Fse.read(b, literals.end(), b.length, 8, 32);
    Fse.Read ml = Fse.read(b, of.end(), b.length, 9, 53);
    Fse.Read ll = Fse.read(b, ml.end(), b.length, 9, 36);
    int at = ll.end();
    if (at + 12 > b.length) throw new IOException("zstd: a dictionary breaks off");
    int[] offsets = {little(b, at), little(b, at + 4), little(b, at + 8)};
    return new Dictionary(literals.table(), new Fse[] {ll.table(), of.table(), ml.table()}, offsets, Arrays.copyOfRange(b, at + 12, b.length));
  }

  static int little(byte[] b, int at) {
    return b[at] & 0xFF | (b[at + 1] & 0xFF) << 8 | (b[at + 2] & 0xFF) << 16 | b[at + 3] << 24;
  }
}
