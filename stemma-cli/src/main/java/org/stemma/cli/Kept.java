package org.stemma.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.stemma.Stemma;
import org.stemma.group.Grouping;
import org.stemma.group.Marks;
import org.stemma.group.Sketch;
import org.stemma.model.Published;
import org.stemma.model.Report;
import org.stemma.read.feed.Mapping;

/**
 * What {@code stemma group} keeps in a folder: {@code reports.tsv}, a line a report with its sketch, and {@code files.tsv}, the files that were read to their end.
 * Lines are only ever added, reports before the file they came from; a line that an interruption cut short is taken off when the folder is opened again, and what it
 * was of is read again.
 */
final class Kept implements AutoCloseable {
  private static final String FIRST = "stemma-group/2 " + Stemma.VERSION + " group " + Grouping.STAGE;
  private static final String BETWEEN = "\u001f";
  private static final int CELLS = 13;

  private final Optional<Path> folder;
  private final Optional<FileLock> lock;
  private final String first;
  private final Set<String> known = new HashSet<>();
  private final Set<String> files = new HashSet<>();

  private Kept(Optional<Path> folder, Optional<FileLock> lock, Mapping mapping) {
    this.folder = folder;
    this.first = FIRST + mapping.names().entrySet().stream().map(e -> " " + e.getKey().word() + "=" + plain(e.getValue())).collect(Collectors.joining());
    this.lock = lock;
  }

  /**
   * @param folder none: nothing is kept; made where it is not there yet
   * @param mapping what is kept was read by one mapping: another one needs another folder
   * @param reader hears of what was kept before this run, one by one, in the order in which it came
   */
  static Kept open(Optional<Path> folder, Mapping mapping, Consumer<Sketch> reader) throws IOException {
    if (folder.isEmpty()) return new Kept(folder, Optional.empty(), mapping);
    Files.createDirectories(folder.get());
    Kept kept = new Kept(folder, Optional.of(locked(folder.get())), mapping);
    try {
      kept.each(REPORTS, line -> {
        Sketch sketch = parse(line);
        kept.known.add(key(sketch.sha256(), sketch.source()));
        reader.accept(sketch);
      });
      kept.each(FILES, kept.files::add);
    } catch (RuntimeException | IOException e) {
      kept.close();
      throw e;
    }
    return kept;
  }

  private static final String REPORTS = "reports.tsv";
  private static final String FILES = "files.tsv";

  private static FileLock locked(Path folder) throws IOException {
    FileChannel channel = FileChannel.open(folder.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    try {
      FileLock lock = channel.tryLock();
      if (lock != null) return lock;
    } catch (OverlappingFileLockException e) {
      // the same answer as to another process
    }
    channel.close();
    throw new NotUnderstood("another run is using the state in " + folder);
  }

  /** Reads whole lines of a file after its first, which says what wrote it; what follows the last whole line is cut off. */
  private void each(String name, Consumer<String> reader) throws IOException {
    Path file = folder.orElseThrow().resolve(name);
    if (!Files.exists(file)) Files.writeString(file, first + "\n");
    cutAfterLastLine(file);
    try (Stream<String> all = Files.lines(file, StandardCharsets.UTF_8)) {
      Iterator<String> lines = all.iterator();
      String found = lines.hasNext() ? lines.next() : "";
      if (!found.equals(first)) throw new NotUnderstood("the state in " + folder.get() + " is of another version" + (found.startsWith(FIRST) ? " or mapping" : "") + ": " + (found.isEmpty() ? "nothing" : found) + "; this one writes " + first + ". Name another folder, or delete this one and group anew");
      lines.forEachRemaining(reader);
    }
  }

  private static void cutAfterLastLine(Path file) throws IOException {
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
      long end = channel.size();
      var one = java.nio.ByteBuffer.allocate(1);
      while (end > 0) {
        one.clear();
        channel.read(one, end - 1);
        if (one.get(0) == '\n') break;
        end--;
      }
      if (end < channel.size()) channel.truncate(end);
    }
  }

  private static String key(String sha256, String source) {
    return sha256 + " " + source;
  }

  boolean has(Report r) {
    return known.contains(key(r.sha256(), r.source()));
  }

  /** True for a file that was read to its end and has the size and the time that it had then. */
  boolean isFinished(Inputs.Input input) {
    return stamp(input).filter(files::contains).isPresent();
  }

  private static Optional<String> stamp(Inputs.Input input) {
    if (!(input instanceof Inputs.File file)) return Optional.empty();
    try {
      return Optional.of(plain(file.source()) + "\t" + Files.size(file.path()) + "\t" + Files.getLastModifiedTime(file.path()).toMillis());
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  /** Adds to the folder: first the reports, then the files they were the last of. */
  void keep(List<Sketch> more, List<Inputs.Input> finished) {
    if (folder.isEmpty()) return;
    append(REPORTS, more.stream().map(Kept::line));
    append(FILES, finished.stream().flatMap(f -> stamp(f).stream()));
    more.forEach(s -> known.add(key(s.sha256(), s.source())));
  }

  private void append(String name, Stream<String> lines) {
    try (Writer out = Files.newBufferedWriter(folder.orElseThrow().resolve(name), StandardCharsets.UTF_8, StandardOpenOption.APPEND)) {
      for (String line : (Iterable<String>) lines::iterator) out.append(line).append('\n');
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static String line(Sketch s) {
    return Stream.of(s.source(), s.sha256(), s.date().orElse(""), s.basis().name(), joined(s.terms()), s.told().stream().map(String::valueOf).collect(Collectors.joining(BETWEEN)),
        joined(s.parts()), joined(s.numbers()), joined(s.names()), joined(s.figures()),
        joined(s.marks().times()), joined(s.marks().places()), joined(s.marks().holders())).map(Kept::plain).collect(Collectors.joining("\t"));
  }

  static Sketch parse(String line) {
    String[] cells = line.split("\t", -1);
    if (cells.length != CELLS) throw new NotUnderstood("a line of the state must have " + CELLS + " cells; got " + cells.length + ": " + line.substring(0, Math.min(60, line.length())));
    return new Sketch(cells[0], cells[1], cells[2].isEmpty() ? Optional.empty() : Optional.of(cells[2]), Published.Basis.valueOf(cells[3]),
        parted(cells[4]), parted(cells[5]).stream().map(Integer::valueOf).toList(), set(cells[6]), set(cells[7]), set(cells[8]), set(cells[9]),
        new Marks(set(cells[10]), set(cells[11]), set(cells[12])));
  }

  private static String joined(java.util.Collection<String> words) {
    return words.stream().map(w -> w.replace(BETWEEN, " ")).collect(Collectors.joining(BETWEEN));
  }

  private static List<String> parted(String cell) {
    return cell.isEmpty() ? List.of() : List.of(cell.split(BETWEEN, -1));
  }

  private static Set<String> set(String cell) {
    return new TreeSet<>(parted(cell));
  }

  private static String plain(String cell) {
    return cell.replaceAll("[\\t\\r\\n\\x0b\\x0c\\x85\\u2028\\u2029]", " ");
  }

  @Override
  public void close() throws IOException {
    if (lock.isPresent()) lock.get().acquiredBy().close();
  }
}
