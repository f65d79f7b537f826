package org.stemma.read.clean;

import java.util.Optional;
import org.stemma.model.Furniture;

/** What a line is by its words alone. */
public final class Lines {
  private Lines() {}

  /** The kind of furniture that the whole line is; empty for running text. Cost: linear, for lines up to 900 characters only. */
  public static Optional<Furniture.Kind> kind(String line) {
    String folded = Fold.of(line.strip());
    if (folded.length() > 900 || folded.isEmpty()) return Optional.empty();
    return Rule.of(folded).filter(f -> f.part().length() == folded.length()).map(f -> Furniture.Kind.valueOf(f.kind().split("\\.")[0]));
  }

  /** True for a line that only says who wrote: "By Ana Reed". */
  public static boolean byline(String line) {
    String folded = Fold.of(line.strip());
    return folded.length() < 90 && Bylines.after(folded).isPresent();
  }
}
