package org.stemma.testkit;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;

/** The checkout that a class was built from, wherever its tests are started. */
public final class Checkout {
  private Checkout() {}

  /**
   * @return the folder that holds README.md
   * @throws IOException when the class does not stand in a checkout, as in a jar that was moved
   */
  public static Path of(Class<?> built) throws IOException {
    try {
      CodeSource source = built.getProtectionDomain().getCodeSource();
      if (source == null) throw new IOException(built + " does not say where it came from");
      for (Path p = Path.of(source.getLocation().toURI()); p != null; p = p.getParent()) {
        if (Files.exists(p.resolve("LICENSE")) && Files.isDirectory(p.resolve("stemma-core"))) return p;
      }
      throw new IOException(built + " does not stand in a checkout: " + source.getLocation());
    } catch (URISyntaxException e) {
      throw new IOException(e);
    }
  }
}
