package org.stemma.annotate.where;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.stemma.language.Gazetteer.Entry;
import org.stemma.language.Gazetteer.Kind;
import org.stemma.text.Span;

/** Places that the text puts in a state of which the gazetteer has no such place: "Yorkton, Kentucky". They are none of the places elsewhere that bear the name. */
final class Unlisted {
  private static final Pattern COMMA = Pattern.compile(",[ \u00A0]+");
  /** Characters between two members of a list: ", and ". */
  private static final int LIST = 6;

  /** The number of the state's toponym by the key of the place. */
  private final Map<String, Integer> states = new HashMap<>();

  private Unlisted() {}

  static Unlisted of(String text, List<Toponym> toponyms) {
    Unlisted out = new Unlisted();
    for (int i = 0; i + 1 < toponyms.size(); i++) {
      Toponym place = toponyms.get(i);
      Toponym state = toponyms.get(i + 1);
      if (isBehindComma(text, place.span(), state.span()) && isState(state) && !place.people() && !place.isWide() && !isListed(toponyms, i + 1) && !Containment.holds(place, state)) out.states.putIfAbsent(place.key(), i + 1);
    }
    return out;
  }

  private static boolean isBehindComma(String text, Span place, Span state) {
    return place.end() < state.begin() && COMMA.matcher(new Span(place.end(), state.begin()).in(text)).matches();
  }

  /** Another state or country follows: "in Geneva, Texas and Ohio". */
  private static boolean isListed(List<Toponym> toponyms, int state) {
    if (state + 1 == toponyms.size()) return false;
    Toponym next = toponyms.get(state + 1);
    boolean close = next.span().begin() - toponyms.get(state).span().end() <= LIST;
    return close && next.candidates().stream().limit(1).anyMatch(e -> e.kind() == Kind.STATE || e.kind() == Kind.COUNTRY);
  }

  private static boolean isState(Toponym t) {
    return !t.people() && t.candidates().stream().anyMatch(e -> e.kind() == Kind.STATE);
  }

  /** The toponyms, those places without the places elsewhere. */
  List<Toponym> without(List<Toponym> toponyms) {
    List<Toponym> out = new ArrayList<>(toponyms);
    out.replaceAll(t -> states.containsKey(t.key()) ? new Toponym(t.span(), t.key(), t.people(), List.of()) : t);
    return out;
  }

  /** The state that holds the place, where it was taken for one. */
  Optional<Entry> state(Toponym t, List<Optional<Resolver.Choice>> choices) {
    return Optional.ofNullable(states.get(t.key())).flatMap(choices::get).map(Resolver.Choice::place).filter(e -> e.kind() == Kind.STATE);
  }
}
