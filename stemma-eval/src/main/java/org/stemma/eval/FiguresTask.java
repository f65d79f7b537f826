package org.stemma.eval;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.stemma.annotate.Proses;
import org.stemma.annotate.figure.Figures;
import org.stemma.english.English;
import org.stemma.language.Language;
import org.stemma.model.FigureMark;
import org.stemma.model.Prose;
import org.stemma.model.Quantity.Bound;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/**
 * Quantities against NewsQuant and the specifications of Recognizers-Text in its form: one-to-one by value in each sentence, then
 * the same with unit, and with the way of a change.
 *
 * <p>Trivial numbers count in these corpora, so {@link Figures#every} is measured. NewsQuant's every third record (by the number in its
 * id) is the reported part; the others were looked at while the rules were written.
 */
final class FiguresTask implements Task {

  @Override
  public String name() {
    return "figures";
  }

  @Override
  public List<String> folders() {
    return List.of("newsquant");
  }

  @Override
  public void run(Path data, Consumer<Measure> out, Consumer<String> misses) throws IOException {
    List<Path> files;
    try (var walk = Files.walk(data)) {
      files = walk.filter(p -> p.getFileName().toString().matches("(newsquant|recognizers-\\w+)\\.jsonl")).sorted().toList();
    }
    for (Path file : files) score(file, out, misses);
  }

  private static void score(Path file, Consumer<Measure> out, Consumer<String> misses) throws IOException {
    String corpus = file.getFileName().toString().replace(".jsonl", "");
    ObjectMapper json = new ObjectMapper();
    List<JsonNode> records = new ArrayList<>();
    for (String line : Files.readAllLines(file)) if (!line.isBlank()) records.add(json.readTree(line));
    if (!corpus.equals("newsquant")) {
      tell(corpus, corpus.replace("recognizers-", "") + ".", "dev", records, out, misses);
      return;
    }
    Predicate<JsonNode> reported = r -> number(r) % 3 == 0;
    tell(corpus, "", "dev", records.stream().filter(reported).toList(), out, line -> {});
    tell(corpus, "", "tune", records.stream().filter(reported.negate()).toList(), out, misses);
    tell(corpus, "", "all", records, out, line -> {});
  }

  private static int number(JsonNode record) {
    return Integer.parseInt(record.get("id").asString().replaceAll("\\D", ""));
  }

  private static void tell(String corpus, String prefix, String split, List<JsonNode> records, Consumer<Measure> out, Consumer<String> misses) {
    Score score = new Score();
    for (JsonNode r : records) match(r, score, misses);
    out.accept(new Measure("figures", prefix + "value.f", f(score.value, score), score.gold, split));
    out.accept(new Measure("figures", prefix + "value-unit.f", f(score.unit, score), score.gold, split));
    if (corpus.equals("newsquant")) out.accept(new Measure("figures", prefix + "value-change.f", f(score.change, score), score.gold, split));
  }

  private static double f(int right, Score s) {
    return s.gold + s.found == 0 ? 0 : 2.0 * right / (s.gold + s.found);
  }

  private static final class Score {
    int gold;
    int found;
    int value;
    int unit;
    int change;
  }

  /** A quantity of either side. @param high the same as low but for a range */
  private record Quantity(double low, double high, String unit, String printed, String change) {
    boolean isValue(Quantity o) {
      return near(low, o.low) && near(high, o.high);
    }

    boolean isUnit(Quantity o) {
      return unit.equals(o.unit) || printed.equals(o.printed);
    }

    private static boolean near(double a, double b) {
      return Math.abs(a - b) <= 1e-8 + 1e-5 * Math.abs(b);
    }

    @Override
    public String toString() {
      return change + " " + low + (low == high ? "" : ".." + high) + " " + unit;
    }
  }

  private static void match(JsonNode record, Score score, Consumer<String> misses) {
    List<Quantity> gold = new ArrayList<>();
    record.get("quantities").forEach(q -> gold.add(gold(q)));
    String text = record.get("text").asString();
    List<Quantity> found = found(text);
    score.gold += gold.size();
    score.found += found.size();
    List<Quantity> left = new ArrayList<>(found);
    for (Quantity g : gold) {
      Optional<Quantity> best = left.stream().filter(g::isValue).max(Comparator.comparingInt(x -> (g.isUnit(x) ? 2 : 0) + (g.change.equals(x.change) ? 1 : 0)));
      if (best.isEmpty()) {
        misses.accept("figures missed  " + g + " in: " + text);
        continue;
      }
      left.remove(best.get());
      score.value++;
      if (g.isUnit(best.get())) score.unit++;
      else misses.accept("figures unit    " + best.get() + " for " + g + " in: " + text);
      if (g.change.equals(best.get().change)) score.change++;
      else if (record.get("quantities").get(0).has("change")) misses.accept("figures change  " + best.get() + " for " + g + " in: " + text);
    }
    for (Quantity extra : left) misses.accept("figures extra   " + extra + " in: " + text);
  }

  private static Quantity gold(JsonNode q) {
    String value = q.get("value").asString();
    int dash = value.startsWith("-") || value.contains("E") ? -1 : value.indexOf('-');
    double low = Double.parseDouble(dash < 0 ? value : value.substring(0, dash));
    double high = dash < 0 ? low : Double.parseDouble(value.substring(dash + 1));
    String unit = q.has("normalized_unit") ? q.get("normalized_unit").asString() : "";
    String printed = q.has("unit") ? q.get("unit").asString() : unit;
    String change = q.has("change") ? q.get("change").asString() : "=";
    return new Quantity(low, high, unit.toLowerCase(Locale.ROOT), printed.toLowerCase(Locale.ROOT), change);
  }

  private static List<Quantity> found(String text) {
    Language english = English.load();
    Prose prose = Proses.of(Plain.report("newsquant", text, Optional.empty()), english);
    List<FigureMark> marks = Figures.every(prose, Plain.report("", "", Optional.empty()).published(), english).stream().filter(m -> isCounted(text, m)).toList();
    List<Quantity> out = new ArrayList<>();
    for (int i = 0; i < marks.size(); i++) {
      FigureMark m = marks.get(i);
      boolean joined = i + 1 < marks.size() && isFromTo(prose.text(), m, marks.get(i + 1));
      out.add(joined ? join(m, marks.get(++i)) : quantity(m));
    }
    return out;
  }

  /** These corpora count no ordinals and ranks, no "a week", no "several", no ages of a group ("aged 18 to 34"), no "twice" and no number words inside a joined adjective ("six-speed"). */
  private static boolean isCounted(String text, FigureMark m) {
    boolean article = m.measure() == FigureMark.Measure.DURATION && m.span().in(text).toLowerCase(Locale.ROOT).matches("an? \\w+");
    boolean group = m.measure() == FigureMark.Measure.AGE && m.quantity().bound() == Bound.RANGE && !text.startsWith(" year", m.span().end());
    boolean joined = m.span().in(text).matches("[A-Za-z]+") && text.startsWith("-", m.span().end()) && (m.measure() == FigureMark.Measure.COUNT || m.measure() == FigureMark.Measure.DURATION);
    boolean multiple = m.span().in(text).toLowerCase(Locale.ROOT).matches("twice|double|triple|quadruple");
    return m.measure() != FigureMark.Measure.RANK && !multiple && !article && !group && !joined && !(m.quantity().value().isEmpty() && m.quantity().high().isEmpty());
  }

  /** "from 20 to 30": one quantity in these corpora, two figures for us. */
  private static boolean isFromTo(String text, FigureMark a, FigureMark b) {
    String between = text.substring(a.span().end(), b.span().begin());
    String before = text.substring(Math.max(0, a.span().begin() - 12), a.span().begin()).strip();
    return a.measure() == b.measure() && (before.endsWith("from") || before.endsWith("from about")) && between.matches("[^,;()]{0,40}(up |down )?to ")
        && a.quantity().value().isPresent() && b.quantity().value().isPresent();
  }

  private static Quantity join(FigureMark a, FigureMark b) {
    Quantity x = quantity(a);
    Quantity y = quantity(b);
    return new Quantity(x.low, y.high, y.unit, y.printed, x.change.equals("<") ? "=" : x.change);
  }

  private static Quantity quantity(FigureMark m) {
    if (m.quantity().bound() == Bound.VAGUE) return vague(m);
    double value = m.quantity().value().orElse(Double.NaN);
    double low = Double.isNaN(value) ? m.quantity().low().orElse(0) : value;
    double high = Double.isNaN(value) ? m.quantity().high().orElse(low) : value;
    String unit = unit(m);
    return new Quantity(low, high, unit.isEmpty() ? "-" : unit, m.unit().isEmpty() ? "-" : m.unit().toLowerCase(Locale.ROOT), change(m));
  }

  /** "tens of thousands": 10,000 to 100,000 in these corpora, 20,000 to 99,999 for us. */
  private static Quantity vague(FigureMark m) {
    return new Quantity(m.quantity().low().orElse(0) / 2, m.quantity().high().orElse(0) + 1, unit(m), m.unit().toLowerCase(Locale.ROOT), change(m));
  }

  /** The base form that the account prints, in the words of these corpora: "year of age", "% of what is shared out", superlatives as positives. */
  private static String unit(FigureMark m) {
    return switch (m.measure()) {
      case AGE -> m.base().replaceAll("s?[- ]old.*|s$", "") + " of age";
      case RATIO -> m.base().startsWith("count") ? m.base() : m.counted().isEmpty() ? "-" : "% " + positive(m.base());
      default -> positive(m.base());
    };
  }

  /** "best catch" is "good catch", "most active company" is "active company", "doctor and nurse" is "doctor nurse", "the mill's owner" is "mill owner". */
  private static String positive(String phrase) {
    List<String> out = new ArrayList<>();
    for (String w : phrase.replaceAll("['\u2019]s?(?= )", "").split(" ")) {
      if (w.equals("most") || w.equals("and")) continue;
      out.add(w.equals("best") ? "good" : w.equals("worst") ? "bad" : w.endsWith("iest") ? w.substring(0, w.length() - 4) + "y" : w.endsWith("est") && w.length() > 5 ? w.replaceAll("(?<!e)est$", "").replaceAll("g$", "ge") : w);
    }
    return String.join(" ", out);
  }

  private static String change(FigureMark m) {
    if (m.trend() != FigureMark.Trend.NONE && m.hedged()) return m.trend().name().toLowerCase(Locale.ROOT);
    return switch (m.quantity().bound()) {
      case AT_LEAST, MORE_THAN -> ">";
      case AT_MOST, FEWER_THAN -> "<";
      case ABOUT -> "~";
      default -> m.hedged() ? "~" : switch (m.trend()) {
        case UP -> "up";
        case DOWN -> "down";
        case NONE -> "=";
      };
    };
  }
}
