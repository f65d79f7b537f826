package org.stemma.reconcile;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.stemma.language.WordList;
import org.stemma.model.Cite;
import org.stemma.model.Difference.Kind;
import org.stemma.model.Marked;
import org.stemma.model.Prose;
import org.stemma.model.Sentence;
import org.stemma.model.Zone;

/** One act on one thing with other words before the thing: "played a lead role", "played a prominent role". */
final class Shades {
  /** Words between the verb and the noun at most. */
  private static final int BETWEEN = 5;
  /** Telling words that the two sentences share beside verb and noun. */
  private static final int SHARED = 2;
  /** A report that has the verb with the noun more often speaks of several. */
  private static final int OFTEN = 2;

  private final Ground ground;

  private Shades(Ground ground) {
    this.ground = ground;
  }

  /** @param words what stands before the noun; printed: with the noun, as the report has it */
  private record Frame(String report, String verb, String noun, Set<String> words, String printed, Cite cite, Set<String> sentence) {}

  static List<Drafted> of(Ground ground) {
    Shades s = new Shades(ground);
    Map<String, List<Frame>> byAct = new TreeMap<>();
    for (Marked m : ground.story.reports()) for (Sentence x : m.prose().sentences()) if (x.zone() == Zone.BODY) for (Frame f : s.frames(m, x)) byAct.computeIfAbsent(f.verb() + " " + f.noun(), k -> new ArrayList<>()).add(f);
    List<Drafted> out = new ArrayList<>();
    for (List<Frame> all : byAct.values()) s.differing(all, out);
    return out;
  }

  private void differing(List<Frame> all, List<Drafted> out) {
    Map<String, Integer> often = new TreeMap<>();
    for (Frame f : all) often.merge(f.report(), 1, Integer::sum);
    if (often.size() < 2 || often.values().stream().anyMatch(n -> n > OFTEN)) return;
    for (Frame a : all) {
      Map<String, Frame> apart = new LinkedHashMap<>();
      for (Frame b : all) if (!a.report().equals(b.report()) && areApart(a, b)) apart.putIfAbsent(b.report(), b);
      if (apart.isEmpty()) continue;
      List<Frame> told = new ArrayList<>(List.of(a));
      told.addAll(apart.values());
      String printed = String.join(" / ", told.stream().map(Frame::printed).distinct().toList());
      out.add(new Drafted(Kind.WORDING_DRIFT, printed, told.stream().map(Frame::cite).toList(), "the same act on the same thing, with other words before the thing", 1.4));
      return;
    }
  }

  /** Each has a word that the other's sentence has not, nor one of like meaning; the sentences share more than the act. */
  private boolean areApart(Frame a, Frame b) {
    Set<String> common = new TreeSet<>(a.sentence());
    common.retainAll(b.sentence());
    common.removeAll(List.of(a.verb(), a.noun()));
    return common.size() >= SHARED && isOther(a, b) && isOther(b, a) && !ground.plain(a.cite()).equals(ground.plain(b.cite()));
  }

  private boolean isOther(Frame a, Frame b) {
    return !a.words().isEmpty() && a.words().stream().noneMatch(w -> b.sentence().stream().anyMatch(x -> x.equals(w) || Terms.areForms(x, w) || ground.language.synonyms(x).contains(w)));
  }

  private List<Frame> frames(Marked m, Sentence s) {
    Prose p = m.prose();
    List<Frame> out = new ArrayList<>();
    Set<String> sentence = Rewordings.content(ground, p, s.first(), s.last());
    for (int v = s.first(); v < s.last(); v++) {
      if (!p.tag(v).startsWith("V") || ground.terms.isHelping(p, v) || ground.terms.light().contains(p.lemma(v))) continue;
      int i = v + 1;
      while (i < s.last() && i - v <= BETWEEN + 1 && isBefore(p, i)) i++;
      int noun = i - 1;
      if (noun <= v + 1 || !(p.tag(noun).equals("NN") || p.tag(noun).equals("NNS"))) continue;
      Set<String> words = new LinkedHashSet<>();
      boolean named = false;
      for (int k = v + 1; k < noun; k++) {
        named |= p.tag(k).startsWith("NNP") || p.tag(k).equals("CD") || p.tag(k).equals("POS") || ground.terms.quantity().contains(p.tokens().lower(k));
        if (tells(p, k)) words.add(p.lemma(k));
      }
      if (named || words.isEmpty()) continue;
      int from = v + 1;
      while (!tells(p, from)) from++;
      out.add(new Frame(m.id(), p.lemma(v), p.lemma(noun), words, p.text(p.tokens().span(from, noun + 1)), ground.shortened(new Cite(m.id(), s.span()), p.tokens().span(v, noun + 1)), sentence));
    }
    return out;
  }

  private static boolean isBefore(Prose p, int i) {
    String tag = p.tag(i);
    return tag.startsWith("N") || tag.startsWith("J") || tag.equals("DT") || tag.equals("CD") || tag.equals("POS") || tag.equals("PRP$") || tag.equals("VBN");
  }

  private boolean tells(Prose p, int i) {
    String tag = p.tag(i);
    return (tag.equals("NN") || tag.equals("NNS") || tag.equals("JJ") || tag.equals("VBN")) && Character.isLetter(p.tokens().word(i).charAt(0)) && !ground.language.words(WordList.STOP_WORDS).contains(p.tokens().lower(i));
  }
}
