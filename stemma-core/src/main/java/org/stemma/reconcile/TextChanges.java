package org.stemma.reconcile;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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
  /** Where a change has what stands, and where what was taken back, whoever tells of it. */
  private record Meant(List<Cite> now, List<Cite> was) {}

  private final Ground ground;
  private final Map<NoticeReading.Change, Meant> known = new HashMap<>();

  TextChanges(Ground ground) {
    this.ground = ground;
  }

  /** Words at which a text is found by itself. */
  private static final int LONG = 4;
  private static final int COMMON = 2;

  void tie(Corrections.Draft d) {
    Meant meant = known.computeIfAbsent(d.change(), this::meant);
    d.now().addAll(meant.now());
    for (Cite c : meant.was()) if (!c.report().equals(d.by().id())) d.was().add(c);
  }

  private Meant meant(NoticeReading.Change change) {
    List<Cite> now = new ArrayList<>();
    List<Cite> was = new ArrayList<>();
    for (Marked m : ground.story.reports()) {
      for (Sentence s : m.prose().sentences()) {
        if (s.zone() != Zone.BODY && s.zone() != Zone.CAPTION) continue;
        boolean standing = has(ground, change, m, s, change.nowTexts(), change.wasTexts());
        if (standing) now.add(cite(m, s, change.nowTexts()));
        else if (has(ground, change, m, s, change.wasTexts(), Set.of())) was.add(cite(m, s, change.wasTexts()));
      }
    }
    return new Meant(now, was);
  }

  private static boolean has(Ground ground, NoticeReading.Change change, Marked m, Sentence s, Set<String> texts, Set<String> parts) {
    String words = " " + NoticeReading.plain(m.prose().text(s.span())).toLowerCase(Locale.ROOT) + " ";
    for (String t : texts) {
      if (!words.contains(" " + t.toLowerCase(Locale.ROOT) + " ")) continue;
      boolean inner = parts.stream().anyMatch(p -> p.contains(t) && words.contains(" " + p.toLowerCase(Locale.ROOT) + " "));
      if (!inner && (t.split(" ").length >= LONG || isNamed(ground, change, m, s, t))) return true;
    }
    return false;
  }

  /** The sentence has words of the notice beside the text itself. */
  private static boolean isNamed(Ground ground, NoticeReading.Change change, Marked m, Sentence s, String text) {
    Set<String> own = NoticeReading.plain(text).toLowerCase(Locale.ROOT).lines().flatMap(l -> List.of(l.split(" ")).stream()).collect(java.util.stream.Collectors.toSet());
    long common = NumberChanges.bases(ground, new Cite(m.id(), s.span())).stream().filter(w -> !own.contains(w) && change.words().contains(w)).count();
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
