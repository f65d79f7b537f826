package org.stemma.reconcile;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.stemma.model.Apparatus.StatementAt;
import org.stemma.model.Cite;
import org.stemma.model.Difference.Kind;
import org.stemma.model.Entity;
import org.stemma.model.Marked;
import org.stemma.model.NameKind;
import org.stemma.model.Prose;
import org.stemma.text.Span;
import org.stemma.text.Spaces;

/** The same words that one report gives to somebody by name and another, which nowhere names them, to "a spokesman", an office or a letter. */
final class Voices {
  private final Ground ground;

  private Voices(Ground ground) {
    this.ground = ground;
  }

  static List<Drafted> of(Ground ground, List<Verbatim.Twice> said) {
    Voices v = new Voices(ground);
    Map<Entity, List<StatementAt>> byPerson = new LinkedHashMap<>();
    for (Verbatim.Twice t : said) {
      v.add(byPerson, t.a(), t.b());
      v.add(byPerson, t.b(), t.a());
    }
    List<Drafted> out = new ArrayList<>();
    byPerson.forEach((who, told) -> out.add(v.drafted(told)));
    return out;
  }

  /** The named telling stands first. */
  private void add(Map<Entity, List<StatementAt>> byPerson, StatementAt named, StatementAt unnamed) {
    Optional<Entity> who = ground.entity(named.report(), named.statement().speaker()).filter(e -> e.kind() == NameKind.PERSON);
    if (who.isEmpty() || !isVoice(unnamed) || names(unnamed.report(), who.get())) return;
    List<StatementAt> told = byPerson.computeIfAbsent(who.get(), w -> new ArrayList<>(List.of(named)));
    if (told.stream().noneMatch(s -> s.report().equals(unnamed.report()))) told.add(unnamed);
  }

  /** Nobody by name, but a word for who or what speaks for others. */
  private boolean isVoice(StatementAt s) {
    Optional<Span> mention = s.statement().speakerMention();
    if (mention.isEmpty() || ground.entity(s.report(), s.statement().speaker()).filter(e -> e.kind() == NameKind.PERSON).isPresent()) return false;
    Prose p = ground.report(s.report()).prose();
    int[] range = p.tokens().range(mention.get());
    boolean voice = false;
    for (int i = range[0]; i < range[1]; i++) voice |= ground.terms.voice().contains(p.tokens().lower(i));
    return voice && ground.report(s.report()).names().stream().noneMatch(n -> n.kind() == NameKind.PERSON && n.span().begin() <= mention.get().begin() && n.span().overlaps(mention.get()));
  }

  /** The report has the person's last name somewhere. */
  private boolean names(String report, Entity who) {
    Marked m = ground.report(report);
    String last = last(who.name());
    return m.names().stream().anyMatch(n -> last(n.canonical()).equals(last) || ground.entity(report, n.referent()).filter(who::equals).isPresent());
  }

  private static String last(String name) {
    return name.substring(name.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
  }

  private Drafted drafted(List<StatementAt> told) {
    String printed = String.join(" / ", told.stream().map(this::mention).distinct().toList());
    return new Drafted(Kind.ATTRIBUTION, "who said it: " + printed, told.stream().map(this::cited).toList(), "one report names who said it, another does not", 2.25);
  }

  private String mention(StatementAt s) {
    return ground.entity(s.report(), s.statement().speaker()).filter(e -> e.kind() == NameKind.PERSON).map(Entity::name).orElseGet(() -> Spaces.single(ground.text(new Cite(s.report(), s.statement().speakerMention().get()))));
  }

  private Cite cited(StatementAt s) {
    Optional<Span> mention = s.statement().speakerMention();
    Span all = mention.map(s.statement().span()::join).orElse(s.statement().span());
    return ground.shortened(new Cite(s.report(), all), mention.orElse(s.statement().span()));
  }
}
