package org.stemma.align;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.stemma.model.Apparatus.FigureAt;
import org.stemma.model.Apparatus.StatementAt;
import org.stemma.model.Entity;
import org.stemma.model.Marked;
import org.stemma.model.NameKind;
import org.stemma.model.NameMark;
import org.stemma.model.Prose;
import org.stemma.model.Sentence;
import org.stemma.model.StatementMark;
import org.stemma.model.Story;
import org.stemma.model.TimeMark;
import org.stemma.model.Zone;
import org.stemma.text.Span;

/** Reads off every sentence of a story, and every clause of a longer one, what it tells. */
final class Tellings {
  /** Tokens on either side of a person's name in which the words of the role stand. */
  private static final int ROLE = 8;

  private final Likeness likeness;
  private final Speakers speakers;
  private final Map<String, Map<Span, Integer>> rows = new LinkedHashMap<>();
  private final Map<String, Map<Span, Integer>> utterances = new LinkedHashMap<>();

  private Tellings(Likeness likeness, List<Entity> entities) {
    this.likeness = likeness;
    this.speakers = new Speakers(entities);
  }

  static List<Telling> of(Story story, Likeness likeness, List<Entity> entities, List<List<FigureAt>> rows, List<List<StatementAt>> utterances) {
    Tellings t = new Tellings(likeness, entities);
    for (int i = 0; i < rows.size(); i++) for (FigureAt f : rows.get(i)) t.rows.computeIfAbsent(f.report(), r -> new LinkedHashMap<>()).put(f.figure().span(), i);
    for (int i = 0; i < utterances.size(); i++) for (StatementAt s : utterances.get(i)) t.utterances.computeIfAbsent(s.report(), r -> new LinkedHashMap<>()).put(s.statement().span(), i);
    List<Telling> out = new ArrayList<>();
    for (Marked m : story.reports()) t.read(m, out);
    return out;
  }

  private void read(Marked m, List<Telling> out) {
    boolean[] mute = mute(m);
    boolean[] named = named(m);
    List<Sentence> sentences = m.prose().sentences();
    for (int i = 0; i < sentences.size(); i++) {
      Sentence s = sentences.get(i);
      if (s.zone() != Zone.BODY) continue;
      List<Span> clauses = Clauses.of(m.prose(), s, likeness.clauseOpeners());
      out.add(telling(m, s.span(), i, clauses.size(), mute, named));
      if (clauses.size() > 1) for (Span c : clauses) out.add(telling(m, c, i, 1, mute, named));
    }
  }

  private Telling telling(Marked m, Span span, int sentence, int clauses, boolean[] mute, boolean[] named) {
    Map<String, Double> bag = likeness.tellingBag(m, span, i -> !mute[i], i -> named[i]);
    Set<String> plain = new LinkedHashSet<>();
    Set<String> names = new LinkedHashSet<>();
    Set<String> acts = new LinkedHashSet<>();
    Set<String> phrases = new LinkedHashSet<>();
    int[] range = m.prose().tokens().range(span);
    Set<String> wide = new LinkedHashSet<>();
    String before = "";
    String joined = "";
    for (int i = range[0]; i < range[1]; i++) {
      String term = mute[i] ? "" : likeness.term(m.prose(), i);
      boolean counts = bag.containsKey(term);
      if (counts) (named[i] ? names : plain).add(term);
      if (counts && !named[i] && likeness.isAct(m.prose(), i)) acts.add(term);
      if (counts && !before.isEmpty() && !named[i]) phrases.add(before + " " + term);
      if (counts && !joined.isEmpty() && !named[i] && !Character.isDigit(term.charAt(0))) wide.add(joined + " " + term);
      before = counts ? term : "";
      if (counts) joined = named[i] || Character.isDigit(term.charAt(0)) ? "" : term;
      else if (!joins(m.prose(), i)) joined = "";
    }
    plain.removeAll(names);
    return new Telling(m.id(), span, sentence, clauses, bag, plain, names, acts, phrases, wide, rowsIn(m, span), utterancesIn(m, span), speakers(m, span), days(m, span));
  }

  /** Words between the two words of a phrase: "dead on arrival", "a ban of the weapons". */
  private static boolean joins(Prose p, int token) {
    return p.tag(token).equals("IN") || p.tag(token).equals("DT") || p.tag(token).equals("POS");
  }

  /** Tokens that only say who speaks, how and to whom: the cue and the words that name the speaker. */
  private boolean[] mute(Marked m) {
    boolean[] out = new boolean[m.prose().tokens().size()];
    List<Span> speakers = new ArrayList<>();
    for (StatementMark s : m.statements()) {
      if (!isSaid(m.prose(), s)) continue;
      s.cue().ifPresent(c -> attribution(m, c, out));
      s.speakerMention().ifPresent(c -> mark(m.prose(), c, out));
      s.speakerMention().ifPresent(speakers::add);
    }
    for (NameMark n : m.names()) {
      if (n.kind() == NameKind.PERSON && n.role().isPresent() && speakers.stream().anyMatch(n.span()::overlaps)) role(m, n, out);
    }
    return out;
  }

  /** The clause of the cue as far as nothing of it is said: "said at a news conference on Sunday". */
  private void attribution(Marked m, Span cue, boolean[] out) {
    mark(m.prose(), cue, out);
    int at = m.prose().sentenceAt(cue.begin());
    if (at < 0) return;
    for (Span clause : Clauses.of(m.prose(), m.prose().sentences().get(at), likeness.clauseOpeners())) {
      if (!clause.contains(cue)) continue;
      int[] range = m.prose().tokens().range(clause);
      for (int i = range[0]; i < range[1]; i++) {
        Span token = m.prose().tokens().span(i, i + 1);
        if (m.statements().stream().noneMatch(s -> s.span().overlaps(token))) out[i] = true;
      }
    }
  }

  /** What is said is a sentence; who "claims responsibility" or "rejects the offer" does what is told. */
  private static boolean isSaid(Prose p, StatementMark s) {
    if (s.kind() == StatementMark.Kind.DIRECT) return true;
    int[] range = p.tokens().range(s.span());
    int[] cue = s.cue().map(c -> p.tokens().range(c)).orElse(new int[2]);
    for (int i = range[0]; i < range[1]; i++) if ((i < cue[0] || i >= cue[1]) && Clauses.FINITE.contains(p.tag(i))) return true;
    return false;
  }

  private static void mark(Prose p, Span span, boolean[] out) {
    int[] range = p.tokens().range(span);
    for (int i = range[0]; i < range[1]; i++) out[i] = true;
  }

  /** The words of a person's role beside the name. */
  private static void role(Marked m, NameMark n, boolean[] out) {
    Set<String> words = new HashSet<>(List.of(n.role().get().toLowerCase(java.util.Locale.ROOT).split("[^\\p{L}\\p{N}]+")));
    int[] range = m.prose().tokens().range(n.span());
    for (int i = Math.max(0, range[0] - ROLE); i < Math.min(out.length, range[1] + ROLE); i++) if (words.contains(m.prose().tokens().lower(i))) out[i] = true;
  }

  /** Tokens of names and of the roles that stand beside persons' names. */
  private static boolean[] named(Marked m) {
    boolean[] out = new boolean[m.prose().tokens().size()];
    for (int i = 0; i < out.length; i++) out[i] = m.prose().tag(i).startsWith("NNP");
    // A day or an hour tells when, not what.
    for (TimeMark t : m.times()) if (t.type() == TimeMark.Type.DATE || t.type() == TimeMark.Type.TIME) mark(m.prose(), t.span(), out);
    for (NameMark n : m.names()) {
      mark(m.prose(), n.span(), out);
      if (n.kind() == NameKind.PERSON && n.role().isPresent()) role(m, n, out);
    }
    return out;
  }

  private Map<Integer, Double> rowsIn(Marked m, Span span) {
    Map<Integer, Double> out = new TreeMap<>();
    Map<Span, Integer> of = rows.getOrDefault(m.id(), Map.of());
    m.figures().forEach(f -> {
      if (span.contains(f.span()) && of.containsKey(f.span())) out.put(of.get(f.span()), f.quantity().value().orElse(Double.NaN));
    });
    return out;
  }

  /** Utterances of which the stretch has half the words, or that are half of the stretch. */
  private Set<Integer> utterancesIn(Marked m, Span span) {
    Set<Integer> out = new TreeSet<>();
    utterances.getOrDefault(m.id(), Map.of()).forEach((s, u) -> {
      int shared = s.shared(span);
      if (2 * shared >= s.length() || 2 * shared >= span.length()) out.add(u);
    });
    return out;
  }

  private Set<String> speakers(Marked m, Span span) {
    Set<String> out = new TreeSet<>();
    for (StatementMark s : m.statements()) {
      if (2 * s.span().shared(span) >= Math.min(span.length(), s.span().length()) && s.speaker().referent().isPresent()) out.add(speakers.key(m.id(), s.speaker()));
    }
    return out;
  }

  private static Set<String> days(Marked m, Span span) {
    Set<String> out = new TreeSet<>();
    for (TimeMark t : m.times()) if (span.contains(t.span()) && t.from().isPresent() && t.from().equals(t.to())) out.add(t.from().get().toString());
    return out;
  }
}
