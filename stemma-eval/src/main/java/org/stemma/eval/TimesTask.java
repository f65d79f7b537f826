package org.stemma.eval;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import org.stemma.annotate.Proses;
import org.stemma.annotate.when.Times;
import org.stemma.english.English;
import org.stemma.language.Language;
import org.stemma.model.Published;
import org.stemma.model.Report;
import org.stemma.model.TimeMark;
import org.stemma.text.Span;

/**
 * Time expressions against TimeML: every .tml found, also inside zips. Of the hand-made sets (all that is not called silver) every
 * tenth file by name is "dev", the other nine are "tune", both together "all". "fold1" to "fold5" are fifths of all, by name;
 * nothing is trained, so they show the spread of one set of rules, most of which were chosen on nine tenths. Files whose set is called silver are "silver".
 *
 * <p>A gold expression and a found one are a pair when they overlap, one to one, the closest fit first. Relaxed: paired. Strict: the
 * same characters. Value: paired with the same value. The date of the document is given and does not count.
 */
public final class TimesTask implements Task {
  private static final int FOLDS = 5;

  @Override
  public String name() {
    return "times";
  }

  @Override
  public List<String> folders() {
    return List.of("tempeval3");
  }

  /** A file of gold: its name, and whether its set was made by machine. */
  private record Gold(String name, boolean silver, String xml) {}

  @Override
  public void run(Path data, Consumer<Measure> out, Consumer<String> misses) throws IOException {
    List<Gold> all = new ArrayList<>(read(data));
    all.sort(Comparator.comparing(Gold::name).thenComparing(Gold::xml));
    List<Gold> hand = all.stream().filter(g -> !g.silver).toList();
    Score dev = new Score();
    Score tune = new Score();
    Score silver = new Score();
    for (int i = 0; i < hand.size(); i++) score(hand.get(i), i % 10 == 9 ? dev : tune, i % 10 == 9 ? line -> {} : misses);
    all.stream().filter(Gold::silver).forEach(g -> score(g, silver, line -> {}));
    dev.tell("dev", out);
    tune.tell("tune", out);
    dev.plus(tune).tell("all", out);
    for (int f = 0; f < FOLDS; f++) folds(hand, f).tell("fold" + (f + 1), out);
    silver.tell("silver", out);
  }

  private static Score folds(List<Gold> hand, int fold) {
    Score out = new Score();
    for (int i = fold; i < hand.size(); i += FOLDS) score(hand.get(i), out, line -> {});
    return out;
  }

  private static List<Gold> read(Path data) throws IOException {
    List<Gold> out = new ArrayList<>();
    try (Stream<Path> files = Files.walk(data)) {
      for (Path p : files.sorted().toList()) {
        String name = p.getFileName().toString();
        if (name.endsWith(".tml")) out.add(new Gold(name, p.toString().contains("silver"), Files.readString(p)));
        if (name.endsWith(".zip")) unzip(p, out);
      }
    }
    return out;
  }

  private static void unzip(Path p, List<Gold> out) throws IOException {
    try (ZipFile zip = new ZipFile(p.toFile())) {
      zip.stream().filter(e -> e.getName().endsWith(".tml")).forEach(e -> {
        try (InputStream in = zip.getInputStream(e)) {
          out.add(new Gold(e.getName().substring(e.getName().lastIndexOf('/') + 1), p.getFileName().toString().contains("silver"),
              new String(in.readAllBytes(), StandardCharsets.UTF_8)));
        } catch (IOException x) {
          throw new UncheckedIOException("cannot read " + e.getName() + " of " + p, x);
        }
      });
    }
  }

  private static void score(Gold gold, Score score, Consumer<String> misses) {
    Optional<TimeMl> read = TimeMl.of(gold.xml);
    if (read.isEmpty()) return;
    TimeMl ml = read.get();
    List<TimeMark> found = found(ml);
    List<TimeMl.Timex> open = new ArrayList<>(ml.times());
    List<TimeMark> left = new ArrayList<>(found);
    score.gold += open.size();
    score.found += found.size();
    for (;;) {
      TimeMl.Timex bestGold = null;
      TimeMark best = null;
      double fit = 0;
      for (TimeMl.Timex g : open) {
        for (TimeMark t : left) {
          double f = (double) g.span().shared(t.span()) / g.span().join(t.span()).length();
          if (f > fit) {
            fit = f;
            bestGold = g;
            best = t;
          }
        }
      }
      if (bestGold == null || best == null) break;
      open.remove(bestGold);
      left.remove(best);
      score.paired++;
      if (bestGold.span().equals(best.span())) score.exact++;
      if (same(bestGold.value(), best.value())) score.value++;
      else misses.accept(line("VALUE", gold, ml, bestGold.span(), bestGold.value(), best.span(), best.value()));
    }
    for (TimeMl.Timex g : open) misses.accept(line("MISSED", gold, ml, g.span(), g.value(), g.span(), "-"));
    for (TimeMark t : left) misses.accept(line("EXTRA", gold, ml, t.span(), "-", t.span(), t.value()));
  }

  private static String line(String what, Gold gold, TimeMl ml, Span g, String want, Span t, String got) {
    int from = Math.max(0, t.begin() - 60);
    int to = Math.min(ml.text().length(), t.end() + 30);
    return String.join("\t", "times", what, g.in(ml.text()), want, t.in(ml.text()), got, ml.written(), ml.text().substring(from, to).replaceAll("\\s+", " "), gold.name);
  }

  /** Week 7 is week 07; upper and lower case are one. */
  private static boolean same(String gold, String found) {
    return normal(gold).equals(normal(found));
  }

  private static String normal(String value) {
    return value.replaceAll("-W(\\d)(?!\\d)", "-W0$1").toUpperCase(java.util.Locale.ROOT);
  }

  private static List<TimeMark> found(TimeMl ml) {
    Language english = English.load();
    Published when = new Published(Optional.of(ml.written()), Published.Basis.METADATA, "document creation time", Optional.empty());
    Report report = new Report("r1", "", "", "", ml.text(), Optional.empty(), Optional.empty(), List.of(), Optional.empty(), when, Optional.empty(),
        "en", List.of(), List.of(), List.of());
    return Times.of(Proses.of(report, english), when, english);
  }

  private static final class Score {
    private int gold;
    private int found;
    private int paired;
    private int exact;
    private int value;

    Score plus(Score other) {
      Score sum = new Score();
      sum.gold = gold + other.gold;
      sum.found = found + other.found;
      sum.paired = paired + other.paired;
      sum.exact = exact + other.exact;
      sum.value = value + other.value;
      return sum;
    }

    void tell(String split, Consumer<Measure> out) {
      if (gold == 0) return;
      out.accept(new Measure("times", "value.f", f(value), gold, split));
      out.accept(new Measure("times", "strict.f", f(exact), gold, split));
      out.accept(new Measure("times", "relaxed.f", f(paired), gold, split));
      out.accept(new Measure("times", "relaxed.p", (double) paired / Math.max(1, found), found, split));
      out.accept(new Measure("times", "relaxed.r", (double) paired / gold, gold, split));
    }

    private double f(int right) {
      return 2.0 * right / Math.max(1, gold + found);
    }
  }
}
