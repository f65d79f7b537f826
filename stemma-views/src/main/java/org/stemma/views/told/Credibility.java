package org.stemma.views.told;

import java.time.LocalDate;
import java.util.Optional;
import org.stemma.model.Cite;
import org.stemma.model.Point;
import org.stemma.model.StoryAccount;
import org.stemma.model.TimelineEntry;

/**
 * The credibility digit of the Admiralty code (NATO AJP-2.1), read from lineage alone. The letter of the source is the
 * user's to give, and no digit says that a thing is so.
 */
public final class Credibility {
  /** The rule by which the digits are given, to be printed beside them. */
  public static final String RULE =
      "Credibility (1\u20136, Admiralty), from lineage alone: 1 agreed by three or more origins known to be apart; 2 by two; 3 told by more than one, who may be one or all name one source; "
          + "4 told otherwise elsewhere, or later; 5 taken back by a notice; 6 one origin, cannot be judged. The letter (A\u2013F) for how reliable a source is, is yours to give.";

  private static final int BACKGROUND = 30;

  private Credibility() {}

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
