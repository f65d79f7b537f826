package org.stemma.views.page;

import static org.stemma.views.page.Tag.tag;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import org.stemma.model.*;
import org.stemma.text.Span;
import org.stemma.views.told.Words;

/**
 * A report's text as it stands, paragraph by paragraph: furniture dimmed, a rule in the colour of whose text it is, quotations, figures,
 * times, places and names marked, every sentence an anchor. A paragraph's characters are exactly the report's, so offsets count on.
 */
final class ReportText {
  private final Sheet sheet;
  private final Marked marked;
  private final String text;
  private final List<Segment> segments;

  private ReportText(Sheet sheet, Marked marked) {
    this.sheet = sheet;
    this.marked = marked;
    this.text = marked.report().text();
    this.segments = sheet.desk().segments(marked.id());
  }

  static Markup full(Sheet sheet, Marked marked) {
    ReportText out = new ReportText(sheet, marked);
    return tag("div", "text").with("dir", "auto").with("lang", marked.report().language()).add(out.blocks().stream().map(out::block).toList());
  }

  /** The paragraphs, and whatever else stands between them. */
  private List<Span> blocks() {
    List<Span> out = new ArrayList<>();
    int at = 0;
    for (Paragraph p : marked.prose().paragraphs()) {
      between(at, p.span().begin(), out);
      if (p.span().begin() >= at) out.add(p.span());
      at = Math.max(at, p.span().end());
    }
    between(at, text.length(), out);
    return out;
  }

  private void between(int from, int to, List<Span> out) {
    if (from >= to) return;
    Span gap = new Span(from, to).trim(text);
    if (!gap.isEmpty()) out.add(gap);
  }

  private Tag block(Span span) {
    String kind = furniture(span);
    Tag p = tag("p", ("block " + (kind.isEmpty() ? "" : "furniture ") + origin(span)).strip()).with("data-b", String.valueOf(span.begin()));
    if (!kind.isEmpty()) p.with("data-kind", kind);
    List<Span> sentences = sentences(span);
    if (sentences.isEmpty() || sentences.getFirst().begin() != span.begin()) p.id(marked.id() + "-" + span.begin());
    int at = span.begin();
    for (Span s : sentences) {
      p.add(pieces(new Span(at, s.begin())));
      p.add(tag("span", "s").id(marked.id() + "-" + s.begin()).add(pieces(s)));
      at = s.end();
    }
    return p.add(pieces(new Span(at, span.end())));
  }

  private List<Span> sentences(Span block) {
    List<Span> out = new ArrayList<>();
    int at = block.begin();
    for (Sentence s : marked.prose().sentences()) {
      if (!block.contains(s.span()) || s.span().begin() < at) continue;
      out.add(s.span());
      at = s.span().end();
    }
    return out;
  }

  /** The kind of furniture that takes up most of the block, "" for running text. */
  private String furniture(Span block) {
    return marked.report().furniture().stream().filter(f -> f.span().shared(block) * 2 > block.length()).findFirst().map(f -> Words.of(f.kind())).orElse("");
  }

  private String origin(Span block) {
    return segments.stream().filter(s -> s.kind() != Segment.Kind.FURNITURE && s.span().overlaps(block))
        .max(java.util.Comparator.comparingInt((Segment s) -> s.span().shared(block)).thenComparing(s -> -s.span().begin()))
        .map(s -> sheet.colour(s.origin()) + " from-" + s.kind().name().toLowerCase(Locale.ROOT)).orElse("");
  }

  // marks

  /** A stretch cut wherever a mark begins or ends, each part with the marks it stands in. */
  private List<Markup> pieces(Span span) {
    TreeSet<Integer> cuts = new TreeSet<>(List.of(span.begin(), span.end()));
    List<Kind> kinds = kinds(span);
    kinds.forEach(k -> cuts.addAll(List.of(Math.max(span.begin(), k.span.begin()), Math.min(span.end(), k.span.end()))));
    List<Markup> out = new ArrayList<>();
    for (int from : cuts) {
      Integer to = cuts.higher(from);
      if (to != null) out.add(piece(new Span(from, to), kinds));
    }
    return out;
  }

  private Markup piece(Span span, List<Kind> kinds) {
    String classes = String.join(" ", kinds.stream().filter(k -> k.span.contains(span)).map(Kind::css).distinct().toList());
    Text words = new Text(span.in(text));
    return classes.isEmpty() ? words : tag("span", classes).add(words);
  }

  /** A mark by its class. */
  private record Kind(Span span, String css) {}

  private List<Kind> kinds(Span in) {
    List<Kind> out = new ArrayList<>();
    marked.statements().forEach(m -> add(out, in, m, "m-said"));
    marked.figures().forEach(m -> add(out, in, m, "m-figure"));
    marked.times().forEach(m -> add(out, in, m, "m-time"));
    marked.places().forEach(m -> add(out, in, m, "m-place"));
    marked.names().forEach(m -> add(out, in, m, "m-name"));
    return out;
  }

  private static void add(List<Kind> out, Span in, Mark mark, String css) {
    if (mark.span().overlaps(in)) out.add(new Kind(mark.span(), css));
  }
}
