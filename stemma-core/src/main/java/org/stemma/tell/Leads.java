package org.stemma.tell;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.stemma.language.Language;
import org.stemma.language.WordList;
import org.stemma.model.Cite;
import org.stemma.model.Difference;
import org.stemma.model.Excerpts;
import org.stemma.model.FigureRow;
import org.stemma.model.Findings;
import org.stemma.model.Marked;
import org.stemma.model.Sentence;
import org.stemma.model.Story;
import org.stemma.model.Zone;

/** How the reports of a story open. A report tells its main thing first: what stands in many openings is what the story is about. */
final class Leads {
  /** Sentences of the running text that open a report. */
  private static final int FIRST = 2;
  /** Words from which an opening tells something; a place, a day or a greeting does not. */
  private static final int FEWEST = 6;
  /** Words of a brief opening. */
  private static final int BRIEF = 8;
  /** Share of the words of an opening with which a line tells it. */
  private static final double MOST = .6;
  /** Times the common words of what is settled that a contested opening needs. */
  private static final double FAR = 2;
  private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");

  private final Story story;
  private final Set<String> stopWords;
  private final Map<String, List<Cite>> openings = new HashMap<>();
  private final List<Cite> withdrawn;
  private final List<Cite> contested;

  Leads(Story story, Findings findings, Language language) {
    this.story = story;
    this.withdrawn = withdrawn(findings);
    this.contested = contested(findings);
    this.stopWords = language.words(WordList.STOP_WORDS);
    for (Marked m : story.reports()) openings.put(m.id(), opening(m));
  }

  /**
   * What a report opens with.
   *
   * @param isContested others tell a part of it otherwise, or a number of it was overtaken
   */
  record Opening(Cite cite, boolean isContested) {}

  /**
   * The first sentence whose printed words most openings and headlines have, none that was taken back or whose source would be cut off; a contested one only where what is
   * settled says far less of what the others open with, as where every report of a disaster opens with a toll. Empty where no report opens with such a one.
   */
  Optional<Opening> main() {
    CommonWords common = new CommonWords(story.reports().stream().map(this::of).toList(), BRIEF);
    Comparator<Opening> byCommon = Comparator.comparingDouble((Opening o) -> common.of(words(printed(o.cite()))) * (o.isContested() ? 1 / FAR : 1));
    return story.reports().stream().flatMap(m -> openings.get(m.id()).stream().limit(1))
        .filter(c -> withdrawn.stream().noneMatch(c::meets) && isWithSource(c))
        .map(c -> new Opening(c, contested.stream().anyMatch(c::meets)))
        .max(byCommon.thenComparing(o -> -story.reports().indexOf(story.report(o.cite().report()))));
  }

  /** More than half of the places stand where their reports open. */
  boolean opensWith(List<Cite> readings) {
    return 2 * readings.stream().filter(c -> openings.get(c.report()).stream().anyMatch(c::meets)).count() > readings.size();
  }

  /** A line has most words of an opening. */
  boolean isTold(Cite opening, String line) {
    Set<String> words = words(printed(opening));
    Set<String> told = words(line);
    return words.stream().filter(told::contains).count() >= MOST * words.size();
  }

  private static List<Cite> withdrawn(Findings findings) {
    List<Cite> out = new ArrayList<>();
    findings.corrections().forEach(c -> out.addAll(c.was()));
    findings.corrections().forEach(c -> c.stale().forEach(s -> out.addAll(s.cites())));
    return out;
  }

  /** What a later number overtook, another number contradicts or another report denies. */
  private static List<Cite> contested(Findings findings) {
    List<Cite> out = new ArrayList<>();
    findings.figures().forEach(f -> f.readings().stream().filter(r -> f.relation() == FigureRow.Relation.CONTRADICTION || r.status() != FigureRow.Status.CURRENT).forEach(r -> out.add(r.cite())));
    findings.differences().stream().filter(d -> d.kind() == Difference.Kind.CONTRADICTION).forEach(d -> d.readings().forEach(r -> out.add(r.cite())));
    return out;
  }

  /** Who says it stands among the printed words: "..., the prefecture said" must not be cut off. */
  private boolean isWithSource(Cite c) {
    Marked m = story.report(c.report());
    int last = m.prose().text(c.span()).length();
    int shown = printed(c).endsWith(" ...") ? printed(c).length() : last;
    return m.statements().stream().flatMap(s -> s.cue().stream()).filter(c.span()::contains).allMatch(cue -> cue.end() - c.span().begin() <= shown);
  }

  private static List<Cite> opening(Marked m) {
    List<Cite> out = new ArrayList<>();
    for (Sentence s : m.prose().sentences()) {
      if (s.zone() != Zone.BODY || out.size() == FIRST) continue;
      Cite c = m.report().cite(s.span());
      if (m.prose().text(s.span()).strip().split("\\s+").length >= FEWEST) out.add(c);
    }
    return out;
  }

  private Set<String> of(Marked m) {
    Set<String> out = new HashSet<>(m.report().headline().map(this::words).orElse(Set.of()));
    openings.get(m.id()).forEach(c -> out.addAll(words(c.span().in(m.report().text()))));
    return out;
  }

  private String printed(Cite c) {
    return Excerpts.plain(c.span().in(story.report(c.report()).report().text()));
  }

  private Set<String> words(String text) {
    return NO_WORD.splitAsStream(text.toLowerCase(Locale.ROOT)).filter(w -> w.length() > 1 && !stopWords.contains(w)).collect(Collectors.toCollection(TreeSet::new));
  }
}
