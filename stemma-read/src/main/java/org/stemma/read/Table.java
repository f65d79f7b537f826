package org.stemma.read;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.stemma.model.Page;
import org.stemma.read.feed.Entry;
import org.stemma.read.feed.JsonEntries;

/** Tables of reports (CSV, also with semicolons or tabs): the first row names the fields. */
final class Table implements Reader {
  private static final Pattern HEADER = Pattern.compile("(?s)\\s*\"?[a-z_][a-z0-9_ ]{0,40}\"?(?:[,;\\t]\"?[a-z_][a-z0-9_ ]{0,40}\"?)+\\r?\\n.*");
  private static final Pattern TEXT = Pattern.compile("(?:.*[,;\\t\"])?(?:text|body|content|articlebody|body_text|body_html|content_html|maintext|full_text|fulltext|article)(?:[,;\\t\"].*)?");
  private static final int MOST = 1_000_000;

  @Override
  public boolean knows(Page page) {
    String head = Entries.head(page.bytes());
    return HEADER.matcher(head).matches() && TEXT.matcher(head.lines().findFirst().orElse("")).matches();
  }

  @Override
  public Reading read(Page page) {
    Bytes.Decoded decoded = Bytes.decode(page);
    String text = decoded.text();
    String first = text.lines().findFirst().orElse("");
    char separator = first.indexOf('\t') >= 0 ? '\t' : first.indexOf(';') >= 0 && first.indexOf(',') < 0 ? ';' : ',';
    List<List<String>> rows = rows(text, separator);
    List<Entry> entries = new ArrayList<>();
    for (List<String> row : rows.subList(Math.min(1, rows.size()), rows.size())) {
      Map<String, String> fields = new LinkedHashMap<>();
      for (int i = 0; i < Math.min(row.size(), rows.getFirst().size()); i++) fields.putIfAbsent(rows.getFirst().get(i).strip().toLowerCase(Locale.ROOT), row.get(i));
      JsonEntries.of(fields).ifPresent(entries::add);
    }
    return Entries.read(page, entries, decoded.problems());
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
