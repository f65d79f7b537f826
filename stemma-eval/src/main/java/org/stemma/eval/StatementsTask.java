package org.stemma.eval;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Enumeration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.stemma.annotate.Proses;
import org.stemma.annotate.name.Names;
import org.stemma.annotate.name.RoleNouns;
import org.stemma.annotate.quote.Statements;
import org.stemma.english.English;
import org.stemma.language.Gazetteer;
import org.stemma.language.Language;
import org.stemma.model.NameMark;
import org.stemma.model.Prose;
import org.stemma.model.Report;
import org.stemma.model.StatementMark;
import org.stemma.text.Span;

/**
 * Who says what, against brat zips laid out as PolNeAR: {@code SPLIT/text/X.txt}, {@code SPLIT/attributions/X_WHO.ann}.
 *
 * <p>Spans of each role are compared exactly and by overlap, over all annotators' files. PolNeAR's habits are met half way, by rule: its content
 * takes in quotation marks and the word "that", its cue a colon, its source a possessive ending, leaves out an interrupting "she said", and what is said inside another's words is not annotated.
 * Tuned on train; "dev" is the number to report.
 */
final class StatementsTask implements Task {
  private static final List<String> ROLES = List.of("source", "cue", "content");

  @Override
  public String name() {
    return "statements";
  }

  @Override
  public List<String> folders() {
    return List.of("quotes_cofenet");
  }

  @Override
  public void run(Path data, Consumer<Measure> out, Consumer<String> misses) throws IOException {
    try (Stream<Path> files = Files.walk(data)) {
      for (Path zip : files.filter(p -> p.toString().endsWith(".zip")).sorted().toList()) zip(zip, out, misses);
    }
  }

  private void zip(Path file, Consumer<Measure> out, Consumer<String> misses) throws IOException {
    try (ZipFile zip = new ZipFile(file.toFile())) {
      Map<String, List<String>> bySplit = new TreeMap<>();
      for (Enumeration<? extends ZipEntry> e = zip.entries(); e.hasMoreElements(); ) {
        String name = e.nextElement().getName();
        int at = name.indexOf("/attributions/");
        if (at > 0 && name.endsWith(".ann")) bySplit.computeIfAbsent(name.substring(0, at), k -> new ArrayList<>()).add(name);
      }
      for (Map.Entry<String, List<String>> split : bySplit.entrySet()) {
        Tally tally = new Tally();
        for (String name : split.getValue().stream().sorted().toList()) article(zip, split.getKey(), name, tally, misses);
        tally.report(split.getKey().equals("train") ? "tune" : split.getKey(), out);
      }
    }
  }

  private static void article(ZipFile zip, String split, String name, Tally tally, Consumer<String> misses) throws IOException {
    String base = name.substring(name.lastIndexOf('/') + 1, name.lastIndexOf('_'));
    String text = read(zip, split + "/text/" + base + ".txt");
    Map<String, TreeSet<Span>> gold = gold(text, read(zip, name));
    Map<String, TreeSet<Span>> found = tally.cache.computeIfAbsent(base, b -> found(text));
    for (String role : ROLES) {
      tally.add(role, gold.get(role), found.get(role));
      for (Span s : gold.get(role)) if (!found.get(role).contains(s)) misses.accept(line(found.get(role).stream().anyMatch(s::overlaps) ? "missed" : "lost", role, base, text, s));
      for (Span s : found.get(role)) if (!gold.get(role).contains(s)) misses.accept(line(gold.get(role).stream().anyMatch(s::overlaps) ? "wrong" : "extra", role, base, text, s));
    }
  }

  private static String line(String what, String role, String base, String text, Span s) {
    int from = Math.max(0, s.begin() - 60);
    int to = Math.min(text.length(), s.end() + 60);
    return (what + "\t" + role + "\t" + base + "\t" + text.substring(from, s.begin()) + "[[" + s.in(text) + "]]" + text.substring(s.end(), to)).replace('\n', ' ').replace('\r', ' ');
  }

  private static String read(ZipFile zip, String name) throws IOException {
    ZipEntry entry = zip.getEntry(name);
    if (entry == null) throw new IOException(zip.getName() + " has no " + name);
    return new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8);
  }

  /** Spans of each role; brat counts code points, a split span is several. */
  private static Map<String, TreeSet<Span>> gold(String text, String ann) {
    Map<String, TreeSet<Span>> out = empty();
    int[] units = units(text);
    for (String row : ann.split("\n")) {
      String[] cells = row.split("\t");
      if (cells.length < 2 || !cells[0].startsWith("T")) continue;
      int space = cells[1].indexOf(' ');
      if (space < 0) continue;
      TreeSet<Span> role = out.get(cells[1].substring(0, space).toLowerCase(java.util.Locale.ROOT));
      if (role == null) continue;
      for (String piece : cells[1].substring(space + 1).strip().split(";")) {
        String[] ends = piece.strip().split(" ");
        if (ends.length != 2 || !ends[0].matches("\\d+") || !ends[1].matches("\\d+")) continue;
        int b = Integer.parseInt(ends[0]);
        int e = Math.min(Integer.parseInt(ends[1]), units.length - 1);
        if (b < e) role.add(new Span(units[b], units[e]).trim(text));
      }
    }
    return out;
  }

  private static int[] units(String text) {
    int n = text.codePointCount(0, text.length());
    int[] out = new int[n + 1];
    for (int i = 0, at = 0; i <= n; i++) {
      out[i] = at;
      if (i < n) at += Character.charCount(text.codePointAt(at));
    }
    return out;
  }

  private static Map<String, TreeSet<Span>> empty() {
    Map<String, TreeSet<Span>> out = new LinkedHashMap<>();
    for (String role : ROLES) out.put(role, new TreeSet<>());
    return out;
  }

  private static Map<String, TreeSet<Span>> found(String text) {
    Language english = English.load();
    Report report = Plain.report("polnear", text, java.util.Optional.empty());
    Prose prose = Proses.of(report, english);
    List<NameMark> names = Names.of(prose, english, Gazetteer.none());
    List<StatementMark> marks = Statements.of(prose, names, RoleNouns.of(prose, names, english), List.of(), english);
    Map<String, TreeSet<Span>> out = empty();
    for (StatementMark m : marks) {
      if (m.inside().isPresent()) continue;
      m.speakerMention().ifPresent(s -> out.get("source").add(text.startsWith("'s", s.end()) || text.startsWith("\u2019s", s.end()) ? new Span(s.begin(), s.end() + 2) : s));
      m.cue().ifPresent(c -> out.get("cue").add(text.startsWith(":", c.end()) ? new Span(c.begin(), c.end() + 1) : c));
      for (Span s : pieces(text, m)) out.get("content").add(s);
    }
    return out;
  }

  /** Content as PolNeAR prints it: with its quotation marks and "that", without an interrupting cue and speaker. */
  private static List<Span> pieces(String text, StatementMark m) {
    List<Span> holes = new ArrayList<>();
    m.cue().filter(m.span()::contains).ifPresent(holes::add);
    m.speakerMention().filter(s -> m.span().contains(s) && !holes.isEmpty()).ifPresent(holes::add);
    List<Span> out = new ArrayList<>();
    if (holes.isEmpty()) {
      out.add(m.span());
    } else {
      int b = holes.stream().mapToInt(Span::begin).min().getAsInt();
      int e = holes.stream().mapToInt(Span::end).max().getAsInt();
      if (b > m.span().begin()) out.add(new Span(m.span().begin(), b).trim(text));
      if (e < m.span().end()) out.add(new Span(e, m.span().end()).trim(text));
    }
    return out.stream().map(s -> widened(text, bare(text, s))).toList();
  }

  private static Span bare(String text, Span s) {
    int b = s.begin();
    int e = s.end();
    while (b < e && ", ".indexOf(text.charAt(b)) >= 0) b++;
    while (e > b && ", ".indexOf(text.charAt(e - 1)) >= 0 && !(e < text.length() && isMark(text.charAt(e)))) e--;
    return new Span(b, e);
  }

  private static boolean isMark(char c) {
    return "\"\u201C\u201D\u2018\u2019'\u2033".indexOf(c) >= 0;
  }

  private static Span widened(String text, Span s) {
    int b = s.begin();
    int e = s.end();
    while (b > 0 && isMark(text.charAt(b - 1))) b--;
    while (e < text.length() && isMark(text.charAt(e))) e++;
    if (text.startsWith("that ", b - 5) && (b < 6 || !Character.isLetter(text.charAt(b - 6)))) b -= 5;
    return new Span(b, e);
  }

  /** Counts of one split. */
  private static final class Tally {
    private final Map<String, Map<String, TreeSet<Span>>> cache = new LinkedHashMap<>();
    private final Map<String, int[]> counts = new LinkedHashMap<>();

    void add(String role, TreeSet<Span> gold, TreeSet<Span> found) {
      int[] c = counts.computeIfAbsent(role, r -> new int[5]);
      c[0] += gold.size();
      c[1] += found.size();
      for (Span s : gold) if (found.contains(s)) c[2]++;
      for (Span s : gold) if (found.stream().anyMatch(s::overlaps)) c[3]++;
      for (Span s : found) if (gold.stream().anyMatch(s::overlaps)) c[4]++;
    }

    void report(String split, Consumer<Measure> out) {
      counts.forEach((role, c) -> {
        out.accept(new Measure("statements", role + ".exact.p", ratio(c[2], c[1]), c[1], split));
        out.accept(new Measure("statements", role + ".exact.r", ratio(c[2], c[0]), c[0], split));
        out.accept(new Measure("statements", role + ".exact.f", f(ratio(c[2], c[1]), ratio(c[2], c[0])), c[0], split));
        out.accept(new Measure("statements", role + ".overlap.p", ratio(c[4], c[1]), c[1], split));
        out.accept(new Measure("statements", role + ".overlap.r", ratio(c[3], c[0]), c[0], split));
        out.accept(new Measure("statements", role + ".overlap.f", f(ratio(c[4], c[1]), ratio(c[3], c[0])), c[0], split));
      });
    }

    private static double ratio(int a, int b) {
      return b == 0 ? 0 : (double) a / b;
    }

    private static double f(double p, double r) {
      return p + r == 0 ? 0 : 2 * p * r / (p + r);
    }
  }
}
