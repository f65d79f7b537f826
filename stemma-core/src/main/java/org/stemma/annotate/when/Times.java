package org.stemma.annotate.when;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.stemma.annotate.when.Matches.Match;
import org.stemma.language.Language;
import org.stemma.model.Prose;
import org.stemma.model.Published;
import org.stemma.model.Sentence;
import org.stemma.model.TimeMark;

/**
 * Finds time expressions and resolves them against the publication date, as TimeML has it
 * (J. Pustejovsky and others, TimeML: Robust Specification of Event and Temporal Expressions in Text, 2003).
 * "Tuesday" is the last or the coming one by the tense of its clause; a day in the past is never put into a year to come.
 */
public final class Times {
  private Times() {}

  /** Version of this room's output. */
  public static final int STAGE = 8;

  /** Most words between a time of day and its day: a bracket and "on". */
  private static final int BESIDE = 2;

  /**
   * @param published relative words get no day of the calendar when it is unknown
   * @return in order of place; none overlaps another
   */
  public static List<TimeMark> of(Prose prose, Published published, Language language) {
    return read(prose, published, language).stream().map(Heard::mark).toList();
  }

  /** A mark and the tense of its clause. */
  record Heard(TimeMark mark, Tense tense) {}

  static List<Heard> read(Prose prose, Published published, Language language) {
    Lexicon lexicon = Lexicon.of(language);
    List<Heard> out = new ArrayList<>();
    Telling telling = new Telling();
    for (Sentence s : prose.sentences()) {
      Atoms atoms = Atoms.of(prose, s);
      List<Match> matches = Matches.in(lexicon.hits(atoms, prose), lexicon).stream().filter(m -> !Titles.isTitle(m, atoms, lexicon)).toList();
      List<Ranges.Told> told = new ArrayList<>(matches.size());
      for (Match m : matches) {
        Moment now = moment(prose, s, atoms, m, published, telling, lexicon);
        Optional<LocalDate> day = m.rule().sense() == Sense.CLOCK ? dayBeside(matches, m).flatMap(d -> Resolver.of(d, moment(prose, s, atoms, d, published, telling, lexicon)))
            .flatMap(Resolved::from) : Optional.empty();
        Moment at = day.isPresent() ? now.on(day.get()) : Units.isBetween(m) && !follows(told, m) ? now.untold() : now;
        Resolver.of(m, at).map(r -> since(r, at, lexicon)).map(r -> m.has("undated") ? r.undated() : r).ifPresent(r -> {
          Optional<LocalDate> same = told.isEmpty() ? Optional.empty() : Zones.day(told.getLast().match(), told.getLast().resolved(), m, r, atoms.lower(m.from() - 1));
          told.add(new Ranges.Told(m, same.map(d -> Resolved.date(d + r.value().substring(r.value().indexOf('T')))).orElse(r), at.tense()));
          if (same.isEmpty()) telling.hear(r, m);
        });
      }
      if (isScene(told, atoms, lexicon)) telling.hear(told.getFirst().resolved(), told.getFirst().match());
      for (Ranges.Told t : Ranges.join(told, atoms, lexicon)) out.add(new Heard(t.mark(atoms), t.tense()));
    }
    return out;
  }

  /** "On Monday, one month after the flood": what a length is reckoned from stands right before it. */
  private static boolean follows(List<Ranges.Told> told, Match m) {
    return !told.isEmpty() && m.from() - told.getLast().match().to() <= BESIDE;
  }

  /** "At 5 p.m. the clerk wrote that on July 9 ...": the time of day that opens the sentence dates what follows it, not the day of the aside. */
  private static boolean isScene(List<Ranges.Told> told, Atoms atoms, Lexicon lexicon) {
    if (told.isEmpty() || told.getFirst().match().rule().sense() != Sense.CLOCK || told.getFirst().match().from() >= BESIDE) return false;
    for (int i = told.getFirst().match().to(); i < told.getLast().match().from(); i++) if (lexicon.is(atoms.lower(i), "thatclause")) return true;
    return false;
  }

  private static Moment moment(Prose prose, Sentence s, Atoms atoms, Match m, Published published, Telling telling, Lexicon lexicon) {
    Tense tense = Tense.at(prose, s, atoms.tokens()[m.from()], atoms.tokens()[m.to() - 1] + 1, lexicon);
    return new Moment(published.day(), telling.day, telling.value, telling.quarter, lean(tense, atoms, m, lexicon), atoms.lower(m.from() - 1), atoms.lower(m.to()));
  }

  /** "2 p.m. EST (1900 GMT) on Wednesday": the day that follows a time of day, other times of day and a few words between. */
  private static Optional<Match> dayBeside(List<Match> matches, Match clock) {
    Match last = clock;
    for (Match m : matches.subList(matches.indexOf(clock) + 1, matches.size())) {
      if (m.from() - last.to() > BESIDE) break;
      Sense sense = m.rule().sense();
      if (sense == Sense.WEEKDAY || sense == Sense.DATE || sense == Sense.DAY) return Optional.of(m);
      if (sense != Sense.CLOCK) break;
      last = m;
    }
    return Optional.empty();
  }

  /** "by Friday", "as soon as Wednesday" look ahead unless a past verb says else; "since", "after" and "Friday's" look back, but "to cancel Friday's". */
  private static Tense lean(Tense tense, Atoms atoms, Match m, Lexicon lexicon) {
    String before = atoms.lower(m.from() - 1);
    if (tense != Tense.PAST && m.from() > 1 && lexicon.is(before, "leanahead") || m.has("ahead")) return Tense.FUTURE;
    if (tense == Tense.PRESENT && m.from() == 1 && lexicon.is(before, "leanahead")) return Tense.PAST;
    if (m.from() > 1 && lexicon.is(before, "leanon") || runUp(atoms, m, lexicon)) return Tense.FUTURE;
    if (tense == Tense.FUTURE && lexicon.is(before, "aheadbase")) return Tense.FUTURE;
    boolean ahead = lexicon.is(before, "aheadnoun") || m.from() > 1 && lexicon.is(atoms.lower(m.from() - 2), "aheadnoun");
    if (ahead && tense != Tense.PAST) return Tense.FUTURE;
    boolean owns = m.to() < atoms.size() && lexicon.is(atoms.lower(m.to()), "owns");
    return lexicon.is(before, "leanback") || owns && m.has("weekday") ? Tense.PAST : tense;
  }

  /** "ahead of the January 23 polls", "in the run-up to May". */
  private static boolean runUp(Atoms atoms, Match m, Lexicon lexicon) {
    for (int i = m.from() - 1; i >= Math.max(1, m.from() - 3); i--) {
      if (lexicon.is(atoms.lower(i), "runup2") && lexicon.is(atoms.lower(i - 1), "runup")) return true;
    }
    return false;
  }

  private static Resolved since(Resolved r, Moment now, Lexicon lexicon) {
    boolean open = lexicon.is(now.before(), "since") && r.from().isPresent() && now.written().isPresent();
    return open && !r.from().get().isAfter(now.written().get()) ? r.over(r.from().get(), now.written().get()) : r;
  }

  /** What was told last. */
  private static final class Telling {
    private Optional<LocalDate> day = Optional.empty();
    private String value = "";
    private String quarter = "";

    void hear(Resolved r, Match m) {
      if (r.value().equals("P9M") || r.value().equals("P6M")) quarter = "";
      if (r.type() != TimeMark.Type.DATE && r.type() != TimeMark.Type.TIME || r.from().isEmpty()) return;
      value = r.value();
      if (r.value().contains("-Q") && m.rule().sense() == Sense.QUARTER && !m.has("yearago") && !m.has("year")) quarter = r.value();
      if (r.value().matches("\\d{4}-\\d{2}-\\d{2}.*")) day = Optional.of(LocalDate.parse(r.value().substring(0, 10)));
    }
  }
}
