package org.stemma.annotate.name;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.stemma.language.Gazetteer;
import org.stemma.model.NameKind;
import org.stemma.model.Prose;
import org.stemma.text.Tokens;

/**
 * Parts the bodies of two lands that have one name: "the French Interior Ministry" and "Belgium's Interior Ministry". Where a report names such a body of one land
 * only, it is that body throughout.
 */
final class Lands {
  /** Words after a name in which a seat is looked for: "Interior Ministry in Paris". */
  private static final int SEAT = 2;

  private final Prose prose;
  private final Tokens tokens;
  private final Lexicon lexicon;

  private Lands(Prose prose, Lexicon lexicon) {
    this.prose = prose;
    this.tokens = prose.tokens();
    this.lexicon = lexicon;
  }

  /** Numbers the candidates of a referent with several lands anew. @param next the first number that is free */
  static void part(Prose prose, List<Candidate> candidates, Lexicon lexicon, int next) {
    Lands lands = new Lands(prose, lexicon);
    Map<Integer, List<Candidate>> bodies = new LinkedHashMap<>();
    for (Candidate c : candidates) if (lands.isBody(c)) bodies.computeIfAbsent(c.referent, r -> new ArrayList<>()).add(c);
    int free = next;
    for (List<Candidate> mentions : bodies.values()) free = lands.part(mentions, free);
  }

  private boolean isBody(Candidate c) {
    if (c.kind != NameKind.ORGANISATION || c.size() < 2) return false;
    return lexicon.has(Cue.STATE_BODIES, tokens.lower(c.last - 1)) || lexicon.has(Cue.STATE_BODIES, tokens.lower(c.first));
  }

  private int part(List<Candidate> mentions, int free) {
    Map<String, Integer> byLand = new HashMap<>();
    List<String> told = mentions.stream().map(c -> land(c).orElse("")).toList();
    for (String land : told) if (!land.isEmpty()) byLand.putIfAbsent(land, free + byLand.size());
    if (byLand.size() < 2) return free;
    int own = free + byLand.size();
    for (int i = 0; i < mentions.size(); i++) {
      Candidate c = mentions.get(i);
      boolean follows = told.get(i).isEmpty() && i > 0 && paragraph(c) == paragraph(mentions.get(i - 1));
      c.referent = follows ? mentions.get(i - 1).referent : byLand.getOrDefault(told.get(i), own);
      c.land = before(c);
    }
    return own + 1;
  }

  private int paragraph(Candidate c) {
    int s = prose.sentenceAt(tokens.begin(c.first));
    return s < 0 ? -1 : prose.sentences().get(s).paragraph();
  }

  /** Tokens of the land right before a name: one for "French", two for "Belgium's", else 0. */
  private int before(Candidate c) {
    if (c.first > 0 && country(tokens.word(c.first - 1)).isPresent()) return 1;
    return c.first > 1 && prose.tag(c.first - 1).equals("POS") && country(tokens.word(c.first - 2)).isPresent() ? 2 : 0;
  }

  /** The land that the words beside a name tell, ISO 3166. */
  private Optional<String> land(Candidate c) {
    int before = before(c);
    if (before > 0) return country(tokens.word(c.first - before));
    for (int k = c.last; k + 1 < tokens.size() && k < c.last + SEAT; k++) {
      if (!prose.tag(k).equals("IN")) break;
      Optional<String> seat = country(tokens.word(k + 1));
      if (seat.isPresent()) return seat;
    }
    return Optional.empty();
  }

  private Optional<String> country(String word) {
    if (!Capitals.isCapital(word)) return Optional.empty();
    Optional<String> people = lexicon.gazetteer().demonym(word).map(Gazetteer.Entry::country);
    return people.or(() -> lexicon.gazetteer().places(word).stream().filter(e -> e.kind() == Gazetteer.Kind.COUNTRY || e.kind() == Gazetteer.Kind.CAPITAL).map(Gazetteer.Entry::country).findFirst())
        .filter(land -> !land.isEmpty());
  }
}
