package org.stemma.annotate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.stemma.language.ClosedClasses;
import org.stemma.language.Language;
import org.stemma.language.PerLanguage;
import org.stemma.language.WordTable;
import org.stemma.model.Furniture;
import org.stemma.model.Paragraph;
import org.stemma.model.Prose;
import org.stemma.model.Report;
import org.stemma.model.Sentence;
import org.stemma.model.Zone;
import org.stemma.text.Lines;
import org.stemma.text.Span;
import org.stemma.text.Tokens;

/** Cuts a report into paragraphs, sentences and tagged words. */
public final class Proses {
  private static final PerLanguage<ClosedClasses<SentenceWords>> WORDS = new PerLanguage<>(l -> ClosedClasses.of(l, WordTable.SENTENCE_WORDS, SentenceWords.class));

  private Proses() {}

  /**
   * @return paragraphs in order; closed furniture has no sentences
   */
  public static Prose of(Report report, Language language) {
    Tokens tokens = Tokens.of(report.text());
    List<Paragraph> paragraphs = paragraphs(report);
    List<Sentence> sentences = new ArrayList<>();
    ClosedClasses<SentenceWords> words = WORDS.of(language);
    for (int p = 0; p < paragraphs.size(); p++) {
      if (paragraphs.get(p).zone() != Zone.CLOSED) Sentences.cut(tokens, paragraphs.get(p), p, words, sentences);
    }
    List<String> tags = tags(tokens, sentences, language);
    List<String> lemmas = new ArrayList<>(tokens.size());
    for (int i = 0; i < tokens.size(); i++) lemmas.add(language.lemma(tokens.word(i), tags.get(i)));
    return new Prose(report.text(), paragraphs, sentences, tokens, tags, lemmas);
  }

  private static List<String> tags(Tokens tokens, List<Sentence> sentences, Language language) {
    List<String> all = new ArrayList<>(java.util.Collections.nCopies(tokens.size(), ""));
    for (Sentence s : sentences) {
      List<String> words = new ArrayList<>(s.size());
      for (int i = s.first(); i < s.last(); i++) words.add(tokens.word(i));
      List<String> tags = language.tags(words);
      for (int i = 0; i < tags.size(); i++) all.set(s.first() + i, tags.get(i));
    }
    return all;
  }

  /** Lines of the text, those broken by hand joined, cut further where furniture begins or ends; the innermost closed kind wins. */
  static List<Paragraph> paragraphs(Report report) {
    List<Paragraph> out = new ArrayList<>();
    for (Span line : Lines.of(report.text())) if (!line.isEmpty()) cutByFurniture(report, line, out);
    return out;
  }

  private static void cutByFurniture(Report report, Span line, List<Paragraph> out) {
    List<Integer> cuts = new ArrayList<>(List.of(line.begin(), line.end()));
    for (Furniture f : report.furniture()) {
      if (f.span().overlaps(line)) {
        cuts.add(Math.max(line.begin(), f.span().begin()));
        cuts.add(Math.min(line.end(), f.span().end()));
      }
    }
    List<Integer> sorted = cuts.stream().distinct().sorted().toList();
    for (int i = 0; i + 1 < sorted.size(); i++) {
      Span piece = new Span(sorted.get(i), sorted.get(i + 1)).trim(report.text());
      if (!piece.isEmpty()) out.add(new Paragraph(piece, zone(report, piece)));
    }
  }

  private static Zone zone(Report report, Span piece) {
    return report.furniture().stream()
        .filter(f -> f.span().contains(piece))
        .min(Comparator.comparingInt((Furniture f) -> f.kind().zone() == Zone.CLOSED ? 0 : 1)
            .thenComparingInt(f -> f.span().length()))
        .map(f -> f.kind().zone())
        .orElse(Zone.BODY);
  }
}
