package org.stemma.read.clean;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.stemma.model.Credit;
import org.stemma.model.Furniture.Kind;
import org.stemma.read.when.DateLine;
import org.stemma.read.when.Dates;
import org.stemma.text.Span;

/** The running text and the furniture inside and below it. */
final class Body {
  private static final Pattern LINK_CAPS = Pattern.compile("[^\\p{Ll}]{25,}");
  private static final Pattern FROM = Pattern.compile("From (?:The )?\\p{Lu}[\\p{L}\\d' .&]{1,40}");
  private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}]+");

  private final Draft draft;

  Body(Draft draft) {
    this.draft = draft;
  }

  /** @param from index of the first unit below the head */
  void take(int from) {
    boolean opened = false;
    for (int i = from; i < draft.units.size(); i++) {
      Unit unit = draft.units.get(i);
      if (!opened || i < from + 3) unit = dispatch(i, unit, opened);
      boolean told = !bodyFurniture(i, unit, opened);
      if (told) {
        opened = true;
        draft.credits.addAll(Credits.told(unit.folded(), unit.span().begin(), draft.own()));
      }
    }
  }

  /** Takes the dateline off the front of a paragraph. */
  private Unit dispatch(int i, Unit unit, boolean opened) {
    if (draft.dateline.isPresent() || Rule.of(unit.folded()).filter(f -> f.kind().equals("CAPTION")).isPresent()) return unit;
    Optional<Datelines.Found> found = Datelines.opening(unit.folded());
    if (found.isEmpty() || opened && found.get().agency().isEmpty() && found.get().dateline().isPresent() && draft.credits.stream().anyMatch(c -> c.kind() == Credit.Kind.DATELINE)) return unit;
    Datelines.Found f = found.get();
    draft.dateline = f.dateline();
    draft.add(f.dateline().isPresent() ? Kind.DATELINE : Kind.CREDIT, unit.within(f.span()).trim(draft.text));
    f.agency().ifPresent(a -> draft.credits.add(new Credit(a.name(), Credit.Kind.DATELINE, unit.within(a.span()))));
    return unit.from(f.span().end(), draft.text);
  }

  private boolean bodyFurniture(int i, Unit unit, boolean opened) {
    String line = unit.folded();
    if (Ruled.takeDoubled(draft, i) || Ruled.take(draft, unit)) return true;
    if (line.length() <= 160) {
      Optional<DateLine> date = DateLine.of(line, Dates.Order.MONTH_FIRST);
      if (date.isPresent() && (!opened || !date.get().stamps().isEmpty() && labelled(line))) {
        Stamps.take(draft, date.get(), unit);
        return true;
      }
    }
    return line.length() <= 110 && shortFurniture(i, unit, opened);
  }

  private static boolean labelled(String line) {
    for (String w : NO_LETTERS.split(line)) if (!Dates.label(w).orElse("filler").equals("filler")) return true;
    return false;
  }

  private boolean shortFurniture(int i, Unit unit, boolean opened) {
    String line = unit.folded();
    if (line.codePoints().noneMatch(Character::isLetter)) return false;
    if (AgencyLines.is(line)) {
      draft.add(Kind.CREDIT, unit.span());
      draft.credits.addAll(Credits.in(line, Credit.Kind.SOURCE_LINE, unit.span(), draft.own()));
      return true;
    }
    boolean late = i >= draft.units.size() - 4;
    if (late && FROM.matcher(line).matches()) {
      draft.add(Kind.CREDIT, unit.span());
      draft.credits.addAll(source(line.substring(5), unit.span()));
      return true;
    }
    if (BylineLines.take(draft, i, false)) return true;
    if (line.length() < 30 && Titles.only(line).isPresent() && draft.units.get(i).alone()) {
      draft.add(Kind.CREDIT, unit.span());
      return true;
    }
    if (draft.bylines.contains(line)) {
      draft.add(Kind.BYLINE, unit.span());
      return true;
    }
    if (draft.headline.isPresent() && draft.repeatsHeadline(unit)) {
      draft.add(Kind.HEADLINE, unit.span());
      return true;
    }
    if (LINK_CAPS.matcher(line).matches() && line.split("\\s+").length >= (line.startsWith("'") ? 7 : 5) && !line.startsWith("\"") && !line.matches(".*[.:]")) {
      draft.add(Kind.RELATED, unit.span());
      return true;
    }
    if (opened && Crossheads.is(draft.units, i)) {
      draft.add(Kind.CROSSHEAD, unit.span());
      return true;
    }
    return false;
  }

  private List<Credit> source(String name, Span span) {
    List<Credit> known = Credits.in(name, Credit.Kind.SOURCE_LINE, span, draft.own());
    return !known.isEmpty() || draft.own().filter(o -> Titles.same(o, name)).isPresent() ? known : List.of(new Credit(name.strip(), Credit.Kind.SOURCE_LINE, span));
  }
}
