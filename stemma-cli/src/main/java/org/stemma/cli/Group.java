package org.stemma.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.stemma.Stemma;
import org.stemma.group.Sketch;
import org.stemma.group.Standing;
import org.stemma.model.Decisions;
import org.stemma.model.Membership;
import org.stemma.model.Problem;
import org.stemma.model.Report;
import org.stemma.model.Story;
import org.stemma.read.Reading;
import org.stemma.read.feed.Mapping;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code stemma group}: very many reports in, one after the other; which of them tell one happening out. */
@Command(
    name = "group",
    mixinStandardHelpOptions = true,
    description = "Groups very many reports into stories without telling them. Of each report a few kilobytes are kept; with --state they are kept on disk, "
        + "so that a run can be interrupted and goes on where it was, and later reports are added to earlier ones.",
    footerHeading = "%nExamples:%n",
    footer = {
        "  stemma group --state desk/ -o stories.tsv reports/",
        "                       group, or go on grouping, and write who is of which story",
        "  stemma group --state desk/ reports/ | grep '^s7'",
        "                       the reports of one of them, to be told by themselves",
        "",
        "A row a report: story, report, day, SHA-256, whether it is borderline, why it stands there.",
        "Ends with 0, or 1 when a report could not be used and --strict was said, 3 when none could be used."
    })
final class Group implements Callable<Integer> {
  /** Reports that are read before they are looked into, all processors at once. */
  private static final int AT_ONCE = 128;

  private final Streams streams;

  @Parameters(arity = "1..*", paramLabel = "PATHS", description = "Files, folders (with all in them, in order of names), or - for standard input.")
  private List<String> paths = List.of();

  @Mixin private FromTheNet net = new FromTheNet();

  @Mixin private Mapped mapped = new Mapped();

  @Option(names = "--state", paramLabel = "DIR", description = "Keep what grouping needs of each report in this folder, and begin with what is there. Files that did not change since are not read again.")
  private Optional<Path> state = Optional.empty();

  @Option(names = {"-o", "--output"}, paramLabel = "FILE", description = "Where to write the rows; the file is there whole or not at all. Default: standard output.")
  private Optional<Path> output = Optional.empty();

  @Option(names = "--decisions", paramLabel = "FILE", description = "Heed the decisions kept in this file, see stemma tell.")
  private Optional<Path> decisions = Optional.empty();

  @Option(names = {"-q", "--quiet"}, description = "Say nothing of problems and progress.")
  private boolean quiet;

  @Option(names = "--strict", description = "End with 1 when there was a problem with any report.")
  private boolean strict;

  private final AtomicLong files = new AtomicLong();
  private final AtomicLong reports = new AtomicLong();
  private final List<Report> waiting = new ArrayList<>();
  private final List<Inputs.Input> finished = new ArrayList<>();

  Group(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() {
    try {
      return group();
    } catch (IOException e) {
      streams.complain(new Complaint("S902", "cannot keep the state", String.valueOf(e.getMessage()), state.map(Path::toString).orElse(""), "name another folder with --state, or make room"));
      return Exit.NOT_WRITTEN;
    }
  }

  private int group() throws IOException {
    Stemma stemma = Desk.stemma().decided(decisions.map(Decided::read).orElse(Decisions.none()));
    Mapping mapping = mapped.mapping();
    Standing standing = stemma.standing();
    Inputs inputs = net.inputs(paths);
    if (!quiet) Needed.forGrouping(inputs.found().size(), Runtime.getRuntime().maxMemory()).ifPresent(streams::complain);
    List<Problem> problems = new ArrayList<>(inputs.problems());
    try (Kept kept = Kept.open(state, mapping, standing::add); var _ = Progress.steady(!quiet, streams.err(), streams.terminal(), () -> stage(inputs))) {
      reports.set(standing.size());
      for (Inputs.Input input : inputs.found()) {
        if (!kept.isFinished(input)) {
          Inputs.read(input, streams.in(), net.fetching(), mapping, reading -> take(reading, problems, stemma, standing, kept));
          finished.add(input);
        }
        files.incrementAndGet();
        if (waiting.size() >= AT_ONCE) flush(stemma, standing, kept);
      }
      flush(stemma, standing, kept);
    }
    if (!quiet) problems.forEach(p -> streams.complain(Complaint.of(p, false)));
    if (standing.size() == 0) {
      streams.complain(new Complaint("S099", "nothing to group", "no report could be read from what was named", String.join(" ", paths), "mend what the lines above name, or name other files: stemma group --help"));
      return Exit.NOTHING_READ;
    }
    return write(standing.stories(), !problems.isEmpty());
  }

  private void take(Reading reading, List<Problem> problems, Stemma stemma, Standing standing, Kept kept) {
    problems.addAll(reading.problems());
    reading.reports().stream().filter(r -> !kept.has(r)).forEach(waiting::add);
    if (waiting.size() >= AT_ONCE) flush(stemma, standing, kept);
  }

  /** In order of reading, so that the state on disk is the same however many processors there are. */
  private void flush(Stemma stemma, Standing standing, Kept kept) {
    List<Sketch> sketches = waiting.parallelStream().map(stemma::sketch).toList();
    sketches.forEach(standing::add);
    kept.keep(sketches, finished);
    reports.addAndGet(sketches.size());
    waiting.clear();
    finished.clear();
  }

  private String stage(Inputs inputs) {
    return "grouping: " + files.get() + " of " + inputs.found().size() + " files, " + reports.get() + " reports …";
  }

  private static final String HEAD = "story\treport\tday\tsha256\tborderline\tbecause\n";

  private static Stream<String> rows(Story s) {
    return IntStream.range(0, s.reports().size()).mapToObj(i -> row(s.id(), s.reports().get(i).report(), s.membership().get(i)));
  }

  private static String row(String story, Report r, Membership m) {
    return Stream.of(story, r.source(), r.published().date().orElse(""), r.sha256(), m.borderline() ? "yes" : "no", String.join("; ", m.because()))
        .map(c -> c.replaceAll("[\\t\\r\\n]", " ")).collect(Collectors.joining("\t", "", "\n"));
  }

  private int write(List<Story> stories, boolean doubts) {
    try {
      Output.write(() -> Stream.concat(Stream.of(HEAD), stories.stream().flatMap(Group::rows)).iterator(), output, streams.out());
    } catch (Output.Gone e) {
      return Exit.OK;
    } catch (IOException e) {
      streams.complain(Output.complaint(output, e));
      return Exit.NOT_WRITTEN;
    }
    return strict && doubts ? Exit.PROBLEMS : Exit.OK;
  }
}
