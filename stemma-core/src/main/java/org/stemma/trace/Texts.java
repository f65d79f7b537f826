package org.stemma.trace;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.stemma.language.Language;
import org.stemma.model.Marked;
import org.stemma.model.Story;

/** The texts of a story as words and lines; equal sentences are kept once. */
record Texts(List<Wording> reports, List<Line> lines, Lexicon lexicon) {

  static Texts of(Story story, Language language) {
    Lexicon lexicon = new Lexicon(language);
    Map<Line, Integer> known = new HashMap<>();
    List<Line> lines = new ArrayList<>();
    List<Wording> reports = new ArrayList<>();
    for (Marked m : story.reports()) reports.add(Wording.of(m, lexicon, known, lines));
    return new Texts(reports, lines, lexicon);
  }

  int size() {
    return reports.size();
  }
}
