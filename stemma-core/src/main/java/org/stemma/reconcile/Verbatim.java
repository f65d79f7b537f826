package org.stemma.reconcile;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.stemma.model.Apparatus.StatementAt;
import org.stemma.model.Marked;
import org.stemma.model.Prose;
import org.stemma.model.StatementMark;
import org.stemma.model.Utterance;
import org.stemma.model.Zone;

/** Statements of two reports that hold one quotation: the words between marks in one stand in a row in the other, whoever is named as saying them. */
final class Verbatim {
  private static final int ROW = 4;
  /** Words that a quotation has at least. */
  private static final int LEAST = 6;
  /** A row of words in more statements than this proposes none. */
  private static final int MOST = 60;

  private Verbatim() {}

  record Twice(StatementAt a, StatementAt b) {}

  static List<Twice> of(Ground ground, List<Utterance> utterances) {
    Set<Twice> out = new LinkedHashSet<>(quotations(ground));
    for (Utterance u : utterances) {
      List<Told> told = u.readings().stream().filter(r -> r.statement().zone() == Zone.BODY).map(r -> Told.of(ground, new StatementAt(r.report(), r.statement()))).toList();
      for (Told a : told) for (Told b : told) if (a.number() < b.number() && areAlike(a.content(), b.content())) out.add(new Twice(a.statement(), b.statement()));
    }
    return List.copyOf(out);
  }

  private static List<Twice> quotations(Ground ground) {
    List<StatementAt> all = new ArrayList<>();
    List<List<String>> words = new ArrayList<>();
    Map<List<String>, List<Integer>> having = new HashMap<>();
    List<Twice> out = new ArrayList<>();
    for (Marked m : ground.story.reports()) {
      for (StatementMark s : m.statements()) {
        if (s.kind() != StatementMark.Kind.DIRECT || s.zone() != Zone.BODY) continue;
        List<String> own = words(m.prose(), s);
        if (own.size() < LEAST) continue;
        int at = all.size();
        all.add(new StatementAt(m.id(), s));
        words.add(own);
        Set<Integer> near = new HashSet<>();
        for (int i = 0; i + ROW <= own.size(); i++) {
          List<Integer> list = having.computeIfAbsent(own.subList(i, i + ROW), x -> new ArrayList<>());
          if (list.size() < MOST) near.addAll(list);
          if (list.isEmpty() || list.getLast() != at) list.add(at);
        }
        near.remove(at);
        near.stream().sorted().filter(j -> !all.get(j).report().equals(m.id()) && (holds(words.get(j), own) || holds(own, words.get(j)))).forEach(j -> out.add(new Twice(all.get(j), all.get(at))));
      }
    }
    return out;
  }

  private static boolean holds(List<String> whole, List<String> part) {
    return part.size() <= whole.size() && Collections.indexOfSubList(whole, part) >= 0;
  }

  private static List<String> words(Prose p, StatementMark s) {
    List<String> out = new ArrayList<>();
    int[] range = p.tokens().range(s.span());
    for (int i = range[0]; i < range[1]; i++) if (Character.isLetterOrDigit(p.tokens().word(i).charAt(0))) out.add(p.tokens().lower(i));
    return out;
  }

  /** A telling of an utterance with the number of its report and its telling words. */
  private record Told(StatementAt statement, int number, Set<String> content) {
    static Told of(Ground ground, StatementAt s) {
      Prose p = ground.report(s.report()).prose();
      int[] range = p.tokens().range(s.statement().span());
      return new Told(s, Ground.number(s.report()), Rewordings.content(ground, p, range[0], range[1]));
    }
  }

  /** Half of the telling words of the shorter, four at least. */
  private static boolean areAlike(Set<String> x, Set<String> y) {
    Set<String> small = x.size() <= y.size() ? x : y;
    Set<String> large = small == x ? y : x;
    int common = 0;
    for (String w : small) if (large.contains(w)) common++;
    return common >= ROW && 2 * common >= small.size();
  }
}
