package org.stemma.annotate.quote;

import java.util.List;
import java.util.Optional;

/**
 * One attribution before its speaker is known. Ranges count tokens of the text.
 *
 * @param line sentence that holds the cue
 * @param cue words of the cue; empty for a quotation without one
 * @param source words that name the speaker here
 * @param content pieces in order; the second after an interrupting "she said"
 * @param via words that name who passed it on: the paper in "the paper, citing officials, reported"
 * @param after what stands between cue and content: addressee, medium, time
 */
record Draft(
    int line, Cue entry, Optional<Range> cue, Optional<Range> source, List<Range> content, Optional<Range> after, boolean negated, String modal, List<Range> via) {

  Draft {
    content = List.copyOf(content);
    via = List.copyOf(via);
  }

  /** One that nobody passed on. */
  Draft(int line, Cue entry, Optional<Range> cue, Optional<Range> source, List<Range> content, Optional<Range> after, boolean negated, String modal) {
    this(line, entry, cue, source, content, after, negated, modal, List.of());
  }

  Draft with(List<Range> pieces) {
    return new Draft(line, entry, cue, source, pieces, after, negated, modal, via);
  }

  Draft from(Optional<Range> who) {
    return new Draft(line, entry, cue, who, content, after, negated, modal, via);
  }

  /** The same, said by somebody else and passed on by whom it names now. */
  Draft passedOn(Range who) {
    return new Draft(line, entry, cue, Optional.of(who), content, after, negated, modal, source.map(List::of).orElse(List.of()));
  }

  Draft passedOnBy(Optional<Range> whom) {
    return new Draft(line, entry, cue, source, content, after, negated, modal, whom.map(List::of).orElse(List.of()));
  }

  int begin() {
    return content.getFirst().from();
  }
}
