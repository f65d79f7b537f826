package org.stemma.align;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
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

/**
 * Who a description means that only another report of the story puts a name to: "Ruritania's interior minister" is the one
 * person whose role somewhere has all its words. A bare office ("the president") must be the whole role, of somebody whom the same report names.
 */
final class Descriptions {
  /** Letters that a land and its adjective share: Belgium, Belgian. */
  private static final int STEM = 4;

  private final List<Entity> entities;
  private final Map<String, Set<List<String>>> roles = new HashMap<>();
  private final Set<String> offices;
  private final Set<String> past;

  Descriptions(Story story, List<Entity> entities, Language language) {
    this.entities = entities.stream().filter(e -> e.kind() == NameKind.PERSON).toList();
    this.offices = words(language, "office");
    this.offices.removeAll(words(language, "spokesman"));
    this.past = words(language, "past-role");
    Map<Entity.Referent, String> ids = new HashMap<>();
    for (Entity e : this.entities) for (Entity.Referent r : e.referents()) ids.put(r, e.id());
    for (Marked m : story.reports()) {
      for (NameMark n : m.names()) {
        String id = ids.get(new Entity.Referent(m.id(), n.referent()));
        if (id != null) n.role().ifPresent(r -> roles.computeIfAbsent(id, k -> new HashSet<>()).add(Entities.words(r)));
      }
    }
  }

  private static Set<String> words(Language language, String row) {
    List<String> cells = language.table(WordTable.SPEECH_WORDS).get(row);
    return cells == null ? new LinkedHashSet<>() : new LinkedHashSet<>(List.of(cells.getFirst().split(" ")));
  }

  /** The statement with its speaker's name, where one is found; else as it is. */
  StatementMark named(Marked report, StatementMark s) {
    if (!s.speaker().isKnown() || s.speaker().referent().isPresent()) return s;
    List<String> words = new ArrayList<>(Entities.words(s.speaker().name()));
    if (words.isEmpty() || words.size() > 6 || !offices.contains(words.getLast())) return s;
    List<Entity> fitting = entities.stream().filter(e -> fits(e, words, report.id())).toList();
    return fitting.size() == 1 ? s.by(speaker(fitting.getFirst(), report.id(), s.speaker().name())) : s;
  }

  private boolean fits(Entity e, List<String> words, String report) {
    for (List<String> role : roles.getOrDefault(e.id(), Set.of())) {
      if (past.stream().anyMatch(role::contains)) continue;
      boolean bare = words.size() == 1;
      if (bare ? role.equals(words) && referent(e, report).isPresent() : words.stream().allMatch(w -> role.stream().anyMatch(r -> alike(w, r)))) return true;
    }
    return false;
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
