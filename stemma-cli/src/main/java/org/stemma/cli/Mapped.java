package org.stemma.cli;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.stemma.read.feed.Mapping;
import org.stemma.read.feed.Mapping.Key;
import picocli.CommandLine.Option;

/** The option that names the columns of tables and the fields of JSON. */
final class Mapped {
  private static final String KEYS = Arrays.stream(Key.values()).map(Key::word).collect(Collectors.joining(", "));
  /** Between two pairs of one argument; names of columns may hold commas. */
  private static final Pattern BETWEEN = Pattern.compile(",(?=\\s*(?:" + KEYS.replace(", ", "|") + ")=)");

  @Option(names = "--map", paramLabel = "KEY=FIELD,…|FILE",
      description = "Which columns of CSV and fields of JSON hold what: text, headline, outlet, time, url, language, author, id; as KEY=FIELD, or in a file with such lines. Dots lead into inner objects: outlet=source.name.")
  private List<String> said = List.of();

  /** @throws NotUnderstood where something is no pair, no key, named twice or no file that can be read */
  Mapping mapping() {
    Map<Key, String> out = new EnumMap<>(Key.class);
    for (String word : said) {
      int equals = word.indexOf('=');
      if (equals > 0 && Key.of(word.substring(0, equals).strip()).isPresent()) for (String pair : BETWEEN.split(word)) put(pair, "--map", out);
      else file(word, out);
    }
    return new Mapping(out);
  }

  private static void file(String name, Map<Key, String> out) {
    Path path = Path.of(name);
    if (!Files.isRegularFile(path)) throw new NotUnderstood("--map must be a file, or KEY=FIELD with one of the keys " + KEYS + "; got: " + name);
    int number = 0;
    for (String line : lines(path)) {
      number++;
      if (!line.isBlank() && !line.startsWith("#")) put(line, name + ", line " + number, out);
    }
  }

  private static List<String> lines(Path path) {
    try {
      return Files.readString(path, StandardCharsets.UTF_8).replaceFirst("^\\uFEFF", "").lines().toList();
    } catch (CharacterCodingException e) {
      throw new NotUnderstood("cannot read the mapping in " + path + ": it is no text in UTF-8");
    } catch (IOException e) {
      throw new NotUnderstood("cannot read the mapping in " + path + ": " + e.getMessage());
    }
  }

  private static void put(String pair, String where, Map<Key, String> out) {
    String[] cells = pair.split("[=\\t]", 2);
    Optional<Key> key = Key.of(cells[0].strip());
    if (key.isEmpty() || cells.length < 2 || cells[1].isBlank()) throw new NotUnderstood(where + ": a mapping must be KEY=FIELD with one of the keys " + KEYS + "; got: " + pair);
    String before = out.put(key.get(), cells[1].strip());
    if (before != null) throw new NotUnderstood(where + ": " + key.get().word() + " must be mapped once; got " + before + " and " + cells[1].strip());
  }
}
