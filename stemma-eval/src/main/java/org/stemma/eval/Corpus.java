package org.stemma.eval;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

/** Which data a value was measured on: a digest over the names and bytes of all files in a task's folders, without their read-me files. */
final class Corpus {
  private Corpus() {}

  /**
   * @param folders names under {@code data}; those that are absent count as empty
   * @return SHA-256 in lower-case hex, the same for the same files wherever they lie
   */
  static String digest(Path data, List<String> folders) throws IOException {
    MessageDigest sha = sha256();
    for (String folder : folders.stream().sorted().toList())
      for (Path file : files(data.resolve(folder))) {
        byte[] bytes = Files.readAllBytes(file);
        String name = data.relativize(file).toString().replace('\\', '/');
        sha.update((name + "\0" + bytes.length + "\0").getBytes(StandardCharsets.UTF_8));
        sha.update(bytes);
      }
    return HexFormat.of().formatHex(sha.digest());
  }

  private static List<Path> files(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) return List.of();
    try (Stream<Path> all = Files.walk(folder)) {
      return new ArrayList<>(all.filter(Files::isRegularFile).filter(p -> !p.getFileName().toString().equals("README.md")).sorted().toList());
    }
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
