package org.stemma.read.clean;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.stemma.model.Dateline;
import org.stemma.text.Span;

/** The place, day and agency that open a dispatch: "MARLOW, Ohio, Aug 10 (AP) —". */
final class Datelines {
  /**
   * A dateline that opens a line.
   *
   * @param dateline empty when only an agency opens the line: "(AP) —"
   * @param agency the agency's or outlet's name and where it stands
   * @param span of the whole, dash included
   */
  record Found(Optional<Dateline> dateline, Optional<Titles.Found> agency, Span span) {}

  private static final int LOOK = 130;
  private static final String CAPS = "\\p{Lu}[\\p{Lu}.'-]+(?:[ /-](?:\\p{Lu}[\\p{Lu}.'-]*|DE|of|de|la|el|al)){0,4}";
  private static final String MIXED = "\\p{Lu}[\\p{L}.'-]+(?:[ -](?:\\p{Lu}[\\p{L}.'-]*|of|de|la|al|el)){0,3}";
  private static final String REGION = "(?:, ?\\p{Lu}[\\p{L}.' -]{1,24})?";
  private static final String ALSO = "(?:(?:/| and |, )" + CAPS + REGION + ")?";
  private static final String DAY = "(?:, ?(?:\\p{Lu}\\p{L}{2,8}\\.? \\d{1,2}|\\d{1,2} \\p{Lu}\\p{L}{2,8}\\.?)(?:, \\d{4})?)?";
  private static final String AGENCY = "\\s?\\(([\\p{Lu}][^()]{1,28})\\)";
  private static final String DASH = "\\s?(?:—|--|-(?= ))-?";
  private static final Pattern PRINTED = Pattern.compile("^((?:" + CAPS + REGION + ")" + ALSO + ")" + DAY + "(?:" + AGENCY + ")?" + DASH);
  private static final Pattern WITH_AGENCY = Pattern.compile("^((?:" + CAPS + "|" + MIXED + ")" + REGION + ")" + DAY + AGENCY + "(?:" + DASH + "|:)?");
  private static final Pattern ONLY_AGENCY = Pattern.compile("^" + AGENCY + "(?:" + DASH + "|:)?");

  private Datelines() {}

  /** The dateline that opens the folded line and is followed by text. */
  static Optional<Found> opening(String line) {
    String head = line.substring(0, Math.min(LOOK, line.length()));
    return match(WITH_AGENCY, head, true).or(() -> match(PRINTED, head, false)).or(() -> onlyAgency(head)).filter(f -> line.length() > f.span.end() + 20);
  }

  private static Optional<Found> match(Pattern pattern, String head, boolean needsAgency) {
    Matcher m = pattern.matcher(head);
    if (!m.find()) return Optional.empty();
    Optional<Titles.Found> agency = m.group(2) == null ? Optional.empty() : agency(m.group(2), m.start(2));
    if (!needsAgency && m.group(2) != null && agency.isEmpty()) agency = unlisted(m.group(2), m.start(2));
    if (needsAgency && agency.isEmpty()) return Optional.empty();
    String place = m.group(1).strip();
    if (!needsAgency && (place.length() < 3 || place.equals("CORRECTION") || place.equals("UPDATE") || place.equals("WATCH") || place.equals("VIDEO") || place.equals("OPINION"))) return Optional.empty();
    return Optional.of(new Found(Optional.of(new Dateline(place, agency.map(Titles.Found::name))), agency, new Span(0, m.end())));
  }

  private static Optional<Found> onlyAgency(String head) {
    Matcher m = ONLY_AGENCY.matcher(head);
    if (!m.find()) return Optional.empty();
    return agency(m.group(1), m.start(1)).map(a -> new Found(Optional.empty(), Optional.of(a), new Span(0, m.end())));
  }

  private static Optional<Titles.Found> agency(String words, int at) {
    return Titles.in(words).stream().findFirst().map(f -> new Titles.Found(f.name(), f.agency(), new Span(at + f.span().begin(), at + f.span().end())));
  }

  /** A name that no list has: what stands in parentheses between place and dash is whose dispatch it is, if it looks like a title. */
  private static Optional<Titles.Found> unlisted(String words, int at) {
    return Titles.isTitleLine(words) ? Optional.of(new Titles.Found(words.strip(), true, new Span(at, at + words.length()))) : Optional.empty();
  }
}
