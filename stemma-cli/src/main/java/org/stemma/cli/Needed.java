package org.stemma.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Locale;
import java.util.Optional;

/**
 * How much memory a run will need, by the size of what is to be read: measured on generated days and said before the run begins. Packed files may hold many times their size,
 * which is told as at least.
 */
final class Needed {
  private static final long MEGA = 1 << 20;
  /** The language pack, the gazetteer and the program. */
  private static final long BASE = 150 * MEGA;
  /** For each byte of a report, with all its marks and its account. */
  private static final double TOLD = 300;
  /** For each byte of a report, as a sketch among others; and for each file at least. */
  private static final double GROUPED = 12;
  private static final long A_REPORT = 8 << 10;
  /** More than so many times of what there is cannot work. */
  private static final double HOPELESS = 2;

  private Needed() {}

  /** @param bytes of heap @param hopeless where it is so much more than there is that the run need not begin */
  record Memory(long bytes, boolean hopeless, Complaint complaint) {}

  static Optional<Memory> forTelling(Inputs inputs) {
    return of(inputs, TOLD, 0, "tell fewer reports at a time: stemma group --state DIR finds the stories, and each is told by itself", Runtime.getRuntime().maxMemory());
  }

  static Optional<Complaint> forGrouping(Inputs inputs) {
    return of(inputs, GROUPED, A_REPORT, "group fewer reports at a time", Runtime.getRuntime().maxMemory()).map(Memory::complaint);
  }

  /** @param there how much memory there is, in bytes @return none where it is enough */
  static Optional<Memory> of(Inputs inputs, double aByte, long aFile, String instead, long there) {
    long bytes = inputs.found().stream().mapToLong(Needed::size).sum();
    long needed = BASE + Math.max((long) (aByte * bytes), aFile * inputs.found().size());
    if (needed <= there) return Optional.empty();
    boolean hopeless = needed > HOPELESS * there;
    String why = String.format(Locale.ROOT, "%,d files of %,d MB need about %s of memory (packed ones more); there are %s", inputs.found().size(), bytes / MEGA, told(needed), told(there));
    return Optional.of(new Memory(needed, hopeless, new Complaint("S997", hopeless ? "will not fit, and does not begin" : "may not fit", why, "",
        "give more, STEMMA_JAVA_OPTS=-Xmx" + (needed * 5 / 4 / MEGA + 1023) / 1024 + "g stemma …, or " + instead)));
  }

  private static String told(long bytes) {
    return String.format(Locale.ROOT, bytes >= 1024 * MEGA ? "%.1f GB" : "%.0f MB", bytes / (double) (bytes >= 1024 * MEGA ? 1024 * MEGA : MEGA));
  }

  private static long size(Inputs.Input input) {
    try {
      return input instanceof Inputs.File f ? Files.size(f.path()) : 0;
    } catch (IOException e) {
      return 0;
    }
  }
}
