package org.stemma.eval;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.stemma.read.feed.Entry;
import org.stemma.read.feed.Feed;

/**
 * feedparser's own cases that ask for what we read of the first entry: its title, link, id, writer or time. Each "Expect" is a Python
 * expression; those of the form {@code entries[0]['key'] == 'value'} on these keys are run, the others concern what we do not read, as do those whose answer hangs on HTTP headers.
 */
public final class FeedsTask implements Task {
  private static final Pattern EXPECT = Pattern.compile("Expect:\\s*(?:not bozo and )?entries\\[0\\]\\['(title|link|id|author|published_parsed|updated_parsed|issued_parsed|created_parsed|date_parsed|modified_parsed)'\\]\\s*==\\s*(?:u?'((?:[^'\\\\]|\\\\.)*)'|\\(([\\d, ]+)\\))\\s*(?:\\r?\\n|$)");
  private static final Pattern ENCODING = Pattern.compile("<\\?xml[^>]*encoding\\s*=\\s*[\"']([A-Za-z0-9._-]+)[\"']");

  @Override
  public String name() {
    return "feeds";
  }

  @Override
  public List<String> folders() {
    return List.of("feeds");
  }

  @Override
  public void run(Path data, Consumer<Measure> out, Consumer<String> misses) throws IOException {
    Path path = data.resolve("feeds/feedparser.zip");
    if (!Files.exists(path)) return;
    int[] n = new int[2];
    try (ZipFile zip = Zips.open(path)) {
      for (ZipEntry e : zip.stream().filter(z -> z.getName().endsWith(".xml") && !z.getName().contains("/http_")).sorted(java.util.Comparator.comparing(ZipEntry::getName)).toList()) {
        String xml = text(Zips.bytes(zip, e.getName()));
        Matcher m = EXPECT.matcher(xml);
        if (!m.find() || m.group(2) != null && m.group(2).matches(".*[<&].*")) continue;
        n[1]++;
        String have = have(xml, m.group(1));
        String want = m.group(3) != null ? m.group(3).replace(" ", "") : unescape(m.group(2)).strip();
        boolean right = m.group(3) != null ? want.startsWith(have) && !have.isEmpty() : have.equals(want) || m.group(1).equals("author") && want.startsWith(have + " (") && !have.isEmpty();
        if (right) n[0]++;
        else misses.accept("feeds\t" + e.getName() + "\t" + m.group(1) + "\twant " + want + "\thave " + have);
      }
    }
    out.accept(new Measure("feeds", "cases", (double) n[0] / Math.max(1, n[1]), n[1], "all"));
  }

  private static String have(String xml, String key) {
    Optional<Entry> first = Feed.of(xml).stream().findFirst();
    if (first.isEmpty()) return "";
    Entry e = first.get();
    return switch (key) {
      case "title" -> e.title().orElse("");
      case "link" -> e.address().orElse("");
      case "id" -> e.id();
      case "author" -> e.authors().isEmpty() ? "" : e.authors().getFirst();
      case "updated_parsed", "modified_parsed" -> moment(e.modified().or(e::published));
      default -> moment(e.published());
    };
  }

  /** Year, month, day, hour, minute, second in UTC; a day alone as such. */
  private static String moment(Optional<String> value) {
    if (value.isEmpty()) return "";
    if (value.get().length() == 10) return value.get().replaceAll("-0?", ",");
    OffsetDateTime t = OffsetDateTime.parse(value.get()).withOffsetSameInstant(ZoneOffset.UTC);
    return String.join(",", List.of(t.getYear(), t.getMonthValue(), t.getDayOfMonth(), t.getHour(), t.getMinute(), t.getSecond()).stream().map(String::valueOf).toList());
  }

  private static String unescape(String s) {
    Matcher m = Pattern.compile("\\\\(?:u([0-9a-fA-F]{4})|x([0-9a-fA-F]{2})|(.))").matcher(s);
    return m.replaceAll(r -> Matcher.quoteReplacement(r.group(1) != null ? String.valueOf((char) Integer.parseInt(r.group(1), 16))
        : r.group(2) != null ? String.valueOf((char) Integer.parseInt(r.group(2), 16)) : r.group(3).equals("n") ? "\n" : r.group(3)));
  }

  private static String text(byte[] b) {
    Matcher m = ENCODING.matcher(new String(b, 0, Math.min(200, b.length), StandardCharsets.ISO_8859_1));
    try {
      return new String(b, m.find() ? Charset.forName(m.group(1)) : StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      return new String(b, StandardCharsets.UTF_8);
    }
  }
}
