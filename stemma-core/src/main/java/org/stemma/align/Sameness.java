package org.stemma.align;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * How far two stretches tell the same thing: by their words, by the figure rows and utterances that they have a part in,
 * by who is named. Two that are each put into the mouth of another speaker do not, unless their words are nearly the same.
 */
final class Sameness {
  /** What one number of some size adds. */
  private static final double A_NUMBER = .2;
  private static final double SAME_ACT = .05;
  private static final double OTHER_ACT = .08;
  private static final double SAME_PHRASE = .05;
  /** Weight of a name that not every sentence has. */
  private static final double A_NAME = .15;
  private static final double SAME_QUESTION = .08;
  private static final double SAME_UTTERANCE = .12;
  /** Weight that words shared must have: two or three words that few sentences of the story have. */
  private static final double LEAST = .85;
  /** Weight of words, names apart, at which two would not say the same by chance. */
  private static final double PLENTY = 1.3;
  /** Weight that they must have without names. */
  private static final double TOLD = .6;
  /** As many words that two sentences have, and no more of the everyday, must be shared where nothing else is. */
  private static final double SOME = 1.62;
  /** Likeness below which only a number of some size makes two the same. */
  private static final double LITTLE = .33;
  /** Likeness from which another speaker, day or name does not matter. */
  private static final double NEARLY = .7;
  /** Likeness from which one ground is enough, if it is the act. */
  private static final double WELL = .42;
  /** Likeness from which two grounds are enough. */
  private static final double FAIRLY = .38;
  /** Weight of a phrase of two words that two would not have by chance, and how far they must be alike. */
  private static final double A_PHRASE = 1.5;
  private static final double PHRASED = .36;
  /** The same for three words in a row. */
  private static final double A_ROW = 1.4;
  /** Weight of words, names with them, that two clauses would not share by chance, and how far they must be alike; more weight, less alike. */
  private static final double MUCH = 1.6;
  private static final double MUCH_ALIKE = .43;
  private static final double MORE = 2.1;
  private static final double MORE_ALIKE = .36;
  private static final double IN_PASSING = .2;
  private static final double OTHER_DAY = .12;
  /** Letters of a common beginning that make two words kin: refuse, refusal. */
  private static final int KIN = 5;
  private static final double AS_KIN = .7;

  private final Likeness likeness;

  Sameness(Likeness likeness) {
    this.likeness = likeness;
  }

  /** 0..1 and a little above; 0 when too little is shared. */
  double of(Telling a, Telling b) {
    Evidence e = evidence(a, b);
    if (!e.isEnough()) return 0;
    double alike = likeness(a, b, e);
    if (alike < NEARLY && apart(a.speakers(), b.speakers()) || !e.carries(alike, SOME * likeness.pair())) return 0;
    if (a.clauses() > 1 || b.clauses() > 1) return alike;
    return alike + e.extra() - (apart(a.days(), b.days()) ? OTHER_DAY : 0);
  }

  /** Two single clauses that are not the same by kinds of ground share so much weight of words that they tell one thing. */
  boolean shareMuch(Telling a, Telling b) {
    if (a.clauses() > 1 || b.clauses() > 1 || apart(a.speakers(), b.speakers()) || numbersDiffer(a.rows(), b.rows())) return false;
    Evidence e = evidence(a, b);
    double alike = likeness(a, b, e);
    return e.told() >= TOLD && e.plain() + e.names() > 2 && (e.weight() >= MUCH && alike >= MUCH_ALIKE || e.weight() >= MORE && alike >= MORE_ALIKE);
  }

  /**
   * How far two single clauses may be alike in little but a phrase that few sentences have: "dead on arrival", or three words of a row,
   * "the partial government shutdown".
   *
   * @return 0..1, 0 when they share none
   */
  double phrased(Telling a, Telling b) {
    Set<String> common = common(a.joined(), b.joined());
    if (a.clauses() > 1 || b.clauses() > 1 || common.isEmpty() || apart(a.speakers(), b.speakers()) || numbersDiffer(a.rows(), b.rows())) return 0;
    double alike = likeness(a, b, evidence(a, b));
    double phrases = phrases(a, b);
    boolean row = common.stream().anyMatch(x -> common.stream().anyMatch(y -> x.substring(x.indexOf(' ')).equals(" " + y.substring(0, y.indexOf(' ')))));
    return phrases >= A_PHRASE && alike >= PHRASED || row && phrases >= A_ROW && alike >= IN_PASSING ? alike : 0;
  }

  /** Weight of the words of phrases that both have. */
  private static double phrases(Telling a, Telling b) {
    Set<String> words = new TreeSet<>();
    for (String p : common(a.joined(), b.joined())) words.addAll(List.of(p.split(" ")));
    return words.stream().mapToDouble(w -> Math.min(a.bag().get(w), b.bag().get(w))).sum();
  }

  private static double likeness(Telling a, Telling b, Evidence e) {
    double x = Likeness.total(a.bag());
    double y = Likeness.total(b.bag());
    return Math.min(x, y) == 0 ? 0 : e.weight() / (x + y) + .4 * Math.min(1, e.weight() / Math.min(x, y));
  }

  /**
   * What two stretches share.
   *
   * @param weight of all words shared
   * @param told weight of those that are no names
   * @param number what one number for one question adds
   * @param questions figure rows that both have a reading of
   * @param said true when both tell one utterance
   * @param act what the verbs add or take
   */
  private record Evidence(double weight, double told, int plain, int names, int phrases, double number, int questions, boolean said, double act) {

    /** Two things at least, of some weight, of which one is no name. */
    boolean isEnough() {
      if (plain + (said ? 1 : 0) + (number > 0 ? 1 : 0) + (isNamedAct() ? 1 : 0) < 2) return false;
      if (weight < LEAST && number < A_NUMBER) return false;
      if (told < (said ? TOLD / 2 : TOLD) && number < A_NUMBER && !isNamedAct()) return false;
      return plain > 2 || names + phrases > 0 || number > 0 || said;
    }

    private boolean isNamedAct() {
      return act > 0 && names > 1;
    }

    /** Kinds of ground: the act, a name, a phrase, a number, an utterance, many words. */
    private int grounds() {
      int n = 0;
      if (act > 0) n++;
      if (names > 0) n++;
      if (phrases > 0) n++;
      if (number >= A_NUMBER / 2 || questions > 1) n++;
      if (said) n++;
      if (plain > 3 || act > 0 && plain > 2) n++;
      return n;
    }

    /** Everyday words alone are of many things: some weight of words, two names, a number or an utterance must be shared. */
    private boolean isTelling(double some) {
      return told >= some || plain > 3 || names > 1 || number >= A_NUMBER || number > 0 && names + phrases > 0 || said;
    }

    /** The less alike the two, the more kinds of ground it takes. @param some weight of words that tell something by themselves */
    boolean carries(double alike, double some) {
      if (alike < NEARLY && !isTelling(some) || alike < LITTLE && number < A_NUMBER) return false;
      if (grounds() > 2) return true;
      if (grounds() > 1) return alike >= FAIRLY;
      return act > 0 && alike >= WELL && told >= LEAST || alike >= NEARLY - .1 && told >= PLENTY;
    }

    double extra() {
      double question = number > 0 ? number : questions > 0 ? SAME_QUESTION : 0;
      return (said ? SAME_UTTERANCE : 0) + question + Math.min(2, phrases) * SAME_PHRASE + act;
    }
  }

  private Evidence evidence(Telling a, Telling b) {
    Shared s = shared(a, b);
    return new Evidence(s.weight(), s.told(), s.plain(), s.names(), common(a.phrases(), b.phrases()).size(), sameNumbers(a.rows(), b.rows()),
        common(a.rows().keySet(), b.rows().keySet()).size(), !common(a.utterances(), b.utterances()).isEmpty(), acts(a, b));
  }

  /** What happens is the same, is another thing, or is told by one of them without a verb of its own. */
  private double acts(Telling a, Telling b) {
    if (a.acts().stream().anyMatch(v -> matched(v, 1, b.bag()) > 0) || b.acts().stream().anyMatch(v -> matched(v, 1, a.bag()) > 0)) return SAME_ACT;
    if (a.acts().stream().anyMatch(v -> b.acts().stream().anyMatch(w -> likeness.ofOneKind(v, w)))) return SAME_ACT / 2;
    return a.acts().isEmpty() || b.acts().isEmpty() ? 0 : -OTHER_ACT;
  }

  private record Shared(double weight, double told, int plain, int names) {}

  private Shared shared(Telling a, Telling b) {
    Telling small = a.bag().size() <= b.bag().size() ? a : b;
    Telling large = small == a ? b : a;
    double weight = 0;
    double told = 0;
    int plain = 0;
    int names = 0;
    for (Map.Entry<String, Double> e : small.bag().entrySet()) {
      double w = matched(e.getKey(), e.getValue(), large.bag());
      weight += w;
      if (w == 0) continue;
      if (small.names().contains(e.getKey())) {
        if (w >= A_NAME) names++;
        continue;
      }
      plain++;
      told += w;
    }
    return new Shared(weight, told, plain, names);
  }

  private double matched(String term, double weight, Map<String, Double> other) {
    Double same = other.get(term);
    if (same != null) return Math.min(weight, same);
    double standIn = Likeness.SYNONYM * likeness.standIn(term, other);
    if (standIn > 0) return standIn;
    if (term.length() < KIN) return 0;
    for (Map.Entry<String, Double> e : other.entrySet()) if (kin(term, e.getKey())) return AS_KIN * Math.min(weight, e.getValue());
    return 0;
  }

  /** One word is the other but for its last letter and an ending: refuse and refusal. */
  static boolean kin(String a, String b) {
    int shorter = Math.min(a.length(), b.length());
    if (shorter < KIN || !Character.isLetter(a.charAt(0))) return false;
    int n = 0;
    while (n < shorter && a.charAt(n) == b.charAt(n)) n++;
    return n >= KIN && n >= shorter - 1 && Math.max(a.length(), b.length()) - n <= 5;
  }

  /** One number for one question: the larger and the less round, the less by chance. */
  private static double sameNumbers(Map<Integer, Double> a, Map<Integer, Double> b) {
    double most = 0;
    for (Map.Entry<Integer, Double> e : a.entrySet()) {
      if (e.getValue().equals(b.get(e.getKey()))) most = Math.max(most, e.getValue() >= 100 ? A_NUMBER + .04 : e.getValue() > 12 ? A_NUMBER : e.getValue() > 2 ? A_NUMBER / 2 : A_NUMBER / 4);
    }
    return most;
  }

  /** They answer one question with other numbers. */
  private static boolean numbersDiffer(Map<Integer, Double> a, Map<Integer, Double> b) {
    return a.entrySet().stream().anyMatch(e -> b.containsKey(e.getKey()) && !e.getValue().equals(b.get(e.getKey())));
  }

  private static <T> Set<T> common(Set<T> a, Set<T> b) {
    Set<T> out = new TreeSet<>(a);
    out.retainAll(b);
    return out;
  }

  private static boolean apart(Set<String> a, Set<String> b) {
    if (a.isEmpty() || b.isEmpty()) return false;
    return a.stream().noneMatch(x -> b.stream().anyMatch(y -> x.equals(y) || x.contains("|") && y.contains("|") && Speakers.same(x, y)));
  }
}
