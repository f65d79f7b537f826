package org.stemma.bench;

import java.lang.management.ManagementFactory;
import java.lang.ref.Reference;
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
 * reports of twice the words.
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
    long bytes = 0;
    for (int run = 0; run <= (size > MADE ? 1 : runs); run++) {
      Standing standing = standing();
      long before = used();
      int done = 0;
      double early = 0;
      double late = 0;
      for (long round = 0; done < size; round++) {
        for (int h = 0; h < happenings.size() && done < size; h++) {
          long days = round * years + (long) h / AT_ONCE * DAYS;
          List<Sketch> told = happenings.get(h).stream().map(s -> later(s, days)).toList();
          double took = seconds(standing, told);
          if (done < size / 10) early += took;
          if (done >= size - size / 10) late += took;
          done += told.size();
        }
        if (run == 0 && done >= MADE) break; // the compiler is at work
      }
      if (run == 0) continue;
      first.add(size / 10 / early);
      last.add(size / 10 / late);
      bytes = (used() - before) / size;
      Reference.reachabilityFence(standing);
    }
    results.add("stream, the first tenth of " + size + " reports over years", "reports/s", first, ">= 500");
    results.add("stream, the last tenth", "reports/s", last, String.format(Locale.ROOT, "a report costs %.2f times as much; %,d bytes a report", Results.median(first) / Results.median(last), bytes));
    for (int part : List.of(4, 2, 1)) {
      List<Sketch> some = month.subList(0, month.size() / part);
      results.add("stream, " + some.size() + " reports of one month", "reports/s", List.of(some.size() / seconds(standing(), some)), "");
    }
  }

  private static long used() {
    System.gc();
    return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
  }

  private static Standing standing() {
    return Stemma.with(List.of(English.load()), Gazetteers.load()).standing();
  }

  private static double seconds(Standing standing, List<Sketch> reports) {
    long began = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    reports.forEach(standing::add);
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

  private static Sketch later(Sketch s, long days) {
    Optional<String> date = s.date().map(d -> LocalDate.parse(d.substring(0, 10)).plusDays(days) + d.substring(10));
    return new Sketch(s.source(), s.sha256(), date, s.basis(), s.terms(), s.weights(), s.parts(), s.numbers(), s.names(), s.figures(), s.marks());
  }
}
