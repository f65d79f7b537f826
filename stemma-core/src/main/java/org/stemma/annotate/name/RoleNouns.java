package org.stemma.annotate.name;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.stemma.language.Gazetteer;
import org.stemma.language.Language;
import org.stemma.model.NameMark;
import org.stemma.model.Prose;
import org.stemma.model.RoleMark;
import org.stemma.model.Sentence;
import org.stemma.text.Tokens;

/**
 * Finds definite nouns that stand for somebody or something named: "the envoy", "the ministry", "the airline".
 *
 * <p>A noun is joined to the one who bears it in this report, told before it. Where two bear it, or where the report speaks of another one without naming it ("a
 * spokesman for the port"), it is left alone: no guess is made.
 */
public final class RoleNouns {
  private final Prose prose;
  private final Tokens tokens;
  private final Lexicon lexicon;
  private final Bearers bearers;
  private final boolean[] named;
  private final Set<String> unnamed = new HashSet<>();

  private RoleNouns(Prose prose, List<NameMark> names, Lexicon lexicon) {
    this.prose = prose;
    this.tokens = prose.tokens();
    this.lexicon = lexicon;
    this.bearers = Bearers.of(prose, names, lexicon);
    this.named = new boolean[tokens.size()];
    for (NameMark n : names) for (int i = tokens.firstAfter(n.span().begin()); i < tokens.size() && tokens.end(i) <= n.span().end(); i++) named[i] = true;
  }

  /**
   * @param names of this report, as {@link Names} gives them
   * @return in order of place, apart from one another and from names; empty for a language without lists
   */
  public static List<RoleMark> of(Prose prose, List<NameMark> names, Language language) {
    if (names.isEmpty()) return List.of();
    RoleNouns nouns = new RoleNouns(prose, names, Lexicon.of(language, Gazetteer.none()));
    return nouns.bearers.isEmpty() ? List.of() : nouns.marks();
  }

  private List<RoleMark> marks() {
    List<Phrase> definite = new ArrayList<>();
    for (Sentence s : prose.sentences()) for (int i = s.first(); i < s.last(); i++) read(s, i, definite);
    List<RoleMark> out = new ArrayList<>();
    for (Phrase p : definite) {
      NameMark bearer = bearer(p);
      if (bearer != null) out.add(new RoleMark(tokens.span(p.from(), p.noun() + 1), bearer.kind(), bearer.referent(), bearer.canonical()));
    }
    return List.copyOf(out);
  }

  /** A definite noun phrase. @param from its article @param noun its last word */
  private record Phrase(int from, int noun) {}

  /** A noun that somebody bears ends its phrase at i: definite ones are kept, what stands for somebody unnamed is noted. */
  private void read(Sentence s, int i, List<Phrase> definite) {
    String noun = prose.lemma(i).toLowerCase(java.util.Locale.ROOT);
    if (named[i] || !bearers.has(noun) || !prose.tag(i).startsWith("NN") || prose.tag(i).endsWith("S") || goesOn(s, i)) return;
    int from = i;
    while (from > s.first() && isModifier(from - 1)) from--;
    boolean article = from > s.first() && lexicon.has(Cue.DEFINITE, tokens.lower(from - 1));
    List<String> modifiers = words(from, i);
    if (isIntroducing(s, i)) return;
    if (article && !isComplemented(s, i) && !bearers.fitting(noun, modifiers, tokens.begin(i)).isEmpty()) definite.add(new Phrase(from - 1, i));
    else if (!article || bearers.fitting(noun, modifiers, tokens.begin(i)).isEmpty()) unnamed.add(noun);
  }

  /** The one bearer told before the phrase; null for none, for two, and for a bare noun that also stands for somebody unnamed. */
  private @org.jspecify.annotations.Nullable NameMark bearer(Phrase p) {
    String noun = prose.lemma(p.noun()).toLowerCase(java.util.Locale.ROOT);
    List<String> modifiers = words(p.from() + 1, p.noun());
    if (modifiers.isEmpty() && unnamed.contains(noun)) return null;
    Map<Integer, NameMark> fitting = new HashMap<>();
    for (NameMark n : bearers.fitting(noun, modifiers, Integer.MAX_VALUE)) fitting.putIfAbsent(n.referent(), n);
    if (fitting.size() != 1) return null;
    NameMark only = fitting.values().iterator().next();
    return only.span().begin() < tokens.begin(p.from()) ? only : null;
  }

  private List<String> words(int from, int to) {
    List<String> out = new ArrayList<>();
    for (int k = from; k < to; k++) out.add(tokens.lower(k));
    return out;
  }

  private boolean isModifier(int i) {
    String tag = prose.tag(i);
    return tag.startsWith("NN") || tag.startsWith("JJ") || tag.equals("VBN") || tag.equals("VBG") || named[i];
  }

  /** "the company spokesman": the noun is not the last of its phrase. */
  private boolean goesOn(Sentence s, int i) {
    return i + 1 < s.last() && (prose.tag(i + 1).startsWith("NN") || prose.tag(i + 1).equals("CD")) && !named[i + 1];
  }

  /** The name itself stands beside the noun: "the envoy Anna Lind", "the airline, Tavara Air,", "Anna Lind, the envoy". */
  private boolean isIntroducing(Sentence s, int i) {
    if (i + 1 < s.last() && named[i + 1]) return true;
    int comma = i + 1;
    while (comma < s.last() && comma - i < 8 && !tokens.word(comma).equals(",") && !prose.tag(comma).startsWith("V")) comma++;
    if (comma + 1 < s.last() && tokens.word(comma).equals(",") && named[comma + 1]) return true;
    int k = i;
    while (k > s.first() && !tokens.word(k).equals(",") && i - k < 8) k--;
    return k > s.first() && tokens.word(k).equals(",") && named[k - 1] && !prose.tagAt(k + 1).startsWith("V") && closes(s, i + 1);
  }

  private boolean closes(Sentence s, int i) {
    return i >= s.last() || ",.;)".contains(tokens.word(i)) || prose.tag(i).equals("IN");
  }

  /** "the spokesman for the port" tells who is meant by other words. */
  private boolean isComplemented(Sentence s, int i) {
    return i + 1 < s.last() && lexicon.has(Cue.LINKS, tokens.lower(i + 1)) && prose.tag(i + 1).equals("IN");
  }
}
