package org.stemma.eval;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.stemma.annotate.Proses;
import org.stemma.annotate.name.Names;
import org.stemma.annotate.where.HomeTowns;
import org.stemma.annotate.where.Places;
import org.stemma.english.English;
import org.stemma.language.Gazetteer;
import org.stemma.language.Language;
import org.stemma.model.Homes;
import org.stemma.model.NameMark;
import org.stemma.model.Outlet;
import org.stemma.model.PlaceMark;
import org.stemma.model.Prose;
import org.stemma.model.Report;
import org.stemma.places.Gazetteers;
import org.stemma.text.Span;

/**
 * Toponyms found (exact span F1) and placed within 161 km, given the spans and end to end, on LGL-shaped XML, also inside zips; once by the article and its site alone,
 * once with the home that the places found in the outlet's other articles give it.
 */
final class PlacesTask implements Task {
  @Override
  public String name() {
    return "places";
  }

  @Override
  public List<String> folders() {
    return List.of("geoparsing");
  }

  @Override
  public void run(Path data, Consumer<Measure> out, Consumer<String> misses) throws IOException {
    List<Path> files;
    try (var walk = Files.walk(data)) {
      files = walk.filter(p -> p.toString().endsWith(".zip") || p.toString().endsWith(".xml")).sorted().toList();
    }
    Score pooled = new Score();
    for (Path file : files) {
      if (file.toString().endsWith(".xml")) {
        try (InputStream in = Files.newInputStream(file)) {
          score(corpus(file.getFileName().toString()), in, pooled, out, misses);
        }
      } else {
        zip(file, pooled, out, misses);
      }
    }
    if (pooled.gold > 0) pooled.tell("", out);
    pooled.tuned.rows("tune").forEach(misses);
    pooled.reported.rows("report").forEach(misses);
  }

  private void zip(Path file, Score pooled, Consumer<Measure> out, Consumer<String> misses) throws IOException {
    try (ZipFile open = new ZipFile(file.toFile())) {
      for (ZipEntry e : open.stream().filter(e -> e.getName().endsWith(".xml")).sorted((a, b) -> a.getName().compareTo(b.getName())).toList()) {
        try (InputStream in = open.getInputStream(e)) {
          score(corpus(e.getName()), in, pooled, out, misses);
        }
      }
    } catch (java.util.zip.ZipException notAZip) {
      return;
    }
  }

  private static String corpus(String file) {
    return file.replaceAll(".*/", "").replace(".xml", "").toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "");
  }

  private void score(String corpus, InputStream in, Score pooled, Consumer<Measure> out, Consumer<String> misses) throws IOException {
    List<GeoArticle> articles = GeoArticle.read(in);
    if (articles.isEmpty()) return;
    Score score = new Score();
    List<Placing> placings = articles.stream().map(Placing::new).toList();
    for (int i = 0; i < articles.size(); i++) score(corpus, placings.get(i), placings, i % 2 == 1, score, misses);
    score.tell(corpus + ".", out);
    pooled.add(score);
  }

  /** An article with its places, found and given; the list of homes that its outlet would have from the outlet's other articles is asked of {@link #homes}. */
  private static final class Placing {
    private static final Language ENGLISH = English.load();
    private static final Gazetteer WORLD = Gazetteers.load();
    private final GeoArticle article;
    private final Report report;
    private final Prose prose;
    private final List<NameMark> names;
    private final List<PlaceMark> found;

    Placing(GeoArticle a) {
      article = a;
      report = Plain.report(a.id(), a.text(), Optional.of(a.title()), a.site().isEmpty() ? Optional.empty() : Optional.of(new Outlet(a.site(), Optional.of(a.site()))));
      prose = Proses.of(report, ENGLISH);
      names = Names.of(prose, ENGLISH, WORLD);
      found = found(Homes.none());
    }

    List<PlaceMark> found(Homes homes) {
      return Places.of(report, prose, names, homes, WORLD, ENGLISH);
    }

    Map<Span, PlaceMark> given(Homes homes) {
      return bySpan(Places.at(report, prose, article.toponyms().stream().map(GeoArticle.Gold::span).distinct().toList(), homes, WORLD, ENGLISH));
    }

    Homes homes(List<Placing> all) {
      return HomeTowns.of(all.stream().filter(p -> p != this && p.article.site().equals(article.site())).map(p -> new HomeTowns.Placed(p.report, p.found)).toList(), WORLD, ENGLISH);
    }
  }

  private static void score(String corpus, Placing placing, List<Placing> all, boolean held, Score score, Consumer<String> misses) {
    GeoArticle a = placing.article;
    Map<Span, PlaceMark> given = placing.given(Homes.none());
    Map<Span, PlaceMark> found = bySpan(placing.found);
    Homes homes = placing.homes(all);
    Map<Span, PlaceMark> homely = placing.given(homes);
    Map<Span, PlaceMark> homelyFound = bySpan(placing.found(homes));
    Set<Span> gold = new HashSet<>();
    for (GeoArticle.Gold g : a.toponyms()) {
      gold.add(g.span());
      boolean seen = found.containsKey(g.span());
      if (seen) score.found++;
      else misses.accept("places " + corpus + " missed [" + g.span().in(a.text()) + "] " + a.around(g.span()));
      if (!g.placed()) continue;
      score.placed++;
      if (given.containsKey(g.span())) (held ? score.reported : score.tuned).add(given.get(g.span()).confidence(), g.isNear(given.get(g.span())));
      if (g.isNear(given.get(g.span()))) score.near++;
      else misses.accept("places " + corpus + " misplaced [" + g.span().in(a.text()) + "] " + told(given.get(g.span())) + " not " + g.lat() + "," + g.lon() + " " + g.country() + " " + a.around(g.span()));
      if (g.isNear(found.get(g.span()))) score.nearFound++;
      if (g.isNear(homely.get(g.span()))) score.nearHome++;
      if (g.isNear(homelyFound.get(g.span()))) score.nearHomeFound++;
    }
    score.gold += a.toponyms().size();
    score.said += found.size();
    found.keySet().stream().filter(s -> !gold.contains(s)).sorted().forEach(s -> misses.accept("places " + corpus + " extra [" + s.in(a.text()) + "] " + a.around(s)));
  }

  private static String told(PlaceMark m) {
    return m == null ? "nowhere" : m.name() + " " + m.country() + " " + m.lat() + "," + m.lon() + " p=" + m.confidence();
  }

  private static Map<Span, PlaceMark> bySpan(List<PlaceMark> marks) {
    Map<Span, PlaceMark> out = new HashMap<>();
    marks.forEach(m -> out.put(m.span(), m));
    return out;
  }

  private static final class Score {
    private int gold;
    private int said;
    private int found;
    private int placed;
    private int near;
    private int nearFound;
    private int nearHome;
    private int nearHomeFound;
    private final Reliability tuned = new Reliability();
    private final Reliability reported = new Reliability();

    void add(Score s) {
      tuned.add(s.tuned);
      reported.add(s.reported);
      gold += s.gold;
      said += s.said;
      found += s.found;
      placed += s.placed;
      near += s.near;
      nearFound += s.nearFound;
      nearHome += s.nearHome;
      nearHomeFound += s.nearHomeFound;
    }

    void tell(String prefix, Consumer<Measure> out) {
      out.accept(new Measure("places", prefix + "toponym.f", 2.0 * found / (gold + said), gold, "dev"));
      out.accept(new Measure("places", prefix + "toponym.precision", (double) found / said, said, "dev"));
      out.accept(new Measure("places", prefix + "toponym.recall", (double) found / gold, gold, "dev"));
      out.accept(new Measure("places", prefix + "within161", (double) near / placed, placed, "dev"));
      out.accept(new Measure("places", prefix + "within161.endtoend", (double) nearFound / placed, placed, "dev"));
      out.accept(new Measure("places", prefix + "within161.homes", (double) nearHome / placed, placed, "dev"));
      out.accept(new Measure("places", prefix + "within161.homes.endtoend", (double) nearHomeFound / placed, placed, "dev"));
      out.accept(new Measure("places", prefix + "confidence.fit", 1 - tuned.gap(), tuned.size(), "tune"));
      out.accept(new Measure("places", prefix + "confidence.fit", 1 - reported.gap(), reported.size(), "report"));
    }
  }
}
