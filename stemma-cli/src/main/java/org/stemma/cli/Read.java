package org.stemma.cli;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.stemma.model.Evidence;
import org.stemma.model.Problem;
import org.stemma.model.Report;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code stemma read}: what is read out of files, before anything is told. */
@Command(
    name = "read",
    mixinStandardHelpOptions = true,
    description = "Shows what is read out of files: headline, date and how it is known, credits, and which blocks are kept.",
    footerHeading = "%nExamples:%n",
    footer = {
        "  stemma read reports/ferry.txt                 headline, byline, date, credits",
        "  stemma read --show-blocks reports/ferry.html  every block that was read, and what it was taken for",
        "  stemma read --map text=Artikel,headline=Titel,time=Datum desk.csv   a table with column names of its own"
    })
final class Read implements Callable<Integer> {
  private final Streams streams;

  @Parameters(arity = "1..*", paramLabel = "PATHS", description = "Files, folders, or - for standard input.")
  private List<String> paths = List.of();

  @Mixin private FromTheNet net = new FromTheNet();

  @Mixin private Mapped mapped = new Mapped();

  @Option(names = "--show-blocks", description = "List every block that was read and what it was taken for.")
  private boolean showBlocks;

  Read(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() {
    var read = Desk.read(net.inputs(paths), streams.in(), net.fetching(), mapped.mapping(), reports -> {});
    String shown = read.reports().stream().map(this::show).collect(Collectors.joining("\n"));
    try {
      Output.write(shown, Optional.empty(), streams.out());
    } catch (Output.Gone e) {
      return Exit.OK;
    } catch (IOException e) {
      streams.complain(Output.complaint(Optional.empty(), e));
      return Exit.NOT_WRITTEN;
    }
    var used = read.reports().stream().map(Report::source).collect(Collectors.toSet());
    for (Problem p : read.problems()) streams.complain(Complaint.of(p, used.contains(p.source())));
    return read.reports().isEmpty() ? Exit.NOTHING_READ : Exit.OK;
  }

  private String show(Report r) {
    var out = new StringBuilder(streams.terminal().outInk().bold(r.source())).append('\n');
    line(out, "headline", r.headline());
    line(out, "outlet", r.outlet().map(o -> o.name()));
    line(out, "bylines", some(String.join(", ", r.bylines())));
    line(out, "dateline", r.dateline().map(d -> d.place() + d.agency().map(a -> " (" + a + ")").orElse("")));
    line(out, "published", Optional.of(r.published().date().orElse("unknown") + " (" + r.published().reason() + ")"));
    line(out, "modified", r.modified());
    line(out, "credits", some(r.credits().stream().map(c -> c.agency() + " (" + word(c.kind()) + ")").collect(Collectors.joining(", "))));
    line(out, "notices", some(r.notices().stream().map(n -> word(n.kind())).collect(Collectors.joining(", "))));
    line(out, "language", Optional.of(r.language()));
    line(out, "text", Optional.of(String.format(Locale.ROOT, "%,d characters", r.text().codePointCount(0, r.text().length()))));
    for (Evidence e : r.evidence()) line(out, told(e.kind()), Optional.of(e.value() + "  (" + e.from() + ")"));
    if (showBlocks) Blocks.of(r).forEach(b -> out.append(b.line(streams.terminal().width())).append('\n'));
    return out.toString();
  }

  private static void line(StringBuilder out, String name, Optional<String> value) {
    value.ifPresent(v -> out.append(String.format(Locale.ROOT, "  %-10s %s%n", name, v.strip().replaceAll("\\s+", " "))));
  }

  private static Optional<String> some(String s) {
    return s.isEmpty() ? Optional.empty() : Optional.of(s);
  }

  /** How a line of evidence begins. */
  private static String told(Evidence.Kind kind) {
    return switch (kind) {
      case PUBLISHED, CHANGED, SEEN -> "clock: " + word(kind);
      default -> word(kind);
    };
  }

  private static String word(Enum<?> kind) {
    return kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
