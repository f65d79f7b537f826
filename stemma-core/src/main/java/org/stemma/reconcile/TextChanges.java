package org.stemma.reconcile;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.stemma.model.Cite;
import org.stemma.model.Marked;
import org.stemma.model.Sentence;
import org.stemma.model.Zone;
import org.stemma.text.Span;

/**
 * Ties a corrected name or quotation to the sentences that have it. A quotation is found by its words; a name only where the
 * sentence has other words of the notice too, or where the corrected report has the new name in a sentence beside it.
 */
final class TextChanges {
  private TextChanges() {}

  /** Words at which a text is found by itself. */
  private static final int LONG = 4;
  private static final int COMMON = 2;

  static void tie(Ground ground, Corrections.Draft d) {
    for (Marked m : ground.story.reports()) {
      for (Sentence s : m.prose().sentences()) {
        if (s.zone() != Zone.BODY && s.zone() != Zone.CAPTION) continue;
        boolean standing = has(ground, d, m, s, d.change().nowTexts(), d.change().wasTexts());
        if (standing) d.now().add(cite(m, s, d.change().nowTexts()));
        else if (!m.id().equals(d.by().id()) && has(ground, d, m, s, d.change().wasTexts(), Set.of())) d.was().add(cite(m, s, d.change().wasTexts()));
      }
    }
  }

  private static boolean has(Ground ground, Corrections.Draft d, Marked m, Sentence s, Set<String> texts, Set<String> parts) {
    String words = " " + NoticeReading.plain(m.prose().text(s.span())).toLowerCase(Locale.ROOT) + " ";
    for (String t : texts) {
      if (!words.contains(" " + t.toLowerCase(Locale.ROOT) + " ")) continue;
      boolean inner = parts.stream().anyMatch(p -> p.contains(t) && words.contains(" " + p.toLowerCase(Locale.ROOT) + " "));
      if (!inner && (t.split(" ").length >= LONG || isNamed(ground, d, m, s, t))) return true;
    }
    return false;
  }

  /** The sentence has words of the notice beside the text itself. */
  private static boolean isNamed(Ground ground, Corrections.Draft d, Marked m, Sentence s, String text) {
    Set<String> own = NoticeReading.plain(text).toLowerCase(Locale.ROOT).lines().flatMap(l -> List.of(l.split(" ")).stream()).collect(java.util.stream.Collectors.toSet());
    long common = NumberChanges.bases(ground, new Cite(m.id(), s.span())).stream().filter(w -> !own.contains(w) && d.change().words().contains(w)).count();
    return common >= (text.contains(" ") ? 1 : COMMON);
  }

  /** Where the text stands in the sentence, or the sentence where it is printed otherwise. */
  private static Cite cite(Marked m, Sentence s, Set<String> texts) {
    String text = m.prose().text(s.span());
    Optional<Span> at = texts.stream().sorted().map(t -> found(text, t)).flatMap(Optional::stream).findFirst();
    return new Cite(m.id(), at.map(x -> new Span(s.span().begin() + x.begin(), s.span().begin() + x.end())).orElse(s.span()));
  }

  private static Optional<Span> found(String text, String words) {
    StringBuilder pattern = new StringBuilder("(?i)");
    for (String w : words.split(" ")) pattern.append(pattern.length() > 4 ? "[^\\p{L}\\p{N}]+" : "").append(java.util.regex.Pattern.quote(w).replace("'", "\\E['\u2019]\\Q"));
    java.util.regex.Matcher m = java.util.regex.Pattern.compile(pattern.toString()).matcher(text);
    return m.find() ? Optional.of(new Span(m.start(), m.end())) : Optional.empty();
  }
}
