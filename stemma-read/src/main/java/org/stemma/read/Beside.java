package org.stemma.read;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.stemma.model.Evidence;
import org.stemma.model.Report;
import org.stemma.read.pack.Archives;
import org.stemma.read.pack.Limits;

/** Files with Content Credentials that an archive holds beside its pages: told of the pages that name them. Only where there are some is the archive gone through again. */
final class Beside {
  private static final int MOST = 1000;

  private final Set<String> files = new TreeSet<>();

  /** Takes note of a file of the archive that is no text. */
  void see(String name, byte[] bytes) {
    if (files.size() < MOST && Manifests.in(bytes)) files.add(name);
  }

  /** The reports, those whose page names such a file, or has one of its own name, with it. @param archive the same once more */
  List<Report> told(String source, InputStream archive, List<Report> reports) {
    if (files.isEmpty() || reports.isEmpty()) return reports;
    Set<String> pages = new TreeSet<>(reports.stream().map(Report::source).toList());
    Map<String, Set<String>> found = new TreeMap<>();
    look(source, archive, pages, found);
    return reports.stream().map(r -> with(r, found.getOrDefault(r.source(), Set.of()))).toList();
  }

  private void look(String source, InputStream archive, Set<String> pages, Map<String, Set<String>> found) {
    Archives.read(archive, Limits.USUAL, (part, stream) -> {
      String name = source + "!/" + part.name();
      if (stream.isPresent()) look(name, stream.get(), pages, found);
      else if (pages.contains(name)) for (String file : files) if (named(name, part.bytes(), file)) found.computeIfAbsent(name, k -> new LinkedHashSet<>()).add(last(file));
    });
  }

  private static boolean named(String page, byte[] bytes, String file) {
    String last = last(file);
    String shown = new String(bytes, StandardCharsets.UTF_8);
    return last.endsWith(".c2pa") && stem(last).equals(stem(last(page))) || last.length() > 4 && (shown.contains(last) || shown.contains(last.replace(" ", "%20")));
  }

  private static String last(String name) {
    return name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1).replaceFirst("[?#].*$", "");
  }

  private static String stem(String last) {
    return last.replaceFirst("\\.\\w{1,5}$", "");
  }

  private static Report with(Report r, Set<String> files) {
    if (files.isEmpty()) return r;
    List<Evidence> all = new ArrayList<>(r.evidence());
    for (String f : files) all.add(new Evidence(Evidence.Kind.CONTENT_CREDENTIALS, "present", "C2PA manifest of " + f + " beside the page; not verified"));
    return r.told(all);
  }
}
