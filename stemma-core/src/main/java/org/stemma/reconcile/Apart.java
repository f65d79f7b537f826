package org.stemma.reconcile;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.stemma.model.Cite;
import org.stemma.model.Entity;
import org.stemma.model.Marked;
import org.stemma.model.NameMark;
import org.stemma.model.Prose;
import org.stemma.model.StatementMark;
import org.stemma.text.EditDistance;

/** What speaks against two stretches telling one thing although they share words: other persons are named, or the words in common only name a thing. */
final class Apart {
  /** Letters from which a name of one letter more, less or other may be the same name. */
  private static final int SPELT = 4;

  private Apart() {}

  /** Each names persons of whom it tells, none of them the other's: "Alder is thought to be the second driver", "Birk, one of the drivers". Who only speaks is left aside. */
  static boolean nameOthers(Ground ground, Cite a, Cite b) {
    Set<String> x = ground.persons(a);
    Set<String> y = ground.persons(b);
    return !x.isEmpty() && !y.isEmpty() && x.stream().noneMatch(n -> y.stream().anyMatch(o -> mayBeOne(n, o)));
  }

  /** A name is in both, if in another spelling. */
  private static boolean mayBeOne(String name, String other) {
    return Arrays.stream(name.split(" ")).anyMatch(n -> Arrays.stream(other.split(" ")).anyMatch(o -> n.equals(o) || Math.min(n.length(), o.length()) >= SPELT && EditDistance.between(n, o) <= 1));
  }

  /** Whom a stretch names, but who speaks; see {@link Ground#persons}. */
  static Set<String> persons(Ground ground, Cite c) {
    Marked m = ground.report(c.report());
    return m.persons(c.span()).filter(n -> !speaks(m, n))
        .map(n -> ground.entity(m.id(), n.referent()).map(Entity::name).orElse(n.canonical())).collect(Collectors.toCollection(TreeSet::new));
  }

  private static boolean speaks(Marked m, NameMark n) {
    return m.statements().stream().map(StatementMark::speakerMention).flatMap(Optional::stream).anyMatch(n.span()::overlaps);
  }

  /** All that the reading has of the words shown, no number among it, stands in one noun phrase there, and a verb tells more of it: "were ordered in the country's third port", "live in the country's third port". */
  static boolean shareOneThing(Ground ground, Cite reading, Cite shown) {
    Prose p = ground.report(shown.report()).prose();
    Set<String> own = ground.content(reading);
    Set<String> told = ground.content(shown);
    int[] range = p.tokens().range(shown.span());
    int from = -1;
    for (int i = range[0]; i < range[1]; i++) {
      if (!told.contains(p.lemma(i)) || !Shown.has(ground, own, p.lemma(i))) continue;
      if (from < 0) from = i;
      while (from <= i) if (!isNominal(p.tag(from++))) return false;
    }
    return from >= 0 && IntStream.range(range[0], range[1]).anyMatch(i -> p.tag(i).startsWith("V") && told.contains(p.lemma(i)));
  }

  private static boolean isNominal(String tag) {
    return tag.startsWith("N") || tag.startsWith("J") || tag.equals("DT") || tag.equals("POS") || tag.equals("PRP$");
  }
}
