package org.stemma.annotate.quote;

import java.util.Arrays;
import java.util.List;
import org.stemma.model.Prose;
import org.stemma.model.StatementMark.Kind;
import org.stemma.text.Tokens;

/** In whose words something is told: all of it in quotation marks, some of it or none. */
final class Wording {
  private final Tokens t;
  private final boolean[] inQuotes;

  Wording(Prose prose, List<Quoted> quoted) {
    this.t = prose.tokens();
    this.inQuotes = new boolean[t.size()];
    for (Quoted q : quoted) Arrays.fill(inQuotes, q.first(), q.last(), true);
  }

  /** Of a piece of a draft; what is attributed inside of a quotation is indirect. */
  Kind of(Draft d, Range piece) {
    return d.cue().isPresent() && isQuoted(d.cue().get().from()) ? Kind.INDIRECT : of(piece);
  }

  Kind of(Range r) {
    int in = 0;
    int words = 0;
    boolean any = false;
    for (int i = r.from(); i < r.to(); i++) {
      if (Quotations.isDouble(t.word(i))) continue;
      boolean q = isQuoted(i);
      any |= q;
      if (Character.isLetterOrDigit(t.word(i).charAt(0))) {
        words++;
        if (q) in++;
      }
    }
    if (!any) return Kind.INDIRECT;
    return in == words ? Kind.DIRECT : Kind.MIXED;
  }

  boolean isQuoted(int token) {
    return inQuotes[token];
  }
}
