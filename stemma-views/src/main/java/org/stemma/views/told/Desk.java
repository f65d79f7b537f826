package org.stemma.views.told;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.stemma.model.*;
import org.stemma.text.Spaces;
import org.stemma.text.Span;

/**
 * What a view looks up while it shows one story: reports by id, letters of origins, names of entities, sentences and excerpts.
 *
 * <p>Reports go by the number in their id, origins by a letter in the order of the lineage.
 */
public final class Desk {
  private static final int LABEL = 34;
  private static final int OPENING = 6;
  private static final Pattern REPORT = Pattern.compile("\\br(\\d+)\\b");

  private final Account account;
  private final StoryAccount story;
  private final int excerptWords;
  private final Map<String, Marked> reports = new HashMap<>();
  private final Map<String, Integer> origins = new HashMap<>();
  private final Map<String, Entity> entities = new HashMap<>();
  private final Map<String, List<Segment>> segments = new HashMap<>();

  private Desk(Account account, StoryAccount story, int excerptWords) {
    this.account = account;
    this.story = story;
    this.excerptWords = excerptWords;
    account.reports().forEach(m -> reports.put(m.id(), m));
    account.entities().forEach(e -> entities.putIfAbsent(e.id(), e));
    story.lineage().origins().forEach(o -> origins.put(o.id(), origins.size()));
    story.lineage().segments().forEach(s -> segments.computeIfAbsent(s.report(), r -> new ArrayList<>()).add(s));
  }

  public static Desk of(Account account, StoryAccount story, int excerptWords) {
    return new Desk(account, story, excerptWords);
  }

  public Account account() {
    return account;
  }

  public StoryAccount story() {
    return story;
  }

  public int excerptWords() {
    return excerptWords;
  }

  /** What is told differently, names apart. */
  public List<Difference> differences() {
    return story.findings().differences().stream().filter(d -> d.kind() != Difference.Kind.NAME_FORM).toList();
  }

  /** What a difference is about: "“in any part” / left out". */
  public String heading(Difference d) {
    return Headings.of(this, d);
  }

  /** Who or what is called otherwise: it matters less to a desk than what is told. */
  public List<Difference> nameForms() {
    return story.findings().differences().stream().filter(d -> d.kind() == Difference.Kind.NAME_FORM).toList();
  }

  public Tally tally() {
    return Tally.of(story);
  }

  /** The story in one line of a list, with how much in it is new where it is held against an earlier account. */
  public String line() {
    int news = News.of(this).size();
    return tally().line() + (news == 0 ? "" : ", " + news + " new");
  }

  /** The report of a cite; throws when the account does not hold it, which breaks the account's own law. */
  public Marked report(String id) {
    Marked found = reports.get(id);
    if (found == null) throw new IllegalArgumentException("a cite must name a report of the account; got " + id);
    return found;
  }

  public String text(Cite cite) {
    return cite.span().in(report(cite.report()).report().text());
  }

  /** Numbers of reports, 2 before 12. */
  public static final Comparator<String> BY_NUMBER = Comparator.comparingInt(String::length).thenComparing(Comparator.naturalOrder());

  /** "r12" → "12". */
  public static String number(String report) {
    return report.startsWith("r") ? report.substring(1) : report;
  }

  /** Outlet, else headline, else the last part of the source. */
  public String label(String report) {
    Report r = report(report).report();
    return r.outlet().map(Outlet::name).or(r::headline).or(() -> opening(report(report))).orElseGet(() -> file(r.source()));
  }

  /** Who gathered: an outlet or an agency, and where none is known the report with its number. */
  public String label(Origin o) {
    boolean unnamed = o.seen() && o.kind() == Origin.Kind.UNKNOWN && !o.reports().isEmpty();
    return unnamed ? "[" + number(o.reports().getFirst()) + "] " + label(o.reports().getFirst()) : numbered(o.label());
  }

  /** The letter of who gathered; empty where nobody was rated. */
  public Optional<Reliability> reliability(Origin o) {
    return account.ratings().isEmpty() ? Optional.empty() : Optional.of(account.ratings().of(o, story.story()));
  }

  /** The letter of the outlet of a report; empty where nobody was rated. */
  public Optional<Reliability> reliability(String report) {
    return account.ratings().isEmpty() ? Optional.empty() : Optional.of(report(report).report().outlet().map(account.ratings()::of).orElse(Reliability.F));
  }

  /** Reports by their numbers as a reader sees them: "text shared by r2, r3" \u2192 "text shared by [2], [3]". */
  static String numbered(String words) {
    return REPORT.matcher(words).replaceAll("[$1]");
  }

  /** The first words of the running text, for a report that names neither outlet nor headline. */
  private static Optional<String> opening(Marked m) {
    return m.prose().sentences().stream().filter(s -> s.zone() == Zone.BODY).findFirst()
        .map(s -> "\u201C" + Excerpts.plain(m.prose().text(s.span()), OPENING) + "\u201D");
  }

  private static String file(String source) {
    String bare = source.endsWith("/") ? source.substring(0, source.length() - 1) : source;
    return bare.substring(Math.max(bare.lastIndexOf('/'), bare.lastIndexOf('\\')) + 1);
  }

  /** The label, cut to some 34 characters for lines that are full already. */
  public String shortLabel(String report) {
    return cut(label(report), LABEL);
  }

  /** At most so many characters, the cut shown. */
  public static String cut(String text, int most) {
    if (text.codePointCount(0, text.length()) <= most) return text;
    return text.substring(0, text.offsetByCodePoints(0, most - 1)).strip() + "\u2026";
  }

  /** "3 May", or "" when the report has no date. */
  public String day(String report) {
    return report(report).report().published().date().map(d -> Dates.brief(d.substring(0, Math.min(10, d.length())))).orElse("");
  }

  /** "Coast Daily, 3 May". */
  public String labelAndDay(String report) {
    return day(report).isEmpty() ? label(report) : label(report) + ", " + day(report);
  }

  /** Place of an origin in the lineage, 0..., or -1 when it is not told. */
  public int rank(Optional<String> origin) {
    return origin.map(o -> origins.getOrDefault(o, -1)).orElse(-1);
  }

  /** A, B, ... Z, AA, ...; "?" when the origin is not told. */
  public String letter(Optional<String> origin) {
    int rank = rank(origin);
    return rank < 0 ? "?" : letters(rank);
  }

  private static String letters(int rank) {
    String last = String.valueOf((char) ('A' + rank % 26));
    return rank < 26 ? last : letters(rank / 26 - 1) + last;
  }

  /** The origin of the text at a cite, by the segment that shares most with it. */
  public Optional<String> originAt(Cite cite) {
    Optional<Segment> best = segments(cite.report()).stream().filter(s -> s.span().overlaps(cite.span()))
        .max(Comparator.comparingInt((Segment s) -> s.span().shared(cite.span())).thenComparing(s -> -s.span().begin()));
    return best.flatMap(Segment::origin);
  }

  /** The segments of a report in order. */
  public List<Segment> segments(String report) {
    return segments.getOrDefault(report, List.of());
  }

  public Optional<Origin> origin(String id) {
    return story.lineage().origin(id);
  }

  /** The name of an entity, or of an origin, or the words themselves. */
  public String name(String idOrText) {
    Entity entity = entities.get(idOrText);
    if (entity != null) return entity.name();
    return origin(idOrText).map(this::label).orElse(idOrText);
  }

  /** The sentence that holds the first character of the cite; the cite itself where there are no sentences. */
  public Span sentence(Cite cite) {
    Prose prose = report(cite.report()).prose();
    int at = prose.sentenceAt(cite.span().begin());
    return at < 0 ? line(prose, cite.span()) : prose.sentences().get(at).span().join(cite.span());
  }

  private static Span line(Prose prose, Span cite) {
    return prose.paragraphs().stream().map(Paragraph::span).filter(p -> p.contains(cite)).findFirst().orElse(cite);
  }

  public Excerpt excerpt(Cite cite) {
    return excerpt(cite, excerptWords);
  }

  public Excerpt excerpt(Cite cite, int words) {
    String text = report(cite.report()).report().text();
    return Excerpt.of(text, cite.span().trim(text), sentence(cite), Math.min(words, excerptWords));
  }

  /** The first cite of each wording, in order. */
  public List<Cite> wordings(List<Cite> cites) {
    Map<String, Cite> first = new LinkedHashMap<>();
    cites.forEach(c -> first.putIfAbsent(Spaces.single(text(c)).strip().toLowerCase(Locale.ROOT), c));
    return List.copyOf(first.values());
  }

  /** At most so many of a list, from both of its ends: what is held against each other in a difference stands there. */
  public static <T> List<T> ends(List<T> all, int most) {
    if (all.size() <= most) return all;
    List<T> out = new ArrayList<>(all.subList(0, most - most / 2));
    out.addAll(all.subList(all.size() - most / 2, all.size()));
    return List.copyOf(out);
  }

  /** A reading of a difference, cut around the words that differ where the sentence is longer than so many words. */
  public Excerpt excerpt(Cite cite, Difference d, int words) {
    int most = Math.min(words, excerptWords);
    String text = report(cite.report()).report().text();
    Span whole = cite.span().trim(text);
    return Excerpt.words(text, whole).size() <= most ? excerpt(cite, most) : Excerpt.of(text, Differing.in(text, whole, d.about()), sentence(cite), most);
  }

  /** The reports of the story in order. */
  public List<Marked> inStory() {
    return story.story().reports();
  }
}
