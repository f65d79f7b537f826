package org.stemma.annotate.event;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.stemma.annotate.event.EventWords.Found;
import org.stemma.annotate.event.Phrases.Run;
import org.stemma.language.Language;
import org.stemma.model.EventMark;
import org.stemma.model.EventMark.Modality;
import org.stemma.model.Mark;
import org.stemma.model.NameMark;
import org.stemma.model.PlaceMark;
import org.stemma.model.Prose;
import org.stemma.model.Sentence;
import org.stemma.model.TimeMark;
import org.stemma.model.Zone;
import org.stemma.text.Spaces;
import org.stemma.text.Span;

/**
 * Finds what happened: who did what to whom, where and when, with a type of PLOVER
 * (Open Event Data Alliance, Political Language Ontology for Verifiable Event Records, 2021).
 * An event is read from one clause; its verb decides what it is.
 */
public final class Events {
  private Events() {}

  /** Version of this room's output. */
  public static final int STAGE = 3;

  /** Words beyond which a sentence is a list or a fault, not a clause that tells a deed. */
  private static final int LONGEST = 300;

  /**
   * @return in order of place; one at most a verb
   */
  public static List<EventMark> of(Prose prose, List<NameMark> names, List<TimeMark> times, List<PlaceMark> places, Language language) {
    EventWords words = EventWords.of(language);
    List<EventMark> out = new ArrayList<>();
    for (Sentence s : prose.sentences()) {
      if (s.zone() == Zone.CROSSHEAD || s.zone() == Zone.CLOSED || s.size() > LONGEST) continue;
      Clauses clauses = new Clauses(prose, s, near(names, s, 400), near(times, s, 0), firstAt(places, s.span().begin()), near(places, s, 0), words);
      List<EventMark> told = new ArrayList<>();
      read(clauses, told);
      out.addAll(told);
      Deeds.read(clauses, told, out);
    }
    out.sort(java.util.Comparator.comparing(EventMark::span));
    return List.copyOf(out);
  }

  /** The marks, in order of place, that lie in a sentence or so many characters before it. Cost: logarithmic. */
  private static <M extends Mark> List<M> near(List<M> marks, Sentence s, int before) {
    return marks.subList(firstAt(marks, s.span().begin() - before), firstAt(marks, s.span().end()));
  }

  private static int firstAt(List<? extends Mark> marks, int offset) {
    int low = 0;
    int high = marks.size();
    while (low < high) {
      int mid = (low + high) >>> 1;
      if (marks.get(mid).span().begin() < offset) low = mid + 1;
      else high = mid;
    }
    return low;
  }

  private static void read(Clauses c, List<EventMark> out) {
    String actor = "";
    for (int t = c.sentence().first(); t < c.sentence().last(); t++) {
      if (!c.prose().tag(t).startsWith("VB")) continue;
      VerbGroup group = VerbGroup.at(c.prose(), c.sentence(), t);
      Optional<Found> found = c.action(group);
      Optional<String> subject = c.subject(group);
      String who = subject.orElse(group.sharesSubject() ? actor : "");
      if (found.isPresent() && !group.unsure() && !c.inQuotes(t)) c.event(group, found.get(), who).ifPresent(out::add);
      if (!who.isEmpty() && !group.passive()) actor = who;
    }
  }

  /**
   * One sentence with all that was read in it, names also from a little before.
   *
   * @param base index in the report's places of the sentence's first
   */
  record Clauses(Prose prose, Sentence sentence, List<NameMark> names, List<TimeMark> times, int base, List<PlaceMark> places, EventWords words) {

    /** What is done: by the verb, or by its noun where the verb says little ("imposed sanctions", "declared a ceasefire"). */
    Optional<Found> action(VerbGroup g) {
      Optional<Found> verb = words.verb(prose, g.head(), sentence.last());
      boolean plain = verb.isEmpty() || verb.get().action().words().length == 1 && (verb.get().action().code().isEmpty() || prose.lemma(g.head()).equals("impose"));
      return plain ? light(g).or(() -> verb) : verb;
    }

    /** "held talks", "launched an attack": the noun says what was done. */
    Optional<Found> light(VerbGroup g) {
      if (!isLight(prose.lemma(g.head()))) return Optional.empty();
      for (int t = g.head() + 1; t < Math.min(sentence.last(), g.head() + 6); t++) {
        if (prose.tag(t).startsWith("VB") || prose.tag(t).equals("IN") || prose.tokens().word(t).equals(",")) break;
        Optional<EventWords.Action> noun = isHead(t) ? words.noun(prose.lemma(t)) : Optional.empty();
        if (noun.isPresent()) return Optional.of(new Found(noun.get(), t + 1));
      }
      return Optional.empty();
    }

    /** The last noun of its phrase; a time may stand right after it. */
    boolean isHead(int t) {
      return prose.tag(t).startsWith("NN") && (!prose.tagAt(t + 1).startsWith("NN") || timeEnd(t + 1) > 0);
    }

    private static boolean isLight(String lemma) {
      return switch (lemma) {
        case "hold", "launch", "stage", "make", "carry", "conduct", "issue", "deliver", "bring", "send", "face", "impose", "order", "declare", "sign", "reach", "begin",
            "start", "open", "resume", "complete", "finish", "finalise", "finalize", "attend", "announce", "provide", "give", "offer", "mount", "undertake", "wage", "lead", "lodge", "file" -> true;
        default -> false;
      };
    }

    Optional<String> subject(VerbGroup g) {
      return Phrases.before(prose, sentence, g.first(), times).map(this::text);
    }

    Optional<EventMark> event(VerbGroup g, Found found, String subject) {
      Optional<Run> next = Phrases.after(prose, sentence, found.end(), times);
      String target = g.passive() ? subject : next.map(this::text).orElse("");
      String actor = g.passive() ? g.by(prose, sentence).flatMap(at -> Phrases.startingAt(prose, sentence, at, times)).map(this::text).orElse("") : subject;
      if (actor.isEmpty() && target.isEmpty()) return Optional.empty();
      Span span = clause(g, found.end());
      return Optional.of(new EventMark(span, actor, found.action().name(), found.action().code(), target, place(span), date(span), modality(g)));
    }

    String text(Run run) {
      String printed = Spaces.single(prose.text(prose.tokens().span(run.first(), run.last())));
      if (!prose.tag(run.first()).equals("PRP")) return printed;
      return person(run.first()).orElse(printed);
    }

    /** Whom "he" and "she" name: the last person named in the sentence before or in this one. */
    private Optional<String> person(int token) {
      String word = prose.tokens().lower(token);
      if (!word.equals("he") && !word.equals("she")) return Optional.empty();
      int at = prose.tokens().begin(token);
      Optional<String> last = Optional.empty();
      for (NameMark n : names) {
        if (n.span().begin() < at && n.kind() == org.stemma.model.NameKind.PERSON && at - n.span().end() < 400) last = Optional.of(n.canonical());
      }
      return last;
    }

    /** From the subject, if it stands close, to the next mark or joining word. */
    private Span clause(VerbGroup g, int end) {
      int first = Phrases.before(prose, sentence, g.first(), times).map(Run::first).filter(f -> g.first() - f < 20).orElse(g.first());
      int last = end;
      while (last < sentence.last() && last - g.first() < 28 && !ends(last, end)) last++;
      return prose.tokens().span(first, last);
    }

    private boolean ends(int t, int end) {
      String w = prose.tokens().word(t);
      if (";:\u2014\u2013\u201D\".?!".contains(w)) return true;
      if (w.equals(",")) return !inTime(t);
      if (t == end) return false;
      boolean verbNext = prose.tagAt(t + 1).startsWith("VB") || prose.tagAt(t + 1).equals("MD");
      return prose.tag(t).equals("CC") && verbNext || prose.tag(t).equals("WDT") || prose.tag(t).equals("WP") || prose.tag(t).equals("WRB")
          || prose.tag(t).equals("IN") && Phrases.isClauseWord(prose.lemma(t)) && t > end + 1;
    }

    /** One past the last token of the time expression at a token, or 0. */
    int timeEnd(int t) {
      Span word = prose.tokens().span(t);
      for (TimeMark m : times) if (m.span().overlaps(word) && m.type() != TimeMark.Type.SET && m.type() != TimeMark.Type.DURATION) return prose.tokens().range(m.span())[1];
      return 0;
    }

    OptionalInt placeIn(Run run) {
      Span span = prose.tokens().span(run.first(), run.last());
      for (int i = 0; i < places.size(); i++) if (span.contains(places.get(i).span())) return OptionalInt.of(base + i);
      return OptionalInt.empty();
    }

    Optional<String> dateIn(Span span) {
      for (TimeMark t : times) if (span.contains(t.span()) && t.from().isPresent() && t.to().isPresent()) return Optional.of(days(t.from().get(), t.to().get()));
      return Optional.empty();
    }

    private boolean inTime(int t) {
      Span word = prose.tokens().span(t);
      return times.stream().anyMatch(m -> m.span().overlaps(word));
    }

    /** The first place of the clause after its verb. */
    private OptionalInt place(Span span) {
      for (int i = 0; i < places.size(); i++) {
        Span p = places.get(i).span();
        int token = prose.tokens().firstAfter(p.begin());
        boolean located = token > 0 && (prose.tagAt(token - 1).equals("IN") || prose.tagAt(token - 1).equals("TO") || prose.tagAt(token - 1).equals("VBD"));
        if (span.contains(p) && located) return OptionalInt.of(base + i);
      }
      return OptionalInt.empty();
    }

    /** The day or days told in the clause, else alone in its sentence. */
    private Optional<String> date(Span span) {
      Optional<String> found = Optional.empty();
      int days = 0;
      for (TimeMark t : times) {
        if (t.from().isEmpty() || t.to().isEmpty() || t.type() == TimeMark.Type.SET || !sentence.span().contains(t.span())) continue;
        if (span.contains(t.span())) return Optional.of(days(t.from().get(), t.to().get()));
        days++;
        found = Optional.of(days(t.from().get(), t.to().get()));
      }
      return days == 1 ? found : Optional.empty();
    }

    private static String days(LocalDate from, LocalDate to) {
      return from.equals(to) ? from.toString() : from + "/" + to;
    }

    private Modality modality(VerbGroup g) {
      if (g.negated()) return Modality.DENIED;
      if (g.ahead()) return Modality.PLANNED;
      for (int t = g.first() - 1; t >= sentence.first(); t--) {
        if (prose.tag(t).startsWith("RB") && isHearsay(prose.tokens().lower(t))) return Modality.CLAIMED;
        if (prose.tag(t).startsWith("VB") && words.reports(prose.lemma(t))) return Modality.CLAIMED;
      }
      return Modality.HAPPENED;
    }

    private static boolean isHearsay(String word) {
      return word.equals("reportedly") || word.equals("allegedly") || word.equals("purportedly");
    }

    /** True between an opening and a closing double quotation mark: what speakers say is theirs. */
    boolean inQuotes(int token) {
      int open = 0;
      for (int t = sentence.first(); t < token; t++) {
        String w = prose.tokens().word(t);
        if (w.equals("\u201C")) open = 1;
        else if (w.equals("\u201D")) open = 0;
        else if (w.equals("\"") || w.equals("''") || w.equals("``")) open = 1 - open;
      }
      return open == 1;
    }
  }
}
