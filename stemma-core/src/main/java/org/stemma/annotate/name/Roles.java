package org.stemma.annotate.name;

import java.util.List;
import org.stemma.model.NameKind;
import org.stemma.model.Prose;
import org.stemma.model.Sentence;
import org.stemma.text.Tokens;

/** Reads what a report calls a person: the words before ("UN envoy", "coastguard spokesman") or after in commas (", the harbour master,"). */
final class Roles {
  private static final int LONGEST = 8;

  private final Prose prose;
  private final Tokens tokens;
  private final Lexicon lexicon;

  private Roles(Prose prose, Lexicon lexicon) {
    this.prose = prose;
    this.tokens = prose.tokens();
    this.lexicon = lexicon;
  }

  /** Gives each person that has a role beside it that role; others have none. */
  static void read(Prose prose, Lexicon lexicon, List<Candidate> candidates) {
    Roles roles = new Roles(prose, lexicon);
    for (Candidate c : candidates) c.role = c.kind == NameKind.PERSON ? roles.of(c) : "";
  }

  private String of(Candidate c) {
    int sentence = prose.sentenceAt(tokens.begin(c.first));
    if (sentence < 0) return "";
    String before = before(c, prose.sentences().get(sentence).first());
    if (!before.isEmpty()) return before;
    String after = after(c, prose.sentences().get(sentence).last());
    return after.isEmpty() ? parted(c, prose.sentences().get(sentence)) : after;
  }

  /** "The envoy of the United Nations, Anna Lind, said": a definite phrase with its office first, then the name in commas. */
  private String parted(Candidate c, Sentence s) {
    if (c.first - 2 < s.first() || c.last >= s.last() || !tokens.word(c.first - 1).equals(",") || !tokens.word(c.last).equals(",")) return "";
    int to = c.first - 1;
    int from = to;
    while (from > s.first() && to - from < 2 * LONGEST && isPhrase(from - 1)) from--;
    int maker = to - 1;
    while (maker > from && !lexicon.has(Cue.MADE_BY, tokens.lower(maker))) maker--;
    from = maker;
    while (from < to && !lexicon.has(Cue.DEFINITE, tokens.lower(from))) from++;
    if (from == to || from > s.first() && !mayPrecede(from - 1)) return "";
    for (int i = from + 1; i < to && !prose.tag(i).equals("IN"); i++) if (isHead(i, to)) return tokens.span(from + 1, to).in(tokens.text());
    return "";
  }

  /** Before "the envoy of the port, Anna Lind,": no verb whose object it were, no preposition but that of who made something. */
  private boolean mayPrecede(int i) {
    return !prose.tag(i).startsWith("V") && !prose.tag(i).equals("IN") || lexicon.has(Cue.MADE_BY, tokens.lower(i));
  }

  /** The title next to the name and the nouns and names that lead up to it. */
  private String before(Candidate c, int start) {
    int title = c.first - 1;
    if (title - 2 >= start && lexicon.has(Cue.OF, tokens.lower(title - 1)) && lexicon.isTitle(tokens.lower(title - 2) + " " + tokens.lower(title - 1) + " " + tokens.lower(title))) return tokens.span(title - 2, c.first).in(tokens.text());
    if (title < start || !lexicon.isTitle(tokens.lower(title)) || lexicon.address().contains(tokens.lower(title))) return "";
    int from = title;
    while (from - 1 >= start && title - from < LONGEST && leadsUp(from - 1)) from--;
    while (from < title && (prose.tag(from).equals("CC") || lexicon.has(Cue.POSSESSIVE, tokens.lower(from)) || lexicon.has(Cue.OF, tokens.lower(from)))) from++;
    return tokens.span(from, title + 1).in(tokens.text());
  }

  private boolean leadsUp(int i) {
    String tag = prose.tag(i);
    boolean small = tag.startsWith("RB") || tag.startsWith("W") || tag.startsWith("PRP") || tag.equals("CC") || tag.equals("IN") || tag.equals("DT") || tag.equals("MD");
    return (tag.startsWith("NN") || tag.startsWith("JJ") || !small && Capitals.isCapital(tokens.word(i)) && !lexicon.notNames().contains(tokens.lower(i))) && Character.isLetter(tokens.word(i).charAt(0));
  }

  /** A noun phrase in commas whose head is a word for a person's office or trade. */
  private String after(Candidate c, int end) {
    if (c.last + 1 >= end || !tokens.word(c.last).equals(",")) return "";
    int from = c.last + 1;
    if (prose.tag(from).equals("DT") || prose.tag(from).equals("PRP$")) from++;
    int to = from;
    while (to < end && to - from < LONGEST && isPhrase(to)) to++;
    if (to == from || to >= end || prose.tag(from).equals("CC") || prose.tag(from).equals("IN") || !closes(to)) return "";
    for (int i = from; i < to; i++) if (isHead(i, to)) return tokens.span(from, to).in(tokens.text());
    return "";
  }

  private boolean closes(int i) {
    String w = tokens.word(i);
    boolean says = lexicon.reportingVerbs().contains(prose.lemma(i)) && !prose.tag(i).equals("VBN");
    return w.equals(",") || w.equals(".") || w.equals(";") || w.equals(")") || prose.tag(i).equals("WP") || prose.tag(i).startsWith("VB") && !says;
  }

  private boolean isPhrase(int i) {
    String tag = prose.tag(i);
    return tag.startsWith("NN") || tag.startsWith("JJ") || tag.equals("IN") || tag.equals("DT") || tag.equals("POS") || tag.equals("CC") || tag.equals("CD");
  }

  private boolean isHead(int i, int to) {
    String w = tokens.lower(i);
    boolean person = lexicon.isTitle(w) || w.length() > 5 && lexicon.endsWithAny(Cue.ROLE_ENDINGS, w);
    return person && !prose.tag(i).equals("NNS") && (i + 1 == to || prose.tag(i + 1).equals("IN") || prose.tag(i + 1).equals("CC"));
  }
}
