package org.stemma.read.clean;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.stemma.model.Credit;
import org.stemma.model.Dateline;
import org.stemma.model.Furniture;
import org.stemma.model.Furniture.Kind;
import org.stemma.model.Notice;
import org.stemma.model.Outlet;
import org.stemma.model.Published;
import org.stemma.read.when.DateLine;
import org.stemma.read.when.Dates;
import org.stemma.text.Span;

/** One pass over the units of a text: first its head, then its body. */
final class Laying {
  private static final int HEAD = 25;
  private static final int CROSSHEAD = 75;
  private static final Pattern SITE = Pattern.compile("(?:https?://)?(?:www\\.)?[a-z0-9-]+(?:\\.[a-z0-9-]+){1,3}(?:/\\S*)?");
  private static final Pattern ENDS = Pattern.compile(".*[.!?:;,][\"')\\]]*");
  private static final Pattern FULL_STOP = Pattern.compile(".*[.!;,:…][\"')\\]]*|.*[.!?,][\"]");
  private static final Pattern WITH_AGENCIES = Pattern.compile("\\([^()]{2,90}\\)");
  private static final Pattern LINK_CAPS = Pattern.compile("[^\\p{Ll}]{25,}");

  private static final Pattern FROM = Pattern.compile("From (?:The )?\\p{Lu}[\\p{L}\\d' .&]{1,40}");
  private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}]+");
  private static final Pattern ITEM = Pattern.compile("\\d+[.)]|[-—•*]");
  private static final Pattern ITEM_HEAD = Pattern.compile("\\d+[.)] \\p{Lu}");
  private static final Pattern TWO_SENTENCES = Pattern.compile("[.] \\p{Lu}");
  private static final Pattern SIGNED = Pattern.compile(".* — \\p{Lu}[\\p{L}. ]+");

  private final String text;
  private final List<Unit> units;
  private final List<Furniture> furniture = new ArrayList<>();
  private final List<Credit> credits = new ArrayList<>();
  private final List<Notice> notices = new ArrayList<>();
  private final List<String> bylines = new ArrayList<>();
  private Optional<Outlet> outlet;
  private Optional<String> headline = Optional.empty();
  private Optional<Dateline> dateline = Optional.empty();
  private Published published = Published.unknown("no date stands in the text as its own");
  private Optional<String> modified = Optional.empty();

  Laying(String text, Optional<Outlet> outlet) {
    this.text = text;
    this.outlet = outlet;
    this.units = Imprint.parted(Unit.of(text), text);
  }

  Layout layout() {
    outlet = outlet.or(this::selfNamed);
    int body = head();
    body(body);
    furniture.sort(Comparator.comparing((Furniture f) -> f.span().begin()).thenComparing(f -> -f.span().end()).thenComparing(Furniture::kind));
    credits.sort(Comparator.comparing((Credit c) -> c.span().begin()));
    return new Layout(headline, bylines, dateline, outlet, published, modified, credits.stream().distinct().toList(), notices.stream().distinct().toList(), furniture.stream().distinct().toList());
  }

  /** The outlet as its own furniture names it: a site's name in the head, a source line, an app's promo. */
  private Optional<Outlet> selfNamed() {
    return Outlets.of(units);
  }

  private Optional<String> own() {
    return outlet.map(Outlet::name);
  }

  // ---- the head

  /** Tells the head's units apart; returns the index of the first unit of the body. */
  private int head() {
    for (int i = 0; i < Math.min(HEAD, units.size()); i++) {
      if (open(i)) continue;
      if (headFurniture(i)) continue;
      Unit unit = units.get(i);
      if (headline.isEmpty() && headlineAt(i)) {
        headline = Optional.of(unit.span().in(text));
        add(Kind.HEADLINE, unit.span());
      } else if (headline.isPresent() && repeatsHeadline(unit)) add(Kind.HEADLINE, unit.span());
      else if (headline.isPresent() && standfirstAt(i)) add(Kind.STANDFIRST, unit.span());
      else return i;
    }
    return Math.min(HEAD, units.size());
  }

  /** A labelled date that opens the text: what follows it is a unit of its own. */
  private boolean open(int i) {
    Unit unit = units.get(i);
    if (i > 2) return false;
    Optional<DateLine> date = DateLine.opening(unit.folded().substring(0, Math.min(200, unit.folded().length())), Dates.Order.MONTH_FIRST);
    if (date.isEmpty() || DateLine.of(unit.folded(), Dates.Order.MONTH_FIRST).isPresent()) return false;
    stamp(date.get(), unit);
    units.set(i, unit.from(date.get().span().end(), text));
    return headFurniture(i);
  }

  private boolean headFurniture(int i) {
    Unit unit = units.get(i);
    String line = unit.folded();
    Optional<DateLine> date = DateLine.of(line, Dates.Order.MONTH_FIRST);
    if (date.isPresent()) {
      stamp(date.get(), unit);
      return true;
    }
    if (line.length() < 80 && SITE.matcher(line).matches() && Titles.at(line).isPresent()) {
      add(Kind.CREDIT, unit.span());
      return true;
    }
    if (isOutlet(i)) {
      add(Kind.CREDIT, unit.span());
      return true;
    }
    return byline(i, true) || title(unit) || i > 0 && doubled(i) || (i > 0 || headline.isPresent()) && rule(unit);
  }

  private boolean byline(int i, boolean inHead) {
    Unit unit = units.get(i);
    Optional<String> names = Bylines.after(unit.folded());
    boolean bare = inHead && names.isEmpty() && headline.isPresent() && besideFurniture(i) && Bylines.onlyNames(unit.folded());
    boolean again = names.isEmpty() && !bylines.isEmpty() && bylines.contains(unit.folded());
    boolean role = names.isEmpty() && !bylines.isEmpty() && isLast(Kind.BYLINE, i) && Bylines.role(unit.folded());
    if (names.isEmpty() && !bare && !again && !role) return false;
    String line = names.orElse(unit.folded());
    if (!role) Bylines.names(line).stream().filter(n -> !bylines.contains(n)).forEach(bylines::add);
    add(Kind.BYLINE, unit.span());
    credits.addAll(Credits.in(line, Credit.Kind.BYLINE, unit.span(), own()));
    return true;
  }

  private boolean isLast(Kind kind, int i) {
    return i > 0 && !furniture.isEmpty() && furniture.getLast().kind() == kind && furniture.getLast().span().equals(units.get(i - 1).span());
  }

  /** True when the unit before is furniture other than the headline, or the one after is furniture or a dispatch. */
  private boolean besideFurniture(int i) {
    boolean before = i > 0 && !furniture.isEmpty() && furniture.getLast().kind() != Kind.HEADLINE && furniture.getLast().span().contains(units.get(i - 1).span());
    return before || i + 1 < units.size() && plainlyHead(units.get(i + 1));
  }

  private static boolean plainlyHead(Unit unit) {
    String line = unit.folded();
    return DateLine.of(line, Dates.Order.MONTH_FIRST).isPresent()
        || line.length() < 80 && SITE.matcher(line).matches()
        || Bylines.after(line).isPresent()
        || line.length() < 60 && Titles.only(line).isPresent()
        || Rule.of(line).filter(f -> f.kind().equals("CAPTION") || f.kind().equals("CREDIT.PHOTO")).isPresent();
  }

  /** A line that is an agency's or outlet's name. */
  private boolean title(Unit unit) {
    Optional<Titles.Found> found = Titles.only(unit.folded());
    if (found.isEmpty() || unit.folded().length() > 60) return false;
    add(Kind.CREDIT, unit.span());
    credits.addAll(Credits.in(unit.folded(), Credit.Kind.BYLINE, unit.span(), own()));
    return true;
  }

  /** The first line is a headline when it is short, opens no dispatch and something follows it. */
  private boolean headlineAt(int i) {
    Unit unit = units.get(i);
    String line = unit.folded();
    if (i + 1 >= units.size() || line.length() > 220 || Datelines.opening(line).isPresent()) return false;
    boolean sentence = line.matches(".*[.;,][\"')]*") && !line.matches(".*\\b\\p{L}\\.\\p{L}\\.");
    if (!sentence) return line.length() < 180 || plainlyHead(units.get(i + 1));
    return line.length() < 140 && plainlyHead(units.get(i + 1));
  }

  /** The outlet's name opens the text and its day follows: the text has no headline. */
  private boolean isOutlet(int i) {
    return i == 0 && Outlets.opens(units) && own().filter(units.get(i).folded().strip()::equals).isPresent();
  }

  private boolean repeatsHeadline(Unit unit) {
    return unit.span().in(text).strip().equalsIgnoreCase(headline.orElse("").strip());
  }

  /** Under the headline: a line without full stop, or a short paragraph with more of the head below it. */
  private boolean standfirstAt(int i) {
    Unit unit = units.get(i);
    String line = unit.folded();
    if (line.length() > 320 || line.contains("(@") || line.contains("://") || Datelines.opening(line).isPresent() || i + 1 >= units.size()) return false;
    if (!ENDS.matcher(line).matches()) return line.length() < 200;
    return furniture.stream().noneMatch(f -> f.kind() == Kind.STANDFIRST) && plainlyHead(units.get(i + 1));
  }

  private void stamp(DateLine line, Unit unit) {
    add(Kind.DATE, unit.within(line.span()));
    for (DateLine.Stamp s : line.stamps()) {
      Span cite = unit.within(s.span());
      if (s.change()) {
        modified = Optional.of(s.moment());
        notices.add(new Notice(Notice.Kind.UPDATE, unit.within(new Span(changeFrom(line, s), s.span().end()))));
      } else if (published.date().isEmpty()) {
        published = new Published(Optional.of(s.moment()), Published.Basis.STATED, "the text states it: \"" + cite.in(text) + "\"", Optional.of(cite));
      }
    }
    if (published.date().isEmpty() && modified.isPresent()) {
      Span cite = unit.within(line.stamps().getLast().span());
      published = new Published(modified, Published.Basis.STATED, "the text states only when it was last changed: \"" + cite.in(text) + "\"", Optional.of(cite));
    }
  }

  /** Where the label of a stamp begins: after the stamp before it. */
  private static int changeFrom(DateLine line, DateLine.Stamp stamp) {
    int at = line.stamps().indexOf(stamp);
    return at == 0 ? line.span().begin() : line.stamps().get(at - 1).span().end() + 1;
  }

  // ---- the body

  private void body(int from) {
    boolean opened = false;
    for (int i = from; i < units.size(); i++) {
      Unit unit = units.get(i);
      if (!opened || i < from + 3) unit = dispatch(i, unit, opened);
      boolean told = !bodyFurniture(i, unit, opened);
      if (told) {
        opened = true;
        credits.addAll(Credits.told(unit.folded(), unit.span().begin(), own()));
      }
    }
  }

  /** Takes the dateline off the front of a paragraph. */
  private Unit dispatch(int i, Unit unit, boolean opened) {
    if (dateline.isPresent() || Rule.of(unit.folded()).filter(f -> f.kind().equals("CAPTION")).isPresent()) return unit;
    Optional<Datelines.Found> found = Datelines.opening(unit.folded());
    if (found.isEmpty() || opened && found.get().agency().isEmpty() && found.get().dateline().isPresent() && credits.stream().anyMatch(c -> c.kind() == Credit.Kind.DATELINE)) return unit;
    Datelines.Found f = found.get();
    dateline = f.dateline();
    add(f.dateline().isPresent() ? Kind.DATELINE : Kind.CREDIT, unit.within(f.span()).trim(text));
    f.agency().ifPresent(a -> credits.add(new Credit(a.name(), Credit.Kind.DATELINE, unit.within(a.span()))));
    return unit.from(f.span().end(), text);
  }

  private boolean bodyFurniture(int i, Unit unit, boolean opened) {
    String line = unit.folded();
    if (doubled(i)) return true;
    if (rule(unit)) return true;
    if (line.length() <= 160) {
      Optional<DateLine> date = DateLine.of(line, Dates.Order.MONTH_FIRST);
      if (date.isPresent() && (!opened || !date.get().stamps().isEmpty() && labelled(line))) {
        stamp(date.get(), unit);
        return true;
      }
    }
    if (line.length() <= 110 && (shortFurniture(i, unit, opened))) return true;
    return false;
  }

  private static boolean labelled(String line) {
    for (String w : NO_LETTERS.split(line)) if (!Dates.label(w).orElse("filler").equals("filler")) return true;
    return false;
  }

  private boolean shortFurniture(int i, Unit unit, boolean opened) {
    String line = unit.folded();
    if (line.codePoints().noneMatch(Character::isLetter)) return false;
    if (WITH_AGENCIES.matcher(line).matches() && onlyNamesAndTitles(line) || onlyTitles(line)) {
      add(Kind.CREDIT, unit.span());
      credits.addAll(Credits.in(line, Credit.Kind.SOURCE_LINE, unit.span(), own()));
      return true;
    }
    boolean late = i >= units.size() - 4;
    if (late && FROM.matcher(line).matches()) {
      add(Kind.CREDIT, unit.span());
      credits.addAll(source(line.substring(5), unit.span()));
      return true;
    }
    if (byline(i, false)) return true;
    if (line.length() < 30 && Titles.only(line).isPresent() && units.get(i).alone()) {
      add(Kind.CREDIT, unit.span());
      return true;
    }
    if (bylines.contains(line)) {
      add(Kind.BYLINE, unit.span());
      return true;
    }
    if (headline.isPresent() && repeatsHeadline(unit)) {
      add(Kind.HEADLINE, unit.span());
      return true;
    }
    if (LINK_CAPS.matcher(line).matches() && line.split("\\s+").length >= (line.startsWith("'") ? 7 : 5) && !line.startsWith("\"") && !line.matches(".*[.:]")) {
      add(Kind.RELATED, unit.span());
      return true;
    }
    if (opened && crosshead(i, line)) {
      add(Kind.CROSSHEAD, unit.span());
      return true;
    }
    return false;
  }

  private List<Credit> source(String name, Span span) {
    List<Credit> known = Credits.in(name, Credit.Kind.SOURCE_LINE, span, own());
    return !known.isEmpty() || own().filter(o -> Titles.same(o, name)).isPresent() ? known : List.of(new Credit(name.strip(), Credit.Kind.SOURCE_LINE, span));
  }

  /** A line of agencies' names and nothing else: "AFP/Reuters", "— AP". */
  private static boolean onlyTitles(String line) {
    if (line.length() > 60) return false;
    List<Titles.Found> found = Titles.in(line);
    if (found.stream().noneMatch(Titles.Found::agency)) return false;
    StringBuilder rest = new StringBuilder(line);
    for (Titles.Found f : found) for (int i = f.span().begin(); i < f.span().end(); i++) rest.setCharAt(i, ' ');
    return rest.toString().replaceAll("\\b(?:and|with|the|by|von|und|et|y|The|With|By)\\b", "").codePoints().noneMatch(Character::isLetter);
  }

  /** In brackets, titles with names and "with": "(HARBOR 9 with AFP, AP and REUTERS)". */
  private static boolean onlyNamesAndTitles(String line) {
    return !Titles.in(line).isEmpty() && line.split("[\\s,/()]+").length < 14
        && Pattern.compile("\\b\\p{Ll}[\\p{L}']+").matcher(line).results().allMatch(m -> m.group().matches("with|and|via|from|the|by|wires?|agencies|agency|news|in|of|for|contributed"));
  }

  /** A short line without full stop between two paragraphs. */
  private boolean crosshead(int i, String line) {
    if (line.length() > CROSSHEAD || i + 1 >= units.size() || i == 0) return false;
    int first = line.codePoints().dropWhile(c -> c == '\'' || c == '"' || c == '\u00BF' || c == '\u00A1').findFirst().orElse(' ');
    if (!Character.isUpperCase(first) && !Character.isDigit(first) || FULL_STOP.matcher(line).matches()) return false;
    if (ITEM.matcher(line).lookingAt() && !ITEM_HEAD.matcher(line).lookingAt()) return false;
    if (line.length() > 40 && line.contains(". ") && TWO_SENTENCES.matcher(line).find() || line.contains("@") || line.contains("://") || line.contains(" — ") && SIGNED.matcher(line).matches()) return false;
    boolean quoteOpen = line.chars().filter(c -> c == '"').count() == 1;
    int next = units.get(i + 1).folded().length();
    int before = units.get(i - 1).folded().length();
    return !quoteOpen && next > line.length() && (next >= 60 || before >= 60) && (units.get(i).alone() || next >= 80);
  }

  /** A caption printed twice, the second time with its credit. */
  private boolean doubled(int i) {
    if (i + 1 >= units.size()) return false;
    Unit unit = units.get(i);
    Unit next = units.get(i + 1);
    boolean twice = unit.folded().length() > 30 && unit.folded().length() < 900 && next.folded().startsWith(unit.folded()) && next.folded().length() < unit.folded().length() + 120
        && (next.folded().length() > unit.folded().length() + 3 && Rule.of(next.folded()).filter(f -> f.kind().equals("CAPTION")).isPresent());
    if (twice) add(Kind.CAPTION, unit.span());
    return twice;
  }

  // ---- rules

  /** Applies the rules to a unit; true when all of it, or its label, is furniture and the rest is not for others to read. */
  private boolean rule(Unit unit) {
    Optional<Rule.Fit> found = Rule.of(unit.folded());
    if (found.isEmpty()) return false;
    Rule.Fit fit = found.get();
    Span part = unit.within(fit.part());
    String[] kind = fit.kind().split("\\.");
    switch (kind[0]) {
      case "NOTICE" -> {
        notices.add(new Notice(Notice.Kind.valueOf(kind[1]), part));
        add(Kind.NOTICE, part);
      }
      case "CREDIT" -> {
        add(Kind.CREDIT, part);
        credits.addAll(Credits.in(unit.folded(), Credit.Kind.valueOf(kind[1]), part, own()));
      }
      default -> add(Kind.valueOf(kind[0]), part);
    }
    fit.credit().ifPresent(c -> photo(unit, c));
    return part.equals(unit.span());
  }

  private void photo(Unit unit, Span within) {
    Span span = unit.within(within);
    add(Kind.CREDIT, span);
    credits.addAll(Credits.in(within.in(unit.folded()), Credit.Kind.PHOTO, span, Optional.empty()));
  }

  private void add(Kind kind, Span span) {
    if (!span.isEmpty()) furniture.add(new Furniture(kind, span));
  }
}
