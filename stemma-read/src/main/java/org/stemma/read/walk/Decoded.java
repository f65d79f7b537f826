package org.stemma.read.walk;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.util.Arrays;

/**
 * A page's characters, and the byte at which each begins.
 *
 * @param starts one more than there are characters: the last is the number of bytes
 */
record Decoded(String text, int[] starts) {

  /** Decodes character by character. Cost: linear, some fifty times a plain decoding. */
  static Decoded of(byte[] bytes, Charset charset) {
    CharsetDecoder decoder = charset.newDecoder().onMalformedInput(CodingErrorAction.REPLACE).onUnmappableCharacter(CodingErrorAction.REPLACE);
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CharBuffer out = CharBuffer.allocate(2);
    StringBuilder text = new StringBuilder(bytes.length);
    int[] starts = new int[bytes.length * 2 + 2];
    while (true) {
      int from = in.position();
      out.clear().limit(1);
      decoder.decode(in, out, true);
      if (out.position() == 0 && in.hasRemaining()) {
        out.limit(2);
        decoder.decode(in, out, true);
      }
      if (out.position() == 0) break;
      for (int i = 0; i < out.position(); i++) {
        starts[text.length()] = from;
        text.append(out.get(i));
      }
    }
    starts[text.length()] = bytes.length;
    return new Decoded(text.toString(), Arrays.copyOf(starts, text.length() + 1));
  }
}
