package org.stemma.align;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.stemma.language.Language;
import org.stemma.language.WordClasses;
import org.stemma.language.WordTable;
import org.stemma.model.Cite;
import org.stemma.model.Entity;
import org.stemma.model.Marked;
import org.stemma.model.NameKind;
import org.stemma.model.NameMark;
import org.stemma.model.Prose;
import org.stemma.model.Sentence;
import org.stemma.model.Story;
import org.stemma.model.TimeMark;
import org.stemma.model.Zone;
import org.stemma.text.Span;

/**
 * What is done to whom, by whatever verb of one deed: "the board has sacked Ruiz", "Ruiz was dismissed on Friday". That a story is about the deed and the
 * name makes their words common in it, so that words alone do not find it.
 */
final class Deeds {
  /** Tokens between a verb and the name after it: "defeated the majority leader Adams". */
  private static final int ROLE = 6;
  /** Tokens of a sentence in which its first name stands. */
  private static final int OPENING = 10;
  /** Weight of a word that two clauses of everyday verbs must share. */
  private static final double RARE = .4;
  private static final int LONGEST = 390;
  private static final Set<String> NOUN_PHRASE = Set.of("NN", "NNS", "NNP", "NNPS", "JJ", "JJS", "DT", "PRP$", "CD", ",", "POS");

  private final Likeness likeness;
  private final WordClasses classes;
  /** Base forms, and the deed that each tells. */
  private final Map<String, String> kinds = new HashMap<>();
  private final Set<String> listed = new HashSet<>();
  private final Map<Entity.Referent, String> entities = new HashMap<>();

  /**
   * @param kind of deed
   * @param whom id of the entity it is done to, or that does it where it is done to nobody
   * @param listed true for a deed that befalls one seldom twice in a story
   * @param days that its clause names
   * @param words of its clause that tell something, names and the verb left aside
   */
  private record Deed(Cite cite, String kind, String whom, boolean listed, boolean ahead, boolean byNoun, Set<String> days, Set<String> words) {
    private String key() {
      return kind + " " + whom + " " + ahead;
    }

    private boolean isSame(Deed other) {
      boolean apart = !days.isEmpty() && !other.days.isEmpty() && Collections.disjoint(days, other.days);
      return !apart && (listed || !Collections.disjoint(words, other.words));
    }
  }

  private Deeds(Likeness likeness, List<Entity> entities, Language language) {
    this.likeness = likeness;
    this.classes = WordClasses.of(language, WordTable.DEED_WORDS);
    classes.rows().forEach((kind, row) -> {
      if (kind.startsWith("(")) return;
      listed.add(kind);
      for (String w : row.getFirst().split(" ")) kinds.put(w, kind);
    });
    for (Entity e : entities) for (Entity.Referent r : e.referents()) this.entities.put(r, e.id());
  }

  /** Deeds that two reports or more tell, each with the first place of each report. */
  static List<List<Cite>> shared(Story story, Likeness likeness, List<Entity> entities, Language language) {
    Deeds deeds = new Deeds(likeness, entities, language);
    Map<String, List<Deed>> byKey = new TreeMap<>();
    for (Marked m : story.reports()) for (Deed d : deeds.of(m)) byKey.computeIfAbsent(d.key(), k -> new ArrayList<>()).add(d);
    List<List<Cite>> out = new ArrayList<>();
    for (List<Deed> left : byKey.values()) {
      left.sort(Comparator.comparing(Deed::byNoun)); // a report that tells it by a verb is cited there
      while (left.size() > 1) {
        Deed first = left.getFirst();
        Map<String, Cite> byReport = new LinkedHashMap<>();
        for (Deed d : left) if (d.isSame(first)) byReport.putIfAbsent(d.cite().report(), d.cite());
        if (byReport.size() > 1) out.add(List.copyOf(byReport.values()));
        left.removeIf(d -> d == first || d.isSame(first));
      }
    }
    return out;
  }

  private List<Deed> of(Marked m) {
    List<Deed> out = new ArrayList<>();
    for (Sentence s : m.prose().sentences()) {
      if (s.zone() != Zone.BODY) continue;
      for (int i = s.first(); i < s.last(); i++) {
        if (m.prose().tag(i).startsWith("VB")) byVerb(m, s, i).ifPresent(out::add);
        else if (m.prose().tag(i).equals("NN")) byNoun(m, s, i).ifPresent(out::add);
      }
    }
    return out;
  }

  private Optional<Deed> byVerb(Marked m, Sentence s, int verb) {
    Prose p = m.prose();
    if (!kinds.containsKey(p.lemma(verb)) && !likeness.isAct(p, verb)) return Optional.empty();
    String kind = kinds.getOrDefault(p.lemma(verb), p.lemma(verb));
    int group = group(p, s, verb);
    boolean modal = false;
    for (int i = group; i < verb; i++) {
      if (classes.get("(not)").contains(p.tokens().lower(i)) || p.tag(i).equals("TO")) return Optional.empty();
      modal |= p.tag(i).equals("MD");
    }
    boolean passive = p.tag(verb).equals("VBN") && isPassive(p, group, verb);
    if (!passive && p.tag(verb).equals("VBN") && group == verb || p.tag(verb).equals("VB") && !modal) return Optional.empty();
    Optional<NameMark> whom = passive ? subject(m, s, group) : object(m, s, verb);
    boolean alone = !passive && classes.get("(alone)").contains(kind);
    if (alone) whom = subject(m, s, group);
    return deed(m, s, verb, kind, whom, modal, false);
  }

  /** "the dismissal of Ruiz", "Ruiz's dismissal", "victory over Ruiz". */
  private Optional<Deed> byNoun(Marked m, Sentence s, int noun) {
    Prose p = m.prose();
    String phrase = p.lemma(noun) + "_" + p.tokens().lowerAt(noun + 1);
    if (kinds.containsKey(phrase)) return deed(m, s, noun, kinds.get(phrase), object(m, s, noun + 1), false, true);
    if (!classes.get("(done to)").contains(p.lemma(noun)) || !kinds.containsKey(p.lemma(noun))) return Optional.empty();
    Optional<NameMark> whom = p.tagAt(noun - 1).equals("POS") ? endingAt(m, s, noun - 2) : p.tagAt(noun + 1).equals("IN") ? object(m, s, noun + 1) : Optional.empty();
    return deed(m, s, noun, kinds.get(p.lemma(noun)), whom, false, true);
  }

  private Optional<Deed> deed(Marked m, Sentence s, int at, String kind, Optional<NameMark> whom, boolean ahead, boolean byNoun) {
    if (whom.isEmpty()) return Optional.empty();
    String id = entities.get(new Entity.Referent(m.id(), whom.get().referent()));
    if (id == null) return Optional.empty();
    Span clause = clause(m.prose(), s, at);
    Span told = s.span().contains(whom.get().span()) ? clause.join(whom.get().span()) : clause;
    Set<String> days = new TreeSet<>();
    for (TimeMark t : m.times()) if (clause.contains(t.span()) && t.from().isPresent() && t.from().equals(t.to())) days.add(t.from().get().toString());
    return Optional.of(new Deed(new Cite(m.id(), told.length() <= LONGEST ? told : clause), kind, id, listed.contains(kind), ahead, byNoun, days, words(m, clause, at)));
  }

  private Set<String> words(Marked m, Span clause, int at) {
    Set<String> out = new TreeSet<>();
    int[] range = m.prose().tokens().range(clause);
    for (int i = range[0]; i < range[1]; i++) {
      boolean counts = i != at && !m.prose().tag(i).startsWith("NNP") && likeness.tells(m.prose(), i) && likeness.telling(m.prose().lemma(i)) >= RARE;
      if (counts) out.add(m.prose().lemma(i));
    }
    return out;
  }

  /** The first token of the verb with what stands before it: "has been", "will not be". */
  private static int group(Prose p, Sentence s, int verb) {
    int i = verb;
    while (i > s.first() && (p.tag(i - 1).startsWith("RB") || p.tag(i - 1).equals("MD") || p.tag(i - 1).equals("TO") || p.tag(i - 1).startsWith("VB"))) i--;
    return i;
  }

  private boolean isPassive(Prose p, int group, int verb) {
    for (int i = group; i < verb; i++) if (classes.get("(passive)").contains(p.lemma(i))) return true;
    return false;
  }

  private static Span clause(Prose p, Sentence s, int verb) {
    int from = verb;
    int to = verb + 1;
    while (from > s.first() && !isMark(p, from - 1)) from--;
    while (to < s.last() && !isMark(p, to)) to++;
    return p.tokens().span(from, to);
  }

  private static boolean isMark(Prose p, int i) {
    return !Character.isLetterOrDigit(p.tokens().word(i).codePointAt(0)) && !p.tag(i).equals("POS") && !p.tokens().word(i).equals("$");
  }

  /** The name that ends before the verb, before "who", or that opens the sentence where an aside or a further verb stands between; "he" is who opens the sentence before. */
  private Optional<NameMark> subject(Marked m, Sentence s, int group) {
    Prose p = m.prose();
    int i = group - 1;
    if (i < s.first()) return Optional.empty();
    if (classes.get("(he)").contains(p.tokens().lower(i))) return before(m, s, i);
    boolean relative = p.tag(i).startsWith("WP") || p.tag(i).equals("WDT");
    if (relative) i--;
    boolean aside = i > s.first() && isMark(p, i);
    Optional<NameMark> name = endingAt(m, s, aside ? i - 1 : i);
    if (name.isPresent() || relative) return name;
    return aside || p.tag(i).equals("CC") ? opening(m, s, i) : Optional.empty();
  }

  private static Optional<NameMark> before(Marked m, Sentence s, int pronoun) {
    List<Sentence> all = m.prose().sentences();
    int at = m.prose().sentenceAt(s.span().begin());
    if (pronoun - s.first() > 3 || at < 1) return Optional.empty();
    Sentence last = all.get(at - 1);
    int verb = last.first();
    while (verb < last.last() && !m.prose().tag(verb).startsWith("VB")) verb++;
    int end = verb;
    return m.names().stream().filter(n -> n.kind() == NameKind.PERSON && m.prose().tokens().range(n.span())[0] >= last.first() && m.prose().tokens().range(n.span())[1] <= end && !isHeld(m, last, n)).findFirst();
  }

  private static Optional<NameMark> endingAt(Marked m, Sentence s, int token) {
    if (token < s.first()) return Optional.empty();
    int end = m.prose().tokens().end(token);
    return m.names().stream().filter(n -> n.span().end() == end && !isHeld(m, s, n)).findFirst();
  }

  /** "the lawyer of Ruiz": the name only belongs to what is told of. */
  private static boolean isHeld(Marked m, Sentence s, NameMark n) {
    int i = m.prose().tokens().range(n.span())[0] - 1;
    while (i >= s.first() && NOUN_PHRASE.contains(m.prose().tag(i)) && !isMark(m.prose(), i)) i--;
    return i >= s.first() && (m.prose().tag(i).equals("IN") || m.prose().tag(i).equals("TO") || m.prose().tag(i).equals("CC"));
  }

  private static Optional<NameMark> opening(Marked m, Sentence s, int before) {
    Prose p = m.prose();
    int first = s.first();
    for (int i = first; i < Math.min(before, s.first() + OPENING); i++) if (isMark(p, i) && !p.tag(i).equals(",") && !p.tag(i).equals(".")) first = i + 1; // after a dateline
    for (NameMark n : m.names()) {
      int[] range = p.tokens().range(n.span());
      if (range[0] < first || range[1] > Math.min(before, first + OPENING)) continue;
      for (int i = first; i < range[0]; i++) if (p.tag(i).startsWith("VB") || p.tag(i).equals("IN") || isMark(p, i)) return Optional.empty();
      if (isMark(p, range[1]) || p.tagAt(range[1]).startsWith("WP")) return Optional.of(n);
    }
    return Optional.empty();
  }

  /** The name after the verb, with its role between at most, that owns nothing. */
  private static Optional<NameMark> object(Marked m, Sentence s, int verb) {
    Prose p = m.prose();
    int last = Math.min(s.last(), verb + 1 + ROLE);
    for (int i = verb + 1; i < last && NOUN_PHRASE.contains(p.tag(i)); i++) {
      int begin = p.tokens().begin(i);
      Optional<NameMark> name = m.names().stream().filter(n -> n.span().begin() == begin).findFirst();
      if (name.isEmpty()) continue;
      int after = p.tokens().range(name.get().span())[1];
      if (p.tagAt(after).equals("POS")) return Optional.empty();
      if (!p.tagAt(after).startsWith("NN")) return name;
    }
    return Optional.empty();
  }
}
