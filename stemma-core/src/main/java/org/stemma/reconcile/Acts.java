package org.stemma.reconcile;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.stemma.language.WordList;
import org.stemma.model.Cite;
import org.stemma.model.Entity;
import org.stemma.model.Marked;
import org.stemma.model.NameMark;
import org.stemma.model.Prose;
import org.stemma.model.Sentence;
import org.stemma.model.TimeMark;
import org.stemma.model.Zone;
import org.stemma.text.Span;

/** What the reports tell as to come and as done: by a verb, or by a noun after a verb that only carries it ("made landfall"). */
final class Acts {
  /** Tokens after a verb that may belong to it. */
  private static final int REACH = 12;
  /** Tokens between a carrying verb and the noun of action. */
  private static final int OBJECT = 6;
  /** Days before a report of which it tells as of the past. */
  private static final int LONG_AGO = 60;
  private static final Pattern YEAR = Pattern.compile("\\d{4}");
  /** Characters between a name and the verb of which it is the actor. */
  private static final int FAR = 60;

  private final Ground ground;
  private final Terms terms;
  private final List<Act> out = new ArrayList<>();

  private Acts(Ground ground) {
    this.ground = ground;
    this.terms = ground.terms;
  }

  /**
   * @param verb base form of the verb or noun of action
   * @param actor id of the entity named last before it, "" when none is
   * @param about names and nouns after it, and the day
   * @param with ids of the entities named after it
   * @param days the days named after it
   * @param object words of the names that are its object, places left aside: "directed the Golden Loom"
   */
  record Act(String report, Cite cite, String verb, State state, String actor, Set<String> about, Set<String> with, Set<String> days, Set<String> object) {
    /** How the report has it. */
    enum State {
      AHEAD,
      DONE
    }
  }

  static List<Act> of(Ground ground) {
    Acts acts = new Acts(ground);
    for (Marked m : ground.story.reports()) for (Sentence s : m.prose().sentences()) if (s.zone() == Zone.BODY) acts.read(m, s);
    return acts.out;
  }

  private void read(Marked m, Sentence s) {
    Prose p = m.prose();
    for (int i = s.first(); i < s.last(); i++) {
      if (!p.tag(i).startsWith("VB")) continue;
      Optional<Act.State> state = state(p, s, i);
      if (state.isEmpty() || state.get() == Act.State.DONE && isLongBefore(m, s, i)) continue;
      OptionalInt noun = terms.carrying().contains(p.lemma(i)) ? object(p, s, i) : OptionalInt.empty();
      if (noun.isPresent()) add(m, s, i, p.lemma(noun.getAsInt()), state.get());
      if (!terms.light().contains(p.lemma(i)) && !terms.phase().contains(p.lemma(i))) add(m, s, i, p.lemma(i), state.get());
    }
  }

  private void add(Marked m, Sentence s, int verb, String word, Act.State state) {
    Cite cite = ground.clause(new Cite(m.id(), m.prose().tokens().span(verb, verb + 1)));
    out.add(new Act(m.id(), cite, word, state, actor(m, s, verb).orElse(""), about(m, s, verb), with(m, s, verb), days(m, s, verb), named(m, s, verb)));
  }

  /** The last noun of the words right after a verb: "started the reservoir releases". */
  private static OptionalInt object(Prose p, Sentence s, int verb) {
    OptionalInt found = OptionalInt.empty();
    for (int i = verb + 1; i < Math.min(s.last(), verb + OBJECT); i++) {
      String tag = p.tag(i);
      if (tag.equals("NN") || tag.equals("NNS")) found = OptionalInt.of(i);
      else if (found.isPresent() || !(tag.equals("DT") || tag.startsWith("JJ") || tag.startsWith("PRP") || tag.equals("CD"))) break;
    }
    return found;
  }

  /** "had previously hosted", "hosted it in 2007": no fulfilment of what is to come now. */
  private boolean isLongBefore(Marked m, Sentence s, int verb) {
    Prose p = m.prose();
    Span clause = ground.clause(new Cite(m.id(), p.tokens().span(verb, verb + 1))).span();
    int[] range = p.tokens().range(clause);
    for (int i = range[0]; i < range[1]; i++) if (terms.before().contains(p.tokens().lower(i))) return true;
    Optional<LocalDate> written = m.report().published().day();
    return m.times().stream().filter(t -> clause.contains(t.span()) && t.type() == TimeMark.Type.DATE)
        .anyMatch(t -> written.isPresent() && t.to().isPresent() ? t.to().get().plusDays(LONG_AGO).isBefore(written.get()) : written.isEmpty() && YEAR.matcher(t.value()).lookingAt());
  }

  private Optional<Act.State> state(Prose p, Sentence s, int verb) {
    if (isAhead(p, s, verb)) return Optional.of(Act.State.AHEAD);
    return isDone(p, s, verb) ? Optional.of(Act.State.DONE) : Optional.empty();
  }

  /** "will visit", "plans to begin releasing", "was scheduled to visit", "was forecast to turn before making landfall". */
  private boolean isAhead(Prose p, Sentence s, int verb) {
    int i = back(p, s, verb);
    if (p.tag(i).equals("MD")) return terms.ahead().contains(p.tokens().lower(i)) && terms.negations(p, i, verb) == 0;
    if (p.tag(i).equals("TO")) return i > s.first() && terms.planned().contains(p.lemma(i - 1)) && terms.negations(p, Math.max(s.first(), i - 4), i) == 0;
    return p.tag(verb).equals("VBG") && p.tag(i).equals("IN") && isAheadBefore(p, s, i);
  }

  private int back(Prose p, Sentence s, int verb) {
    int i = verb - 1;
    while (i > s.first() && (terms.phase().contains(p.lemma(i)) || p.tag(i).startsWith("RB"))) i--;
    return Math.max(i, s.first());
  }

  /** The nearest verb before is one to come. */
  private boolean isAheadBefore(Prose p, Sentence s, int at) {
    for (int i = at - 1; i > s.first(); i--) if (p.tag(i).startsWith("VB")) return !p.tag(i).equals("VBG") && isAhead(p, s, i);
    return false;
  }

  /** "visited", "began releasing", "has signed", "went on, launching a campaign". */
  private boolean isDone(Prose p, Sentence s, int verb) {
    if (isConditional(p, s, verb)) return false;
    if (p.tag(verb).equals("VBD")) return terms.negations(p, Math.max(s.first(), verb - 2), verb) == 0 && !isQuotedParticiple(p, s, verb);
    int i = verb - 1;
    while (i > s.first() && p.tag(i).startsWith("RB")) i--;
    if (i < s.first()) return false;
    if (p.tag(verb).equals("VBN")) return p.lemma(i).equals("have") && !p.tagAt(i - 1).equals("MD") && terms.negations(p, i, verb) == 0;
    if (!p.tag(verb).equals("VBG")) return false;
    return terms.begun().contains(p.lemma(i)) && p.tag(i).equals("VBD") || p.tokens().word(verb - 1).equals(",") && isDoneBefore(p, s, verb - 1);
  }

  /** "if they approved": told as what may be. */
  private boolean isConditional(Prose p, Sentence s, int verb) {
    for (int i = verb - 1; i >= s.first(); i--) {
      if (terms.condition().contains(p.tokens().lower(i))) return true;
      if (p.tokens().word(i).equals(",")) return false;
    }
    return false;
  }

  /** "would be 'handed over'": the helping verb stands before the mark. */
  private boolean isQuotedParticiple(Prose p, Sentence s, int verb) {
    return verb - 2 >= s.first() && !Character.isLetterOrDigit(p.tokens().word(verb - 1).charAt(0)) && !p.tokens().word(verb - 1).equals(",") && terms.isHelping(p, verb - 2);
  }

  private boolean isDoneBefore(Prose p, Sentence s, int at) {
    for (int i = at - 1; i >= s.first(); i--) if (p.tag(i).startsWith("VB") || p.tag(i).equals("MD")) return p.tag(i).equals("VBD");
    return false;
  }

  /** The last name before the verb in its sentence: who acts. */
  private Optional<String> actor(Marked m, Sentence s, int verb) {
    int at = m.prose().tokens().begin(verb);
    NameMark best = null;
    for (NameMark n : m.names()) if (s.span().contains(n.span()) && n.span().end() <= at && (best == null || n.span().end() > best.span().end())) best = n;
    if (best == null || at - best.span().end() > FAR) return Optional.empty();
    return entity(m, best);
  }

  private Optional<String> entity(Marked m, NameMark n) {
    return ground.entity(m.id(), n.referent()).map(Entity::id);
  }

  /** Names and nouns after the verb, and the day. */
  private Set<String> about(Marked m, Sentence s, int verb) {
    Prose p = m.prose();
    Set<String> out = new TreeSet<>();
    for (int i = verb + 1; i < Math.min(s.last(), verb + REACH); i++) {
      boolean counts = p.tag(i).startsWith("NN") && !ground.language.words(WordList.STOP_WORDS).contains(p.tokens().lower(i));
      if (counts) out.add(p.tag(i).startsWith("NNP") ? p.tokens().word(i) : p.lemma(i));
    }
    out.addAll(days(m, s, verb));
    return out;
  }

  private static Set<String> named(Marked m, Sentence s, int verb) {
    Prose p = m.prose();
    Set<String> out = new TreeSet<>();
    for (int i = verb + 1; i < s.last() && !p.tag(i).equals("IN") && !p.tag(i).equals("TO") && !p.tag(i).startsWith("V") && !p.tokens().word(i).equals(","); i++) {
      Span token = p.tokens().span(i, i + 1);
      boolean placeOrTime = m.places().stream().anyMatch(x -> x.span().overlaps(token)) || m.times().stream().anyMatch(x -> x.span().overlaps(token));
      if (p.tag(i).startsWith("NNP") && !placeOrTime) out.add(p.tokens().word(i));
    }
    return out;
  }

  private static Set<String> days(Marked m, Sentence s, int verb) {
    Span after = after(m, s, verb);
    Set<String> out = new TreeSet<>();
    for (TimeMark t : m.times()) if (after.contains(t.span()) && t.from().isPresent() && t.from().equals(t.to())) out.add(t.from().get().toString());
    return out;
  }

  private Set<String> with(Marked m, Sentence s, int verb) {
    Span after = after(m, s, verb);
    Set<String> out = new TreeSet<>();
    for (NameMark n : m.names()) if (after.contains(n.span())) entity(m, n).ifPresent(out::add);
    return out;
  }

  private static Span after(Marked m, Sentence s, int verb) {
    return m.prose().tokens().span(verb, Math.min(s.last(), verb + REACH));
  }
}
