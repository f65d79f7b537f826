package org.stemma.reconcile;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.stemma.model.Cite;
import org.stemma.model.FigureMark;
import org.stemma.model.FigureMark.Measure;
import org.stemma.model.FigureRow.Check;
import org.stemma.model.FigureRow.Reading;
import org.stemma.model.Marked;
import org.stemma.model.Prose;
import org.stemma.model.Sentence;
import org.stemma.text.Spaces;
import org.stemma.text.Span;

/**
 * Arithmetic done on the readings of a row where the sentence gives what is needed for it: a percentage against its part and whole, parts against
 * their total, a list of names against its count, a number told by a whole and what is missing ("all but one of 49"), and what one reading
 * includes against the difference to another.
 */
final class Checks {
  private static final double TOLERANCE = .01;
  private static final int MOST_NAMES = 12;
  private static final int LONGEST_NAME = 7;

  private Checks() {}

  static List<Check> of(Ground ground, List<Reading> readings) {
    List<Check> out = new ArrayList<>();
    for (Reading r : readings) {
      if (ground.sentence(r.cite()).isEmpty()) continue;
      ratio(ground, r).ifPresent(out::add);
      derived(ground, r).ifPresent(out::add);
      parts(ground, r).ifPresent(out::add);
      names(ground, r).ifPresent(out::add);
    }
    included(ground, readings).ifPresent(out::add);
    return out.stream().distinct().toList();
  }

  /** A percentage beside a part and its whole in one sentence: 17 of 34 and 50 percent. */
  private static Optional<Check> ratio(Ground ground, Reading r) {
    if (r.figure().of().isEmpty() || r.figure().measure() != Measure.COUNT && r.figure().measure() != Measure.MONEY || r.figure().quantity().value().isEmpty() || r.figure().of().get().value() == 0) return Optional.empty();
    Marked m = ground.report(r.report());
    int sentence = m.prose().sentenceAt(r.figure().span().begin());
    double share = r.figure().quantity().value().getAsDouble() / r.figure().of().get().value();
    for (FigureMark f : m.figures()) {
      if (f.measure() != Measure.PERCENT || f.quantity().value().isEmpty() || m.prose().sentenceAt(f.span().begin()) != sentence) continue;
      double told = f.quantity().value().getAsDouble() / 100;
      List<Cite> cites = List.of(r.cite(), new Cite(r.report(), r.figure().of().get().span()), new Cite(r.report(), f.span()));
      boolean holds = Math.abs(told - share) <= TOLERANCE;
      String text = words(m, r.figure().span()) + " of " + words(m, r.figure().of().get().span()) + " is " + plain(Math.rint(share * 1000) / 10) + " percent; told is " + words(m, f.span());
      return Optional.of(new Check("ratio", text, cites, holds));
    }
    return Optional.empty();
  }

  /** "all but one of 49" is 48, "half of the 30" is 15. */
  private static Optional<Check> derived(Ground ground, Reading r) {
    FigureMark f = r.figure();
    if (f.of().isEmpty() || f.quantity().value().isEmpty()) return Optional.empty();
    Marked m = ground.report(r.report());
    double whole = f.of().get().value();
    double value = f.quantity().value().getAsDouble();
    List<Cite> cites = List.of(r.cite(), new Cite(r.report(), f.of().get().span()));
    if (Complements.is(ground, r)) return Optional.of(new Check("sum", "all but " + words(m, f.span()) + " of " + words(m, f.of().get().span()) + ": " + plain(whole) + " - " + plain(value) + " = " + plain(whole - value), cites, true));
    boolean share = f.measure() == Measure.RATIO && value < 1;
    if (!share) return Optional.empty();
    return Optional.of(new Check("ratio", words(m, f.span()) + " of " + words(m, f.of().get().span()) + ": " + plain(Math.rint(value * 1000) / 1000) + " x " + plain(whole) + " = " + plain(Math.rint(value * whole * 10) / 10), cites, true));
  }

  /** "17 dead: 12 soldiers and five drivers", "48 homes, including 17 with major damage". */
  private static Optional<Check> parts(Ground ground, Reading r) {
    if (r.figure().quantity().value().isEmpty() || r.figure().measure() != Measure.COUNT) return Optional.empty();
    Marked m = ground.report(r.report());
    int sentence = m.prose().sentenceAt(r.figure().span().begin());
    List<FigureMark> parts = new ArrayList<>();
    FigureMark last = r.figure();
    String opening = "";
    for (FigureMark f : m.figures()) {
      if (f.span().begin() <= r.figure().span().begin() || m.prose().sentenceAt(f.span().begin()) != sentence) continue;
      String between = m.report().text().substring(last.span().end(), f.span().begin());
      if (parts.isEmpty()) {
        opening = opening(between);
        if (opening.isEmpty()) return Optional.empty();
      } else if (!isJoined(between)) {
        break;
      }
      if (f.measure() != Measure.COUNT || f.quantity().value().isEmpty()) break;
      parts.add(f);
      last = f;
    }
    return parts.size() < 2 ? Optional.empty() : sum(r, m, parts, opening);
  }

  private static Optional<Check> sum(Reading r, Marked m, List<FigureMark> parts, String opening) {
    double total = r.figure().quantity().value().orElse(0);
    double sum = parts.stream().mapToDouble(f -> f.quantity().value().orElse(0)).sum();
    boolean whole = !opening.equals("including");
    if (whole && sum != total && !opening.equals(":")) return Optional.empty();
    List<Cite> cites = new ArrayList<>(List.of(r.cite()));
    parts.forEach(f -> cites.add(new Cite(r.report(), f.span())));
    String left = String.join(" + ", parts.stream().map(f -> words(m, f.span())).toList());
    boolean exact = r.figure().quantity().bound() == org.stemma.model.Quantity.Bound.EXACT;
    String text = whole ? left + " = " + plain(sum) + "; told is " + words(m, r.figure().span()) : left + " = " + plain(sum) + ", a part of " + words(m, r.figure().span());
    return exact || sum == total ? Optional.of(new Check("sum", text, cites, whole ? sum == total : sum <= total)) : Optional.empty();
  }

  /** How the parts are led in: ":" and brackets for all of them, dashes for maybe all, "including" for some; "" when they are not. */
  private static String opening(String between) {
    if (between.length() > 60 || between.contains(";")) return "";
    if (between.contains(" including ")) return "including";
    if (between.stripTrailing().endsWith(":") || between.contains(":") || between.stripTrailing().endsWith("(")) return ":";
    return between.contains("\u2014") || between.contains("\u2013") || between.contains(" - ") || between.contains(" -- ") ? "-" : "";
  }

  private static boolean isJoined(String between) {
    return between.length() < 50 && (between.contains(",") || between.contains(" and ")) && !between.contains(":") && !between.contains(";") && !between.contains(" of ");
  }

  /** "three countries: Freedonia, Sylvania and Marshovia". */
  private static Optional<Check> names(Ground ground, Reading r) {
    FigureMark f = r.figure();
    if (f.measure() != Measure.COUNT || f.quantity().value().isEmpty() || f.quantity().bound() != org.stemma.model.Quantity.Bound.EXACT) return Optional.empty();
    double count = f.quantity().value().getAsDouble();
    Marked m = ground.report(r.report());
    Prose p = m.prose();
    Sentence s = ground.sentence(r.cite()).orElseThrow();
    int colon = colon(p, p.tokens().range(f.span())[1], s);
    if (count < 2 || count > MOST_NAMES || colon < 0) return Optional.empty();
    List<Span> names = listed(p, colon + 1, s.last());
    if (names.size() < 2) return Optional.empty();
    List<Cite> cites = new ArrayList<>(List.of(r.cite()));
    names.forEach(n -> cites.add(new Cite(r.report(), n)));
    String list = String.join(", ", names.stream().map(n -> words(m, n)).toList());
    return Optional.of(new Check("list", list + ": " + names.size() + " named; told is " + words(m, f.span()), cites, names.size() == count));
  }

  private static int colon(Prose p, int from, Sentence s) {
    for (int i = from; i < s.last(); i++) {
      String w = p.tokens().word(i);
      if (w.equals(":")) return i;
      if (p.tag(i).equals("CD") || w.equals(";") || w.equals("\u2014")) return -1;
    }
    return -1;
  }

  /** The names of a list that runs to the end of the sentence; none when anything else stands in it. */
  private static List<Span> listed(Prose p, int from, int to) {
    List<Span> out = new ArrayList<>();
    int start = from;
    for (int i = from; i <= to; i++) {
      String w = i == to ? "." : p.tokens().lower(i);
      boolean joins = w.equals(",") || w.equals("and") || w.equals("&") || w.equals(";") || w.equals(".") && i >= to - 1;
      if (!joins) {
        if (p.tag(i).startsWith("V") || p.tag(i).equals("CD") || p.tag(i).equals("PRP") || p.tag(i).equals("MD")) return List.of();
        continue;
      }
      if (i > start) {
        if (!isName(p, start, i)) return List.of();
        out.add(p.tokens().span(start, i));
      }
      start = i + 1;
    }
    return out;
  }

  private static final Set<String> BEFORE_NAMES = Set.of("the", "a", "an");

  private static boolean isName(Prose p, int from, int to) {
    int first = BEFORE_NAMES.contains(p.tokens().lower(from)) && to > from + 1 ? from + 1 : from;
    return to - from <= LONGEST_NAME && p.tag(first).startsWith("NNP") && Character.isUpperCase(p.tokens().word(first).charAt(0));
  }

  /** 212 and the two infants are the 214 of another reading. */
  private static Optional<Check> included(Ground ground, List<Reading> readings) {
    for (Reading a : readings) {
      for (Reading b : readings) {
        if (a == b || !Scopes.makesUp(a, b)) continue;
        Reading holder = Scopes.included(a.figure()).isPresent() && !Scopes.leaves(a.figure()) ? a : b;
        OptionalDouble more = Scopes.included(holder.figure());
        String what = holder.figure().includes().orElse("");
        int at = ground.report(holder.report()).report().text().indexOf(what, Math.max(0, holder.figure().span().begin() - 40));
        if (at < 0) continue;
        double x = b.figure().quantity().value().orElse(0);
        String text = plain(x) + " + " + plain(more.orElse(0)) + " (" + Spaces.single(what) + ") = " + plain(x + more.orElse(0));
        return Optional.of(new Check("sum", text, List.of(a.cite(), b.cite(), new Cite(holder.report(), new Span(at, at + what.length()))), true));
      }
    }
    return Optional.empty();
  }

  private static String words(Marked m, Span span) {
    return Spaces.single(m.prose().text(span));
  }

  private static String plain(double x) {
    return x == Math.rint(x) && Math.abs(x) < 1e15 ? String.format(Locale.ROOT, "%,d", (long) x) : String.valueOf(x);
  }
}
