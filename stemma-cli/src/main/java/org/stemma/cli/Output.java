package org.stemma.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;

/** Where an account goes: standard output, or a file that is there whole or not at all. */
final class Output {
  /** The reader of our standard output has gone (a pipe to {@code head}): nothing to complain about. */
  static final class Gone extends IOException {
    private static final long serialVersionUID = 1;

    Gone(IOException cause) {
      super(cause);
    }
  }

  private Output() {}

  /** @param file empty or "-": standard output */
  static void write(String text, Optional<Path> file, OutputStream standardOutput) throws IOException {
    write(List.of(text), file, standardOutput);
  }

  /** The same of a text in pieces, which need not be there all at once. */
  static void write(Iterable<String> pieces, Optional<Path> file, OutputStream standardOutput) throws IOException {
    if (file.isPresent() && !file.get().toString().equals("-")) toFile(pieces, file.get());
    else toStandardOutput(pieces, standardOutput);
  }

  private static void all(Iterable<String> pieces, OutputStream out) throws IOException {
    OutputStream buffered = new BufferedOutputStream(out, 1 << 16);
    for (String p : pieces) buffered.write(p.getBytes(StandardCharsets.UTF_8));
    buffered.flush();
  }

  private static void toPath(Iterable<String> pieces, Path path) throws IOException {
    try (OutputStream out = Files.newOutputStream(path)) {
      all(pieces, out);
    }
  }

  static Complaint complaint(Optional<Path> file, IOException e) {
    String why = switch (e) {
      case NoSuchFileException x -> noFolder(Path.of(x.getFile()).toAbsolutePath().getParent());
      case AccessDeniedException x -> "not allowed to write there";
      case FileSystemException x when x.getMessage().contains("Is a directory") -> "it is a folder";
      default -> Optional.ofNullable(e.getMessage()).orElse(e.getClass().getSimpleName());
    };
    return new Complaint("S901", "cannot write the account", why, file.map(Path::toString).orElse("standard output"), "name another file with -o");
  }

  private static String noFolder(Path folder) {
    return (Files.isDirectory(folder) ? "no file can be made in the folder " : "there is no folder ") + folder;
  }

  private static void toStandardOutput(Iterable<String> pieces, OutputStream out) throws IOException {
    try {
      all(pieces, out);
    } catch (IOException e) {
      if (String.valueOf(e.getMessage()).contains("Broken pipe")) throw new Gone(e);
      throw e;
    }
  }

  /** Written beside and moved into place. A device, a pipe, and a file in a closed folder are written straight. */
  private static void toFile(Iterable<String> pieces, Path file) throws IOException {
    Path whole = Files.exists(file) ? file.toRealPath() : file.toAbsolutePath();
    if (Files.exists(whole) && (!Files.isRegularFile(whole) || !Files.isWritable(whole) || !Files.isWritable(whole.getParent()))) {
      toPath(pieces, whole);
      return;
    }
    Path beside = Files.createTempFile(whole.getParent(), ".stemma", ".part");
    try {
      toPath(pieces, beside);
      keepPermissions(whole, beside);
      move(beside, whole);
    } finally {
      Files.deleteIfExists(beside);
    }
  }

  private static void keepPermissions(Path whole, Path beside) throws IOException {
    if (!Files.getFileStore(beside.getParent()).supportsFileAttributeView("posix")) return;
    Files.setPosixFilePermissions(beside, Files.exists(whole)
        ? Files.getPosixFilePermissions(whole)
        : java.nio.file.attribute.PosixFilePermissions.fromString("rw-r--r--"));
  }

  private static void move(Path from, Path to) throws IOException {
    try {
      Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
    }
  }
}
