package org.stemma.bench;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipFile;
import org.jsoup.Jsoup;
import org.stemma.model.Page;
import org.stemma.read.Readers;
import org.stemma.read.html.WebPage;
import org.stemma.read.pack.Archives;
import org.stemma.read.pack.Limits;

/** Reading pages against jsoup's bare parse of the same bytes, both in one run: CPU time of this thread, the better of two tries a page, medians of the ratios. Each run takes another third of the pages. */
final class Pages {
  /** Each run takes so many of the pages, and the next run the next. */
  private static final int EVERY = 3;
  private static final int WARM = 3;
  private static final int GIGABYTES = 2;

  private Pages() {}

  /** One page: seconds for a bare parse, for article and metadata, for the whole reader. */
  private record Took(double parse, double article, double read) {}

  /** @param data the folder of corpora that make eval uses; nothing is measured without it */
  static void measure(Path data, int runs, Results results) throws IOException {
    List<byte[]> pages = pages(data);
    if (pages.isEmpty()) return;
    for (int i = 0; i < WARM; i++) took(part(pages, i));
    List<Double> article = new ArrayList<>();
    List<Double> read = new ArrayList<>();
    List<Double> archive = new ArrayList<>();
    for (int i = 0; i < runs; i++) {
      List<byte[]> part = part(pages, i);
      List<Took> all = took(part);
      article.add(Results.median(all.stream().map(t -> t.article / t.parse).toList()));
      read.add(Results.median(all.stream().map(t -> t.read / t.parse).toList()));
      byte[] warc = archive(part);
      archive.add(Math.min(layer(warc), layer(warc)) / Math.min(bare(warc, part), bare(warc, part)));
    }
    results.add("pages, article and metadata to bare parse", "times", article, "<= 3");
    results.add("pages, whole reader to bare parse", "times", read, "<= 3");
    results.add("gzip WARC and parse to gunzip and parse", "times", archive, "<= 1.5");
    flat(archive(part(pages, 0)), results);
  }

  private static List<byte[]> part(List<byte[]> pages, int run) {
    return IntStream.range(0, pages.size()).filter(i -> i % EVERY == run % EVERY).mapToObj(pages::get).toList();
  }

  /** One web archive over and over until so many gigabytes of it have been read: what stays in memory, by tenths of the way. */
  private static void flat(byte[] warc, Results results) throws IOException {
    long once = unpacked(warc);
    int times = (int) (GIGABYTES * (1L << 30) / once);
    List<Double> live = new ArrayList<>();
    AtomicLong records = new AtomicLong();
    long all = Math.max(1, (long) times * count(warc) / 10);
    InputStream in = new SequenceInputStream(Collections.enumeration(Collections.nCopies(times, warc).stream().map(w -> (InputStream) new ByteArrayInputStream(w)).toList()));
    double took = cpu(() -> Archives.read(in, new Limits(Long.MAX_VALUE, Limits.USUAL.one(), Integer.MAX_VALUE, Limits.USUAL.ratio()), (part, stream) -> {
      if (records.incrementAndGet() % all == 0) live.add(live() / (double) (1 << 20));
    }));
    results.add("heap at each tenth of " + GIGABYTES + " GB of gzip WARC", "MB", live, "flat");
    results.add("gzip WARC, records alone", "MB a second", List.of(times * (double) once / (1 << 20) / took), "");
  }

  private static long live() {
    System.gc();
    return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
  }

  private static int count(byte[] warc) {
    int[] n = new int[1];
    Archives.read(new ByteArrayInputStream(warc), Limits.USUAL, (part, stream) -> n[0]++);
    return n[0];
  }

  private static long unpacked(byte[] warc) throws IOException {
    try (InputStream in = new GZIPInputStream(new ByteArrayInputStream(warc))) {
      return in.transferTo(java.io.OutputStream.nullOutputStream());
    }
  }

  private static List<Took> took(List<byte[]> pages) {
    List<Took> out = new ArrayList<>();
    for (byte[] b : pages) {
      Took best = once(b);
      Took again = once(b);
      out.add(new Took(Math.min(best.parse, again.parse), Math.min(best.article, again.article), Math.min(best.read, again.read)));
    }
    return out;
  }

  private static Took once(byte[] b) {
    return new Took(cpu(() -> parse(b)), cpu(() -> WebPage.of(b)), cpu(() -> Readers.read(new Page("page", b, Optional.empty()))));
  }

  /** Our records out of the packed archive, each page parsed by jsoup. */
  private static double layer(byte[] warc) {
    return cpu(() -> Archives.read(new ByteArrayInputStream(warc), Limits.USUAL, (part, stream) -> parse(part.bytes())));
  }

  private static double bare(byte[] warc, List<byte[]> pages) {
    return cpu(() -> {
      try (InputStream in = new GZIPInputStream(new ByteArrayInputStream(warc))) {
        in.transferTo(java.io.OutputStream.nullOutputStream());
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
      pages.forEach(Pages::parse);
    });
  }

  private static void parse(byte[] b) {
    try {
      Jsoup.parse(new ByteArrayInputStream(b), null, "");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static double cpu(Runnable work) {
    long from = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    work.run();
    return (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - from) / 1e9;
  }

  private static byte[] archive(List<byte[]> pages) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    for (byte[] page : pages) {
      byte[] http = "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n".getBytes(StandardCharsets.US_ASCII);
      try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
        gzip.write(("WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: https://page.example/\r\nContent-Length: " + (http.length + page.length) + "\r\n\r\n").getBytes(StandardCharsets.US_ASCII));
        gzip.write(http);
        gzip.write(page);
        gzip.write("\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
      }
    }
    return out.toByteArray();
  }

  private static List<byte[]> pages(Path data) throws IOException {
    List<byte[]> out = new ArrayList<>();
    for (String file : List.of("html/scrapinghub/scrapinghub.zip", "html/trafilatura/pages.zip")) {
      if (!Files.exists(data.resolve(file))) continue;
      try (ZipFile zip = new ZipFile(data.resolve(file).toFile())) {
        var names = zip.stream().filter(e -> e.getName().endsWith(".html")).sorted(java.util.Comparator.comparing(java.util.zip.ZipEntry::getName)).toList();
        for (var name : names) out.add(zip.getInputStream(name).readAllBytes());
      }
    }
    return out;
  }
}
