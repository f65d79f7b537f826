package org.stemma.views.told;

import java.util.ArrayList;
import java.util.List;
import org.stemma.text.Span;

/** Where in a reading the words stand that a difference is about, so that an excerpt of a long sentence is cut around them and not before them. */
final class Differing {
  private static final String BETWEEN = " / |; |: ";
  private static final String MARKS = "[\u201C\u201D\u2018\u2019\u2039\u203A]+";

  private Differing() {}

  /**
   * The first of the wordings of a heading that stands in the cite as whole words; the cite where none does.
   *
   * @param text of the report
   * @param about "“was due” / “was expected”; “curb” / “rein in”" or "boat: ferry / launch"
   */
  static Span in(String text, Span cite, String about) {
    if (!about.contains(" / ")) return cite;
    for (String wording : wordings(about)) {
      int at = found(text, cite, wording);
      if (at >= 0) return new Span(at, at + wording.length());
    }
    return cite;
  }

  private static List<String> wordings(String about) {
    List<String> out = new ArrayList<>();
    for (String part : about.split(BETWEEN)) {
      String bare = part.strip().replaceAll("^" + MARKS + "|" + MARKS + "$", "");
      if (!bare.isBlank()) out.add(bare);
    }
    return out;
  }

  private static int found(String text, Span cite, String wording) {
    for (int at = text.indexOf(wording, cite.begin()); at >= 0 && at + wording.length() <= cite.end(); at = text.indexOf(wording, at + 1))
      if (isEdge(text, at) && isEdge(text, at + wording.length())) return at;
    return -1;
  }

  private static boolean isEdge(String text, int at) {
    return at == 0 || at == text.length() || !Character.isLetterOrDigit(text.charAt(at - 1)) || !Character.isLetterOrDigit(text.charAt(at));
  }
}
