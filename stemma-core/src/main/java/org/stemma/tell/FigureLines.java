package org.stemma.tell;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.stemma.model.Cite;
import org.stemma.model.Excerpts;
import org.stemma.model.FigureRow;
import org.stemma.model.Findings;
import org.stemma.model.Marked;
import org.stemma.model.Quantity;
import org.stemma.model.Story;
import org.stemma.text.Spaces;
import org.stemma.text.Span;

/** The lines on numbers that reports tell differently. */
final class FigureLines {
  /** Rows that only round or bound one number are left to the list of figures. */
  private static final int NEWS = 2;

  private FigureLines() {}

  /** The rows that a desk must look at, the most urgent first, at most so many. */
  static List<Line> of(Story story, Findings findings, int most) {
    return findings.figures().stream().filter(f -> isTold(f) && urgency(f) <= NEWS).sorted(Comparator.comparingInt(FigureLines::urgency)).limit(most).map(f -> row(story, f)).toList();
  }

  private static boolean isTold(FigureRow f) {
    return f.relation() != FigureRow.Relation.SINGLE && f.relation() != FigureRow.Relation.AGREE && f.readings().stream().map(FigureRow.Reading::report).distinct().count() > 1
        && f.readings().stream().map(r -> value(r.figure().quantity())).distinct().count() > 1;
  }

  /** "four", "Four" and "4" are one number. */
  private static List<OptionalDouble> value(Quantity q) {
    return q.value().isPresent() ? List.of(q.value()) : List.of(q.low(), q.high());
  }

  /** What the desk must look at first. */
  private static int urgency(FigureRow f) {
    return switch (f.relation()) {
      case CORRECTED -> 0;
      case CONTRADICTION -> 1;
      case EVOLVING, SCOPE -> 2;
      case BOUND, ROUNDING -> 3;
      case SINGLE, AGREE -> 4;
    };
  }

  private static Line row(Story story, FigureRow f) {
    Map<List<OptionalDouble>, String> numbers = new LinkedHashMap<>();
    List<Cite> cites = new ArrayList<>();
    for (FigureRow.Reading r : f.readings()) {
      Marked m = story.report(r.report());
      numbers.putIfAbsent(value(r.figure().quantity()), m.prose().text(r.figure().span()));
      cites.add(r.cite());
      r.figure().countedSpan().ifPresent(s -> cites.add(m.report().cite(s)));
    }
    String text = "Reports differ on " + Excerpts.quoted(f.about()) + ": " + String.join(", ", numbers.values()) + " (" + Wording.word(f.relation()) + ": " + f.note() + ").";
    List<Cite> all = new ArrayList<>(cites);
    aboutCite(story, f).ifPresent(all::add);
    return new Line(text, List.of(), all.stream().distinct().toList());
  }

  /** Where the words for what is counted stand. */
  static Optional<Cite> aboutCite(Story story, FigureRow f) {
    for (FigureRow.Reading r : f.readings()) {
      Marked m = story.report(r.report());
      int s = m.prose().sentenceAt(r.figure().span().begin());
      if (s < 0) continue;
      Span sentence = m.prose().sentences().get(s).span();
      if (Spaces.single(m.prose().text(sentence)).contains(f.about())) return Optional.of(m.report().cite(sentence));
    }
    return Optional.empty();
  }
}
