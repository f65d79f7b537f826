package org.stemma.annotate.quote;

import java.util.ArrayList;
import java.util.List;

/**
 * A verb with its auxiliaries and adverbs: "has not yet said", "to warn", "adding".
 *
 * @param from first word, adverbs before the first verb included
 * @param verb first verb, auxiliary or modal
 * @param head the verb that says what is done
 * @param to one past the last word
 */
record VerbGroup(int from, int verb, int head, int to, Form form, boolean passive, boolean negated, String modal) {
  enum Form {
    FINITE,
    INFINITIVE,
    GERUND,
    PARTICIPLE
  }

  boolean finite() {
    return form == Form.FINITE;
  }

  /** All verb groups of a line, left to right. */
  static List<VerbGroup> of(Line line) {
    List<VerbGroup> out = new ArrayList<>();
    for (int k = 0; k < line.size(); k++) {
      if (!startsGroup(line, k)) continue;
      VerbGroup g = at(line, k, out.isEmpty() ? 0 : out.getLast().to());
      out.add(g);
      k = g.to - 1;
    }
    return out;
  }

  private static boolean startsGroup(Line line, int k) {
    String tag = line.tag(k);
    if (tag.equals("MD")) return true;
    if (tag.equals("TO")) return verbAfter(line, k + 1) >= 0;
    if (!tag.startsWith("VB")) return false;
    return !isAdjectival(line, k);
  }

  /** "the reported attack", "growing concern": a participle between a determiner and a noun is no verb here. */
  private static boolean isAdjectival(Line line, int k) {
    String tag = line.tag(k);
    if (!tag.equals("VBN") && !tag.equals("VBG")) return false;
    String before = line.tag(k - 1);
    boolean det = before.equals("DT") || before.equals("PRP$") || before.equals("JJ") || before.equals("POS") || before.equals("CD");
    return det && line.tag(k + 1).startsWith("NN");
  }

  private static int verbAfter(Line line, int k) {
    int j = k;
    while (line.tag(j).startsWith("RB") && j < k + 3) j++;
    return line.tag(j).equals("VB") || line.tag(j).equals("VBP") && j > 0 ? j : -1;
  }

  private static VerbGroup at(Line line, int start, int floor) {
    int from = start;
    while (from > floor && isAdverb(line, from - 1)) from--;
    boolean negated = hasNot(line, from, start);
    String modal = "";
    boolean passive = false;
    boolean to = line.tag(start).equals("TO");
    int last = to ? -1 : start;
    for (int k = to ? start + 1 : start; k < line.size(); k++) {
      String tag = line.tag(k);
      boolean next = last >= 0 && last != k;
      if (isNot(line, k)) {
        negated |= nextVerb(line, k) >= 0 && !line.tag(k + 1).equals("TO");
      } else if (tag.equals("MD")) {
        if (next) break;
        modal = line.lower(k);
        last = k;
      } else if (tag.startsWith("VB")) {
        if (next && !follows(line, last, k)) break;
        passive = next && tag.equals("VBN") && isBe(line, last);
        last = k;
      } else if (isHave(line, k - 1) && afterTime(line, k, last) > k) {
        k = afterTime(line, k, last) - 1;
      } else if (!isAdverb(line, k) || nextVerb(line, k) < 0) {
        break;
      }
    }
    int head = Math.max(last, start);
    return new VerbGroup(from, start, head, head + 1, form(line, start), passive, negated, modal);
  }

  private static boolean hasNot(Line line, int from, int to) {
    for (int k = from; k < to; k++) if (isNot(line, k)) return true;
    return false;
  }

  /** "have in the spring said", "had on Monday told": one past the time between an auxiliary and its verb, or k. */
  private static int afterTime(Line line, int k, int aux) {
    int time = Times.end(line, k);
    int end = time == k && line.tag(k).equals("IN") && line.tag(k + 1).equals("DT") ? Nouns.base(line, k + 1) : time;
    return aux == k - 1 && end > k && line.tag(end).startsWith("VB") && follows(line, aux, end) ? end : k;
  }

  private static Form form(Line line, int start) {
    return switch (line.tag(start)) {
      case "TO" -> Form.INFINITIVE;
      case "VBG" -> Form.GERUND;
      case "VBN" -> Form.PARTICIPLE;
      case "VB" -> Form.INFINITIVE;
      default -> Form.FINITE;
    };
  }

  private static boolean follows(Line line, int aux, int k) {
    String a = line.lemma(aux);
    String tag = line.tag(k);
    if (line.tag(aux).equals("MD")) return tag.equals("VB") || tag.equals("VBP") || tag.equals("VBD") || tag.equals("VBN");
    if (isBe(line, aux) || line.has(Words.Kind.GET_PASSIVE, a)) return tag.equals("VBN") || tag.equals("VBG") || tag.equals("VBD");
    if (isHave(line, aux)) return tag.equals("VBN") || tag.equals("VBD");
    if (line.has(Words.Kind.DO, a) || line.is(aux, Words.Kind.FORM_OF_DO)) return tag.equals("VB") || tag.equals("VBP");
    return false;
  }

  private static boolean isBe(Line line, int k) {
    return line.has(Words.Kind.FORM_OF_BE, line.lower(k));
  }

  private static boolean isHave(Line line, int k) {
    return line.has(Words.Kind.FORM_OF_HAVE, line.lower(k));
  }

  private static int nextVerb(Line line, int k) {
    int j = k;
    while (isAdverb(line, j) || isNot(line, j)) j++;
    return line.tag(j).startsWith("VB") ? j : -1;
  }

  private static boolean isNot(Line line, int k) {
    return line.is(k, Words.Kind.NEGATION);
  }

  private static boolean isAdverb(Line line, int k) {
    return line.tag(k).startsWith("RB") && !line.is(k, Words.Kind.NO_VERB_ADVERB)
        || line.is(k, Words.Kind.BOTH) || line.is(k, Words.Kind.ALL) && line.tag(k - 1).equals("PRP");
  }
}
