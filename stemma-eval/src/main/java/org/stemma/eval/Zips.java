package org.stemma.eval;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** Gold corpora that lie in zips, read inside the zip. */
final class Zips {
  private Zips() {}

  /** All bytes of one entry. */
  static byte[] bytes(ZipFile zip, String entry) {
    ZipEntry e = zip.getEntry(entry);
    if (e == null) throw new IllegalArgumentException("no " + entry + " in " + zip.getName());
    try (var in = zip.getInputStream(e)) {
      return in.readAllBytes();
    } catch (IOException x) {
      throw new UncheckedIOException(x);
    }
  }

  static ZipFile open(Path path) {
    try {
      return new ZipFile(path.toFile());
    } catch (IOException x) {
      throw new UncheckedIOException(x);
    }
  }
}
