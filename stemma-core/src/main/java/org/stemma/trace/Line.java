package org.stemma.trace;

import java.util.Arrays;

/**
 * The words of a sentence as numbers, without marks. Equal sentences are one line wherever they stand.
 *
 * @param forms printed forms
 * @param bases base forms
 * @param kinds {@link #STOP}, {@link #NAME} or {@link #CONTENT}
 */
record Line(int[] forms, int[] bases, byte[] kinds) {
  static final byte STOP = 0;
  static final byte NAME = 1;
  static final byte CONTENT = 2;

  int size() {
    return forms.length;
  }

  /** What agreement on this word tells: a stop word least, a name less than another word. */
  double weight(int i) {
    return weight(kinds[i]);
  }

  static double weight(byte kind) {
    return kind == STOP ? .35 : kind == NAME ? .6 : 1;
  }

  double weight() {
    double sum = 0;
    for (byte k : kinds) sum += weight(k);
    return sum;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Line l && Arrays.equals(forms, l.forms) && Arrays.equals(kinds, l.kinds) && Arrays.equals(bases, l.bases);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(forms);
  }
}
