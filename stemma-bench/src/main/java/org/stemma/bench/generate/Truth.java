package org.stemma.bench.generate;

import java.util.Collection;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The truth about one happening as a line of JSON. */
final class Truth {
  private Truth() {}

  static String line(Known k) {
    return "{\"happening\":" + text(k.id()) + ",\"reports\":" + list(k.reports(), Truth::report) + ",\"claims\":" + list(k.claims(), Truth::claim)
        + ",\"ties\":" + list(k.ties(), Truth::tie) + ",\"corrections\":" + list(k.corrections(), Truth::correction) + ",\"unseen\":"
        + list(k.unseen().entrySet(), e -> "{\"agency\":" + text(e.getKey()) + ",\"reports\":" + list(e.getValue(), Truth::text) + "}") + "}";
  }

  private static String report(Written w) {
    return "{\"id\":" + text(w.id()) + ",\"outlet\":" + text(w.outlet()) + ",\"way\":" + text(w.way().name().toLowerCase(java.util.Locale.ROOT))
        + ",\"published\":" + text(w.published().toString()) + ",\"dispatch\":" + text(w.dispatch()) + ",\"parents\":" + list(w.parents(), Truth::text) + ",\"credits\":" + list(w.credits(), Truth::text)
        + ",\"own\":" + list(w.own(), Truth::text) + "}";
  }

  private static String tie(Known.Tie t) {
    return "{\"parent\":" + text(t.parent()) + ",\"child\":" + text(t.child()) + ",\"open\":" + t.open() + ",\"others\":" + list(t.others(), Truth::text) + "}";
  }

  private static String claim(Known.Claim c) {
    return "{\"claim\":" + text(c.id()) + ",\"origins\":" + list(c.origins(), Truth::text) + ",\"readings\":" + list(c.readings(), Truth::reading) + "}";
  }

  private static String correction(Known.Correction c) {
    return "{\"was\":" + text(c.was()) + ",\"now\":" + text(c.now()) + ",\"stale\":" + list(c.stale(), Truth::reading) + "}";
  }

  private static String reading(Known.Reading r) {
    return "{\"report\":" + text(r.report()) + ",\"start\":" + r.start() + ",\"end\":" + r.end() + "}";
  }

  private static <T> String list(Collection<T> all, Function<T, String> shown) {
    return all.stream().map(shown).collect(Collectors.joining(",", "[", "]"));
  }

  /** Our own lists have no control characters. */
  private static String text(String s) {
    return "\"" + s.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
  }
}
