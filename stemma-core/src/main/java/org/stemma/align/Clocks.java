package org.stemma.align;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.stemma.language.Language;
import org.stemma.model.Apparatus.FigureAt;
import org.stemma.model.FigureMark;
import org.stemma.model.Marked;
import org.stemma.model.Prose;
import org.stemma.model.Quantity;
import org.stemma.model.Quantity.Bound;
import org.stemma.model.Sentence;
import org.stemma.model.Speaker;
import org.stemma.model.StatementMark;
import org.stemma.model.TimeMark;
import org.stemma.model.Zone;
import org.stemma.text.Span;

/** The times of day that the body of a report tells, as figures in hours since midnight. Which of them become rows is decided in {@link ClockRows}. */
final class Clocks {
  private static final Pattern VALUE = Pattern.compile("(\\d{4}-\\d\\d-\\d\\d)T([01]\\d|2[0-4]):([0-5]\\d)");
  private static final Pattern TIME_ZONE = Pattern.compile("\\b[A-Z]{2,4}\\b");
  private static final Pattern HALF_OF_DAY = Pattern.compile("(?i)\\b[ap]\\.?m\\b");
  private static final double AN_HOUR = 60;
  /** Hours are told to three places: 8.333 for 8:20. */
  private static final double THOUSAND = 1000;

  private Clocks() {}

  /** Which end of a stretch of the day it is, if any: "from 11 p.m. to 6 a.m.". */
  enum End {
    FIRST,
    LAST,
    NEITHER
  }

  /**
   * A time of day.
   *
   * @param day the day it is of
   * @param taken no day is named in the sentence: that of publication was taken, it may be the one before
   * @param timeZone letters of the zone, "" where none are printed
   * @param words base forms of nouns, adjectives and verbs of its sentence
   * @param own content words of the sentence and their weights
   * @param beside the same with the sentences right before and after it in the text
   */
  record Clock(FigureAt at, LocalDate day, boolean taken, End end, String timeZone, int sentence, Set<String> words, Map<String, Double> own, Map<String, Double> beside) {
    boolean isOfDay(Clock o) {
      return day.equals(o.day) || taken && o.day.equals(day.minusDays(1)) || o.taken && day.equals(o.day.minusDays(1));
    }

    /** The same, known from another report to be of that day. */
    FigureAt on(LocalDate known) {
      return taken ? new FigureAt(at.report(), at.figure().asOf(known.toString())) : at;
    }

    double hours() {
      return at.figure().quantity().value().orElseThrow();
    }
  }

  static List<Clock> of(Marked report, Likeness likeness, Language language) {
    List<Clock> out = new ArrayList<>();
    RowWords terms = RowWords.of(language);
    List<TimeMark> times = report.times().stream().filter(t -> t.type() == TimeMark.Type.TIME && VALUE.matcher(t.value()).matches()).toList();
    for (TimeMark t : times) {
      Prose p = report.prose();
      int s = p.sentenceAt(t.span().begin());
      if (s < 0 || p.sentences().get(s).zone() != Zone.BODY || isBracketed(p, t) || isAsOf(report, t, p.sentences().get(s), terms)) continue;
      out.add(read(report, t, end(p, t, times, terms), s, likeness, terms));
    }
    return out;
  }

  private static Clock read(Marked report, TimeMark t, End end, int s, Likeness likeness, RowWords terms) {
    Matcher m = VALUE.matcher(t.value());
    m.matches();
    LocalDate day = LocalDate.parse(m.group(1));
    double hours = Math.round(THOUSAND * (Integer.parseInt(m.group(2)) + Integer.parseInt(m.group(3)) / AN_HOUR)) / THOUSAND;
    Prose p = report.prose();
    Sentence sentence = p.sentences().get(s);
    int first = number(p, t);
    Span span = new Span(p.tokens().begin(first), t.span().end());
    Matcher zone = TIME_ZONE.matcher(HALF_OF_DAY.matcher(p.text(span)).replaceAll(""));
    boolean taken = isTaken(report, t, sentence, day);
    FigureMark f = new FigureMark(span, quantity(hours, bound(p, first, sentence, terms)), "time of day", FigureMark.Measure.CLOCK, "", Optional.empty(), Optional.empty(), FigureMark.Tally.TOTAL, Optional.empty(),
        Optional.of(day.toString()), taken ? FigureMark.AsOfBasis.PUBLICATION : FigureMark.AsOfBasis.STATED, speaker(report, span), Zone.BODY);
    return new Clock(new FigureAt(report.id(), f), day, taken, end, zone.find() ? zone.group() : "", s, words(p, sentence, t.span()), bag(report, likeness, sentence.span(), t.span()), beside(report, likeness, s, t.span()));
  }

  private static Speaker speaker(Marked report, Span span) {
    return report.statements().stream().filter(x -> x.span().contains(span)).map(StatementMark::speaker).findFirst().orElse(Speaker.unknown());
  }

  private static boolean isTaken(Marked report, TimeMark clock, Sentence s, LocalDate day) {
    boolean published = report.report().published().date().filter(d -> d.startsWith(day.toString())).isPresent();
    return published && report.prose().text(clock.span()).chars().noneMatch(Character::isUpperCase) && report.times().stream().noneMatch(t -> t != clock && s.span().contains(t.span()) && t.type() == TimeMark.Type.DATE);
  }

  /** The first token of the number itself: "8" in "around 8 a.m. local time", "noon". */
  private static int number(Prose p, TimeMark t) {
    int[] range = p.tokens().range(t.span());
    for (int i = range[0]; i < range[1]; i++) if (Character.isDigit(p.tokens().word(i).charAt(0))) return i;
    return range[0];
  }

  private static Bound bound(Prose p, int number, Sentence s, RowWords terms) {
    int i = number - 1;
    if (i < s.first()) return Bound.EXACT;
    String word = p.tokens().lower(i);
    if (terms.before().contains(word)) return Bound.FEWER_THAN;
    if (terms.by().contains(word)) return Bound.AT_MOST;
    if (terms.after().contains(word)) return Bound.MORE_THAN;
    return terms.about().contains(word) ? Bound.ABOUT : Bound.EXACT;
  }

  private static Quantity quantity(double hours, Bound bound) {
    OptionalDouble told = OptionalDouble.of(hours);
    OptionalDouble open = OptionalDouble.empty();
    return switch (bound) {
      case FEWER_THAN, AT_MOST -> new Quantity(told, open, told, bound);
      case MORE_THAN, AT_LEAST -> new Quantity(told, told, open, bound);
      case ABOUT, RANGE, VAGUE -> new Quantity(told, open, open, bound);
      case EXACT -> Quantity.exact(hours);
    };
  }

  /** "11 p.m. to 6 a.m.": two times of day with a single word between them that leads from one to the other. */
  private static End end(Prose p, TimeMark t, List<TimeMark> all, RowWords terms) {
    for (TimeMark o : all) {
      if (leads(p, t, o, terms)) return End.FIRST;
      if (leads(p, o, t, terms)) return End.LAST;
    }
    return End.NEITHER;
  }

  private static boolean leads(Prose p, TimeMark from, TimeMark to, RowWords terms) {
    int behind = p.tokens().firstAfter(from.span().end());
    return from.span().end() <= to.span().begin() && behind == p.tokens().firstAfter(to.span().begin()) - 1 && terms.to().contains(p.tokens().lowerAt(behind));
  }

  /** The same moment in another zone: "(1900 GMT)". */
  private static boolean isBracketed(Prose p, TimeMark t) {
    int before = p.tokens().firstAfter(t.span().begin()) - 1;
    return before >= 0 && p.tokens().word(before).equals("(");
  }

  /** "As of 4 p.m.", "by noon 34 had been taken off": the hour of a count. */
  private static boolean isAsOf(Marked report, TimeMark t, Sentence s, RowWords terms) {
    Prose p = report.prose();
    int before = number(p, t) - 1;
    if (before < s.first()) return false;
    boolean counts = report.figures().stream().anyMatch(f -> s.span().contains(f.span()) && f.measure() == FigureMark.Measure.COUNT);
    return terms.of().contains(p.tokens().lower(before)) || counts && terms.by().contains(p.tokens().lower(before));
  }

  private static Set<String> words(Prose p, Sentence s, Span clock) {
    Set<String> out = new TreeSet<>();
    for (int i = s.first(); i < s.last(); i++) {
      String tag = p.tag(i);
      boolean content = tag.startsWith("N") || tag.startsWith("J") || tag.startsWith("V") && p.lemma(i).length() > 2;
      if (content && !clock.overlaps(p.tokens().span(i))) out.add(p.lemma(i).toLowerCase(java.util.Locale.ROOT));
    }
    return out;
  }

  private static Map<String, Double> bag(Marked report, Likeness likeness, Span span, Span clock) {
    Map<String, Double> out = likeness.bag(report, span);
    int[] range = report.prose().tokens().range(clock);
    for (int i = range[0]; i < range[1]; i++) out.remove(likeness.term(report.prose(), i));
    return out;
  }

  private static Map<String, Double> beside(Marked report, Likeness likeness, int s, Span clock) {
    List<Sentence> all = report.prose().sentences();
    Map<String, Double> out = bag(report, likeness, all.get(s).span(), clock);
    for (int i : new int[] {s - 1, s + 1}) {
      if (i < 0 || i >= all.size() || all.get(i).zone() == Zone.CLOSED) continue;
      likeness.bag(report, all.get(i).span()).forEach((term, w) -> out.merge(term, w, Math::max));
    }
    return out;
  }
}
