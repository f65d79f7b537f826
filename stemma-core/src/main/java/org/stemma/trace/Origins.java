package org.stemma.trace;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.stemma.model.Dateline;
import org.stemma.model.Origin;
import org.stemma.model.Outlet;
import org.stemma.model.Report;

/** Draws the origins of a story from whose text each line is. */
final class Origins {
  private Origins() {}

  /** @return origins by key, those of most reports first, agencies before outlets */
  static Map<String, Origin> of(Family family, List<List<Attribution.Ascribed>> lines) {
    Map<String, Set<Integer>> carriers = carriers(family, lines);
    List<String> keys = new ArrayList<>(carriers.keySet());
    keys.sort(Comparator.comparing((String k) -> k.startsWith("outlet:") || k.startsWith("report:"))
        .thenComparing(k -> -carriers.get(k).size())
        .thenComparing(k -> carriers.get(k).iterator().next())
        .thenComparing(k -> k));
    Map<String, Origin> out = new LinkedHashMap<>();
    for (String key : keys) out.put(key, origin("o" + (out.size() + 1), key, carriers.get(key), family));
    return out;
  }

  /** Which reports carry text of each origin; an agency's picture counts where it has text in the story. */
  private static Map<String, Set<Integer>> carriers(Family family, List<List<Attribution.Ascribed>> lines) {
    Map<String, Set<Integer>> out = new TreeMap<>();
    for (int r = 0; r < family.size(); r++)
      for (String key : Attribution.keys(family, r, lines.get(r))) out.computeIfAbsent(key, k -> new TreeSet<>()).add(r);
    for (int r = 0; r < family.size(); r++) {
      for (String key : family.sources().get(r).photo()) if (out.containsKey("wire:" + key)) out.get("wire:" + key).add(r);
    }
    return out;
  }

  private static Origin origin(String id, String key, Set<Integer> carriers, Family family) {
    List<String> reports = carriers.stream().map(r -> family.reports().get(r).id()).toList();
    String name = key.substring(key.indexOf(':') + 1);
    Report first = family.reports().get(carriers.iterator().next()).marked().report();
    if (key.startsWith("report:")) return new Origin(id, first.label(), first.label(), Origin.Kind.UNKNOWN, true, List.of(), reports);
    if (key.startsWith("outlet:")) {
      boolean seen = carriers.stream().anyMatch(r -> family.sources().get(r).house().equals(name));
      List<String> outlets = outlets(family, carriers, name);
      if (outlets.size() < 2) return new Origin(id, outlets.getFirst(), outlets.getFirst(), Origin.Kind.OUTLET, seen, List.of(), reports);
      String owner = name.substring(name.indexOf(':') + 1);
      return new Origin(id, owner + ", one family as the user lists it: " + String.join(", ", outlets), owner, Origin.Kind.OUTLET, seen, List.of(), reports);
    }
    if (key.startsWith("text:")) {
      return new Origin(id, "text shared by " + String.join(", ", reports), "", Origin.Kind.UNKNOWN, false, List.of(), reports);
    }
    if (name.isEmpty()) return new Origin(id, "news agencies, not named", "", Origin.Kind.WIRE, false, List.of(), reports);
    boolean seen = carriers.stream().anyMatch(r -> family.sources().get(r).isAgency() && family.sources().get(r).outlet().equals(name));
    String agency = agency(family, carriers, name);
    Origin.Kind kind = family.agencies().isAgency(name) ? Origin.Kind.WIRE : Origin.Kind.OUTLET;
    List<Origin.Version> versions = Versions.of(id, List.copyOf(carriers), family);
    return new Origin(id, agency + place(family, carriers, name), agency, kind, seen, versions, reports);
  }

  /** The outlets whose own the text is, in order of their reports; the name of the key where none of them has a report. */
  private static List<String> outlets(Family family, Set<Integer> carriers, String house) {
    List<String> own = carriers.stream().filter(r -> family.sources().get(r).house().equals(house)).map(r -> family.reports().get(r).marked().report().outlet())
        .flatMap(Optional::stream).map(Outlet::name).toList();
    Set<String> known = new TreeSet<>();
    List<String> different = own.stream().filter(n -> known.add(family.agencies().key(n))).toList();
    return different.isEmpty() ? List.of(house.substring(house.indexOf(':') + 1)) : different;
  }

  private static String agency(Family family, Set<Integer> carriers, String key) {
    return carriers.stream().map(r -> family.reports().get(r).marked().report())
        .map(r -> Sources.credit(r, key, family.agencies()).map(c -> family.agencies().name(c.agency())).or(() -> r.outlet().map(Outlet::name).filter(n -> family.agencies().key(n).equals(key))))
        .flatMap(Optional::stream).findFirst().orElse(key);
  }

  /** ", Kabul" where a carrier has the agency's dateline. */
  private static String place(Family family, Set<Integer> carriers, String key) {
    return carriers.stream().filter(r -> family.sources().get(r).whole().equals(key))
        .map(r -> family.reports().get(r).marked().report().dateline()).flatMap(Optional::stream)
        .map(Dateline::place).findFirst().map(p -> ", " + town(p)).orElse("");
  }

  /** "KABUL, Afghanistan" becomes "Kabul", "NEW YORK" "New York". */
  private static String town(String place) {
    String town = place.split(",")[0].strip();
    if (!town.equals(town.toUpperCase(Locale.ROOT)) || town.codePointCount(0, town.length()) < 3) return town;
    StringBuilder out = new StringBuilder(town.toLowerCase(Locale.ROOT));
    for (int i = 0; i < out.length(); i++) if (i == 0 || !Character.isLetter(out.charAt(i - 1)) && out.charAt(i - 1) != '\'' && out.charAt(i - 1) != '\u2019') out.setCharAt(i, Character.toTitleCase(out.charAt(i)));
    return out.toString();
  }
}
