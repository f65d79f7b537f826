package org.stemma.eval;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

/**
 * Copies: wire-pairs between outlets, PolNeAR reports with a known wire, degrees of derivation, and retellings by one agency. The misses on wire-pairs and PolNeAR wires were
 * read while rules for shared speech and sign-offs were written, so those numbers are not blind.
 */
final class CopiesTask implements Task {
  @Override
  public String name() {
    return "copies";
  }

  @Override
  public List<String> folders() {
    return List.of("wirepairs", "polnear", "clough_stevenson");
  }

  @Override
  public void run(Path data, Consumer<Measure> out, Consumer<String> misses) throws IOException {
    Tracer tracer = new Tracer();
    Derivations.run(tracer, data, out, misses);
    PolnearWires.run(tracer, data, out, misses);
    WirePairs.run(tracer, data, out, misses);
    new ReutersRetellings(tracer).run(data, out, misses);
  }
}
