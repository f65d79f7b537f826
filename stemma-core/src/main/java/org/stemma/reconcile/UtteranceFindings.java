package org.stemma.reconcile;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.stemma.model.Apparatus.StatementAt;
import org.stemma.model.Cite;
import org.stemma.model.Entity;
import org.stemma.model.Speaker;
import org.stemma.model.StatementMark;
import org.stemma.model.Utterance;

/** Utterances in all their tellings, with drift against the fullest direct telling. */
final class UtteranceFindings {
  private UtteranceFindings() {}

  /** No chain of those who pass words on is longer. */
  private static final int DEEPEST = 8;

  static List<Utterance> of(Ground ground) {
    List<List<StatementAt>> groups = ground.apparatus.utterances().stream()
        .sorted(Comparator.comparingLong((List<StatementAt> g) -> -g.stream().map(StatementAt::report).distinct().count())
            .thenComparingInt(g -> Ground.number(g.getFirst().report()))
            .thenComparing(g -> g.getFirst().statement().span()))
        .toList();
    List<Utterance> out = new ArrayList<>();
    for (List<StatementAt> g : groups) out.add(utterance(ground, g, "u" + (out.size() + 1), groups));
    return out;
  }

  private static Utterance utterance(Ground ground, List<StatementAt> group, String id, List<List<StatementAt>> all) {
    StatementAt base = base(ground, group);
    Optional<Entity> entity = mostNamed(ground, group);
    Speaker speaker = speaker(entity.isEmpty() ? group : group.stream().filter(s -> ground.entity(s.report(), s.statement().speaker()).equals(entity)).toList());
    List<Utterance.Reading> readings = new ArrayList<>();
    for (StatementAt s : group) readings.add(reading(ground, s, all));
    List<Utterance.Drift> drift = new ArrayList<>();
    for (StatementAt s : group) if (s != base) drift.addAll(Drifts.of(ground, base.cite(), s.cite()));
    return new Utterance(
        id, ground.key("utterance", group.stream().map(StatementAt::cite).toList()),
        new Speaker(entity.map(Entity::name).orElse(speaker.name()), speaker.referent(), speaker.role()), entity.map(Entity::id),
        first(group, s -> s.saidOn().map(Object::toString)), first(group, StatementMark::addressee), first(group, StatementMark::medium),
        group.stream().anyMatch(s -> s.statement().checkable()), readings, drift);
  }

  /** The entity that most tellings name, the first of equals. */
  private static Optional<Entity> mostNamed(Ground ground, List<StatementAt> group) {
    Map<Entity, Integer> votes = new LinkedHashMap<>();
    for (StatementAt s : group) ground.entity(s.report(), s.statement().speaker()).ifPresent(e -> votes.merge(e, 1, Integer::sum));
    int most = votes.values().stream().mapToInt(Integer::intValue).max().orElse(0);
    return 2 * most < group.size() ? Optional.empty() : votes.entrySet().stream().filter(e -> e.getValue() == most).map(Map.Entry::getKey).findFirst();
  }

  private interface Part {
    Optional<String> of(StatementMark mark);
  }

  private static Optional<String> first(List<StatementAt> group, Part part) {
    return group.stream().flatMap(s -> part.of(s.statement()).stream()).findFirst();
  }

  /** Words that hold nobody else's before those that do, direct before mixed before indirect, the longest of a kind, the first of equals. */
  private static StatementAt base(Ground ground, List<StatementAt> group) {
    return group.stream()
        .min(Comparator.comparing((StatementAt s) -> holdsAnother(ground, s)).thenComparingInt(s -> rank(s.statement().kind())).thenComparingInt(s -> -s.statement().span().length()))
        .orElseThrow();
  }

  /** True for a statement inside which somebody else is said to say something. */
  private static boolean holdsAnother(Ground ground, StatementAt s) {
    List<StatementMark> own = ground.report(s.report()).statements();
    return own.stream().anyMatch(o -> o.inside().isPresent() && o.inside().getAsInt() < own.size() && own.get(o.inside().getAsInt()).span().equals(s.statement().span()));
  }

  private static int rank(StatementMark.Kind kind) {
    return switch (kind) {
      case DIRECT -> 0;
      case MIXED -> 1;
      case INDIRECT -> 2;
    };
  }

  /** The name that most letters tell. */
  private static Speaker speaker(List<StatementAt> group) {
    return group.stream().map(s -> s.statement().speaker())
        .max(Comparator.comparingInt((Speaker s) -> s.referent().isPresent() ? 1 : 0).thenComparingInt(s -> Math.min(40, s.name().length())))
        .orElseGet(Speaker::unknown);
  }

  private static Utterance.Reading reading(Ground ground, StatementAt s, List<List<StatementAt>> all) {
    Optional<Entity> entity = ground.entity(s.report(), s.statement().speaker());
    Optional<String> origin = ground.provenance.origin(s.cite());
    List<String> chain = new ArrayList<>();
    entity.ifPresent(e -> chain.add(e.id()));
    for (Speaker by : passedOn(ground, s)) ground.entity(s.report(), by).map(Entity::id).filter(id -> !chain.contains(id)).ifPresent(chain::add);
    origin.ifPresent(chain::add);
    return new Utterance.Reading(s.report(), s.statement(), entity.map(Entity::id), inside(ground, s, all), chain, origin);
  }

  /** Who passed the words on inside the report, nearest the speaker first: whom it is quoted from, then the speakers of what holds it. */
  private static List<Speaker> passedOn(Ground ground, StatementAt s) {
    List<Speaker> out = new ArrayList<>(s.statement().via());
    List<StatementMark> own = ground.report(s.report()).statements();
    StatementMark at = s.statement();
    while (at.inside().isPresent() && at.inside().getAsInt() < own.size() && out.size() < DEEPEST) {
      at = own.get(at.inside().getAsInt());
      out.add(at.speaker());
      out.addAll(at.via());
    }
    return out;
  }

  private static Optional<String> inside(Ground ground, StatementAt s, List<List<StatementAt>> all) {
    if (s.statement().inside().isEmpty()) return Optional.empty();
    List<StatementMark> own = ground.report(s.report()).statements();
    int index = s.statement().inside().getAsInt();
    if (index < 0 || index >= own.size()) return Optional.empty();
    StatementMark outer = own.get(index);
    for (int i = 0; i < all.size(); i++) {
      if (all.get(i).stream().anyMatch(o -> o.report().equals(s.report()) && o.statement().span().equals(outer.span()) && o.statement().cue().equals(outer.cue()))) return Optional.of("u" + (i + 1));
    }
    return Optional.empty();
  }

  static List<Cite> cites(Utterance u) {
    return u.readings().stream().map(Utterance.Reading::cite).toList();
  }
}
