package org.stemma.english;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.stemma.language.Language;
import org.stemma.language.WordList;
import org.stemma.language.WordTable;

/** The English pack: tagger, base forms, word lists and tables. */
public final class English implements Language {
  private final Tagger tagger;
  private final Map<WordList, Set<String>> words = new EnumMap<>(WordList.class);
  private final Map<WordTable, Map<String, List<String>>> tables = new EnumMap<>(WordTable.class);
  private final BaseForms baseForms;
  private final Synonyms synonyms;

  private English() {
    for (WordList list : WordList.values()) words.put(list, readWords(list.file()));
    for (WordTable table : WordTable.values()) tables.put(table, readTable(table.file()));
    tagger = Tagger.load();
    baseForms = new BaseForms(readLines("irregular-forms.tsv"), readWords("verbs.txt"));
    synonyms = Synonyms.of(readLines("synonyms.txt"));
  }

  private static final class Holder {
    private static final English ENGLISH = new English();
  }

  /** The pack, loaded at the first call and kept for the life of the JVM. */
  public static Language load() {
    return Holder.ENGLISH;
  }

  @Override
  public String code() {
    return "en";
  }

  @Override
  public List<String> tags(List<String> sentence) {
    return tagger.tags(sentence);
  }

  @Override
  public String lemma(String word, String tag) {
    return baseForms.of(word, tag);
  }

  @Override
  public Set<String> words(WordList list) {
    return words.get(list);
  }

  @Override
  public Map<String, List<String>> table(WordTable table) {
    return tables.get(table);
  }

  @Override
  public Set<String> synonyms(String lemma) {
    return synonyms.of(lemma);
  }

  private static Set<String> readWords(String file) {
    Set<String> out = new LinkedHashSet<>();
    for (String line : readLines(file)) out.add(line.toLowerCase(Locale.ROOT));
    return java.util.Collections.unmodifiableSet(out);
  }

  private static Map<String, List<String>> readTable(String file) {
    Map<String, List<String>> out = new LinkedHashMap<>();
    for (String line : readLines(file)) {
      String[] cells = line.split("\t");
      out.put(cells[0].toLowerCase(Locale.ROOT), List.copyOf(Arrays.asList(cells).subList(1, cells.length)));
    }
    return java.util.Collections.unmodifiableMap(out);
  }

  /** Lines without blanks and comments ("# ..."); none when the pack has not the file. */
  static List<String> readLines(String file) {
    try (InputStream in = English.class.getResourceAsStream(file)) {
      if (in == null) return List.of();
      try (BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
        return reader.lines().map(String::strip).filter(l -> !l.isEmpty() && !l.startsWith("#")).toList();
      }
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + file + " of the English pack", e);
    }
  }
}
