package org.stemma.fetch;

import java.net.InetAddress;
import java.net.URI;
import java.time.Duration;
import java.util.function.Predicate;

/**
 * What the outside is to a fetch; tests give another one.
 *
 * @param open which addresses may be asked
 * @param ports which ports, -1 for the scheme's own
 * @param pause between two requests to one host
 * @param patience for one answer, head and body
 * @param most bytes of one answer
 */
record Net(Predicate<InetAddress> open, Predicate<URI> ports, Duration pause, Duration patience, int most) {
  static final Net OPEN = new Net(Neighbourhood::open, u -> u.getPort() == -1 || u.getPort() == 80 || u.getPort() == 443, Duration.ofSeconds(1), Duration.ofSeconds(30), 16 << 20);
}
