package org.stemma.reconcile;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.stemma.model.Cite;
import org.stemma.model.Difference.Kind;
import org.stemma.model.Marked;
import org.stemma.model.NameKind;
import org.stemma.model.PlaceMark;
import org.stemma.model.Prose;
import org.stemma.text.EditDistance;
import org.stemma.text.Spaces;

/**
 * One country that one report calls by one name throughout and another by another (Burma, Myanmar), one town in two spellings. Names of
 * which one is a part, the initials or another spelling of the other by capitals or points are one.
 */
final class PlaceForms {
  /** Letters by which two spellings of a town may differ; another name of it may be that of a part. */
  private static final int SPELLING = 2;

  private PlaceForms() {}

  static List<Drafted> of(Ground ground) {
    Map<String, Map<String, Map<String, Cite>>> places = new TreeMap<>();
    for (Marked m : ground.story.reports()) {
      for (PlaceMark p : m.places()) {
        if (p.geonames() == 0 && p.precision() != PlaceMark.Precision.COUNTRY || p.role() == PlaceMark.Role.DATELINE || !isAlone(m, p)) continue;
        String form = Renamings.folded(Spaces.single(m.prose().text(p.span())));
        places.computeIfAbsent(p.precision() == PlaceMark.Precision.COUNTRY ? p.name() : "" + p.geonames(), x -> new LinkedHashMap<>()).computeIfAbsent(m.id(), x -> new LinkedHashMap<>()).putIfAbsent(form, new Cite(m.id(), p.span()));
      }
    }
    List<Drafted> out = new ArrayList<>();
    places.forEach((place, byReport) -> called(ground, byReport, Character.isLetter(place.charAt(0)), out));
    return out;
  }

  /** The name of a place, and a noun of its own in a sentence of the text: no "American", and not "Tarn" in "Tarn weavers". */
  private static boolean isAlone(Marked m, PlaceMark place) {
    Prose p = m.prose();
    if (p.sentenceAt(place.span().begin()) < 0 || m.names().stream().noneMatch(n -> n.kind() == NameKind.PLACE && n.span().contains(place.span()))) return false;
    int[] range = p.tokens().range(place.span());
    return p.tag(range[1] - 1).equals("NNP") && !p.tagAt(range[1]).startsWith("N") && !p.tagAt(range[1]).startsWith("J");
  }

  private static void called(Ground ground, Map<String, Map<String, Cite>> byReport, boolean country, List<Drafted> out) {
    Map<String, Cite> first = new LinkedHashMap<>();
    byReport.values().stream().filter(forms -> forms.size() == 1).forEach(forms -> forms.forEach((form, cite) -> {
      if (first.keySet().stream().noneMatch(other -> isOne(ground, other, form) || !country && EditDistance.between(other, form) > SPELLING)) first.putIfAbsent(form, cite);
    }));
    if (first.size() < 2) return;
    List<Cite> cites = List.copyOf(first.values());
    String names = String.join(" / ", cites.stream().map(ground::text).toList());
    out.add(new Drafted(Kind.NAME_FORM, names, cites, "one place under different names", 1.8));
  }

  private static boolean isOne(Ground ground, String a, String b) {
    Set<String> x = new TreeSet<>(List.of(a.split(" ")));
    Set<String> y = new TreeSet<>(List.of(b.split(" ")));
    return x.containsAll(y) || y.containsAll(x) || Rewordings.isAcronym(ground.terms, a, b) || Rewordings.isAcronym(ground.terms, b, a);
  }
}
