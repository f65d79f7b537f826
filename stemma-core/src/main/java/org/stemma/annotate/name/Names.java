package org.stemma.annotate.name;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.stemma.language.Gazetteer;
import org.stemma.language.Language;
import org.stemma.model.NameMark;
import org.stemma.model.Prose;

/**
 * Finds names and whom they name.
 *
 * <p>Five steps: {@link Capitals} says which words may belong to a name, {@link Candidates} cuts runs of them ({@link Runs}, {@link Partings}), {@link Evidence} and
 * {@link Kinds} weigh person, organisation, place and other, {@link Roles} reads offices and trades, {@link Referents} joins the forms of
 * one referent.
 */
public final class Names {
  private Names() {}

  /** Version of this room's output. */
  public static final int STAGE = 13;

  /**
   * @return names in order of place, apart; empty for a language without lists
   */
  public static List<NameMark> of(Prose prose, Language language, Gazetteer gazetteer) {
    Lexicon lexicon = Lexicon.of(language, Gazetteer.remembering(gazetteer));
    if (lexicon.commonWords().isEmpty()) return List.of();
    Capitals capitals = Capitals.of(prose, lexicon);
    List<Candidate> candidates = Candidates.of(prose, lexicon, capitals);
    new Evidence(prose, lexicon).weigh(candidates);
    Kinds.decide(candidates, lexicon);
    Roles.read(prose, lexicon, candidates);
    return marks(prose, candidates, lexicon);
  }

  private static List<NameMark> marks(Prose prose, List<Candidate> candidates, Lexicon lexicon) {
    List<String> canonical = Referents.join(prose, candidates, lexicon);
    List<NameMark> out = new ArrayList<>(candidates.size());
    for (Candidate c : candidates) {
      Optional<String> role = c.role.isBlank() ? Optional.empty() : Optional.of(c.role);
      out.add(new NameMark(prose.tokens().span(c.first, c.last), c.kind, c.referent, canonical.get(c.referent), role));
    }
    return List.copyOf(out);
  }
}
