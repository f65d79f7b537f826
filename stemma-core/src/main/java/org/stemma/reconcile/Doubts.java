package org.stemma.reconcile;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import org.stemma.language.WordList;
import org.stemma.model.Cite;
import org.stemma.model.Difference.Kind;
import org.stemma.model.Entity;
import org.stemma.model.Excerpts;
import org.stemma.model.Marked;
import org.stemma.model.NameKind;
import org.stemma.model.NameMark;
import org.stemma.model.Prose;
import org.stemma.model.Sentence;
import org.stemma.model.Speaker;
import org.stemma.model.Zone;
import org.stemma.text.Span;

/**
 * What one report calls open ("it was unclear whether Moreno set the fire") and another answers ("the police believe that
 * Moreno set the fire"): a name and something else in common, and a verb that settles it.
 */
final class Doubts {
  /** Weight of the words in common, each as rare as it is in the story: natural logarithms of sentences by sentences with it. */
  private static final double COMMON = 4;
  /** Sentences that may have a word by which an answer is looked for. */
  private static final int MOST = 200;
  /** Answers that are told, the nearest first. */
  private static final int ANSWERS = 2;
  /** Telling words in common by which somebody not named is known again. */
  private static final int ALIKE = 3;
  /** Tokens between a name and "is". */
  private static final int NEAR = 8;
  /** Tokens back from a word to the "not" that belongs to it. */
  private static final int NOT = 3;

  private final Ground ground;
  private final List<Line> lines = new ArrayList<>();
  private final Map<String, Integer> with = new HashMap<>();
  /** Sentences that settle something by their telling words, but for words of very many. */
  private final Map<String, Set<Integer>> settling = new HashMap<>();

  private Doubts(Ground ground) {
    this.ground = ground;
    for (Marked m : ground.story.reports()) for (Sentence s : m.prose().sentences()) if (s.zone() == Zone.BODY) lines.add(line(m, s));
    for (Line l : lines) for (String w : l.words()) with.merge(w, 1, Integer::sum);
    for (int i = 0; i < lines.size(); i++) if ((lines.get(i).settles() || lines.get(i).names()) && !lines.get(i).open()) for (String w : lines.get(i).words()) if (with.get(w) <= MOST) settling.computeIfAbsent(w, x -> new TreeSet<>()).add(i);
  }

  /**
   * A sentence: heads of its telling words and the entities it names, both of what is open only where something is.
   *
   * @param open it calls something open
   * @param unnamed what is open is who somebody is: "the man in the photo has not been identified"
   * @param settles it has a verb that settles something
   * @param names it says of a name who that is: "Moreno is the man in the picture"
   */
  private record Line(Marked report, Sentence sentence, Set<String> words, Set<String> entities, boolean open, boolean unnamed, boolean settles, boolean names) {
    Cite cite() {
      return new Cite(report.id(), sentence.span());
    }
  }

  private record Answer(Line line, double weight) {}

  static List<Drafted> of(Ground ground) {
    return new Doubts(ground).all();
  }

  private List<Drafted> all() {
    List<Drafted> out = new ArrayList<>();
    for (Line open : lines) {
      if (!open.open()) continue;
      List<Cite> cites = new ArrayList<>(List.of(ground.shortened(open.cite())));
      Set<Integer> near = new TreeSet<>();
      for (String w : open.words()) near.addAll(settling.getOrDefault(w, Set.of()));
      near.stream().map(lines::get).filter(l -> !l.report().id().equals(open.report().id()) && !before(l.report(), open.report()))
          .map(l -> new Answer(l, weight(open, l)))
          .filter(a -> a.weight() >= COMMON)
          .sorted(Comparator.comparingDouble((Answer a) -> -a.weight()).thenComparingInt(a -> Ground.number(a.line().report().id())).thenComparing(a -> a.line().sentence().span()))
          .limit(ANSWERS)
          .forEach(a -> cites.add(ground.shortened(a.line().cite())));
      if (cites.size() < 2) continue;
      boolean later = cites.stream().skip(1).anyMatch(c -> !isAsOld(ground.report(c.report()), open.report()));
      String note = later ? "one reading calls open what another has settled" : "one reading calls open what another of the same day has settled";
      out.add(new Drafted(later ? Kind.LATER_KNOWLEDGE : Kind.CONTRADICTION, Excerpts.plain(ground.text(open.cite())), cites, note, 3.5));
    }
    return out;
  }

  /** Weight of the words that what is open and a sentence have in common; 0 where they name nobody in common, or share nothing but names. */
  private double weight(Line open, Line l) {
    Set<String> entities = new TreeSet<>(open.entities());
    entities.retainAll(l.entities());
    Set<String> words = new TreeSet<>(open.words());
    words.retainAll(l.words());
    boolean named = open.unnamed() && l.names() && words.size() >= ALIKE;
    boolean told = l.settles() && !entities.isEmpty() && words.size() >= 2;
    if (!named && !told) return 0;
    return words.stream().mapToDouble(w -> Math.log((double) lines.size() / with.get(w))).sum();
  }

  private static boolean before(Marked a, Marked b) {
    return a.report().published().day().isPresent() && b.report().published().day().isPresent() && a.report().published().day().get().isBefore(b.report().published().day().get());
  }

  /** Both are dated, and to one day. */
  private static boolean isAsOld(Marked a, Marked b) {
    return a.report().published().day().isPresent() && a.report().published().day().equals(b.report().published().day());
  }

  private Line line(Marked m, Sentence s) {
    Prose p = m.prose();
    Optional<int[]> open = open(p, s);
    boolean unnamed = open.isPresent() && open.get()[0] == s.first() && isUnnamed(p, s);
    int first = open.map(o -> o[0]).orElse(s.first());
    int last = open.map(o -> o[1]).orElse(s.last());
    Set<String> words = new HashSet<>();
    for (int i = first; i < (unnamed ? s.last() : last); i++) if (tells(p, i)) words.add(Terms.stem(p.lemma(i)));
    Set<String> entities = new TreeSet<>();
    Span scope = first < last ? p.tokens().span(first, last) : new Span(s.span().begin(), s.span().begin());
    for (NameMark n : m.names()) if (scope.contains(n.span())) ground.entity(m.id(), new Speaker(n.canonical(), OptionalInt.of(n.referent()), Optional.empty())).map(Entity::id).ifPresent(entities::add);
    return new Line(m, s, words, entities, open.isPresent(), unnamed, settles(p, s), names(m, s));
  }

  /** Who it is, is open. */
  private boolean isUnnamed(Prose p, Sentence s) {
    for (int i = s.first(); i < s.last(); i++) if (ground.terms.identity().contains(p.lemma(i)) && p.tag(i).equals("VBN")) return true;
    return false;
  }

  /** A person's name, and near after it "is the". */
  private static boolean names(Marked m, Sentence s) {
    Prose p = m.prose();
    for (NameMark n : m.names()) {
      if (n.kind() != NameKind.PERSON || !s.span().contains(n.span())) continue;
      int after = p.tokens().range(n.span())[1];
      for (int i = after; i + 1 < Math.min(s.last(), after + NEAR); i++) if (p.lemma(i).equals("be") && p.tag(i).startsWith("VB") && p.tag(i + 1).equals("DT")) return true;
    }
    return false;
  }

  private boolean tells(Prose p, int i) {
    String tag = p.tag(i);
    boolean kind = tag.startsWith("N") || tag.startsWith("J") || tag.startsWith("V") && !ground.terms.isHelping(p, i);
    String w = p.tokens().lower(i);
    boolean marks = ground.terms.open().contains(w) || ground.terms.settled().contains(w) || ground.terms.answer().contains(p.lemma(i));
    return kind && !marks && Character.isLetter(w.charAt(0)) && !ground.language.words(WordList.STOP_WORDS).contains(w);
  }

  /** The tokens of what is called open: what follows "unclear whether", "too soon to say if", and the subject of "has not been identified". */
  private Optional<int[]> open(Prose p, Sentence s) {
    Terms t = ground.terms;
    for (int i = s.first(); i < s.last(); i++) {
      String w = p.tokens().lower(i);
      boolean denied = t.settled().contains(w) && t.negations(p, Math.max(s.first(), i - NOT), i) == 1;
      if (denied && p.tag(i).equals("VBN") && p.lemma(i - 1).equals("be")) return Optional.of(new int[] {s.first(), comma(p, s, i)});
      boolean early = i > s.first() && t.early().contains(w) && t.excess().contains(p.tokens().lower(i - 1)) && p.tagAt(i + 1).equals("TO");
      if (t.open().contains(w) || denied || early) return Optional.of(new int[] {i + 1, end(p, s, i + 1)});
    }
    return Optional.empty();
  }

  /** The first mark after a telling word; nothing is told where a mark follows at once. */
  private int end(Prose p, Sentence s, int from) {
    if (from < s.last() && p.tokens().word(from).equals(",")) return from;
    boolean told = false;
    for (int i = from; i < s.last(); i++) {
      if (told && !Character.isLetterOrDigit(p.tokens().word(i).charAt(0)) && !p.tokens().word(i).startsWith("'") && !p.tokens().word(i).startsWith("\u2019")) return i;
      told |= tells(p, i);
    }
    return s.last();
  }

  private static int comma(Prose p, Sentence s, int most) {
    for (int i = s.first(); i < most; i++) if (p.tokens().word(i).equals(",")) return i;
    return most;
  }

  /** "was identified", "believe"; no "is determined to". */
  private boolean settles(Prose p, Sentence s) {
    for (int i = s.first(); i < s.last(); i++) {
      boolean verb = p.tag(i).startsWith("VB") && !p.tag(i).equals("VBG") && ground.terms.answer().contains(p.lemma(i)) && !p.tagAt(i + 1).equals("TO");
      boolean passive = !p.tag(i).equals("VBN") || i > s.first() && (ground.terms.isHelping(p, i - 1) || p.tag(i - 1).startsWith("RB"));
      if (verb && passive && ground.terms.negations(p, Math.max(s.first(), i - NOT), i) == 0) return true;
    }
    return false;
  }
}
