package org.stemma.views.told;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Collectors;
import org.stemma.model.*;

/**
 * The credibility digit of the Admiralty code (NATO AJP-2.1), read from lineage alone. The letter of the source is the
 * user's to give, and no digit says that a thing is so.
 */
public final class Credibility {
  private static final String RULE =
      "Credibility (1\u20136, Admiralty), from lineage alone: 1 agreed by three or more origins known to be apart; 2 by two; 3 told by more than one, who may be one or all name one source; "
          + "4 told otherwise elsewhere, or later; 5 taken back by a notice; 6 one origin, cannot be judged.";
  private static final String YOURS = " The letter (A\u2013F) for how reliable a source is, is yours to give.";
  private static final String GIVEN = " The letters (A\u2013F) before it say how reliable those who gathered it are by your list, F where it has none; nothing is counted by them.";

  private static final int BACKGROUND = 30;

  private Credibility() {}

  /** The rule by which the digits are given, and whose the letters are, to be printed beside them. */
  public static String rule(Account account) {
    return RULE + (account.ratings().isEmpty() ? YOURS : GIVEN);
  }

  /** The digit behind the letter of each who gathered, each letter once: "A2, F2"; the digit alone where nobody was rated. */
  public static String of(Desk desk, Point p) {
    if (desk.account().ratings().isEmpty()) return String.valueOf(of(p));
    String letters = p.support().of().stream().flatMap(o -> desk.origin(o).stream()).flatMap(o -> desk.reliability(o).stream()).distinct().sorted().map(l -> l.name() + of(p)).collect(Collectors.joining(", "));
    return letters.isEmpty() ? String.valueOf(of(p)) : letters;
  }

  /** 1 to 6. */
  public static int of(Point p) {
    return switch (p.status()) {
      case CORRECTED -> 5;
      case DISPUTED, SUPERSEDED -> 4;
      case AGREED -> p.support().atLeast() > 2 ? 1 : 2;
      case SINGLE_ORIGIN -> p.support().atMost() > 1 ? 3 : 6;
    };
  }

  /** How a day stands to the days of the reports: "background", "ahead", "was ahead" where every report that tells of it was written before it, or by its clock. */
  public static String when(StoryAccount story, TimelineEntry entry) {
    Optional<LocalDate> day = Dates.day(entry.date());
    Optional<LocalDate> from = story.from().flatMap(Dates::day);
    Optional<LocalDate> to = story.to().flatMap(Dates::day);
    if (day.isPresent() && to.isPresent() && day.get().isAfter(to.get())) return "ahead";
    if (day.isPresent() && from.isPresent() && day.get().isBefore(from.get().minusDays(BACKGROUND))) return "background";
    return day.isPresent() && entry.cites().stream().allMatch(c -> isBefore(story, c, day.get())) ? "was ahead" : Words.of(entry.clock());
  }

  private static boolean isBefore(StoryAccount story, Cite c, LocalDate day) {
    return story.story().report(c.report()).report().published().day().filter(d -> d.isBefore(day)).isPresent();
  }

  /** The date, with its year where that is not the year of the reports. */
  public static String date(StoryAccount story, String iso) {
    Optional<LocalDate> day = Dates.day(iso);
    Optional<LocalDate> to = story.to().flatMap(Dates::day);
    return day.isPresent() && to.isPresent() && day.get().getYear() != to.get().getYear() ? Dates.full(iso) : Dates.brief(iso);
  }
}
