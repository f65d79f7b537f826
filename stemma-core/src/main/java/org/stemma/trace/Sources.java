package org.stemma.trace;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.stemma.model.Credit;
import org.stemma.model.Outlet;
import org.stemma.model.Report;

/**
 * Whom a report names for its text.
 *
 * @param outlet key of its own outlet, "" when unknown
 * @param whole key of the agency whose dispatch the whole report is by its byline or dateline, "" when none
 * @param text keys of those credited for text or told something, own outlet aside, in order of place
 * @param photo keys of those credited for pictures only
 * @param any whether agencies are credited without names
 */
record Sources(String outlet, String whole, Set<String> text, Set<String> photo, boolean any) {

  private static final String REUTERS = Agencies.key("Reuters");

  /** How Reuters signs its dispatches: "(Reporting by Ana Reed; Editing by Paul Marsh)". */
  private static final Pattern SIGN_OFF = Pattern.compile(
      "\\((?:[Aa]dditional )?[Rr]eporting (?:and writing )?by [^()]{3,160};? ?[^()]{0,160}\\b[Ee]diting by \\p{Lu}[^()]{3,90}\\)");

  static Sources of(Report report) {
    String own = report.outlet().map(Outlet::name).map(Agencies::key).orElse("");
    Set<String> text = new LinkedHashSet<>();
    Set<String> photo = new LinkedHashSet<>();
    boolean any = false;
    for (Credit c : report.credits()) {
      String key = Agencies.key(c.agency());
      if (Agencies.isAny(c.agency())) any = true;
      else if (key.equals(own)) continue;
      else if (c.kind() == Credit.Kind.PHOTO) photo.add(key);
      else if (c.kind() != Credit.Kind.TOLD || Agencies.isAgency(c.agency())) text.add(key);
    }
    if (SIGN_OFF.matcher(report.text()).find() && !own.equals(REUTERS)) text.add(REUTERS);
    photo.removeAll(text);
    return new Sources(own, whole(report, own), text, photo, any);
  }

  private static String whole(Report report, String own) {
    if (report.outlet().map(Outlet::name).filter(Agencies::isAgency).isPresent()) return own;
    List<String> bylines = new ArrayList<>();
    for (Credit c : report.credits()) {
      boolean opens = c.kind() == Credit.Kind.BYLINE || c.kind() == Credit.Kind.DATELINE;
      if (opens && Agencies.isAgency(c.agency())) bylines.add(Agencies.key(c.agency()));
    }
    return bylines.isEmpty() ? "" : bylines.getFirst();
  }

  /** True when the outlet is itself the agency. */
  boolean isAgency() {
    return !outlet.isEmpty() && outlet.equals(whole);
  }

  boolean creditsText() {
    return any || !text.isEmpty();
  }

  /** The first credit of a report that names this agency or outlet, text before pictures. */
  static Optional<Credit> credit(Report report, String key) {
    Optional<Credit> text = report.credits().stream()
        .filter(c -> Agencies.key(c.agency()).equals(key) && c.kind() != Credit.Kind.PHOTO).findFirst();
    return text.or(() -> report.credits().stream().filter(c -> Agencies.key(c.agency()).equals(key)).findFirst());
  }
}
