package org.stemma.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.stemma.fetch.Fetching;
import picocli.CommandLine.Option;

/** The options that let a command fetch pages. */
final class FromTheNet {
  @Option(names = "--fetch", description = "Fetch the addresses (http, https) among PATHS: single pages, robots.txt heeded, no address of this machine or its networks. Without it no connection is ever opened.")
  private boolean fetch;

  @Option(names = "--fetch-keep", paramLabel = "DIR", description = "Keep fetched pages in this folder and ask next time only whether they changed.")
  private Optional<Path> keep = Optional.empty();

  Inputs inputs(List<String> paths) {
    return Inputs.of(paths, fetch);
  }

  Fetching fetching() {
    return Fetching.of(keep);
  }
}
