package org.stemma.views;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.stemma.annotate.Proses;
import org.stemma.language.NoLanguage;
import org.stemma.model.*;
import org.stemma.text.Span;

/** One invented report while it is being written: text first, then marks found in it by their words. */
final class Draft {
  private final String id;
  private final String text;
  private Report report;
  private final List<PlaceMark> places = new ArrayList<>();
  private final List<StatementMark> statements = new ArrayList<>();
  private final List<FigureMark> figures = new ArrayList<>();
  private final List<TimeMark> times = new ArrayList<>();
  private final List<NameMark> names = new ArrayList<>();

  Draft(String id, String outlet, String date, String headline, String text, String language) {
    this.id = id;
    this.text = text;
    String sha = sha(outlet + text);
    this.report = new Report(
        id, "reports/" + id + ".txt", sha, sha, text, Optional.of(new Outlet(outlet, Optional.empty())), Optional.of(headline), List.of(),
        Optional.empty(), published(date), Optional.empty(), language, List.of(), List.of(), List.of());
    furniture(Furniture.Kind.HEADLINE, headline);
  }

  private static Published published(String date) {
    if (date.isEmpty()) return Published.unknown("no date in the text");
    return new Published(Optional.of(date), Published.Basis.STATED, "the line \"Published\" says so", Optional.empty());
  }

  String id() {
    return id;
  }

  Span at(String words) {
    int begin = text.indexOf(words);
    if (begin < 0) throw new IllegalArgumentException(id + " must hold the words; got \"" + words + "\"");
    return new Span(begin, begin + words.length());
  }

  /** The first part inside the words: at("nine", "nine people died"). */
  Span at(String part, String words) {
    int begin = at(words).begin() + words.indexOf(part);
    return new Span(begin, begin + part.length());
  }

  Cite cite(String words) {
    return new Cite(id, at(words));
  }

  Draft furniture(Furniture.Kind kind, String words) {
    List<Furniture> all = new ArrayList<>(report.furniture());
    all.add(new Furniture(kind, at(words)));
    return with(report.credits(), report.notices(), all);
  }

  Draft credit(String agency, Credit.Kind kind, String words) {
    List<Credit> all = new ArrayList<>(report.credits());
    all.add(new Credit(agency, kind, at(words)));
    with(all, report.notices(), report.furniture());
    return furniture(Furniture.Kind.CREDIT, words);
  }

  Draft notice(Notice.Kind kind, String words) {
    List<Notice> all = new ArrayList<>(report.notices());
    all.add(new Notice(kind, at(words)));
    with(report.credits(), all, report.furniture());
    return furniture(Furniture.Kind.NOTICE, words);
  }

  private Draft with(List<Credit> credits, List<Notice> notices, List<Furniture> furniture) {
    report = new Report(
        id, report.source(), report.sha256(), report.textSha256(), text, report.outlet(), report.headline(), report.bylines(), report.dateline(),
        report.published(), report.modified(), report.language(), credits, notices, furniture);
    return this;
  }

  Draft place(String name, double lat, double lon, String country, PlaceMark.Precision precision, PlaceMark.Role role) {
    places.add(new PlaceMark(at(name), name, 1000 + places.size(), lat, lon, country, precision, role, .9, List.of()));
    return this;
  }

  Draft time(String words, String value) {
    times.add(new TimeMark(at(words), value, TimeMark.Type.DATE, Optional.empty(), Optional.empty()));
    return this;
  }

  Draft name(String words, NameKind kind) {
    names.add(new NameMark(at(words), kind, names.size(), words, Optional.empty()));
    return this;
  }

  StatementMark says(StatementMark.Kind kind, String speaker, String content) {
    StatementMark mark = new StatementMark(
        at(content), kind, Optional.empty(), Optional.empty(), Speaker.described(speaker), Optional.empty(), Optional.empty(), Optional.empty(),
        Optional.empty(), false, OptionalInt.empty(), List.of(), true, Zone.BODY);
    statements.add(mark);
    return mark;
  }

  FigureMark counts(String number, String phrase, Quantity quantity, String counted) {
    FigureMark mark = new FigureMark(
        at(number, phrase), quantity, counted, FigureMark.Measure.COUNT, counted, Optional.empty(), Optional.empty(), FigureMark.Tally.TOTAL,
        Optional.empty(), Optional.empty(), FigureMark.AsOfBasis.PUBLICATION, Speaker.unknown(), Zone.BODY);
    figures.add(mark);
    return mark;
  }

  Marked marked() {
    Prose prose = Proses.of(report, new NoLanguage(report.language()));
    return new Marked(report, prose, names, List.of(), times, places, statements, figures, List.of());
  }

  static Quantity atLeast(double low) {
    return new Quantity(OptionalDouble.of(low), OptionalDouble.of(low), OptionalDouble.empty(), Quantity.Bound.AT_LEAST);
  }

  static Quantity moreThan(double low) {
    return new Quantity(OptionalDouble.of(low), OptionalDouble.of(low), OptionalDouble.empty(), Quantity.Bound.MORE_THAN);
  }

  static Quantity between(double low, double high) {
    return new Quantity(OptionalDouble.empty(), OptionalDouble.of(low), OptionalDouble.of(high), Quantity.Bound.RANGE);
  }

  static String sha(String of) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(of.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
