package org.stemma.reconcile;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.stemma.language.WordList;
import org.stemma.model.Apparatus;
import org.stemma.model.Cite;
import org.stemma.model.Difference;
import org.stemma.model.Excerpts;
import org.stemma.model.Prose;

/** Readings of one thing of which some deny what the others tell. A denial is no support of what it denies. */
final class Denials {
  private Denials() {}

  /** @return those of the readings that deny, none when all do or none does */
  static List<Cite> among(Ground ground, List<Cite> readings) {
    if (readings.stream().allMatch(c -> verb(ground, c) >= 0)) return List.of();
    return readings.stream().filter(c -> denies(ground, c, readings)).toList();
  }

  /** Something is denied in the sentence or in one beside it: what is told there may be told only to be denied. */
  static boolean isNear(Ground ground, Cite c) {
    Set<String> verbs = ground.language.words(WordList.DENIAL_VERBS);
    Prose p = ground.report(c.report()).prose();
    int at = p.sentenceAt(c.span().begin());
    if (at < 0) return false;
    int last = p.sentences().get(Math.min(at + 1, p.sentences().size() - 1)).last();
    for (int i = p.sentences().get(Math.max(0, at - 1)).first(); i < last; i++) if (p.tag(i).startsWith("V") && verbs.contains(p.lemma(i))) return true;
    return false;
  }

  /** A verb of denial stands in the clause, or in the words of its sentence right before it, and has as its object most of what the others tell too. */
  private static boolean denies(Ground ground, Cite c, List<Cite> readings) {
    Prose p = ground.report(c.report()).prose();
    int[] range = p.tokens().range(c.span());
    int verb = verb(ground, c);
    if (verb < 0 || isRefusal(ground, p, verb, range[1]) || agree(ground, c, p.tokens().span(verb).end(), readings)) return false;
    Set<String> others = new HashSet<>();
    for (Cite r : readings) if (!r.report().equals(c.report()) && !accuses(ground, r)) others.addAll(ground.content(r));
    int object = 0;
    int rest = 0;
    boolean passive = verb > 0 && p.tag(verb).equals("VBN") && p.lemma(verb - 1).equals("be");
    boolean aside = false;
    for (int i = range[0]; i < range[1]; i++) {
      boolean pause = i > verb && p.tokens().word(i - 1).equals(",");
      if (pause && (p.tag(i).startsWith("W") || p.tag(verb).equals("VBG"))) aside = true;
      if (i == verb || !others.contains(p.lemma(i))) continue;
      if (!aside && i > verb != passive) object++;
      else rest++;
    }
    return object > 0 && object >= rest;
  }

  /** "denied the request": what was asked for is refused, nothing that was told is denied. */
  private static boolean isRefusal(Ground ground, Prose p, int verb, int to) {
    int head = -1;
    for (int i = verb + 1; i < to && isOfObject(p.tag(i)); i++) if (p.tag(i).startsWith("NN")) head = i;
    return head >= 0 && ground.terms.asking().contains(p.lemma(head));
  }

  private static boolean isOfObject(String tag) {
    return tag.startsWith("NN") || tag.startsWith("JJ") || tag.startsWith("PRP") || tag.equals("DT") || tag.equals("POS") || tag.equals("CD");
  }

  /** "was charged with the theft": that he did it is not told, so that who denies it says nothing against it. */
  private static boolean accuses(Ground ground, Cite c) {
    Prose p = ground.report(c.report()).prose();
    int[] range = p.tokens().range(c.span());
    for (int i = range[0]; i < range[1]; i++) if (ground.terms.accusing().contains(p.lemma(i))) return true;
    return false;
  }

  /** Who denies that something was done agrees with all who tell that it was not. @param from offset from which the denial tells what it denies */
  private static boolean agree(Ground ground, Cite c, int from, List<Cite> readings) {
    Prose p = ground.report(c.report()).prose();
    int[] range = p.tokens().range(c.span());
    boolean not = ground.terms.negations(p, Math.max(range[0], p.tokens().firstAfter(from)), range[1]) % 2 != 0;
    return readings.stream().filter(r -> !r.report().equals(c.report())).allMatch(r -> isNegated(ground, r) != not);
  }

  private static boolean isNegated(Ground ground, Cite c) {
    Prose p = ground.report(c.report()).prose();
    int[] range = p.tokens().range(c.span());
    return ground.terms.negations(p, range[0], range[1]) % 2 != 0;
  }

  /** A verb of denial stands in the cite or right before it. */
  static boolean isDenied(Ground ground, Cite c) {
    return verb(ground, c) >= 0;
  }

  private static int verb(Ground ground, Cite c) {
    Prose p = ground.report(c.report()).prose();
    int[] range = p.tokens().range(c.span());
    Set<String> verbs = ground.language.words(WordList.DENIAL_VERBS);
    int first = ground.sentence(c).map(s -> Math.max(s.first(), range[0] - 8)).orElse(range[0]);
    for (int i = first; i < range[1]; i++) if (p.tag(i).startsWith("V") && verbs.contains(p.lemma(i))) return i;
    return -1;
  }

  /** What some reports tell and others deny. */
  record Denial(List<Cite> told, Set<String> deniers) {
    /** One of the cites is told here and the report denies it. */
    boolean concerns(String report, List<Cite> cites) {
      return deniers.contains(report) && cites.stream().anyMatch(c -> told.stream().anyMatch(t -> t.report().equals(c.report()) && t.span().overlaps(c.span())));
    }
  }

  static List<Denial> all(Ground ground) {
    List<Denial> out = new ArrayList<>();
    for (Apparatus.Locus l : ground.apparatus.loci()) {
      List<Cite> denials = among(ground, l.readings());
      if (!denials.isEmpty()) out.add(new Denial(l.readings().stream().filter(c -> !denials.contains(c)).toList(), Independence.reports(denials)));
    }
    return out;
  }

  /** A denial that several loci hold is told once. */
  static List<Drafted> of(Ground ground) {
    List<Drafted> out = new ArrayList<>();
    Set<Cite> told = new HashSet<>();
    for (Apparatus.Locus l : ground.apparatus.loci()) {
      List<Cite> denials = among(ground, l.readings());
      if (denials.isEmpty() || !told.addAll(denials)) continue;
      List<Cite> all = new ArrayList<>();
      l.readings().stream().filter(c -> !denials.contains(c)).map(ground::shortened).forEach(all::add);
      denials.stream().map(ground::shortened).forEach(all::add);
      out.add(new Drafted(Difference.Kind.CONTRADICTION, Excerpts.plain(ground.text(all.getFirst())), all, "one reading denies what the others tell", 4.5));
    }
    return out;
  }
}
