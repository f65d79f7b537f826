package org.stemma.align;

import java.util.List;
import java.util.Map;
import org.stemma.language.Language;
import org.stemma.language.WordList;
import org.stemma.language.WordTable;
import org.stemma.model.FigureMark;
import org.stemma.model.FigureMark.Measure;
import org.stemma.model.Prose;
import org.stemma.model.Sentence;

/** What happens to those who are counted: killed, hurt, held, taken. The outcomes are names of the table of outcome words. */
final class Outcomes {
  private Outcomes() {}

  /** What happens to towns, not to people. */
  static final String TAKEN = "taken";

  /** The nearest word of an outcome: the noun itself, right after the noun phrase, right before the number, or a toll before it. */
  static String of(FigureMark f, Prose prose, Sentence s, int[] range, Language language) {
    if (f.measure() == Measure.DURATION) return sentence(prose, s, range, language);
    if (f.measure() != Measure.COUNT && f.measure() != Measure.RANK) return "";
    Map<String, List<String>> table = language.table(WordTable.OUTCOME_WORDS);
    RowWords terms = RowWords.of(language);
    if (table.containsKey(f.counted())) return table.get(f.counted()).getFirst();
    int end = f.countedSpan().filter(c -> c.begin() >= f.span().end()).map(c -> prose.tokens().firstAfter(c.end() - 1) + 1).orElse(range[1]);
    String after = after(prose, s, end, table, terms);
    String found = after.isEmpty() ? before(prose, s, range[0], table, terms) : after;
    boolean people = f.counted().isEmpty() || language.words(WordList.PEOPLE_NOUNS).contains(f.counted());
    return people != found.equals(TAKEN) ? found : "";
  }

  /** Years that a court gave. */
  static final String SENTENCED = "sentenced";
  private static final int PRISON = 12;

  /** Years that a court gave. */
  private static String sentence(Prose prose, Sentence s, int[] range, Language language) {
    Map<String, List<String>> table = language.table(WordTable.OUTCOME_WORDS);
    for (int i = Math.max(s.first(), range[0] - PRISON); i < Math.min(s.last(), range[1] + 5); i++) {
      List<String> row = table.getOrDefault(prose.lemma(i), table.get(prose.lemma(i) + " " + prose.lemmaAt(i + 1)));
      if (row != null && row.getFirst().equals(SENTENCED)) return SENTENCED;
    }
    return "";
  }

  private static String after(Prose prose, Sentence s, int from, Map<String, List<String>> table, RowWords terms) {
    for (int i = from; i < Math.min(s.last(), from + 6); i++) {
      List<String> row = prose.row(table, i, s.last());
      if (!row.isEmpty()) return row.getFirst();
      String tag = prose.tag(i);
      boolean light = tag.startsWith("V") || tag.startsWith("RB") || tag.equals("MD") || tag.equals("WP") || tag.equals("WDT") || tag.equals("JJR") || terms.light().contains(prose.lemma(i));
      if (!light) return "";
    }
    return "";
  }

  /** Right before the number, words of bound between; or "the number of dead ... at 12", "the death toll rose to 12". */
  private static String before(Prose prose, Sentence s, int to, Map<String, List<String>> table, RowWords terms) {
    boolean direct = true;
    for (int i = to - 1; i >= Math.max(s.first(), to - 10); i--) {
      String tag = prose.tag(i);
      if (tag.equals(".") || tag.equals(":") || tag.equals("CD") || terms.join().contains(prose.lemma(i))) return "";
      List<String> row = table.getOrDefault(prose.lemma(i), table.get(prose.tokens().lower(i)));
      boolean number = terms.toll().contains(prose.lemma(i)) || terms.of().contains(prose.lemmaAt(i - 1)) && terms.number().contains(prose.lemmaAt(i - 2));
      if (row != null && (number || direct && tag.startsWith("V"))) return row.getFirst();
      if (tag.startsWith("N") || tag.startsWith("V") || tag.equals("TO") || i < to - 5) direct = false;
    }
    return "";
  }
}
