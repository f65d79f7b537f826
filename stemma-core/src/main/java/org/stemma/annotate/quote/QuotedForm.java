package org.stemma.annotate.quote;

import java.util.List;
import org.stemma.model.Prose;
import org.stemma.model.Sentence;

/** What stands between quotation marks: a sentence, words of one, the title of a work, a name. */
final class QuotedForm {
  /** Words in marks that are more than a mere word. */
  private static final int PHRASE = 4;
  /** Letters of a word that a title writes with a capital. */
  private static final int LONG = 4;
  /** Words that no title has. */
  private static final int TITLE = 12;
  private final Prose prose;
  private final List<Line> lines;

  QuotedForm(Prose prose, List<Line> lines) {
    this.prose = prose;
    this.lines = lines;
  }

  /** Number of the sentence in which a quotation begins. */
  int line(Quoted r) {
    return Math.max(0, prose.sentenceAt(prose.tokens().begin(r.first())));
  }

  boolean isSentence(Quoted r) {
    Sentence sentence = prose.sentences().get(line(r));
    boolean starts = sentence.first() >= r.first() - 1;
    boolean capital = Character.isUpperCase(prose.tokens().word(r.first()).charAt(0));
    return starts && (ends(r) || r.size() > 8) && (capital || r.size() > 5) && r.size() > 2;
  }

  private boolean ends(Quoted r) {
    String last = prose.tokens().word(r.last() - 1);
    return last.equals(".") || last.equals("?") || last.equals("!") || last.equals("\u2026") || last.startsWith("..") || !r.closed() || r.last() + 1 >= prose.tokens().size();
  }

  /** Words enough, with a verb, to be what somebody said. */
  boolean isPhrase(Quoted r) {
    return r.size() >= PHRASE && hasVerb(r);
  }

  private boolean hasVerb(Quoted r) {
    for (int i = r.first(); i < r.last(); i++) if (prose.tag(i).startsWith("VB") || prose.tag(i).equals("MD")) return true;
    return r.size() > 5;
  }

  /** 'a book titled "..."'. */
  boolean isNamed(Quoted r) {
    Line line = lines.get(line(r));
    int k = line.placeOf(r.first());
    return line.is(k - 1, Words.Kind.NAMING) && line.tag(k - 1).equals("VBN");
  }

  /** "Meet the Press": every longer word with a capital. */
  boolean isTitle(Quoted r) {
    int lower = 0;
    int upper = 0;
    for (int i = r.first(); i < r.last(); i++) {
      String w = prose.tokens().word(i);
      if (!Character.isLetter(w.charAt(0)) || w.length() < LONG) continue;
      if (Character.isUpperCase(w.charAt(0))) upper++;
      else lower++;
    }
    return upper > 0 && lower == 0 && r.size() < TITLE;
  }
}
