package org.stemma.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The command line's front door. */
@Command(
    name = "stemma",
    mixinStandardHelpOptions = true,
    version = "stemma 0.1.0-SNAPSHOT",
    subcommands = Tell.class,
    description = "Many news reports in, one account out that can be checked.")
public final class Main implements Runnable {
  private Main() {}

  public static void main(String... args) {
    System.exit(new CommandLine(new Main()).execute(args));
  }

  @Override
  public void run() {
    CommandLine.usage(this, System.out);
  }
}
