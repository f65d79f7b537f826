package org.stemma.read;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.stemma.model.Page;
import org.stemma.read.feed.Entry;
import org.stemma.read.feed.Fields;
import org.stemma.read.feed.JsonEntries;
import org.stemma.read.feed.Mapping;

/** JSON Lines, JSON arrays and objects of reports, JSON Feed, ninjs. */
final class JsonPage implements Reader {
  private static final int LARGEST = 256 * 1024 * 1024;
  private static final Pattern OBJECT = Pattern.compile("(?s)(?:\\[\\s*)?\\{\\s*\"[^\"]{1,80}\"\\s*:.*");

  private final Mapping mapping;

  JsonPage() {
    this(Mapping.none());
  }

  JsonPage(Mapping mapping) {
    this.mapping = mapping;
  }

  @Override
  public boolean knows(Page page) {
    return Entries.mayOpen(page.bytes(), c -> c == '{' || c == '[') && OBJECT.matcher(Entries.head(page.bytes())).matches();
  }

  @Override
  public Reading read(Page page) {
    if (page.bytes().length > LARGEST) return Reading.of(Problems.TOO_LARGE.at(page.source(), page.bytes().length + " bytes; a JSON file may have " + LARGEST, ""));
    Bytes.Decoded decoded = Bytes.decode(page);
    List<Entry> entries = new ArrayList<>();
    Fields fields = new Fields(mapping);
    if (lines(decoded.text())) decoded.text().lines().filter(l -> !l.isBlank()).forEach(l -> entries.addAll(JsonEntries.of(l, fields)));
    else entries.addAll(JsonEntries.of(decoded.text(), fields));
    return Entries.read(page, entries, fields, decoded.problems());
  }

  /** True when every line is a value of its own: the first two end as they begin. */
  private static boolean lines(String text) {
    List<String> first = text.lines().filter(l -> !l.isBlank()).limit(2).map(String::strip).toList();
    return first.size() == 2 && first.stream().allMatch(l -> l.startsWith("{") && l.endsWith("}"));
  }
}
