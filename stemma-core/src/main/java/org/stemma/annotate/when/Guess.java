package org.stemma.annotate.when;

import java.time.LocalDate;
import java.time.format.TextStyle;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;
import org.stemma.model.Published;
import org.stemma.model.TimeMark;
import org.stemma.text.Span;

/** Weighs the days on which a report can have been written and takes the one that fits best, if one does. */
final class Guess {
  private Guess() {}

  /**
   * A dated report that tells the same.
   *
   * @param label what a reader may call it
   * @param share names shared, 0..1
   * @param lead day its lede tells of
   */
  record Witness(String label, LocalDate day, double share, Optional<LocalDate> lead) {}

  /** How well a day fits. */
  private record Fit(LocalDate day, double score, boolean lead, boolean own, Optional<Span> word, Optional<Countdown.Found> countdown) {}

  private static final double ENOUGH = 2.5;

  static Published of(Clues clues, List<Witness> witnesses) {
    Optional<TimeMark> newest = clues.wholeDates().stream().findFirst().filter(t -> recent(t, clues));
    TreeSet<LocalDate> days = new TreeSet<>();
    newest.ifPresent(t -> around(t.from().orElseThrow(), 0, 6, days));
    for (Witness w : witnesses) around(w.day(), -3, 3, days);
    if (days.isEmpty()) return Published.unknown("it states no date, and no dated report of the run tells the same");
    Fit best = null;
    for (LocalDate day : days) {
      Fit fit = fit(day, clues, newest, witnesses);
      if (best == null || fit.score > best.score + 1e-9) best = fit;
    }
    if (best == null || best.score < ENOUGH) return Published.unknown("it states no date, and the days it tells of fit none well enough");
    return told(best, clues, newest, witnesses);
  }

  private static void around(LocalDate day, int before, int after, TreeSet<LocalDate> out) {
    for (int k = before; k <= after; k++) out.add(day.plusDays(k));
  }

  /** A lone date in running text may tell of history; one in a caption, or one of two in a week, dates the news. */
  private static boolean recent(TimeMark t, Clues clues) {
    LocalDate day = t.from().orElseThrow();
    long near = clues.wholeDates().stream().filter(o -> ChronoUnit.DAYS.between(o.from().orElseThrow(), day) <= 7).count();
    return (clues.inCaption(t) || near > 1 && !clues.dayWords().isEmpty()) && day.getYear() == clues.newestYear();
  }

  private static Fit fit(LocalDate day, Clues clues, Optional<TimeMark> newest, List<Witness> witnesses) {
    List<Times.Heard> heard = clues.on(day);
    List<TimeMark> on = heard.stream().map(Times.Heard::mark).toList();
    Optional<LocalDate> lead = clues.lead().filter(i -> i < on.size()).flatMap(i -> on.get(i).from());
    Optional<Countdown.Found> countdown = Countdown.in(clues, on);
    double score = lead.map(l -> l.equals(day) ? 3.0 : l.equals(day.minusDays(1)) ? 1.5 : 0.0).orElse(0.0);
    score += days(day, clues, heard) + countdown.map(c -> 1.5).orElse(0.0);
    score += newest.map(t -> ofOwn(ChronoUnit.DAYS.between(t.from().orElseThrow(), day))).orElse(0.0);
    for (Witness w : witnesses) score += ofWitness(w, day, lead) / witnesses.size();
    boolean own = newest.isPresent() && newest.get().from().orElseThrow().plusDays(2).isAfter(day);
    Optional<Span> word = clues.dayWords().stream().filter(i -> i < on.size() && on.get(i).from().equals(Optional.of(day))).map(i -> on.get(i).span()).findFirst();
    return new Fit(day, score, lead.isPresent() && lead.get().equals(day), own, word, countdown);
  }

  /** Days told as news: that day or the day before; a day told as past that would be still to come speaks against it. */
  private static double days(LocalDate day, Clues clues, List<Times.Heard> on) {
    double today = 0;
    double yesterday = 0;
    double later = 0;
    for (int i : clues.dayWords()) {
      Optional<LocalDate> d = i < on.size() ? on.get(i).mark().from() : Optional.empty();
      if (d.equals(Optional.of(day))) today += 0.4;
      if (d.equals(Optional.of(day.minusDays(1)))) yesterday += 0.2;
      if (d.isPresent() && d.get().isAfter(day) && on.get(i).tense() == Tense.PAST) later += 1;
    }
    return Math.min(1.2, today) + Math.min(0.6, yesterday) - Math.min(3, later);
  }

  private static double ofOwn(long daysAfter) {
    return daysAfter < 0 ? -4 : daysAfter == 0 ? 2 : daysAfter <= 2 ? 1 : 0.5;
  }

  private static double ofWitness(Witness w, LocalDate day, Optional<LocalDate> lead) {
    long apart = Math.abs(ChronoUnit.DAYS.between(w.day, day));
    double near = apart == 0 ? 3 : apart == 1 ? 2 : apart == 2 ? 0.5 : 0;
    return near * Math.min(1, w.share + 0.3) + (lead.isPresent() && lead.equals(w.lead) ? 1.5 : 0);
  }

  private static Published told(Fit fit, Clues clues, Optional<TimeMark> newest, List<Witness> witnesses) {
    List<String> why = new ArrayList<>();
    Optional<Span> cite = Optional.empty();
    if (fit.own && newest.isPresent()) {
      why.add("newest date in it is \"" + clues.words(newest.get().span()) + "\", a " + weekday(newest.get().from().orElseThrow()));
      cite = newest.map(TimeMark::span);
    }
    if (fit.countdown.isPresent()) {
      Countdown.Found c = fit.countdown.get();
      why.add("\"" + clues.words(c.span()) + "\" before " + c.target() + " is " + weekday(c.day()) + " " + c.day());
      cite = cite.or(() -> Optional.of(c.span()));
    }
    Optional<Span> word = fit.word.or(() -> clues.lead().map(i -> clues.blind().get(i).span()));
    if (word.isPresent()) why.add((fit.lead ? "its lede tells \"" : "it has \"") + clues.words(word.get()) + "\"" + (fit.word.isPresent() ? " as the day's news" : ""));
    if (!fit.own && !witnesses.isEmpty()) why.add("tells the same as " + witnesses.getFirst().label() + " of " + witnesses.getFirst().day());
    return new Published(Optional.of(fit.day.toString()), Published.Basis.INFERRED, String.join("; ", why), cite.or(() -> word));
  }

  private static String weekday(LocalDate day) {
    return day.getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.ENGLISH);
  }
}
