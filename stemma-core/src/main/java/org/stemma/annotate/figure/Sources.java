package org.stemma.annotate.figure;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.stemma.model.Speaker;

/** Who can be the source of a number: somebody with a name, people and bodies that speak, documents; not what a sentence merely has for its subject ("a long night saw three barns lost"). */
final class Sources {
  /** Digits, but for a year. */
  private static final Pattern COUNT = Pattern.compile("(?!(?:19|20)\\d\\d$)\\d[\\d,.]*");
  private static final Pattern WORDS = Pattern.compile("[\\s\u00A0-]+");

  private Sources() {}

  static boolean is(Speaker s, Lexicon lex) {
    return !isAmount(s, lex) && (s.referent().isPresent() || hasCapital(s.name()) || isKind(head(s.name(), lex), lex));
  }

  /** "64 percent of sailors say", "1,200 teachers told": they are counted, and tell no count. */
  static boolean isAmount(Speaker s, Lexicon lex) {
    if (s.referent().isPresent() || !s.isKnown()) return false;
    List<String> phrase = phrase(s.name(), lex);
    return phrase.stream().anyMatch(lex::isShare) || COUNT.matcher(phrase.getFirst()).matches() && !lex.has(Closed.DOCUMENT, phrase.getLast());
  }

  /** A capital that does not only open a sentence, or a single word. */
  private static boolean hasCapital(String name) {
    return name.indexOf(' ') < 0 ? Character.isUpperCase(name.charAt(0)) : name.chars().skip(1).anyMatch(Character::isUpperCase);
  }

  private static boolean isKind(String head, Lexicon lex) {
    return lex.has(Closed.DOCUMENT, head) || lex.speaks(head);
  }

  /** "officer" of "chief officer of the harbour", in the form that a list has. */
  private static String head(String name, Lexicon lex) {
    String head = phrase(name, lex).getLast();
    return lex.speaks(head) || lex.has(Closed.DOCUMENT, head) ? head : lex.lemma(head, "NNS");
  }

  /** The words up to the first preposition or relative, in lower case; one at least. */
  private static List<String> phrase(String name, Lexicon lex) {
    List<String> words = List.of(WORDS.split(name.strip().toLowerCase(Locale.ROOT)));
    int end = 1;
    while (end < words.size() && !lex.has(Closed.HEAD_END, words.get(end))) end++;
    return words.subList(0, end);
  }
}
