package org.stemma.eval;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.stemma.language.Gazetteer;
import org.stemma.model.PlaceMark;
import org.stemma.text.Span;

/**
 * One article of an LGL-shaped file with the toponyms that its annotators marked.
 *
 * @param site that published it, "" when not told
 */
record GeoArticle(String id, String title, String site, String text, List<Gold> toponyms) {
  private static final double REACH = 161;

  /** One toponym. @param placed whether gold has a place for it */
  record Gold(Span span, boolean placed, double lat, double lon, String country) {
    boolean isNear(PlaceMark m) {
      return m != null && new Gazetteer.Entry(0, "", lat, lon, "", "", 0, Gazetteer.Kind.TOWN, false)
          .kilometresTo(new Gazetteer.Entry(0, "", m.lat(), m.lon(), "", "", 0, Gazetteer.Kind.TOWN, false)) <= REACH;
    }
  }

  String around(Span s) {
    return "in " + id + ": " + text.substring(Math.max(0, s.begin() - 50), Math.min(text.length(), s.end() + 50)).replace('\n', ' ');
  }

  /** Articles of an LGL-shaped file; none when it is another kind of XML. */
  static List<GeoArticle> read(InputStream in) throws IOException {
    try {
      XMLInputFactory factory = XMLInputFactory.newFactory();
      factory.setProperty(XMLInputFactory.IS_COALESCING, true);
      factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
      return articles(factory.createXMLStreamReader(in));
    } catch (XMLStreamException e) {
      return List.of();
    }
  }

  private static List<GeoArticle> articles(XMLStreamReader xml) throws XMLStreamException {
    List<GeoArticle> out = new ArrayList<>();
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

  private static GeoArticle article(String id, Map<String, String> fields, List<Map<String, String>> toponyms) {
    String text = fields.getOrDefault("text", "");
    List<Gold> gold = new ArrayList<>();
    for (Map<String, String> t : toponyms) {
      Span span = locate(text, t.getOrDefault("phrase", ""), Integer.parseInt(t.get("start").strip()), Integer.parseInt(t.get("end").strip()));
      boolean placed = t.containsKey("lat") && !t.get("lat").isBlank();
      gold.add(new Gold(span, placed, placed ? Double.parseDouble(t.get("lat")) : 0, placed ? Double.parseDouble(t.get("lon")) : 0, t.getOrDefault("country", "")));
    }
    return new GeoArticle(id, fields.getOrDefault("title", ""), fields.getOrDefault("domain", ""), text, gold);
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
