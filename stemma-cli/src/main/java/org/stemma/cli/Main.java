package org.stemma.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.stemma.Stemma;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** The {@code stemma} command. With no argument it helps. */
@Command(
    name = "stemma",
    mixinStandardHelpOptions = true,
    versionProvider = Main.Version.class,
    subcommands = {Tell.class, Read.class, Group.class, FindHomes.class, HelpCommand.class},
    description = "Many news reports in, one account out that can be checked: what is agreed, what is told by one alone, "
        + "what is disputed, what was revised, and who copied whom.",
    footerHeading = "%nExamples:%n",
    footer = {
        "  stemma tell reports/                            the account, on the terminal",
        "  stemma tell --format html -o day.html reports/  the same as a page to send on",
        "  stemma read reports/ferry.txt                   what is read out of one file",
        "  stemma group --state desk/ reports/             which reports tell one thing",
        "  stemma homes archive/                           where its outlets are at home",
        "  stemma help tell                                all that tell takes",
        "",
        "Ends with",
        "   0  done",
        "   1  told, with problems (under --strict only)",
        "   2  the command was not understood",
        "   3  nothing could be read",
        "   4  the output could not be written",
        "   5  more memory is needed than there is",
        "  70  stemma itself failed"
    })
public final class Main implements Runnable {
  private final Streams streams;

  private Main(Streams streams) {
    this.streams = streams;
  }

  public static void main(String... args) {
    if (args.length > 1 && List.of("tell", "group", "homes").contains(args[0])) Desk.warmUp();
    System.exit(run(args, Streams.ofThisProcess()));
  }

  /** The whole command, given its streams; never throws. */
  static int run(String[] args, Streams streams) {
    try {
      return commandLine(streams).execute(args);
    } catch (Throwable e) { // an Error too: the user is owed a sentence
      return Failure.report(e, streams);
    }
  }

  static CommandLine commandLine(Streams streams) {
    var line = new CommandLine(new Main(streams), new Factory(streams));
    line.getSubcommands().get("help").getCommandSpec().usageMessage()
        .footerHeading("%nExamples:%n").footer("  stemma help tell    what tell does and takes");
    line.setColorScheme(Help.defaultColorScheme(streams.terminal().outInk() == Ink.COLOUR ? Help.Ansi.ON : Help.Ansi.OFF));
    line.setUsageHelpWidth(Math.clamp(streams.terminal().width(), 60, 110));
    line.setOut(new PrintWriter(streams.out(), true, StandardCharsets.UTF_8));
    line.setErr(new PrintWriter(streams.err(), true, StandardCharsets.UTF_8));
    line.setCaseInsensitiveEnumValuesAllowed(true);
    line.setParameterExceptionHandler((e, args) -> misunderstood(e, args, streams));
    line.setExecutionExceptionHandler((e, command, parsed) -> e instanceof NotUnderstood why
        ? misunderstood(new ParameterException(command, why.getMessage()), parsed.originalArgs().toArray(String[]::new), streams)
        : Failure.report(e, streams));
    return line;
  }

  @Override
  public void run() {
    commandLine(streams).usage(new PrintWriter(streams.out(), true, StandardCharsets.UTF_8));
  }

  private static int misunderstood(ParameterException e, String[] args, Streams streams) {
    String command = e.getCommandLine().getCommandSpec().qualifiedName();
    var suggestions = new StringWriter();
    UnmatchedArgumentException.printSuggestions(e, new PrintWriter(suggestions, true));
    String hint = suggestions.toString().strip().replaceAll("\\s+", " ");
    var complaint = new Complaint("S900", "cannot follow this command", why(e),
        "stemma " + Arrays.stream(args).collect(Collectors.joining(" ")), command + " --help" + (hint.isEmpty() ? "" : "   (" + hint + ")"));
    streams.complain(complaint);
    return Exit.USAGE;
  }

  /** What is wrong, without the parser's own words for where it stands. */
  private static String why(ParameterException e) {
    if (e instanceof UnmatchedArgumentException u && !u.isUnknownOption())
      return "there is no command '" + u.getUnmatched().getFirst() + "'";
    return e.getMessage().strip().replaceAll("\\s*\\n\\s*", "; ");
  }

  /** "stemma 0.1.0" */
  static final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
      return new String[] {"stemma " + Stemma.VERSION};
    }
  }
}
