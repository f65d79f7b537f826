package org.stemma.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.stemma.model.Homes;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code stemma homes}: reports in; where their outlets are at home out, for {@code stemma tell --homes}. */
@Command(
    name = "homes",
    mixinStandardHelpOptions = true,
    description = "Proposes where outlets are at home, from the places that their reports name: an outlet and a place a line. Look the list over, mend it, and name it to stemma tell "
        + "with --homes: the towns that a local paper names without their state or land are then looked for about its home first.",
    footerHeading = "%nExamples:%n",
    footer = {
        "  stemma homes -o homes.tsv archive/",
        "                       a proposal from all reports of a folder",
        "  stemma tell --homes homes.tsv reports/",
        "                       heed the list",
        "",
        "Ends with 0, or 3 when no report could be used."
    })
final class FindHomes implements Callable<Integer> {
  private final Streams streams;

  @Parameters(arity = "1..*", paramLabel = "PATHS", description = "Files, folders (with all in them, in order of names), or - for standard input.")
  private List<String> paths = List.of();

  @Mixin private FromTheNet net = new FromTheNet();

  @Mixin private Mapped mapped = new Mapped();

  @Option(names = {"-o", "--output"}, paramLabel = "FILE", description = "Where to write the list; the file is there whole or not at all. Default: standard output.")
  private Optional<Path> output = Optional.empty();

  @Option(names = {"-q", "--quiet"}, description = "Say nothing of problems.")
  private boolean quiet;

  FindHomes(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() {
    Desk.Read read = Desk.read(net.inputs(paths), streams.in(), net.fetching(), mapped.mapping(), reports -> {});
    if (!quiet) read.problems().forEach(p -> streams.complain(Complaint.of(p, false)));
    if (!read.reports().isEmpty()) return write(Desk.stemma().homes(read.reports()));
    streams.complain(new Complaint("S099", "no homes to find", "no report could be read from what was named", String.join(" ", paths), "name other files: stemma homes --help"));
    return Exit.NOTHING_READ;
  }

  private int write(Homes homes) {
    try {
      Output.write(Settled.written(homes), output, streams.out());
    } catch (Output.Gone e) {
      return Exit.OK;
    } catch (IOException e) {
      streams.complain(Output.complaint(output, e));
      return Exit.NOT_WRITTEN;
    }
    return Exit.OK;
  }
}
