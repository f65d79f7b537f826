package org.stemma.reconcile;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeSet;
import org.stemma.language.WordList;
import org.stemma.language.WordTable;
import org.stemma.model.Apparatus.FigureAt;
import org.stemma.model.Cite;
import org.stemma.model.Correction;
import org.stemma.model.Marked;
import org.stemma.model.Notice;
import org.stemma.text.Tokens;

/**
 * Ties a notice of correction to the figures it changes. A notice tells what stands now and what was taken back: "six,
 * not five", "said five ... it is six". A figure is what was taken back when its number is that and the notice names
 * what it counts.
 */
final class Corrections {
  private Corrections() {}

  /** A notice read: numbers that stand, numbers taken back, and all its words. */
  private record ReadNotice(Cite cite, Set<Double> now, Set<Double> was, Set<String> words) {}

  /** @return corrections and the rows of figures they touch, by index into the apparatus */
  static List<Correction> of(Ground ground) {
    List<Correction> out = new ArrayList<>();
    for (Marked m : ground.story.reports()) {
      for (Notice n : m.report().notices()) {
        if (n.kind() == Notice.Kind.CORRECTION || n.kind() == Notice.Kind.UPDATE || n.kind() == Notice.Kind.CLARIFICATION) {
          read(ground, m, n).flatMap(r -> correction(ground, m, r, "c" + (out.size() + 1))).ifPresent(out::add);
        }
      }
    }
    return out;
  }

  private static Optional<ReadNotice> read(Ground ground, Marked m, Notice notice) {
    Tokens t = m.prose().tokens();
    int[] range = t.range(notice.span());
    Set<Double> now = new TreeSet<>();
    Set<Double> was = new TreeSet<>();
    Set<String> words = new TreeSet<>();
    boolean taken = false;
    for (int i = range[0]; i < range[1]; i++) {
      String w = t.lower(i);
      if (isTakenBack(w)) taken = true;
      else if (isStanding(w) || w.equals(".") || w.equals(";")) taken = false;
      OptionalDouble number = number(ground, w);
      if (number.isPresent()) (taken ? was : now).add(number.getAsDouble());
      else if (w.length() > 2 && !ground.language.words(WordList.STOP_WORDS).contains(w)) words.add(ground.language.lemma(w, "NNS"));
    }
    now.removeAll(was);
    return was.isEmpty() || now.isEmpty() ? Optional.empty() : Optional.of(new ReadNotice(m.report().cite(notice.span()), now, was, words));
  }

  private static boolean isTakenBack(String w) {
    return Set.of("not", "instead", "rather", "misstated", "incorrectly", "wrongly", "mistakenly", "erroneously", "earlier", "previously", "previous", "originally", "from").contains(w);
  }

  private static boolean isStanding(String w) {
    return Set.of("is", "correct", "now", "actually", "to", "but", "there", "in").contains(w);
  }

  private static OptionalDouble number(Ground ground, String word) {
    List<String> row = ground.language.table(WordTable.NUMBER_WORDS).get(word);
    try {
      String digits = row != null && row.size() > 1 ? row.get(1) : word.replace(",", "");
      return !digits.isEmpty() && Character.isDigit(digits.charAt(0)) ? OptionalDouble.of(Double.parseDouble(digits)) : OptionalDouble.empty();
    } catch (NumberFormatException e) {
      return OptionalDouble.empty();
    }
  }

  private static Optional<Correction> correction(Ground ground, Marked m, ReadNotice notice, String id) {
    List<Cite> was = new ArrayList<>();
    List<Cite> now = new ArrayList<>();
    Map<String, List<Cite>> stale = new LinkedHashMap<>();
    for (List<FigureAt> row : ground.apparatus.rows()) {
      if (row.stream().noneMatch(f -> isMeant(ground, f, notice))) continue;
      for (FigureAt f : row) {
        if (isOneOf(f, notice.was())) {
          was.add(f.cite());
          if (!f.report().equals(m.id())) stale.computeIfAbsent(f.report(), r -> new ArrayList<>()).add(f.cite());
        } else if (isOneOf(f, notice.now())) {
          now.add(f.cite());
        }
      }
    }
    if (was.isEmpty() && now.isEmpty()) return Optional.empty();
    List<Correction.Stale> copies = stale.entrySet().stream().map(e -> new Correction.Stale(e.getKey(), e.getValue())).toList();
    return Optional.of(new Correction(id, ground.key("correction", List.of(notice.cite())), Correction.Kind.NOTICE, Optional.of(notice.cite()), was, now, copies));
  }

  /** The figure has one of the notice's numbers and the notice names what it counts. */
  private static boolean isMeant(Ground ground, FigureAt f, ReadNotice notice) {
    if (!isOneOf(f, notice.was()) && !isOneOf(f, notice.now())) return false;
    if (notice.words().contains(f.figure().counted())) return true;
    return f.figure().countedSpan().map(s -> ground.report(f.report()).prose().text(s).toLowerCase(Locale.ROOT)).stream()
        .flatMap(s -> java.util.Arrays.stream(s.split("\\W+"))).anyMatch(w -> notice.words().contains(ground.language.lemma(w, "NNS")));
  }

  private static boolean isOneOf(FigureAt f, Set<Double> numbers) {
    return f.figure().quantity().value().isPresent() && numbers.contains(f.figure().quantity().value().getAsDouble());
  }

}
