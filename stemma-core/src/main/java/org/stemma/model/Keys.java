package org.stemma.model;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Keys of the items of one story, which stay the same between runs: the first 128 bits of a SHA-256 over the kind of an item and the
 * (sha256, start, end) of its first reading in order of (published, sha256, start). An item whose first reading an earlier one of its kind has
 * is known by all its readings, and one that has all of them in common with an earlier one by its place after it: what hangs on a key hangs on one item.
 */
public final class Keys {
  private final Function<String, Report> reports;
  private final Set<String> given = new HashSet<>();

  /** @param reports by their ids */
  public Keys(Function<String, Report> reports) {
    this.reports = reports;
  }

  /** Key of the next item of the story by its readings; start and end count UTF-16 units here, as everywhere inside. */
  public String next(String kind, List<Cite> readings) {
    List<Cite> sorted = readings.stream().sorted(Comparator.comparing((Cite c) -> reports.apply(c.report()).published().date().orElse("~"))
        .thenComparing(c -> reports.apply(c.report()).sha256())
        .thenComparing(Cite::span)).toList();
    if (sorted.isEmpty()) throw new IllegalArgumentException("an item must have a reading to have a key; kind=" + kind);
    String key = hash(kind + "|" + place(sorted.getFirst()));
    String all = kind + "|" + sorted.stream().map(this::place).collect(Collectors.joining("|"));
    for (int n = 1; !given.add(key); n++) key = hash(all + (n == 1 ? "" : "|" + n));
    return key;
  }

  private String place(Cite c) {
    return reports.apply(c.report()).sha256() + "|" + c.span().begin() + "|" + c.span().end();
  }

  /** Key of a story: its oldest report's. */
  public static String story(Report oldest) {
    return hash("story|" + oldest.sha256());
  }

  static String hash(String what) {
    try {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(what.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest, 0, 16);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
