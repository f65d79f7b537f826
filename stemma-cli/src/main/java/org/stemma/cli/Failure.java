package org.stemma.cli;

import java.util.Optional;
import org.stemma.model.Problem;

/** Stemma's own faults, told like any other problem. */
final class Failure {
  private Failure() {}

  static int report(Throwable e, Streams streams) {
    if (e instanceof Output.Gone) return Exit.OK;
    streams.complain(complaint(e));
    if (System.getenv("STEMMA_DEBUG") != null) e.printStackTrace(streams.err());
    return Exit.INTERNAL;
  }

  private static Complaint complaint(Throwable e) {
    if (e instanceof OutOfMemoryError) {
      long megabytes = Runtime.getRuntime().maxMemory() >> 20;
      return new Complaint("S998", "cannot go on", "the memory given to stemma is used up: " + megabytes + " MB", "",
          "give more, STEMMA_JAVA_OPTS=-Xmx8g stemma …, or tell fewer reports at a time");
    }
    String why = e.getClass().getSimpleName() + Optional.ofNullable(e.getMessage()).map(m -> ": " + m).orElse("");
    return new Complaint("S999", "cannot go on, through a fault of stemma's own", why, Problem.place(e), "run it again with STEMMA_DEBUG=1 and send the makers what it prints");
  }
}
