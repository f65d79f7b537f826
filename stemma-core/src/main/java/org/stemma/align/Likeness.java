package org.stemma.align;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntPredicate;
import org.stemma.language.Language;
import org.stemma.language.WordList;
import org.stemma.language.WordTable;
import org.stemma.model.Marked;
import org.stemma.model.Prose;
import org.stemma.model.Sentence;
import org.stemma.model.Story;
import org.stemma.text.Span;

/**
 * How alike two stretches of text are in what they tell. Content words weigh by how rarely sentences of the story have
 * them, a sentence that copies have counted once (Spärck Jones, "A statistical interpretation of term specificity", 1972); words that may stand for one another
 * count four fifths, parts of names half.
 */
public final class Likeness {
  static final double SYNONYM = .8;
  /** Whom a sentence names says less of what it tells than its other words. */
  private static final double NAME = .5;

  /** Occurrences in the corpus of everyday text up to which a word is rare. */
  private static final double RARE = 10;
  /** Occurrences from which a verb is too common to tell what happens. */
  private static final double LIGHT = 280;
  /** How much of its weight a very common word loses. */
  private static final double EVERYDAY = .4;

  private static final double SMALL_NUMBER = .6;

  private final Language language;
  private final Set<String> stop;
  private final Set<String> saying;
  private final Map<String, Integer> sentencesWith = new HashMap<>();
  private int sentences;

  private Likeness(Language language) {
    this.language = language;
    this.stop = language.words(WordList.STOP_WORDS);
    this.saying = language.words(WordList.REPORTING_VERBS);
  }

  public static Likeness of(Story story, Language language) {
    Likeness out = new Likeness(language);
    Set<Set<String>> told = new HashSet<>();
    for (Marked m : story.reports()) {
      for (Sentence s : m.prose().sentences()) {
        Set<String> terms = Set.copyOf(out.terms(m.prose(), s.span(), i -> true, i -> false).keySet());
        if (!told.add(terms)) continue;
        out.sentences++;
        for (String term : terms) out.sentencesWith.merge(term, 1, Integer::sum);
      }
    }
    return out;
  }

  /** Content words of a stretch and their weights, in order of first place. */
  public Map<String, Double> bag(Marked report, Span span) {
    Prose p = report.prose();
    Map<String, Double> out = terms(p, span, i -> true, i -> p.tag(i).startsWith("NNP"));
    out.replaceAll((term, share) -> share * weight(term));
    return out;
  }

  /** The same of some tokens only, weighed by {@link #telling}. @param named tells the tokens that belong to names */
  Map<String, Double> tellingBag(Marked report, Span span, IntPredicate counts, IntPredicate named) {
    Map<String, Double> out = terms(report.prose(), span, counts, named);
    out.replaceAll((term, share) -> share * telling(term));
    return out;
  }

  /** How rarely sentences of the story have the word: 0 in all, 1 in one. */
  double weight(String term) {
    int with = sentencesWith.getOrDefault(term, 1);
    return Math.log((sentences + 1.0) / with) / Math.log(sentences + 1.0);
  }

  /** Weight of a word that two sentences have. */
  double pair() {
    return Math.log((sentences + 1.0) / 2) / Math.log(sentences + 1.0);
  }

  /** The same, less for words that everyday text has often: "piece" tells less than "gunfire". */
  double telling(String term) {
    if (Character.isDigit(term.charAt(0))) return weight(term) * (term.length() == 1 ? SMALL_NUMBER : 1);
    double often = Math.log10(Math.max(RARE, frequency(term)) / RARE) / 2;
    return weight(term) * (1 - EVERYDAY * Math.min(1, often));
  }

  /** True for a verb that tells what happens; "take", "make", "find" tell it only with their objects. */
  boolean isAct(Prose prose, int token) {
    return prose.tag(token).startsWith("VB") && tells(prose, token) && frequency(prose.lemma(token)) < LIGHT;
  }

  /** Two verbs of one type of event: capture and seize. */
  boolean ofOneKind(String verb, String other) {
    String kind = kind(verb);
    return !kind.isEmpty() && kind.equals(kind(other));
  }

  private String kind(String verb) {
    for (String phrase : List.of(verb, verb + " to", verb + " in")) {
      List<String> row = language.table(WordTable.EVENT_WORDS).get(phrase);
      if (row != null && !row.isEmpty() && row.getFirst().length() > 1) return row.getFirst();
    }
    return "";
  }

  private double frequency(String term) {
    List<String> row = language.table(WordTable.WORD_FREQUENCIES).get(term);
    return row == null || row.isEmpty() ? 0 : Double.parseDouble(row.getFirst());
  }

  private Map<String, Double> terms(Prose prose, Span span, IntPredicate counts, IntPredicate named) {
    Map<String, Double> out = new LinkedHashMap<>();
    int[] range = prose.tokens().range(span);
    for (int i = range[0]; i < range[1]; i++) {
      String lemma = prose.lemma(i);
      if (counts.test(i) && isContent(lemma) && !stop.contains(lemma) && !stop.contains(prose.tokens().lower(i))) {
        out.merge(number(lemma), named.test(i) ? NAME : 1.0, Math::max);
      }
    }
    return out;
  }

  /** The term that a token counts as. */
  String term(Prose prose, int token) {
    return number(prose.lemma(token));
  }

  /** "four" and "4" are one term. */
  private String number(String lemma) {
    List<String> row = language.table(WordTable.NUMBER_WORDS).get(lemma);
    return row == null || row.size() < 2 || !row.get(1).matches("\\d+") ? lemma.replace(",", "") : row.get(1);
  }

  /** Words that open a clause. */
  Set<String> clauseOpeners() {
    return language.words(WordList.CLAUSE_OPENERS);
  }

  /** True for a word that tells something: no stop word, no verb of saying. */
  boolean tells(Prose prose, int token) {
    String lemma = prose.lemma(token);
    return isContent(lemma) && !stop.contains(lemma) && !saying.contains(lemma);
  }

  /** True when both begin by claiming to have done the deed: "claimed responsibility for ...", "took credit for ...". */
  boolean areClaims(List<String> a, List<String> b) {
    return isClaim(a) && isClaim(b);
  }

  private boolean isClaim(List<String> words) {
    List<String> row = language.table(WordTable.CUE_VERBS).get("claiming responsibility");
    if (row == null || words.size() < 3) return false;
    for (int i = 0; i + 1 < Math.min(words.size(), 5); i++) {
      String two = language.lemma(words.get(i), "VBD") + " " + words.get(i + 1);
      for (String cue : row.get(2).split(", ")) if (cue.startsWith(two + " ")) return true;
    }
    return false;
  }

  private static boolean isContent(String lemma) {
    return lemma.length() > 1 && Character.isLetterOrDigit(lemma.charAt(0)) || lemma.length() == 1 && Character.isDigit(lemma.charAt(0));
  }

  /** Weight of the words that a and b share, each counted once. */
  public double shared(Map<String, Double> a, Map<String, Double> b) {
    Map<String, Double> small = a.size() <= b.size() ? a : b;
    Map<String, Double> large = small == a ? b : a;
    double sum = 0;
    for (Map.Entry<String, Double> e : small.entrySet()) {
      if (large.containsKey(e.getKey())) sum += e.getValue();
      else sum += SYNONYM * standIn(e.getKey(), large);
    }
    return sum;
  }

  double standIn(String term, Map<String, Double> other) {
    for (String s : language.synonyms(term)) {
      Double w = other.get(s);
      if (w != null && !s.equals(term)) return Math.min(w, weight(term));
    }
    return 0;
  }

  public static double total(Map<String, Double> bag) {
    double sum = 0;
    for (double w : bag.values()) sum += w;
    return sum;
  }

  /** True when one word may stand for the other in a rewrite. */
  public boolean isSynonym(String a, String b) {
    return a.equals(b) || language.synonyms(a).contains(b);
  }

  /** Number of terms both have, word for word. */
  public static int common(Map<String, Double> a, Map<String, Double> b) {
    int n = 0;
    for (String t : a.keySet()) if (b.containsKey(t)) n++;
    return n;
  }

  /** Shared weight against both, 0..1. */
  public double dice(Map<String, Double> a, Map<String, Double> b) {
    double all = total(a) + total(b);
    return all == 0 ? 0 : 2 * shared(a, b) / all;
  }

  /** Shared weight against the lighter, 0..1. */
  public double contained(Map<String, Double> a, Map<String, Double> b) {
    double least = Math.min(total(a), total(b));
    return least == 0 ? 0 : Math.min(1, shared(a, b) / least);
  }

}
