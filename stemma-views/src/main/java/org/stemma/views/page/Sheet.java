package org.stemma.views.page;

import static org.stemma.views.page.Tag.tag;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.stemma.model.Cite;
import org.stemma.model.Difference;
import org.stemma.model.Origin;
import org.stemma.model.Paragraph;
import org.stemma.model.Prose;
import org.stemma.text.Span;
import org.stemma.views.told.Desk;
import org.stemma.views.told.Excerpt;
import org.stemma.views.told.Words;

/** One story's part of the page while it is written: headings at their level, badges, cites that lead, reasons that open. */
final class Sheet {
  private static final int COLOURS = 8;
  private static final int CHIPS = 8;
  private static final int READINGS = 12;
  private static final int BADGES = 12;

  /** From so many on, what is like stands once and short: a day of hundreds of reports must open as fast as one of ten. */
  static final int MANY = 40;

  private final Desk desk;
  private final boolean withText;
  private final int level;
  private final Map<String, NavigableSet<Integer>> cited = new LinkedHashMap<>();

  /**
   * @param level of the headings of sections, 2 where the story's title is the page's
   */
  Sheet(Desk desk, boolean withText, int level) {
    this.desk = desk;
    this.withText = withText;
    this.level = level;
  }

  Desk desk() {
    return desk;
  }

  boolean withText() {
    return withText;
  }

  /** "s1-points". */
  String id(String what) {
    return desk.story().id() + "-" + what;
  }

  /** A heading, 0 for a section, 1 for an item in it. */
  Tag heading(int depth) {
    return tag("h" + Math.min(6, level + depth));
  }

  Tag section(String what, String title, Markup... aside) {
    return tag("section", "part part-" + what).id(id(what)).with("aria-labelledby", id(what) + "-h")
        .add(tag("div", "part-head").add(heading(0).id(id(what) + "-h").text(title)).add(aside));
  }

  /** A name or word of a report inside our own line: its direction does not turn ours. */
  static Tag name(String value) {
    return tag("bdi").text(value);
  }

  static Tag note(String value) {
    return tag("p", "note").with("dir", "auto").text(value);
  }

  // origins

  /** The class that colours what comes from the origin. */
  static String colour(int rank) {
    return rank < 0 ? "o-none" : "o-" + rank % COLOURS;
  }

  String colour(Optional<String> origin) {
    return colour(desk.rank(origin));
  }

  /** The letter of an origin on its colour; hollow where the origin is not among the reports. */
  Markup badge(Optional<String> origin) {
    Optional<Origin> known = origin.flatMap(desk::origin);
    String unseen = known.filter(o -> !o.seen()).isPresent() ? " unseen" : "";
    String label = known.map(o -> desk.label(o) + (o.seen() ? "" : ", not among the reports")).orElse("origin not known");
    return tag("span", "badge " + colour(origin) + unseen).with("title", label)
        .add(tag("span", "vh").text("origin ")).text(desk.letter(origin));
  }

  Markup badges(List<String> origins) {
    int shown = origins.size() <= BADGES ? origins.size() : CHIPS;
    Tag out = tag("span", "badges").add(origins.stream().limit(shown).map(o -> badge(Optional.of(o))).toList());
    return shown == origins.size() ? out : out.add(tag("small").text(" +" + (origins.size() - shown)));
  }

  // cites

  /** Where a cite leads: the sentence that holds its first character, else the paragraph, else the report. */
  String anchor(Cite cite) {
    int at = place(desk.report(cite.report()).prose(), cite.span());
    cited.computeIfAbsent(cite.report(), r -> new TreeSet<>()).add(at);
    return at < 0 ? cite.report() : cite.report() + "-" + at;
  }

  static int place(Prose prose, Span span) {
    int sentence = prose.sentenceAt(span.begin());
    if (sentence >= 0) return prose.sentences().get(sentence).span().begin();
    return prose.paragraphs().stream().map(Paragraph::span).filter(p -> p.contains(span.begin())).findFirst().map(Span::begin).orElse(-1);
  }

  /** Places of a report that this sheet leads to, in order. */
  NavigableSet<Integer> cited(String report) {
    return cited.getOrDefault(report, new TreeSet<>());
  }

  /** Anything that leads to the marked words. */
  Tag lead(String classes, Cite cite) {
    return tag("a", "lead " + classes).with("href", "#" + anchor(cite)).with("data-cite", cite.report() + " " + cite.span().begin() + " " + cite.span().end());
  }

  /** The number of a report, framed in the colour of the origin of the cited words. */
  Tag chip(Cite cite) {
    return lead("cite " + colour(desk.originAt(cite)), cite)
        .with("title", desk.labelAndDay(cite.report()))
        .add(tag("span", "vh").text("report ")).text(Desk.number(cite.report()));
  }

  /** One chip a report, in order of their numbers; those beyond the eighth open on demand. */
  Markup chips(List<Cite> cites) {
    Map<String, Cite> first = new LinkedHashMap<>();
    cites.forEach(c -> first.putIfAbsent(c.report(), c));
    List<Cite> all = first.values().stream().sorted(Comparator.comparing(c -> Desk.number(c.report()), Desk.BY_NUMBER)).toList();
    if (all.size() <= CHIPS + 2) return tag("span", "cites").add(all.stream().map(this::chip).toList());
    List<Cite> more = all.subList(CHIPS, all.size());
    Tag rest = tag("details", "more-cites").add(tag("summary").text("+" + more.size()));
    return tag("span", "cites").add(all.subList(0, CHIPS).stream().map(this::chip).toList())
        .add(all.size() <= MANY ? rest.add(more.stream().map(this::chip).toList()) : rest.add(numbers(more)));
  }

  /** Numbers of reports with the places that the script makes chips of when they are opened: "9, 12" and "120 143 3;118 141 none". */
  private Tag numbers(List<Cite> cites) {
    cites.forEach(this::anchor);
    return plain(cites.stream().map(Cite::report).toList())
        .with("data-at", cites.stream().map(c -> c.span().begin() + " " + c.span().end() + " " + colour(desk.originAt(c)).substring(2)).collect(Collectors.joining(";")));
  }

  private static Tag plain(List<String> reports) {
    return tag("span", "numbers").text(reports.stream().map(Desk::number).collect(Collectors.joining(", ")));
  }

  /** Reports as wholes, a link each; beyond the eighth as with chips. */
  Markup whole(List<String> reports) {
    if (reports.size() <= CHIPS + 2) return tag("span", "cites").add(reports.stream().map(this::whole).toList());
    List<String> more = reports.subList(CHIPS, reports.size());
    Tag rest = tag("details", "more-cites").add(tag("summary").text("+" + more.size()));
    return tag("span", "cites").add(reports.subList(0, CHIPS).stream().map(this::whole).toList())
        .add(reports.size() <= MANY ? rest.add(more.stream().map(this::whole).toList()) : rest.add(plain(more)));
  }

  private Tag whole(String report) {
    return tag("a", "cite report-link o-none").with("href", "#" + report).with("data-report", report).with("title", desk.label(report))
        .add(tag("span", "vh").text("report ")).text(Desk.number(report));
  }

  /** The cited words in a few others, leading to their report. */
  Markup excerpt(Cite cite) {
    return excerpt(cite, desk.excerpt(cite));
  }

  /** A reading of a difference, cut around the words that differ. */
  Markup excerpt(Cite cite, Difference d) {
    return excerpt(cite, desk.excerpt(cite, d, desk.excerptWords()));
  }

  private Markup excerpt(Cite cite, Excerpt e) {
    return tag("q", "excerpt").with("dir", "auto").with("lang", desk.report(cite.report()).report().language())
        .text(e.before()).add(lead("words", cite).text(e.marked())).text(e.after());
  }

  /** Outlet and day of a report, after its number. */
  Markup told(Cite cite) {
    String day = desk.day(cite.report());
    return tag("span", "told").add(chip(cite)).text(" ").add(label(cite.report())).text(day.isEmpty() ? "" : ", " + day);
  }

  /** The number and outlet of a report. */
  Markup by(Cite cite) {
    return tag("span", "told").add(chip(cite)).text(" ").add(label(cite.report()));
  }

  Markup label(String report) {
    String label = desk.shortLabel(report);
    Tag out = tag("bdi").text(label);
    return label.equals(desk.label(report)) ? out : out.with("title", desk.label(report));
  }

  /** Outlet and kind of an origin, the kind only where its name does not say so already. */
  static Markup kind(Origin o) {
    String kind = o.label().contains(Words.of(o)) ? "" : Words.of(o);
    String seen = o.seen() ? "" : "not among the reports";
    return tag("small").text(kind + (kind.isEmpty() || seen.isEmpty() ? "" : ", ") + seen);
  }

  // reasons

  /** What opens on "why do you say so?". */
  Tag why(List<String> reasons, List<Cite> readings) {
    Tag out = tag("details", "why").add(tag("summary").text("Why do you say so?"))
        .add(tag("ul", "reasons").add(reasons.stream().map(r -> tag("li").with("dir", "auto").text(r)).toList()));
    return readings.isEmpty() ? out : out.add(readings(readings));
  }

  /** The readings one under the other; of very many one in each wording, for their numbers stand above. */
  Markup readings(List<Cite> all) {
    if (all.size() > MANY) return wordings(all);
    Tag out = tag("ol", "readings").add(all.stream().limit(READINGS).map(this::reading).toList());
    if (all.size() <= READINGS) return out;
    return out.add(tag("li").text("and " + (all.size() - READINGS) + " more: ").add(chips(all.subList(READINGS, all.size()))));
  }

  private Markup wordings(List<Cite> all) {
    List<Cite> shown = desk.wordings(all).stream().limit(READINGS).toList();
    return tag("ol", "readings").add(shown.stream().map(this::reading).toList()).add(tag("li").text("and " + (all.size() - shown.size()) + " more, whose numbers stand above"));
  }

  /** The same in one word, for lines that are read one after the other. */
  Tag whyBrief(List<String> reasons, List<Cite> readings) {
    Tag out = tag("details", "why brief-why").add(tag("summary").with("aria-label", "Why do you say so?").with("title", "Why do you say so?").text("why?"))
        .add(tag("ul", "reasons").add(reasons.stream().map(r -> tag("li").with("dir", "auto").text(r)).toList()));
    return readings.isEmpty() ? out : out.add(readings(readings));
  }

  private Tag reading(Cite cite) {
    return tag("li").add(told(cite), new Text(" "), badge(desk.originAt(cite)), new Text(" "), excerpt(cite));
  }

  /** The first few of a list, the rest behind a line that opens. */
  static Markup folded(List<? extends Markup> items, int shown, String list, String more) {
    if (items.size() <= shown + 2) return tag(list, "items").add(items);
    List<Markup> out = new ArrayList<>();
    out.add(tag(list, "items").add(items.subList(0, shown)));
    out.add(tag("details", "fold").add(tag("summary").text((items.size() - shown) + " " + more)).add(tag(list, "items").add(items.subList(shown, items.size()))));
    return Markup.of(out);
  }
}
