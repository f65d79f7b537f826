package org.stemma.align;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.stemma.model.FigureMark;
import org.stemma.model.Marked;
import org.stemma.model.NameKind;
import org.stemma.model.NameMark;
import org.stemma.model.Prose;
import org.stemma.model.Sentence;

/** Whose age a figure tells, and of whom its sentence speaks. */
final class Owners {
  private Owners() {}

  private static final int REACH = 60;
  /** Sentences back that one looks for whom "he" means. */
  private static final int MEMORY = 3;

  /**
   * First and last word of the nearest name of a person or, for want of one, of any name beside the number. A "21-year-old student" is whoever is named right beside
   * ("Ann Marsh, a 21-year-old student"), else a student; a "21-year-old" alone may be anybody.
   */
  static String of(Marked report, FigureMark f) {
    NameMark best = null;
    int gap = REACH;
    for (NameMark n : report.names()) {
      int d = n.span().begin() >= f.span().end() ? n.span().begin() - f.span().end() + 4 : f.span().begin() - n.span().end();
      if (n.kind() != NameKind.PERSON && d > 3) continue;
      if (d >= 0 && d < gap) {
        gap = d;
        best = n;
      }
    }
    boolean described = isHyphened(report.prose(), f);
    if (described && (best == null || !isBeside(report.prose(), f, best))) return f.counted();
    if (best == null) return "";
    String[] words = best.canonical().split("\\s+");
    return words[0] + " " + words[words.length - 1];
  }

  /** Last words of the names of persons in a sentence, without who tells the figure; of a sentence that names nobody and has "he" before the figure, whom the sentences before it named first. */
  static Set<String> persons(Marked report, Sentence s, FigureMark f, RowWords terms) {
    Set<String> out = new TreeSet<>(named(report, s));
    out.remove(last(f.speaker().name()));
    if (out.isEmpty() && hasPronoun(report.prose(), s, f, terms)) before(report, s).ifPresent(out::add);
    return out;
  }

  /** Somebody named says "I" or "my" in the sentence, and not that he saw, heard or believes the number: others may have seen it too. */
  static boolean isSelf(Prose prose, Sentence s, FigureMark f, RowWords terms) {
    int number = prose.tokens().range(f.span())[0];
    return f.speaker().referent().isPresent() && IntStream.range(s.first(), s.last()).anyMatch(i -> terms.self().contains(prose.tokens().lower(i)))
        && IntStream.range(s.first(), number).noneMatch(i -> prose.tag(i).startsWith("V") && terms.witness().contains(prose.lemma(i)));
  }

  private static List<String> named(Marked report, Sentence s) {
    return report.persons(s.span()).map(n -> last(n.canonical())).toList();
  }

  private static boolean hasPronoun(Prose prose, Sentence s, FigureMark f, RowWords terms) {
    int number = prose.tokens().range(f.span())[0];
    return IntStream.range(s.first(), number).anyMatch(i -> terms.person().contains(prose.tokens().lower(i)));
  }

  private static Optional<String> before(Marked report, Sentence s) {
    List<Sentence> all = report.prose().sentences();
    int at = report.prose().sentenceAt(s.span().begin());
    for (int k = at - 1; k >= Math.max(0, at - MEMORY); k--) {
      List<String> persons = named(report, all.get(k));
      if (!persons.isEmpty()) return Optional.of(persons.getFirst());
    }
    return Optional.empty();
  }

  static String last(String name) {
    return name.substring(name.lastIndexOf(' ') + 1);
  }

  private static boolean isHyphened(Prose prose, FigureMark f) {
    return f.span().end() < prose.text().length() && prose.text().charAt(f.span().end()) == '-';
  }

  /** Nothing but nouns, adjectives, articles and a comma between the name and the number or the noun phrase behind it. */
  private static boolean isBeside(Prose prose, FigureMark f, NameMark n) {
    int[] name = prose.tokens().range(n.span());
    int[] figure = prose.tokens().range(f.span());
    boolean before = name[1] <= figure[0];
    boolean comma = false;
    for (int i = before ? name[1] : figure[1]; i < (before ? figure[0] : name[0]); i++) {
      String tag = prose.tag(i);
      comma |= prose.tokens().lower(i).equals(",");
      boolean light = tag.startsWith("N") || tag.startsWith("JJ") || tag.equals("DT") || tag.equals("CD") || tag.equals("HYPH") || tag.equals(":") || prose.tokens().lower(i).equals(",") || prose.tokens().lower(i).equals("-");
      if (!light) return false;
    }
    return !before || comma;
  }
}
