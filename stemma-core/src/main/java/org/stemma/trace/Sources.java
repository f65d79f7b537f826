package org.stemma.trace;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.stemma.model.Credit;
import org.stemma.model.Families;
import org.stemma.model.Outlet;
import org.stemma.model.Report;

/**
 * Whom a report names for its text.
 *
 * @param outlet key of its own outlet, "" when unknown
 * @param house key under which what it gathers itself is counted: of its family where it has one, else its outlet
 * @param whole key of the agency whose dispatch the whole report is by its byline or dateline, "" when none
 * @param text keys of those credited for text or told something, own outlet aside, in order of place
 * @param photo keys of those credited for pictures only
 * @param any whether agencies are credited without names
 */
record Sources(String outlet, String house, String whole, Set<String> text, Set<String> photo, boolean any) {

  static Sources of(Report report, Agencies agencies) {
    String own = report.outlet().map(Outlet::name).map(agencies::key).orElse("");
    Set<String> text = new LinkedHashSet<>();
    Set<String> photo = new LinkedHashSet<>();
    boolean any = false;
    for (Credit c : report.credits()) {
      String key = agencies.key(c.agency());
      if (agencies.isAny(c.agency())) any = true;
      else if (key.equals(own)) continue;
      else if (c.kind() == Credit.Kind.PHOTO) photo.add(key);
      else if (c.kind() != Credit.Kind.TOLD || agencies.isAgency(c.agency())) text.add(key);
    }
    agencies.signed(report.text()).stream().filter(key -> !key.equals(own)).forEach(text::add);
    photo.removeAll(text);
    return new Sources(own, report.outlet().flatMap(agencies::family).map(Sources::house).orElse(own), whole(report, own, agencies), text, photo, any);
  }

  /** Key of a family, which no outlet has. */
  static String house(Families.Family family) {
    return "family:" + family.name();
  }

  private static String whole(Report report, String own, Agencies agencies) {
    if (report.outlet().map(Outlet::name).filter(agencies::isAgency).isPresent()) return own;
    List<String> bylines = new ArrayList<>();
    for (Credit c : report.credits()) {
      boolean opens = c.kind() == Credit.Kind.BYLINE || c.kind() == Credit.Kind.DATELINE;
      if (opens && agencies.isAgency(c.agency())) bylines.add(agencies.key(c.agency()));
    }
    return bylines.isEmpty() ? "" : bylines.getFirst();
  }

  /** True when the outlet is itself the agency. */
  boolean isAgency() {
    return !outlet.isEmpty() && outlet.equals(whole);
  }

  /** True when it names this agency or outlet for its text. */
  boolean names(String key) {
    return text.contains(key) || whole.equals(key);
  }

  boolean creditsText() {
    return any || !text.isEmpty();
  }

  /** The first credit of a report that names this agency or outlet, text before pictures. */
  static Optional<Credit> credit(Report report, String key, Agencies agencies) {
    Optional<Credit> text = report.credits().stream()
        .filter(c -> agencies.key(c.agency()).equals(key) && c.kind() != Credit.Kind.PHOTO).findFirst();
    return text.or(() -> report.credits().stream().filter(c -> agencies.key(c.agency()).equals(key)).findFirst());
  }
}
