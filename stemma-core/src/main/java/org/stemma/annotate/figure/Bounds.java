package org.stemma.annotate.figure;

import java.util.Optional;
import java.util.OptionalDouble;
import org.stemma.annotate.figure.Lexicon.BoundPhrase;
import org.stemma.model.FigureMark.Measure;
import org.stemma.model.Quantity;
import org.stemma.model.Quantity.Bound;

/** How the words around a number hold it: "at least", "nearly", "or more". */
final class Bounds {
  private Bounds() {}

  /** A phrase of bound. @param from its first piece */
  record Found(BoundPhrase phrase, int from) {}

  static Amount hold(Pieces p, Amount a, Lexicon lex) {
    Optional<Found> found = before(p, a.from(), lex).filter(f -> !isDuring(p, a, f)).or(() -> after(p, a, lex)).or(() -> ceiling(p, a, lex));
    if (found.isEmpty()) return a;
    return a.held(quantity(a.quantity(), found.get().phrase().bound()), Math.min(found.get().from(), a.from()));
  }

  /** The longest phrase that ends right before piece i, an article between allowed. */
  static Optional<Found> before(Pieces p, int i, Lexicon lex) {
    int end = p.in(Closed.ONE_OF, p.low(i - 1)) || p.low(i - 1).equals("the") && p.low(i - 2).equals("least") ? i - 1 : i;
    for (int len = Math.min(4, end); len > 0; len--) {
      Optional<BoundPhrase> found = lex.bound(p.phrase(end - len, end)).filter(BoundPhrase::before);
      if (found.isPresent()) return Optional.of(new Found(found.get(), end - len));
    }
    return end == i ? Optional.empty() : before(p, end, lex);
  }

  /** Where what is counted begins: "two or more floors", "90-plus percent", "100 or so guests" have their bound between; else at. */
  static int past(Pieces p, int at, Lexicon lex) {
    for (int len = 2; len > 0; len--) {
      int end = at + len;
      boolean counted = p.isNoun(end) || p.tag(end).startsWith("JJ") || lex.unitAfter(p.low(end)).isPresent();
      if (counted && lex.bound(p.phrase(at, end)).filter(b -> b.after() && ends(p, at, end)).isPresent()) return end;
    }
    return at;
  }

  private static Optional<Found> after(Pieces p, Amount a, Lexicon lex) {
    return after(p, a.to(), a, lex).or(() -> after(p, a.next(), a, lex));
  }

  private static Optional<Found> after(Pieces p, int at, Amount a, Lexicon lex) {
    for (int len = 3; len > 0; len--) {
      int end = at + len;
      Optional<BoundPhrase> found = lex.bound(p.phrase(at, end)).filter(b -> b.after() && ends(p, at, end));
      if (found.isPresent()) return Optional.of(new Found(found.get(), a.from()));
    }
    return Optional.empty();
  }

  /** "at least" after a number must close the clause: "two at least", not "two at least three". */
  private static boolean ends(Pieces p, int at, int end) {
    if (p.low(at).equals("at")) return !p.has(end) || p.low(end).equals(",") || p.low(end).equals(".");
    return !p.low(at).equals("plus") || !p.isDigits(end);
  }

  /** "may reach 50 inches", "could rise to 59 feet", "capped at 500": no more than. */
  private static Optional<Found> ceiling(Pieces p, Amount a, Lexicon lex) {
    int k = a.from() - 1;
    boolean to = p.in(Closed.REACHING, p.low(k));
    int verb = to ? k - 1 : k;
    String lemma = p.lemma(verb);
    boolean capped = to && near(p, k, "cap") || to && near(p, k, "limit");
    boolean reaching = p.in(Closed.REACH, lemma) || to && p.low(k).equals("to") && p.tag(verb).equals("VB") && lex.is("up", lemma);
    String modal = p.low(verb - 1);
    boolean may = p.in(Closed.MAY, modal);
    return capped || reaching && may ? Optional.of(new Found(new BoundPhrase("at-most", true, false), a.from())) : Optional.empty();
  }

  private static boolean near(Pieces p, int k, String verb) {
    for (int i = k - 1; i >= Math.max(0, k - 20); i--) {
      if (p.low(i).equals(".") || p.low(i).equals(";")) return false;
      if (p.lemma(i).equals(verb) && p.tag(i).startsWith("V")) return true;
    }
    return false;
  }

  /** "meetings over three days", "under two governments": during, not more than; "control over another 12". */
  private static boolean isDuring(Pieces p, Amount a, Found f) {
    String w = p.phrase(f.from(), f.from() + 1);
    boolean over = f.phrase().bound().equals("more-than") && w.equals("over");
    if (over && f.from() == a.from() - 2 && p.in(Closed.ANOTHER, p.low(a.from() - 1))) return true;
    boolean alone = over && p.low(f.from() + 1).equals(p.low(a.from()));
    if (!alone || a.measure() != Measure.DURATION) return false;
    String before = p.low(f.from() - 1);
    return !(p.in(Closed.BEFORE_A_LENGTH, before));
  }

  /** The number of one amount held as another is. */
  static Quantity as(Quantity q, Quantity other) {
    return switch (other.bound()) {
      case AT_LEAST -> quantity(q, "at-least");
      case MORE_THAN -> quantity(q, "more-than");
      case AT_MOST -> quantity(q, "at-most");
      case FEWER_THAN -> quantity(q, "fewer-than");
      case ABOUT -> quantity(q, other.high().isPresent() ? "nearly" : "about");
      default -> q;
    };
  }

  static Quantity quantity(Quantity q, String bound) {
    OptionalDouble v = q.value();
    OptionalDouble none = OptionalDouble.empty();
    if (v.isEmpty()) return bound.equals("at-most") && q.bound() == Bound.VAGUE ? new Quantity(v, none, q.high(), Bound.AT_MOST) : q;
    return switch (bound) {
      case "at-least" -> new Quantity(v, v, none, Bound.AT_LEAST);
      case "more-than" -> new Quantity(v, v, none, Bound.MORE_THAN);
      case "at-most" -> new Quantity(v, none, v, Bound.AT_MOST);
      case "fewer-than" -> new Quantity(v, none, v, Bound.FEWER_THAN);
      case "nearly" -> new Quantity(v, none, v, Bound.ABOUT);
      case "about" -> new Quantity(v, none, none, Bound.ABOUT);
      default -> q;
    };
  }
}
