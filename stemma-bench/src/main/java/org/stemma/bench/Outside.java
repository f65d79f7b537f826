package org.stemma.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A whole process, timed from outside by the shell. */
final class Outside {
  private Outside() {}

  /** @param wall seconds @param cpu user and system seconds, with children */
  record Took(double wall, double cpu) {}

  private static final String TIMED = "TIMEFORMAT='%R %U %S'; time \"$@\" >/dev/null 2>&1";

  /** Runs {@code stemma tell --quiet --format json} over a folder. */
  static Took tell(Path launcher, Path folder) throws IOException, InterruptedException {
    return run(List.of(launcher.toString(), "tell", "--quiet", "--format", "json", folder.toString()));
  }

  /** @return CPU seconds, user and system, of a script that finds its words as {@code $0}, {@code $1}, ... */
  static double cpu(String script, String... words) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(List.of("bash", "-c", script));
    command.addAll(List.of(words));
    return run(command).cpu();
  }

  private static Took run(List<String> command) throws IOException, InterruptedException {
    List<String> all = new ArrayList<>(List.of("bash", "-c", TIMED, "bash"));
    all.addAll(command);
    ProcessBuilder builder = new ProcessBuilder(all).redirectErrorStream(true);
    // Else the launcher would start this benchmark again instead of the command, and that again, without end.
    builder.environment().remove("STEMMA_PROGRAM");
    Process p = builder.start();
    p.getOutputStream().close();
    String said = new String(p.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
    if (p.waitFor() != 0) throw new IOException("run must end with 0; got " + p.exitValue() + " of " + command + ": " + said);
    return Optional.of(said.split(" ")).filter(x -> x.length == 3)
        .map(x -> new Took(Double.parseDouble(x[0]), Double.parseDouble(x[1]) + Double.parseDouble(x[2])))
        .orElseThrow(() -> new IOException("the shell must print three times; got " + said));
  }
}
