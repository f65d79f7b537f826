package org.stemma.eval;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipFile;
import org.stemma.reconcile.Dependence;
import org.stemma.reconcile.Dependence.Claim;

/**
 * Conflicting claims of sources that copy. "flights.pairs.f": pairs that copy, against the groups that share dozens of wrong
 * values; no truth is looked at to find them. "flights.accuracy": items whose value is right by one vote a found
 * group; "flights.vote" by one vote a source, "flights.vote.printed" the same of values as printed. "weather.ATTRIBUTE" and beside it the vote of values as read, once with the first by its characters of equals, once with the lot drawn among equals (what it comes to on average).
 */
public final class TruthTask implements Task {
  private static final List<String> TIMES = List.of("sched_dep_time", "act_dep_time", "sched_arr_time", "act_arr_time");
  private static final List<String> SKY = List.of("temperature", "dewpoint", "visibility", "humidity", "windspeed");
  private static final Pattern CLOCK = Pattern.compile("(\\d{1,2}):(\\d\\d)\\s*([ap])");
  private static final Pattern NUMBER = Pattern.compile("-?\\d+(?:\\.\\d+)?");

  @Override
  public String name() {
    return "truth";
  }

  @Override
  public List<String> folders() {
    return List.of("truth");
  }

  @Override
  public void run(Path data, Consumer<Measure> out, Consumer<String> misses) throws IOException {
    Path flights = data.resolve("truth/flights");
    if (Files.isRegularFile(flights.resolve("dirty.csv"))) flights(flights, out, misses);
    Path weather = data.resolve("truth/weather");
    if (Files.isRegularFile(weather.resolve("weather.zip"))) weather(weather.resolve("weather.zip"), out);
  }

  private void flights(Path dir, Consumer<Measure> out, Consumer<String> misses) throws IOException {
    Map<String, String> truth = new TreeMap<>();
    for (Claim c : times(rows(Files.readString(dir.resolve("clean.csv"))))) clock(c.value()).ifPresent(v -> truth.put(c.item(), v));
    List<Claim> printed = times(rows(Files.readString(dir.resolve("dirty.csv"))));
    List<Claim> claims = read(printed, TruthTask::clock);
    Dependence.Found found = Dependence.of(claims);
    out.accept(new Measure(name(), "flights.vote.printed", accuracy(read(vote(printed), TruthTask::clock), truth), truth.size(), "all"));
    out.accept(new Measure(name(), "flights.vote", accuracy(vote(claims), truth), truth.size(), "all"));
    out.accept(new Measure(name(), "flights.accuracy", accuracy(found.chosen(), truth), truth.size(), "all"));
    if (Files.isRegularFile(dir.resolve("derived_copy_groups.tsv"))) pairs(dir.resolve("derived_copy_groups.tsv"), found, out, misses);
  }

  private void pairs(Path groups, Dependence.Found found, Consumer<Measure> out, Consumer<String> misses) throws IOException {
    Set<String> gold = new TreeSet<>();
    for (String line : Files.readAllLines(groups).subList(1, Files.readAllLines(groups).size())) {
      List<String> names = new ArrayList<>(new TreeSet<>(List.of(line.split("\t")[1].split(","))));
      for (int i = 0; i < names.size(); i++) for (int j = i + 1; j < names.size(); j++) gold.add(names.get(i) + " " + names.get(j));
    }
    Set<String> told = new TreeSet<>();
    found.pairs().stream().filter(Dependence.Pair::isCopy).forEach(p -> told.add(p.a() + " " + p.b()));
    gold.stream().filter(p -> !told.contains(p)).forEach(p -> misses.accept("truth flights pair not found: " + p));
    told.stream().filter(p -> !gold.contains(p)).forEach(p -> misses.accept("truth flights pair not in the groups: " + p));
    long hit = told.stream().filter(gold::contains).count();
    out.accept(new Measure(name(), "flights.pairs.f", told.size() + gold.size() == 0 ? 0 : 2.0 * hit / (told.size() + gold.size()), gold.size(), "all"));
  }

  private static List<Claim> times(List<Map<String, String>> rows) {
    List<Claim> out = new ArrayList<>();
    for (Map<String, String> r : rows) for (String t : TIMES) if (!r.getOrDefault(t, "").isBlank()) out.add(new Claim(r.get("src"), r.get("flight") + " " + t, r.get(t).strip()));
    return out;
  }

  /** Minutes of the day. */
  static Optional<String> clock(String printed) {
    Matcher m = CLOCK.matcher(printed.toLowerCase(java.util.Locale.ROOT));
    if (!m.find()) return Optional.empty();
    int hour = Integer.parseInt(m.group(1)) % 12 + (m.group(3).equals("p") ? 12 : 0);
    return Optional.of(String.format(java.util.Locale.ROOT, "%04d", hour * 60 + Integer.parseInt(m.group(2))));
  }

  private void weather(Path zip, Consumer<Measure> out) throws IOException {
    List<Map<String, String>> claimed;
    List<Map<String, String>> golden;
    try (ZipFile in = Zips.open(zip)) {
      claimed = rows(new String(Zips.bytes(in, "weather_input_holo.csv"), StandardCharsets.UTF_8));
      golden = rows(new String(Zips.bytes(in, "input_golden_record.csv"), StandardCharsets.UTF_8));
    }
    for (String attribute : SKY) {
      Map<String, String> truth = new TreeMap<>();
      for (Map<String, String> r : golden) number(r.getOrDefault(attribute, "")).ifPresent(v -> truth.put(r.get("timeland").strip(), v));
      List<Claim> printed = new ArrayList<>();
      for (Map<String, String> r : claimed) if (!r.getOrDefault(attribute, "").isBlank() && truth.containsKey(r.get("timeland").strip())) printed.add(new Claim(r.get("src"), r.get("timeland").strip(), r.get(attribute).strip()));
      List<Claim> claims = read(printed, TruthTask::number);
      truth.keySet().retainAll(new TreeSet<>(claims.stream().map(Claim::item).toList()));
      out.accept(new Measure(name(), "weather." + attribute, accuracy(Dependence.of(claims).chosen(), truth), truth.size(), "all"));
      out.accept(new Measure(name(), "weather." + attribute + ".vote", accuracy(vote(claims), truth), truth.size(), "all"));
      out.accept(new Measure(name(), "weather." + attribute + ".vote.drawn", drawn(claims, truth), truth.size(), "all"));
    }
  }

  static Optional<String> number(String printed) {
    Matcher m = NUMBER.matcher(printed);
    return m.find() ? Optional.of(String.valueOf(Double.parseDouble(m.group()))) : Optional.empty();
  }

  private interface Reading {
    Optional<String> of(String printed);
  }

  private static List<Claim> read(List<Claim> claims, Reading reading) {
    List<Claim> out = new ArrayList<>();
    for (Claim c : claims) reading.of(c.value()).ifPresent(v -> out.add(new Claim(c.source(), c.item(), v)));
    return out;
  }

  private static Map<String, String> read(Map<String, String> chosen, Reading reading) {
    Map<String, String> out = new TreeMap<>();
    chosen.forEach((item, value) -> reading.of(value).ifPresent(v -> out.put(item, v)));
    return out;
  }

  /** One vote a source, the first by its characters of equals. */
  private static Map<String, String> vote(Collection<Claim> claims) {
    Map<String, Map<String, Integer>> votes = new TreeMap<>();
    for (Claim c : claims) votes.computeIfAbsent(c.item(), i -> new TreeMap<>()).merge(c.value(), 1, Integer::sum);
    Map<String, String> out = new TreeMap<>();
    votes.forEach((item, v) -> out.put(item, v.entrySet().stream().max(Map.Entry.<String, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey(java.util.Comparator.reverseOrder()))).orElseThrow().getKey()));
    return out;
  }

  /** What a vote is worth when the lot is drawn among values with equally many votes. */
  private static double drawn(Collection<Claim> claims, Map<String, String> truth) {
    Map<String, Map<String, Integer>> votes = new TreeMap<>();
    for (Claim c : claims) votes.computeIfAbsent(c.item(), i -> new TreeMap<>()).merge(c.value(), 1, Integer::sum);
    double right = 0;
    for (Map.Entry<String, String> e : truth.entrySet()) {
      Map<String, Integer> v = votes.getOrDefault(e.getKey(), Map.of());
      int most = v.values().stream().mapToInt(Integer::intValue).max().orElse(0);
      if (v.getOrDefault(e.getValue(), -1) == most) right += 1.0 / v.values().stream().filter(n -> n == most).count();
    }
    return truth.isEmpty() ? 0 : right / truth.size();
  }

  private static double accuracy(Map<String, String> chosen, Map<String, String> truth) {
    long right = truth.entrySet().stream().filter(e -> e.getValue().equals(chosen.get(e.getKey()))).count();
    return truth.isEmpty() ? 0 : (double) right / truth.size();
  }

  /** Rows of a table with a header by its names; quoted cells may hold commas. */
  static List<Map<String, String>> rows(String csv) {
    List<String> lines = csv.lines().filter(l -> !l.isBlank()).toList();
    List<String> names = cells(lines.getFirst());
    List<Map<String, String>> out = new ArrayList<>();
    for (String line : lines.subList(1, lines.size())) {
      List<String> cells = cells(line);
      Map<String, String> row = new LinkedHashMap<>();
      for (int i = 0; i < Math.min(names.size(), cells.size()); i++) row.put(names.get(i), cells.get(i));
      out.add(row);
    }
    return out;
  }

  private static List<String> cells(String line) {
    List<String> out = new ArrayList<>();
    StringBuilder cell = new StringBuilder();
    boolean quoted = false;
    for (char c : line.toCharArray()) {
      if (c == '"') quoted = !quoted;
      else if (c == ',' && !quoted) {
        out.add(cell.toString());
        cell.setLength(0);
      } else cell.append(c);
    }
    out.add(cell.toString());
    return out;
  }
}
