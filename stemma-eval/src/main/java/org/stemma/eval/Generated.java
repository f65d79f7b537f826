package org.stemma.eval;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.stemma.Stemma;
import org.stemma.bench.generate.Known;
import org.stemma.bench.generate.Newsday;
import org.stemma.bench.generate.Written;
import org.stemma.model.Account;
import org.stemma.model.Cite;
import org.stemma.model.Marked;
import org.stemma.model.Page;
import org.stemma.model.Report;
import org.stemma.read.Readers;

/**
 * A generated day, told: the truth beside the account of it.
 *
 * @param day for lines about misses
 * @param sources the generator's id of a report by its id in the account, "r1" to "h3-07"
 */
record Generated(String day, List<Known> truth, Account account, Map<String, String> sources) {

  /** Happenings of one day; a day's reports are told together. */
  private static final int HAPPENINGS = 4;
  private static final int DAYS = 12;

  /** Seeds for looking at misses while rules are written. */
  static final long DEV = 1000;
  /** Seeds that are reported and not looked at. */
  static final long TEST = 5000;

  /** Seeds that are reported once, at the end, and neither looked at nor run while rules are written. */
  static final long LAST = 9000;

  /** A row of days. @param first the first seed of the row */
  record Split(String name, long first) {}

  static final List<Split> SPLITS = List.of(new Split("dev", DEV), new Split("test", TEST), new Split("last", LAST));

  /** @param first the first of so many seeds in a row */
  static List<Generated> days(long first, Newsday.Manner manner) {
    Stemma stemma = Whole.stemma();
    List<Generated> out = new ArrayList<>();
    for (long seed = first; seed < first + DAYS; seed++) out.add(tell(stemma, new Newsday(seed, 0, manner)));
    return out;
  }

  private static Generated tell(Stemma stemma, Newsday day) {
    List<Known> truth = day.happenings().limit(HAPPENINGS).toList();
    List<Report> reports = new ArrayList<>();
    for (Known k : truth)
      for (Written w : k.reports())
        reports.addAll(Readers.read(new Page(w.id() + ".txt", w.text().getBytes(StandardCharsets.UTF_8), Optional.empty())).reports());
    Account account = stemma.tell(reports);
    Map<String, String> sources = new LinkedHashMap<>();
    for (Marked m : account.reports()) sources.put(m.id(), m.report().source().replaceFirst("\\.txt$", ""));
    return new Generated(day.seed() + "/" + day.manner(), truth, account, sources);
  }

  /** True when the cite covers at least half of the reading. */
  boolean meets(Cite cite, Known.Reading reading) {
    int shared = Math.min(cite.span().end(), reading.end()) - Math.max(cite.span().begin(), reading.start());
    return sources.getOrDefault(cite.report(), "").equals(reading.report()) && 2 * shared >= reading.end() - reading.start();
  }
}
