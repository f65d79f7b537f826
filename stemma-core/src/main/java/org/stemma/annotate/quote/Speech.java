package org.stemma.annotate.quote;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.stemma.model.Prose;

/** What has been attributed so far and a quotation without a cue may go on from: quoted speech by the place where it ends, and the last attribution of each line. */
final class Speech {
  private final Prose prose;
  private final int[] regions;
  private final TreeMap<Integer, Draft> byEnd = new TreeMap<>();
  private final Map<Integer, Draft> lastOfLine = new HashMap<>();

  /** @param regions for each token the number of its quoted stretch, negative outside */
  Speech(Prose prose, int[] regions) {
    this.prose = prose;
    this.regions = regions;
  }

  void note(Draft d) {
    boolean outside = d.cue().isEmpty() || !isQuoted(d.cue().get().from());
    if (outside && (d.source().isPresent() || d.cue().isPresent()) && hasQuote(d)) byEnd.put(end(d), d);
    if (outside && d.source().isPresent() && d.entry().asserts() && d.cue().isPresent()) lastOfLine.put(d.line(), d);
  }

  /** The last attribution of a line by one whom it names, outside of quotations. */
  Optional<Draft> lastOf(int line) {
    return Optional.ofNullable(lastOfLine.get(line));
  }

  /** Speech that ends right before a quotation: in the same paragraph, or in the paragraph before. */
  Optional<Draft> before(Quoted r) {
    Map.Entry<Integer, Draft> entry = byEnd.floorEntry(r.first());
    if (entry == null) return Optional.empty();
    int line = sentence(r.first());
    int end = sentence(entry.getKey() - 1);
    boolean near = paragraph(line) == paragraph(entry.getValue().line()) || paragraph(line) - paragraph(end) <= 1;
    return near && line - end <= 1 ? Optional.of(entry.getValue()) : Optional.empty();
  }

  private static int end(Draft d) {
    return Math.max(d.content().getLast().to(), d.cue().map(Range::to).orElse(0));
  }

  private int sentence(int token) {
    return Math.max(0, prose.sentenceAt(prose.tokens().begin(token)));
  }

  private int paragraph(int sentence) {
    return prose.sentences().get(sentence).paragraph();
  }

  private boolean hasQuote(Draft d) {
    for (Range r : d.content()) for (int i = r.from(); i < r.to(); i++) if (isQuoted(i)) return true;
    return false;
  }

  private boolean isQuoted(int token) {
    return regions[token] >= 0;
  }
}
