package org.stemma.trace;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.stemma.model.Edge;
import org.stemma.model.Outlet;
import org.stemma.model.Pair;
import org.stemma.model.Report;

/** Who takes from whom, by what the reports themselves say first and by their dates last. */
final class Directions {
  private Directions() {}

  /**
   * A direction and how it is known.
   *
   * @param reasons in neutral words, of the child
   * @param named whether the child names the parent in its text
   */
  record Judgement(Pair.Direction direction, Edge.Basis basis, List<String> reasons, boolean named) {
    Judgement {
      reasons = List.copyOf(reasons);
    }

    Judgement(Pair.Direction direction, Edge.Basis basis, List<String> reasons) {
      this(direction, basis, reasons, false);
    }
  }

  private static final Judgement UNKNOWN = new Judgement(Pair.Direction.UNKNOWN, Edge.Basis.UNKNOWN, List.of());

  static Judgement of(Collation c, Sources a, Sources b, Agencies agencies) {
    if (c.level() == Pair.Level.NONE) return UNKNOWN;
    Report ra = c.a().marked().report();
    Report rb = c.b().marked().report();
    if (!a.outlet().isEmpty() && a.outlet().equals(b.outlet())) return byDate(ra, rb, "of the same outlet, " + outlet(ra));
    if (a.isAgency() != b.isAgency()) return a.isAgency() ? agency(ra, rb, a, b, true) : agency(rb, ra, b, a, false);
    Optional<Judgement> named = named(c, ra, rb, a, b);
    if (named.isPresent()) return named.get();
    if (c.isSpeechAlone()) return common("what is shared stands in quotation marks");
    if (a.creditsText() || b.creditsText()) return common(creditReason(ra, rb, a, b, agencies));
    return c.level() == Pair.Level.INCIDENTAL ? UNKNOWN : byDate(ra, rb, "names no other source for its text");
  }

  private static Judgement common(String reason) {
    return new Judgement(Pair.Direction.COMMON_SOURCE, Edge.Basis.INFERRED, List.of(reason));
  }

  private static String creditReason(Report ra, Report rb, Sources a, Sources b, Agencies agencies) {
    for (String key : a.text()) {
      if (b.text().contains(key)) return ra.id() + " and " + rb.id() + " both credit " + name(ra, key, agencies);
    }
    return a.creditsText() ? ra.id() + " credits " + credited(ra, a, agencies) : rb.id() + " credits " + credited(rb, b, agencies);
  }

  private static String credited(Report r, Sources s, Agencies agencies) {
    return s.text().isEmpty() ? "agencies" : name(r, s.text().iterator().next(), agencies);
  }

  private static String name(Report r, String key, Agencies agencies) {
    return Sources.credit(r, key, agencies).map(c -> agencies.name(c.agency())).orElse(key);
  }

  private static Judgement agency(Report agency, Report taker, Sources seller, Sources buyer, boolean first) {
    List<String> reasons = new ArrayList<>();
    if (!seller.outlet().isEmpty() && buyer.text().contains(seller.outlet())) reasons.add("credits " + outlet(agency));
    reasons.add(outlet(agency) + " is an agency that sells its text");
    Clock.later(agency, taker).ifPresent(reasons::add);
    return new Judgement(first ? Pair.Direction.A_TO_B : Pair.Direction.B_TO_A, Edge.Basis.INFERRED, reasons);
  }

  /**
   * One credits the other's outlet, or names it in its text while the other does not name it; where they share no more than speech, one of an earlier day that names
   * the other is not taken to have it from there.
   */
  private static Optional<Judgement> named(Collation c, Report a, Report b, Sources sa, Sources sb) {
    boolean bCreditsA = !sa.outlet().isEmpty() && sb.text().contains(sa.outlet());
    boolean aCreditsB = !sb.outlet().isEmpty() && sa.text().contains(sb.outlet());
    if (bCreditsA != aCreditsB) {
      return Optional.of(new Judgement(bCreditsA ? Pair.Direction.A_TO_B : Pair.Direction.B_TO_A, Edge.Basis.STATED,
          List.of("credits " + outlet(bCreditsA ? a : b))));
    }
    boolean bNamesA = names(b, a);
    if (bNamesA == names(a, b) || sa.creditsText() && sb.creditsText()) return Optional.empty();
    if (c.isSpeechAlone() && isOfDayBefore(bNamesA ? b : a, bNamesA ? a : b)) return Optional.empty();
    return Optional.of(new Judgement(bNamesA ? Pair.Direction.A_TO_B : Pair.Direction.B_TO_A, Edge.Basis.INFERRED,
        List.of("names " + outlet(bNamesA ? a : b) + " in its text"), true));
  }

  private static boolean isOfDayBefore(Report r, Report other) {
    return r.published().day().flatMap(x -> other.published().day().map(x::isBefore)).orElse(false);
  }

  private static boolean names(Report r, Report other) {
    return other.outlet().map(Outlet::name).filter(n -> n.length() > 4 && n.indexOf(' ') > 0).filter(n -> r.text().contains(n)).isPresent();
  }

  private static Judgement byDate(Report a, Report b, String reason) {
    int order = Clock.compare(a, b);
    if (order == 0) return new Judgement(Pair.Direction.UNKNOWN, Edge.Basis.UNKNOWN, List.of(reason));
    boolean first = order < 0;
    List<String> reasons = List.of(reason, Clock.later(first ? a : b, first ? b : a).orElse("later"));
    return new Judgement(first ? Pair.Direction.A_TO_B : Pair.Direction.B_TO_A, Edge.Basis.INFERRED, reasons);
  }

  private static String outlet(Report r) {
    return r.outlet().map(Outlet::name).orElse("the outlet");
  }
}
