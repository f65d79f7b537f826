package org.stemma.views.page;

import static org.stemma.views.page.Tag.tag;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.stemma.model.Cite;
import org.stemma.model.StatementMark;
import org.stemma.model.Utterance;
import org.stemma.views.told.Collated;
import org.stemma.views.told.Dates;
import org.stemma.views.told.Numbers;
import org.stemma.views.told.Why;
import org.stemma.views.told.Words;

/** Who said what, in all its tellings; what changed on the way stands in place. */
final class Sayings {
  private static final double ALIKE = .3;

  private Sayings() {}

  static Markup of(Sheet sheet) {
    List<Utterance> all = sheet.desk().story().findings().statements();
    if (all.isEmpty()) return Markup.none();
    List<Utterance> several = all.stream().filter(u -> u.readings().size() > 1).toList();
    List<Utterance> once = all.stream().filter(u -> u.readings().size() <= 1).toList();
    return sheet.section("statements", "Who said what").add(
        several.isEmpty() ? Markup.none() : Sheet.folded(IntStream.range(0, several.size()).mapToObj(i -> i < Sheet.MANY ? item(sheet, several.get(i)) : brief(sheet, several.get(i))).toList(), 8, "ul", "more told in several reports"),
        once(sheet, once));
  }

  private static Tag item(Sheet sheet, Utterance u) {
    Utterance.Reading base = base(u);
    List<List<Utterance.Reading>> tellings = tellings(sheet, u, base);
    Tag list = tag("ul", "tellings");
    tellings.forEach(t -> list.add(telling(sheet, u, base, t)));
    return tag("li", "card utterance").id(sheet.id(u.id())).with("data-item").add(head(sheet, u), list, sheet.why(Why.of(sheet.desk(), u), u.readings().stream().map(Utterance.Reading::cite).toList()));
  }

  /** In a line: the first telling and the way to all. */
  private static Tag brief(Sheet sheet, Utterance u) {
    return tag("li", "utterance").id(sheet.id(u.id())).with("data-item").with("dir", "auto").add(Sheet.name(who(u)), new Text(": "), plain(sheet, base(u)), new Text(" "),
        sheet.chips(u.readings().stream().map(Utterance.Reading::cite).toList()));
  }

  private static String who(Utterance u) {
    return u.speaker().isKnown() ? u.speaker().name() : "Speaker not named";
  }

  private static Markup head(Sheet sheet, Utterance u) {
    Tag title = sheet.heading(1).add(Sheet.name(who(u)));
    u.speaker().role().ifPresent(r -> title.add(tag("small").with("dir", "auto").text(", " + r)));
    List<String> facts = new ArrayList<>();
    u.saidOn().ifPresent(d -> facts.add("said on " + Dates.brief(d)));
    u.to().ifPresent(t -> facts.add("to " + t));
    u.medium().ifPresent(facts::add);
    if (!u.checkable()) facts.add("nothing to check");
    facts.add(Numbers.count(u.readings().size(), "telling"));
    return tag("div", "card-head").add(title, tag("small", "facts").with("dir", "auto").text(String.join(" \u00b7 ", facts)));
  }

  // tellings

  /** The telling that drift is told from; else the first in quotation marks; else the first. */
  private static Utterance.Reading base(Utterance u) {
    Optional<Utterance.Reading> drifted = u.drift().stream().flatMap(d -> u.readings().stream().filter(r -> holds(r, d.from()))).findFirst();
    return drifted.or(() -> u.readings().stream().filter(r -> r.statement().kind() == StatementMark.Kind.DIRECT).findFirst()).orElse(u.readings().getFirst());
  }

  private static boolean holds(Utterance.Reading r, Cite cite) {
    return r.report().equals(cite.report()) && r.statement().span().overlaps(cite.span());
  }

  /** Readings of the same words together, the base first. */
  private static List<List<Utterance.Reading>> tellings(Sheet sheet, Utterance u, Utterance.Reading base) {
    Map<String, List<Utterance.Reading>> by = new LinkedHashMap<>();
    by.put(words(sheet, base), new ArrayList<>(List.of(base)));
    u.readings().stream().filter(r -> r != base).forEach(r -> by.computeIfAbsent(words(sheet, r), w -> new ArrayList<>()).add(r));
    return List.copyOf(by.values());
  }

  private static String words(Sheet sheet, Utterance.Reading r) {
    return sheet.desk().text(r.cite()).toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ").strip() + (r.statement().kind() == StatementMark.Kind.INDIRECT ? "|" : "");
  }

  private static Tag telling(Sheet sheet, Utterance u, Utterance.Reading base, List<Utterance.Reading> same) {
    Utterance.Reading first = same.getFirst();
    boolean isBase = first == base;
    return tag("li", isBase ? "telling base" : "telling").add(
        tag("div", "by").add(who(sheet, same)).text(" \u00b7 " + Words.of(first.statement().kind())).add(drifts(u, same)),
        tag("p", "said " + first.statement().kind().name().toLowerCase(Locale.ROOT)).with("dir", "auto").add(isBase ? plain(sheet, first) : changed(sheet, base, first)));
  }

  private static Markup who(Sheet sheet, List<Utterance.Reading> same) {
    Utterance.Reading first = same.getFirst();
    if (same.size() == 1) return Markup.of(sheet.badge(first.origin()), new Text(" "), sheet.told(first.cite()));
    List<Cite> cites = same.stream().map(Utterance.Reading::cite).toList();
    List<String> origins = same.stream().flatMap(r -> r.origin().stream()).distinct().toList();
    return Markup.of(sheet.badges(origins), new Text(" "), sheet.chips(cites), new Text(" "),
        Sheet.name(same.stream().limit(3).map(r -> sheet.desk().shortLabel(r.report())).collect(Collectors.joining(", ")) + (same.size() > 3 ? " \u2026" : "")));
  }

  private static Markup drifts(Utterance u, List<Utterance.Reading> same) {
    List<Tag> kinds = u.drift().stream().filter(d -> same.stream().anyMatch(r -> holds(r, d.to()))).map(Utterance.Drift::kind).distinct()
        .map(k -> tag("span", "tag drift-" + k.name().toLowerCase(Locale.ROOT)).text(Words.of(k))).toList();
    return kinds.isEmpty() ? Markup.none() : Markup.of(new Text(" "), tag("span", "tags").add(kinds));
  }

  private static Markup plain(Sheet sheet, Utterance.Reading r) {
    String words = sheet.desk().excerpt(r.cite()).marked();
    return sheet.lead("words", r.cite()).text(r.statement().kind() == StatementMark.Kind.DIRECT ? "\u201c" + words + "\u201d" : words);
  }

  /** The telling with the words of the first that are gone struck and its own underlined. */
  private static Markup changed(Sheet sheet, Utterance.Reading base, Utterance.Reading r) {
    Collated collated = Collated.of(sheet.desk().text(base.cite()), sheet.desk().text(r.cite()));
    if (collated.alike() < ALIKE) return plain(sheet, r);
    int left = sheet.desk().excerptWords();
    List<Markup> out = new ArrayList<>();
    for (Collated.Piece p : collated.pieces()) {
      if (left <= 0) break;
      String[] words = p.text().split("\\s+");
      String shown = words.length > left ? String.join(" ", List.of(words).subList(0, left)) + "\u2026" : p.text();
      left -= p.in() == Collated.In.FIRST ? 0 : words.length;
      if (!out.isEmpty()) out.add(new Text(" "));
      out.add(piece(sheet, r, p.in(), shown));
    }
    return Markup.of(out);
  }

  private static Markup piece(Sheet sheet, Utterance.Reading r, Collated.In in, String words) {
    return switch (in) {
      case BOTH -> sheet.lead("words same", r.cite()).with("tabindex", "-1").text(words);
      case FIRST -> tag("del").with("title", "not in this telling").text(words);
      case SECOND -> tag("ins").with("title", "only in this telling").text(words);
    };
  }

  // told once

  private static Markup once(Sheet sheet, List<Utterance> all) {
    if (all.isEmpty()) return Markup.none();
    Map<String, List<Utterance>> bySpeaker = all.stream().filter(u -> !u.readings().isEmpty())
        .collect(Collectors.groupingBy(Sayings::who, LinkedHashMap::new, Collectors.toList()));
    Tag list = tag("dl", "once");
    bySpeaker.forEach((who, said) -> list.add(tag("dt").add(Sheet.name(who))).add(said.stream().map(u -> single(sheet, u)).toList()));
    return tag("details", "fold").add(tag("summary").text(Numbers.count(all.size(), "statement") + " told by one report only"), list);
  }

  private static Tag single(Sheet sheet, Utterance u) {
    Utterance.Reading r = u.readings().getFirst();
    return tag("dd").id(sheet.id(u.id())).with("data-item").with("dir", "auto").add(plain(sheet, r), new Text(" "), sheet.chip(r.cite()), new Text(" "), tag("small").text(Words.of(r.statement().kind())));
  }
}
