package org.stemma.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.stemma.Stemma;
import org.stemma.bench.generate.Known;
import org.stemma.bench.generate.Newsday;
import org.stemma.bench.generate.Written;
import org.stemma.english.English;
import org.stemma.group.Sketch;
import org.stemma.group.Standing;
import org.stemma.model.Page;
import org.stemma.model.Report;
import org.stemma.places.Gazetteers;
import org.stemma.read.Readers;

/**
 * Reports into stories as they come: what a report costs while more and more stories stand. Sketches are made beforehand and not counted. Generated happenings are
 * laid out over the years, some at a time, as news comes; then all of one month, which is the worst that can be: they are made from few patterns, so that most of them
 * are linked to each other through others. With {@code -Dstemma.texts=2} each report has the body of a report of another happening behind its own, always of the same one:
 * reports of twice the words. Every report has a source and a digest of its own. At the end all stories are asked for.
 */
final class Streaming {
  /** Happenings that are told in one month. */
  private static final int AT_ONCE = 20;
  private static final int DAYS = 40;
  /** Reports that are made; more than these are the same happenings told again in later years. */
  private static final int MADE = 4000;

  private Streaming() {}

  static void measure(long seed, int runs, int n, Results results) {
    List<List<Sketch>> happenings = happenings(seed, Math.min(n, MADE));
    List<Sketch> month = happenings.stream().flatMap(List::stream).toList();
    int size = Math.max(n, month.size());
    long years = ((long) happenings.size() / AT_ONCE + 1) * DAYS;
    List<Double> first = new ArrayList<>();
    List<Double> last = new ArrayList<>();
    List<Double> asked = new ArrayList<>();
    long bytes = 0;
    long most = 0;
    for (int run = 0; run <= (size > MADE ? 1 : runs); run++) {
      Standing standing = standing();
      long before = used();
      ManagementFactory.getMemoryPoolMXBeans().forEach(MemoryPoolMXBean::resetPeakUsage);
      int done = 0;
      double early = 0;
      double late = 0;
      for (long round = 0; done < size; round++) {
        for (int h = 0; h < happenings.size() && done < size; h++) {
          long days = round * years + (long) h / AT_ONCE * DAYS;
          int number = done;
          List<Sketch> told = happenings.get(h).stream().map(s -> later(s, days, number)).toList();
          double took = seconds(() -> told.forEach(standing::add));
          if (done < size / 10) early += took;
          if (done >= size - size / 10) late += took;
          done += told.size();
        }
        if (run == 0 && done >= MADE) break; // the compiler is at work
      }
      if (run == 0) continue;
      first.add(size / 10 / early);
      last.add(size / 10 / late);
      most = ManagementFactory.getMemoryPoolMXBeans().stream().filter(p -> p.getType() == MemoryType.HEAP).mapToLong(p -> p.getPeakUsage().getUsed()).sum();
      bytes = (used() - before) / size;
      asked.add(1e6 * seconds(standing::stories) / size);
    }
    results.add("stream, the first tenth of " + size + " reports over years", "reports/s", first, ">= 500");
    results.add("stream, the last tenth", "reports/s", last, String.format(Locale.ROOT, "a report costs %.2f times as much; %,d bytes a report, never more than %,d MB of heap in use", Results.median(first) / Results.median(last), bytes, most >> 20));
    results.add("stream, all stories asked for at the end", "us/report", asked, "");
    for (int part : List.of(4, 2, 1)) {
      List<Sketch> some = month.subList(0, month.size() / part);
      Standing one = standing();
      results.add("stream, " + some.size() + " reports of one month", "reports/s", List.of(some.size() / seconds(() -> some.forEach(one::add))), "");
      results.add("stream, all their stories asked for", "us/report", List.of(1e6 * seconds(one::stories) / some.size()), "");
    }
  }

  private static long used() {
    System.gc();
    return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
  }

  private static Standing standing() {
    return Stemma.with(List.of(English.load()), Gazetteers.load()).standing();
  }

  private static double seconds(Runnable work) {
    long began = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    work.run();
    return (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - began) / 1e9;
  }

  private static List<List<Sketch>> happenings(long seed, int n) {
    Stemma stemma = Stemma.with(List.of(English.load()), Gazetteers.load());
    List<List<Sketch>> out = new ArrayList<>();
    int made = 0;
    List<Iterator<Known>> longer = new ArrayList<>();
    for (int i = 1; i < Integer.getInteger("stemma.texts", 1); i++) longer.add(new Newsday(seed + i, 0, Newsday.Manner.MIXED).happenings().iterator());
    for (var all = new Newsday(seed, 0, Newsday.Manner.MIXED).happenings().iterator(); made < n && all.hasNext(); ) {
      List<Written> reports = all.next().reports();
      List<List<Written>> more = longer.stream().map(Iterator::next).map(Known::reports).toList();
      List<Sketch> told = new ArrayList<>();
      for (int i = 0; i < reports.size(); i++) {
        StringBuilder text = new StringBuilder(reports.get(i).text());
        for (List<Written> of : more) text.append("\n\n").append(body(of.get(i % of.size()).text()));
        for (Report r : Readers.read(new Page(reports.get(i).id() + ".txt", text.toString().getBytes(StandardCharsets.UTF_8), Optional.empty())).reports()) told.add(stemma.sketch(r));
      }
      made += told.size();
      out.add(told);
    }
    return out;
  }

  /** Without its headline and what stands under it. */
  private static String body(String text) {
    return text.substring(Math.max(0, text.indexOf("\n\n", text.indexOf("\n\n") + 2)));
  }

  /** The same told again by another report. */
  private static Sketch later(Sketch s, long days, int number) {
    Optional<String> date = s.date().map(d -> LocalDate.parse(d.substring(0, 10)).plusDays(days) + d.substring(10));
    String sha256 = String.format(Locale.ROOT, "%08x", number * 0x9E3779B1) + s.sha256().substring(8);
    return new Sketch(number + "/" + s.source(), sha256, date, s.basis(), s.terms(), s.told(), s.parts(), s.numbers(), s.names(), s.figures(), s.marks());
  }
}
