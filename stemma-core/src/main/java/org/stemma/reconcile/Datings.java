package org.stemma.reconcile;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.stemma.language.WordList;
import org.stemma.model.Apparatus;
import org.stemma.model.Cite;
import org.stemma.model.Difference.Kind;
import org.stemma.model.Excerpts;
import org.stemma.model.Prose;
import org.stemma.model.TimeMark;

/** One act that the reports date to times of which none holds the other: "voters approved it in 2009", "in 2010"; "on Friday", "on Saturday". */
final class Datings {
  private final Ground ground;

  private Datings(Ground ground) {
    this.ground = ground;
  }

  /** @param verb base form of the verb that stands nearest to the time */
  private record Dated(Cite cite, TimeMark time, String verb) {
    boolean meets(Dated o) {
      return !time.from().orElseThrow().isAfter(o.time.to().orElseThrow()) && !o.time.from().orElseThrow().isAfter(time.to().orElseThrow());
    }
  }

  static List<Drafted> of(Ground ground) {
    Datings d = new Datings(ground);
    List<Drafted> out = new ArrayList<>();
    for (Apparatus.Locus l : ground.apparatus.loci()) {
      d.differing(l).filter(n -> out.stream().noneMatch(n::standsWithin)).ifPresent(out::add);
    }
    return out;
  }

  /** What is dated otherwise than by the first that dates the same act; reports that give the same time are left to the first of them. */
  private Optional<Drafted> differing(Apparatus.Locus l) {
    Map<String, Dated> byReport = new LinkedHashMap<>();
    for (Cite c : l.readings()) dated(c).ifPresent(d -> byReport.putIfAbsent(c.report(), d));
    if (byReport.values().stream().map(d -> List.of(d.time().from(), d.time().to())).distinct().count() < 2) return Optional.empty();
    for (Dated first : byReport.values()) {
      List<Dated> apart = new ArrayList<>(List.of(first));
      for (Dated d : byReport.values()) if (apart.stream().noneMatch(a -> a.meets(d) || printed(a).equals(printed(d))) && isOneAct(first, d)) apart.add(d);
      if (apart.size() < 2) continue;
      apart.sort(Comparator.comparingInt(d -> Ground.number(d.cite().report())));
      String times = String.join(" / ", apart.stream().map(d -> d.time().value()).toList());
      return Optional.of(new Drafted(Kind.SCOPE, "when: " + Excerpts.plain(ground.text(apart.getFirst().cite())), apart.stream().map(d -> ground.shortened(d.cite(), d.time().span())).toList(), "the readings date it to different times: " + times, 3.2));
    }
    return Optional.empty();
  }

  /** One verb, or one that means it, and nobody else named with it. */
  private boolean isOneAct(Dated a, Dated b) {
    return (a.verb().equals(b.verb()) || ground.language.synonyms(a.verb()).contains(b.verb())) && !Apart.nameOthers(ground, a.cite(), b.cite());
  }

  /** A weekday that two print may stand for two days only because a copy came out later. */
  private String printed(Dated d) {
    return ground.report(d.cite().report()).prose().text(d.time().span());
  }

  /** The time on the calendar that the reading gives its act, if it gives no other. */
  private Optional<Dated> dated(Cite c) {
    Prose p = ground.report(c.report()).prose();
    List<Dated> all = new ArrayList<>();
    for (TimeMark t : ground.report(c.report()).times()) {
      if (!c.span().contains(t.span()) || t.from().isEmpty() || t.to().isEmpty() || isOfThing(p, t) || isOfAnotherClause(p, c, t)) continue;
      verb(p, c, t).ifPresent(v -> all.add(new Dated(c, t, v)));
    }
    boolean one = !all.isEmpty() && all.stream().allMatch(d -> d.meets(all.getFirst()));
    return one ? all.stream().filter(d -> isNamed(p, d.time())).findFirst() : Optional.empty();
  }

  /** The verb of the reading that stands nearest to the time, the one before it of two. */
  private Optional<String> verb(Prose p, Cite c, TimeMark t) {
    int[] range = p.tokens().range(c.span());
    int[] time = p.tokens().range(t.span());
    return IntStream.range(range[0], range[1]).filter(i -> (i < time[0] || i >= time[1]) && isAct(p, i)).boxed()
        .min(Comparator.comparingInt(i -> i < time[0] ? time[0] - i : i - time[1] + 1)).map(p::lemma);
  }

  private boolean isAct(Prose p, int i) {
    Set<String> stop = ground.language.words(WordList.STOP_WORDS);
    return p.tag(i).startsWith("V") && !stop.contains(p.lemma(i)) && !stop.contains(p.tokens().lower(i));
  }

  /** "the November trials", "the trial of the 4 May, 1990, murders": the time of a thing, whenever something befalls it. */
  private static boolean isOfThing(Prose p, TimeMark t) {
    int[] range = p.tokens().range(t.span());
    String next = p.tagAt(range[1]);
    String last = range[0] == 0 ? "" : p.tag(range[0] - 1);
    return next.startsWith("N") || next.startsWith("J") || last.equals("DT") || last.equals("PRP$");
  }

  /** "told them after the summary was released on Sunday": the time of what is only told to have come before. */
  private boolean isOfAnotherClause(Prose p, Cite c, TimeMark t) {
    boolean verb = false;
    int from = p.tokens().range(c.span())[0];
    for (int i = p.tokens().range(t.span())[0] - 1; i >= from; i--) {
      verb |= p.tag(i).startsWith("V");
      if (verb && i > from && p.tag(i).equals("IN") && ground.language.words(WordList.CLAUSE_OPENERS).contains(p.tokens().lower(i))) return true;
    }
    return false;
  }

  /** "Tuesday", "Aug. 8", no "yesterday", which counts from where and when the report was written. */
  private static boolean isNamed(Prose p, TimeMark t) {
    int[] range = p.tokens().range(t.span());
    return IntStream.range(range[0], range[1]).anyMatch(i -> p.tag(i).startsWith("NNP") || Character.isDigit(p.tokens().word(i).charAt(0)));
  }
}
