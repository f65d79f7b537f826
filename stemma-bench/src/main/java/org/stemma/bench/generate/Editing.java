package org.stemma.bench.generate;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.stemma.bench.generate.Line.Piece;
import org.stemma.bench.generate.Line.Sort;

/** What a desk does to another's text. */
final class Editing {
  private Editing() {}

  private static final Pattern WORD = Pattern.compile("[a-z]+");

  /** Cut from the end, a line dropped, two lines swapped, a word changed here and there. */
  static List<Line> light(List<Line> lines, Chance chance) {
    List<Line> out = new ArrayList<>(lines.subList(0, Math.max(Math.min(3, lines.size()), (int) (lines.size() * (.6 + .4 * chance.below(11) / 10.0)))));
    if (out.size() > 5 && chance.often(.3)) out.remove(chance.between(2, out.size() - 1));
    if (out.size() > 4 && chance.often(.3)) {
      int i = chance.between(1, out.size() - 2);
      Line kept = out.remove(i);
      out.add(i + 1, kept);
    }
    return out.stream().map(l -> swapped(l, .06, chance)).toList();
  }

  /** Synonyms, figures written another way, sentences put anew, another order, a quarter left out. */
  static List<Line> heavy(List<Line> lines, Happening h, Chance chance) {
    List<Line> out = new ArrayList<>();
    for (Line l : lines) if (out.isEmpty() || !chance.often(.25)) out.add(rewritten(l, h, chance));
    if (out.size() < 4) return out;
    List<Line> rest = chance.often(.6) ? chance.shuffled(out.subList(1, out.size())) : out.subList(1, out.size());
    List<Line> all = new ArrayList<>(List.of(out.getFirst()));
    all.addAll(rest);
    return all;
  }

  private static Line rewritten(Line l, Happening h, Chance chance) {
    boolean figure = l.pieces().stream().anyMatch(p -> p.sort() == Sort.FIGURE);
    Line put = figure && chance.often(.35) ? anew(l, h, chance) : l;
    Line swapped = swapped(put, .75, chance);
    return new Line(l.kind(), l.origin(), swapped.pieces().stream().map(p -> p.sort() == Sort.FIGURE && !l.kind().equals("cost") && chance.often(.5) ? otherwise(p) : p).toList());
  }

  /** The same fact in another sentence. */
  private static Line anew(Line l, Happening h, Chance chance) {
    Piece p = l.pieces().stream().filter(x -> x.sort() == Sort.FIGURE).findFirst().orElseThrow();
    return Templates.line(l.kind(), l.origin(), h, new Templates.Filling(p.claim(), p.value(), "", h.officials().getFirst(), ""), new java.util.HashSet<>(), chance);
  }

  /** "12" for "twelve", "twelve" for "12". */
  private static Piece otherwise(Piece p) {
    if (p.value() >= 100) return p;
    boolean spelled = !Character.isDigit(p.text().charAt(0));
    return spelled ? p.written(Words.digits(p.value())) : p.written(Words.spelled(p.value()));
  }

  private static Line swapped(Line l, double share, Chance chance) {
    return new Line(l.kind(), l.origin(), l.pieces().stream().map(p -> p.sort() == Sort.WORDS ? p.written(swapped(p.text(), share, chance)) : p).toList());
  }

  private static String swapped(String words, double share, Chance chance) {
    return WORD.matcher(words).replaceAll(m -> Matcher.quoteReplacement(chance.often(share) ? Words.synonym(m.group(), chance) : m.group()));
  }
}
