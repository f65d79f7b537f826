package org.stemma.views.page;

/** Places and lengths in a drawing, in few digits: no locale, no exponent. */
final class Digits {
  private Digits() {}

  /** To one decimal: "3", "3.5", "-0.2". */
  static String one(double value) {
    return of(Math.round(value * 10), 10);
  }

  /** To two decimals, without zeros at the end. */
  static String two(double value) {
    long hundredths = Math.round(value * 100);
    return hundredths % 10 == 0 ? of(hundredths / 10, 10) : of(hundredths, 100);
  }

  private static String of(long parts, long unit) {
    String sign = parts < 0 ? "-" : "";
    long size = Math.abs(parts);
    if (size % unit == 0) return sign + size / unit;
    String rest = String.valueOf(unit + size % unit).substring(1);
    return sign + size / unit + "." + rest;
  }
}
