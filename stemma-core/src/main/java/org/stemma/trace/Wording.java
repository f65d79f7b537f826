package org.stemma.trace;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.stemma.model.Marked;
import org.stemma.model.NameMark;
import org.stemma.model.Prose;
import org.stemma.model.Sentence;
import org.stemma.model.StatementMark;
import org.stemma.model.Zone;
import org.stemma.text.Span;
import org.stemma.text.Tokens;

/**
 * The words of a report that count as its text: body and captions, without marks.
 *
 * @param tokens token index of each word
 * @param kinds kind of each word as in {@link Line}
 * @param quoted whether the word stands inside quotation marks
 * @param starts first word of each line, and the number of words at the end
 * @param lines number of each line in the story's lines
 */
record Wording(Marked marked, int[] tokens, byte[] kinds, boolean[] quoted, int[] starts, int[] lines, int[] sentences) {

  int size() {
    return tokens.length;
  }

  String id() {
    return marked.id();
  }

  /** The base form of a word, as its number. */
  int base(int word, Family family) {
    int l = lineOf(word);
    return family.lines().get(lines[l]).bases()[word - starts[l]];
  }

  /** The printed form of a word, as its number. */
  int form(int word, Family family) {
    int l = lineOf(word);
    return family.lines().get(lines[l]).forms()[word - starts[l]];
  }

  private int lineOf(int word) {
    int at = java.util.Arrays.binarySearch(starts, word);
    return at >= 0 ? at : -at - 2;
  }

  /** The value of a word that is a number. */
  java.util.Optional<Double> number(int word, Family family) {
    String base = family.lexicon().word(family.lexicon().valued(base(word, family)));
    return base.matches("#\\d+(\\.\\d+)?") ? java.util.Optional.of(Double.parseDouble(base.substring(1))) : java.util.Optional.empty();
  }

  /** Characters from word i to word j-1. */
  Span span(int i, int j) {
    return marked.prose().tokens().span(tokens[i], tokens[j - 1] + 1);
  }

  /** The whole sentence of a line. */
  Span sentence(int line) {
    return marked.prose().sentences().get(sentences[line]).span();
  }

  /** @param lines all lines of the story so far; new ones are added */
  static Wording of(Marked marked, Lexicon lexicon, Map<Line, Integer> known, List<Line> lines) {
    Prose prose = marked.prose();
    boolean[] names = names(marked);
    boolean[] inQuotes = inQuotes(marked);
    IntList tokens = new IntList();
    IntList starts = new IntList();
    IntList numbers = new IntList();
    IntList sentences = new IntList();
    for (int s = 0; s < prose.sentences().size(); s++) {
      Sentence sentence = prose.sentences().get(s);
      if (sentence.zone() != Zone.BODY && sentence.zone() != Zone.CAPTION) continue;
      int from = tokens.size();
      for (int t = sentence.first(); t < sentence.last(); t++) if (isWord(prose.tokens(), t)) tokens.add(t);
      if (tokens.size() == from) continue;
      Line line = line(prose, tokens, from, names, lexicon);
      starts.add(from);
      sentences.add(s);
      numbers.add(known.computeIfAbsent(line, l -> {
        lines.add(l);
        return lines.size() - 1;
      }));
    }
    starts.add(tokens.size());
    int[] at = tokens.toArray();
    boolean[] quoted = new boolean[at.length];
    for (int i = 0; i < at.length; i++) quoted[i] = inQuotes[at[i]];
    byte[] kinds = new byte[at.length];
    for (int l = 0; l < numbers.size(); l++) {
      byte[] of = lines.get(numbers.get(l)).kinds();
      System.arraycopy(of, 0, kinds, starts.get(l), of.length);
    }
    return new Wording(marked, at, kinds, quoted, starts.toArray(), numbers.toArray(), sentences.toArray());
  }

  private static Line line(Prose prose, IntList tokens, int from, boolean[] names, Lexicon lexicon) {
    int n = tokens.size() - from;
    int[] forms = new int[n];
    int[] bases = new int[n];
    byte[] kinds = new byte[n];
    for (int i = 0; i < n; i++) {
      int t = tokens.get(from + i);
      String lower = prose.tokens().lower(t);
      forms[i] = lexicon.form(lower);
      bases[i] = lexicon.base(lower, prose.lemma(t));
      kinds[i] = lexicon.isStop(lower) ? Line.STOP : names[t] ? Line.NAME : Line.CONTENT;
    }
    return new Line(forms, bases, kinds);
  }

  /** Words and numbers; marks and the possessive "'s" are none. */
  private static boolean isWord(Tokens tokens, int t) {
    char first = tokens.word(t).charAt(0);
    return Character.isLetterOrDigit(first) || first == '.' && tokens.word(t).length() > 1 && Character.isDigit(tokens.word(t).charAt(1));
  }

  private static boolean[] names(Marked marked) {
    Prose prose = marked.prose();
    boolean[] out = new boolean[prose.tokens().size()];
    for (int t = 0; t < out.length; t++) out[t] = prose.tag(t).startsWith("NNP");
    for (NameMark name : marked.names()) {
      int[] range = prose.tokens().range(name.span());
      for (int t = range[0]; t < range[1]; t++) out[t] = true;
    }
    return out;
  }

  /** Who posted what stands before: "— Ana Reed (@anareed)". */
  private static final Pattern POSTED = Pattern.compile("[\u2014\u2013-] ?\\p{Lu}[^()\\n]{1,40} \\(@\\w{1,20}\\)");
  /** Characters before it that are no post of their own: the post is the paragraph above. */
  private static final int ALONE = 12;

  /** Which tokens stand in quotation marks, by the marks of their paragraph and by the statements that were read. */
  private static boolean[] inQuotes(Marked marked) {
    Prose prose = marked.prose();
    boolean[] out = new boolean[prose.tokens().size()];
    for (int p = 0; p < prose.paragraphs().size(); p++) {
      Span span = prose.paragraphs().get(p).span();
      Matcher handle = POSTED.matcher(span.in(marked.report().text()));
      int[] range = prose.tokens().range(span);
      if (!handle.find()) {
        markQuotes(prose.tokens(), range, out);
        continue;
      }
      int from = handle.start() < ALONE && p > 0 ? prose.tokens().range(prose.paragraphs().get(p - 1).span())[0] : range[0];
      java.util.Arrays.fill(out, from, range[1], true);
    }
    for (StatementMark s : marked.statements()) {
      if (s.kind() == StatementMark.Kind.INDIRECT) continue;
      int[] range = prose.tokens().range(s.span());
      for (int t = range[0]; t < range[1]; t++) out[t] |= s.kind() == StatementMark.Kind.DIRECT;
    }
    return out;
  }

  private static void markQuotes(Tokens tokens, int[] range, boolean[] out) {
    List<Integer> marks = new ArrayList<>();
    for (int t = range[0]; t < range[1]; t++) if (isMark(tokens.word(t))) marks.add(t);
    for (int i = 0; i < marks.size(); i += 2) {
      int end = i + 1 < marks.size() ? marks.get(i + 1) : range[1];
      for (int t = marks.get(i); t < end; t++) out[t] = true;
    }
  }

  private static boolean isMark(String word) {
    return "\"\u201C\u201D\u2033\u00AB\u00BB".contains(word) || word.equals("''") || word.equals("``");
  }
}
