package org.stemma.annotate.event;

import java.util.Optional;
import org.stemma.model.Prose;
import org.stemma.model.Sentence;

/**
 * A verb with its helpers.
 *
 * @param first first helper, or the verb itself
 * @param head the verb
 * @param passive "was captured"
 * @param ahead "will capture", "plans to capture"
 * @param unsure "may capture", "if they capture", "could have captured"
 */
record VerbGroup(int first, int head, boolean passive, boolean negated, boolean ahead, boolean unsure, boolean sharesSubject) {

  static VerbGroup at(Prose prose, Sentence s, int head) {
    int first = head;
    boolean be = false;
    boolean negated = false;
    boolean will = false;
    boolean may = false;
    boolean to = false;
    while (first > s.first() && head - first < 6) {
      String tag = prose.tag(first - 1);
      String lemma = prose.lemma(first - 1);
      boolean helper = lemma.equals("be") || lemma.equals("have") || lemma.equals("do") || lemma.equals("get");
      if (tag.equals("MD") && prose.tokens().lower(first - 1).equals("'d") && prose.tag(head).equals("VBN")) {
        first--;
        continue;
      } else if (tag.equals("MD")) {
        will |= prose.tokens().lower(first - 1).startsWith("w") || prose.tokens().lower(first - 1).equals("'ll") || prose.tokens().lower(first - 1).equals("shall");
        may |= !will || prose.tokens().lower(first - 1).equals("would");
      } else if (tag.equals("TO")) {
        to = true;
      } else if (tag.startsWith("RB")) {
        negated |= isNo(prose.tokens().lower(first - 1));
      } else if (!helper || !tag.startsWith("VB")) {
        break;
      }
      be |= lemma.equals("be") || lemma.equals("get");
      first--;
    }
    while (first < head && prose.tag(first).startsWith("RB")) first++;
    String tag = prose.tag(head);
    boolean reduced = tag.equals("VBN") && first == head && prose.tagAt(head - 1).startsWith("NN") && !takesObject(prose, s, head);
    boolean passive = tag.equals("VBN") && be || reduced;
    boolean loose = tag.equals("VBG") && !be || to || joined(prose, s, first);
    boolean plan = to && planned(prose, s, first);
    boolean bare = tag.equals("VBN") && first == head && !prose.tagAt(head - 1).startsWith("NN") && !prose.tagAt(head - 1).equals("PRP") && finite(prose, s, head);
    boolean idle = bare || to && !plan && !purpose(prose, s, first);
    return new VerbGroup(first, head, passive, negated, will && !may || plan, may || idle || conditional(prose, s, first), loose);
  }

  /** "Police arrested two men": a past form that a tagger took for a participle. */
  private static boolean takesObject(Prose prose, Sentence s, int head) {
    if (head + 1 >= s.last()) return true;
    String next = prose.tag(head + 1);
    boolean object = next.equals("DT") || next.equals("CD") || next.startsWith("NN") || next.startsWith("JJ") || next.startsWith("PRP");
    return object || !finite(prose, s, head);
  }

  /** True when the sentence has a finite verb besides this one. */
  private static boolean finite(Prose prose, Sentence s, int head) {
    for (int t = s.first(); t < s.last(); t++) {
      if (t != head && (prose.tag(t).equals("VBD") || prose.tag(t).equals("VBZ") || prose.tag(t).equals("VBP") || prose.tag(t).equals("MD"))) return true;
    }
    return false;
  }

  private static boolean isNo(String word) {
    return word.equals("not") || word.equals("n't") || word.equals("never");
  }

  private static boolean joined(Prose prose, Sentence s, int first) {
    return first > s.first() && (prose.tag(first - 1).equals("CC") || prose.tokens().word(first - 1).equals(","));
  }

  /** "plans to", "is expected to", "is due to". */
  private static boolean planned(Prose prose, Sentence s, int to) {
    for (int t = to - 1; t >= Math.max(s.first(), to - 3); t--) {
      switch (prose.lemma(t)) {
        case "plan", "expect", "schedule", "due", "set", "aim", "intend", "vow", "agree", "promise", "pledge", "hope", "threaten", "prepare", "want" -> {
          return true;
        }
        default -> { }
      }
    }
    return false;
  }

  /** "drove to Selby to warn": the deed that the journey was for is told as done. */
  private static boolean purpose(Prose prose, Sentence s, int to) {
    String before = prose.tagAt(to - 1);
    if (to <= s.first() || !before.startsWith("NN")) return false;
    for (int t = to - 1; t >= s.first(); t--) {
      if (prose.tag(t).equals("VBD")) return true;
      if (prose.tag(t).startsWith("VB") || prose.tag(t).equals("MD")) return false;
    }
    return false;
  }

  private static boolean conditional(Prose prose, Sentence s, int first) {
    for (int t = first - 1; t >= Math.max(s.first(), first - 8); t--) {
      if (prose.tokens().word(t).equals(",")) return false;
      String l = prose.tokens().lower(t);
      if (l.equals("if") || l.equals("unless") || l.equals("whether")) return true;
    }
    return false;
  }

  /** Token after "by" that follows the verb, if it names who did it. */
  Optional<Integer> by(Prose prose, Sentence s) {
    for (int t = head + 1; t < Math.min(s.last(), head + 7); t++) {
      if (prose.tokens().lower(t).equals("by")) return Optional.of(t + 1).filter(n -> n < s.last());
      if (prose.tag(t).startsWith("VB") || prose.tokens().word(t).equals(",")) break;
    }
    return Optional.empty();
  }
}
