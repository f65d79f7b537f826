package org.stemma.read.feed;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** Agency wires: NewsML-G2 news items and messages, NITF. A correction or kill signal becomes a line that says so. */
public final class Wire {
  private static final Set<String> PARAGRAPHS = Set.of("p", "h1", "h2", "h3", "hl2", "li", "tr", "blockquote", "pre");

  private Wire() {}

  /** The reports in order of the file; news items without text (pictures, packages) are left out. */
  public static List<Entry> of(String xml) {
    Document doc = Jsoup.parse(xml, "", Parser.xmlParser());
    List<Entry> out = new ArrayList<>();
    List<Element> items = named(doc, "newsitem");
    if (items.isEmpty()) items = named(doc, "nitf");
    for (Element item : items) entry(item).ifPresent(out::add);
    return out;
  }

  private static Optional<Entry> entry(Element item) {
    Optional<Element> body = first(item, "body.content").or(() -> first(item, "inlinexml")).or(() -> first(item, "inlinedata")).or(() -> first(item, "body"));
    String text = body.map(Wire::paragraphs).orElse("");
    if (text.isBlank()) return Optional.empty();
    Optional<String> headline = first(item, "hl1").or(() -> first(item, "headline")).or(() -> first(item, "title")).map(Element::text).filter(s -> !s.isBlank());
    return Optional.of(new Entry(item.attr("guid"), headline, authors(item), Optional.empty(), outlet(item), language(item),
        moment(item, "firstcreated", "versioncreated", "contentcreated", "date.issue", "story.date").or(() -> moment(item, "date.release")), moment(item, "contentmodified", "versioncreated"),
        text, false, notes(item), Desk.of(item)));
  }

  private static String paragraphs(Element body) {
    StringBuilder out = new StringBuilder();
    for (Element e : body.getAllElements()) {
      if (PARAGRAPHS.contains(name(e)) && !e.text().isBlank() && e.parents().stream().noneMatch(p -> PARAGRAPHS.contains(name(p)) && p != body || name(p).equals("head") || name(p).equals("media") || name(p).equals("body.head"))) {
        if (!out.isEmpty()) out.append("\n\n");
        out.append(e.text().strip());
      }
    }
    return out.isEmpty() ? body.text().strip() : out.toString();
  }

  private static List<String> authors(Element item) {
    for (String n : List.of("byline", "by")) {
      for (Element e : named(item, n)) {
        String who = first(e, "person").map(Element::text).orElse(e.text()).replaceFirst("(?i)^\\s*by:? ", "").strip();
        if (!who.isEmpty()) return List.of(who);
      }
    }
    List<String> out = new ArrayList<>();
    for (Element c : named(item, "creator")) first(c, "name").map(Element::text).filter(s -> !s.isBlank()).ifPresent(out::add);
    return out;
  }

  private static Optional<String> outlet(Element item) {
    for (String n : List.of("provider", "infosource", "doc.copyright", "rightsinfo")) {
      for (Element e : named(item, n)) {
        Optional<String> name = first(e, "name").map(Element::text).or(() -> Optional.of(e.attr("holder"))).filter(s -> !s.isBlank())
            .or(() -> Optional.of(e.attr("literal").isEmpty() ? e.attr("qcode").replaceFirst("^.*:", "") : e.attr("literal")).filter(s -> !s.isBlank()));
        if (name.isPresent()) return name;
      }
    }
    return Optional.empty();
  }

  private static Optional<String> language(Element item) {
    String code = item.attr("xml:lang").isEmpty() ? first(item, "language").map(e -> e.attr("tag")).orElse("") : item.attr("xml:lang");
    return code.matches("[A-Za-z]{2}(?:[-_].*)?") ? Optional.of(code.substring(0, 2).toLowerCase(Locale.ROOT)) : Optional.empty();
  }

  private static Optional<String> moment(Element item, String... names) {
    for (String n : names) {
      for (Element e : named(item, n)) {
        Optional<String> m = Moments.of(e.attr("norm").isEmpty() ? e.text() : e.attr("norm"));
        if (m.isPresent()) return m;
      }
    }
    return Optional.empty();
  }

  /** What the sender says of the text: notes to editors, and the signals that correct or kill it. */
  private static List<String> notes(Element item) {
    List<String> out = new ArrayList<>();
    for (String n : List.of("ednote", "ed-msg")) for (Element e : named(item, n)) {
      String note = e.text().isBlank() ? e.attr("info") : e.text().strip();
      if (!note.isBlank()) out.add(note.matches("(?i)(?:correction|correct|clarif|update|retract|kill|editor).*") ? note : "Editor's note: " + note);
    }
    for (Element e : named(item, "signal")) {
      String code = e.attr("qcode").toLowerCase(Locale.ROOT);
      if (code.endsWith(":correction")) out.add("Correction: the sender marks this as a corrected version.");
      else if (code.endsWith(":update") || code.endsWith(":writethru")) out.add("Update: the sender marks this as an updated version.");
      else if (code.matches("(?:.*:)?(?:.*kill|withdraw.*|retract.*)")) out.add("Retraction: the sender has withdrawn this report.");
    }
    for (Element e : named(item, "pubstatus")) {
      String code = e.attr("qcode").toLowerCase(Locale.ROOT);
      if (code.endsWith(":canceled") || code.endsWith(":withheld")) out.add("Retraction: the sender has " + code.replaceFirst("^.*:", "") + " this report.");
    }
    return out;
  }

  static Optional<Element> first(Element e, String name) {
    return named(e, name).stream().findFirst();
  }

  static List<Element> named(Element e, String name) {
    List<Element> out = new ArrayList<>();
    for (Element c : e.getAllElements()) if (name(c).equals(name)) out.add(c);
    return out;
  }

  private static String name(Element e) {
    String n = e.tagName().toLowerCase(Locale.ROOT);
    return n.substring(n.indexOf(':') + 1);
  }
}
