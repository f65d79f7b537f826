package org.stemma.eval;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
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
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.stemma.annotate.Proses;
import org.stemma.annotate.name.Names;
import org.stemma.annotate.where.Places;
import org.stemma.english.English;
import org.stemma.language.Gazetteer;
import org.stemma.language.Language;
import org.stemma.model.PlaceMark;
import org.stemma.model.Prose;
import org.stemma.model.Report;
import org.stemma.places.Gazetteers;
import org.stemma.text.Span;

/** Toponyms found (exact span F1) and placed within 161 km, given the spans and end to end, on LGL-shaped XML, also inside zips. */
final class PlacesTask implements Task {
  private static final double REACH = 161;

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
    List<Article> articles = read(in);
    if (articles.isEmpty()) return;
    Score score = new Score();
    for (int i = 0; i < articles.size(); i++) score(corpus, articles.get(i), i % 2 == 1, score, misses);
    score.tell(corpus + ".", out);
    pooled.add(score);
  }

  private static void score(String corpus, Article a, boolean held, Score score, Consumer<String> misses) {
    Language english = English.load();
    Gazetteer world = Gazetteers.load();
    Report report = Plain.report(a.id, a.text, Optional.of(a.title));
    Prose prose = Proses.of(report, english);
    Map<Span, PlaceMark> given = bySpan(Places.at(report, prose, a.toponyms.stream().map(Gold::span).distinct().toList(), world, english));
    Map<Span, PlaceMark> found = bySpan(Places.of(report, prose, Names.of(prose, english, world), world, english));
    Set<Span> gold = new HashSet<>();
    for (Gold g : a.toponyms) {
      gold.add(g.span);
      boolean seen = found.containsKey(g.span);
      if (seen) score.found++;
      else misses.accept("places " + corpus + " missed [" + g.span.in(a.text) + "] " + a.around(g.span));
      if (!g.placed) continue;
      score.placed++;
      if (given.containsKey(g.span)) (held ? score.reported : score.tuned).add(given.get(g.span).confidence(), g.isNear(given.get(g.span)));
      if (g.isNear(given.get(g.span))) score.near++;
      else misses.accept("places " + corpus + " misplaced [" + g.span.in(a.text) + "] " + told(given.get(g.span)) + " not " + g.lat + "," + g.lon + " " + g.country + " " + a.around(g.span));
      if (g.isNear(found.get(g.span))) score.nearFound++;
    }
    score.gold += a.toponyms.size();
    score.said += found.size();
    found.keySet().stream().filter(s -> !gold.contains(s)).sorted().forEach(s -> misses.accept("places " + corpus + " extra [" + s.in(a.text) + "] " + a.around(s)));
  }

  private static String told(PlaceMark m) {
    return m == null ? "nowhere" : m.name() + " " + m.country() + " " + m.lat() + "," + m.lon() + " p=" + m.confidence();
  }

  private static Map<Span, PlaceMark> bySpan(List<PlaceMark> marks) {
    Map<Span, PlaceMark> out = new HashMap<>();
    marks.forEach(m -> out.put(m.span(), m));
    return out;
  }

  private record Gold(Span span, boolean placed, double lat, double lon, String country) {
    boolean isNear(PlaceMark m) {
      return m != null && new Gazetteer.Entry(0, "", lat, lon, "", "", 0, Gazetteer.Kind.TOWN, false)
          .kilometresTo(new Gazetteer.Entry(0, "", m.lat(), m.lon(), "", "", 0, Gazetteer.Kind.TOWN, false)) <= REACH;
    }
  }

  private record Article(String id, String title, String text, List<Gold> toponyms) {
    String around(Span s) {
      return "in " + id + ": " + text.substring(Math.max(0, s.begin() - 50), Math.min(text.length(), s.end() + 50)).replace('\n', ' ');
    }
  }

  private static final class Score {
    private int gold;
    private int said;
    private int found;
    private int placed;
    private int near;
    private int nearFound;
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
    }

    void tell(String prefix, Consumer<Measure> out) {
      out.accept(new Measure("places", prefix + "toponym.f", 2.0 * found / (gold + said), gold, "dev"));
      out.accept(new Measure("places", prefix + "toponym.precision", (double) found / said, said, "dev"));
      out.accept(new Measure("places", prefix + "toponym.recall", (double) found / gold, gold, "dev"));
      out.accept(new Measure("places", prefix + "within161", (double) near / placed, placed, "dev"));
      out.accept(new Measure("places", prefix + "within161.endtoend", (double) nearFound / placed, placed, "dev"));
      out.accept(new Measure("places", prefix + "confidence.gap", tuned.gap(), tuned.size(), "tune"));
      out.accept(new Measure("places", prefix + "confidence.gap", reported.gap(), reported.size(), "report"));
    }
  }

  /** Articles of an LGL-shaped file; none when it is another kind of XML. */
  private static List<Article> read(InputStream in) throws IOException {
    try {
      XMLInputFactory factory = XMLInputFactory.newFactory();
      factory.setProperty(XMLInputFactory.IS_COALESCING, true);
      factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
      return articles(factory.createXMLStreamReader(in));
    } catch (XMLStreamException e) {
      return List.of();
    }
  }

  private static List<Article> articles(XMLStreamReader xml) throws XMLStreamException {
    List<Article> out = new ArrayList<>();
    Map<String, String> article = new HashMap<>();
    Map<String, String> toponym = new HashMap<>();
    List<Map<String, String>> toponyms = new ArrayList<>();
    boolean inToponym = false;
    String id = "";
    while (xml.hasNext()) {
      int event = xml.next();
      if (event == XMLStreamConstants.START_ELEMENT) {
        switch (xml.getLocalName()) {
          case "articles", "gaztag", "toponyms" -> { }
          case "article" -> {
            id = xml.getAttributeValue(null, "docid");
            article.clear();
            toponyms = new ArrayList<>();
          }
          case "toponym" -> {
            inToponym = true;
            toponym = new HashMap<>();
          }
          default -> {
            String name = xml.getLocalName();
            if (out.isEmpty() && id.isEmpty()) return List.of();
            (inToponym ? toponym : article).put(name, xml.getElementText());
          }
        }
      } else if (event == XMLStreamConstants.END_ELEMENT) {
        if (xml.getLocalName().equals("toponym")) {
          toponyms.add(toponym);
          inToponym = false;
        } else if (xml.getLocalName().equals("article")) {
          out.add(article(id == null ? "" : id, article, toponyms));
        }
      }
    }
    return out;
  }

  private static Article article(String id, Map<String, String> fields, List<Map<String, String>> toponyms) {
    String text = fields.getOrDefault("text", "");
    List<Gold> gold = new ArrayList<>();
    for (Map<String, String> t : toponyms) {
      Span span = locate(text, t.getOrDefault("phrase", ""), Integer.parseInt(t.get("start").strip()), Integer.parseInt(t.get("end").strip()));
      boolean placed = t.containsKey("lat") && !t.get("lat").isBlank();
      gold.add(new Gold(span, placed, placed ? Double.parseDouble(t.get("lat")) : 0, placed ? Double.parseDouble(t.get("lon")) : 0, t.getOrDefault("country", "")));
    }
    return new Article(id, fields.getOrDefault("title", ""), text, gold);
  }

  /** Some offsets are a few characters off: the phrase nearest to its offset is meant. */
  private static Span locate(String text, String phrase, int start, int end) {
    if (end <= text.length() && text.substring(start, end).equals(phrase)) return new Span(start, end);
    for (int d = 1; d < 40; d++) {
      if (start - d >= 0 && text.startsWith(phrase, start - d)) return new Span(start - d, start - d + phrase.length());
      if (text.startsWith(phrase, start + d)) return new Span(start + d, start + d + phrase.length());
    }
    return new Span(Math.min(start, text.length()), Math.min(Math.max(start, end), text.length()));
  }
}
