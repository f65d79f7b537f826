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

  private static final double LINE = .35;
  private static final int WORDS = 8;
  private static final double MOSTLY = .4;

  private final Family family;
  private final List<List<Ascribed>> lines;
  private final Map<String, Integer> creditors = new TreeMap<>();
  private final int[] kin;

  private Attribution(Family family) {
    this.family = family;
    this.lines = new ArrayList<>(Collections.nCopies(family.size(), List.of()));
    this.kin = kin(family);
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

  /** Reports that share text no direction is known for are kin; each has the number of the first of its kin. */
  private static int[] kin(Family family) {
    int[] out = new int[family.size()];
    for (int i = 0; i < out.length; i++) out[i] = i;
    for (int i = 0; i < out.length; i++) {
      for (int j = i + 1; j < out.length; j++) {
        if (isUndirected(family, i, j)) join(out, out[i], out[j]);
      }
    }
    return out;
  }

  private static boolean isUndirected(Family family, int i, int j) {
    return family.judgement(i, j).direction() == Pair.Direction.UNKNOWN && family.level(i, j).compareTo(Pair.Level.PARTIAL) >= 0
        && !isOneOutlet(family, i, j);
  }

  /** What two reports of one outlet share is that outlet's own, whichever came first. */
  private static boolean isOneOutlet(Family family, int i, int j) {
    String outlet = family.sources().get(i).outlet();
    return !outlet.isEmpty() && outlet.equals(family.sources().get(j).outlet());
  }

  private static void join(int[] of, int x, int y) {
    if (x == y) return;
    for (int i = 0; i < of.length; i++) if (of[i] == Math.max(x, y)) of[i] = Math.min(x, y);
  }

  private List<Ascribed> ascribe(int r) {
    Wording w = family.reports().get(r);
    List<Vote> votes = new ArrayList<>();
    for (int l = 0; l < w.lines().length; l++) votes.add(new Vote());
    for (int s = 0; s < family.size(); s++) if (s != r && family.level(r, s) != Pair.Level.NONE) count(r, s, votes);
    List<Ascribed> out = new ArrayList<>();
    for (int l = 0; l < votes.size(); l++) out.add(decide(r, l, votes.get(l)));
    return mostly(r, out);
  }

  /** What the other reports say about one line. */
  private static final class Vote {
    double best;
    int parentWords;
    String parent = "";
    boolean common;
    boolean quoted;
    boolean undirected;
    final Map<String, Integer> credits = new TreeMap<>();
  }

  private void count(int r, int s, List<Vote> votes) {
    Wording w = family.reports().get(r);
    int[] words = new int[votes.size()];
    int[] telling = new int[votes.size()];
    int[] other = new int[votes.size()];
    int[] last = new int[votes.size()];
    double[] likeness = new double[votes.size()];
    for (Shared either : family.beside(r, s).shared()) {
      Shared shared = r < s ? either : either.turned();
      int l = shared.lineA();
      words[l] += shared.strand().size();
      for (int i : shared.strand().as()) if (!w.quoted()[w.starts()[l] + i]) telling[l]++;
      if (shared.strand().beginA() >= last[l]) {
        last[l] = shared.strand().beginA();
        other[l] = shared.lineB();
      }
      likeness[l] = Math.max(likeness[l], shared.similarity());
    }
    for (int l = 0; l < words.length; l++) {
      int size = w.starts()[l + 1] - w.starts()[l];
      if (words[l] < WORDS && words[l] < LINE * size) continue;
      cast(r, s, votes.get(l), words[l], telling[l], other[l], likeness[l]);
    }
  }

  private void cast(int r, int s, Vote vote, int words, int telling, int lineOfOther, double likeness) {
    vote.best = Math.max(vote.best, likeness);
    if (family.isParent(s, r)) {
      if (words > vote.parentWords) {
        vote.parentWords = words;
        vote.parent = lines.get(s).isEmpty() ? own(family, s) : lines.get(s).get(lineOfOther).key();
      }
    } else if (family.isCommon(r, s) && !isBehindBoth(r, s) && (telling < 2 || !isCredited(r, s))) {
      vote.quoted = true;
    } else if (family.isCommon(r, s) || isBehindBoth(r, s)) {
      vote.common = true;
      credit(vote, family.sources().get(s));
    } else if (isUndirected(family, r, s)) {
      vote.undirected = true;
    }
  }

  /** True when both take from a text that is not among the reports. */
  private boolean isBehindBoth(int r, int s) {
    return family.parents().get(r).hidden() && family.parents().get(s).hidden();
  }

  private boolean isCredited(int r, int s) {
    return family.sources().get(r).creditsText() || family.sources().get(s).creditsText();
  }

  private static void credit(Vote vote, Sources s) {
    for (String key : s.text()) vote.credits.merge(key, 1, Integer::sum);
    if (!s.whole().isEmpty()) vote.credits.merge(s.whole(), 2, Integer::sum);
  }

  private Ascribed decide(int r, int line, Vote vote) {
    Sources own = family.sources().get(r);
    if (own.isAgency()) return new Ascribed(own(family, r), Segment.Kind.OWN, vote.best);
    if (!own.whole().isEmpty()) return new Ascribed(own(family, r), Segment.Kind.COPIED, vote.best, vote.parent.isEmpty());
    String pictured = pictured(r, line);
    if (!pictured.isEmpty()) return new Ascribed("wire:" + pictured, Segment.Kind.COPIED, vote.best);
    if (!vote.parent.isEmpty()) {
      boolean same = vote.parent.equals(own(family, r));
      return new Ascribed(vote.parent, same ? Segment.Kind.OWN : Segment.Kind.COPIED, vote.best, false);
    }
    if (vote.common) return new Ascribed(credited(r, vote), Segment.Kind.COPIED, vote.best);
    if (vote.undirected) return new Ascribed("text:" + family.reports().get(kin[r]).id(), Segment.Kind.COPIED, vote.best);
    return new Ascribed(own(family, r), vote.quoted ? Segment.Kind.QUOTED : Segment.Kind.OWN, vote.best);
  }

  private String credited(int r, Vote vote) {
    credit(vote, family.sources().get(r));
    if (vote.credits.isEmpty()) for (int s = 0; s < family.size(); s++) if (s != r && isBehindBoth(r, s) && family.level(r, s).compareTo(Pair.Level.PARTIAL) >= 0) credit(vote, family.sources().get(s));
    return vote.credits.entrySet().stream()
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
