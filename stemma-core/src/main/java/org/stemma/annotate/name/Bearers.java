package org.stemma.annotate.name;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.stemma.model.NameKind;
import org.stemma.model.NameMark;
import org.stemma.model.Prose;
import org.stemma.text.Tokens;

/** Who bears which noun in a report: persons the last noun of their role, bodies the noun of their name and the one they are introduced with. */
final class Bearers {
  /** Letters of the shortest noun; shorter ones are forms of address. */
  private static final int SHORTEST = 4;
  private static final int NEAR = 6;

  private final Prose prose;
  private final Tokens tokens;
  private final Lexicon lexicon;
  private final Map<String, List<NameMark>> byNoun = new HashMap<>();
  private final Map<Integer, Set<String>> told = new HashMap<>();

  private Bearers(Prose prose, Lexicon lexicon) {
    this.prose = prose;
    this.tokens = prose.tokens();
    this.lexicon = lexicon;
  }

  static Bearers of(Prose prose, List<NameMark> names, Lexicon lexicon) {
    Bearers out = new Bearers(prose, lexicon);
    for (NameMark n : names) {
      if (n.kind() == NameKind.PERSON) out.person(n);
      else if (n.kind() == NameKind.ORGANISATION) out.body(n);
    }
    return out;
  }

  boolean isEmpty() {
    return byNoun.isEmpty();
  }

  boolean has(String noun) {
    return byNoun.containsKey(noun);
  }

  /**
   * Who bears the noun and is described by all the words before it.
   *
   * @param before a UTF-16 offset: told before it
   * @return marks in order of place, several of one referent among them
   */
  List<NameMark> fitting(String noun, List<String> modifiers, int before) {
    List<NameMark> out = new ArrayList<>();
    for (NameMark n : byNoun.getOrDefault(noun, List.of())) {
      if (n.span().begin() < before && told.getOrDefault(n.referent(), Set.of()).containsAll(modifiers)) out.add(n);
    }
    return out;
  }

  private void person(NameMark n) {
    String[] words = n.role().orElse("").toLowerCase(Locale.ROOT).split("[^\\p{L}.'-]+");
    tell(n, words);
    if (words.length > 0 && lexicon.has(Cue.NO_BEARERS, words[0])) return;
    for (int i = 0; i < words.length; i++) {
      boolean last = i + 1 == words.length || lexicon.has(Cue.LINKS, words[i + 1]) || lexicon.has(Cue.IN, words[i + 1]) || lexicon.has(Cue.FROM, words[i + 1]);
      if (!last) continue;
      if (lexicon.isTitle(words[i]) && !(i > 0 && lexicon.has(Cue.NO_BEARERS, words[i - 1]))) bear(words[i], n);
      return;
    }
  }

  private void body(NameMark n) {
    String[] words = n.canonical().toLowerCase(Locale.ROOT).split(" ");
    tell(n, words);
    String head = words[words.length - 1];
    for (int i = 1; i < words.length; i++) {
      if (!lexicon.has(Cue.LINKS, words[i])) continue;
      head = words[i - 1];
      break;
    }
    if (lexicon.organisationWords().contains(head)) bear(head, n);
    if (lexicon.has(Cue.LEGAL_FORMS, words[words.length - 1])) for (String noun : lexicon.cues().get(Cue.COMPANY_NOUNS)) bear(noun, n);
    introduced(n);
  }

  /** "The airline Tavara Air", "the operator, NordRail,", "Tavara Air, a small airline,". */
  private void introduced(NameMark n) {
    int first = tokens.firstAfter(n.span().begin());
    int after = tokens.firstAfter(n.span().end());
    int comma = first > 1 && tokens.word(first - 1).equals(",") && after < tokens.size() && tokens.word(after).equals(",") ? 2 : 1;
    if (first - comma >= 0 && isBodyNoun(first - comma) && sameSentence(first - comma, first)) introduce(n, first - comma);
    if (after + 1 >= tokens.size() || !tokens.word(after).equals(",") || !prose.tag(after + 1).equals("DT")) return;
    for (int k = after + 2; k < Math.min(tokens.size(), after + NEAR); k++) {
      String tag = prose.tag(k);
      if (isBodyNoun(k) && k + 1 < tokens.size() && ",.;)".contains(tokens.word(k + 1)) && sameSentence(first, k)) introduce(n, k);
      if (!tag.startsWith("NN") && !tag.startsWith("JJ")) return;
    }
  }

  private void introduce(NameMark n, int noun) {
    List<String> words = new ArrayList<>();
    for (int k = noun; k >= 0 && noun - k < NEAR && (prose.tag(k).startsWith("NN") || prose.tag(k).startsWith("JJ")); k--) words.add(tokens.lower(k));
    tell(n, words.toArray(String[]::new));
    bear(tokens.lower(noun), n);
  }

  private boolean sameSentence(int a, int b) {
    return prose.sentenceAt(tokens.begin(a)) == prose.sentenceAt(tokens.begin(b));
  }

  private boolean isBodyNoun(int i) {
    String w = tokens.lower(i);
    return prose.tag(i).equals("NN") && (lexicon.organisationWords().contains(w) || lexicon.has(Cue.COMPANY_NOUNS, w));
  }

  private void tell(NameMark n, String... words) {
    told.computeIfAbsent(n.referent(), r -> new HashSet<>()).addAll(Arrays.asList(words));
  }

  private void bear(String noun, NameMark n) {
    if (noun.length() >= SHORTEST) byNoun.computeIfAbsent(noun, k -> new ArrayList<>()).add(n);
  }
}
