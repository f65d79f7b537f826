package org.stemma.bench.generate;

import java.io.IOException;
import java.nio.file.Path;

/** Writes a generated day: {@code REPORTS DIR [SEED [SIZE [light|heavy|mixed]]]}. */
public final class Generate {
  private Generate() {}

  public static void main(String... args) throws IOException {
    if (args.length < 2) {
      System.err.println("generate REPORTS DIR [SEED [SIZE [light|heavy|mixed]]]: needs how many reports and a folder");
      System.exit(2);
    }
    long seed = args.length > 2 ? Long.parseLong(args[2]) : 1;
    int size = args.length > 3 ? Integer.parseInt(args[3]) : 0;
    Newsday.Manner manner = Newsday.Manner.valueOf((args.length > 4 ? args[4] : "mixed").toUpperCase(java.util.Locale.ROOT));
    new Newsday(seed, size, manner).write(Integer.parseInt(args[0]), Path.of(args[1]));
  }
}
