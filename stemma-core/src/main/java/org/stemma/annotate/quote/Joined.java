package org.stemma.annotate.quote;

/** Tells an "and" inside the phrase that names who speaks from one between clauses. */
final class Joined {
  private Joined() {}

  /** "Anna Moreno, keeper and first clerk of the port,": an "and" between bare nouns from comma to comma. */
  static boolean areRoles(Line line, int and, int last) {
    if (!line.isComma(last) || !Nouns.isNoun(line.tag(and - 1)) || line.firstComma(and, last) >= 0) return false;
    int j = and - 1;
    while (j > 0 && (Nouns.isNoun(line.tag(j)) || Nouns.isPremodifier(line, j) && !line.isComma(j))) j--;
    return line.isComma(j) && Nouns.isNoun(line.tag(j - 1)) && !line.tag(and + 1).equals("DT");
  }

  /** "and several letters and lists have": nouns from the beginning of a clause to an "and" before another. */
  static boolean areNouns(Line line, int and) {
    int j = and - 1;
    if (!line.is(and, Words.Kind.ADDITIVE) || !Nouns.isNoun(line.tag(j)) || !Nouns.isNoun(line.tag(and + 1))) return false;
    while (j > 0 && (Nouns.isNoun(line.tag(j)) || Nouns.isPremodifier(line, j) && !line.isComma(j) && !line.tag(j).equals("CC"))) j--;
    return line.tag(j).equals("CC") && line.isComma(j - 1) || line.isComma(j) && line.tag(j + 1).equals("DT") && line.tag(and + 1).startsWith("NNP") && line.tag(and - 1).startsWith("NNP") || line.is(j, Words.Kind.COMPLEMENTISER) && line.tag(j).equals("IN");
  }
}
