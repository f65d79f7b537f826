package org.stemma.annotate.where;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.stemma.language.Gazetteer.Entry;
import org.stemma.language.Gazetteer.Kind;
import org.stemma.text.Span;

/** Reads from the words between two toponyms that one lies in the other: "Reno, Nev.", "Afghanistan's Kunduz", "X, the capital of southern Y province". */
final class Containment {
  /** How sure the words make it: 3 for "X, Y", less for looser ties. */
  record Tie(int inner, int outer, double weight) {}

  private Containment() {}

  static List<Tie> of(String text, List<Toponym> toponyms) {
    List<Tie> out = new ArrayList<>();
    for (int i = 0; i + 1 < toponyms.size(); i++) {
      Toponym a = toponyms.get(i);
      Toponym b = toponyms.get(i + 1);
      if (b.span().begin() < a.span().end() || b.span().begin() - a.span().end() > 60) continue;
      String gap = new Span(a.span().end(), b.span().begin()).in(text).toLowerCase(Locale.ROOT).replace('\u00A0', ' ');
      if (gap.indexOf('\n') >= 0) continue;
      if (b.isWide()) inner(gap, i, a, b, out);
      if (a.isWide() || a.people()) outer(gap, i, a, b, out);
    }
    return out;
  }

  private static void inner(String gap, int i, Toponym a, Toponym b, List<Tie> out) {
    if (gap.matches(",\\s+") && !b.people() && holds(a, b)) out.add(new Tie(i, i + 1, 6));
    else if (gap.matches("\\s*\\(\\s*") && holds(a, b)) out.add(new Tie(i, i + 1, 3));
    else if (gap.matches(",?\\s*(the|a)?\\s*(\\w+ ){0,3}(capital|city|town|village|seat|suburb|port|part|area|district|province|region|county) (of|in) (the )?(\\w+ern )?(\\w+ ){0,2}")) {
      if (holds(a, b)) out.add(new Tie(i, i + 1, 4));
    } else if (gap.matches(",? (in|of) (the )?(\\w+ern )?(\\w+ ){0,2}") && holds(a, b)) out.add(new Tie(i, i + 1, 2.5));
  }

  private static void outer(String gap, int i, Toponym a, Toponym b, List<Tie> out) {
    if (gap.matches("('s|\u2019s|'|\u2019)\\s+(\\w+ern )?(\\w+ ){0,2}") && holds(b, a)) out.add(new Tie(i + 1, i, 3));
    else if (a.people() && gap.matches("\\s+((\\w+ ){0,3}(city|town|village|capital|province|district|port|region|state|border) (of |city of )?|capital,? )") && holds(b, a)) out.add(new Tie(i + 1, i, 3));
  }

  /** Some reading of the first lies in some reading of the second. */
  private static boolean holds(Toponym inner, Toponym outer) {
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
