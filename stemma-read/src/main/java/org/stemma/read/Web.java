package org.stemma.read;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.stemma.model.Evidence;
import org.stemma.model.Furniture;
import org.stemma.model.Outlet;
import org.stemma.model.Page;
import org.stemma.model.Problem;
import org.stemma.model.Published;
import org.stemma.model.Report;
import org.stemma.read.clean.Layout;
import org.stemma.read.clean.Sites;
import org.stemma.read.clean.Titles;
import org.stemma.read.html.About;
import org.stemma.read.html.Article;
import org.stemma.read.html.WebPage;
import org.stemma.read.language.Languages;
import org.stemma.text.Span;

/** A saved web page. The report's text is headline, standfirst, writers and article, one blank line between paragraphs. */
final class Web implements Reader {
  private static final int LARGEST = 32 * 1024 * 1024;
  private static final int SHORTEST = 40;
  private static final int LOOK = 4096;
  /** Menus and pictures' texts are hidden everywhere; more than this is told. */
  private static final int HIDDEN = 500;
  private static final Pattern MARKUP = Pattern.compile("(?s).*?<(?:!doctype html|html|head|body|article|div|p|h1|meta|title)[\\s>/].*");
  private static final Pattern FEED = Pattern.compile("(?s)\\s*(?:<\\?xml.*?)?<(?:rss|feed|rdf:rdf|urlset|sitemapindex|newsitem|newsmessage|nitf|opml)[\\s>:].*");

  /** A stretch of the assembled text whose kind the page's markup gives. */
  private record Typed(Furniture.Kind kind, Span span) {}

  @Override
  public boolean knows(Page page) {
    String head = head(page.bytes());
    return MARKUP.matcher(head).matches() && !FEED.matcher(head).matches();
  }

  private static String head(byte[] b) {
    boolean wide = Bytes.starts(b, 0xFF, 0xFE) || Bytes.starts(b, 0xFE, 0xFF);
    String head = new String(b, 0, Math.min(LOOK, b.length), wide ? StandardCharsets.UTF_16 : StandardCharsets.ISO_8859_1);
    return head.toLowerCase(Locale.ROOT);
  }

  @Override
  public Reading read(Page page) {
    if (page.bytes().length > LARGEST) return Reading.of(Problems.TOO_LARGE.at(page.source(), page.bytes().length + " bytes; a page may have " + LARGEST, ""));
    WebPage web = WebPage.of(page.bytes());
    long body = web.article().parts().stream().filter(p -> p.kind() == Article.Kind.BODY && p.text().length() >= SHORTEST).count();
    if (body == 0) {
      return Reading.of(Problems.NO_ARTICLE.at(page.source(),
          "no article text: kept " + web.article().parts().size() + " blocks; a report needs one paragraph of " + SHORTEST + " characters", "bytes 0-" + page.bytes().length));
    }
    List<Problem> problems = new ArrayList<>();
    if (web.inert() > 0) problems.add(Problems.MADE_INERT.at(page.source(), web.inert() + " characters that show nothing or turn the writing direction were taken out", ""));
    return new Reading(List.of(report(page, web)), problems);
  }

  private static Report report(Page page, WebPage web) {
    StringBuilder text = new StringBuilder();
    List<Typed> typed = new ArrayList<>();
    About about = web.about();
    about.headline().ifPresent(h -> add(text, typed, Optional.of(Furniture.Kind.HEADLINE), h));
    about.standfirst().ifPresent(s -> add(text, typed, Optional.of(Furniture.Kind.STANDFIRST), s));
    if (!about.authors().isEmpty()) add(text, typed, Optional.of(Furniture.Kind.BYLINE), String.join(", ", about.authors()));
    for (Article.Part p : web.article().parts()) add(text, typed, kind(p.kind()), p.text());
    String whole = text.toString();
    Optional<Outlet> outlet = outlet(page, about);
    Layout layout = Layout.of(whole, outlet);
    List<Evidence> told = told(page, web);
    String language = Languages.of(web.article().body());
    return new Report("", page.source(), Bytes.sha256(page.bytes()), Bytes.sha256(whole), whole, outlet.or(layout::outlet), about.headline(),
        persons(about, layout), layout.dateline(), published(told, about, layout), about.modified().or(layout::modified),
        language.equals(Languages.UNKNOWN) ? about.language().orElse(language) : language, layout.credits(), layout.notices(), furniture(typed, layout), told);
  }

  private static void add(StringBuilder text, List<Typed> typed, Optional<Furniture.Kind> kind, String part) {
    if (!text.isEmpty()) text.append("\n\n");
    Span span = new Span(text.length(), text.length() + part.length());
    text.append(part);
    kind.ifPresent(k -> typed.add(new Typed(k, span)));
  }

  private static Optional<Furniture.Kind> kind(Article.Kind kind) {
    return switch (kind) {
      case BODY -> Optional.empty();
      case CROSSHEAD -> Optional.of(Furniture.Kind.CROSSHEAD);
      case CAPTION -> Optional.of(Furniture.Kind.CAPTION);
      case STANDFIRST -> Optional.of(Furniture.Kind.STANDFIRST);
      case CREDIT, NOTICE, PROMO, RELATED -> Optional.empty();
    };
  }

  /** The page's markup decides; what the words show is added where the markup says nothing. */
  private static List<Furniture> furniture(List<Typed> typed, Layout layout) {
    List<Furniture> out = new ArrayList<>();
    for (Typed t : typed) out.add(new Furniture(t.kind, t.span));
    boolean heads = typed.stream().anyMatch(t -> t.kind == Furniture.Kind.CROSSHEAD);
    for (Furniture f : layout.furniture()) {
      boolean first = f.kind() == Furniture.Kind.HEADLINE || f.kind() == Furniture.Kind.STANDFIRST || f.kind() == Furniture.Kind.CROSSHEAD && heads;
      boolean nested = f.kind() == Furniture.Kind.CREDIT || f.kind() == Furniture.Kind.NOTICE;
      if (!first && (nested || typed.stream().noneMatch(t -> t.span.overlaps(f.span())))) out.add(f);
    }
    out.sort(Comparator.comparing((Furniture f) -> f.span().begin()).thenComparing(f -> -f.span().end()).thenComparing(Furniture::kind));
    return out.stream().distinct().toList();
  }

  private static List<String> persons(About about, Layout layout) {
    List<String> persons = about.authors().stream().filter(a -> Titles.only(a).isEmpty() && !a.matches("\\S+\\.[a-z]{2,4}")).toList();
    return persons.isEmpty() ? layout.bylines() : persons;
  }

  /** The most trusted clock, unless an archive saw the page before the day that it tells; with what the others say. */
  private static Published published(List<Evidence> told, About about, Layout layout) {
    List<Evidence> clocks = told.stream().filter(e -> e.kind() == Evidence.Kind.PUBLISHED).filter(e -> possible(e, told)).toList();
    Optional<Evidence> best = clocks.stream().findFirst().or(() -> told.stream().filter(e -> e.kind() == Evidence.Kind.CHANGED && !e.from().startsWith("HTTP")).filter(e -> possible(e, told)).findFirst());
    if (best.isEmpty()) return layout.published();
    boolean read = best.get().from().startsWith(About.TEXT);
    return new Published(Optional.of(best.get().value()), read ? Published.Basis.STATED : Published.Basis.METADATA, reason(best.get(), clocks), Optional.empty());
  }

  private static boolean possible(Evidence clock, List<Evidence> told) {
    return told.stream().filter(e -> e.kind() == Evidence.Kind.SEEN).allMatch(seen -> !day(clock).isAfter(day(seen).plusDays(1)));
  }

  private static LocalDate day(Evidence clock) {
    return LocalDate.parse(clock.value().substring(0, 10));
  }

  private static String reason(Evidence best, List<Evidence> clocks) {
    List<Evidence> others = clocks.stream().filter(e -> e != best).toList();
    long same = others.stream().filter(e -> day(e).equals(day(best))).count();
    Optional<Evidence> differs = others.stream().filter(e -> Math.abs(day(e).toEpochDay() - day(best).toEpochDay()) > 1).findFirst();
    return "told by " + best.from() + (same > 0 ? "; " + same + (same == 1 ? " other clock tells" : " other clocks tell") + " the same day" : "")
        + differs.map(e -> "; " + e.from() + " tells " + day(e)).orElse("");
  }

  /** What is told of the page from within and from without. */
  private static List<Evidence> told(Page page, WebPage web) {
    List<Evidence> out = new ArrayList<>(web.about().told());
    boolean server = page.evidence().stream().anyMatch(e -> e.kind() == Evidence.Kind.CONTENT_CREDENTIALS);
    if (server) out.removeIf(e -> e.kind() == Evidence.Kind.CONTENT_CREDENTIALS);
    out.addAll(page.evidence());
    Optional<String> from = address(page);
    web.about().address().filter(a -> from.isPresent() && !Sites.same(a, from.get()))
        .ifPresent(a -> out.add(new Evidence(Evidence.Kind.SYNDICATED, a, "canonical address on another site than " + Sites.host(from.get()))));
    if (web.hidden() > HIDDEN) out.add(new Evidence(Evidence.Kind.HIDDEN, String.format(Locale.ROOT, "%,d characters", web.hidden()), "elements that the page's own style hides"));
    return out;
  }

  /** Where the page was fetched, if its source is an address. */
  private static Optional<String> address(Page page) {
    return Optional.of(page.source().substring(page.source().lastIndexOf("!/") < 0 ? 0 : page.source().lastIndexOf("!/") + 2)).filter(s -> s.startsWith("http"));
  }

  /** Name as the page gives it, domain from its address, else from where it was fetched. */
  private static Optional<Outlet> outlet(Page page, About about) {
    Optional<String> fetched = address(page);
    Optional<Outlet> at = about.address().filter(a -> fetched.isEmpty() || Sites.same(a, fetched.get())).or(() -> fetched).flatMap(Titles::at);
    if (about.site().isEmpty()) return at;
    Outlet named = Titles.named(about.site().get());
    boolean known = at.filter(a -> !a.domain().equals(Optional.of(a.name()))).isPresent();
    return known ? at : Optional.of(new Outlet(named.name(), at.flatMap(Outlet::domain).or(named::domain)));
  }
}
