package org.stemma.reconcile;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.stemma.model.Cite;
import org.stemma.model.Difference.Kind;
import org.stemma.model.Excerpts;
import org.stemma.model.Prose;
import org.stemma.model.StatementMark;
import org.stemma.model.Utterance;
import org.stemma.model.Zone;
import org.stemma.text.Span;

/** One utterance that reports give to different speakers. */
final class Attributions {
  /** Words that two tellings of one utterance share at least; and two quotations, since two who saw one thing may say a few words alike. */
  private static final int ALIKE = 4;
  private static final int QUOTED = 6;

  private Attributions() {}

  static List<Drafted> of(Ground ground, List<Utterance> utterances) {
    List<Drafted> out = new ArrayList<>();
    for (Utterance u : utterances) {
      Map<String, Utterance.Reading> bySpeaker = new LinkedHashMap<>();
      for (Utterance.Reading r : u.readings()) {
        if (isNamed(r) && r.statement().zone() != Zone.HEADLINE) bySpeaker.putIfAbsent(r.entity().orElseGet(() -> Renamings.folded(r.statement().speaker().name())), r);
      }
      dropShortForms(bySpeaker);
      dropOtherWords(ground, bySpeaker);
      if (bySpeaker.size() < 2 || bySpeaker.values().stream().map(Utterance.Reading::report).distinct().count() < 2) continue;
      List<Cite> readings = bySpeaker.values().stream().map(r -> withSpeaker(ground, r)).toList();
      String names = String.join(" / ", bySpeaker.values().stream().map(r -> r.statement().speaker().name()).distinct().toList());
      if (names.contains(" / ")) {
        out.add(new Drafted(Kind.ATTRIBUTION, "who said " + Excerpts.quoted(ground.text(bySpeaker.values().iterator().next().cite())), readings, "the reports name different speakers: " + names, 2.9));
      }
    }
    return out;
  }

  /** Only those whose words are half the same: another speaker of other words is no difference. */
  private static void dropOtherWords(Ground ground, Map<String, Utterance.Reading> bySpeaker) {
    if (bySpeaker.isEmpty()) return;
    Utterance.Reading one = bySpeaker.values().iterator().next();
    Set<String> first = lemmas(ground, one.cite());
    bySpeaker.values().removeIf(r -> {
      Set<String> other = lemmas(ground, r.cite());
      Set<String> common = new TreeSet<>(first);
      common.retainAll(other);
      int least = r != one && isDirect(one) && isDirect(r) ? QUOTED : ALIKE;
      return common.size() < least || 2 * common.size() < Math.min(first.size(), other.size());
    });
  }

  private static boolean isDirect(Utterance.Reading r) {
    return r.statement().kind() == StatementMark.Kind.DIRECT;
  }

  private static Set<String> lemmas(Ground ground, Cite c) {
    Prose p = ground.report(c.report()).prose();
    int[] range = p.tokens().range(c.span());
    return Rewordings.content(ground, p, range[0], range[1]);
  }

  /** A speaker with a name: "the operator" may be whoever another report names. */
  private static boolean isNamed(Utterance.Reading r) {
    return r.entity().isPresent();
  }

  /** "Brown" and "Danielle Brown" are one, whatever number the reports give them. */
  private static void dropShortForms(Map<String, Utterance.Reading> bySpeaker) {
    List<String> keys = new ArrayList<>(bySpeaker.keySet());
    for (int i = 0; i < keys.size(); i++) {
      for (int j = 0; j < i; j++) {
        if (bySpeaker.containsKey(keys.get(j)) && shareWord(bySpeaker.get(keys.get(i)), bySpeaker.get(keys.get(j)))) bySpeaker.remove(keys.get(i));
        if (!bySpeaker.containsKey(keys.get(i))) break;
      }
    }
  }

  private static boolean shareWord(Utterance.Reading a, Utterance.Reading b) {
    Set<String> x = new TreeSet<>(List.of(Renamings.folded(a.statement().speaker().name()).split(" ")));
    x.retainAll(List.of(Renamings.folded(b.statement().speaker().name()).split(" ")));
    return !x.isEmpty();
  }

  private static Cite withSpeaker(Ground ground, Utterance.Reading r) {
    Span span = r.statement().span();
    Optional<Span> mention = r.statement().speakerMention();
    Span joined = mention.map(span::join).orElse(span);
    return ground.shortened(new Cite(r.report(), joined), mention.orElse(span));
  }
}
