package org.stemma.read.clean;

import java.util.Optional;
import java.util.regex.Pattern;
import org.stemma.model.Credit;
import org.stemma.model.Furniture.Kind;
import org.stemma.read.when.DateLine;
import org.stemma.read.when.Dates;

/** The head of a text: outlet, headline, standfirst, bylines and dates before its running text. */
final class Head {
  private static final int HEAD = 25;
  private static final Pattern ENDS = Pattern.compile(".*[.!?:;,][\"')\\]]*");

  private final Draft draft;

  Head(Draft draft) {
    this.draft = draft;
  }

  /** Tells the head's units apart; returns the index of the first unit of the body. */
  int take() {
    for (int i = 0; i < Math.min(HEAD, draft.units.size()); i++) {
      if (open(i)) continue;
      if (headFurniture(i)) continue;
      Unit unit = draft.units.get(i);
      if (draft.headline.isEmpty() && headlineAt(i)) {
        draft.headline = Optional.of(unit.span().in(draft.text));
        draft.add(Kind.HEADLINE, unit.span());
      } else if (draft.headline.isPresent() && draft.repeatsHeadline(unit)) draft.add(Kind.HEADLINE, unit.span());
      else if (draft.headline.isPresent() && standfirstAt(i)) draft.add(Kind.STANDFIRST, unit.span());
      else return i;
    }
    return Math.min(HEAD, draft.units.size());
  }

  /** A labelled date that opens the text: what follows it is a unit of its own. */
  private boolean open(int i) {
    Unit unit = draft.units.get(i);
    if (i > 2) return false;
    Optional<DateLine> date = DateLine.opening(unit.folded().substring(0, Math.min(200, unit.folded().length())), Dates.Order.MONTH_FIRST);
    if (date.isEmpty() || DateLine.of(unit.folded(), Dates.Order.MONTH_FIRST).isPresent()) return false;
    Stamps.take(draft, date.get(), unit);
    draft.units.set(i, unit.from(date.get().span().end(), draft.text));
    return headFurniture(i);
  }

  private boolean headFurniture(int i) {
    Unit unit = draft.units.get(i);
    String line = unit.folded();
    Optional<DateLine> date = DateLine.of(line, Dates.Order.MONTH_FIRST);
    if (date.isPresent()) {
      Stamps.take(draft, date.get(), unit);
      return true;
    }
    if (line.length() < 80 && HeadSigns.SITE.matcher(line).matches() && Titles.at(line).isPresent()) {
      draft.add(Kind.CREDIT, unit.span());
      return true;
    }
    if (isOutlet(i)) {
      draft.add(Kind.CREDIT, unit.span());
      return true;
    }
    return BylineLines.take(draft, i, true) || title(unit) || i > 0 && Ruled.takeDoubled(draft, i) || (i > 0 || draft.headline.isPresent()) && Ruled.take(draft, unit);
  }

  /** A line that is an agency's or outlet's name. */
  private boolean title(Unit unit) {
    Optional<Titles.Found> found = Titles.only(unit.folded());
    if (found.isEmpty() || unit.folded().length() > 60) return false;
    draft.add(Kind.CREDIT, unit.span());
    draft.credits.addAll(Credits.in(unit.folded(), Credit.Kind.BYLINE, unit.span(), draft.own()));
    return true;
  }

  /** The first line is a headline when it is short, opens no dispatch and something follows it. */
  private boolean headlineAt(int i) {
    Unit unit = draft.units.get(i);
    String line = unit.folded();
    if (i + 1 >= draft.units.size() || line.length() > 220 || Datelines.opening(line).isPresent()) return false;
    boolean sentence = line.matches(".*[.;,][\"')]*") && !line.matches(".*\\b\\p{L}\\.\\p{L}\\.");
    if (!sentence) return line.length() < 180 || HeadSigns.isPlain(draft.units.get(i + 1));
    return line.length() < 140 && HeadSigns.isPlain(draft.units.get(i + 1));
  }

  /** The outlet's name opens the text and its day follows: the text has no headline. */
  private boolean isOutlet(int i) {
    return i == 0 && Outlets.opens(draft.units) && draft.own().filter(draft.units.get(i).folded().strip()::equals).isPresent();
  }

  /** Under the headline: a line without full stop, or a short paragraph with more of the head below it. */
  private boolean standfirstAt(int i) {
    Unit unit = draft.units.get(i);
    String line = unit.folded();
    if (line.length() > 320 || line.contains("(@") || line.contains("://") || Datelines.opening(line).isPresent() || i + 1 >= draft.units.size()) return false;
    if (!ENDS.matcher(line).matches()) return line.length() < 200;
    return draft.furniture.stream().noneMatch(f -> f.kind() == Kind.STANDFIRST) && HeadSigns.isPlain(draft.units.get(i + 1));
  }
}
