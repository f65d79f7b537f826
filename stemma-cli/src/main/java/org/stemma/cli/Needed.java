package org.stemma.cli;

import java.util.Locale;
import java.util.Optional;

/**
 * How much memory a run will need, by the text that is to be told: measured on generated days, and said before the work begins. Pages and packed files hold much more or much less text
 * than their size says, so that text is counted once it is read, which is cheap beside the rest.
 */
final class Needed {
  private static final long MEGA = 1 << 20;
  /** The language pack, the gazetteer and the program. */
  private static final long BASE = 150 * MEGA;
  /** For each character of a report, with all its marks and its account. */
  private static final long TOLD = 300;
  /** For each report among others: its sketch, and its row once the stories are told. */
  private static final long GROUPED = 2 << 10;
  /** More than so many times of what there is cannot work. */
  private static final long HOPELESS = 2;

  private Needed() {}

  /** What is needed is more than what there is. @param hopeless so much more that the run need not begin */
  record Short(boolean hopeless, Complaint complaint) {}

  /** The run ends before it begins. */
  static final class TooMuch extends RuntimeException {
    private static final long serialVersionUID = 1;

    final transient Complaint complaint;

    TooMuch(Complaint complaint) {
      super(complaint.why());
      this.complaint = complaint;
    }
  }

  /**
   * @param characters of all reports that were read
   * @param files that were read, of so many
   * @param there memory for the run, bytes
   * @return empty where it is enough
   */
  static Optional<Short> forTelling(long characters, int files, int of, long there) {
    String what = String.format(Locale.ROOT, files < of ? "the first %,d of %,d files alone, %s of text," : "%2$,d files, %3$s of text,", files, of, told(characters));
    return of(BASE + TOLD * characters, BASE + TOLD * characters / Math.max(1, files) * of, what, there, "find the stories with stemma group --state DIR, and tell them one by one");
  }

  /** The same for grouping, which begins all the same: a file may hold no report, or many. */
  static Optional<Complaint> forGrouping(int files, long there) {
    return of(BASE + GROUPED * files, BASE + GROUPED * files, String.format(Locale.ROOT, "%,d files of one report each", files), there, "group fewer reports at a time").map(s -> new Complaint("S997", "may not fit", s.complaint().why(), "", s.complaint().next()));
  }

  /** @param whole what all of the run would need, the rest being like what was read */
  private static Optional<Short> of(long needed, long whole, String what, long there, String instead) {
    if (needed <= there) return Optional.empty();
    boolean hopeless = needed > HOPELESS * there;
    return Optional.of(new Short(hopeless, new Complaint("S997", hopeless ? "will not fit, and does not begin" : "may not fit", what + " need about " + told(needed) + " of memory; there are " + told(there), "",
        "give more, STEMMA_JAVA_OPTS=-Xmx" + (whole * 5 / 4 / MEGA + 1023) / 1024 + "g stemma \u2026, or " + instead)));
  }

  private static String told(long bytes) {
    return bytes >= 1024 * MEGA ? String.format(Locale.ROOT, "%.1f GB", bytes / (1024.0 * MEGA)) : bytes >= MEGA ? String.format(Locale.ROOT, "%d MB", bytes / MEGA) : String.format(Locale.ROOT, "%d kB", bytes >> 10);
  }
}
