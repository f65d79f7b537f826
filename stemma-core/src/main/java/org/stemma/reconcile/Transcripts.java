package org.stemma.reconcile;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.stemma.model.Apparatus.StatementAt;
import org.stemma.model.Cite;
import org.stemma.model.Difference.Kind;
import org.stemma.model.Excerpts;
import org.stemma.model.Prose;
import org.stemma.model.StatementMark;

/**
 * The same words between quotation marks that two reports print with a word more, a word less or another word, and no sign
 * that the reporter changed them: "far less wool", "less wool".
 */
final class Transcripts {
  /** Words on each side of the place that both print, and on both sides together: fewer may stand in two sayings. */
  private static final int BESIDE = 3;
  private static final int SHARED = 8;
  /** Words that stand for other words, at most. */
  private static final int LONGEST = 4;
  /** Words around the places that are cited. */
  private static final int AROUND = 6;
  private static final int NAMED = 3;
  private static final String SIGNS = "[]&\u2026";

  private final Ground ground;

  private Transcripts(Ground ground) {
    this.ground = ground;
  }

  /** @param reworded what passages that the reports share have in other words: it is not told again */
  static List<Drafted> of(Ground ground, List<Verbatim.Twice> said, List<Drafted> reworded) {
    Transcripts t = new Transcripts(ground);
    List<Drafted> out = new ArrayList<>();
    for (Verbatim.Twice s : said) {
      if (s.a().statement().kind() != StatementMark.Kind.DIRECT || s.b().statement().kind() != StatementMark.Kind.DIRECT) continue;
      t.between(s.a(), s.b()).filter(d -> !isTold(reworded, d)).ifPresent(d -> add(out, d));
    }
    return List.copyOf(out);
  }

  private static boolean isTold(List<Drafted> reworded, Drafted d) {
    return reworded.stream().anyMatch(d::standsWithin);
  }

  /** Of one quotation in more reports than two the telling with most places, cited in every report. */
  private static void add(List<Drafted> out, Drafted d) {
    Drafted all = d;
    for (Drafted o : List.copyOf(out)) {
      if (o.kind() != d.kind() || o.readings().stream().noneMatch(c -> d.readings().stream().anyMatch(c::meets))) continue;
      out.remove(o);
      all = o.about().length() >= all.about().length() ? joined(o, all) : joined(all, o);
    }
    out.add(all);
  }

  private static Drafted joined(Drafted fuller, Drafted more) {
    List<Cite> readings = new ArrayList<>(fuller.readings());
    for (Cite c : more.readings()) if (readings.stream().noneMatch(r -> r.report().equals(c.report()))) readings.add(c);
    return new Drafted(fuller.kind(), fuller.about(), readings, fuller.note(), fuller.weight());
  }

  private Optional<Drafted> between(StatementAt a, StatementAt b) {
    Prose x = ground.report(a.report()).prose();
    Prose y = ground.report(b.report()).prose();
    List<WordDiff.Change> all = WordDiff.of(x.tokens(), a.cite().span(), y.tokens(), b.cite().span());
    List<WordDiff.Change> held = new ArrayList<>();
    for (int i = 0; i < all.size(); i++) {
      int from = i == 0 ? x.tokens().range(a.cite().span())[0] : all.get(i - 1).aTo();
      int to = i + 1 == all.size() ? x.tokens().range(a.cite().span())[1] : all.get(i + 1).aFrom();
      int before = words(x, from, all.get(i).aFrom()).size();
      int after = words(x, all.get(i).aTo(), to).size();
      if (before >= BESIDE && after >= BESIDE && before + after >= SHARED && isOther(a, x, b, y, all.get(i))) held.add(all.get(i));
    }
    if (held.isEmpty()) return Optional.empty();
    boolean turned = held.stream().anyMatch(c -> Drifts.isReversal(ground, x, y, c));
    String about = String.join("; ", held.stream().limit(NAMED).map(c -> printed(x, c.aFrom(), c.aTo(), c) + " / " + printed(y, c.bFrom(), c.bTo(), c)).toList());
    List<Cite> readings = List.of(around(a, x, held.getFirst().aFrom(), held.getLast().aTo()), around(b, y, held.getFirst().bFrom(), held.getLast().bTo()));
    if (turned) return Optional.of(new Drafted(Kind.CONTRADICTION, about, readings, "one reading of the quotation has a negation that the other has not", 4.4));
    return Optional.of(new Drafted(Kind.WORDING_DRIFT, about, readings, "the reports print the same quotation with other words", 1.9));
  }

  private boolean isOther(StatementAt a, Prose x, StatementAt b, Prose y, WordDiff.Change c) {
    int here = words(x, c.aFrom(), c.aTo()).size();
    int there = words(y, c.bFrom(), c.bTo()).size();
    boolean drop = here == 0 || there == 0;
    if (!drop && Math.max(here, there) > LONGEST || isMarked(x, c.aFrom(), c.aTo()) || isMarked(y, c.bFrom(), c.bTo())) return false;
    if (!drop && (Drifts.isSpelling(ground, x, y, c) || isShortened(x, y, c))) return false;
    return !has(b.report(), x, c.aFrom(), c.aTo()) && !has(a.report(), y, c.bFrom(), c.bTo());
  }

  /** A bracket or dots at the place or right beside it: the reporter says that the words are not the speaker's. */
  private static boolean isMarked(Prose p, int from, int to) {
    String text = p.text(p.tokens().span(Math.max(0, from - 2), Math.min(p.tokens().size(), Math.max(to, from + 1) + 1)));
    return text.contains("..") || text.chars().anyMatch(ch -> SIGNS.indexOf(ch) >= 0);
  }

  /** "'ve" for "have", "n't" for "not". */
  private boolean isShortened(Prose x, Prose y, WordDiff.Change c) {
    String a = String.join("", words(x, c.aFrom(), c.aTo()));
    String b = String.join("", words(y, c.bFrom(), c.bTo()));
    boolean negated = ground.terms.negations(x, c.aFrom(), c.aTo()) == 1 && ground.terms.negations(y, c.bFrom(), c.bTo()) == 1;
    return negated || a.contains("'") && b.endsWith(a.substring(a.indexOf('\'') + 1)) || b.contains("'") && a.endsWith(b.substring(b.indexOf('\'') + 1));
  }

  /** The report has the other words too: somebody said it twice. */
  private boolean has(String report, Prose p, int from, int to) {
    Prose other = ground.report(report).prose();
    List<String> row = words(p, Math.max(0, from - BESIDE), Math.min(p.tokens().size(), to + BESIDE));
    return Collections.indexOfSubList(words(other, 0, other.tokens().size()), row) >= 0;
  }

  private static List<String> words(Prose p, int from, int to) {
    List<String> out = new ArrayList<>();
    for (int i = from; i < to; i++) if (isWord(p, i)) out.add(p.tokens().lower(i).replace('\u2019', '\''));
    return out;
  }

  private static boolean isWord(Prose p, int i) {
    return p.tokens().word(i).chars().anyMatch(Character::isLetterOrDigit);
  }

  /** The words, with one on either side where one of the two has none. */
  private static String printed(Prose p, int from, int to, WordDiff.Change c) {
    if (!c.isCut() && !c.isAddition()) return Excerpts.quoted(p.text(p.tokens().span(from, to)));
    int first = from - 1;
    int last = to;
    while (first > 0 && !isWord(p, first)) first--;
    while (last < p.tokens().size() - 1 && !isWord(p, last)) last++;
    return Excerpts.quoted(p.text(p.tokens().span(Math.max(0, first), last + 1)));
  }

  private static Cite around(StatementAt s, Prose p, int from, int to) {
    int[] range = p.tokens().range(s.cite().span());
    int first = Math.max(range[0], from - AROUND);
    while (first < from && !isWord(p, first)) first++;
    while (first > range[0] && p.tokens().end(first - 1) == p.tokens().begin(first)) first--;
    return new Cite(s.report(), p.tokens().span(first, Math.min(range[1], to + AROUND)));
  }
}
