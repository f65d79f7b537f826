package org.stemma.read;

import java.util.Map;
import java.util.Optional;
import org.stemma.model.Page;
import org.stemma.model.Report;

/**
 * Gives bytes to one reader and holds what comes out against what every reader promises: it never throws, what it reads lies in the text, and
 * the problems it tells have codes. Which reader is said by {@code -Dstemma.target}.
 */
public final class Fuzz {
  private static final Map<String, Reader> READERS = Map.of(
      "text", new PlainText(), "web", new Web(), "xml", new Xml(), "json", new JsonPage(), "table", new Table(), "mail", new Letters(), "packed", new Packed(), "pdf", new Paper());
  private static final String TARGET = System.getProperty("stemma.target", "any");

  private Fuzz() {}

  public static void fuzzerTestOneInput(byte[] bytes) {
    if (bytes.length == 0) return;
    Page page = new Page("page", bytes, Optional.empty());
    Reader reader = READERS.get(TARGET);
    Reading reading = reader == null ? Readers.read(page) : reader.read(page);
    reading.reports().forEach(Fuzz::holds);
    reading.problems().forEach(p -> {
      if (!p.code().matches("S\\d{3}")) throw new IllegalStateException("a problem must have a code; got " + p);
      if (p.message().startsWith("could not be read: ")) throw new IllegalStateException("no reader may throw; got " + p);
    });
  }

  private static void holds(Report r) {
    int n = r.text().length();
    r.furniture().forEach(f -> within(f.span().end(), n));
    r.credits().forEach(c -> within(c.span().end(), n));
    r.notices().forEach(x -> within(x.span().end(), n));
    r.published().day();
  }

  private static void within(int end, int length) {
    if (end > length) throw new IllegalStateException("a span must end in its text; got end=" + end + " length=" + length);
  }
}
