package org.stemma.views;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import org.stemma.model.*;
import org.stemma.views.told.Desk;

/**
 * Figures and statements as rows, one a reading, for a spreadsheet: RFC 4180 with a heading row, offsets in code points as in the JSON.
 *
 * <p>A cell of text that a spreadsheet would take for a formula gets an apostrophe before it.
 */
public final class CsvView implements View {
  private static final List<String> HEADING = List.of(
      "story", "kind", "id", "key", "about", "speaker", "report", "outlet", "published", "start", "end", "text", "value", "low", "high", "bound", "unit", "as_of", "told_as",
      "origin", "relation", "status", "in");

  private final boolean figures;
  private final boolean statements;

  /** Both, told apart by the column "kind". */
  public CsvView() {
    this(true, true);
  }

  private CsvView(boolean figures, boolean statements) {
    this.figures = figures;
    this.statements = statements;
  }

  public static CsvView figures() {
    return new CsvView(true, false);
  }

  public static CsvView statements() {
    return new CsvView(false, true);
  }

  @Override
  public String render(Account account, ViewOptions options) {
    StringBuilder out = new StringBuilder();
    line(HEADING, out);
    for (StoryAccount story : account.stories()) {
      Desk desk = Desk.of(account, story, options.excerptWords());
      if (figures) story.findings().figures().forEach(f -> f.readings().forEach(r -> line(row(desk, f, r), out)));
      if (statements) story.findings().statements().forEach(u -> u.readings().forEach(r -> line(row(desk, u, r), out)));
    }
    return out.toString();
  }

  private static List<String> row(Desk desk, FigureRow f, FigureRow.Reading r) {
    Quantity q = r.figure().quantity();
    List<String> out = new ArrayList<>(List.of(desk.story().id(), "figure", f.id(), f.key(), text(f.about()), text(r.figure().speaker().name())));
    out.addAll(place(desk, r.cite()));
    out.addAll(List.of(
        number(q.value()), number(q.low()), number(q.high()), word(q.bound()), text(r.figure().unit()), r.asOf().orElse(""), word(r.figure().tally()), r.origin().orElse(""),
        word(f.relation()), word(r.status()), word(r.figure().zone())));
    return out;
  }

  private static List<String> row(Desk desk, Utterance u, Utterance.Reading r) {
    List<String> out = new ArrayList<>(List.of(desk.story().id(), "statement", u.id(), u.key(), text(r.statement().speaker().name()), text(u.speaker().name())));
    out.addAll(place(desk, r.cite()));
    out.addAll(List.of("", "", "", "", "", u.saidOn().orElse(""), word(r.statement().kind()), r.origin().orElse(""), drift(u, r), "", word(r.statement().zone())));
    return out;
  }

  private static String drift(Utterance u, Utterance.Reading r) {
    return u.drift().stream().filter(d -> d.to().report().equals(r.report()) && d.to().span().overlaps(r.statement().span())).map(d -> word(d.kind())).distinct().collect(Collectors.joining(" "));
  }

  private static List<String> place(Desk desk, Cite cite) {
    Report report = desk.report(cite.report()).report();
    int start = report.text().codePointCount(0, cite.span().begin());
    int end = start + report.text().codePointCount(cite.span().begin(), cite.span().end());
    return List.of(
        cite.report(), text(desk.label(cite.report())), report.published().date().orElse(""), String.valueOf(start), String.valueOf(end), text(desk.excerpt(cite).marked()));
  }

  // cells

  private static void line(List<String> cells, StringBuilder out) {
    out.append(cells.stream().map(CsvView::cell).collect(Collectors.joining(","))).append("\r\n");
  }

  private static String cell(String value) {
    boolean plain = value.chars().noneMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
    return plain ? value : '"' + value.replace("\"", "\"\"") + '"';
  }

  /** Text of a report: control characters become spaces, formulas plain. */
  private static String text(String value) {
    String plain = value.replaceAll("\\p{Cc}", " ");
    return !plain.isEmpty() && "=+-@\t".indexOf(plain.charAt(0)) >= 0 ? "'" + plain : plain;
  }

  private static String number(OptionalDouble value) {
    return value.isEmpty() ? "" : java.math.BigDecimal.valueOf(value.getAsDouble()).setScale(3, java.math.RoundingMode.HALF_UP).stripTrailingZeros().toPlainString();
  }

  private static String word(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
