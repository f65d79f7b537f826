package org.stemma.reconcile;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.stemma.model.Cite;
import org.stemma.model.Difference.Kind;
import org.stemma.model.Entity;
import org.stemma.model.Marked;
import org.stemma.model.NameKind;
import org.stemma.model.NameMark;
import org.stemma.model.Zone;
import org.stemma.text.EditDistance;
import org.stemma.text.Spaces;

/**
 * One name spelt in two ways, one person under names or titles of which none is a part of the other.
 */
final class Renamings {
  private static final int SHORTEST = 5;
  private static final int LONG = 9;

  private final Ground ground;
  private final List<Drafted> out = new ArrayList<>();
  private final Set<String> told = new TreeSet<>();
  private final Map<String, List<Form>> forms;

  private final Map<String, String> titles;

  private Renamings(Ground ground) {
    this.ground = ground;
    this.titles = ground.terms.titles();
    this.forms = firstForms();
  }

  static List<Drafted> of(Ground ground) {
    Renamings r = new Renamings(ground);
    r.spellings();
    Map<Entity, Drafted> called = Called.of(ground);
    r.out.addAll(called.values());
    for (Entity e : ground.apparatus.entities()) if (e.kind() == NameKind.PERSON && !called.containsKey(e)) r.person(e);
    r.out.addAll(FullNames.of(ground));
    r.out.addAll(PlaceForms.of(ground));
    return r.out;
  }

  /** @param entity id of whom it names, or empty */
  private record Form(String text, NameKind kind, Cite cite, String entity, List<String> words) {

    String last() {
      return words().getLast();
    }
  }

  /** The first body mention of each printed name of a person or an organisation. */
  private Map<String, List<Form>> firstForms() {
    Map<String, List<Form>> out = new TreeMap<>();
    for (Marked m : ground.story.reports()) {
      Set<String> seen = new TreeSet<>();
      for (NameMark n : m.names()) {
        if (n.kind() == NameKind.PLACE || !inBody(m, n)) continue;
        String text = Spaces.single(m.prose().text(n.span()));
        if (seen.add(text.replace('\u2019', '\'').replace("'s", ""))) out.computeIfAbsent(folded(text), x -> new ArrayList<>()).add(new Form(text, n.kind(), new Cite(m.id(), n.span()), ground.entity(m.id(), n.referent()).map(Entity::id).orElse(""), List.of(folded(text).split(" "))));
      }
    }
    return out;
  }

  static boolean inBody(Marked m, NameMark n) {
    int s = m.prose().sentenceAt(n.span().begin());
    return s >= 0 && m.prose().sentences().get(s).zone() == Zone.BODY;
  }

  /** Names that differ by a letter or two in one word and by nothing else that both print. */
  private void spellings() {
    List<Form> all = new ArrayList<>();
    forms.values().forEach(list -> all.add(list.getFirst()));
    for (int i = 0; i < all.size(); i++) {
      for (int j = i + 1; j < all.size(); j++) {
        Form a = all.get(i);
        Form b = all.get(j);
        boolean persons = a.kind() == NameKind.PERSON || b.kind() == NameKind.PERSON;
        boolean bodies = a.kind() == NameKind.ORGANISATION && b.kind() == NameKind.ORGANISATION;
        if ((persons || bodies) && (misspelt(a, b) || turned(a, b))) add(a, b, "one name in two spellings");
      }
    }
    forms.values().forEach(this::joined);
  }

  /** "El Bakri" and "El-Bakri": the same letters, joined or apart. */
  private void joined(List<Form> forms) {
    forms.stream().filter(f -> f.text().contains("-") != forms.getFirst().text().contains("-")).findFirst().ifPresent(f -> add(forms.getFirst(), f, "one name joined by a hyphen and apart"));
  }

  private void add(Form a, Form b, String note) {
    String key = a.last().compareTo(b.last()) < 0 ? a.last() + " " + b.last() : b.last() + " " + a.last();
    if (told.add(key)) out.add(new Drafted(Kind.NAME_FORM, a.text() + " / " + b.text(), printed(a, b), note, 2.6));
  }

  /** The first place of each spelling, then the first place of each in every other report: one report may spell the name in both ways. */
  private List<Cite> printed(Form a, Form b) {
    Map<String, Cite> first = new LinkedHashMap<>();
    for (Form f : List.of(a, b)) first.put(f.cite().report() + " " + spelling(f), f.cite());
    forms.values().stream().flatMap(List::stream)
        .filter(f -> isForm(f, a) || isForm(f, b))
        .sorted(Comparator.comparingInt((Form f) -> Ground.number(f.cite().report())).thenComparing(f -> f.cite().span()))
        .forEach(f -> first.putIfAbsent(f.cite().report() + " " + spelling(f), f.cite()));
    return List.copyOf(first.values());
  }

  /** The same words, or a shorter or longer name of the same person that ends in the same word. */
  private static boolean isForm(Form f, Form of) {
    if (f.words().equals(of.words())) return true;
    boolean one = !f.entity().isEmpty() && f.entity().equals(of.entity());
    return one && f.kind() == NameKind.PERSON && f.last().equals(of.last()) && (f.words().size() == 1 || of.words().size() == 1);
  }

  private static String spelling(Form f) {
    return f.kind() == NameKind.PERSON ? f.last() : String.join(" ", f.words());
  }

  private static boolean misspelt(Form a, Form b) {
    if (a.kind() == NameKind.ORGANISATION) return a.words().size() == b.words().size() && a.words().size() > 2 && oneWordApart(a.words(), b.words());
    List<String> x = a.words();
    List<String> y = b.words();
    if (a.last().length() < SHORTEST || b.last().length() < SHORTEST) return false;
    if (a.last().equals(b.last())) return x.size() > 1 && y.size() > 1 && transposed(x.getFirst(), y.getFirst());
    boolean given = x.size() == 1 || y.size() == 1 || x.getFirst().equals(y.getFirst());
    return given && close(a.last(), b.last());
  }

  private static boolean oneWordApart(List<String> x, List<String> y) {
    int n = 0;
    for (int i = 0; i < x.size(); i++) {
      if (x.get(i).equals(y.get(i))) continue;
      if (!(x.get(i).equals(y.get(i) + "s") || y.get(i).equals(x.get(i) + "s")) && !(x.get(i).length() >= SHORTEST && close(x.get(i), y.get(i)))) return false;
      n++;
    }
    return n == 1;
  }

  /** A family name for a first name and the other way round, spelt alike or nearly so. */
  private static boolean turned(Form a, Form b) {
    List<String> x = a.words();
    List<String> y = b.words();
    if (a.kind() != NameKind.PERSON || x.size() != 2 || y.size() != 2) return false;
    return alike(x.getFirst(), y.getLast()) && alike(x.getLast(), y.getFirst()) && (x.getFirst().equals(y.getLast()) || x.getLast().equals(y.getFirst()));
  }

  private static boolean alike(String a, String b) {
    return a.length() > 2 && a.equals(b) || a.length() >= SHORTEST && b.length() >= SHORTEST && close(a, b);
  }

  /** Two neighbouring letters changed places: Kristen, Kirsten. */
  private static boolean transposed(String a, String b) {
    if (a.length() != b.length() || a.length() < SHORTEST || a.equals(b)) return false;
    int i = 0;
    while (a.charAt(i) == b.charAt(i)) i++;
    return i + 1 < a.length() && a.charAt(i) == b.charAt(i + 1) && a.charAt(i + 1) == b.charAt(i) && a.substring(i + 2).equals(b.substring(i + 2));
  }

  /** One letter, or two in a long name; an added "s" is a plural or a possessive. */
  static boolean close(String a, String b) {
    if (a.equals(b) || a.charAt(0) != b.charAt(0) || a.equals(b + "s") || b.equals(a + "s") || a.equals(b + "n") || b.equals(a + "n")) return false;
    int most = Math.min(a.length(), b.length()) >= LONG ? 2 : 1;
    return Math.abs(a.length() - b.length()) <= most && EditDistance.between(a, b) <= most;
  }

  /** @param printed the title as a report has it */
  private record Title(String printed, Cite cite) {}

  /** One person's office in two wordings: titles that share a word, of which none is a part of the other. */
  private void person(Entity e) {
    Map<String, Title> roles = new LinkedHashMap<>();
    for (Entity.Referent r : e.referents()) {
      Marked m = ground.report(r.report());
      m.names().stream().filter(n -> n.referent() == r.number() && inBody(m, n)).forEach(n -> {
        n.role().ifPresent(role -> roles.putIfAbsent(title(role), new Title(Spaces.single(role), ground.clause(new Cite(m.id(), n.span())))));
      });
    }
    titles(e, roles);
  }

  private void titles(Entity e, Map<String, Title> roles) {
    Set<String> own = words(folded(e.name()));
    List<Title> apart = roles.keySet().stream()
        .filter(r -> roles.keySet().stream().noneMatch(o -> !o.equals(r) && words(o).containsAll(words(r))))
        .filter(r -> roles.keySet().stream().anyMatch(o -> !words(o).containsAll(words(r)) && words(r).stream().anyMatch(w -> !own.contains(w) && words(o).contains(w))))
        .map(roles::get).toList();
    List<Cite> cites = apart.stream().map(Title::cite).toList();
    if (apart.size() < 2 || Independence.reports(cites).size() < 2) return;
    String printed = String.join(" / ", apart.stream().map(Title::printed).toList());
    out.add(new Drafted(Kind.NAME_FORM, Called.about(e) + printed, cites, "one person under different titles", 2.2));
  }

  private String title(String role) {
    List<String> out = new ArrayList<>();
    for (String w : folded(role).replace(",", "").split(" ")) out.add(titles.getOrDefault(w, w.length() > 4 && w.endsWith("s") && !w.endsWith("ss") ? w.substring(0, w.length() - 1) : w));
    return String.join(" ", out);
  }

  private static Set<String> words(String title) {
    Set<String> out = new LinkedHashSet<>(List.of(title.split(" ")));
    out.removeAll(Set.of("of", "the", "for", "a", "an", "in", "to", "with"));
    return out;
  }

  static String folded(String name) {
    return Spaces.single(name.toLowerCase(Locale.ROOT).replace('\u2019', '\'').replace("'s", "").replaceAll("^(the|a|an) ", "").replace(".", "").replace('-', ' ')).strip();
  }
}
