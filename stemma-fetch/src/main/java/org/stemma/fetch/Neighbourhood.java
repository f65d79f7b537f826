package org.stemma.fetch;

import java.net.Inet4Address;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;

/** Tells addresses of the open net from those of this machine, its networks and special uses (RFC 6890 and the IANA special-purpose registries). */
final class Neighbourhood {
  private Neighbourhood() {}

  /** True when the address may be asked by anyone on the open net. */
  static boolean open(InetAddress a) {
    if (a.isAnyLocalAddress() || a.isLoopbackAddress() || a.isLinkLocalAddress() || a.isSiteLocalAddress() || a.isMulticastAddress()) return false;
    return switch (a) {
      case Inet4Address four -> open(four.getAddress());
      case Inet6Address six -> openSix(six.getAddress());
      default -> false;
    };
  }

  private static boolean open(byte[] b) {
    int a = b[0] & 0xFF;
    int c = b[1] & 0xFF;
    int d = b[2] & 0xFF;
    if (a == 0 || a == 10 || a == 127 || a >= 224) return false;
    if (a == 100 && c >= 64 && c < 128) return false;
    if (a == 169 && c == 254 || a == 172 && c >= 16 && c < 32 || a == 192 && c == 168) return false;
    if (a == 192 && c == 0 && (d == 0 || d == 2) || a == 192 && c == 88 && d == 99) return false;
    return !(a == 198 && (c == 18 || c == 19 || c == 51 && d == 100) || a == 203 && c == 0 && d == 113);
  }

  /** Of the sixth version only what is given out for the open net; what carries an address of the fourth is as open as that. */
  private static boolean openSix(byte[] b) {
    if (zeros(b, 10) && (b[10] == -1 && b[11] == -1 || b[10] == 0 && b[11] == 0)) return inner(b, 12);
    if (b[0] == 0x00 && b[1] == 0x64 && (b[2] & 0xFF) == 0xFF && (b[3] & 0xFF) == 0x9B) return b[4] == 0 && b[5] == 0 && inner(b, 12);
    if (b[0] == 0x20 && b[1] == 0x02) return inner(b, 2);
    if (b[0] == 0x20 && b[1] == 0x01 && (b[2] == 0 || (b[2] & 0xFF) == 0x0D && (b[3] & 0xFF) == 0xB8)) return false;
    return (b[0] & 0xE0) == 0x20 && !(b[0] == 0x3F && (b[1] & 0xFF) == 0xFF);
  }

  private static boolean zeros(byte[] b, int n) {
    for (int i = 0; i < n; i++) if (b[i] != 0) return false;
    return true;
  }

  private static boolean inner(byte[] b, int from) {
    try {
      return open(InetAddress.getByAddress(Arrays.copyOfRange(b, from, from + 4)));
    } catch (UnknownHostException e) {
      return false;
    }
  }
}
