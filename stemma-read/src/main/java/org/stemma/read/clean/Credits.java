package org.stemma.read.clean;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.stemma.model.Credit;
import org.stemma.text.Span;

/** Who is credited in a line that gives credit. */
final class Credits {
  private static final Pattern IN_PLACE = Pattern.compile("((?:The )?\\p{Lu}[\\p{L} '.&-]{2,50}?) in (\\p{Lu}[\\p{L} .'-]{1,30}, \\p{Lu}[\\p{L}]{1,12}\\.?(?=[;,.]|$))");
  private static final Pattern PLACE_FIRST = Pattern.compile("(The )\\((\\p{Lu}[^()]{2,40})\\) (\\p{Lu}[\\p{L} '&-]{2,40})");
  private static final Pattern LEAD = Pattern.compile("(?i)^[-—*•(\\[ ]*(?:contributing(?: (?:writers?|reporters?))?\\s?:|sources?\\s?:|agency\\s?:|agencies\\s?:|courtesy(?: of)?\\s?:?|from |with (?:files|additional reporting|reporting|material|information|inputs?|agency inputs?|reports?|contributions?)?(?: (?:from|by))?)?\\s*");
  private static final Pattern TAIL = Pattern.compile("(?i)\\s*(?:\\b(?:also )?contributed(?: .*)?)?[.)\\]: ]*$");
  private static final Pattern APART = Pattern.compile("\\s*(?:;|,(?![^()]*\\))|\\band\\b|&|/|\\|)\\s*");
  private static final Pattern TOLD = Pattern.compile(
      "\\b(?:told|tells|telling|spoke (?:to|with)|spoken (?:to|with)|speaking (?:to|with)|interview(?:ed)? (?:with|by|to)|in (?:an|a) (?:\\p{L}+ )?interview with|said in (?:an|a) (?:\\p{L}+ )?interview with|confirmed to|said to)"
          + " ((?:the )?(?:The )?(?:\\p{Lu}[\\p{L}\\d.&]*)(?: (?:\\p{Lu}[\\p{L}\\d.&]*|\\d{1,2})){0,4})");

  /** Without one of these nothing is told to anybody: looked for first, which is quicker. */
  private static final List<String> HINTS = List.of("told ", "tells ", "telling ", "spoke", "speaking ", "interview", "said in ", "confirmed to", "said to");

  private Credits() {}

  /** Agencies and titles in a credit line, in order, each once; a title like "The Valley Herald" is known by its last word. */
  static List<Credit> in(String line, Credit.Kind kind, Span span, Optional<String> own) {
    Set<String> names = new LinkedHashSet<>();
    String rest = local(line, names);
    for (Titles.Found f : Titles.in(rest.replace('/', ' '))) names.add(f.name());
    rest = LEAD.matcher(rest).replaceFirst("");
    rest = TAIL.matcher(rest).replaceFirst("");
    if (kind != Credit.Kind.PHOTO) {
      for (String part : APART.split(rest)) {
        if (Titles.in(part).isEmpty() && Titles.looksLikeTitle(part) && !part.strip().matches(".* (?:[Ss]taff|[Tt]eam|[Dd]esk)")) names.add(part.strip());
      }
    }
    List<Credit> out = new ArrayList<>();
    for (String name : names) if (own.isEmpty() || !Titles.same(own.get(), name)) out.add(new Credit(name, kind, span));
    return out;
  }

  /** Takes out papers named with their town, "The Daily Bugle in Marlow, Ohio", and names them "The Daily Bugle (Marlow, Ohio)". */
  private static String local(String line, Set<String> names) {
    Matcher first = PLACE_FIRST.matcher(line);
    StringBuilder out = new StringBuilder();
    while (first.find()) {
      names.add(first.group(1) + first.group(3).strip() + " (" + first.group(2) + ")");
      first.appendReplacement(out, "");
    }
    Matcher in = IN_PLACE.matcher(first.appendTail(out));
    StringBuilder rest = new StringBuilder();
    while (in.find()) {
      boolean title = Titles.in(in.group(1)).isEmpty() && Titles.looksLikeTitle(in.group(1));
      if (title) names.add(in.group(1) + " (" + in.group(2) + ")");
      in.appendReplacement(rest, title ? "" : Matcher.quoteReplacement(in.group()));
    }
    return in.appendTail(rest).toString();
  }

  /** Agencies and titles that somebody spoke to: "told AFP". Cost: linear. */
  static List<Credit> told(String folded, int offset, Optional<String> own) {
    if (HINTS.stream().noneMatch(folded::contains)) return List.of();
    List<Credit> out = new ArrayList<>();
    Matcher m = TOLD.matcher(folded);
    while (m.find()) {
      String name = m.group(1);
      if (Titles.in(name).isEmpty() && Titles.isTitleLine(name)) {
        if (own.isEmpty() || !Titles.same(own.get(), name)) out.add(new Credit(name.strip(), Credit.Kind.TOLD, new Span(offset + m.start(1), offset + m.end(1))));
        continue;
      }
      Titles.in(name).stream().findFirst()
          .filter(f -> name.substring(0, f.span().begin()).matches("(?i)(?:the )*"))
          .filter(f -> own.isEmpty() || !Titles.same(own.get(), f.name()))
          .ifPresent(f -> out.add(new Credit(f.name(), Credit.Kind.TOLD,
              new Span(offset + m.start(1) + f.span().begin(), offset + m.start(1) + f.span().end()))));
    }
    return out;
  }
}
