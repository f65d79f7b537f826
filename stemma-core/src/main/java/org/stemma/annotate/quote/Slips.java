package org.stemma.annotate.quote;

/** One letter left out, put in or changed in a long name: "Moren" for "Moreno". */
final class Slips {
  private static final int LONG = 5;

  private Slips() {}

  /** True for two different words of five letters and more, alike but for one letter that is not the first. */
  static boolean areOne(String a, String b) {
    if (a.equals(b) || Math.min(a.length(), b.length()) < LONG || Math.abs(a.length() - b.length()) > 1 || a.charAt(0) != b.charAt(0)) return false;
    int k = 0;
    while (k < Math.min(a.length(), b.length()) && a.charAt(k) == b.charAt(k)) k++;
    String x = a.substring(a.length() >= b.length() ? Math.min(k + 1, a.length()) : k);
    String y = b.substring(b.length() >= a.length() ? Math.min(k + 1, b.length()) : k);
    return x.equals(y);
  }
}
