package org.stemma.annotate.quote;

/** Clauses about the noun right before them whose own subject follows it at once: "a plan critics say is dead". */
final class Gaps {
  private Gaps() {}

  /** The subject of the verb behind the words, which begin with the noun that the clause is about; empty where they are one noun phrase. */
  static Range subject(Line line, Range words) {
    int from = words.from();
    if (words.size() < 3 && !(words.size() == 2 && line.tag(from).equals("NNS")) || hasComma(line, words)) return Contents.NONE;
    int k = from;
    while (k < words.to() && isBeforeNoun(line, k)) k++;
    int noun = k;
    while (k < words.to() && (line.tag(k).equals("NN") || line.tag(k).equals("NNS"))) k++;
    if (k == from || k == noun && !line.tag(k).startsWith("NNP")) return Contents.NONE;
    int own = k < words.to() ? k : k - 1;
    boolean other = k < words.to() || line.tag(own).equals("NNS");
    return own > noun || k < words.to() && own > from && line.tag(own).startsWith("NNP") ? other ? new Range(own, words.to()) : Contents.NONE : Contents.NONE;
  }

  private static boolean isBeforeNoun(Line line, int k) {
    String tag = line.tag(k);
    return tag.equals("DT") || tag.equals("CD") || tag.equals("JJ") || tag.equals("JJS") || tag.equals("PRP$");
  }

  private static boolean hasComma(Line line, Range words) {
    for (int k = words.from(); k < words.to(); k++) if (line.isComma(k)) return true;
    return false;
  }
}
