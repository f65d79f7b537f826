package org.stemma.read;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.stemma.model.Evidence;
import org.stemma.model.Page;
import org.stemma.model.Problem;
import org.stemma.model.Report;
import org.stemma.read.feed.Moments;
import org.stemma.read.pack.Archives;
import org.stemma.read.pack.Limits;
import org.stemma.read.pack.Part;
import org.stemma.read.pack.Unpacked;

/** Zip, tar, gzip, zstd and web archives: each file in them is read as a page of its own, named "archive!/file". */
final class Packed implements Reader {
  private static final int DEEPEST = 3;
  /** What stands beside the archives in a WACZ file: its contents, indexes and logs. */
  private static final Pattern WACZ = Pattern.compile("datapackage(?:-digest)?\\.json|pages/(?:pages|extraPages)\\.jsonl|indexes/.+|logs/.+\\.log");

  private final Function<Page, Reading> inner;

  Packed() {
    this(Readers::read);
  }

  /** @param inner reads what is unpacked */
  Packed(Function<Page, Reading> inner) {
    this.inner = inner;
  }

  @Override
  public boolean knows(Page page) {
    return Archives.knows(page.bytes());
  }

  @Override
  public Reading read(Page page) {
    if (depth(page.source()) >= DEEPEST) return Reading.of(tooDeep(page.source()));
    Optional<Reading> office = Office.of(page);
    if (office.isPresent()) return office.get();
    List<Report> reports = new ArrayList<>();
    List<Problem> problems = new ArrayList<>();
    List<Listing> listings = new ArrayList<>();
    Beside beside = new Beside();
    each(page.source(), new ByteArrayInputStream(page.bytes()), beside, r -> {
      reports.addAll(r.reports());
      problems.addAll(r.problems());
      listings.addAll(r.listings());
    });
    return new Reading(beside.told(page.source(), new ByteArrayInputStream(page.bytes()), reports), problems, listings);
  }

  private static int depth(String source) {
    return (source.length() - source.replace("!/", "").length()) / 2;
  }

  private static Problem tooDeep(String source) {
    return Problems.TOO_DEEP.at(source, "packed " + DEEPEST + " times over", "");
  }

  /** Reads a packed stream file by file; what is handed on is not kept. */
  void each(String source, InputStream in, Consumer<Reading> each) {
    each(source, in, new Beside(), each);
  }

  private void each(String source, InputStream in, Beside beside, Consumer<Reading> each) {
    if (depth(source) >= DEEPEST) {
      each.accept(Reading.of(tooDeep(source)));
      return;
    }
    int[] seen = new int[2];
    Optional<Unpacked.Stop> stop = Archives.read(in, Limits.USUAL, (part, stream) -> {
      if (WACZ.matcher(part.name()).matches()) return;
      seen[0]++;
      if (part.unsafe()) each.accept(Reading.of(Problems.UNSAFE_PATH.at(source, "an entry is named \"" + part.name() + "\"", "")));
      String name = source + "!/" + part.name();
      if (stream.isPresent()) {
        each(name, stream.get(), beside, each);
        return;
      }
      Reading reading = inner.apply(new Page(name, part.bytes(), part.http().get("content-type"), told(part)));
      long binary = reading.problems().stream().filter(p -> p.code().equals(Problems.BINARY.code())).count();
      seen[1] += (int) binary;
      if (binary > 0) beside.see(name, part.bytes());
      each.accept(new Reading(reading.reports(), reading.problems().stream().filter(p -> !p.code().equals(Problems.BINARY.code())).toList(), reading.listings()));
    });
    if (seen[1] > 0) {
      each.accept(Reading.of(Problems.BINARY.at(source, seen[1] + " of " + seen[0] + " entries are no text", "")));
    }
    stop.ifPresent(s -> each.accept(Reading.of(stopped(source, s, seen[0]))));
  }

  /** The clocks of the server and of the archive. */
  private static List<Evidence> told(Part part) {
    List<Evidence> out = new ArrayList<>();
    part.http().get("last-modified").flatMap(Moments::of).ifPresent(v -> out.add(new Evidence(Evidence.Kind.CHANGED, v, "HTTP Last-Modified")));
    part.http().get("date").flatMap(Moments::of).ifPresent(v -> out.add(new Evidence(Evidence.Kind.SEEN, v, "HTTP Date")));
    part.seen().flatMap(Moments::of).ifPresent(v -> out.add(new Evidence(Evidence.Kind.SEEN, v, "WARC-Date")));
    part.http().get("link").filter(l -> l.toLowerCase(Locale.ROOT).contains("rel=\"c2pa-manifest\"")).ifPresent(l -> out.add(new Evidence(Evidence.Kind.CONTENT_CREDENTIALS, "present", "HTTP Link")));
    return out;
  }

  private static Problem stopped(String source, Unpacked.Stop stop, int after) {
    String where = "after " + after + " entries";
    return switch (stop) {
      case BOMB -> Problems.BOMB.at(source, "what comes out is out of all measure to what went in", where);
      case TRUNCATED -> Problems.TRUNCATED.at(source, "the archive breaks off", where);
      case BROKEN -> Problems.BROKEN.at(source, "the archive is damaged", where);
      case TOO_MANY -> Problems.TOO_LARGE.at(source, "more than " + Limits.USUAL.entries() + " entries, or one of more than " + Limits.USUAL.one() + " bytes", where);
    };
  }
}
