package org.stemma.english.make;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Makes the tables of the English pack that come from WordNet 3.1 (Princeton University, WordNet licence).
 *
 * <p>Arguments: the folder with WordNet's dictionary files (index.*, data.*, *.exc) and the folder to write to. Writes
 * {@code verbs.txt} (base forms of verbs), {@code irregular-forms.tsv} (form, kinds, base form) and
 * {@code synonyms.txt} (a line a group: words that share one of their three most frequent senses) and
 * {@code word-frequencies.tsv} (base form, how often it stands in the texts that WordNet's senses were counted in).
 */
public final class WordNetTables {
  private static final int SENSES = 3;

  private WordNetTables() {}

  public static void main(String... args) throws IOException {
    Path in = Path.of(args[0]);
    Path out = Path.of(args[1]);
    String note = "# Made by WordNetTables from WordNet 3.1, Copyright 2011 by Princeton University (WordNet licence, see NOTICE)\n";
    Files.writeString(out.resolve("verbs.txt"), note + String.join("\n", verbs(in)) + "\n");
    Files.writeString(out.resolve("irregular-forms.tsv"), note + String.join("\n", irregular(in)) + "\n");
    Files.writeString(out.resolve("synonyms.txt"), note + String.join("\n", groups(in)) + "\n");
    Files.writeString(out.resolve("word-frequencies.tsv"), note + String.join("\n", frequencies(in)) + "\n");
  }

  private static TreeSet<String> verbs(Path in) throws IOException {
    TreeSet<String> out = new TreeSet<>();
    for (String line : Files.readAllLines(in.resolve("index.verb"))) {
      String word = line.split(" ")[0];
      if (isWord(word)) out.add(word);
    }
    return out;
  }

  private static List<String> irregular(Path in) throws IOException {
    Map<String, Map<Character, String>> forms = new TreeMap<>();
    for (String kind : List.of("verb", "noun", "adj")) {
      for (String line : Files.readAllLines(in.resolve(kind + ".exc"))) {
        String[] cells = line.split(" ");
        if (isWord(cells[0]) && isWord(cells[1]) && !cells[0].equals(cells[1])) {
          forms.computeIfAbsent(cells[0], f -> new TreeMap<>()).putIfAbsent(kind.charAt(0), cells[1]);
        }
      }
    }
    List<String> out = new ArrayList<>();
    forms.forEach((form, bases) -> bases.forEach((kind, base) -> out.add(form + "\t" + kind + "\t" + base)));
    return out;
  }

  private static List<String> frequencies(Path in) throws IOException {
    Map<String, Integer> counts = new TreeMap<>();
    for (String line : Files.readAllLines(in.resolve("cntlist.rev"))) {
      String[] cells = line.split(" ");
      String word = cells[0].substring(0, cells[0].indexOf('%'));
      if (isWord(word)) counts.merge(word, Integer.parseInt(cells[2]), Integer::sum);
    }
    List<String> out = new ArrayList<>();
    counts.forEach((word, count) -> {
      if (count >= 3) out.add(word + "\t" + count);
    });
    return out;
  }

  private static TreeSet<String> groups(Path in) throws IOException {
    TreeSet<String> out = new TreeSet<>();
    for (String kind : List.of("verb", "noun", "adj")) {
      Map<String, TreeSet<String>> synsets = new HashMap<>();
      for (String line : Files.readAllLines(in.resolve("index." + kind))) {
        if (line.startsWith(" ")) continue;
        String[] cells = line.trim().split(" ");
        if (!isWord(cells[0])) continue;
        int pointers = Integer.parseInt(cells[3]);
        int first = 4 + pointers + 2;
        int tagged = Integer.parseInt(cells[4 + pointers + 1]);
        for (int i = first; i < cells.length && i < first + Math.min(SENSES, Math.max(1, tagged)); i++) {
          synsets.computeIfAbsent(cells[i], s -> new TreeSet<>()).add(cells[0]);
        }
      }
      synsets.values().stream().filter(g -> g.size() > 1).forEach(g -> out.add(String.join(" ", g)));
    }
    return out;
  }

  private static boolean isWord(String word) {
    return word.length() > 1 && word.chars().allMatch(c -> c >= 'a' && c <= 'z');
  }
}
