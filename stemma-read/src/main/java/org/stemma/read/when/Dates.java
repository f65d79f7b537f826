package org.stemma.read.when;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.stemma.read.lists.Lists;
import org.stemma.text.Span;

/** Finds whole calendar dates (day, month and year) in a line, in the languages of {@code months.tsv}. */
public final class Dates {
  /** A date, and where it stands. */
  public record Found(LocalDate date, Span span) {}

  /** Which of two numbers is the day where both could be: 10/08/2021. */
  public enum Order {
    DAY_FIRST,
    MONTH_FIRST
  }

  private static final Map<String, Integer> MONTHS = months();
  private static final Map<String, String> LABELS = labels();
  private static final String MONTH = "(\\p{L}{3,12})";
  private static final String YEAR = "((?:19|20)\\d\\d)(?!\\d)";
  private static final Pattern ISO = Pattern.compile("(?<![\\d/.-])" + "((?:19|20)\\d\\d)([-/.])(0?[1-9]|1[0-2])\\2(0[1-9]|[12]\\d|3[01]|[1-9])(?![\\d])");
  private static final Pattern MONTH_DAY = Pattern.compile("(?<!\\p{L})" + MONTH + "\\.?\\s{1,3}(\\d{1,2})(?:st|nd|rd|th)?(?:,\\s{0,3}|\\s{1,3})" + YEAR);
  private static final Pattern DAY_MONTH = Pattern.compile("(?<!\\d)(\\d{1,2})(?:st|nd|rd|th|er|º|°)?[.,]?[\\s-]{0,3}(?:de |of )?" + MONTH + "[.,]{0,2}[\\s-]{0,3}(?:de |del )?" + YEAR);
  private static final Pattern NUMBERS = Pattern.compile("(?<![\\d./-])(\\d{1,2})([./-])(\\d{1,2})\\2((?:19|20)\\d\\d)(?!\\d)");
  private static final Pattern CHINESE = Pattern.compile("((?:19|20)\\d\\d)年(\\d{1,2})月(\\d{1,2})日");

  private Dates() {}

  /**
   * All dates of the line, in order, none overlapping. Dates that do not exist (31 June) are passed over.
   * Cost: linear.
   */
  public static List<Found> in(CharSequence line, Order order) {
    if (!year(line)) return List.of();
    List<Found> all = new ArrayList<>();
    find(ISO, line, all, m -> date(m.group(1), m.group(3), m.group(4)));
    find(MONTH_DAY, line, all, m -> named(m.group(3), m.group(1), m.group(2)));
    find(DAY_MONTH, line, all, m -> named(m.group(3), m.group(2), m.group(1)));
    find(NUMBERS, line, all, m -> ordered(m, order));
    find(CHINESE, line, all, m -> date(m.group(1), m.group(2), m.group(3)));
    all.sort(Comparator.comparing(Found::span));
    List<Found> apart = new ArrayList<>();
    for (Found f : all) if (apart.isEmpty() || apart.getLast().span().end() <= f.span().begin()) apart.add(f);
    return apart;
  }

  /** True when four digits stand in the line that may be a year. */
  private static boolean year(CharSequence line) {
    for (int i = 0; i + 3 < line.length(); i++) {
      char c = line.charAt(i);
      boolean century = c == '1' && line.charAt(i + 1) == '9' || c == '2' && line.charAt(i + 1) == '0';
      if (century && digit(line.charAt(i + 2)) && digit(line.charAt(i + 3))) return true;
    }
    return false;
  }

  private static boolean digit(char c) {
    return c >= '0' && c <= '9';
  }

  /** The kind of label a word is beside a date: "publication", "change", "filler"; empty for other words. */
  public static Optional<String> label(String word) {
    return Optional.ofNullable(LABELS.get(word.toLowerCase(Locale.ROOT)));
  }

  private static void find(Pattern pattern, CharSequence line, List<Found> out, java.util.function.Function<Matcher, Optional<LocalDate>> read) {
    Matcher m = pattern.matcher(line);
    while (m.find()) {
      Span span = new Span(m.start(), m.end());
      read.apply(m).ifPresent(d -> out.add(new Found(d, span)));
    }
  }

  private static Optional<LocalDate> ordered(Matcher m, Order order) {
    boolean dots = m.group(2).equals(".");
    boolean monthFirst = order == Order.MONTH_FIRST && !dots;
    Optional<LocalDate> date = monthFirst ? date(m.group(4), m.group(1), m.group(3)) : date(m.group(4), m.group(3), m.group(1));
    return date.or(() -> monthFirst ? date(m.group(4), m.group(3), m.group(1)) : date(m.group(4), m.group(1), m.group(3)));
  }

  private static Optional<LocalDate> named(String year, String month, String day) {
    Integer m = MONTHS.get(month.toLowerCase(Locale.ROOT));
    return m == null ? Optional.empty() : date(year, m.toString(), day);
  }

  private static Optional<LocalDate> date(String year, String month, String day) {
    try {
      return Optional.of(LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day)));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static Map<String, Integer> months() {
    Map<String, Integer> out = new HashMap<>();
    for (String[] row : Lists.rows(Dates.class, "months.tsv")) for (String name : row[1].split(" ")) out.put(name, Integer.parseInt(row[0]));
    return out;
  }

  private static Map<String, String> labels() {
    Map<String, String> out = new HashMap<>();
    for (String[] row : Lists.rows(Dates.class, "labels.tsv")) out.put(row[0], row[1]);
    return out;
  }
}
