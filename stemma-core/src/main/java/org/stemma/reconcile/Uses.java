package org.stemma.reconcile;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.stemma.model.Cite;
import org.stemma.model.Difference.Kind;
import org.stemma.model.FigureMark;
import org.stemma.model.FigureRow;
import org.stemma.model.Prose;
import org.stemma.model.Sentence;
import org.stemma.model.Zone;

/**
 * One number that the reports agree on and tie to other things: what a sum is to pay for, what a weight is of, what is done
 * for so many.
 */
final class Uses {
  private static final double LARGE = 1000;
  /** Tokens between a number and what it is for. */
  private static final int NEAR = 5;

  private final Ground ground;

  private Uses(Ground ground) {
    this.ground = ground;
  }

  /** A reading, the word that tells what it is for, and its place. */
  private record Use(FigureRow.Reading reading, String word, int token) {}

  static List<Drafted> of(Ground ground, List<FigureRow> figures) {
    Uses uses = new Uses(ground);
    List<Drafted> out = new ArrayList<>();
    for (FigureRow f : figures) {
      if (f.relation() == FigureRow.Relation.SINGLE) continue;
      uses.differing(f, uses::substance, Kind.NAME_FORM, "the readings name what is weighed or measured by different words", 1.7).ifPresent(out::add);
      uses.differing(f, uses::purpose, Kind.SCOPE, "the readings give one number to different ends", 2.3).ifPresent(out::add);
      uses.differing(f, uses::act, Kind.WORDING_DRIFT, "the readings tell of one number by different acts", 1.3).ifPresent(out::add);
    }
    return out;
  }

  private interface Part {
    OptionalInt of(Prose p, Sentence s, FigureMark f);
  }

  /** The first two reports whose words differ. */
  private Optional<Drafted> differing(FigureRow f, Part part, Kind kind, String note, double weight) {
    Map<String, Use> byWord = new LinkedHashMap<>();
    for (FigureRow.Reading r : f.readings()) {
      if (r.figure().zone() != Zone.BODY) continue;
      Prose p = ground.report(r.report()).prose();
      ground.sentence(r.cite()).ifPresent(s -> part.of(p, s, r.figure()).ifPresent(i -> byWord.putIfAbsent(r.figure().quantity().value() + " " + p.lemma(i), new Use(r, p.lemma(i), i))));
    }
    List<Use> all = List.copyOf(byWord.values());
    for (Use a : all) {
      for (Use b : all) {
        if (Ground.number(a.reading().report()) >= Ground.number(b.reading().report()) || !isEqual(a, b) || isOne(a.word(), b.word()) || shares(b, a.word()) || shares(a, b.word())) continue;
        return Optional.of(new Drafted(kind, f.about() + ": " + a.word() + " / " + b.word(), List.of(cite(a), cite(b)), note, weight));
      }
    }
    return Optional.empty();
  }

  private static boolean isEqual(Use a, Use b) {
    OptionalDouble x = a.reading().figure().quantity().value();
    return x.isPresent() && x.equals(b.reading().figure().quantity().value());
  }

  private boolean isOne(String a, String b) {
    return a.equals(b) || Terms.areForms(a, b) || ground.language.synonyms(a).contains(b) || ground.language.synonyms(b).contains(a);
  }

  /** The sentence has the other's word too. */
  private boolean shares(Use use, String word) {
    Prose p = ground.report(use.reading().report()).prose();
    Sentence s = ground.sentence(use.reading().cite()).orElseThrow();
    for (int i = s.first(); i < s.last(); i++) if (isOne(p.lemma(i), word)) return true;
    return false;
  }

  private Cite cite(Use u) {
    Sentence s = ground.sentence(u.reading().cite()).orElseThrow();
    return ground.shortened(new Cite(u.reading().report(), s.span()), u.reading().cite().span());
  }

  /** "15 kilos of acetone": the noun after a unit of weight or volume. */
  private OptionalInt substance(Prose p, Sentence s, FigureMark f) {
    if (f.measure() != FigureMark.Measure.WEIGHT && f.measure() != FigureMark.Measure.VOLUME) return OptionalInt.empty();
    int last = p.tokens().range(f.span())[1];
    for (int i = last; i < Math.min(s.last(), last + NEAR); i++) {
      if (!ground.terms.material().contains(p.tokens().lower(i))) continue;
      int noun = i + 1;
      while (noun < s.last() && (p.tag(noun).equals("DT") || p.tag(noun).startsWith("JJ"))) noun++;
      int first = noun;
      while (noun < s.last() && p.tag(noun).startsWith("NN")) noun++;
      return noun > first ? OptionalInt.of(noun - 1) : OptionalInt.empty();
    }
    return OptionalInt.empty();
  }

  /** "$4 billion to hire officers", "$4 billion for hiring officers": the verb that tells the end of a sum. */
  private OptionalInt purpose(Prose p, Sentence s, FigureMark f) {
    if (f.measure() != FigureMark.Measure.MONEY) return OptionalInt.empty();
    int last = p.tokens().range(f.span())[1];
    for (int i = last; i + 1 < Math.min(s.last(), last + NEAR); i++) {
      boolean opens = p.tag(i).equals("TO") || ground.terms.purpose().contains(p.tokens().lower(i));
      if (opens && (p.tag(i + 1).equals("VB") || p.tag(i + 1).equals("VBG")) && !ground.terms.light().contains(p.lemma(i + 1))) return OptionalInt.of(i + 1);
    }
    return OptionalInt.empty();
  }

  /** "restore protection for 300,000": the verb that a large count of people or things is told by, or its noun after a verb that only carries it. */
  private OptionalInt act(Prose p, Sentence s, FigureMark f) {
    OptionalDouble v = f.quantity().value();
    if (f.measure() != FigureMark.Measure.COUNT || v.isEmpty() || v.getAsDouble() < LARGE) return OptionalInt.empty();
    int first = p.tokens().range(f.span())[0];
    int i = first - 1;
    while (i > s.first() && i > first - NEAR && (p.tag(i).equals("IN") || p.tag(i).equals("TO") || p.tag(i).equals("DT") || p.tag(i).startsWith("RB") || p.tag(i).startsWith("JJ") || p.tag(i).equals("VBN") && p.tagAt(i - 1).equals("DT"))) i--;
    if (p.tag(i).startsWith("V")) return light(p, i) ? OptionalInt.empty() : OptionalInt.of(i);
    int noun = i;
    while (i > s.first() && i > first - 2 * NEAR && (p.tag(i).startsWith("N") || p.tag(i).startsWith("J") || p.tag(i).equals("DT") || p.tag(i).equals("CD"))) i--;
    if (!p.tag(i).startsWith("V")) return OptionalInt.empty();
    if (!light(p, i)) return OptionalInt.of(i);
    return p.tag(noun).startsWith("NN") ? OptionalInt.of(noun) : OptionalInt.empty();
  }

  private boolean light(Prose p, int i) {
    return ground.terms.light().contains(p.lemma(i)) || ground.terms.carrying().contains(p.lemma(i)) || ground.terms.isHelping(p, i);
  }
}
