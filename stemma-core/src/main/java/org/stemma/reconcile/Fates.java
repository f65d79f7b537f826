package org.stemma.reconcile;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.stemma.language.WordList;
import org.stemma.language.WordTable;
import org.stemma.model.Cite;
import org.stemma.model.FigureMark;
import org.stemma.model.Prose;
import org.stemma.model.StatementMark;
import org.stemma.text.Span;

/**
 * What happens to those who are counted, by the words around the number and not by who tells it: "the fire service said" dismisses
 * nobody and "a rescue coordinator" saves nobody. Two verbs with their object are one word: "lost their lives".
 */
final class Fates {
  private static final String OF_THINGS = "thing";
  private static final String VERB_ONLY = "verb";

  private Fates() {}

  /** @return outcomes as the table of outcome words names them, in order; of people only what can happen to people */
  static Set<String> of(Ground ground, Cite clause, FigureMark figure) {
    return ground.fates(clause, isPeople(ground, figure));
  }

  /** @param people whether people are counted */
  static Set<String> read(Ground ground, Cite clause, boolean people) {
    Prose p = ground.report(clause.report()).prose();
    int[] range = p.tokens().range(clause.span());
    Set<String> out = new TreeSet<>();
    for (int i = range[0]; i < range[1]; i++) {
      if (isModifier(p, i, range[1]) || isOfWhoTells(ground, clause.report(), p.tokens().span(i, i + 1))) continue;
      List<String> row = p.row(ground.language.table(WordTable.OUTCOME_WORDS), i, range[1]);
      if (row.isEmpty() || people && row.contains(OF_THINGS) || row.contains(VERB_ONLY) && !p.tag(i).startsWith("V")) continue;
      out.add(row.getFirst());
    }
    return out;
  }

  /** One number of people in both, whom one thing befell in the one and another in the other: seven killed, seven hurt. */
  static boolean differ(Ground ground, Cite a, Cite b) {
    return people(ground, a).stream().anyMatch(f -> people(ground, b).stream().anyMatch(g -> f.quantity().value().equals(g.quantity().value())
        && areApart(of(ground, a, f), of(ground, b, g))));
  }

  /** One thing is told to have befallen people in both: "12 people drowned", "which left 12 dead". @param shown which may be a number and what it counts, inside a clause that tells more */
  static boolean isOneOutcome(Ground ground, Cite reading, Cite shown) {
    Set<String> told = ground.fates(reading, true);
    return !told.isEmpty() && told.equals(ground.fates(ground.clause(shown), true));
  }

  /** One number of people, whom one thing befell in both. */
  static boolean isOneCount(Ground ground, Cite a, Cite b) {
    return people(ground, a).stream().anyMatch(f -> people(ground, b).stream().anyMatch(g -> f.quantity().value().equals(g.quantity().value())
        && !of(ground, a, f).isEmpty() && of(ground, a, f).equals(of(ground, b, g))));
  }

  /** Beside the numbers that both have each has another one of people: three dead and seven hurt, three dead and eight hurt. */
  static boolean countOthers(Ground ground, Cite a, Cite b) {
    Set<Double> x = numbers(ground, a);
    Set<Double> y = numbers(ground, b);
    return !x.containsAll(y) && !y.containsAll(x);
  }

  private static Set<Double> numbers(Ground ground, Cite c) {
    Set<Double> out = new TreeSet<>();
    people(ground, c).forEach(f -> out.add(f.quantity().value().getAsDouble()));
    return out;
  }

  /** Each tells what happens, and no one thing is told by both. */
  static boolean areApart(Set<String> a, Set<String> b) {
    return !a.isEmpty() && !b.isEmpty() && a.stream().noneMatch(b::contains);
  }

  private static List<FigureMark> people(Ground ground, Cite c) {
    return ground.report(c.report()).figures().stream().filter(f -> c.span().contains(f.span()) && f.quantity().value().isPresent() && isPeople(ground, f)).toList();
  }

  /** Nobody is named as counted, or people are, or their lives. */
  static boolean isPeople(Ground ground, FigureMark figure) {
    return figure.counted().isEmpty() || ground.language.words(WordList.PEOPLE_NOUNS).contains(figure.counted()) || isLife(ground, figure);
  }

  /** What people lose when they die is counted as they are. */
  private static boolean isLife(Ground ground, FigureMark figure) {
    return ground.language.table(WordTable.OUTCOME_WORDS).keySet().stream().anyMatch(k -> k.endsWith(" " + figure.counted()));
  }

  /** The "gas" of "gas explosion", the "rescue" of "rescue coordinator". */
  private static boolean isModifier(Prose p, int i, int end) {
    return i + 1 < end && p.tag(i).startsWith("N") && p.tag(i + 1).startsWith("N");
  }

  private static boolean isOfWhoTells(Ground ground, String report, Span token) {
    for (StatementMark s : ground.report(report).statements()) {
      if (s.cue().filter(token::overlaps).isPresent() || s.speakerMention().filter(token::overlaps).isPresent()) return true;
    }
    return false;
  }
}
