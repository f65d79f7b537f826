package org.stemma.reconcile;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.stemma.language.Nicknames;
import org.stemma.model.Cite;
import org.stemma.model.Difference.Kind;
import org.stemma.model.Entity;
import org.stemma.model.Marked;
import org.stemma.model.NameKind;
import org.stemma.model.NameMark;
import org.stemma.text.Spaces;

/**
 * One person whom reports call in full by another first name ("Dave", "David"), or with and without a middle name or an initial.
 * A family name alone is a shorter mention and no other name.
 */
final class FullNames {
  private static final double OTHER_FIRST = 2.4;
  private static final double MIDDLE = 1;
  /** Letters up to which a word before the last may belong to the family name. */
  private static final int PARTICLE = 3;

  private final Ground ground;
  private final Nicknames nicknames;

  private FullNames(Ground ground) {
    this.ground = ground;
    this.nicknames = Nicknames.of(ground.language);
  }

  /** @param first "dave"; middle: what stands between it and the family name; entity: whom the story takes it for */
  private record Full(String printed, Cite cite, String first, List<String> middle, String last, Optional<Entity> entity) {}

  static List<Drafted> of(Ground ground) {
    return new FullNames(ground).all();
  }

  private List<Drafted> all() {
    Map<String, List<Full>> byLast = new TreeMap<>();
    for (Marked m : ground.story.reports()) {
      Set<String> seen = new LinkedHashSet<>();
      for (NameMark n : m.names()) {
        if (n.kind() == NameKind.PERSON && Renamings.inBody(m, n) && seen.add(m.prose().text(n.span()))) full(m, n).ifPresent(f -> byLast.computeIfAbsent(f.last(), x -> new ArrayList<>()).add(f));
      }
    }
    List<Drafted> out = new ArrayList<>();
    for (List<Full> bearers : byLast.values()) {
      while (!bearers.isEmpty()) {
        Full one = bearers.getFirst();
        List<Full> same = bearers.stream().filter(f -> isOne(one, f)).toList();
        bearers.removeIf(f -> isOne(one, f));
        differing(same).ifPresent(out::add);
      }
    }
    return out;
  }

  /** A name of two words or more that begins with a first name or an initial; what stands before it ("Special Agent") is no part of it. */
  private Optional<Full> full(Marked m, NameMark n) {
    String printed = Spaces.single(m.prose().text(n.span()));
    List<String> words = new ArrayList<>(List.of(Renamings.folded(Spaces.unmarked(printed).replace(",", "")).split(" ")));
    String end = "";
    if (words.size() > 2 && ground.terms.suffix().contains(words.getLast())) end = " " + words.removeLast();
    if (words.size() > 2 && !nicknames.isGiven(words.getFirst())) return Optional.empty();
    if (words.size() < 2 || words.getLast().length() < 2 || printed.chars().noneMatch(Character::isUpperCase) || !Character.isUpperCase(printed.charAt(0))) return Optional.empty();
    // "Jr." parts a son from his father; "III" is left out by many.
    String last = words.getLast() + (ground.terms.junior().contains(end.strip()) ? end : "");
    return Optional.of(new Full(printed, new Cite(m.id(), n.span()), words.getFirst(), List.copyOf(words.subList(1, words.size() - 1)), last, ground.entity(m.id(), n.referent())));
  }

  private boolean isOne(Full a, Full b) {
    if (a.first().equals(b.first())) return true;
    boolean entity = a.entity().isPresent() && a.entity().equals(b.entity()) && !isFamily(a, b) && !isFamily(b, a);
    return entity && (nicknames.areOne(a.first(), b.first()) || nicknames.isGiven(a.first()) && nicknames.isGiven(b.first()));
  }

  /** "Van Leeuw" beside "Frederic Van Leeuw": a family name of two words, no "Todd Jones" beside "Byron Todd Jones". */
  private static boolean isFamily(Full less, Full more) {
    return less.middle().isEmpty() && more.middle().equals(List.of(less.first())) && less.first().length() <= PARTICLE;
  }

  /** None where there are two persons of one name: their middle names do not begin alike. */
  private Optional<Drafted> differing(List<Full> same) {
    Map<String, Full> byReport = new LinkedHashMap<>();
    for (Full f : same) byReport.merge(f.cite().report(), f, (x, y) -> y.middle().size() > x.middle().size() ? y : x);
    List<Full> told = byReport.values().stream().sorted(Comparator.comparingInt(f -> Ground.number(f.cite().report()))).toList();
    List<String> forms = told.stream().map(f -> Renamings.folded(f.printed())).distinct().toList();
    if (told.size() < 2 || forms.size() < 2 || told.stream().filter(f -> !f.middle().isEmpty()).map(f -> f.middle().getFirst().charAt(0)).distinct().count() > 1) return Optional.empty();
    boolean first = told.stream().map(Full::first).distinct().count() > 1;
    String printed = String.join(" / ", told.stream().map(Full::printed).distinct().toList());
    String note = first ? "one person under different first names" : "one person with and without a middle name, an initial or a suffix";
    return Optional.of(new Drafted(Kind.NAME_FORM, "name of a person: " + printed, told.stream().map(Full::cite).toList(), note, first ? OTHER_FIRST : MIDDLE));
  }
}
