package org.stemma.annotate.when;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.stemma.language.Language;
import org.stemma.language.PerLanguage;
import org.stemma.language.WordTable;
import org.stemma.model.Prose;

/** The words and rules of time of one language, made ready for matching. */
final class Lexicon {
  private static final Comparator<Hit> LONGEST = Comparator.comparingInt((Hit h) -> -h.length());
  private static final PerLanguage<Lexicon> ALL = new PerLanguage<>(Lexicon::new);

  /** A word or phrase and one class it belongs to. */
  private record Entry(String[] words, int kind, String value, boolean capital) {}

  /** One class that holds at a place of a sentence, over so many atoms. */
  record Hit(int kind, String value, int length) {}

  private final Map<String, Integer> kinds = new HashMap<>();
  private final Map<String, Integer> literals = new HashMap<>();
  private final Map<String, Integer> tags = new HashMap<>();
  private final List<String> names = new ArrayList<>();
  private final Map<String, List<Entry>> entries = new HashMap<>();
  private final Map<Integer, List<TimeRule>> rules = new HashMap<>();

  /** The lexicon of a language; read once. */
  static Lexicon of(Language language) {
    return ALL.of(language);
  }

  private Lexicon(Language language) {
    language.table(WordTable.TIME_WORDS).forEach(this::addWord);
    int rank = 0;
    for (var row : language.table(WordTable.TIME_RULES).entrySet()) {
      TimeRule rule = TimeRule.parse(row.getKey(), row.getValue().getFirst(), rank++, this::kind);
      for (int first : rule.firsts()) rules.computeIfAbsent(first, k -> new ArrayList<>()).add(rule);
    }
  }

  private void addWord(String phrase, List<String> row) {
    String[] words = phrase.split(" ");
    boolean capital = row.size() > 1 && row.get(1).equals("capital");
    for (String cell : row.getFirst().split(" ")) {
      int eq = cell.indexOf('=');
      entries.computeIfAbsent(words[0], k -> new ArrayList<>())
          .add(new Entry(words, kind(cell.substring(0, eq)), cell.substring(eq + 1), capital));
    }
  }

  private int kind(String name) {
    return kinds.computeIfAbsent(name, k -> {
      names.add(k);
      int n = names.size() - 1;
      if (k.startsWith("=")) literals.put(k.substring(1), n);
      if (k.startsWith("@")) tags.put(k.substring(1), n);
      return n;
    });
  }

  String name(int kind) {
    return names.get(kind);
  }

  List<TimeRule> rulesFrom(int kind) {
    return rules.getOrDefault(kind, List.of());
  }

  /** All classes that hold at each atom. */
  List<List<Hit>> hits(Atoms atoms, Prose prose) {
    List<List<Hit>> out = new ArrayList<>(atoms.size());
    for (int i = 0; i < atoms.size(); i++) out.add(hitsAt(atoms, i, prose));
    return out;
  }

  private List<Hit> hitsAt(Atoms atoms, int i, Prose prose) {
    List<Hit> out = new ArrayList<>(4);
    String lower = atoms.lower(i);
    boolean digit = Character.isDigit(lower.charAt(0));
    List<Entry> known = entries.getOrDefault(lower, List.of());
    add(literals.get(lower), lower, 1, out);
    boolean verb = prose.tag(atoms.tokens()[i]).equals("VB");
    for (Entry e : known) {
      if (stands(e, atoms, i) && !(verb && names.get(e.kind).equals("dir"))) out.add(new Hit(e.kind, e.value, e.words.length));
    }
    if (digit) {
      List<String[]> digits = new ArrayList<>(2);
      Digits.read(lower, digits);
      for (String[] d : digits) add(kinds.get(d[0]), d[1], 1, out);
    }
    if (digit || !known.isEmpty()) {
      Amount.at(atoms, i, this).ifPresent(a -> add(kinds.get("num"), a.value(), a.length(), out));
      Amount.year(atoms, i, this).ifPresent(a -> add(kinds.get("year"), a.value(), a.length(), out));
    }
    add(tags.get(prose.tag(atoms.tokens()[i])), lower, 1, out);
    if (out.size() > 1) out.sort(LONGEST);
    return out;
  }

  private static void add(@Nullable Integer kind, String value, int length, List<Hit> out) {
    if (kind != null) out.add(new Hit(kind, value, length));
  }

  private static boolean stands(Entry e, Atoms atoms, int i) {
    if (e.capital && !atoms.isCapital(i)) return false;
    for (int k = 1; k < e.words.length; k++) if (!atoms.lower(i + k).equals(e.words[k])) return false;
    return true;
  }

  /** The value of a single word in a class, or "". */
  String value(String word, String kindName) {
    Integer kind = kinds.get(kindName);
    if (kind == null) return "";
    for (Entry e : entries.getOrDefault(word, List.of())) {
      if (e.words.length == 1 && e.kind == kind) return e.value;
    }
    return "";
  }

  boolean is(String word, String kindName) {
    return !value(word, kindName).isEmpty();
  }
}
