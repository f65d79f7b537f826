package org.stemma.tell;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.stemma.model.Cite;
import org.stemma.model.Findings;
import org.stemma.model.StatementMark;
import org.stemma.model.Story;
import org.stemma.model.Utterance;

/** The lines on quotations that are worded differently. */
final class VoiceLines {
  /** Letters below which a changed word is a small one. */
  private static final int SAYING = 4;

  private VoiceLines() {}

  /** One line for each utterance that can be checked and that several reports print, where its words alter what is said; at most so many. */
  static List<Line> of(Story story, Findings findings, int most) {
    return findings.statements().stream().filter(u -> u.checkable() && reports(u) > 1).flatMap(u -> voice(story, u).stream()).limit(most).toList();
  }

  private static long reports(Utterance u) {
    return u.readings().stream().map(Utterance.Reading::report).distinct().count();
  }

  /** The change in an utterance that alters most; cuts, tenses and turned words are not worth a line, numbers stand with the figures. */
  private static Optional<Line> voice(Story story, Utterance u) {
    return u.drift().stream().filter(d -> weight(d.kind()) > 0 && isPlain(story, d.from()) && isPlain(story, d.to()) && (d.kind() == Utterance.DriftKind.REVERSED || isQuoted(u, d))).max(Comparator.comparingInt(d -> weight(d.kind()))).map(d -> {
      List<Cite> cites = new ArrayList<>(u.readings().stream().map(Utterance.Reading::cite).toList());
      cites.add(d.from());
      cites.add(d.to());
      String text = "A quotation is worded differently: " + told(story, u, d.from()) + " / " + Wording.stopped(told(story, u, d.to()));
      return new Line(text, List.of(), cites.stream().distinct().toList());
    });
  }

  /** The words that differ among those around them, so that a reader knows what is quoted; alone where they stand in no telling. */
  private static String told(Story story, Utterance u, Cite c) {
    return u.readings().stream().map(Utterance.Reading::cite).filter(t -> t.report().equals(c.report()) && t.span().contains(c.span())).findFirst()
        .map(t -> Wording.amid(story, t, c)).orElseGet(() -> Wording.quoted(story, c));
  }

  /** Both tellings stand as quotations, so the words are the speaker's in both. */
  private static boolean isQuoted(Utterance u, Utterance.Drift d) {
    return List.of(d.from(), d.to()).stream().allMatch(c -> u.readings().stream()
        .anyMatch(r -> r.statement().kind() == StatementMark.Kind.DIRECT && r.report().equals(c.report()) && r.cite().span().contains(c.span())));
  }

  /** A word or more of some length, and no quotation marks among them, which could not be quoted without changing them. */
  private static boolean isPlain(Story story, Cite c) {
    String words = c.span().in(story.report(c.report()).report().text());
    return words.length() >= SAYING && words.chars().noneMatch(x -> "\"\u201C\u201D\u00AB\u00BB".indexOf(x) >= 0);
  }

  private static int weight(Utterance.DriftKind kind) {
    return switch (kind) {
      case REVERSED -> 3;
      case NAME -> 2;
      case SYNONYM -> 1;
      case NUMBER, CUT, PERSON_TENSE, REORDERED -> 0;
    };
  }
}
