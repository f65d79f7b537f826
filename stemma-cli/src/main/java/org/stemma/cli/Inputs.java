package org.stemma.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.stemma.fetch.Fetched;
import org.stemma.fetch.Fetching;
import org.stemma.model.Problem;
import org.stemma.read.Problems;
import org.stemma.read.Readers;
import org.stemma.read.Reading;
import org.stemma.read.feed.Mapping;

/**
 * The pages that a user named: files, folders with all that is in them, and "-" for standard input. A path named twice, also
 * by two spellings, is one. In order of names, whatever order they were given in.
 *
 * @param problems what was named and cannot be had
 */
record Inputs(List<Input> found, List<Problem> problems) {
  /** One thing to read. */
  sealed interface Input {
    String source();
  }

  record File(String source, Path path) implements Input {}

  /** An address of the web, fetched only because the user said so. */
  record Address(String source) implements Input {}

  record StandardInput() implements Input {
    @Override
    public String source() {
      return "-";
    }
  }

  static Inputs of(List<String> named) {
    return of(named, false);
  }

  /** @param fetch true when the user said that addresses are to be fetched */
  static Inputs of(List<String> named, boolean fetch) {
    var byPath = new TreeMap<Path, File>();
    var problems = new TreeMap<String, Problem>();
    var addresses = new TreeSet<String>();
    boolean standardInput = false;
    for (String name : named) {
      if (name.equals("-")) standardInput = true;
      else if (name.matches("(?i)https?://.*")) addresses.add(name);
      else add(name, byPath, problems);
    }
    var found = new ArrayList<Input>(byPath.values());
    found.sort(Comparator.comparing(Input::source));
    for (String a : addresses) {
      if (fetch) found.add(new Address(a));
      else problems.put(a, Problems.CANNOT_OPEN.at(a, "an address of the web is fetched only when you say so", "", "add --fetch"));
    }
    if (standardInput) found.add(new StandardInput());
    return new Inputs(List.copyOf(found), List.copyOf(problems.values()));
  }

  private static void add(String name, Map<Path, File> byPath, Map<String, Problem> problems) {
    try {
      Path path = Path.of(name);
      if (Files.isDirectory(path)) addFolder(name, path, byPath, problems);
      else if (Files.exists(path)) put(new File(name, path), byPath);
      else problems.put(name, Problems.CANNOT_OPEN.at(name, "there is no such file or folder", "looked in " + Path.of("").toAbsolutePath()));
    } catch (InvalidPathException e) {
      problems.put(name, Problems.CANNOT_OPEN.at(name, "no file can have this name: " + e.getReason(), ""));
    }
  }

  private static void addFolder(String name, Path folder, Map<Path, File> byPath, Map<String, Problem> problems) {
    var walk = new Walk(folder, problems);
    try {
      Files.walkFileTree(folder, walk);
    } catch (IOException e) {
      problems.put(name, unreadable(name, e));
    }
    walk.files.forEach(p -> put(new File(p.toString(), p), byPath));
    if (walk.files.isEmpty() && walk.readable) {
      problems.put(name, new Problem("S090", name, "the folder holds no file", "hidden files are not looked at", "name a folder of reports"));
    }
  }

  /** Every file below a folder but the hidden ones; links to files are files, links to folders are not followed. */
  private static final class Walk extends SimpleFileVisitor<Path> {
    private final Path top;
    private final Map<String, Problem> problems;
    private final List<Path> files = new ArrayList<>();
    private boolean readable = true;

    Walk(Path top, Map<String, Problem> problems) {
      this.top = top;
      this.problems = problems;
    }

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
      return hidden(folder) ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
      if (!hidden(file) && Files.isRegularFile(file)) files.add(file);
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException e) {
      readable = false;
      problems.put(file.toString(), unreadable(file.toString(), e));
      return FileVisitResult.CONTINUE;
    }

    private boolean hidden(Path p) {
      return !p.equals(top) && p.getFileName().toString().startsWith(".");
    }
  }

  /** Of two spellings of one path the shorter, then the earlier in order of letters, is shown. */
  private static void put(File file, Map<Path, File> byPath) {
    byPath.merge(file.path().toAbsolutePath().normalize(), file, (a, b) ->
        Comparator.comparing((File f) -> f.source().length()).thenComparing(File::source).compare(a, b) <= 0 ? a : b);
  }

  /** Reads one input and hands on what is found in it, part by part; never throws for what is wrong with it. */
  static void read(Input input, InputStream standardInput, Fetching fetching, Mapping mapping, Consumer<Reading> each) {
    try {
      switch (input) {
        case StandardInput in -> Readers.stream(in.source(), standardInput, mapping, each);
        case Address address -> {
          Fetched fetched = fetching.fetch(address.source());
          each.accept(fetched.page().map(p -> Readers.read(p, mapping)).orElseGet(() -> Reading.of(fetched.problem().orElseThrow())));
        }
        case File file -> {
          try (InputStream in = Files.newInputStream(file.path())) {
            Readers.stream(file.source(), in, mapping, each);
          }
        }
      }
    } catch (IOException e) {
      each.accept(Reading.of(unreadable(input.source(), e)));
    }
  }

  private static Problem unreadable(String source, IOException e) {
    String why = switch (e) {
      case AccessDeniedException x -> "not allowed to read " + x.getFile();
      case NoSuchFileException x -> x.getFile() + " went away while it was read";
      case FileSystemLoopException x -> x.getFile() + " leads back to itself";
      default -> Optional.ofNullable(e.getMessage()).orElse(e.getClass().getSimpleName());
    };
    return Problems.CANNOT_OPEN.at(source, why, "");
  }
}
