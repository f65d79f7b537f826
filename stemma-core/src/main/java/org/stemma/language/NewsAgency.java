package org.stemma.language;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * News agencies by their own names, which are the words of no language: a run without a pack knows them too. How a language
 * speaks of agencies ("news service", "wire services") stands in its pack.
 *
 * @param name in full
 * @param names all it goes by, the full one first, as written by the agency
 */
public record NewsAgency(String name, List<String> names) {
  private static final List<NewsAgency> ALL = read("news-agencies.tsv");

  /** @throws IllegalArgumentException where the full name is not among the names */
  public NewsAgency {
    names = List.copyOf(names);
    if (!names.contains(name)) throw new IllegalArgumentException("names must hold the full name; got name=" + name + " names=" + names);
  }

  /** @return every agency known, in the order of the list; never empty */
  public static List<NewsAgency> all() {
    return ALL;
  }

  private static List<NewsAgency> read(String file) {
    try (InputStream in = NewsAgency.class.getResourceAsStream(file)) {
      if (in == null) throw new IllegalStateException(file + " must be on the class path beside the library");
      return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)).lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#")).map(NewsAgency::row).toList();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + file, e);
    }
  }

  /** Full name, then the others with a bar between. */
  private static NewsAgency row(String line) {
    String[] cells = line.split("\t");
    List<String> names = new ArrayList<>(List.of(cells[0]));
    for (String other : cells[1].split("\\|")) if (!names.contains(other)) names.add(other);
    return new NewsAgency(cells[0], names);
  }
}
