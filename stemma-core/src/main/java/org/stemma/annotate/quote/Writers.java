package org.stemma.annotate.quote;

import java.util.Optional;
import java.util.Set;
import org.stemma.language.Language;
import org.stemma.language.WordList;
import org.stemma.model.NameKind;
import org.stemma.model.NameMark;
import org.stemma.model.Prose;
import org.stemma.model.Sentence;
import org.stemma.model.Speaker;
import org.stemma.text.Tokens;

/** Who is named only as the writer of a letter: "the port director sent a letter ... In the letter, Anna Moreno". */
final class Writers {
  private final Prose prose;
  private final Tokens t;
  private final Words speech;
  private final Set<String> personNouns;
  private final Mentions mentions;
  private final NamedSpeakers named;

  Writers(Prose prose, Mentions mentions, NamedSpeakers named, Language language) {
    this.prose = prose;
    this.t = prose.tokens();
    this.speech = Words.of(language);
    this.personNouns = language.words(WordList.SPEAKER_NOUNS);
    this.mentions = mentions;
    this.named = named;
  }

  /** The one named as writer within three sentences after these words, which end at a token. */
  Optional<Speaker> next(String noun, Range mention, int end) {
    int s = prose.sentenceAt(t.begin(mention.from()));
    if (s < 0 || !personNouns.contains(noun)) return Optional.empty();
    for (int next = s + 1; next <= Math.min(s + 3, prose.sentences().size() - 1); next++) {
      Optional<NameMark> writer = writer(prose.sentences().get(next), prose.sentences().get(s));
      if (writer.isPresent()) {
        NameMark w = writer.get();
        return Optional.of(named.of(w, Optional.of(mentions.describe(mention, end))));
      }
    }
    return Optional.empty();
  }

  /** The person named after "In the letter," where the sentence before speaks of a letter. */
  private Optional<NameMark> writer(Sentence in, Sentence before) {
    int comma = in.first();
    boolean same = false;
    while (comma < in.last() && comma < in.first() + 9 && !t.word(comma).equals(",")) {
      String w = t.lower(comma);
      boolean paper = speech.has(Words.Kind.CHANNEL, w) || speech.has(Words.Kind.DOCUMENT, w);
      for (int k = before.first(); paper && k < before.last(); k++) same |= t.lower(k).equals(w);
      comma++;
    }
    if (!same || comma + 1 >= in.last() || !t.word(comma).equals(",") || !prose.tag(in.first()).equals("IN")) return Optional.empty();
    int first = comma + 1;
    return mentions.namesIn(t.span(first)).stream().filter(n -> n.kind() == NameKind.PERSON && n.span().begin() == t.begin(first)).findFirst();
  }
}
