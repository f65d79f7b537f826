package org.stemma;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.stemma.language.Language;
import org.stemma.language.WordList;
import org.stemma.model.*;
import org.stemma.text.Span;

/**
 * Puts "Person A", "Person B" for the names of private persons into the texts themselves, before anything is told, so that no
 * view can show what another hides. Private is who no report names with a public role. One person has one letter in all
 * reports; a shorter name goes with the one full name that ends with it, and who has no full name anywhere is left, as are forms that
 * name something else too, and names that mostly stand behind an article, as those of bodies do ("the Marine Accident Board") and those of persons do not.
 */
final class Masking {
  private static final int SHORTEST = 3;

  /** A report with its prose and the names in it. */
  record Named(Report report, Prose prose, List<NameMark> names) {}

  private final Set<String> publicRoles;
  private final List<Named> named;
  private final Map<String, Set<String>> formsByPerson = new LinkedHashMap<>();
  private final Set<String> known = new TreeSet<>();

  private Masking(List<Named> named, Language language) {
    this.named = named;
    this.publicRoles = language.words(WordList.PUBLIC_ROLES);
  }

  /** @param named each report with the names in it, in an order that does not hang on how they were given */
  static List<Report> of(List<Named> named, Language language) {
    Masking m = new Masking(named, language);
    m.persons();
    Map<String, String> masks = m.masks();
    return named.stream().map(e -> m.masked(e.report(), e.names(), masks)).toList();
  }

  private void persons() {
    Set<String> full = new TreeSet<>();
    Set<String> others = new TreeSet<>();
    Map<String, Integer> led = new TreeMap<>();
    for (Named e : named) {
      for (NameMark n : e.names()) {
        if (n.kind() != NameKind.PERSON) others.add(n.span().in(e.report().text()));
        else if (n.canonical().contains(" ")) full.add(n.canonical());
        if (n.kind() == NameKind.PERSON) led.merge(n.canonical(), isLed(e.prose(), n) ? 1 : -1, Integer::sum);
      }
    }
    for (Named e : named) for (NameMark n : e.names()) if (n.kind() == NameKind.PERSON && led.get(n.canonical()) <= 0) person(e.report(), n, full);
    formsByPerson.keySet().removeIf(p -> known.contains(p) || !p.contains(" "));
    formsByPerson.values().forEach(forms -> forms.removeIf(f -> others.contains(f) || known.stream().anyMatch(k -> (" " + k + " ").contains(" " + f + " "))));
  }

  /** Right behind an article. */
  private static boolean isLed(Prose prose, NameMark n) {
    return prose.tagAt(prose.tokens().range(n.span())[0] - 1).equals("DT");
  }

  private void person(Report report, NameMark n, Set<String> full) {
    boolean office = n.role().filter(this::isPublic).isPresent();
    List<String> fitting = full.stream().filter(f -> f.endsWith(" " + n.canonical())).toList();
    if (office) known.add(n.canonical());
    if (office) known.addAll(fitting);
    if (fitting.size() > 1) return;
    Set<String> forms = formsByPerson.computeIfAbsent(fitting.isEmpty() ? n.canonical() : fitting.getFirst(), p -> new TreeSet<>());
    forms.add(n.canonical());
    forms.add(n.span().in(report.text()).replaceAll("['\u2019]s$", ""));
  }

  private boolean isPublic(String role) {
    for (String w : role.toLowerCase(Locale.ROOT).split("[^\\p{L}]+")) if (publicRoles.contains(w)) return true;
    return false;
  }

  /** The mask of each printed form. */
  private Map<String, String> masks() {
    Map<String, String> out = new TreeMap<>(Comparator.comparingInt(String::length).reversed().thenComparing(Comparator.naturalOrder()));
    int n = 0;
    for (Map.Entry<String, Set<String>> e : formsByPerson.entrySet()) {
      String mask = "Person " + letters(n++);
      e.getValue().stream().filter(f -> f.length() >= SHORTEST).forEach(f -> out.putIfAbsent(f, mask));
    }
    return out;
  }

  private static String letters(int n) {
    return (n < 26 ? "" : letters(n / 26 - 1)) + (char) ('A' + n % 26);
  }

  private record Change(Span span, String mask) {}

  private Report masked(Report r, List<NameMark> names, Map<String, String> masks) {
    List<Change> changes = changes(r.text(), names, masks);
    if (changes.isEmpty()) return r;
    String text = replaced(r.text(), changes);
    return new Report(r.id(), r.source(), r.sha256(), sha256(text), text, r.outlet(), r.headline().map(h -> inWords(h, masks)), r.bylines(), r.dateline(),
        new Published(r.published().date(), r.published().basis(), r.published().reason(), r.published().cite().map(s -> moved(s, changes))), r.modified(), r.language(),
        r.credits().stream().map(c -> new Credit(c.agency(), c.kind(), moved(c.span(), changes))).toList(),
        r.notices().stream().map(n -> new Notice(n.kind(), moved(n.span(), changes))).toList(),
        r.furniture().stream().map(f -> new Furniture(f.kind(), moved(f.span(), changes))).toList());
  }

  /** Every place of a form, the longest first; not inside the name of something else ("the Brown Center"). */
  private static List<Change> changes(String text, List<NameMark> names, Map<String, String> masks) {
    List<Change> out = new ArrayList<>();
    masks.forEach((form, mask) -> {
      Matcher m = Pattern.compile("(?<![\\p{L}\\p{N}])" + Pattern.quote(form) + "(?![\\p{L}\\p{N}])").matcher(text);
      while (m.find()) {
        Span span = new Span(m.start(), m.end());
        boolean other = names.stream().anyMatch(n -> n.kind() != NameKind.PERSON && n.span().contains(span) && n.span().length() > span.length());
        if (!other && out.stream().noneMatch(c -> c.span().overlaps(span))) out.add(new Change(span, mask));
      }
    });
    out.sort(Comparator.comparing(Change::span));
    return out;
  }

  private static String inWords(String words, Map<String, String> masks) {
    return replaced(words, changes(words, List.of(), masks));
  }

  private static String replaced(String text, List<Change> changes) {
    StringBuilder out = new StringBuilder();
    int at = 0;
    for (Change c : changes) {
      out.append(text, at, c.span().begin()).append(c.mask());
      at = c.span().end();
    }
    return out.append(text, at, text.length()).toString();
  }

  private static Span moved(Span s, List<Change> changes) {
    return new Span(moved(s.begin(), changes, false), moved(s.end(), changes, true));
  }

  /** An offset inside a masked name moves to an end of the mask. */
  private static int moved(int offset, List<Change> changes, boolean end) {
    int by = 0;
    for (Change c : changes) {
      if (c.span().begin() >= offset) break;
      int grown = c.mask().length() - c.span().length();
      if (c.span().end() <= offset) by += grown;
      else return c.span().begin() + by + (end ? c.mask().length() : 0);
    }
    return offset + by;
  }

  private static String sha256(String text) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
