package org.stemma;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.stemma.align.Aligning;
import org.stemma.annotate.Proses;
import org.stemma.annotate.event.Events;
import org.stemma.annotate.figure.Figures;
import org.stemma.annotate.name.Names;
import org.stemma.annotate.name.RoleNouns;
import org.stemma.annotate.quote.Statements;
import org.stemma.annotate.when.Dating;
import org.stemma.annotate.when.Times;
import org.stemma.annotate.where.HomeTowns;
import org.stemma.annotate.where.Places;
import org.stemma.group.Grouping;
import org.stemma.group.Sketch;
import org.stemma.group.Standing;
import org.stemma.language.Gazetteer;
import org.stemma.language.Language;
import org.stemma.language.NoLanguage;
import org.stemma.model.*;
import org.stemma.reconcile.Reconciling;
import org.stemma.tell.Telling;
import org.stemma.trace.Tracing;
import org.stemma.trace.Twins;

/**
 * The front door: reports in, one account out.
 *
 * <pre>{@code
 * Account account = Stemma.with(List.of(English.load()), Gazetteers.load()).tell(reports);
 * }</pre>
 *
 * The order of the rooms is written here once, as plain calls.
 */
public final class Stemma {
  /** Version of the engine, as the account prints it. */
  public static final String VERSION = "0.1.0";

  private final List<Language> languages;
  private final Gazetteer gazetteer;
  private final FigureRow.Rule rule;
  private final Decisions decisions;
  private final Families families;
  private final Homes homes;
  private final boolean masks;

  private Stemma(List<Language> languages, Gazetteer gazetteer, FigureRow.Rule rule, Decisions decisions, Families families, Homes homes, boolean masks) {
    this.languages = List.copyOf(languages);
    this.gazetteer = gazetteer;
    this.rule = rule;
    this.decisions = decisions;
    this.families = families;
    this.homes = homes;
    this.masks = masks;
  }

  public static Stemma with(List<Language> languages, Gazetteer gazetteer) {
    return new Stemma(languages, gazetteer, FigureRow.Rule.RANGE, Decisions.none(), Families.none(), Homes.none(), false);
  }

  /** The same with another rule to sum up a row of figures. */
  public Stemma figures(FigureRow.Rule other) {
    return new Stemma(languages, gazetteer, other, decisions, families, homes, masks);
  }

  /** The same with what an editor has decided: which reports tell one happening and which do not. */
  public Stemma decided(Decisions made) {
    return new Stemma(languages, gazetteer, rule, made, families, homes, masks);
  }

  /** The same with what is known of owners: outlets of one family count as one origin for what they gather themselves. */
  public Stemma families(Families known) {
    return new Stemma(languages, gazetteer, rule, decisions, known, homes, masks);
  }

  /** The same with what is known of where outlets are at home: the towns that they name without state or land lie there rather than elsewhere. */
  public Stemma homes(Homes known) {
    return new Stemma(languages, gazetteer, rule, decisions, families, known, masks);
  }

  /**
   * The same with "Person A", "Person B" for the names of private persons in the texts themselves, before anything is told;
   * offsets then count the masked texts.
   */
  public Stemma maskPrivate() {
    return new Stemma(languages, gazetteer, rule, decisions, families, homes, true);
  }

  /** One account of all reports. The order in which they are given makes no difference. */
  public Account tell(List<Report> reports) {
    return tell(reports, List.of());
  }

  /** One account, with what readers could not use told at its end. */
  public Account tell(List<Report> reports, List<Problem> problems) {
    List<Read> ordered = order(date(masks ? masked(reports) : reports));
    List<Annotated> annotated = ordered.parallelStream().map(this::annotated).toList();
    List<Marked> marked = annotated.stream().map(Annotated::marked).toList();
    List<StoryAccount> stories = new ArrayList<>();
    List<Entity> entities = new ArrayList<>();
    for (Story story : Grouping.of(marked, decisions, main(marked))) {
      Language language = main(story.reports());
      Twins twins = Twins.of(story);
      Story witnesses = twins.witnesses();
      Lineage lineage = Tracing.of(witnesses, families, language);
      Apparatus apparatus = Aligning.of(witnesses, lineage, language);
      Findings findings = Reconciling.of(witnesses, lineage, apparatus, rule, language);
      stories.add(Telling.of(story, twins.restored(lineage), apparatus, findings, language));
      entities.addAll(apparatus.entities());
    }
    List<Problem> all = new ArrayList<>(problems);
    ordered.forEach(r -> unpacked(r.report()).ifPresent(all::add));
    annotated.forEach(a -> a.failed().ifPresent(all::add));
    return new Account(VERSION, stages(), marked, entities, stories, all);
  }

  private List<Report> masked(List<Report> reports) {
    List<Report> sorted = reports.stream().sorted(Comparator.comparing(Report::sha256).thenComparing(Report::source)).toList();
    List<Masking.Named> named = sorted.parallelStream().map(this::named).toList();
    return Masking.of(named, languages.isEmpty() ? new NoLanguage("und") : languages.getFirst());
  }

  private Masking.Named named(Report r) {
    Prose prose = Proses.of(r, language(r.language()));
    return new Masking.Named(r, prose, Names.of(prose, language(r.language()), gazetteer));
  }

  /** Where outlets are at home, as the places in their reports have it: to be looked over, and handed to later runs with {@link #homes}. */
  public Homes homes(List<Report> reports) {
    List<HomeTowns.Placed> placed = reports.parallelStream().map(this::placed).toList();
    return HomeTowns.of(placed, gazetteer, languages.isEmpty() ? new NoLanguage("und") : languages.getFirst());
  }

  private HomeTowns.Placed placed(Report r) {
    Language language = language(r.language());
    Prose prose = Proses.of(r, language);
    return new HomeTowns.Placed(r, Places.of(r, prose, Names.of(prose, language, gazetteer), homes, gazetteer, language));
  }

  /** No more of a report than grouping asks, for runs of very many. Its day is found in the report alone. */
  public Sketch sketch(Report report) {
    Language first = languages.isEmpty() ? new NoLanguage("und") : languages.getFirst();
    Prose prose = Proses.of(report, language(report.language()));
    return Sketch.of(annotated(new Read(report.published(Dating.of(List.of(report), i -> prose, first).getFirst()), prose)).marked(), first);
  }

  /** Stories as they stand while sketches come in. */
  public Standing standing() {
    return new Standing(languages.isEmpty() ? new NoLanguage("und") : languages.getFirst(), decisions);
  }

  /** A report with all that is said, counted, when and where in it. */
  public Marked annotate(Report report) {
    return annotate(report, Proses.of(report, language(report.language())));
  }

  private record Annotated(Marked marked, Optional<Problem> failed) {}

  /** A report on which the rules fail is kept with its text alone, and the run goes on. */
  private Annotated annotated(Read r) {
    try {
      return new Annotated(annotate(r.report(), r.prose()), Optional.empty());
    } catch (RuntimeException e) {
      Marked bare = new Marked(r.report(), r.prose(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of());
      return new Annotated(bare, Optional.of(new Problem(
          "S103", r.report().source(), "the rules failed on it, through a fault of stemma's own: told of it are reuse and credits only (" + e + ")", Problem.place(e), "send the makers this line and, if you may, the report")));
    }
  }

  private Marked annotate(Report report, Prose prose) {
    Language language = language(report.language());
    List<NameMark> names = Names.of(prose, language, gazetteer);
    List<RoleMark> roles = RoleNouns.of(prose, names, language);
    List<TimeMark> times = Times.of(prose, report.published(), language);
    List<PlaceMark> places = Places.of(report, prose, names, homes, gazetteer, language);
    List<StatementMark> statements = Statements.of(prose, names, roles, times, language);
    List<FigureMark> figures = Figures.of(prose, names, times, statements, report.published(), language);
    List<EventMark> events = Events.of(prose, names, times, places, language);
    return new Marked(report, prose, names, roles, times, places, statements, figures, events);
  }

  /** A report and its prose, which hangs on its text alone and is made once. */
  private record Read(Report report, Prose prose) {}

  private List<Read> date(List<Report> reports) {
    List<Report> sorted = reports.stream().sorted(Comparator.comparing(Report::sha256).thenComparing(Report::source)).toList();
    List<Prose> proses = sorted.parallelStream().map(r -> Proses.of(r, language(r.language()))).toList();
    List<Published> dates = Dating.of(sorted, proses::get, languages.isEmpty() ? new NoLanguage("und") : languages.getFirst());
    List<Read> out = new ArrayList<>();
    for (int i = 0; i < sorted.size(); i++) out.add(new Read(sorted.get(i).published(dates.get(i)), proses.get(i)));
    return out;
  }

  /** Order of (published, sha256, source); reports without a date come last. */
  private static List<Read> order(List<Read> reports) {
    List<Read> sorted = reports.stream()
        .sorted(Comparator.comparing((Read r) -> r.report().published().date().orElse("~"))
            .thenComparing(r -> r.report().sha256())
            .thenComparing(r -> r.report().source()))
        .toList();
    List<Read> out = new ArrayList<>();
    for (Read r : sorted) out.add(new Read(r.report().numbered("r" + (out.size() + 1)), r.prose()));
    return out;
  }

  private Language main(List<Marked> reports) {
    return reports.stream().map(m -> language(m.report().language())).filter(l -> !(l instanceof NoLanguage)).findFirst()
        .orElseGet(() -> new NoLanguage("und"));
  }

  private Language language(String code) {
    return languages.stream().filter(l -> l.code().equals(code)).findFirst().orElseGet(() -> new NoLanguage(code));
  }

  private Optional<Problem> unpacked(Report report) {
    if (!(language(report.language()) instanceof NoLanguage)) return Optional.empty();
    return Optional.of(new Problem(
        "S101", report.source(), "no language pack for '" + report.language() + "': told are reuse, digits, dates in digits and credits only", "",
        "install a pack for this language, or name the language with --language"));
  }

  private static Map<String, Integer> stages() {
    Map<String, Integer> out = new LinkedHashMap<>();
    out.put("name", Names.STAGE);
    out.put("when", Times.STAGE);
    out.put("where", Places.STAGE);
    out.put("quote", Statements.STAGE);
    out.put("figure", Figures.STAGE);
    out.put("event", Events.STAGE);
    out.put("group", Grouping.STAGE);
    out.put("trace", Tracing.STAGE);
    out.put("align", Aligning.STAGE);
    out.put("reconcile", Reconciling.STAGE);
    out.put("tell", Telling.STAGE);
    return out;
  }
}
