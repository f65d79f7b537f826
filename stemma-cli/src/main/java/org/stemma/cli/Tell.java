package org.stemma.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.stemma.model.Account;
import org.stemma.model.Decisions;
import org.stemma.model.Families;
import org.stemma.model.FigureRow;
import org.stemma.model.Homes;
import org.stemma.model.Marked;
import org.stemma.model.Problem;
import org.stemma.model.Ratings;
import org.stemma.model.Report;
import org.stemma.views.EarlierAccount;
import org.stemma.views.ViewOptions;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code stemma tell}: reports in, one account out. */
@Command(
    name = "tell",
    mixinStandardHelpOptions = true,
    description = "Tells one account of the reports: what they agree on, what differs, who said what, who copied whom.",
    footerHeading = "%nExamples:%n",
    footer = {
        "  stemma tell reports/                    the account, on the terminal",
        "  stemma tell a.txt b.html wire/*.txt     some files",
        "  stemma tell -f html -o day.html reports/",
        "                                          one page, to be opened from disk",
        "  stemma tell -f html --cites-only -o day.html reports/",
        "                                          only the cited words in it, to send on",
        "  stemma tell -f json reports/ | jq '.stories[].brief[].sentence'",
        "  stemma tell -f csv -o figures.csv reports/",
        "  stemma tell --figures latest reports/   each row of figures by its latest",
        "  stemma tell --apart a.txt,b.txt --decisions desk.tsv reports/",
        "                                          two happenings, now and in later runs",
        "  stemma tell --since morning.json reports/",
        "                                          what is new since an account kept with -f json",
        "  curl -s … | stemma tell - reports/      one more report from standard input",
        "",
        "Ends with 0, or 1 when a report could not be used and --strict was said, 3 when none could be used."
    })
final class Tell implements Callable<Integer> {
  private final Streams streams;

  @Parameters(arity = "1..*", paramLabel = "PATHS", description = "Files, folders (with all in them, in order of names), or - for standard input.")
  private List<String> paths = List.of();

  @Mixin private FromTheNet net = new FromTheNet();

  @Mixin private Mapped mapped = new Mapped();

  @Option(names = {"-f", "--format"}, paramLabel = "FORMAT", defaultValue = "text", description = "text, json, html, md, or csv (figures and statements as rows). Default: text.")
  private Format format = Format.TEXT;

  @Option(names = {"-o", "--output"}, paramLabel = "FILE", description = "Where to write the account; it is there whole or not at all. Default: standard output.")
  private Optional<Path> output = Optional.empty();

  @Option(names = "--with-text", description = "Put the full text of the reports into the JSON too.")
  private boolean withText;

  @Option(names = "--cites-only", description = "Put only short excerpts of what is cited into the page, not the full text of the reports: for a page that is sent on.")
  private boolean citesOnly;

  @Option(names = "--mask-private", description = "Put \"Person A\", \"Person B\" for the names of private persons, in every format; offsets then count the masked texts, which the JSON holds.")
  private boolean maskPrivate;

  @Option(names = "--figures", paramLabel = "RULE", defaultValue = "range", converter = SumRule.class,
      description = "How a row of figures is summed up: range (lowest to highest), latest (latest as-of time), most-origins (told by most independent origins) or conservative (the lowest). Default: range.")
  private FigureRow.Rule figures = FigureRow.Rule.RANGE;

  @Option(names = "--language", paramLabel = "CODE", description = "Take every report to be in this language (en, de, ...) instead of finding it out.")
  private Optional<String> language = Optional.empty();

  @Option(names = "--together", paramLabel = "A,B,…", description = "These reports tell one happening, whatever is found. By path as given, or by SHA-256 (8 digits and more).")
  private List<String> together = List.of();

  @Option(names = "--apart", paramLabel = "A,B,…", description = "No two of these reports tell one happening. Named as with --together; may be said more than once.")
  private List<String> apart = List.of();

  @Option(names = "--decisions", paramLabel = "FILE", description = "Heed the decisions kept in this file; --together and --apart of this run are added to it, by SHA-256.")
  private Optional<Path> decisions = Optional.empty();

  @Option(names = "--families", paramLabel = "FILE", description = "Outlets of one owner, a family a line: its name, then names or sites of its outlets, with tabs between. What they gather themselves counts as one origin.")
  private Optional<Path> families = Optional.empty();

  @Option(names = "--homes", paramLabel = "FILE", description = "Where outlets are at home, a line each: the outlet's name or site, a tab, its place (Paris, Texas). Towns that it names without state or land are looked for there first. See stemma homes.")
  private Optional<Path> homes = Optional.empty();

  @Option(names = "--reliability", paramLabel = "FILE", description = "How reliable sources are, a line each: the outlet's or agency's name or site, a tab, its letter (A to F, Admiralty). The letters are printed beside what they tell, and change nothing in it.")
  private Optional<Path> reliability = Optional.empty();

  @Option(names = "--since", paramLabel = "FILE", description = "Tell what is new since the account in this file, which was told with --format json: numbers, origins, contradictions, corrections, points.")
  private Optional<Path> since = Optional.empty();

  @Option(names = {"-q", "--quiet"}, description = "Say nothing of problems and progress. (Problems stand in the account all the same.)")
  private boolean quiet;

  @Option(names = "--strict", description = "End with 1 when there was a problem with any report.")
  private boolean strict;

  private long characters;
  private int weighed;

  Tell(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() {
    try {
      return tell();
    } catch (Needed.TooMuch e) {
      streams.complain(e.complaint);
      return Exit.TOO_LARGE;
    }
  }

  private int tell() {
    Decisions made = Decided.of(true, together).and(Decided.of(false, apart));
    Decisions kept = decisions.map(Decided::read).orElse(Decisions.none()).and(made);
    Families owned = families.map(Owned::read).orElse(Families.none());
    Homes settled = homes.map(Settled::read).orElse(Homes.none());
    Ratings letters = reliability.map(Rated::read).orElse(Ratings.none());
    Optional<EarlierAccount> earlier = since.map(Followed::read);
    Inputs inputs = net.inputs(paths);
    var count = new AtomicInteger();
    Optional<Account> told;
    List<Problem> problems;
    try (var _ = Progress.show(!quiet, streams.err(), streams.terminal(), () -> stage(count.get(), inputs.found().size()))) {
      var all = Desk.read(inputs, streams.in(), net.fetching(), mapped.mapping(), reports -> weigh(reports, count.incrementAndGet(), inputs.found().size()));
      var read = language.map(all::in).orElse(all);
      problems = Stream.concat(read.problems().stream(), Decided.unknown(made, read.reports()).stream()).toList();
      told = read.reports().isEmpty() ? Optional.empty() : Optional.of(stemma().figures(figures).decided(kept).families(owned).homes(settled).tell(read.reports(), problems).rated(letters));
    }
    if (told.isEmpty()) return nothingRead(problems);
    if (!quiet) complain(told.get());
    return keep(made, told.get()) ? write(earlier.map(e -> Followed.since(e, told.get())).orElse(told.get())) : Exit.NOT_WRITTEN;
  }

  /** Adds up the text that was read; ends the run where it cannot fit, and says so where it may not. */
  private void weigh(List<Report> reports, int files, int of) {
    for (Report r : reports.subList(weighed, reports.size())) characters += r.text().length();
    weighed = reports.size();
    Optional<Needed.Short> less = Needed.forTelling(characters, files, of, Runtime.getRuntime().maxMemory());
    if (less.filter(Needed.Short::hopeless).isPresent()) throw new Needed.TooMuch(less.get().complaint());
    if (files == of && !quiet) less.ifPresent(s -> streams.complain(s.complaint()));
  }

  private boolean keep(Decisions made, Account account) {
    if (decisions.isEmpty()) return true;
    try {
      Decided.keep(made, account.reports().stream().map(Marked::report).toList(), decisions.get());
      return true;
    } catch (IOException e) {
      streams.complain(Output.complaint(decisions, e));
      return false;
    }
  }

  private org.stemma.Stemma stemma() {
    return maskPrivate ? Desk.stemma().maskPrivate() : Desk.stemma();
  }

  private void complain(Account account) {
    var told = account.reports().stream().map(m -> m.report().source()).collect(Collectors.toSet());
    account.problems().forEach(p -> streams.complain(Complaint.of(p, told.contains(p.source()))));
  }

  private static String stage(int read, int of) {
    return read < of ? "reading " + read + " of " + of + " …" : "telling " + of + (of == 1 ? " report …" : " reports …");
  }

  /** Why nothing could be told is said even to those who want quiet. */
  private int nothingRead(List<Problem> problems) {
    problems.forEach(p -> streams.complain(Complaint.of(p, false)));
    streams.complain(new Complaint("S099", "nothing to tell", "no report could be read from what was named", String.join(" ", paths), "mend what the lines above name, or name other files: stemma tell --help"));
    return Exit.NOTHING_READ;
  }

  private int write(Account account) {
    String shown = Desk.view(format).render(account, options());
    try {
      Output.write(shown, output, streams.out());
    } catch (Output.Gone e) {
      return Exit.OK;
    } catch (IOException e) {
      streams.complain(Output.complaint(output, e));
      return Exit.NOT_WRITTEN;
    }
    return strict && !account.problems().isEmpty() ? Exit.PROBLEMS : Exit.OK;
  }

  private ViewOptions options() {
    boolean terminal = output.isEmpty() && streams.terminal().out();
    return ViewOptions.defaults()
        .width(terminal ? streams.terminal().width() : 80)
        .colour(terminal && streams.terminal().colour())
        .withText(withText || maskPrivate && format == Format.JSON || format == Format.HTML && !citesOnly);
  }
}
