package org.stemma.views.told;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.stemma.model.*;

/** The answer to "why do you say so?", one sentence a line: what was counted, then the rule. */
public final class Why {
  private static final Pattern SHARE = Pattern.compile("shares \\d+\\W%? ?of its text with \\w+");

  private Why() {}

  public static List<String> of(Desk desk, Point point) {
    Support s = point.support();
    List<String> out = new ArrayList<>();
    out.add(s.because().isEmpty() ? Numbers.count(s.reports(), "report tells", "reports tell") + " it." : "Counted: " + s.because() + ".");
    out.addAll(origins(desk, s));
    out.add(independent(s));
    primary(desk, s).ifPresent(out::add);
    if (!s.silent().isEmpty()) out.add("Not told by " + labels(desk, s.silent()) + "; leaving it out is not denying it.");
    out.add(Words.basis(point.match().basis()) + " Of such points in other stories, read one by one, " + Math.round(100 * point.match().confidence()) + " of 100 were right in every reading.");
    out.add("Rule: " + Words.rule(point.status()));
    return out;
  }

  private static List<String> origins(Desk desk, Support s) {
    return s.of().stream().flatMap(id -> desk.origin(id).stream()).map(o -> origin(desk, o)).toList();
  }

  private static String origin(Desk desk, Origin o) {
    String seen = o.seen() ? "" : ", not among the reports";
    String carried = o.reports().isEmpty() ? "" : "; its text is carried by " + labels(desk, o.reports());
    return "Origin " + desk.letter(java.util.Optional.of(o.id())) + ": " + desk.label(o) + " (" + Words.of(o) + seen + ")" + carried + ".";
  }

  private static String independent(Support s) {
    String known = Numbers.count(s.atLeast(), "origin is", "origins are") + " known to be apart";
    return s.atMost() > s.atLeast() ? known + "; at most " + s.atMost() + " are not shown to be one." : known + ".";
  }

  private static java.util.Optional<String> primary(Desk desk, Support s) {
    if (s.primaryAtMost() == 0 && s.primaryOf().isEmpty()) return java.util.Optional.empty();
    String who = s.primaryOf().isEmpty() ? "" : ": " + s.primaryOf().stream().map(desk::name).collect(Collectors.joining(", "));
    String count = Numbers.between(s.primaryAtLeast(), s.primaryAtMost());
    return java.util.Optional.of("Named as knowing (primary sources): " + count + who + ".");
  }

  private static String labels(Desk desk, List<String> reports) {
    int shown = Math.min(8, reports.size());
    String names = reports.subList(0, shown).stream().map(desk::label).collect(Collectors.joining(", "));
    return reports.size() > shown ? names + " and " + Numbers.count(reports.size() - shown, "other") : names;
  }

  public static List<String> of(FigureRow row) {
    List<String> out = new ArrayList<>();
    if (!row.note().isEmpty()) out.add(row.note());
    out.add("Rule: " + Words.rule(row.relation()));
    row.also().forEach(r -> out.add("Also, for some readings: " + Words.of(r) + ". " + Words.rule(r)));
    if (!Numbers.of(row).isEmpty()) out.add("Summed up as " + Numbers.of(row) + ": " + Words.of(row.summary().rule()) + ".");
    return out;
  }

  /** Of a line of the brief. @param counts its numbers that count the account itself */
  public static List<String> line(List<Integer> counts) {
    String rule = "Rule: every number, name and quotation of this line is found again in the words it cites; what is not is left out.";
    if (counts.isEmpty()) return List.of(rule);
    return List.of("Counted by this account, printed in no report: " + counts.stream().map(String::valueOf).collect(Collectors.joining(", ")) + ". An origin is one act of newsgathering: a dispatch and all that copy it are one.", rule);
  }

  public static List<String> of(TimelineEntry entry) {
    String clock = switch (entry.clock()) {
      case EVENT -> "The day on which the reports say that it happened or is to happen.";
      case AS_OF -> "The day for which the reports give this reading.";
      case PUBLICATION -> "The day on which the report was published.";
    };
    List<String> out = new ArrayList<>(List.of(clock));
    out.addAll(line(entry.counts()));
    return out;
  }

  public static List<String> of(Desk desk, Correction c) {
    List<String> out = new ArrayList<>(List.of("Known from " + Words.of(c.kind()) + "."));
    if (!c.notices().isEmpty()) out.add((c.notices().size() == 1 ? "The notice stands in " : c.notices().size() + " notices of it stand in ") + labels(desk, c.notices().stream().map(Cite::report).distinct().toList()) + ".");
    if (!c.stale().isEmpty()) out.add("Stale: " + labels(desk, c.stale().stream().map(Correction.Stale::report).distinct().toList()) + (c.stale().stream().map(Correction.Stale::report).distinct().count() == 1 ? " still has" : " still have") + " the old words.");
    out.add("Rule: a copy is stale where it carries the passage that was taken back and is not itself corrected.");
    return out;
  }

  public static List<String> of(Desk desk, Utterance u) {
    List<String> out = new ArrayList<>();
    out.add(Numbers.count(u.readings().size(), "telling") + " in " + Numbers.count((int) u.readings().stream().map(Utterance.Reading::report).distinct().count(), "report") + ".");
    u.readings().stream().filter(r -> r.chain().size() > 1).map(r -> Desk.number(r.report()) + " has it from " + r.chain().stream().map(desk::name).collect(Collectors.joining(", who passed it to ")) + ".")
        .distinct().limit(6).forEach(out::add);
    u.drift().stream().map(d -> Words.of(d.kind()) + ": \u201c" + Desk.cut(desk.text(d.from()), 80) + "\u201d in " + Desk.number(d.from().report()) + ", \u201c" + Desk.cut(desk.text(d.to()), 80) + "\u201d in " + Desk.number(d.to().report()) + ".")
        .limit(12).forEach(out::add);
    out.add("Rule: tellings are one utterance when speaker and content agree; words struck stand only in the first telling, words underlined only in the later one.");
    return out;
  }

  public static List<String> of(Difference difference) {
    List<String> out = new ArrayList<>();
    if (!difference.note().isEmpty()) out.add(difference.note());
    out.add("Rule: " + Words.rule(difference.kind()));
    return out;
  }

  public static List<String> of(Desk desk, Edge edge) {
    List<String> out = new ArrayList<>(reasons(edge));
    out.add(Numbers.count(edge.passages().size(), "shared passage") + ", " + Numbers.percent(edge.share()) + " of the words of " + desk.label(edge.to()) + ".");
    out.add("Rule: " + Words.of(edge.direction()) + edge.confidence().stream().mapToObj(c -> ", confidence " + Numbers.plain(c)).findFirst().orElse("") + ".");
    return out;
  }

  /** Why the one is taken to have text of the other, the share left out, which stands beside it; reports by their numbers. */
  public static List<String> reasons(Edge edge) {
    return edge.reasons().stream().filter(r -> !SHARE.matcher(r).matches()).map(Desk::numbered).map(Words::reason).toList();
  }
}
