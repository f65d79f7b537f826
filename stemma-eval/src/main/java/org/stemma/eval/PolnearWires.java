package org.stemma.eval;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.zip.ZipFile;
import org.stemma.model.Page;
import org.stemma.model.Report;
import org.stemma.read.Readers;

/** PolNeAR articles that the corpus says come from a wire: whether that agency is named among their origins. */
final class PolnearWires {
  private PolnearWires() {}

  static void run(Tracer tracer, Path data, Consumer<Measure> out, Consumer<String> misses) throws IOException {
    Path zip = data.resolve("polnear/polnear-brat.zip");
    if (!Files.isRegularFile(zip)) return;
    int n = 0;
    int good = 0;
    try (ZipFile open = new ZipFile(zip.toFile())) {
      for (String line : Files.readAllLines(data.resolve("polnear/metadata.tsv")).stream().skip(1).toList()) {
        String[] cells = line.split("\t", -1);
        if (cells.length < 12 || Set.of("None", "NA", "", "wire").contains(cells[11])) continue;
        var entry = open.stream().filter(e -> e.getName().endsWith("/" + cells[1] + ".txt")).findFirst();
        if (entry.isEmpty()) continue;
        byte[] bytes;
        try (var in = open.getInputStream(entry.get())) {
          bytes = in.readAllBytes();
        }
        n++;
        List<Report> read = Readers.read(new Page(cells[1] + ".txt", bytes, Optional.of("text/plain"))).reports();
        boolean found = !read.isEmpty() && tracer.of(read).origins().stream().anyMatch(o -> isWire(o.by(), cells[11]));
        if (found) good++;
        else misses.accept("wire not named: " + cells[11] + " | " + cells[1] + " | credits "
            + read.stream().flatMap(r -> r.credits().stream()).map(c -> c.agency() + " " + c.kind()).toList());
      }
    }
    out.accept(new Measure("copies", "polnear.wire", (double) good / Math.max(1, n), n, "dev"));
  }

  private static boolean isWire(String by, String label) {
    String full = switch (label.toLowerCase(Locale.ROOT)) {
      case "ap" -> "Associated Press";
      case "upi" -> "United Press International";
      case "afp" -> "Agence France-Presse";
      default -> "Reuters";
    };
    return by.equalsIgnoreCase(full) || by.equalsIgnoreCase(label);
  }
}
