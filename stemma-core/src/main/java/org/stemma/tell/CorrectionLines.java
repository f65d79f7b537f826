package org.stemma.tell;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.stemma.language.Language;
import org.stemma.model.Cite;
import org.stemma.model.Correction;
import org.stemma.model.Excerpts;
import org.stemma.model.FigureRow;
import org.stemma.model.Findings;
import org.stemma.model.Quantity;
import org.stemma.model.Story;

/** The lines on what a notice, or a later version, takes back. */
final class CorrectionLines {
  /** Cites of a line that speaks of a whole report. */
  private static final int CITES = 12;

  private CorrectionLines() {}

  static void add(Story story, Findings findings, Correction c, Language language, List<Line> out) {
    if (c.was().isEmpty()) return;
    Set<String> stale = new TreeSet<>();
    c.stale().forEach(s -> stale.add(s.report()));
    if (c.now().isEmpty()) {
      String copies = stale.isEmpty() ? "" : "; " + Wording.count(stale.size(), "other report") + (stale.size() == 1 ? " carries" : " carry") + " sentences of it";
      out.add(new Line("A notice withdraws a report of this story" + copies + ".", List.of(stale.size()), c.was().stream().limit(CITES).toList()));
      return;
    }
    List<Cite> cites = new ArrayList<>(c.was());
    cites.addAll(c.now());
    Optional<FigureRow> row = findings.figures().stream().filter(f -> f.readings().stream().anyMatch(r -> c.was().stream().anyMatch(r.cite()::meets))).findFirst();
    Optional<Cite> counted = row.flatMap(f -> FigureLines.aboutCite(story, f));
    counted.ifPresent(cites::add);
    String what = counted.isPresent() ? " for " + Excerpts.quoted(row.get().about()) : "";
    String copies = stale.isEmpty() ? "" : "; " + Wording.count(stale.size(), "other report") + (stale.size() == 1 ? " has" : " have") + " the old reading";
    String was = told(story, findings, c.was(), language);
    String now = told(story, findings, given(findings, c), language);
    String change = c.kind() == Correction.Kind.SILENT ? "A later version of an outlet's report gives " + now + " where an earlier one has " + was + what + ", without a notice"
        : (c.notices().size() < 2 ? "A notice takes " : c.notices().size() + " notices take ") + was + " back" + what + (c.notices().size() < 2 ? " and gives " : " and give ") + now + " instead";
    out.add(new Line(change + copies + ".", c.notices().size() < 2 ? List.of(stale.size()) : List.of(c.notices().size(), stale.size()), cites));
  }

  /** What stands at the cites: each number once, else each of the printed words. */
  private static String told(Story story, Findings findings, List<Cite> cites, Language language) {
    List<FigureRow.Reading> readings = readings(findings, cites);
    boolean numbers = readings.stream().map(FigureRow.Reading::cite).distinct().count() == cites.stream().distinct().count();
    return numbers ? String.join(", ", FigureLines.numbers(story, readings, language)) : words(story, cites);
  }

  /** What is given instead, with all that stands now and gives the same number. */
  private static List<Cite> given(Findings findings, Correction c) {
    Cite given = c.given().orElseThrow();
    Set<Quantity> told = readings(findings, List.of(given)).stream().map(r -> r.figure().quantity()).collect(Collectors.toSet());
    List<Cite> alike = readings(findings, c.now()).stream().filter(r -> told.contains(r.figure().quantity())).map(FigureRow.Reading::cite).toList();
    return alike.isEmpty() ? List.of(given) : alike;
  }

  private static List<FigureRow.Reading> readings(Findings findings, List<Cite> cites) {
    Set<Cite> wanted = Set.copyOf(cites);
    return findings.figures().stream().flatMap(f -> f.readings().stream()).filter(r -> wanted.contains(r.cite())).toList();
  }

  /** The printed words of the cites, each once, whatever their capitals. */
  private static String words(Story story, List<Cite> cites) {
    Map<String, String> once = new LinkedHashMap<>();
    for (Cite c : cites) {
      String text = Excerpts.plain(c.span().in(story.report(c.report()).report().text()));
      once.putIfAbsent(text.toLowerCase(Locale.ROOT), text);
    }
    return String.join(", ", once.values());
  }
}
