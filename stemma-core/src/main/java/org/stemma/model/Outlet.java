package org.stemma.model;

import java.util.Locale;
import java.util.Optional;

/**
 * The title that published a report.
 */
public record Outlet(
    String name,
    Optional<String> domain) {

  /** True when a user's list means this outlet: by its name, or by a site ("herald.example", which holds for all that lies under it). */
  public boolean isMeantBy(String nameOrSite) {
    return folded(nameOrSite).equals(folded(name)) || domain.filter(d -> isUnder(d, nameOrSite)).isPresent();
  }

  private static boolean isUnder(String domain, String site) {
    return site.indexOf('.') > 0 && ("." + domain.toLowerCase(Locale.ROOT)).endsWith("." + folded(site));
  }

  /** Lower case, without "the" and "www." before it: two writings of one name in a list come out alike. */
  public static String folded(String name) {
    String plain = name.strip().toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
    return plain.startsWith("the ") ? plain.substring(4) : plain.startsWith("www.") ? plain.substring(4) : plain;
  }
}
