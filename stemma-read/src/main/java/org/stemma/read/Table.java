package org.stemma.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.stemma.model.Page;
import org.stemma.read.feed.Entry;
import org.stemma.read.feed.Fields;
import org.stemma.read.feed.JsonEntries;
import org.stemma.read.feed.Mapping;

/** Tables of reports (CSV, also with semicolons or tabs): the first row names the fields. */
final class Table implements Reader {
  private static final Pattern HEADER = Pattern.compile("(?s)\\s*\"?[a-z_][a-z0-9_ ]{0,40}\"?(?:[,;\\t]\"?[a-z_][a-z0-9_ ]{0,40}\"?)+\\r?\\n.*");
  private static final Pattern TEXT = Pattern.compile("(?:.*[,;\\t\"])?(?:text|body|content|articlebody|body_text|body_html|content_html|maintext|full_text|fulltext|article)(?:[,;\\t\"].*)?");
  /** The first row of any table: names of letters, in whatever language, without a blank after what parts them. Looked for only where the user has named columns. */
  private static final Pattern NAMES = Pattern.compile("\"?\\p{L}[\\p{L}\\p{M}\\p{N}_ .:#/()-]{0,60}\"?(?:[,;\\t]\"?\\p{L}[\\p{L}\\p{M}\\p{N}_ .:#/()-]{0,60}\"?)+");
  private static final int MOST = 1_000_000;

  private final Mapping mapping;

  Table() {
    this(Mapping.none());
  }

  Table(Mapping mapping) {
    this.mapping = mapping;
  }

  @Override
  public boolean knows(Page page) {
    String head = Entries.head(page.bytes());
    return mapping.isEmpty() ? usual(head) : usual(head) || mapped(head);
  }

  private boolean mapped(String head) {
    String first = head.lines().findFirst().orElse("");
    if (NAMES.matcher(first).matches() && head.length() > first.length()) return true;
    List<List<String>> rows = rows(first, separator(first));
    if (rows.isEmpty() || rows.getFirst().size() < 2) return false;
    List<String> names = rows.getFirst().stream().map(String::strip).toList();
    return mapping.names().values().stream().anyMatch(n -> names.contains(n.toLowerCase(Locale.ROOT)));
  }

  private static boolean usual(String head) {
    return HEADER.matcher(head).matches() && TEXT.matcher(head.lines().findFirst().orElse("")).matches();
  }

  @Override
  public Reading read(Page page) {
    Bytes.Decoded decoded = Bytes.decode(page);
    String text = decoded.text();
    String first = text.lines().findFirst().orElse("");
    List<List<String>> rows = rows(text, separator(first));
    List<Entry> entries = new ArrayList<>();
    Fields fields = new Fields(mapping);
    if (!rows.isEmpty()) fields.meet(named(rows.getFirst(), rows.getFirst()));
    for (List<String> row : rows.subList(Math.min(1, rows.size()), rows.size())) JsonEntries.of(named(rows.getFirst(), row), fields).ifPresent(entries::add);
    return Entries.read(page, entries, fields, decoded.problems());
  }

  /** A row by the names of the first; capitals do not matter, and of two columns of one name the first counts. */
  private static Map<String, String> named(List<String> first, List<String> row) {
    Map<String, String> out = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    for (int i = 0; i < Math.min(row.size(), first.size()); i++) out.putIfAbsent(first.get(i).strip(), row.get(i));
    return out;
  }

  private static char separator(String first) {
    return first.indexOf('\t') >= 0 ? '\t' : first.indexOf(';') >= 0 && first.indexOf(',') < 0 ? ';' : ',';
  }

  /** Rows of fields; a field in quotation marks may hold separators, line ends and doubled marks. Cost: linear. */
  static List<List<String>> rows(String text, char separator) {
    List<List<String>> out = new ArrayList<>();
    List<String> row = new ArrayList<>();
    StringBuilder field = new StringBuilder();
    boolean quoted = false;
    for (int i = 0; i < text.length() && out.size() < MOST; i++) {
      char c = text.charAt(i);
      if (quoted) {
        if (c != '"') field.append(c);
        else if (i + 1 < text.length() && text.charAt(i + 1) == '"') field.append(text.charAt(i++));
        else quoted = false;
      } else if (c == '"' && field.isEmpty()) quoted = true;
      else if (c == separator) {
        row.add(field.toString());
        field.setLength(0);
      } else if (c == '\n') {
        row.add(field.toString().stripTrailing());
        field.setLength(0);
        out.add(row);
        row = new ArrayList<>();
      } else field.append(c);
    }
    if (!field.isEmpty() || !row.isEmpty()) {
      row.add(field.toString());
      out.add(row);
    }
    return out;
  }
}
