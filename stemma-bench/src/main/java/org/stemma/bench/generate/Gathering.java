package org.stemma.bench.generate;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** What a reporter of an agency or an outlet writes from the happening itself. */
final class Gathering {
  private Gathering() {}

  private static final List<String> PLAIN = List.of("road", "cause", "weather", "people");

  /**
   * @param most figures at most
   * @param firstDispatch whether figures are as the first dispatch has them
   * @param plain whether sentences without figures are told
   * @param taken templates that others who gathered have written by: who writes alone does not write what another wrote
   */
  static List<Line> of(Happening h, String origin, int most, boolean firstDispatch, boolean plain, Set<String> taken, Chance chance) {
    List<Happening.Fact> facts = h.facts().subList(0, Math.min(most, h.facts().size()));
    List<Line> out = new ArrayList<>();
    out.add(figure(h, lead(facts.getFirst()), facts.getFirst(), origin, firstDispatch, taken, chance));
    List<Line> rest = new ArrayList<>();
    for (Happening.Fact f : facts.subList(1, facts.size())) rest.add(figure(h, f.kind(), f, origin, firstDispatch, taken, chance));
    out.addAll(rest.subList(0, Math.min(2, rest.size())));
    out.add(official(h, origin, taken, chance));
    out.addAll(rest.subList(Math.min(2, rest.size()), rest.size()));
    if (plain) for (String kind : chance.some(chance.between(2, 4), PLAIN)) out.add(told(h, kind, origin, taken, chance));
    if (chance.often(.7)) out.add(witness(h, origin, taken, chance));
    return out;
  }

  private static String lead(Happening.Fact f) {
    return "lead." + f.kind();
  }

  private static Line figure(Happening h, String template, Happening.Fact f, String origin, boolean firstDispatch, Set<String> taken, Chance chance) {
    int value = f.at(firstDispatch);
    return Templates.line(template, origin, h, new Templates.Filling(claim(h, f, value), value, "", chance.one(h.officials()), ""), taken, chance);
  }

  static String claim(Happening h, Happening.Fact f, int value) {
    return h.id() + ":" + f.kind() + "=" + value;
  }

  private static Line told(Happening h, String kind, String origin, Set<String> taken, Chance chance) {
    return Templates.line(kind, origin, h, new Templates.Filling("", 0, "", chance.one(h.officials()), ""), taken, chance);
  }

  private static Line official(Happening h, String origin, Set<String> taken, Chance chance) {
    return quote(h, "official", origin, taken, chance);
  }

  /** What somebody on the street told this reporter alone. */
  static Line witness(Happening h, String origin, Set<String> taken, Chance chance) {
    return quote(h, "witness", origin, taken, chance);
  }

  private static Line quote(Happening h, String by, String origin, Set<String> taken, Chance chance) {
    String words = Templates.words("words." + by, h, taken, chance);
    String claim = h.id() + ":words=" + words;
    return Templates.line("quote." + by, origin, h,
        new Templates.Filling(claim, 0, words, chance.one(h.officials()), Happening.name(chance)), taken, chance);
  }
}
