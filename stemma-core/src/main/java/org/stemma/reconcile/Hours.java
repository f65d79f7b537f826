package org.stemma.reconcile;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.stemma.language.WordTable;
import org.stemma.model.Apparatus.Locus;
import org.stemma.model.Cite;
import org.stemma.model.Difference.Kind;
import org.stemma.model.Prose;
import org.stemma.model.Sentence;
import org.stemma.model.TimeMark;
import org.stemma.model.Zone;
import org.stemma.text.Span;

/** One happening that reports put at other times of one day: "at 2 p.m." and "at 3.15 p.m.". Times that are told loosely, or in a zone that only one names, are left alone. */
final class Hours {
  /** Minutes that two tellings may lie apart, as one of them may be rounded. */
  private static final long ROUNDED = 15;
  /** Words that the two sentences share at least, and the share of the shorter one's. */
  private static final int WORDS = 4;
  private static final double SHARE = .5;
  private static final Pattern CLOCK = Pattern.compile("\\d{4}-\\d\\d-\\d\\dT(?:[01]\\d|2[0-3]):[0-5]\\d");
  private static final Pattern ZONE = Pattern.compile("\\b[A-Z]{2,4}\\b");

  private Hours() {}

  /** A sentence with one time of day. @param zone letters of the zone, "" for none */
  private record Told(Cite cite, Cite clause, LocalDateTime at, String zone, Set<String> words) {
    boolean differs(Told o) {
      return !cite.report().equals(o.cite.report()) && at.toLocalDate().equals(o.at.toLocalDate()) && zone.equals(o.zone) && Math.abs(Duration.between(at, o.at).toMinutes()) > ROUNDED && isAlike(o);
    }

    private boolean isAlike(Told o) {
      Set<String> common = new TreeSet<>(words);
      common.retainAll(o.words);
      return common.size() >= WORDS && common.size() >= SHARE * Math.min(words.size(), o.words.size());
    }
  }

  static List<Drafted> of(Ground ground) {
    List<Drafted> out = new ArrayList<>();
    for (Locus l : ground.apparatus.loci()) {
      List<Told> told = l.readings().stream().flatMap(c -> told(ground, c).stream()).toList();
      first(told).ifPresent(pair -> out.add(drafted(ground, pair, told)));
    }
    return out;
  }

  private static Optional<List<Told>> first(List<Told> told) {
    for (int i = 0; i < told.size(); i++) for (int j = i + 1; j < told.size(); j++) if (told.get(i).differs(told.get(j))) return Optional.of(List.of(told.get(i), told.get(j)));
    return Optional.empty();
  }

  private static Drafted drafted(Ground ground, List<Told> pair, List<Told> all) {
    List<Cite> readings = new ArrayList<>(pair.stream().map(Told::clause).toList());
    all.stream().filter(t -> pair.stream().anyMatch(p -> p.at().equals(t.at()) && p.isAlike(t))).map(Told::clause).filter(c -> readings.stream().noneMatch(r -> r.report().equals(c.report()))).forEach(readings::add);
    String times = ground.text(pair.getFirst().cite()) + " / " + ground.text(pair.getLast().cite());
    return new Drafted(Kind.CONTRADICTION, times, readings, "the reports put it at other times of one day", 3.4);
  }

  /** The one firm time of day of the sentence at a cite. */
  private static Optional<Told> told(Ground ground, Cite reading) {
    Optional<Sentence> sentence = ground.sentence(reading).filter(s -> s.zone() == Zone.BODY);
    if (sentence.isEmpty()) return Optional.empty();
    var marked = ground.report(reading.report());
    List<TimeMark> clocks = marked.times().stream().filter(t -> sentence.get().span().contains(t.span()) && t.type() == TimeMark.Type.TIME).filter(t -> !isBracketed(marked.prose(), t)).toList();
    if (clocks.size() != 1 || !CLOCK.matcher(clocks.getFirst().value()).matches() || isLoose(ground, marked.prose(), clocks.getFirst())) return Optional.empty();
    TimeMark clock = clocks.getFirst();
    Cite at = new Cite(reading.report(), clock.span());
    var zone = ZONE.matcher(clock.span().in(marked.report().text()).replaceAll("(?i)\\b[ap]m\\b", ""));
    return Optional.of(new Told(at, ground.clause(at), LocalDateTime.parse(clock.value()), zone.find() ? zone.group() : "", words(marked.prose(), sentence.get(), clock.span())));
  }

  /** The same moment in another zone: "(1900 GMT)". */
  private static boolean isBracketed(Prose p, TimeMark t) {
    int before = p.tokens().firstAfter(t.span().begin()) - 1;
    return before >= 0 && p.tokens().word(before).equals("(");
  }

  /** "before 2 p.m.", "shortly after 2 p.m.", "about 2 p.m.". */
  private static boolean isLoose(Ground ground, Prose p, TimeMark t) {
    int first = p.tokens().firstAfter(t.span().begin());
    return isLoose(ground, p.tokens().lowerAt(first - 1)) || isLoose(ground, p.tokens().lowerAt(first));
  }

  private static boolean isLoose(Ground ground, String word) {
    List<String> bound = ground.language.table(WordTable.BOUNDS).get(word);
    List<String> role = ground.language.table(WordTable.FIGURE_WORDS).get(word);
    return bound != null && !bound.getFirst().equals("exact") || role != null && role.getFirst().equals("loose");
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
}
