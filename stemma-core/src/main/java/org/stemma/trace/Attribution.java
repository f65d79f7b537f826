package org.stemma.trace;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.stemma.model.Credit;
import org.stemma.model.Pair;
import org.stemma.model.Segment;
import org.stemma.model.Zone;
import org.stemma.text.Span;

/**
 * Whose text each line of each report is.
 *
 * <p>A line shared with a parent is the parent's; a line shared with reports of a common source goes to the agency that
 * most of them credit; the rest is the report's own.
 */
final class Attribution {
  /**
   * Whose a line is.
   *
   * @param key of the origin
   * @param similarity to the nearest other reading of the line, 0 when there is none
   * @param direct false when it came by way of another report
   */
  record Ascribed(String key, Segment.Kind kind, double similarity, boolean direct) {
    Ascribed(String key, Segment.Kind kind, double similarity) {
      this(key, kind, similarity, true);
    }
  }

  /** Key of text that agencies are credited for without their names. */
  static final String SOME_AGENCY = "wire:";

  /** Share of a report that makes it one origin's text throughout. */
  private static final double MOSTLY = .4;

  private final Family family;
  private final List<List<Ascribed>> lines;
  private final Map<String, Integer> creditors = new TreeMap<>();
  private final Kin kin;

  private Attribution(Family family) {
    this.family = family;
    this.lines = new ArrayList<>(Collections.nCopies(family.size(), List.of()));
    this.kin = Kin.of(family);
    for (Sources s : family.sources()) for (String key : s.text()) creditors.merge(key, 1, Integer::sum);
  }

  /** @return for each report one ascription a line */
  static List<List<Ascribed>> of(Family family) {
    Attribution a = new Attribution(family);
    List<Integer> order = new ArrayList<>();
    for (int r = 0; r < family.size(); r++) order.add(r);
    order.sort(Comparator.comparing((Integer r) -> !family.sources().get(r).isAgency()).thenComparing(r -> r));
    boolean[] done = new boolean[family.size()];
    for (int r : order) a.afterParents(r, done);
    return a.lines;
  }

  private void afterParents(int r, boolean[] done) {
    if (done[r]) return;
    done[r] = true;
    for (int p : family.parents().get(r).reports()) afterParents(p, done);
    lines.set(r, ascribe(r));
  }

  /** Key of what the report gathers itself. */
  static String own(Family family, int r) {
    Sources s = family.sources().get(r);
    if (!s.whole().isEmpty()) return "wire:" + s.whole();
    return s.house().isEmpty() ? "report:" + family.reports().get(r).id() : "outlet:" + s.house();
  }

  private List<Ascribed> ascribe(int r) {
    List<Vote> votes = Vote.of(family, r, lines);
    List<Ascribed> out = new ArrayList<>();
    for (int l = 0; l < votes.size(); l++) out.add(decide(r, l, votes.get(l)));
    return mostly(r, out);
  }

  private Ascribed decide(int r, int line, Vote vote) {
    Sources own = family.sources().get(r);
    if (own.isAgency()) return new Ascribed(own(family, r), Segment.Kind.OWN, vote.best());
    if (!own.whole().isEmpty()) return new Ascribed(own(family, r), Segment.Kind.COPIED, vote.best(), vote.parent().isEmpty());
    String pictured = pictured(r, line);
    if (!pictured.isEmpty()) return new Ascribed("wire:" + pictured, Segment.Kind.COPIED, vote.best());
    if (!vote.parent().isEmpty()) {
      boolean same = vote.parent().equals(own(family, r));
      return new Ascribed(vote.parent(), same ? Segment.Kind.OWN : Segment.Kind.COPIED, vote.best(), false);
    }
    if (vote.isCommon()) return new Ascribed(credited(r, vote), Segment.Kind.COPIED, vote.best());
    if (vote.isUndirected()) return new Ascribed("text:" + family.reports().get(kin.first(r)).id(), Segment.Kind.COPIED, vote.best());
    return new Ascribed(own(family, r), vote.isQuoted() ? Segment.Kind.QUOTED : Segment.Kind.OWN, vote.best());
  }

  private String credited(int r, Vote vote) {
    vote.credit(family.sources().get(r));
    if (vote.credits().isEmpty()) for (int s = 0; s < family.size(); s++) if (s != r && family.isBehindBoth(r, s) && family.level(r, s).compareTo(Pair.Level.PARTIAL) >= 0) vote.credit(family.sources().get(s));
    return vote.credits().entrySet().stream()
        .max(Comparator.comparing((Map.Entry<String, Integer> e) -> family.agencies().isAgency(e.getKey()))
            .thenComparing(Map.Entry::getValue)
            .thenComparing(e -> creditors.getOrDefault(e.getKey(), 0))
            .thenComparing(Map.Entry::getKey, Comparator.reverseOrder()))
        .map(e -> credited(e.getKey())).orElse(SOME_AGENCY);
  }

  /** An outlet of a family that is credited gathers for the family. */
  private String credited(String key) {
    return family.agencies().isAgency(key) ? "wire:" + key : family.agencies().family(key).map(f -> "outlet:" + Sources.house(f)).orElse("wire:" + key);
  }

  /** The agency whose picture a caption line belongs to, if the agency has text in the story as well. */
  private String pictured(int r, int line) {
    Wording w = family.reports().get(r);
    var sentence = w.marked().prose().sentences().get(w.sentences()[line]);
    if (sentence.zone() != Zone.CAPTION) return "";
    Span block = w.marked().prose().paragraphs().get(sentence.paragraph()).span();
    Span reach = new Span(block.begin(), Math.min(w.marked().report().text().length(), block.end() + 60));
    return w.marked().report().credits().stream()
        .filter(c -> c.kind() == Credit.Kind.PHOTO && reach.contains(c.span()))
        .map(c -> family.agencies().key(c.agency())).filter(creditors::containsKey).findFirst().orElse("");
  }

  /** A report without a byline or an outlet of its own, most of which is one origin's text, is that origin's throughout. */
  private List<Ascribed> mostly(int r, List<Ascribed> found) {
    if (!own(family, r).startsWith("report:") || !family.reports().get(r).marked().report().bylines().isEmpty()) return found;
    Wording w = family.reports().get(r);
    Map<String, Integer> words = new TreeMap<>();
    for (int l = 0; l < found.size(); l++) {
      if (found.get(l).kind() == Segment.Kind.COPIED) words.merge(found.get(l).key(), w.starts()[l + 1] - w.starts()[l], Integer::sum);
    }
    String most = words.entrySet().stream().filter(e -> e.getValue() >= MOSTLY * w.size())
        .max(Map.Entry.comparingByValue()).map(Map.Entry::getKey).orElse("");
    if (most.isEmpty()) return found;
    return found.stream().map(a -> a.kind() == Segment.Kind.COPIED ? a : new Ascribed(most, Segment.Kind.COPIED, a.similarity(), a.direct())).toList();
  }

  /** Keys of all origins that a report has lines of, or names for its text. */
  static Set<String> keys(Family family, int r, List<Ascribed> lines) {
    Set<String> out = new HashSet<>();
    for (Ascribed a : lines) out.add(a.key());
    for (String key : family.sources().get(r).text()) if (family.agencies().isAgency(key)) out.add("wire:" + key);
    if (out.isEmpty()) out.add(own(family, r));
    return out;
  }
}
