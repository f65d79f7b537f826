package org.stemma.views;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.StreamSupport;
import org.stemma.model.*;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** An account that was kept as JSON, read back to hold a later one against it. */
public final class EarlierAccount {
  private final String name;
  private final JsonNode tree;

  private EarlierAccount(String name, JsonNode tree) {
    this.name = name;
    this.tree = tree;
  }

  /**
   * @param name that views call it by
   * @throws IllegalArgumentException for what is no account of the format {@value Account#FORMAT}, or has a word that the format does not know, with the reason
   */
  public static EarlierAccount parse(String name, String json) {
    JsonNode tree;
    try {
      tree = JsonMapper.builder().build().readTree(json);
    } catch (JacksonException e) {
      throw new IllegalArgumentException("it is no JSON: " + e.getOriginalMessage(), e);
    }
    String format = tree.path("format").asString("");
    if (!format.equals(Account.FORMAT)) throw new IllegalArgumentException("an account must have the format " + Account.FORMAT + "; got " + (format.isEmpty() ? "none" : format));
    EarlierAccount read = new EarlierAccount(name, tree);
    read.in(new Account("", Map.of(), List.of(), List.of(), List.of(), List.of()));
    return read;
  }

  /** The same with its places in the reports of a later run. */
  public Earlier in(Account account) {
    Matching reports = new Matching(account);
    tree.path("reports").forEach(reports::same);
    tree.path("reports").forEach(reports::other);
    Map<String, Integer> stages = new LinkedHashMap<>();
    tree.path("engine").path("stages").properties().forEach(e -> stages.put(e.getKey(), e.getValue().asInt(0)));
    List<Earlier.Told> stories = items(tree.path("stories")).stream().map(s -> story(s, reports)).toList();
    return new Earlier(name, stages, tree.path("reports").size(), Set.copyOf(reports.known.values()), reports.altered, tree.path("reports").size() - reports.known.size() - reports.altered.size(), stories);
  }

  private static List<JsonNode> items(JsonNode array) {
    return StreamSupport.stream(array.spliterator(), false).toList();
  }

  /** Which report of the run each earlier one is. */
  private static final class Matching {
    private final List<Report> reports;
    private final Map<String, CodePoints> points;
    private final Map<String, Integer> lengths = new HashMap<>();
    private final Map<String, String> known = new HashMap<>();
    private final Set<String> altered = new TreeSet<>();
    private final Set<String> taken = new HashSet<>();

    Matching(Account account) {
      reports = account.reports().stream().map(Marked::report).toList();
      points = JsonParts.points(account);
      reports.forEach(r -> lengths.put(r.id(), r.text().length()));
    }

    /** The same bytes and text, under the same name where there are several. */
    void same(JsonNode report) {
      List<Report> alike = reports.stream().filter(r -> isFree(r) && r.sha256().equals(report.path("sha256").asString("")) && r.textSha256().equals(report.path("textSha256").asString(""))).toList();
      alike.stream().filter(r -> isNamed(r, report)).findFirst().or(() -> alike.stream().findFirst()).ifPresent(r -> {
        known.put(report.path("id").asString(""), r.id());
        taken.add(r.id());
      });
    }

    /** Another text under the same name, or of the same bytes. */
    void other(JsonNode report) {
      if (known.containsKey(report.path("id").asString(""))) return;
      reports.stream().filter(r -> isFree(r) && (isNamed(r, report) || r.sha256().equals(report.path("sha256").asString("")))).findFirst().ifPresent(r -> {
        altered.add(r.id());
        taken.add(r.id());
      });
    }

    private boolean isFree(Report r) {
      return !taken.contains(r.id());
    }

    private static boolean isNamed(Report r, JsonNode report) {
      return r.source().equals(report.path("source").asString(""));
    }

    Optional<Cite> cite(JsonNode cite) {
      return Optional.ofNullable(known.get(cite.path("report").asString(""))).flatMap(r -> at(r, cite.path("start").asInt(-1), cite.path("end").asInt(-1)));
    }

    private Optional<Cite> at(String report, int start, int end) {
      CodePoints at = points.get(report);
      int begin = at.utf16(start);
      int past = at.utf16(end);
      return start < 0 || end <= start || past > lengths.get(report) ? Optional.empty() : Optional.of(Cite.of(report, begin, past));
    }

    List<Cite> cites(JsonNode all) {
      return items(all).stream().flatMap(c -> cite(c).stream()).toList();
    }
  }

  private static Earlier.Told story(JsonNode s, Matching reports) {
    Set<String> ids = new LinkedHashSet<>();
    s.path("reports").forEach(r -> Optional.ofNullable(reports.known.get(r.asString(""))).ifPresent(ids::add));
    Set<String> speakers = new LinkedHashSet<>();
    for (JsonNode u : s.path("statements")) {
      speakers.add(u.path("speaker").path("name").asString(""));
      u.path("readings").forEach(r -> speakers.add(r.path("speaker").path("name").asString("")));
    }
    return new Earlier.Told(
        key(s), ids, items(s.path("points")).stream().map(p -> point(p, reports)).toList(), items(s.path("figures")).stream().map(f -> row(f, reports)).toList(),
        items(s.path("differences")).stream().map(d -> difference(d, reports)).toList(), items(s.path("corrections")).stream().map(c -> correction(c, reports)).toList(), speakers);
  }

  private static String key(JsonNode item) {
    return item.path("key").asString("");
  }

  private static Point point(JsonNode p, Matching reports) {
    JsonNode s = p.path("support");
    Support support = new Support(
        s.path("reports").asInt(0), List.of(), s.path("origins").path("atLeast").asInt(0), s.path("origins").path("atMost").asInt(0), s.path("primary").path("atLeast").asInt(0),
        s.path("primary").path("atMost").asInt(0), List.of(), List.of());
    Point.Match match = new Point.Match(word(Basis.class, p.path("basis")), p.path("confidence").asDouble(0));
    return new Point(p.path("id").asString(""), key(p), "", word(Point.Status.class, p.path("status")), List.of(), support, match, reports.cites(p.path("readings")));
  }

  private static Earlier.Row row(JsonNode f, Matching reports) {
    List<Cite> readings = items(f.path("readings")).stream().flatMap(r -> reports.cite(r.path("cite")).stream()).toList();
    return new Earlier.Row(key(f), word(FigureRow.Relation.class, f.path("relation")), readings);
  }

  private static Difference difference(JsonNode d, Matching reports) {
    List<Difference.Reading> readings = items(d.path("readings")).stream().flatMap(r -> reports.cite(r.path("cite")).stream()).map(c -> new Difference.Reading(c, Optional.empty())).toList();
    return new Difference(d.path("id").asString(""), key(d), "", word(Difference.Kind.class, d.path("kind")), readings, "");
  }

  private static Correction correction(JsonNode c, Matching reports) {
    List<Correction.Stale> stale = new ArrayList<>();
    for (JsonNode x : c.path("stale")) Optional.ofNullable(reports.known.get(x.path("report").asString(""))).ifPresent(r -> stale.add(new Correction.Stale(r, reports.cites(x.path("cites")))));
    return new Correction(
        c.path("id").asString(""), key(c), word(Correction.Kind.class, c.path("kind")), reports.cites(c.path("notices")), reports.cites(c.path("was")), reports.cites(c.path("now")), stale);
  }

  /** A constant by the word that JSON has for it. */
  private static <E extends Enum<E>> E word(Class<E> of, JsonNode node) {
    String word = node.asString("");
    return Arrays.stream(of.getEnumConstants()).filter(e -> JsonParts.word(e).equals(word)).findFirst()
        .orElseThrow(() -> new IllegalArgumentException(of.getSimpleName().toLowerCase(Locale.ROOT) + " must be one of the words of the format; got \"" + word + "\""));
  }
}
