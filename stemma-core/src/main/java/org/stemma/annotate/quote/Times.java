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
    int counted = counted(line, k);
    if (counted > k) return counted;
    int j = k;
    String w = line.lower(j);
    if (line.has(Words.Kind.COMPLEMENTISER, w) && !line.tag(j).equals("DT") || line.has(Words.Kind.COMPLEMENTISER, w) && isDay(line, j + 1)) return k;
    boolean prep = line.has(Words.Kind.TIME_PREPOSITION, w);
    if (prep) j++;
    int words = 0;
    boolean time = false;
    boolean determiner = line.is(j, Words.Kind.ARTICLE);
    while (j < line.size() && words < 7) {
      w = line.lower(j);
      if (isDay(line, j) || line.has(Words.Kind.TIME_UNIT, w) && (prep || words > 0 && line.has(Words.Kind.BEFORE_UNIT, line.lower(j - 1)) || words > 0 && line.tag(j - 1).equals("CD"))) {
        time = true;
      } else if (time && (line.has(Words.Kind.COMPLEMENTISER, w) || line.tag(j).equals("DT"))) {
        break;
      } else if (line.has(Words.Kind.AGO, w) && time) {
        return j + 1;
      } else if (line.tag(j).equals("CD")) {
        if (time && isCounting(line, j)) break;
        if (w.matches("(19|20)\\d\\d") && (prep || time)) time = true;
      } else if (line.isComma(j) && time && line.tag(j + 1).equals("CD") && line.lower(j + 1).matches("(19|20)\\d\\d")) {
        j++;
      } else if (time && (line.has(Words.Kind.POSSESSIVE, w) || line.tag(j).startsWith("NN") && !isDay(line, j))) {
        if (line.has(Words.Kind.POSSESSIVE, w) || determiner || !dayBefore(line, j)) return k;
        break;
      } else if (!line.has(Words.Kind.IN_TIME, w)) {
        break;
      }
      j++;
      words++;
    }
    return time && j > k ? trimmed(line, k, j) : k;
  }

  /** "told him Monday five boats sank": a number in words, which no date has, is of what comes next. */
  private static boolean isCounting(Line line, int j) {
    if (!Character.isLetter(line.lower(j).charAt(0))) return false;
    return line.tag(j + 1).startsWith("NN") && !isDay(line, j + 1) && !line.has(Words.Kind.TIME_UNIT, line.lower(j + 1)) || line.tag(j + 1).startsWith("JJ");
  }

  /** One past "a day ahead of the vote", "two weeks after the fire", or k. */
  private static int counted(Line line, int k) {
    int j = k;
    while (j < k + 3 && (line.tag(j).equals("DT") || line.tag(j).equals("CD") || line.tag(j).startsWith("JJ"))) j++;
    if (j == k || !line.has(Words.Kind.TIME_UNIT, line.lower(j)) || !line.has(Words.Kind.COUNTED_FROM, line.lower(j + 1))) return k;
    int from = line.tag(j + 2).equals("IN") ? j + 3 : j + 2;
    int np = Nouns.full(line, from, line.size());
    int verb = np;
    while (line.tag(verb).startsWith("RB")) verb++;
    return np > from && !Nouns.isFiniteVerb(line, verb) ? np : k;
  }

  private static boolean dayBefore(Line line, int j) {
    return isDay(line, j - 1) || line.tag(j - 1).equals("CD") || !line.tag(j).startsWith("NN") || line.has(Words.Kind.BEFORE_UNIT, line.lower(j - 2));
  }

  static boolean isDay(Line line, int j) {
    String w = line.lower(j);
    if (!line.has(Words.Kind.DAY, w)) return false;
    if (line.has(Words.Kind.AMBIGUOUS_MONTH, w)) return line.tag(j).startsWith("NNP");
    return true;
  }

  private static int trimmed(Line line, int k, int end) {
    int j = end;
    while (j > k && line.has(Words.Kind.IN_TIME, line.lower(j - 1)) && !line.is(j - 1, Words.Kind.LATER)) j--;
    return j;
  }
}
