package org.stemma.model;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.function.Function;

/**
 * Keys that stay the same between runs: the first 128 bits of a SHA-256 over the kind of an item and the
 * (sha256, start, end) of its first reading in order of (published, sha256, start).
 */
public final class Keys {
  private Keys() {}

  /** Key of an item by its readings; start and end count UTF-16 units here, as everywhere inside. */
  public static String of(String kind, List<Cite> readings, Function<String, Report> reports) {
    Cite first = readings.stream()
        .min(Comparator.comparing((Cite c) -> reports.apply(c.report()).published().date().orElse("~"))
            .thenComparing(c -> reports.apply(c.report()).sha256())
            .thenComparing(Cite::span))
        .orElseThrow(() -> new IllegalArgumentException("an item must have a reading to have a key; kind=" + kind));
    return hash(kind + "|" + reports.apply(first.report()).sha256() + "|" + first.span().begin() + "|" + first.span().end());
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
