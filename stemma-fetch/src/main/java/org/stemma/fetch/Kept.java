package org.stemma.fetch;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/**
 * Pages kept from earlier fetches in a folder, so that a server is asked only for what changed.
 *
 * @param tag the server's mark of the version, "" for none
 * @param modified the server's date of the version, "" for none
 */
record Kept(String tag, String modified, String type, byte[] body) {

  static Optional<Kept> of(Optional<Path> folder, URI address) {
    if (folder.isEmpty()) return Optional.empty();
    Path head = folder.get().resolve(name(address) + ".head");
    try {
      if (!Files.exists(head)) return Optional.empty();
      List<String> lines = Files.readAllLines(head, StandardCharsets.UTF_8);
      return lines.size() < 3 ? Optional.empty() : Optional.of(new Kept(lines.get(0), lines.get(1), lines.get(2), Files.readAllBytes(folder.get().resolve(name(address) + ".page"))));
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  /** Keeps it; what cannot be kept is fetched again next time. */
  void keep(Path folder, URI address) {
    try {
      Files.createDirectories(folder);
      Files.write(folder.resolve(name(address) + ".page"), body);
      Files.writeString(folder.resolve(name(address) + ".head"), String.join("\n", tag, modified, type) + "\n");
    } catch (IOException e) {
      return;
    }
  }

  private static String name(URI address) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(address.toString().getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }
}
