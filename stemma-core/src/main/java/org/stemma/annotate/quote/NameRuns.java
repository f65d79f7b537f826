package org.stemma.annotate.quote;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.stemma.model.NameKind;
import org.stemma.model.NameMark;
import org.stemma.model.Prose;
import org.stemma.model.Sentence;
import org.stemma.text.Tokens;

/** Names by capital letters alone, for a report in which no names were found. */
final class NameRuns {
  private NameRuns() {}

  static List<NameMark> of(Prose prose) {
    Tokens t = prose.tokens();
    List<int[]> runs = new ArrayList<>();
    for (Sentence s : prose.sentences()) {
      for (int i = s.first(); i < s.last(); i++) {
        int j = i;
        while (j < s.last() && prose.tag(j).startsWith("NNP")) j++;
        if (j > i) runs.add(new int[] {i, j});
        i = Math.max(i, j - 1);
      }
    }
    Map<String, String> full = new HashMap<>();
    Map<String, Integer> referents = new HashMap<>();
    for (int[] r : runs) full.merge(t.word(r[1] - 1), prose.text(t.span(r[0], r[1])), (a, b) -> a.length() >= b.length() ? a : b);
    List<NameMark> out = new ArrayList<>();
    for (int[] r : runs) {
      String last = t.word(r[1] - 1);
      int referent = referents.computeIfAbsent(last, k -> referents.size());
      out.add(new NameMark(t.span(r[0], r[1]), r[1] - r[0] > 1 ? NameKind.PERSON : NameKind.ORGANISATION, referent, full.get(last), Optional.empty()));
    }
    return out;
  }
}
