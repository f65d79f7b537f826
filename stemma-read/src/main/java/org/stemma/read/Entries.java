package org.stemma.read;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.stemma.model.Evidence;
import org.stemma.model.Furniture;
import org.stemma.model.Outlet;
import org.stemma.model.Page;
import org.stemma.model.Problem;
import org.stemma.model.Published;
import org.stemma.model.Report;
import org.stemma.read.clean.Layout;
import org.stemma.read.clean.Titles;
import org.stemma.read.feed.Entry;
import org.stemma.read.feed.Fields;
import org.stemma.read.html.Inert;
import org.stemma.read.html.WebPage;
import org.stemma.read.language.Languages;
import org.stemma.text.Span;

/** Entries of a feed, wire or table to reports: headline, writers, notes and text, one blank line between. */
final class Entries {
  private static final int SHORTEST = 40;

  private Entries() {}

  /** The same for a file whose fields may go by a user's mapping: what it names and the file does not have is told. */
  static Reading read(Page page, List<Entry> entries, Fields fields, List<Problem> problems) {
    List<Problem> all = new ArrayList<>(problems);
    fields.absent().ifPresent(why -> all.add(Problems.NOT_MAPPED.at(page.source(), why, "")));
    if (fields.withoutText()) return new Reading(List.of(), all);
    var odd = fields.oddTimes();
    if (!odd.isEmpty()) all.add(Problems.NO_DATE.at(page.source(), odd.size() + " of " + entries.size() + " entries tell no day where their time is mapped, such as \"" + odd.iterator().next() + "\"", ""));
    return read(page, entries, all);
  }

  /** The reports of a page's entries, and one problem for those that hold no text. */
  static Reading read(Page page, List<Entry> entries, List<Problem> problems) {
    List<Report> reports = new ArrayList<>();
    int without = 0;
    for (int i = 0; i < entries.size(); i++) {
      Optional<Report> report = report(page, entries.get(i), i);
      report.ifPresent(reports::add);
      if (report.isEmpty()) without++;
    }
    List<Problem> all = new ArrayList<>(problems);
    int inert = entries.stream().mapToInt(e -> Inert.telling(e.content())).sum();
    if (inert > 0) all.add(Problems.MADE_INERT.at(page.source(), inert + " characters that show nothing or turn the writing direction were taken out", ""));
    if (without > 0 || entries.isEmpty()) {
      all.add(Problems.NO_ARTICLE.at(page.source(), without + " of " + entries.size() + " entries hold no text of " + SHORTEST + " characters", ""));
    }
    List<Listing> listings = new ArrayList<>();
    for (Entry e : entries) if (e.address().isPresent() && e.published().isPresent()) listings.add(new Listing(e.address().get(), new Evidence(Evidence.Kind.PUBLISHED, e.published().get(), "the feed " + page.source())));
    return new Reading(reports, all, listings);
  }

  private static Optional<Report> report(Page page, Entry e, int number) {
    String body = e.html() ? WebPage.text(e.content()) : Inert.without(e.content()).strip();
    if (body.length() < SHORTEST) return Optional.empty();
    StringBuilder text = new StringBuilder();
    List<Furniture> furniture = new ArrayList<>();
    e.title().map(Inert::without).ifPresent(t -> add(text, furniture, Furniture.Kind.HEADLINE, t));
    if (!e.authors().isEmpty()) add(text, furniture, Furniture.Kind.BYLINE, String.join(", ", e.authors()));
    add(text, new ArrayList<>(), Furniture.Kind.NOTICE, body);
    for (String note : e.notes()) add(text, new ArrayList<>(), Furniture.Kind.NOTICE, note);
    String whole = text.toString();
    Optional<Outlet> outlet = outlet(e);
    Layout l = Layout.of(whole, outlet);
    for (Furniture f : l.furniture()) if (furniture.stream().noneMatch(x -> x.span().overlaps(f.span())) && f.kind() != Furniture.Kind.HEADLINE) furniture.add(f);
    String language = Languages.of(body);
    String source = page.source() + "#" + (e.address().orElse(e.id().isEmpty() ? Integer.toString(number + 1) : e.id()));
    Published published = e.published().map(p -> new Published(Optional.of(p), Published.Basis.METADATA, "told by the entry of " + page.source(), Optional.empty())).orElse(l.published());
    return Optional.of(new Report("", source, Bytes.sha256(page.bytes()), Bytes.sha256(whole), whole, outlet.or(l::outlet), e.title().or(l::headline), e.authors().isEmpty() ? l.bylines() : e.authors(),
        l.dateline(), published, e.modified().or(l::modified), language.equals(Languages.UNKNOWN) ? e.language().orElse(language) : language, l.credits(), l.notices(), furniture, told(page, e)));
  }

  private static List<Evidence> told(Page page, Entry e) {
    List<Evidence> out = new ArrayList<>();
    e.published().ifPresent(p -> out.add(new Evidence(Evidence.Kind.PUBLISHED, p, "the entry's date")));
    e.modified().ifPresent(m -> out.add(new Evidence(Evidence.Kind.CHANGED, m, "the entry's date of change")));
    e.address().filter(a -> a.startsWith("http")).ifPresent(a -> out.add(new Evidence(Evidence.Kind.ADDRESS, a, "the entry's link")));
    out.addAll(e.evidence());
    out.addAll(page.evidence());
    return out;
  }

  private static Optional<Outlet> outlet(Entry e) {
    Optional<Outlet> at = e.address().filter(a -> a.startsWith("http")).flatMap(Titles::at);
    boolean known = at.filter(a -> !a.domain().equals(Optional.of(a.name()))).isPresent();
    if (known || e.outlet().isEmpty()) return at;
    Outlet named = Titles.named(e.outlet().get());
    return Optional.of(new Outlet(named.name(), at.flatMap(Outlet::domain).or(named::domain)));
  }

  private static void add(StringBuilder text, List<Furniture> furniture, Furniture.Kind kind, String part) {
    if (!text.isEmpty()) text.append("\n\n");
    furniture.add(new Furniture(kind, new Span(text.length(), text.length() + part.length())));
    text.append(part);
  }

  /** True when a page may begin with such a character, white space aside; bytes that are not plainly ASCII may be anything. */
  static boolean mayOpen(byte[] bytes, java.util.function.IntPredicate with) {
    int i = 0;
    while (i < bytes.length && (bytes[i] == ' ' || bytes[i] == '\n' || bytes[i] == '\r' || bytes[i] == '\t')) i++;
    return i >= bytes.length || bytes[i] <= ' ' || with.test(bytes[i]);
  }

  /** First characters of a page for its readers to know it by, lower case. */
  static String head(byte[] bytes) {
    boolean wide = Bytes.starts(bytes, 0xFF, 0xFE) || Bytes.starts(bytes, 0xFE, 0xFF);
    String head = new String(bytes, 0, Math.min(4096, bytes.length), wide ? StandardCharsets.UTF_16 : StandardCharsets.UTF_8);
    return head.replaceFirst("^\\uFEFF", "").stripLeading().toLowerCase(java.util.Locale.ROOT);
  }
}
