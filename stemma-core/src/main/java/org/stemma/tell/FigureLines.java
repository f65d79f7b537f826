package org.stemma.tell;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.regex.Pattern;
import org.stemma.language.Language;
import org.stemma.language.WordTable;
import org.stemma.model.Cite;
import org.stemma.model.Excerpts;
import org.stemma.model.FigureMark;
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
  /** The greatest number that is put in digits where a report has it in a word. */
  private static final int SMALL = 10;

  private static final Pattern WHOLE = Pattern.compile("\\d{1,2}");

  private FigureLines() {}

  /** The rows that a desk must look at, the most urgent first, at most so many. */
  static List<Line> of(Story story, Findings findings, int most, Language language) {
    return findings.figures().stream().filter(f -> isTold(f) && urgency(f) <= NEWS && !isToldByNotice(findings, f)).sorted(Comparator.comparingInt(FigureLines::urgency)).limit(most).map(f -> row(story, f, language)).toList();
  }

  private static boolean isTold(FigureRow f) {
    return f.relation() != FigureRow.Relation.SINGLE && f.relation() != FigureRow.Relation.AGREE && f.readings().stream().map(FigureRow.Reading::report).distinct().count() > 1
        && values(f).size() > 1;
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

  /** Two numbers, the one taken back and the one given instead: the line on the correction has both. */
  private static boolean isToldByNotice(Findings findings, FigureRow f) {
    return f.relation() == FigureRow.Relation.CORRECTED && values(f).size() == 2
        && findings.corrections().stream().anyMatch(c -> !c.now().isEmpty() && f.readings().stream().anyMatch(r -> c.was().stream().anyMatch(r.cite()::meets)));
  }

  private static List<List<OptionalDouble>> values(FigureRow f) {
    return f.readings().stream().map(r -> value(r.figure().quantity())).distinct().toList();
  }

  private static Line row(Story story, FigureRow f, Language language) {
    List<Cite> cites = new ArrayList<>();
    for (FigureRow.Reading r : f.readings()) {
      cites.add(r.cite());
      r.figure().countedSpan().ifPresent(s -> cites.add(story.report(r.report()).report().cite(s)));
    }
    aboutCite(story, f).ifPresent(cites::add);
    String text = "Reports differ on " + Excerpts.quoted(f.about()) + ": " + String.join(", ", numbers(story, f, language)) + " \u2013 " + (f.relation() == FigureRow.Relation.CONTRADICTION ? Wording.word(f.relation()) + ": " : "") + f.note() + ".";
    return new Line(text, List.of(), cites.stream().distinct().toList());
  }

  /** Each number once, the least first, with what became of it where no reading of it stands: "34 (superseded)", "129". */
  private static List<String> numbers(Story story, FigureRow f, Language language) {
    return byNumber(f.readings()).stream().map(r -> printed(story, r, language) + fate(r)).toList();
  }

  /** Each number that the readings tell once, the least first. */
  static List<String> numbers(Story story, List<FigureRow.Reading> readings, Language language) {
    return byNumber(readings).stream().map(r -> printed(story, r, language)).toList();
  }

  private static List<List<FigureRow.Reading>> byNumber(List<FigureRow.Reading> readings) {
    Map<List<OptionalDouble>, List<FigureRow.Reading>> by = new LinkedHashMap<>();
    readings.forEach(r -> by.computeIfAbsent(value(r.figure().quantity()), v -> new ArrayList<>()).add(r));
    return by.entrySet().stream().sorted(Comparator.comparingDouble(e -> least(e.getKey()))).map(Map.Entry::getValue).toList();
  }

  private static double least(List<OptionalDouble> value) {
    return value.stream().flatMapToDouble(OptionalDouble::stream).findFirst().orElse(Double.MAX_VALUE);
  }

  private static String fate(List<FigureRow.Reading> readings) {
    boolean stands = readings.stream().anyMatch(r -> r.status() == FigureRow.Status.CURRENT);
    return stands ? "" : readings.stream().anyMatch(r -> r.status() == FigureRow.Status.SUPERSEDED) ? " (superseded)" : " (withdrawn)";
  }

  /**
   * In digits as a reading prints it, else a small number in a word, "five" or "Seventh", in digits, and a greater one without its capital; with its bound before it, which the words of a number
   * do not have, where all that tell it give that bound.
   */
  private static String printed(Story story, List<FigureRow.Reading> readings, Language language) {
    FigureRow.Reading first = readings.stream().filter(r -> Character.isDigit(words(story, r).charAt(0))).findFirst().orElse(readings.getFirst());
    String words = words(story, first);
    if (first.figure().measure() == FigureMark.Measure.CLOCK) return words;
    String number = words.indexOf(' ') < 0 ? small(words, language).orElse(words.toLowerCase(Locale.ROOT)) : words;
    boolean one = readings.stream().map(r -> r.figure().quantity().bound()).distinct().count() == 1;
    return (one ? Wording.bound(first.figure()) : "") + number;
  }

  private static String words(Story story, FigureRow.Reading r) {
    return Spaces.single(story.report(r.report()).prose().text(r.figure().span())).strip();
  }

  /** The value of one word for a whole number. */
  private static Optional<String> small(String word, Language language) {
    String value = language.table(WordTable.NUMBER_WORDS).getOrDefault(word.toLowerCase(Locale.ROOT), List.of("", "")).get(1);
    return Optional.of(value).filter(v -> WHOLE.matcher(v).matches() && Integer.parseInt(v) <= SMALL);
  }

  /** Where the words for what is counted stand. */
  static Optional<Cite> aboutCite(Story story, FigureRow f) {
    for (FigureRow.Reading r : f.readings()) {
      Marked m = story.report(r.report());
      int s = m.prose().sentenceAt(r.figure().span().begin());
      if (s < 0) continue;
      Span sentence = m.prose().sentences().get(s).span();
      if (f.isNamedIn(Spaces.single(m.prose().text(sentence)))) return Optional.of(m.report().cite(sentence));
    }
    return Optional.empty();
  }
}
