package org.stemma.reconcile;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.stemma.model.Apparatus.StatementAt;
import org.stemma.model.Cite;
import org.stemma.model.Difference.Kind;
import org.stemma.model.Marked;
import org.stemma.model.Sentence;
import org.stemma.model.StatementMark;
import org.stemma.model.Zone;
import org.stemma.text.Span;
import org.stemma.text.Spaces;

/** One quotation that reports say was given in other ways: in a statement, in an email, to a station. */
final class Channels {
  private final Ground ground;

  private Channels(Ground ground) {
    this.ground = ground;
  }

  /** @param sort what kind of way it is: an email, whoever calls it "e-mail"; for an addressee the name */
  private record Way(String printed, String sort, boolean addressee, StatementAt told) {}

  static List<Drafted> of(Ground ground, List<Verbatim.Twice> said) {
    Channels c = new Channels(ground);
    Map<String, Map<String, Way>> bySpeaker = new LinkedHashMap<>();
    Map<StatementMark, Optional<Way>> known = new IdentityHashMap<>();
    for (Verbatim.Twice t : said) {
      Optional<Way> a = known.computeIfAbsent(t.a().statement(), s -> c.way(t.a()));
      Optional<Way> b = known.computeIfAbsent(t.b().statement(), s -> c.way(t.b()));
      if (a.isEmpty() || b.isEmpty() || !c.areApart(a.get(), b.get())) continue;
      String who = ground.entity(t.a().report(), t.a().statement().speaker()).or(() -> ground.entity(t.b().report(), t.b().statement().speaker())).map(e -> e.id()).orElse(a.get().printed());
      Map<String, Way> ways = bySpeaker.computeIfAbsent(who, x -> new LinkedHashMap<>());
      ways.putIfAbsent(t.a().report(), a.get());
      ways.putIfAbsent(t.b().report(), b.get());
    }
    List<Drafted> out = new ArrayList<>();
    bySpeaker.values().forEach(w -> out.add(c.drafted(w.values().stream().sorted(Comparator.comparingInt(x -> Ground.number(x.told().report()))).toList())));
    return out;
  }

  private Drafted drafted(List<Way> ways) {
    Set<String> printed = new LinkedHashSet<>();
    for (Way w : ways) printed.add(w.printed());
    return new Drafted(Kind.ATTRIBUTION, "how it was said: " + String.join(" / ", printed), ways.stream().map(this::cited).toList(), "the reports name different ways in which, or hearers to whom, the same words were said", 2.3);
  }

  /** An interview is given to somebody: a name beside it is no other way. */
  private boolean areApart(Way a, Way b) {
    if (a.addressee() != b.addressee()) return !ground.terms.aloud().contains((a.addressee() ? b : a).sort());
    if (!a.addressee()) return !a.sort().equals(b.sort());
    Set<String> x = new LinkedHashSet<>(List.of(a.sort().split(" ")));
    x.retainAll(List.of(b.sort().split(" ")));
    return x.isEmpty();
  }

  /** The way of the statement itself, or else of the same speaker's statement right before it. */
  private Optional<Way> way(StatementAt s) {
    Optional<Way> own = own(s);
    return own.isPresent() ? own : before(s).flatMap(this::own);
  }

  private Optional<StatementAt> before(StatementAt s) {
    Marked m = ground.report(s.report());
    Optional<StatementMark> last = m.statements().stream().filter(o -> o.zone() == Zone.BODY && o.span().end() <= s.statement().span().begin()).max(Comparator.comparingInt((StatementMark o) -> o.span().end()).thenComparingInt(o -> o.span().begin()));
    return last.filter(o -> o.speaker().isKnown() && (o.speaker().equals(s.statement().speaker()) || o.speaker().referent().isPresent() && o.speaker().referent().equals(s.statement().speaker().referent()))).map(o -> new StatementAt(s.report(), o));
  }

  private Optional<Way> own(StatementAt s) {
    Optional<String> medium = s.statement().medium();
    if (medium.isPresent()) {
      List<String> words = List.of(medium.get().toLowerCase(Locale.ROOT).split(" "));
      Optional<String> sort = words.reversed().stream().map(ground.terms.media()::get).filter(x -> x != null).findFirst();
      if (sort.isPresent()) return Optional.of(new Way(Spaces.single(medium.get()), sort.get(), false, s));
    }
    return s.statement().addressee().filter(this::isOutlet).map(a -> new Way(Spaces.single(a), Renamings.folded(a), true, s));
  }

  /** "CNN", "the Associated Press": a name, no "reporters", and nobody whom the story knows as a person. */
  private boolean isOutlet(String addressee) {
    String[] words = addressee.split(" ");
    String first = ground.terms.article().contains(words[0].toLowerCase(Locale.ROOT)) && words.length > 1 ? words[1] : words[0];
    return Character.isUpperCase(first.charAt(0)) && ground.apparatus.entities().stream().noneMatch(e -> e.kind() == org.stemma.model.NameKind.PERSON && e.forms().contains(addressee));
  }

  private Cite cited(Way w) {
    StatementMark s = w.told().statement();
    Span around = s.cue().orElse(s.speakerMention().orElse(s.span()));
    Optional<Sentence> sentence = ground.sentence(new Cite(w.told().report(), around));
    return ground.shortened(new Cite(w.told().report(), sentence.map(Sentence::span).orElse(s.span())), around);
  }
}
