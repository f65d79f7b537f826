package org.stemma.annotate.quote;

/** Noun phrases of a line, read left to right over part-of-speech tags. */
final class Nouns {
  private Nouns() {}

  /** One past a noun phrase without what follows its head ("the late mayor's two sons"), or k when none begins here. */
  static int base(Line line, int k) {
    int j = k;
    int noun = -1;
    boolean open = false;
    String first = line.tag(k);
    if (first.equals("PRP") || first.equals("EX")) return k + 1;
    if (first.equals("DT") && !isPremodifier(line, k + 1) && !isNoun(line.tag(k + 1))) return k + 1;
    while (j < line.size()) {
      String tag = line.tag(j);
      if (isNoun(tag)) {
        if (noun >= 0 && endsInTime(line, j)) break;
        noun = j;
        open = false;
      } else if (tag.equals("POS")) {
        if (noun != j - 1) break;
        open = true;
      } else if (line.is(j, "&") || line.is(j, "/") || line.is(j, ".") && !line.isStop(j)) {
        if (noun != j - 1) break;
      } else if (noun >= 0 && !open && !isNumberAfterNoun(line, j, noun)) {
        break;
      } else if (!isPremodifier(line, j)) {
        break;
      }
      if (tag.equals("CD") && noun < 0 && !isPremodifier(line, j + 1) && !isNoun(line.tag(j + 1))) noun = j;
      j++;
    }
    if (noun < 0) return isLoneQuantifier(line, k, j) ? j : k;
    return noun + 1;
  }

  /** "a news conference Sunday afternoon": a day after the noun is no part of it, unless a noun follows. */
  private static boolean endsInTime(Line line, int j) {
    int e = Times.end(line, j);
    return e > j && Times.isDay(line, j) && !isNoun(line.tag(e)) && !line.tag(j - 1).equals("CD") && !line.tag(e).equals("POS");
  }

  /** "Apollo 11"; in "Linden three boats" a number in words begins another phrase. */
  private static boolean isNumberAfterNoun(Line line, int j, int noun) {
    if (line.tag(j).equals("CD") && Character.isLetter(line.lower(j).charAt(0)) && line.tag(j + 1).equals("NNS")) return false;
    return noun == j - 1 && (line.tag(j).equals("CD") && (line.tag(noun).startsWith("NNP") || !line.tag(j + 1).equals("NNS")) || line.tag(j).equals("JJ") && isNoun(line.tag(j + 1)) && line.tag(noun).startsWith("NNP"));
  }

  /** "many", "some on the right", "those". */
  private static boolean isLoneQuantifier(Line line, int k, int end) {
    return end > k && line.has(Words.Kind.LONE_QUANTIFIER, line.lower(end - 1));
  }

  static boolean isNoun(String tag) {
    return tag.startsWith("NN") || tag.equals("FW");
  }

  /** True for a word that can end a noun phrase, of whatever class the tagger takes it to be. */
  static boolean mayEnd(Line line, int k) {
    String t = line.tag(k);
    return isNoun(t) || t.equals("CD") || t.equals("PRP") || t.equals("DT") || t.startsWith("JJ") || t.equals("VBN") || t.equals("RP") || t.equals("POS");
  }

  static boolean isPremodifier(Line line, int k) {
    String tag = line.tag(k);
    return switch (tag) {
      case "DT", "PDT", "PRP$", "WP$", "CD", "JJ", "JJR", "JJS", "$", "#" -> true;
      case "VBN", "VBG" -> isNoun(line.tag(k + 1)) || line.tag(k + 1).equals("JJ");
      case "RB", "RBR", "RBS" -> line.tag(k + 1).startsWith("JJ") || line.tag(k + 1).equals("CD") || line.tag(k + 1).equals("VBN") && isNoun(line.tag(k + 2));
      case "CC" -> line.tag(k - 1).startsWith("JJ") && line.tag(k + 1).startsWith("JJ");
      case "," -> line.tag(k - 1).startsWith("JJ") && line.tag(k + 1).startsWith("JJ") && isNoun(line.tag(k + 2));
      default -> false;
    };
  }

  static boolean starts(Line line, int k) {
    return base(line, k) > k;
  }

  /** One past a noun phrase with "of", "for", "in" phrases, joined nouns and short brackets after its head; no clause. */
  static int full(Line line, int k, int limit) {
    int j = base(line, k);
    if (j == k) return k;
    while (j < limit) {
      int next = after(line, j, limit);
      if (next == j) break;
      j = next;
    }
    return Math.min(j, limit);
  }

  private static int after(Line line, int j, int limit) {
    if (line.is(j, "(") || line.is(j, "[")) {
      for (int e = j + 1; e < limit && e < j + 12; e++) if (line.is(e, ")") || line.is(e, "]")) return e + 1;
      return j;
    }
    if (line.has(Words.Kind.POSTMODIFIER, line.lower(j)) && !Times.isTimePhrase(line, j)) {
      int e = base(line, j + 1);
      if (e > j + 1) return e;
      return j;
    }
    if (line.tag(j).equals("CC") && (line.is(j, Words.Kind.COORDINATOR) || line.is(j, "&"))) {
      int e = base(line, j + 1);
      return e > j + 1 && !line.tag(e).equals("MD") && !isFiniteVerb(line, e) ? e : e > j + 1 && e >= limit ? e : j;
    }
    return j;
  }

  static boolean isFiniteVerb(Line line, int k) {
    String t = line.tag(k);
    return t.equals("VBD") || t.equals("VBZ") || t.equals("VBP") || t.equals("MD");
  }

  /**
   * One past a phrase that tells who a name is: ", a senior adviser to the group". Given the place of its comma.
   *
   * @return the place of the comma when none follows
   */
  static int apposition(Line line, int comma, int limit) {
    if (!line.isComma(comma)) return comma;
    int k = comma + 1;
    if (line.tag(k).equals("CD") && (line.isComma(k + 1) || k + 1 >= limit)) return k + 1;
    if (Times.isTimePhrase(line, k)) return comma;
    int j = full(line, k, limit);
    if (j == k) return comma;
    if (isFiniteVerb(line, j)) return comma;
    while (j < limit) {
      if (isWho(line, j) && !line.isComma(j - 1)) {
        j = clause(line, j + 1, limit);
      } else if (line.tag(j).equals("VBG") || line.tag(j).equals("VBN")) {
        int e = full(line, j + 1, limit);
        if (line.has(Words.Kind.POSTMODIFIER, line.lower(j + 1))) e = full(line, j + 2, limit);
        j = Math.max(e, j + 1);
      } else {
        int e = full(line, j, limit);
        int a = after(line, j, limit);
        e = Math.max(a, j);
        if (e == j) break;
        j = e;
      }
    }
    return j;
  }

  static boolean isWho(Line line, int k) {
    String t = line.tag(k);
    return (t.equals("WP") || t.equals("WDT") || t.equals("WP$")) && line.is(k, Words.Kind.RELATIVE);
  }

  /** To the next comma or stop. */
  private static int clause(Line line, int k, int limit) {
    int j = k;
    while (j < limit && !line.isComma(j) && !line.isStop(j) && !line.is(j, ";") && !line.quoteBeginsAt(j)) j++;
    return j;
  }
}
