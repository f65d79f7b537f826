package org.stemma.bench.generate;

import java.util.ArrayList;
import java.util.List;

/** What a reporter of an agency or an outlet writes from the happening itself. */
final class Gathering {
  private Gathering() {}

  private static final List<String> PLAIN = List.of("road", "cause", "weather", "people");

  /**
   * @param most figures at most
   * @param firstDispatch whether figures are as the first dispatch has them
   * @param plain whether sentences without figures are told
   */
  static List<Line> of(Happening h, String origin, int most, boolean firstDispatch, boolean plain, Chance chance) {
    List<Happening.Fact> facts = h.facts().subList(0, Math.min(most, h.facts().size()));
    List<Line> out = new ArrayList<>();
    out.add(figure(h, lead(facts.getFirst()), facts.getFirst(), origin, firstDispatch, chance));
    List<Line> rest = new ArrayList<>();
    for (Happening.Fact f : facts.subList(1, facts.size())) rest.add(figure(h, f.kind(), f, origin, firstDispatch, chance));
    out.addAll(rest.subList(0, Math.min(2, rest.size())));
    out.add(official(h, origin, chance));
    out.addAll(rest.subList(Math.min(2, rest.size()), rest.size()));
    if (plain) for (String kind : chance.some(chance.between(2, 4), PLAIN)) out.add(told(h, kind, origin, chance));
    if (chance.often(.7)) out.add(witness(h, origin, chance));
    return out;
  }

  private static String lead(Happening.Fact f) {
    return "lead." + f.kind();
  }

  private static Line figure(Happening h, String template, Happening.Fact f, String origin, boolean firstDispatch, Chance chance) {
    int value = f.at(firstDispatch);
    return Templates.line(template, origin, h, new Templates.Filling(claim(h, f, value), value, "", chance.one(h.officials()), ""), chance);
  }

  static String claim(Happening h, Happening.Fact f, int value) {
    return h.id() + ":" + f.kind() + "=" + value;
  }

  private static Line told(Happening h, String kind, String origin, Chance chance) {
    return Templates.line(kind, origin, h, new Templates.Filling("", 0, "", chance.one(h.officials()), ""), chance);
  }

  private static Line official(Happening h, String origin, Chance chance) {
    return quote(h, "official", origin, chance);
  }

  /** What somebody on the street told this reporter alone. */
  static Line witness(Happening h, String origin, Chance chance) {
    return quote(h, "witness", origin, chance);
  }

  private static Line quote(Happening h, String by, String origin, Chance chance) {
    String words = Templates.words("words." + by, h, chance);
    String claim = h.id() + ":words=" + words;
    return Templates.line("quote." + by, origin, h,
        new Templates.Filling(claim, 0, words, chance.one(h.officials()), Happening.name(chance)), chance);
  }
}
