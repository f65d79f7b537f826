package org.stemma.read.clean;

import java.util.Locale;

/** Whether two addresses belong to one site. */
public final class Sites {
  private Sites() {}

  /** The host of an address, lower case, without "www."; "" when it has none. */
  public static String host(String address) {
    String host = address.toLowerCase(Locale.ROOT).replaceFirst("^[a-z]+://", "").replaceFirst("[/?#].*$", "").replaceFirst("^[^@]*@", "").replaceFirst(":\\d*$", "");
    return host.replaceFirst("^www\\d?\\.", "");
  }

  /** True when both hosts end in the same name that somebody registered: "m.harbor.example" and "harbor.example". */
  public static boolean same(String a, String b) {
    return registered(host(a)).equals(registered(host(b)));
  }

  /** The last two labels, three below a country's own "co", "com", "org" and the like. */
  private static String registered(String host) {
    String[] labels = host.split("\\.");
    int n = labels.length;
    if (n <= 2) return host;
    boolean three = labels[n - 1].length() == 2 && labels[n - 2].matches("com?|org|net|ac|gov|gob|edu|or|ne|go|govt|asn|id|gen|in");
    return String.join(".", java.util.Arrays.copyOfRange(labels, n - (three ? 3 : 2), n));
  }
}
