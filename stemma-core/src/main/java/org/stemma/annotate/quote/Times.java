package org.stemma.annotate.quote;

/** Recognises phrases of time and place of speaking that stand between a cue and its content. */
final class Times {
  private Times() {}

  /** True when a phrase of time begins at k, with or without its preposition. */
  static boolean isTimePhrase(Line line, int k) {
    return end(line, k) > k;
  }

  /** One past a phrase of time that begins at k ("on Monday", "late Tuesday", "last week", "two days ago"), or k. */
  static int end(Line line, int k) {
    int j = k;
    String w = line.lower(j);
    if (w.equals("that") && !line.tag(j).equals("DT") || w.equals("that") && isDay(line, j + 1)) return k;
    boolean prep = line.has(Words.Kind.TIME_PREPOSITION, w);
    if (prep) j++;
    int words = 0;
    boolean time = false;
    boolean determiner = line.is(j, "a") || line.is(j, "an") || line.is(j, "the");
    while (j < line.size() && words < 7) {
      w = line.lower(j);
      if (isDay(line, j) || line.has(Words.Kind.TIME_UNIT, w) && (prep || words > 0 && line.has(Words.Kind.BEFORE_UNIT, line.lower(j - 1)) || words > 0 && line.tag(j - 1).equals("CD"))) {
        time = true;
      } else if (time && (w.equals("that") || line.tag(j).equals("DT"))) {
        break;
      } else if (w.equals("ago") && time) {
        return j + 1;
      } else if (line.tag(j).equals("CD")) {
        if (w.matches("(19|20)\\d\\d") && (prep || time)) time = true;
      } else if (line.isComma(j) && time && line.tag(j + 1).equals("CD") && line.lower(j + 1).matches("(19|20)\\d\\d")) {
        j++;
      } else if (time && (w.equals("'s") || line.tag(j).startsWith("NN") && !isDay(line, j))) {
        if (w.equals("'s") || determiner || !dayBefore(line, j)) return k;
        break;
      } else if (!line.has(Words.Kind.IN_TIME, w)) {
        break;
      }
      j++;
      words++;
    }
    return time && j > k ? trimmed(line, k, j) : k;
  }

  private static boolean dayBefore(Line line, int j) {
    return isDay(line, j - 1) || line.tag(j - 1).equals("CD") || !line.tag(j).startsWith("NN") || line.has(Words.Kind.BEFORE_UNIT, line.lower(j - 2));
  }

  static boolean isDay(Line line, int j) {
    String w = line.lower(j);
    if (!line.has(Words.Kind.DAY, w)) return false;
    if (w.equals("may") || w.equals("march")) return line.tag(j).startsWith("NNP");
    return true;
  }

  private static int trimmed(Line line, int k, int end) {
    int j = end;
    while (j > k && line.has(Words.Kind.IN_TIME, line.lower(j - 1)) && !line.is(j - 1, "later") && !line.is(j - 1, "earlier")) j--;
    return j;
  }
}
