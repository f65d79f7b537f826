package org.stemma.eval;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.stemma.annotate.Proses;
import org.stemma.annotate.name.Names;
import org.stemma.english.English;
import org.stemma.language.Gazetteer;
import org.stemma.language.Language;
import org.stemma.model.NameKind;
import org.stemma.model.NameMark;
import org.stemma.model.Prose;
import org.stemma.places.Gazetteers;

/**
 * Names against columns of token and BIO label in zips (CoNLL-2003, CrossNER): exact span and kind, persons, organisations and places.
 *
 * <p>Sentences of one dispatch (a heading, then a dateline with its date) are read as one report, as they were printed.
 */
final class NamesTask implements Task {
  private static final Pattern DATELINE = Pattern.compile("[A-Z][A-Za-z .,'/-]*\\d{4}-\\d\\d-\\d\\d");

  @Override
  public String name() {
    return "names";
  }

  @Override
  public List<String> folders() {
    return List.of("crossner");
  }

  @Override
  public void run(Path data, Consumer<Measure> out, Consumer<String> misses) throws IOException {
    List<Path> zips;
    try (var walk = Files.walk(data)) {
      zips = walk.filter(p -> p.toString().endsWith(".zip")).sorted().toList();
    }
    for (Path zip : zips) {
      try (ZipFile open = new ZipFile(zip.toFile(), StandardCharsets.UTF_8)) {
        open.stream().filter(e -> e.getName().matches(".*(conll2003|politics)/\\w+\\.txt")).sorted((a, b) -> a.getName().compareTo(b.getName()))
            .forEach(e -> score(open, e, out, misses));
      } catch (java.util.zip.ZipException notAZip) {
        continue;
      }
    }
  }

  private void score(ZipFile zip, ZipEntry entry, Consumer<Measure> out, Consumer<String> misses) {
    String corpus = entry.getName().contains("conll") ? "conll" : "politics";
    String split = entry.getName().replaceAll(".*/|\\.txt", "");
    Language english = English.load();
    Gazetteer world = Gazetteers.load();
    Tally strict = new Tally();
    Tally all = new Tally();
    Tally[] kinds = {new Tally(), new Tally(), new Tally(), new Tally()};
    for (List<Line> document : documents(lines(zip, entry))) {
      Set<Found> gold = new HashSet<>();
      String text = text(document, gold);
      Prose prose = Proses.of(Plain.report(entry.getName(), text, Optional.empty()), english);
      Set<Found> found = new HashSet<>();
      for (NameMark m : Names.of(prose, english, world)) found.add(new Found(m.span().begin(), m.span().end(), m.kind()));
      all.count(gold, found);
      strict.count(only(gold), only(found));
      for (NameKind k : NameKind.values()) kinds[k.ordinal()].count(of(gold, k), of(found, k));
      report(corpus + "/" + split, text, only(gold), only(found), misses);
    }
    out.accept(new Measure("names", corpus + ".f", strict.f(), strict.gold, split));
    out.accept(new Measure("names", corpus + ".precision", strict.precision(), strict.found, split));
    out.accept(new Measure("names", corpus + ".recall", strict.recall(), strict.gold, split));
    out.accept(new Measure("names", corpus + ".all.f", all.f(), all.gold, split));
    for (NameKind k : NameKind.values()) {
      out.accept(new Measure("names", corpus + "." + k.name().toLowerCase(java.util.Locale.ROOT) + ".f", kinds[k.ordinal()].f(), kinds[k.ordinal()].gold, split));
    }
  }

  private static Set<Found> only(Set<Found> all) {
    Set<Found> out = new HashSet<>(all);
    out.removeIf(f -> f.kind == NameKind.OTHER);
    return out;
  }

  private static Set<Found> of(Set<Found> all, NameKind kind) {
    Set<Found> out = new HashSet<>(all);
    out.removeIf(f -> f.kind != kind);
    return out;
  }

  private static void report(String where, String text, Set<Found> gold, Set<Found> found, Consumer<String> misses) {
    gold.stream().filter(g -> !found.contains(g)).sorted((a, b) -> a.begin - b.begin).forEach(g -> misses.accept("names " + where + " missed " + g.in(text)));
    found.stream().filter(g -> !gold.contains(g)).sorted((a, b) -> a.begin - b.begin).forEach(g -> misses.accept("names " + where + " wrong  " + g.in(text)));
  }

  private record Found(int begin, int end, NameKind kind) {
    String in(String text) {
      int from = text.lastIndexOf('\n', Math.max(0, begin - 1)) + 1;
      int to = text.indexOf('\n', end);
      return kind + " [" + text.substring(begin, end) + "] in: " + text.substring(Math.max(from, begin - 60), Math.min(to < 0 ? text.length() : to, end + 60));
    }
  }

  /** Tokens and labels of one sentence. */
  private record Line(List<String> words, List<String> labels) {
    String text() {
      return String.join(" ", words);
    }
  }

  private static List<Line> lines(ZipFile zip, ZipEntry entry) {
    try {
      String all = new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8);
      List<Line> out = new ArrayList<>();
      for (String block : all.split("\r?\n\\s*\r?\n")) {
        Line line = new Line(new ArrayList<>(), new ArrayList<>());
        for (String row : block.split("\r?\n")) {
          String[] cells = row.split("\t");
          if (cells.length < 2) continue;
          line.words.add(cells[0]);
          line.labels.add(cells[1].strip());
        }
        if (!line.words.isEmpty()) out.add(line);
      }
      return out;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Lines grouped: a document begins at the heading above a dateline; without datelines each sentence is a document. */
  private static List<List<Line>> documents(List<Line> lines) {
    boolean dated = lines.stream().anyMatch(l -> DATELINE.matcher(l.text()).matches());
    List<List<Line>> out = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      if (!dated || out.isEmpty() || begins(lines, i)) out.add(new ArrayList<>());
      out.getLast().add(lines.get(i));
    }
    return out;
  }

  private static boolean begins(List<Line> lines, int i) {
    return i + 1 < lines.size() && DATELINE.matcher(lines.get(i + 1).text()).matches() && isLoud(lines.get(i).text())
        || i + 2 < lines.size() && DATELINE.matcher(lines.get(i + 2).text()).matches() && !isLoud(lines.get(i + 1).text()) && isLoud(lines.get(i).text());
  }

  private static boolean isLoud(String line) {
    return line.chars().filter(Character::isUpperCase).count() > 2 * line.chars().filter(Character::isLowerCase).count();
  }

  private static String text(List<Line> document, Set<Found> gold) {
    StringBuilder text = new StringBuilder();
    for (Line line : document) {
      int begin = -1;
      String open = "O";
      for (int i = 0; i <= line.words.size(); i++) {
        String label = i < line.words.size() ? line.labels.get(i) : "O";
        if (begin >= 0 && !label.startsWith("I-")) {
          gold.add(new Found(begin, text.length() - 1, kind(open)));
          begin = -1;
        }
        if (i == line.words.size()) break;
        if (i > 0 && clings(line.words, i) && !label.startsWith("B-")) text.setLength(text.length() - 1);
        if (label.startsWith("B-")) {
          begin = text.length();
          open = label.substring(2);
        }
        text.append(line.words.get(i)).append(' ');
      }
      text.setCharAt(text.length() - 1, '\n');
    }
    return text.toString();
  }

  /** "'s", "n't" and the apostrophe of "Lyons'" stand close to the word before, as printed. */
  private static boolean clings(List<String> words, int i) {
    String word = words.get(i);
    boolean apart = word.equals("s") && words.get(i - 1).equals("'");
    boolean opensOwning = word.equals("'") && i + 1 < words.size() && words.get(i + 1).equals("s");
    return apart || opensOwning || word.equals("'s") || word.equals("n't") || word.equals("'re") || word.equals("'ve") || word.equals("'ll");
  }

  private static NameKind kind(String label) {
    return switch (label) {
      case "person", "politician", "PER" -> NameKind.PERSON;
      case "organisation", "politicalparty", "ORG" -> NameKind.ORGANISATION;
      case "location", "country", "LOC" -> NameKind.PLACE;
      default -> NameKind.OTHER;
    };
  }

  private static final class Tally {
    private int gold;
    private int found;
    private int right;

    void count(Set<Found> wanted, Set<Found> got) {
      gold += wanted.size();
      found += got.size();
      for (Found f : got) if (wanted.contains(f)) right++;
    }

    double precision() {
      return found == 0 ? 0 : (double) right / found;
    }

    double recall() {
      return gold == 0 ? 0 : (double) right / gold;
    }

    double f() {
      return gold + found == 0 ? 0 : 2.0 * right / (gold + found);
    }
  }
}
