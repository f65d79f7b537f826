package org.stemma.annotate.where;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.stemma.language.Gazetteer.Entry;
import org.stemma.language.Gazetteer.Kind;
import org.stemma.text.Span;

/** Reads from the words between two toponyms that one lies in the other: "Reno, Nev.", "Portugal's Faro", "X, the capital of southern Y province". */
final class Containment {
  /** How sure the words make it: 3 for "X, Y", less for looser ties. */
  record Tie(int inner, int outer, double weight) {}

  private static final Pattern COMMA = Pattern.compile(",\\s+");
  private static final Pattern BRACKET = Pattern.compile("\\s*\\(\\s*");

  private Containment() {}

  static List<Tie> of(String text, List<Toponym> toponyms, Words words) {
    List<Tie> out = new ArrayList<>();
    for (int i = 0; i + 1 < toponyms.size(); i++) {
      Toponym a = toponyms.get(i);
      Toponym b = toponyms.get(i + 1);
      if (b.span().begin() < a.span().end() || b.span().begin() - a.span().end() > 60) continue;
      String gap = new Span(a.span().end(), b.span().begin()).in(text).toLowerCase(Locale.ROOT).replace('\u00A0', ' ');
      if (gap.chars().filter(c -> c == '\n').count() > 1) continue;
      if (b.isWide()) inner(gap, i, a, b, words, out);
      if (a.isWide() || a.people()) outer(gap, i, a, b, words, out);
    }
    return out;
  }

  private static void inner(String gap, int i, Toponym a, Toponym b, Words words, List<Tie> out) {
    if (COMMA.matcher(gap).matches() && !b.people() && holds(a, b)) out.add(new Tie(i, i + 1, 6));
    else if (BRACKET.matcher(gap).matches() && holds(a, b)) out.add(new Tie(i, i + 1, 3));
    else if (words.pattern(Words.Gap.SEAT_OF).matcher(gap).matches()) {
      if (holds(a, b)) out.add(new Tie(i, i + 1, 4));
    } else if (words.pattern(Words.Gap.INSIDE).matcher(gap).matches() && holds(a, b)) out.add(new Tie(i, i + 1, 2.5));
  }

  private static void outer(String gap, int i, Toponym a, Toponym b, Words words, List<Tie> out) {
    if (words.pattern(Words.Gap.OWNED_BY).matcher(gap).matches() && holds(b, a)) out.add(new Tie(i + 1, i, 3));
    else if (!a.people() && words.pattern(Words.Gap.TOWN_OF).matcher(gap).matches() && holds(b, a)) out.add(new Tie(i + 1, i, 4));
    else if (a.people() && words.pattern(Words.Gap.PEOPLES_TOWN).matcher(gap).matches() && holds(b, a)) out.add(new Tie(i + 1, i, 3));
  }

  /** Some reading of the first lies in some reading of the second. */
  static boolean holds(Toponym inner, Toponym outer) {
    for (Entry i : inner.candidates()) for (Entry o : outer.candidates()) if (lies(i, o)) return true;
    return false;
  }

  static boolean lies(Entry inner, Entry outer) {
    if (inner.equals(outer)) return false;
    return switch (outer.kind()) {
      case COUNTRY -> inner.country().equals(outer.country()) && inner.kind() != Kind.COUNTRY;
      case STATE -> inner.country().equals(outer.country()) && inner.kind() != Kind.STATE && inner.kind() != Kind.COUNTRY
          && (inner.admin1().equals(outer.name()) || inner.admin1().isEmpty() && Near.kilometres(inner, outer) < 400);
      case COUNTY -> inner.kind().isTown() && inner.country().equals(outer.country()) && inner.admin1().equals(outer.admin1()) && Near.kilometres(inner, outer) < 60;
      case REGION -> Near.kilometres(inner, outer) < 500;
      case CONTINENT, TOWN, SEAT, CAPITAL, SECTION, SEA, LANDMARK, AIRPORT -> false;
    };
  }
}
