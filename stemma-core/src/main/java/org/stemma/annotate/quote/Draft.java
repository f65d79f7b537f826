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
 * @param after what stands between cue and content: addressee, medium, time
 */
record Draft(
    int line, Cue entry, Optional<Range> cue, Optional<Range> source, List<Range> content, Optional<Range> after, boolean negated, String modal) {

  Draft {
    content = List.copyOf(content);
  }

  Draft with(List<Range> pieces) {
    return new Draft(line, entry, cue, source, pieces, after, negated, modal);
  }

  Draft from(Optional<Range> who) {
    return new Draft(line, entry, cue, who, content, after, negated, modal);
  }

  int begin() {
    return content.getFirst().from();
  }
}
