package org.stemma.align;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.stemma.language.Language;
import org.stemma.language.WordTable;
import org.stemma.model.Entity;
import org.stemma.model.Marked;
import org.stemma.model.NameKind;
import org.stemma.model.NameMark;
import org.stemma.model.Speaker;
import org.stemma.model.StatementMark;
import org.stemma.model.Story;
import org.stemma.text.Initials;
import org.stemma.text.Tokens;

/**
 * Who a description means that only another report of the story puts a name to: "Ruritania's interior minister" is the one
 * person whose role somewhere has all its words, "the Texas governor" is Gov. Jan Holm of Texas, "the IG" the inspector general. A bare office ("the president") must be the
 * whole role, of somebody whom the same report names.
 */
final class Descriptions {
  /** Letters that a land and its adjective share: Belgium, Belgian. */
  private static final int STEM = 4;

  private final List<Entity> entities;
  private final Map<String, Set<List<String>>> roles = new HashMap<>();
  private final Map<String, Set<List<String>>> placed = new HashMap<>();
  private final Map<String, String> titles = new HashMap<>();
  private final Set<String> offices;
  private final Set<String> past;
  private final Set<String> definite;

  Descriptions(Story story, List<Entity> entities, Language language) {
    this.entities = entities.stream().filter(e -> e.kind() == NameKind.PERSON).toList();
    this.offices = words(language, "office");
    this.offices.removeAll(words(language, "spokesman"));
    this.past = words(language, "past-role");
    this.definite = words(language, "definite");
    for (String pair : words(language, "title-form")) titles.put(pair.substring(0, pair.indexOf('=')).replace(".", ""), pair.substring(pair.indexOf('=') + 1));
    Set<String> of = words(language, "of");
    Map<Entity.Referent, String> ids = new HashMap<>();
    for (Entity e : this.entities) for (Entity.Referent r : e.referents()) ids.put(r, e.id());
    for (Marked m : story.reports()) {
      for (NameMark n : m.names()) {
        String id = ids.get(new Entity.Referent(m.id(), n.referent()));
        if (id != null && n.role().isPresent()) note(id, role(n.role().get()), behind(m.prose().tokens(), n, of));
      }
    }
  }

  private void note(String id, List<String> role, List<String> behind) {
    roles.computeIfAbsent(id, k -> new HashSet<>()).add(role);
    List<String> whole = new ArrayList<>(role);
    whole.addAll(behind);
    placed.computeIfAbsent(id, k -> new HashSet<>()).add(whole);
  }

  private static Set<String> words(Language language, String row) {
    List<String> cells = language.table(WordTable.SPEECH_WORDS).get(row);
    return cells == null ? new LinkedHashSet<>() : new LinkedHashSet<>(List.of(cells.getFirst().split(" ")));
  }

  /** Words of a role, titles in full: Gov. is governor. */
  private List<String> role(String text) {
    return Entities.words(text).stream().map(w -> titles.getOrDefault(w, w)).toList();
  }

  /** Where the report places whom it names: "Jan Holm of Texas", "Jan Holm (R-Texas)". */
  private static List<String> behind(Tokens t, NameMark n, Set<String> of) {
    int k = t.firstAfter(n.span().end());
    if (k + 1 >= t.size() || !of.contains(t.lower(k)) && !t.word(k).equals("(") && !t.word(k).equals(",")) return List.of();
    List<String> out = new ArrayList<>();
    for (int j = k + 1; j < Math.min(k + 3, t.size()) && Character.isUpperCase(t.word(j).charAt(0)); j++) out.addAll(Entities.words(t.word(j)));
    return out;
  }

  /** The statement with its speaker's name, where one is found; else as it is. */
  StatementMark named(Marked report, StatementMark s) {
    if (!s.speaker().isKnown()) return s;
    List<Entity> fitting = fitting(report, s);
    return fitting.size() == 1 ? s.by(speaker(fitting.getFirst(), report.id(), s.speaker().name())) : s;
  }

  private List<Entity> fitting(Marked report, StatementMark s) {
    String name = s.speaker().name();
    if (isLetters(report, s)) return entities.stream().filter(e -> roles.getOrDefault(e.id(), Set.of()).stream().anyMatch(r -> isCurrent(r) && Initials.end(r, name))).toList();
    List<String> words = Entities.words(name);
    if (s.speaker().referent().isPresent() || words.isEmpty() || words.size() > 6) return List.of();
    boolean office = offices.contains(words.getLast()) || words.size() > 1 && titles.containsValue(words.getLast());
    return office ? entities.stream().filter(e -> fits(e, words, report.id())).toList() : List.of();
  }

  private boolean fits(Entity e, List<String> words, String report) {
    if (words.size() == 1) return referent(e, report).isPresent() && roles.getOrDefault(e.id(), Set.of()).stream().anyMatch(r -> isCurrent(r) && r.equals(words));
    return placed.getOrDefault(e.id(), Set.of()).stream().anyMatch(r -> isCurrent(r) && words.stream().allMatch(w -> r.stream().anyMatch(x -> alike(w, x))));
  }

  private boolean isCurrent(List<String> role) {
    return past.stream().noneMatch(role::contains);
  }

  /** "the IG", "the A.G.": two or three capital letters behind an article, no person's own name. */
  private boolean isLetters(Marked report, StatementMark s) {
    if (!Initials.are(s.speaker().name()) || s.speakerMention().isEmpty()) return false;
    String[] mention = s.speakerMention().get().in(report.prose().text()).split("\\s+");
    return mention.length == 2 && definite.contains(mention[0].toLowerCase(Locale.ROOT));
  }

  private static boolean alike(String a, String b) {
    return a.equals(b) || a.length() > STEM && b.length() > STEM && a.substring(0, STEM).equals(b.substring(0, STEM));
  }

  private static OptionalInt referent(Entity e, String report) {
    return e.referents().stream().filter(r -> r.report().equals(report)).mapToInt(Entity.Referent::number).findFirst();
  }

  private static Speaker speaker(Entity e, String report, String role) {
    return new Speaker(e.name(), referent(e, report), Optional.of(role));
  }
}
