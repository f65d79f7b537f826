package org.stemma.views.told;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.stemma.model.Difference;
import org.stemma.text.Spaces;

/** What a difference is about, as a reader meets it. */
final class Headings {
  private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");
  private static final Pattern MARKED = Pattern.compile("[\u201C\u201D\u2039\u203A\"]| / |: ");
  /** Words from which on a heading that a report prints reads as a quotation. */
  private static final int QUOTED = 5;

  private Headings() {}

  /** The words of a report in marks. */
  static String of(Desk desk, Difference d) {
    return isPrinted(desk, d) ? Marks.quoted(d.about()) : Marks.nested(d.about());
  }

  private static boolean isPrinted(Desk desk, Difference d) {
    String about = Spaces.single(d.about()).strip();
    return !MARKED.matcher(about).find() && about.split(" ").length >= QUOTED && d.readings().stream().anyMatch(r -> Spaces.single(desk.text(r.cite())).contains(about));
  }

  /** Without those of wording whose words another of wording has too, at one of the same places. */
  static List<Difference> once(List<Difference> all) {
    List<Difference> out = new ArrayList<>();
    for (Difference d : all) if (out.stream().noneMatch(e -> tells(e, d))) out.add(d);
    return out;
  }

  private static boolean tells(Difference told, Difference d) {
    return d.kind() == Difference.Kind.WORDING_DRIFT && told.kind() == d.kind() && words(told).containsAll(words(d))
        && d.readings().stream().anyMatch(r -> told.readings().stream().anyMatch(t -> t.cite().meets(r.cite())));
  }

  private static Set<String> words(Difference d) {
    return new TreeSet<>(NO_WORD.splitAsStream(d.about().toLowerCase(Locale.ROOT)).filter(w -> !w.isEmpty()).toList());
  }
}
