package org.stemma.annotate.quote;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.stemma.language.Language;
import org.stemma.language.WordList;
import org.stemma.model.NameKind;
import org.stemma.model.NameMark;
import org.stemma.model.Prose;
import org.stemma.model.Speaker;
import org.stemma.text.Span;
import org.stemma.text.Tokens;

/** Who a name stands for: one speaker for each referent of a report, with the role that he is given first. */
final class NamedSpeakers {
  private final Prose prose;
  private final Tokens t;
  private final List<NameMark> names;
  private final Mentions mentions;
  private final Set<String> personNouns;
  private final Set<String> address;
  private final Map<Integer, Speaker> byReferent = new HashMap<>();

  NamedSpeakers(Prose prose, List<NameMark> names, Mentions mentions, Language language) {
    this.prose = prose;
    this.t = prose.tokens();
    this.names = names;
    this.mentions = mentions;
    this.personNouns = language.words(WordList.SPEAKER_NOUNS);
    this.address = language.words(WordList.FORMS_OF_ADDRESS);
  }

  Speaker of(NameMark n) {
    return byReferent.computeIfAbsent(n.referent(), r -> speaker(n, n.role().filter(x -> !x.isBlank())));
  }

  /** The speaker a name stands for, from now on with that role unless he has one. */
  Speaker of(NameMark n, Optional<String> role) {
    return byReferent.compute(n.referent(), (r, old) -> old != null && old.role().isPresent() ? speaker(n, old.role()) : speaker(n, role));
  }

  private static Speaker speaker(NameMark n, Optional<String> role) {
    return new Speaker(n.canonical(), OptionalInt.of(n.referent()), role);
  }

  Optional<Speaker> of(int referent) {
    return names.stream().filter(n -> n.referent() == referent).findFirst().map(this::of);
  }

  /** The speaker of a mention whose head is a name, with the role told there. */
  Heard heard(NameMark name, Range mention) {
    NameMark n = meant(name);
    Optional<String> role = n.role().filter(r -> !r.isBlank()).or(() -> name == n ? roleBefore(n, mention) : Optional.empty());
    return new Heard(of(n, role), kind(n), noun(n), mention.from());
  }

  Heard heard(NameMark n) {
    return new Heard(of(n), kind(n), noun(n), t.firstAfter(n.span().begin()));
  }

  private Heard.Kind kind(NameMark n) {
    if (n.kind() == NameKind.PERSON) return Heard.Kind.PERSON;
    return prose.tagAt(t.firstAfter(n.span().end()) - 1).equals("NNPS") && !n.canonical().contains(" ") ? Heard.Kind.MANY : Heard.Kind.BODY;
  }

  /** What one is whom a noun describes. */
  Heard.Kind kindOf(String noun) {
    return personNouns.contains(noun) ? Heard.Kind.PERSON : Heard.Kind.BODY;
  }

  private static String noun(NameMark n) {
    String c = n.canonical().toLowerCase(Locale.ROOT);
    return n.kind() == NameKind.PERSON ? "" : c.substring(c.lastIndexOf(' ') + 1);
  }

  /** A lone surname that no full name has, a letter beside that of one full name, is a slip for it. */
  private NameMark meant(NameMark n) {
    String name = n.canonical().toLowerCase(Locale.ROOT);
    if (n.kind() == NameKind.PLACE || name.contains(" ")) return n;
    NameMark found = n;
    for (NameMark full : names) {
      String c = full.canonical().toLowerCase(Locale.ROOT);
      if (full.kind() != NameKind.PERSON || !c.contains(" ")) continue;
      if (c.endsWith(" " + name)) return n;
      if (Slips.areOne(name, c.substring(c.lastIndexOf(' ') + 1))) {
        if (found != n && found.referent() != full.referent()) return n;
        found = full;
      }
    }
    return found;
  }

  private Optional<String> roleBefore(NameMark n, Range mention) {
    if (n.kind() != NameKind.PERSON) return Optional.empty();
    int from = mentions.isArticle(mention.from()) ? mention.from() + 1 : mention.from();
    boolean only = address.contains(t.lower(from)) && t.begin(from + 1) >= n.span().begin();
    if (only || t.begin(from) >= n.span().begin()) return Optional.empty();
    return Optional.of(prose.text(new Span(t.begin(from), n.span().begin()).trim(prose.text())).replaceAll(",$", ""));
  }
}
