package org.stemma.annotate.quote;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.stemma.model.Prose;
import org.stemma.model.Sentence;

/** Joins what clauses and quotation marks say: whole quotations, quotations that go on, quotations without a cue. */
final class Assembly {
  private final Prose prose;
  private final List<Quoted> quoted;
  private final Turns turns;
  private final int[] regions;
  private final List<Line> lines;
  private final List<Draft> out = new ArrayList<>();
  private final Set<Integer> taken = new HashSet<>();
  private final TreeMap<Integer, Draft> speech = new TreeMap<>();
  private final Map<Integer, Draft> lastOfLine = new HashMap<>();

  private Assembly(Prose prose, List<Quoted> quoted, int[] regions, List<Line> lines) {
    this.prose = prose;
    this.quoted = quoted;
    this.turns = new Turns(quoted);
    this.regions = regions;
    this.lines = lines;
  }

  static final Cue UNCUED = new Cue("", "q", true);

  static List<Draft> of(Prose prose, List<Quoted> quoted, int[] regions, List<Line> lines, List<Draft> drafts) {
    Assembly a = new Assembly(prose, quoted, regions, lines);
    for (Draft d : drafts) a.out.add(a.widened(d));
    a.dropDoubles();
    for (Draft d : a.out) if (d.cue().isEmpty() || regions[d.cue().get().from()] < 0 && regions[d.cue().get().to() - 1] < 0) for (Range r : d.content()) a.take(r);
    for (Draft d : a.out) a.note(d);
    for (int q = 0; q < quoted.size(); q++) if (!a.taken.contains(q)) a.loose(q);
    a.out.removeIf(d -> !a.hasWord(d));
    a.out.sort(Comparator.comparingInt(Draft::begin).thenComparingInt(d -> -d.content().getLast().to()));
    return a.out;
  }

  private boolean hasWord(Draft d) {
    for (Range r : d.content()) for (int i = r.from(); i < r.to(); i++) if (Character.isLetterOrDigit(prose.tokens().word(i).codePointAt(0))) return true;
    return false;
  }

  /** Keeps speech by the place where it ends, and the last paraphrase of each line. */
  private void note(Draft d) {
    boolean outside = d.cue().isEmpty() || regions[d.cue().get().from()] < 0;
    if (outside && (d.source().isPresent() || d.cue().isPresent()) && hasQuote(d)) speech.put(endOf(d), d);
    if (d.source().isPresent() && d.entry().asserts() && d.cue().isPresent() && regions[d.cue().get().from()] < 0) lastOfLine.put(d.line(), d);
  }

  private void take(Range r) {
    for (int i = r.from(); i < r.to(); i++) if (regions[i] >= 0) taken.add(regions[i]);
  }

  /** A piece that begins or ends in a quotation holds the whole of it, over sentences. */
  private Draft widened(Draft d) {
    if (d.cue().isPresent() && regions[d.cue().get().from()] >= 0) return d;
    List<Range> pieces = new ArrayList<>();
    for (Range r : d.content()) {
      int from = r.from();
      int to = r.to();
      int first = regionAt(from);
      int last = regionAt(to - 1);
      if (first >= 0) from = Math.min(from, quoted.get(first).first());
      if (last >= 0) to = Math.max(to, quoted.get(last).last());
      pieces.add(new Range(from, to));
    }
    return d.with(pieces);
  }

  private int regionAt(int token) {
    return regions[token] >= 0 ? regions[token] : -1;
  }

  /** Of two drafts with one content the one with a source stays, else the first. */
  private void dropDoubles() {
    List<Draft> kept = new ArrayList<>();
    for (Draft d : out) {
      boolean twice = false;
      for (int i = kept.size() - 1; i >= 0 && kept.get(i).line() == d.line(); i--) {
        Draft k = kept.get(i);
        twice |= overlapping(k, d) && k.cue().equals(d.cue()) || k.content().equals(d.content());
      }
      if (!twice) kept.add(d);
    }
    out.clear();
    out.addAll(kept);
  }

  private static boolean overlapping(Draft a, Draft b) {
    for (Range x : a.content()) for (Range y : b.content()) if (x.from() < y.to() && y.from() < x.to()) return true;
    return false;
  }

  /** A quotation that no cue governs: it goes on from the one before, or its sentence names the speaker, or it is a mere word in marks. */
  private void loose(int q) {
    Quoted r = quoted.get(q);
    boolean sentence = isSentence(r) || turns.follows(q);
    Optional<Draft> before = told(q).or(() -> sentence ? precedingSpeech(r) : Optional.empty());
    if (before.isPresent()) {
      Draft next = more(r, before.get());
      out.add(next);
      note(next);
      return;
    }
    Optional<Draft> following = sentence && r.opened() && !r.closed() ? nextParagraph(q) : Optional.empty();
    if (following.isPresent()) {
      out.add(more(r, following.get()));
      return;
    }
    Optional<Draft> signed = signed(r);
    if (signed.isPresent()) {
      out.add(signed.get());
      return;
    }
    if (isTitle(r) || isNamed(r)) return;
    if (!sentence && (r.size() < 4 || !hasVerb(r))) return;
    Optional<Range> subject = announced(r).or(() -> subject(r));
    Draft next = new Draft(lineOf(r), UNCUED, Optional.empty(), subject, List.of(new Range(r.first(), r.last())), Optional.empty(), false, "");
    out.add(next);
    if (sentence || r.goesOn()) note(next);
  }

  /** More words of one speech. */
  private Draft more(Quoted r, Draft of) {
    return new Draft(lineOf(r), of.entry(), of.cue(), of.source(), List.of(new Range(r.first(), r.last())), Optional.empty(), false, "");
  }

  /** Who is named beside another stretch of the same quotation. */
  private Optional<Draft> told(int q) {
    if (!turns.isPart(q)) return Optional.empty();
    Range whole = turns.whole(q);
    return out.stream()
        .filter(d -> d.cue().isPresent() && d.source().isPresent() && regions[d.cue().get().from()] < 0)
        .filter(d -> d.content().stream().anyMatch(c -> c.from() < whole.to() && whole.from() < c.to()))
        .findFirst();
  }

  /** What is said in the paragraph after, when it begins with a quotation mark: an unclosed quotation goes on there. */
  private Optional<Draft> nextParagraph(int q) {
    Quoted r = quoted.get(q);
    if (q + 1 >= quoted.size()) return Optional.empty();
    Quoted next = quoted.get(q + 1);
    int s = lineOf(next);
    boolean begins = prose.sentences().get(s).paragraph() == prose.sentences().get(lineOf(r)).paragraph() + 1 && prose.sentences().get(s).first() >= next.first() - 1;
    if (!next.opened() || !begins) return Optional.empty();
    return out.stream().filter(d -> d.cue().isPresent() && d.source().isPresent() && d.content().stream().anyMatch(c -> c.from() <= next.first() && next.first() < c.to())).findFirst();
  }

  /** "Patience is all." — Anna Moreno: the name after a dash, to the end of the paragraph. */
  private Optional<Draft> signed(Quoted r) {
    int dash = r.last() + (r.closed() ? 1 : 0);
    if (dash + 1 >= prose.tokens().size() || !isDash(prose.tokens().word(dash))) return Optional.empty();
    int s = prose.sentenceAt(prose.tokens().begin(dash));
    if (s < 0) return Optional.empty();
    int end = prose.sentences().get(s).last();
    while (end > dash + 1 && prose.tokens().word(end - 1).equals(".")) end--;
    if (end - dash > 14 || !prose.tag(dash + 1).startsWith("NNP") && !prose.tag(dash + 1).startsWith("JJ")) return Optional.empty();
    for (int k = dash + 1; k < end; k++) if (prose.tag(k).startsWith("VB") || regions[k] != -1) return Optional.empty();
    return Optional.of(new Draft(lineOf(r), UNCUED, Optional.empty(), Optional.of(new Range(dash + 1, end)), List.of(new Range(r.first(), r.last())), Optional.empty(), false, ""));
  }

  private static boolean isDash(String w) {
    return w.equals("\u2014") || w.equals("\u2013") || w.equals("--") || w.equals("-");
  }

  private int lineOf(Quoted r) {
    return Math.max(0, prose.sentenceAt(prose.tokens().begin(r.first())));
  }

  private boolean isSentence(Quoted r) {
    int s = lineOf(r);
    Sentence sentence = prose.sentences().get(s);
    boolean starts = sentence.first() >= r.first() - 1 || sentence.first() == r.first();
    boolean capital = Character.isUpperCase(prose.tokens().word(r.first()).charAt(0));
    String last = prose.tokens().word(r.last() - 1);
    boolean ends = last.equals(".") || last.equals("?") || last.equals("!") || last.equals("\u2026") || last.startsWith("..") || !r.closed() || r.last() + 1 >= prose.tokens().size();
    return starts && (ends || r.size() > 8) && (capital || r.size() > 5) && r.size() > 2;
  }

  /** Speech that ends right before: in the same paragraph, or in the paragraph before. */
  private Optional<Draft> precedingSpeech(Quoted r) {
    Map.Entry<Integer, Draft> entry = speech.floorEntry(r.first());
    if (entry == null) return Optional.empty();
    Draft best = entry.getValue();
    int gap = lineOf(r) - sentenceOf(entry.getKey() - 1);
    boolean near = prose.sentences().get(lineOf(r)).paragraph() == prose.sentences().get(best.line()).paragraph() || sameTurn(entry.getKey(), r);
    return near && gap <= 1 ? Optional.of(best) : Optional.empty();
  }

  private boolean sameTurn(int end, Quoted r) {
    int a = prose.sentences().get(sentenceOf(end - 1)).paragraph();
    int b = prose.sentences().get(lineOf(r)).paragraph();
    return b - a <= 1;
  }

  private static int endOf(Draft d) {
    return Math.max(d.content().getLast().to(), d.cue().map(Range::to).orElse(0));
  }

  private int sentenceOf(int token) {
    return Math.max(0, prose.sentenceAt(prose.tokens().begin(token)));
  }

  private boolean hasQuote(Draft d) {
    for (Range r : d.content()) for (int i = r.from(); i < r.to(); i++) if (regions[i] >= 0) return true;
    return false;
  }

  /** 'a book titled "..."'. */
  private boolean isNamed(Quoted r) {
    Line line = lines.get(lineOf(r));
    int k = 0;
    while (k < line.size() && line.token(k) < r.first()) k++;
    return line.is(k - 1, Words.Kind.NAMING) && line.tag(k - 1).equals("VBN");
  }

  /** "Meet the Press": every longer word with a capital. */
  private boolean isTitle(Quoted r) {
    int lower = 0;
    int upper = 0;
    for (int i = r.first(); i < r.last(); i++) {
      String w = prose.tokens().word(i);
      if (!Character.isLetter(w.charAt(0)) || w.length() < 4) continue;
      if (Character.isUpperCase(w.charAt(0))) upper++;
      else lower++;
    }
    return upper > 0 && lower == 0 && r.size() < 12;
  }

  private boolean hasVerb(Quoted r) {
    for (int i = r.first(); i < r.last(); i++) if (prose.tag(i).startsWith("VB") || prose.tag(i).equals("MD")) return true;
    return r.size() > 5;
  }

  /** "Anna Moreno, a reporter, told us what she saw:" and the quotation in the next paragraph; captions and the like between them do not part them. */
  private Optional<Range> announced(Quoted r) {
    int s = lineOf(r) - 1;
    while (s >= 0 && s > lineOf(r) - 4 && prose.sentences().get(s).zone() != prose.sentences().get(lineOf(r)).zone()) s--;
    if (s < 0) return Optional.empty();
    Line line = lines.get(s);
    if (!line.is(line.size() - 1, ":")) return Optional.empty();
    for (int g = 0; g < VerbGroup.of(line).size(); g++) {
      Range who = Subjects.of(line, VerbGroup.of(line), g);
      if (!who.isEmpty() && !line.tag(who.from()).startsWith("W")) return Optional.of(new Range(line.token(who.from()), line.token(who.to() - 1) + 1));
    }
    return Optional.empty();
  }

  /** Subject of the verb before the quotation in its sentence, or of the sentence before. */
  private Optional<Range> subject(Quoted r) {
    int s = lineOf(r);
    Line line = lines.get(s);
    Draft told = lastOfLine.get(s);
    if (told != null && told.begin() < r.first()) return told.source();
    Optional<Range> own = subjectBefore(line, r.first(), !announces(line, r));
    if (own.isPresent() || s == 0) return own;
    if (lastOfLine.containsKey(s - 1)) return lastOfLine.get(s - 1).source();
    Line before = lines.get(s - 1);
    return before.sentence().paragraph() + 1 >= line.sentence().paragraph() ? subjectBefore(before, Integer.MAX_VALUE, true) : Optional.empty();
  }

  /** 'the sign reads, "..."', 'a sign warned of talk: "..."': a colon, or a verb, right before the quotation. */
  private static boolean announces(Line line, Quoted r) {
    int k = 0;
    while (k < line.size() && line.token(k) < r.first()) k++;
    if (line.isComma(k - 1)) k--;
    return line.is(k - 1, ":") || line.tag(k - 1).startsWith("VB");
  }

  /** @param speaks true for one who can speak, not "the expectations" */
  private static Optional<Range> subjectBefore(Line line, int token, boolean speaks) {
    List<VerbGroup> groups = VerbGroup.of(line);
    for (int g = groups.size() - 1; g >= 0; g--) {
      VerbGroup vg = groups.get(g);
      if (line.token(vg.head()) >= token || line.region(vg.head()) >= 0) continue;
      Range s = Subjects.of(line, groups, g);
      boolean relative = !s.isEmpty() && (line.tag(s.from()).startsWith("W") || line.is(s.from(), Words.Kind.RELATIVE));
      if (!s.isEmpty() && !relative && (!speaks || Voices.canSpeak(line, s) || token < Integer.MAX_VALUE && line.tag(s.to() - 1).equals("NNS"))) return Optional.of(new Range(line.token(s.from()), line.token(s.to() - 1) + 1));
    }
    return Optional.empty();
  }
}
