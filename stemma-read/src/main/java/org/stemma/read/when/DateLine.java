package org.stemma.read.when;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.stemma.text.Span;

/**
 * A line that tells a page's dates and nothing else.
 *
 * @param span of the whole line within its text, labels included
 */
public record DateLine(Span span, List<DateLine.Stamp> stamps) {
  /**
   * A date with what its label makes of it.
   *
   * @param clock the time of day beside it, as {@link Hours} writes it, "" where there is none
   */
  public record Stamp(LocalDate date, String clock, Span span, boolean change) {
    /** "2026-05-12", or "2026-05-12T08:39" where the line has the time of day too. */
    public String moment() {
      return date + clock;
    }
  }

  private static final Pattern WORD = Pattern.compile("\\p{L}+");
  private static final int LONGEST = 160;

  /** The date line that the text is, if it is one. */
  public static Optional<DateLine> of(String line, Dates.Order order) {
    if (line.length() > LONGEST || line.isBlank()) return Optional.empty();
    List<Dates.Found> dates = Dates.in(line, order);
    if (dates.isEmpty() || !onlyLabels(line, dates)) return Optional.empty();
    return Optional.of(new DateLine(new Span(0, line.length()).trim(line), stamps(line, dates)));
  }

  /** A labelled date that opens a line on which the text goes on: "date 2021-08-10 A ferry ...". */
  public static Optional<DateLine> opening(String line, Dates.Order order) {
    String head = line.substring(0, Math.min(60, line.length()));
    List<Dates.Found> dates = Dates.in(head, order);
    if (dates.isEmpty()) return Optional.empty();
    Dates.Found first = dates.getFirst();
    String before = line.substring(0, first.span().begin());
    boolean labelled = WORD.matcher(before).results().allMatch(m -> Dates.label(m.group()).isPresent())
        && WORD.matcher(before).results().anyMatch(m -> !Dates.label(m.group()).orElse("filler").equals("filler"));
    if (!labelled || first.span().end() >= line.length() || Character.isLetterOrDigit(line.charAt(first.span().end()))) return Optional.empty();
    Span span = new Span(0, first.span().end()).trim(line);
    return Optional.of(new DateLine(span, stamps(line.substring(0, span.end()), List.of(first))));
  }

  private static boolean onlyLabels(String line, List<Dates.Found> dates) {
    StringBuilder rest = new StringBuilder(line);
    for (Dates.Found d : dates) for (int i = d.span().begin(); i < d.span().end(); i++) rest.setCharAt(i, ' ');
    return WORD.matcher(rest).results().allMatch(m -> Dates.label(m.group()).isPresent());
  }

  private static List<Stamp> stamps(String line, List<Dates.Found> dates) {
    List<Stamp> out = new ArrayList<>();
    int from = 0;
    for (Dates.Found d : dates) {
      out.add(new Stamp(d.date(), Hours.beside(line, d.span()), d.span(), change(line.substring(from, d.span().begin()))));
      from = d.span().end();
    }
    return out;
  }

  private static boolean change(String before) {
    Matcher m = WORD.matcher(before);
    boolean change = false;
    while (m.find()) {
      String label = Dates.label(m.group()).orElse("");
      if (label.equals("publication")) return false;
      change |= label.equals("change");
    }
    return change;
  }
}
