package org.stemma.read;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.stemma.model.Evidence;
import org.stemma.model.Published;
import org.stemma.model.Report;

/**
 * What a sitemap or feed tells of a page that stands elsewhere: one more clock for it.
 *
 * @param address of the page
 */
public record Listing(String address, Evidence evidence) {

  /** The reports, each with what listings tell of its address; one without a date takes the listed one. */
  public static List<Report> told(List<Report> reports, List<Listing> listings) {
    if (listings.isEmpty()) return reports;
    Map<String, List<Evidence>> by = new HashMap<>();
    for (Listing l : listings) by.computeIfAbsent(plain(l.address), k -> new ArrayList<>()).add(l.evidence);
    return reports.stream().map(r -> told(r, by)).toList();
  }

  private static Report told(Report r, Map<String, List<Evidence>> by) {
    List<String> addresses = new ArrayList<>(List.of(r.source().substring(r.source().lastIndexOf("!/") < 0 ? 0 : r.source().lastIndexOf("!/") + 2)));
    r.evidence().stream().filter(e -> e.kind() == Evidence.Kind.ADDRESS).forEach(e -> addresses.add(e.value()));
    List<Evidence> heard = addresses.stream().map(Listing::plain).distinct().flatMap(a -> by.getOrDefault(a, List.of()).stream()).filter(e -> !r.evidence().contains(e)).distinct().toList();
    if (heard.isEmpty()) return r;
    List<Evidence> all = new ArrayList<>(r.evidence());
    all.addAll(heard);
    Optional<Evidence> day = heard.stream().filter(e -> e.kind() == Evidence.Kind.PUBLISHED).findFirst();
    Report dated = r.published().date().isPresent() || day.isEmpty() ? r
        : r.published(new Published(Optional.of(day.get().value()), Published.Basis.METADATA, "told by " + day.get().from(), Optional.empty()));
    return dated.told(all);
  }

  /** The address without scheme, "www." and what follows a question mark or number sign: one page is listed in many spellings. */
  private static String plain(String address) {
    return address.replaceFirst("(?i)^https?://(?:www\\.)?", "").replaceFirst("[?#].*$", "").replaceFirst("/$", "");
  }
}
