package org.stemma.align;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.stemma.language.Language;
import org.stemma.language.Nicknames;
import org.stemma.model.Entity;
import org.stemma.model.Marked;
import org.stemma.model.NameKind;
import org.stemma.model.NameMark;
import org.stemma.model.Story;
import org.stemma.text.Groups;
import org.stemma.text.Spaces;

/**
 * Joins names across the reports of a story: the same full name, a surname that only one full name in the story has, a
 * short form of letters ("ICRC"), a form with or without "the", a nickname ("Bill Marsh" for the one William Marsh), a part of a state whichever way its name is
 * turned ("Department of State"). Two full names that differ else are two, whatever they share.
 */
public final class Entities {
  private Entities() {}

  /** A name as one report has it. @param turned its words with the head last, see Bodies */
  private record Referent(String report, int number, NameKind kind, String name, List<String> words, List<String> turned, Set<String> forms, Optional<String> role, int count) {}

  /** @return in order of how often they are named, then by name; ids are unique over the stories of a run */
  public static List<Entity> of(Story story, Language language) {
    List<Referent> all = referents(story, new Bodies(language));
    Nicknames nicknames = Nicknames.of(language);
    Groups groups = new Groups(all.size());
    joinSameNames(all, groups);
    joinInitials(all, groups);
    joinShortForms(all, groups, nicknames);
    joinSpellings(all, groups);
    List<List<Referent>> joined = groups.all().stream().map(g -> g.stream().map(all::get).toList()).toList();
    List<List<Referent>> sorted = joined.stream()
        .sorted(Comparator.comparingInt((List<Referent> g) -> -g.stream().mapToInt(Referent::count).sum())
            .thenComparing(g -> name(g, nicknames)))
        .toList();
    String prefix = story.id().equals("s1") ? "e" : story.id() + "e";
    List<Entity> out = new ArrayList<>();
    for (List<Referent> g : sorted) out.add(entity(prefix + (out.size() + 1), g, name(g, nicknames)));
    return out;
  }

  private static List<Referent> referents(Story story, Bodies bodies) {
    List<Referent> out = new ArrayList<>();
    for (Marked m : story.reports()) {
      Map<Integer, List<NameMark>> byNumber = new LinkedHashMap<>();
      for (NameMark n : m.names()) byNumber.computeIfAbsent(n.referent(), r -> new ArrayList<>()).add(n);
      byNumber.forEach((number, marks) -> out.add(referent(m, number, marks, bodies)));
    }
    return out;
  }

  private static Referent referent(Marked m, int number, List<NameMark> marks, Bodies bodies) {
    Set<String> forms = new LinkedHashSet<>();
    for (NameMark n : marks) forms.add(Spaces.single(m.prose().text(n.span())));
    Optional<String> role = marks.stream().flatMap(n -> n.role().stream()).findFirst();
    NameMark first = marks.getFirst();
    List<String> words = words(first.canonical());
    return new Referent(m.id(), number, first.kind(), first.canonical(), words, first.kind() == NameKind.ORGANISATION ? bodies.turned(words) : words, forms, role, marks.size());
  }

  private static void joinSameNames(List<Referent> all, Groups groups) {
    Map<String, Integer> first = new LinkedHashMap<>();
    for (int i = 0; i < all.size(); i++) {
      Integer before = first.putIfAbsent(kindOf(all.get(i)) + String.join(" ", all.get(i).turned()), i);
      if (before != null) groups.join(before, i);
    }
  }

  /** "Anna B. Marsh" and "Anna Berit Marsh": an initial stands for the name that begins with it. */
  private static void joinInitials(List<Referent> all, Groups groups) {
    Map<List<String>, Integer> persons = new LinkedHashMap<>();
    for (int i = 0; i < all.size(); i++) if (all.get(i).kind() == NameKind.PERSON && all.get(i).words().size() == 3) persons.putIfAbsent(all.get(i).words(), i);
    Map<List<String>, Integer> written = new LinkedHashMap<>();
    Set<List<String>> several = new HashSet<>();
    persons.forEach((w, i) -> {
      List<String> initials = List.of(w.getFirst(), w.get(1).substring(0, 1), w.getLast());
      if (w.get(1).length() > 1 && written.putIfAbsent(initials, i) != null) several.add(initials);
    });
    persons.forEach((w, i) -> {
      if (w.get(1).length() == 1 && written.containsKey(w) && !several.contains(w)) groups.join(written.get(w), i);
    });
  }

  private static String kindOf(Referent r) {
    return r.kind() == NameKind.PERSON ? "p:" : "x:";
  }

  /** Cost: names times different names. */
  private static void joinShortForms(List<Referent> all, Groups groups, Nicknames nicknames) {
    List<Integer> different = List.copyOf(first(all, r -> List.of(kindOf(r), r.kind(), r.words(), r.turned())).values());
    Map<List<Object>, List<Integer>> known = new HashMap<>();
    for (int i = 0; i < all.size(); i++) {
      Referent r = all.get(i);
      List<Integer> longerNames = known.computeIfAbsent(List.of(r.kind(), r.name(), r.words(), r.turned()), x -> different.stream().filter(j -> isShortFormOf(r, all.get(j), nicknames)).toList());
      Set<Integer> longer = new LinkedHashSet<>();
      for (int j : longerNames) if (!groups.together(i, j)) longer.add(groups.root(j));
      if (longer.size() == 1) groups.join(i, longer.iterator().next());
    }
  }

  /** The first of the names of which the same is asked, in order. */
  private static <K> Map<K, Integer> first(List<Referent> all, Function<Referent, K> asked) {
    Map<K, Integer> out = new LinkedHashMap<>();
    for (int i = 0; i < all.size(); i++) out.putIfAbsent(asked.apply(all.get(i)), i);
    return out;
  }

  /** Full names of persons that differ by a slip or a transcription: one or two letters in a long word, words in another order. Cost: the square of different names. */
  private static void joinSpellings(List<Referent> all, Groups groups) {
    List<Referent> persons = all.stream().filter(r -> r.kind() == NameKind.PERSON).toList();
    Map<List<String>, Integer> last = new HashMap<>();
    Map<List<String>, Integer> number = new HashMap<>();
    for (int i = 0; i < all.size(); i++) if (all.get(i).kind() == NameKind.PERSON) number.putIfAbsent(all.get(i).words(), i);
    for (int i = 0; i < persons.size(); i++) last.put(persons.get(i).words(), i);
    Map<List<String>, Integer> first = first(persons, Referent::words);
    first.forEach((x, begin) -> last.forEach((y, end) -> {
      if (begin < end && Spellings.areOne(x, y)) groups.join(number.get(x), number.get(y));
    }));
  }

  private static boolean isShortFormOf(Referent a, Referent b, Nicknames nicknames) {
    if ((a.kind() == NameKind.PERSON) != (b.kind() == NameKind.PERSON)) return false;
    if (a.kind() == NameKind.PERSON) return isShortPerson(a.words(), b.words(), nicknames) || isCalled(a, b, nicknames);
    return isAcronym(a.name(), b.words()) || a.kind() == NameKind.ORGANISATION && b.kind() == NameKind.ORGANISATION && isBodyOf(a.turned(), b.turned());
  }

  /** "Senate" and "U.S. Senate", "US Embassy" and "U.S. Embassy in Kabul": the longer name adds the letters of a land before or a seat behind. */
  private static boolean isBodyOf(List<String> x, List<String> y) {
    if (x.isEmpty() || y.size() <= x.size()) return false;
    boolean land = y.size() == x.size() + 1 && y.getFirst().length() <= Bodies.LETTERS && y.subList(1, y.size()).equals(x);
    boolean seat = x.size() > 1 && y.size() > x.size() + 1 && y.subList(0, x.size()).equals(x) && y.get(x.size()).equals(SEAT);
    return land || seat;
  }

  /** "Marsh", "Anna Marsh" and "Anna B. Marsh"; "Bill Marsh" and "William Marsh". */
  private static boolean isShortPerson(List<String> x, List<String> y, Nicknames nicknames) {
    if (x.isEmpty() || y.isEmpty() || !x.getLast().equals(y.getLast())) return false;
    boolean longer = y.size() > x.size();
    if (x.size() == 1) return longer;
    return longer && x.getFirst().equals(y.getFirst()) || y.size() > 1 && nicknames.areOne(x.getFirst(), y.getFirst());
  }

  /** "Michael Marsh" and "K. Michael Marsh", "Bill Marsh" and C.H. "Bill" Marsh: further given names or initials before the same two words. */
  private static boolean isCalled(Referent a, Referent b, Nicknames nicknames) {
    int more = b.words().size() - a.words().size();
    if (a.words().size() < 2 || more < 1 || !b.words().subList(more, b.words().size()).equals(a.words())) return false;
    return !Spaces.unmarked(b.name()).equals(b.name()) || b.words().subList(0, more).stream().allMatch(nicknames::isGiven);
  }

  private static boolean isAcronym(String shortForm, List<String> words) {
    String letters = shortForm.replace(".", "").toLowerCase(Locale.ROOT);
    if (letters.length() < 2 || letters.length() > 6 || words.size() < 2) return false;
    String initials = words.stream().filter(w -> !SMALL.contains(w)).map(w -> w.substring(0, 1)).collect(Collectors.joining());
    return letters.equals(initials);
  }

  private static final String SEAT = "in";

  private static final Set<String> SMALL = Set.of("of", "the", "and", "for", "in", "on");

  static List<String> words(String name) {
    return Arrays.stream(folded(name).split(" ")).filter(w -> !w.isEmpty()).toList();
  }

  /** Lower case, without "the", points, apostrophes and the possessive ending, hyphens as blanks. */
  static String folded(String name) {
    String bare = Spaces.unmarked(name).toLowerCase(Locale.ROOT).replace('\u2019', '\'').replaceAll("'s\\b", "").replaceAll("\\bthe\\b", " ").replace(".", "").replace("'", "").replace('-', ' ');
    return Spaces.single(bare).strip();
  }

  /** The form of most words, a full given name before a short one. */
  private static String name(List<Referent> g, Nicknames nicknames) {
    Set<String> first = new HashSet<>();
    for (Referent r : g) if (r.words().size() > 1) first.add(r.words().getFirst());
    return g.stream().map(Referent::name).distinct()
        .max(Comparator.comparingInt((String n) -> words(n).size()).thenComparing(n -> !isShort(words(n), first, nicknames)).thenComparing(Comparator.reverseOrder()))
        .orElse("");
  }

  /** @param first given names of the others */
  private static boolean isShort(List<String> words, Set<String> first, Nicknames nicknames) {
    return words.size() > 1 && first.stream().anyMatch(f -> nicknames.isShortFor(words.getFirst(), f));
  }

  private static Entity entity(String id, List<Referent> g, String name) {
    Set<String> forms = new LinkedHashSet<>(List.of(name));
    g.stream().flatMap(r -> r.forms().stream())
        .sorted(Comparator.comparingInt((String f) -> -f.length()).thenComparing(Comparator.naturalOrder()))
        .forEach(forms::add);
    Optional<String> role = g.stream().flatMap(r -> r.role().stream()).findFirst();
    List<Entity.Referent> referents = g.stream().map(r -> new Entity.Referent(r.report(), r.number())).toList();
    return new Entity(id, name, g.getFirst().kind(), role, List.copyOf(forms), referents);
  }
}
