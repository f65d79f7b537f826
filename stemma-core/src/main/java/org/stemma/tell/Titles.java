package org.stemma.tell;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.stemma.language.Language;
import org.stemma.language.WordList;
import org.stemma.model.Excerpts;
import org.stemma.model.FigureRow;
import org.stemma.model.Findings;
import org.stemma.model.Marked;
import org.stemma.model.Story;
import org.stemma.model.Zone;

/** The title of a story: the headline whose words most headlines have, each headline once however often it is printed; of those alike the shortest. One whose number moves, is taken back or contradicted stands back. */
final class Titles {
  /** Characters of a headline that tells something. */
  private static final int FAIR = 20;
  /** Words of a brief headline. */
  private static final int BRIEF = 3;
  private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}]+");

  private Titles() {}

  /** For want of a fair headline that of the first report, else the words with which the story opens, or where it comes from. */
  static String of(Story story, Findings findings, Language language, Leads leads) {
    Set<String> open = withOpenNumber(findings);
    List<String> settled = headlines(story, m -> !open.contains(m.id()));
    List<String> headlines = settled.isEmpty() ? headlines(story, m -> true) : settled;
    CommonWords common = new CommonWords(headlines.stream().map(h -> words(h, language)).toList(), BRIEF);
    return headlines.stream().max(Comparator.comparingDouble((String h) -> common.of(words(h, language))).thenComparing(String::length, Comparator.reverseOrder()).thenComparing(Comparator.reverseOrder()))
        .or(() -> story.reports().getFirst().report().headline()).orElseGet(() -> opening(story, leads));
  }

  private static List<String> headlines(Story story, Predicate<Marked> which) {
    return story.reports().stream().filter(which).flatMap(m -> m.report().headline().stream()).filter(h -> h.length() >= FAIR).distinct().sorted().toList();
  }

  /** Reports whose headline has a number that others of the row moved on from, took back or contradict. */
  private static Set<String> withOpenNumber(Findings findings) {
    Set<String> out = new TreeSet<>();
    for (FigureRow row : findings.figures()) {
      boolean open = row.relation() == FigureRow.Relation.EVOLVING || row.relation() == FigureRow.Relation.CORRECTED || row.relation() == FigureRow.Relation.CONTRADICTION;
      if (open) row.readings().stream().filter(r -> r.figure().zone() == Zone.HEADLINE).forEach(r -> out.add(r.report()));
    }
    return out;
  }

  private static Set<String> words(String headline, Language language) {
    Set<String> out = new TreeSet<>(List.of(NO_LETTERS.split(headline.toLowerCase(Locale.ROOT))));
    out.remove("");
    out.removeAll(language.words(WordList.STOP_WORDS));
    return out;
  }

  private static String opening(Story story, Leads leads) {
    return leads.main().map(Leads.Opening::cite).map(c -> Excerpts.plain(c.span().in(story.report(c.report()).report().text()))).orElse(story.reports().getFirst().report().source());
  }
}
