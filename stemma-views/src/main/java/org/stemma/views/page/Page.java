package org.stemma.views.page;

import static org.stemma.views.page.Tag.tag;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.stemma.model.*;
import org.stemma.views.told.Desk;
import org.stemma.views.told.Numbers;

/** One self-contained HTML page of an account: opens from disk, asks the net for nothing, reads without a script. */
public final class Page {
  private static final String STYLE = resource("page.css");
  private static final String SCRIPT = resource("page.js");
  private static final String POLICY = "default-src 'none'; style-src '" + digest(STYLE) + "'; script-src '" + digest(SCRIPT) + "'; base-uri 'none'; form-action 'none'";

  private final Account account;
  private final List<Sheet> sheets;
  private final Optional<Sheet> strays;

  private Page(Account account, boolean withText, int excerptWords) {
    this.account = account;
    int level = account.stories().size() == 1 ? 2 : 3;
    this.sheets = account.stories().stream().map(s -> new Sheet(Desk.of(account, s, excerptWords), withText, level)).toList();
    this.strays = stray(account).map(s -> new Sheet(Desk.of(account, s, excerptWords), withText, level));
  }

  /**
   * @param withText whether the reports' full text is in the page; without it only cited excerpts are
   * @param excerptWords most words of a report in one excerpt
   */
  public static String of(Account account, boolean withText, int excerptWords) {
    return "<!DOCTYPE html>\n" + new Page(account, withText, excerptWords).html().html() + "\n";
  }

  /** Reports that stand in no story, as a story of their own without findings. */
  private static Optional<StoryAccount> stray(Account account) {
    Set<String> told = account.stories().stream().flatMap(s -> s.story().reports().stream()).map(Marked::id).collect(Collectors.toCollection(HashSet::new));
    List<Marked> rest = account.reports().stream().filter(m -> !told.contains(m.id())).toList();
    if (rest.isEmpty()) return Optional.empty();
    Findings none = new Findings(List.of(), List.of(), List.of(), List.of(), List.of(), List.of());
    Lineage alone = new Lineage(List.of(), List.of(), List.of(), List.of(), List.of());
    return Optional.of(new StoryAccount("rest", "", "Reports in no story", Optional.empty(), Optional.empty(), new Story("rest", rest, List.of()), alone, none, List.of(), List.of()));
  }

  private Tag html() {
    return tag("html").with("lang", "en").add(head(), new Text("\n"), body());
  }

  private Markup head() {
    return tag("head").add(
        tag("meta").with("charset", "utf-8"),
        tag("meta").with("http-equiv", "Content-Security-Policy").with("content", POLICY),
        tag("meta").with("name", "viewport").with("content", "width=device-width, initial-scale=1"),
        tag("meta").with("name", "color-scheme").with("content", "light dark"),
        tag("meta").with("name", "referrer").with("content", "no-referrer"),
        tag("meta").with("name", "generator").with("content", "Stemma " + account.version()),
        tag("title").text(title()),
        raw("style", STYLE));
  }

  private String title() {
    return account.stories().size() == 1 ? account.stories().getFirst().title() + " \u2013 account" : overview();
  }

  private String overview() {
    return "Account of " + Numbers.count(account.reports().size(), "report") + ": " + Numbers.count(account.stories().size(), "story", "stories");
  }

  private Markup body() {
    Tag main = tag("main").id("main").with("tabindex", "-1");
    if (sheets.size() != 1) main.add(contents());
    sheets.forEach(s -> main.add(story(s)));
    strays.ifPresent(s -> main.add(rest(s)));
    main.add(problems());
    return tag("body").add(
        tag("a", "skip").with("href", "#main").text("Skip to the account"),
        tag("div", "page").add(navigation(main), main),
        footer(),
        reader(),
        new Inline("script", " type=\"application/json\" id=\"stemma-passages\"", json()),
        raw("script", SCRIPT));
  }

  // parts

  private Markup contents() {
    Tag out = tag("header", "masthead contents").add(tag("h1").text(overview()), account.since().map(Latest::head).orElse(Markup.none()));
    if (sheets.isEmpty()) return out.add(Sheet.note("No two reports tell one happening; there is nothing to reconcile."));
    return out.add(tag("ol", "stories").add(sheets.stream().map(s -> tag("li").add(
        tag("a").with("href", "#" + s.desk().story().id()).with("dir", "auto").text(s.desk().story().title()), new Text(" "),
        tag("small").text(s.desk().tally().line()))).toList()));
  }

  private static Markup story(Sheet s) {
    return tag("article", "story").id(s.desk().story().id()).with("aria-labelledby", s.id("title")).add(
        Opening.of(s), Points.of(s), Figures.of(s), Differences.of(s), Differences.corrections(s), Sayings.of(s), Ancestry.of(s), Days.of(s), Atlas.of(s),
        Collation.of(s), Reports.of(s));
  }

  private static Markup rest(Sheet s) {
    return s.section("reports", "Reports in no story").add(s.desk().inStory().stream().map(m -> Reports.one(s, m)).toList());
  }

  private Markup problems() {
    if (account.problems().isEmpty()) return Markup.none();
    List<Tag> items = account.problems().stream().map(p -> tag("li").with("dir", "auto").add(
        tag("code").text(p.code()), new Text(" "), Sheet.name(p.source()), new Text(": " + p.message() + (p.where().isEmpty() ? "" : " (" + p.where() + ")")),
        p.next().isEmpty() ? Markup.none() : tag("small").text(" Next: " + p.next()))).toList();
    return tag("section", "part part-problems").id("problems").with("aria-labelledby", "problems-h").add(
        tag("div", "part-head").add(tag("h2").id("problems-h").text("What could not be used or is in doubt")), Sheet.folded(items, 10, "ul", "more"));
  }

  /** Built after the parts, so that it names only what is there. */
  private Markup navigation(Tag main) {
    String html = main.html();
    Tag list = tag("ul");
    for (Sheet s : sheets) {
      Markup sections = sections(s, html);
      if (sheets.size() == 1) list.add(sections);
      else list.add(tag("li").add(tag("details").add(tag("summary").with("dir", "auto").text(s.desk().story().title()), tag("ul").add(sections))));
    }
    strays.ifPresent(s -> list.add(link(s.id("reports"), "Reports in no story")));
    if (!account.problems().isEmpty()) list.add(link("problems", "Problems"));
    return tag("nav", "sections").with("aria-label", "Sections").add(tag("p", "wordmark").text("Stemma"), list);
  }

  private static Markup sections(Sheet s, String html) {
    return Markup.of(PARTS.stream().filter(p -> html.contains("id=\"" + s.id(p.what()) + "\"")).map(p -> link(s.id(p.what()), p.name())).toList());
  }

  private static Tag link(String id, String name) {
    return tag("li").add(tag("a").with("href", "#" + id).text(name));
  }

  private record Part(String what, String name) {}

  private static final List<Part> PARTS = List.of(
      new Part("since", "New since then"), new Part("brief", "In brief"), new Part("points", "What is told"), new Part("figures", "Figures"), new Part("differences", "Differences"),
      new Part("corrections", "Corrections"), new Part("statements", "Who said what"), new Part("lineage", "Lineage"), new Part("timeline", "Day by day"), new Part("map", "Where"),
      new Part("reports", "Reports"));

  private Markup footer() {
    String stages = account.stages().entrySet().stream().map(e -> e.getKey() + " " + e.getValue()).collect(Collectors.joining(", "));
    return tag("footer").add(
        tag("details").add(tag("summary").text("How to read this page"), tag("ul").add(
            tag("li").text("A number in a frame is a report; it leads to the marked words. A letter is an origin: one independent act of newsgathering. A dashed letter is an origin that is not among the reports."),
            tag("li").text("Beside a line that more than " + Sheet.MANY + " reports tell, \u201c+N\u201d opens to the numbers of the others; each leads on where scripts are allowed, and is found by its number under \u201cThe reports\u201d where not."),
            tag("li").text("Support is counted in origins, never in reports: a copy adds none. \u201c2\u20133 origins\u201d: two are known to be apart, a third is not shown to be one of them."),
            tag("li").text("Independent text is not independent knowledge: who is named as knowing is counted apart, as primary sources."),
            tag("li").text("Silence is not denial. Nothing here says what is true; it says who tells what, from whom, and when."))),
        tag("p").text("Stemma " + account.version() + " \u00b7 " + Account.FORMAT + (stages.isEmpty() ? "" : " \u00b7 " + stages)));
  }

  private static Markup reader() {
    return tag("aside", "reader").id("reader").with("aria-label", "Report").with("hidden").add(
        tag("div", "reader-bar").add(
            tag("button", "back").with("type", "button").text("\u2190 Back").add(tag("span", "wide").text(" to the account")),
            tag("span", "walk").with("hidden").add(tag("button", "before").with("type", "button").with("aria-label", "Reading before").text("\u2039"), tag("span", "where").with("aria-live", "polite"),
                tag("button", "next").with("type", "button").with("aria-label", "Next reading").text("\u203a"))),
        tag("div", "reader-body"));
  }

  // what is not ours to escape: the style, the script and its data

  private String json() {
    return account.stories().stream().map(s -> '"' + Collation.plain(s.id()) + "\":" + Collation.json(s.lineage())).collect(Collectors.joining(",", "{", "}"));
  }

  private static Markup raw(String element, String content) {
    return new Inline(element, "", content);
  }

  static String resource(String name) {
    try (InputStream in = Objects.requireNonNull(Page.class.getResourceAsStream(name), name + " is not on the class path")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String digest(String inline) {
    try {
      return "sha256-" + Base64.getEncoder().encodeToString(MessageDigest.getInstance("SHA-256").digest(inline.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
